#include "model/exchange/trackercsv.h"

#include "model/domain/actionstatus.h"
#include "model/exchange/csvreader.h"
#include "model/exchange/timereader.h"
#include "model/exchange/trackerlinks.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace trackercsv {

constexpr qsizetype kMostProblems = 1'000;
constexpr qsizetype kMostWords = 40;
constexpr qsizetype kLongestCell = 400; // of what is looked at or shown
constexpr qsizetype kProgressStep = 1024 * 1024;

// A row that speaks of a ticket somebody linked.
struct Told
{
    int line = 0;
    QString written;
    QString word;
    Code<ActionStatus> status;
    bool isLeftAlone = false;
    Moment closedAt;
    bool isDisputed = false;
};

class Planner
{
public:
    Planner(const TrackerFile &file, const TrackerMapping &mapping, const QList<LinkedAction> &actions)
        : m_file(file), m_mapping(mapping), m_actions(actions)
    {
        m_link = columnOf(mapping.columns.link);
        m_status = columnOf(mapping.columns.status);
        m_outcome = columnOf(mapping.columns.outcome);
        m_closed = columnOf(mapping.columns.closed);
        for (qsizetype i = 0; i < actions.size(); ++i) {
            const QString address = trackerAddress(actions[i].action.link);
            if (address.isEmpty()) continue;
            m_byAddress[address].append(i);
            if (const QString key = trackerKeyOf(address); !key.isEmpty()) m_byKey[key].append(i);
        }
    }

    bool knowsColumns() const { return m_link >= 0 && m_status >= 0; }

    bool read(const TrackerProgress &progress)
    {
        CsvReader records(QStringView(m_file.text).sliced(m_file.bodyAt), m_file.separator, {}, m_file.bodyLine);
        qsizetype told = 0;
        while (const auto record = records.next()) {
            row(*record);
            if (m_file.bodyAt + records.position() - told < kProgressStep) continue;
            told = m_file.bodyAt + records.position();
            if (progress && !progress(told, m_file.text.size())) return false;
        }
        return true;
    }

    TrackerPlan plan()
    {
        for (qsizetype i = 0; i < m_actions.size(); ++i)
            if (!trackerAddress(m_actions[i].action.link).isEmpty()) judge(i);
        std::stable_sort(m_plan.changes.begin(), m_plan.changes.end(), [](const auto &a, const auto &b) {
            return std::pair(!a.isConflict(), a.line) < std::pair(!b.isConflict(), b.line);
        });
        std::stable_sort(m_plan.problems.begin(), m_plan.problems.end(),
                         [](const auto &a, const auto &b) { return a.line < b.line; });
        return m_plan;
    }

private:
    int columnOf(const QString &head) const { return head.isEmpty() ? -1 : int(m_file.heads.indexOf(head)); }

    static QString cell(const CsvRecord &record, int column)
    {
        return column < 0 ? QString() : record.cells.value(column).trimmed();
    }

    void problem(TrackerProblem::Kind kind, int line, const QString &detail = {})
    {
        ++m_plan.problemCount;
        if (m_plan.problems.size() < kMostProblems) m_plan.problems.append({kind, line, detail.left(kLongestCell)});
    }

