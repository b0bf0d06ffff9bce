#include "model/store/switchindex.h"

#include "model/search/fuzzy.h"
#include "model/search/words.h"
#include "model/store/database.h"
#include "model/store/reader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// A cause or an action is named more seldom than an incident: of two that are met alike the incident stands first.
constexpr int kKindCost[] = {0, 8, 12};
constexpr int kOpenGain = 10;
constexpr int kRefGain = 200; // somebody typed the number

} // namespace

void SwitchIndex::add(const SwitchTarget &target)
{
    m_names.push_back({target, foldedText(target.ref.isEmpty() ? target.title : target.ref + u' ' + target.title)});
}

Result<void> SwitchIndex::readIncidents()
{
    Statement query = m_reader.database().statement("select uuid, ref, title, severity, state from incident where "
                                                    "deleted_at is null order by sort_at desc, id desc");
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return {};
        SwitchTarget target;
        target.uuid = target.incident = query.uuid(0);
        target.ref = query.text(1);
        target.title = query.text(2);
        target.severity = query.code<Severity>(3);
        const auto state = query.code<State>(4);
        target.isOpen = state == State::Investigating || state == State::Mitigated;
        add(target);
    }
}

Result<void> SwitchIndex::readCauses()
{
    Statement query = m_reader.database().statement("select uuid, title from cause order by title");
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return {};
        SwitchTarget target;
        target.kind = SwitchTarget::Kind::Cause;
        target.uuid = query.uuid(0);
        target.title = query.text(1);
        add(target);
    }
}

Result<void> SwitchIndex::readActions()
{
    Statement query = m_reader.database().statement(
        "select a.uuid, i.uuid, i.ref, a.number, a.title, a.status from action a join incident i on i.id = "
        "a.incident_id where i.deleted_at is null order by i.sort_at desc, a.number");
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return {};
        SwitchTarget target;
        target.kind = SwitchTarget::Kind::Action;
        target.uuid = query.uuid(0);
        target.incident = query.uuid(1);
        target.ref = u"%1.%2"_s.arg(query.text(2)).arg(query.integer(3));
        target.title = query.text(4);
        const auto status = query.code<ActionStatus>(5);
        target.isOpen =
            status != ActionStatus::Done && status != ActionStatus::Verified && status != ActionStatus::WontDo;
        add(target);
    }
}

Result<void> SwitchIndex::refresh()
{
    const Result<qint64> last = m_reader.lastChange();
    if (!last) return last.error();
    if (*last == m_seen) return {};
    auto snapshot = Snapshot::take(m_reader.database());
    if (!snapshot) return snapshot.error();
    m_seen = -1;
    m_names.clear();
    for (const auto read : {&SwitchIndex::readIncidents, &SwitchIndex::readCauses, &SwitchIndex::readActions})
        if (auto done = (this->*read)(); !done) return done;
    m_seen = *last;
    return {};
}

Result<QList<SwitchTarget>> SwitchIndex::find(const QString &typed, int most)
{
    if (auto fresh = refresh(); !fresh) return fresh.error();
    const FuzzyPattern pattern(typed);
    const QString wantedRef = typed.trimmed();
    const bool isNumber =
        !wantedRef.isEmpty() && std::all_of(wantedRef.begin(), wantedRef.end(), [](QChar c) { return c.isDigit(); });
    struct Scored
    {
        int score;
        size_t name;
    };
    std::vector<Scored> scored;
    for (size_t i = 0; i < m_names.size(); ++i) {
        const SwitchTarget &target = m_names[i].target;
        if (pattern.isEmpty() && !(target.isOpen && target.kind == SwitchTarget::Kind::Incident)) continue;
        std::optional<int> score = pattern.score(m_names[i].folded);
        if (!score) continue;
        const bool isRef = target.ref.compare(wantedRef, Qt::CaseInsensitive) == 0 ||
                           (isNumber && target.ref == u"INC-"_s + wantedRef);
        *score += (isRef ? kRefGain : 0) + (target.isOpen ? kOpenGain : 0) - kKindCost[int(target.kind)];
        scored.push_back({*score, i});
    }
    // The newer of two alike comes first: that is the order they stand in.
    const auto isBetter = [](const Scored &a, const Scored &b) {
        return a.score != b.score ? a.score > b.score : a.name < b.name;
    };
    const size_t count = std::min(scored.size(), size_t(std::max(0, most)));
    std::partial_sort(scored.begin(), scored.begin() + std::ptrdiff_t(count), scored.end(), isBetter);
    QList<SwitchTarget> best;
    for (size_t i = 0; i < count; ++i)
        best.append(m_names[scored[i].name].target);
    return best;
}

} // namespace nevertwice
