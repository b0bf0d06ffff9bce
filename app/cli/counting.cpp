#include "app/cli/counting.h"

#include "app/cli/selecting.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

bool readThePeriod(Context &cx, Counting &counting, const QString &text)
{
    if (text.isEmpty()) return true;
    counting.period = readPeriod(text);
    if (!counting.period)
        cx.fail(Status::Usage,
                {Error::Kind::Usage,
                 {},
                 u"\"%1\" is no period"_s.arg(text),
                 u"A period is a year, a quarter, a month or a week: 2026, 2026-Q1, 2026-03, 2026-W12."_s});
    return counting.period.has_value();
}

bool readTheQuery(Context &cx, Counting &counting)
{
    if (!cx.arguments.has("query")) return true;
    counting.query = cx.arguments.value("query");
    const auto rows = selectIncidents(cx, counting.query);
    if (!rows) return false;
    counting.chosen.emplace();
    for (const IncidentRow &row : *rows)
        counting.chosen->insert(row.uuid);
    return true;
}

bool readTheRecords(Context &cx, Counting &counting)
{
    auto records = readRecords(cx.reader());
    if (!records) {
        cx.fail(records.error().whileTrying(u"count the incidents"_s));
        return false;
    }
    auto causes = cx.reader().causes();
    if (!causes) {
        cx.fail(causes.error().whileTrying(u"list the causes"_s));
        return false;
    }
    counting.records = *std::move(records);
    for (const CauseRow &row : std::as_const(*causes))
        counting.causes.insert(row.cause.uuid, row);
    for (qsizetype i = 0; i < counting.records.details.size(); ++i) {
        const PastIncident &past = counting.records.history.incidents.at(i);
        counting.refs.insert(past.uuid, counting.records.details.at(i).ref);
        counting.starts.insert(past.uuid, past.started);
    }
    return true;
}

} // namespace

QStringList Counting::refsOf(const QList<QUuid> &incidents) const
{
    QStringList all;
    for (const QUuid &uuid : incidents)
        all.append(refs.value(uuid));
    return all;
}

Scope Counting::during(const std::optional<Period> &other) const
{
    Scope same = scope;
    if (chosen || other)
        same.filter = [these = chosen, other, begun = starts](const QUuid &uuid) {
            return (!these || these->contains(uuid)) && (!other || other->contains(begun.value(uuid)));
        };
    return same;
}

std::optional<Counting> countingOf(Context &cx, const QString &period)
{
    Counting counting;
    if (!readThePeriod(cx, counting, period) || !cx.workspace()) return std::nullopt;
    if (!readTheQuery(cx, counting) || !readTheRecords(cx, counting)) return std::nullopt;
    if (cx.arguments.has("rehearsals")) counting.scope.rehearsals = Scope::Rehearsals::Count;
    counting.scope = counting.during(counting.period);
    return counting;
}

} // namespace nevertwice::cli