    // Cells without anything behind the last head do no harm.
    bool isRagged(const CsvRecord &record) const
    {
        if (record.isCut || record.cells.size() < m_file.heads.size()) return true;
        return std::any_of(record.cells.begin() + m_file.heads.size(), record.cells.end(),
                           [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    }

    void row(const CsvRecord &record)
    {
        using Kind = TrackerProblem::Kind;
        ++m_plan.rows;
        const int line = record.firstLine + 1;
        if (record.isOpen) return problem(Kind::OpenQuote, line);
        if (isRagged(record)) return problem(Kind::Ragged, line, QString::number(record.cells.size()));
        const QString link = cell(record, m_link);
        if (link.isEmpty()) return problem(Kind::NoLink, line);
        if (link.contains(QChar::ReplacementCharacter)) return problem(Kind::Unreadable, line, link);
        const QString address = trackerAddress(link);
        const QString key = address.isEmpty() ? trackerKey(link) : QString();
        if (address.isEmpty() && key.isEmpty()) return problem(Kind::StrangeLink, line, link);
        const QList<qsizetype> actions = address.isEmpty() ? m_byKey.value(key) : m_byAddress.value(address);
        if (actions.isEmpty()) {
            ++m_plan.strangers;
            return;
        }
        tell(record, line, actions);
    }

    void tell(const CsvRecord &record, int line, const QList<qsizetype> &actions)
    {
        using Kind = TrackerProblem::Kind;
        const QString status = cell(record, m_status);
        const QString outcome = cell(record, m_outcome);
        if (status.isEmpty()) return problem(Kind::NoStatus, line);
        if ((status + outcome).contains(QChar::ReplacementCharacter)) return problem(Kind::Unreadable, line, status);
        Told told;
        told.line = line;
        told.written = (outcome.isEmpty() ? status : u"%1, %2"_s.arg(status, outcome)).left(kLongestCell);
        told.word = trackerWord(status);
        judgeWord(told, status, outcome);
        if (!told.status.isKnown() && !told.isLeftAlone) problem(Kind::StrangeWord, line, status);
        if (const QString closed = cell(record, m_closed); !closed.isEmpty()) {
            told.closedAt = timeOf(closed);
            if (!told.closedAt.isKnown()) problem(Kind::StrangeTime, line, closed);
        }
        for (const qsizetype action : actions)
            keep(action, told);
    }

    void judgeWord(Told &told, const QString &status, const QString &outcome)
    {
        const auto said = m_mapping.words.constFind(told.word);
        told.isLeftAlone = said != m_mapping.words.constEnd() && said->isEmpty();
        told.status = said != m_mapping.words.constEnd() ? Code<ActionStatus>::read(*said) : usualMeaning(status);
        const auto word = std::find_if(m_plan.words.begin(), m_plan.words.end(), [&](const TrackerWord &known) {
            return trackerWord(known.written) == told.word;
        });
        if (word != m_plan.words.end())
            ++word->rows;
        else if (m_plan.words.size() < kMostWords)
            m_plan.words.append({status.left(kLongestCell), told.status, told.isLeftAlone, 1});
        // Closed is closed; that it will not be done stands in the column beside it.
        if (told.status == ActionStatus::Done && usualMeaning(outcome) == ActionStatus::WontDo)
            told.status = ActionStatus::WontDo;
    }

    static Moment timeOf(const QString &written)
    {
        if (const auto moment = Moment::read(written)) return *moment;
        const Result<ReadTime> read = readTime(written.left(64), {});
        return read ? read->at : Moment();
    }

    // Two rows about one ticket that say different things cannot both be right, and nobody can tell which is.
    void keep(qsizetype action, const Told &told)
    {
        const auto known = m_told.find(action);
        if (known == m_told.end()) {
            m_told.insert(action, told);
        } else if (known->status != told.status || known->word != told.word) {
            known->isDisputed = true;
            problem(TrackerProblem::Kind::Disagrees, told.line, QString::number(known->line));
        }
    }

    void judge(qsizetype at)
    {
        const LinkedAction &linked = m_actions[at];
        const auto told = m_told.constFind(at);
        if (told == m_told.constEnd()) {
            ++m_plan.untold;
            return;
        }
        if (told->isDisputed || told->isLeftAlone || !told->status.isKnown()) return;
        const Code<ActionStatus> here = linked.action.status;
        const Code<ActionStatus> there = told->status;
        const QString before = linked.action.extra[QLatin1StringView(kTrackerStatus)].toString();
        TrackerChange change{linked.incident, linked.action.uuid, linked.name, linked.action.title,        here, there,
                             told->written,   told->closedAt,     told->line,  TrackerChange::Why::Follows};
        // What was done and then shown to work is further than any tracker can say.
        if (here == there || (here == ActionStatus::Verified && there == ActionStatus::Done)) {
            ++m_plan.same;
            if (!before.isEmpty() && before != there.word()) m_plan.agreed.append(change);
            return;
        }
        if (!before.isEmpty() && before == there.word()) {
            ++m_plan.kept;
            return;
        }
        change.why = whyOf(linked.action, there, before);
        m_plan.changes.append(change);
    }

    static TrackerChange::Why whyOf(const Action &action, const Code<ActionStatus> &there, const QString &before)
    {
        if (!before.isEmpty() && before == action.status.word()) return TrackerChange::Why::Follows;
        if (!before.isEmpty()) return TrackerChange::Why::BothChanged;
        if (!action.isClosed()) return TrackerChange::Why::Follows;
        Action other = action;
        other.status = there;
        return other.isClosed() ? TrackerChange::Why::ClosedOtherwise : TrackerChange::Why::Reopens;
    }

    const TrackerFile &m_file;
    const TrackerMapping &m_mapping;
    const QList<LinkedAction> &m_actions;
    QHash<QString, QList<qsizetype>> m_byAddress;
    QHash<QString, QList<qsizetype>> m_byKey;
    QHash<qsizetype, Told> m_told;
    int m_link = -1;
    int m_status = -1;
    int m_outcome = -1;
    int m_closed = -1;
    TrackerPlan m_plan;
};

} // namespace trackercsv

int TrackerPlan::conflicts() const
{
    return int(std::count_if(changes.begin(), changes.end(), [](const auto &change) { return change.isConflict(); }));
}

Result<TrackerFile> readTrackerFile(const QByteArray &bytes)
{
    const auto refused = [](const QString &reason, const QString &advice) {
        return Error{Error::Kind::Invalid, {}, reason, advice};
    };
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refused(u"it is a workbook or an archive, not a table of text"_s, u"Save it as CSV, then try again."_s);
    TrackerFile file;
    DecodedText text = decoded(bytes);
    file.encoding = text.encoding;
    file.text = std::move(text.text);
    const QStringView whole(file.text);
    qsizetype at = 0;
    int line = 0;
    const auto lineAt = [&whole](qsizetype from) {
        const qsizetype end = whole.indexOf(u'\n', from);
        return whole.sliced(from, (end < 0 ? whole.size() : end) - from);
    };
    // Excel writes "sep=;" before the head.
    while (at < whole.size() && (lineAt(at).trimmed().isEmpty() || lineAt(at).startsWith("sep="_L1))) {
        at = std::min(at + lineAt(at).size() + 1, whole.size());
        ++line;
    }
    file.separator = separatorIn(lineAt(at));
    CsvReader head(whole.sliced(at), file.separator, {}, line);
    const auto record = head.next();
    if (!record) return refused(u"there is nothing in it"_s, {});
    if (record->isOpen || record->isCut || record->cells.size() < 2)
        return refused(u"its first line is no head of a table"_s,
                       u"The first line names the columns, parted by commas, semicolons, bars or tabs."_s);
    for (const QString &cell : record->cells)
        file.heads.append(cell.trimmed());
    file.bodyAt = at + head.position();
    file.bodyLine = head.line();
    return file;
}

Result<TrackerPlan> planTracker(const TrackerFile &file, const TrackerMapping &mapping,
                                const QList<LinkedAction> &actions, const TrackerProgress &progress)
{
    trackercsv::Planner planner(file, mapping, actions);
    if (!planner.knowsColumns())
        return Error{Error::Kind::Invalid,
                     {},
                     u"the columns of link and status are not both in the file"_s,
                     u"Say which columns they are."_s};
    if (!planner.read(progress)) return Error{Error::Kind::Cancelled, {}, {}, {}};
    return planner.plan();
}

void applyTracker(Action &action, const TrackerChange &change, TrackerChoice choice, const Moment &now)
{
    action.extra.insert(QLatin1StringView(kTrackerStatus), change.there.word());
    if (choice == TrackerChoice::Keep) return;
    const bool wasClosed = action.isClosed();
    setStatus(action, change.there, now);
    const bool isPast = change.closedAt.isKnown() && change.closedAt.msecs() <= now.msecs();
    if (action.isClosed() && !wasClosed && isPast) action.closedAt = change.closedAt;
    if (action.status == ActionStatus::WontDo && action.reason.isEmpty()) action.reason = change.written;
}

} // namespace nevertwice
