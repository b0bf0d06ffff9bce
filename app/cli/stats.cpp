#include "app/cli/commands.h"
#include "app/cli/counting.h"
#include "app/cli/statsdetails.h"
#include "app/cli/wording.h"
#include "model/domain/zone.h"
#include "model/insight/measure.h"
#include "model/insight/measures.h"
#include "model/store/loadmarks.h"
#include "model/store/reader.h"

#include <QJsonArray>

#include <array>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

const QList<std::pair<Measure, Distribution Statistics::*>> &spreads()
{
    static const QList<std::pair<Measure, Distribution Statistics::*>> all{
        {Measure::Detect, &Statistics::detect},     {Measure::Acknowledge, &Statistics::acknowledge},
        {Measure::Mitigate, &Statistics::mitigate}, {Measure::Resolve, &Statistics::resolve},
        {Measure::Impact, &Statistics::impact},     {Measure::Lead, &Statistics::lead},
        {Measure::Between, &Statistics::between}};
    return all;
}

class StatsObject
{
public:
    explicit StatsObject(const Counting &counting) : m_counting(counting) {}

    QJsonObject of(const Statistics &all, const Moment &now, const QList<ShownPhases> &phases,
                   const std::optional<AskedLoad> &load) const
    {
        QJsonObject object = tallies(all, now);
        QJsonObject numbers = chartNumbers(m_counting, all, now, phases, load);
        const QJsonArray more = numbers.take("by_month"_L1).toArray();
        QJsonArray months = object["by_month"_L1].toArray();
        for (qsizetype i = 0; i < months.size(); ++i)
            months[i] = joined(months.at(i).toObject(), more.at(i).toObject());
        object.insert("by_month"_L1, months);
        object.insert("formulas"_L1, joined(object["formulas"_L1].toObject(), chartFormulas(load)));
        return joined(object, numbers);
    }

private:
    static QJsonObject joined(QJsonObject object, const QJsonObject &more)
    {
        for (auto it = more.begin(); it != more.end(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }
    QJsonObject tallies(const Statistics &all, const Moment &now) const
    {
        QJsonObject measures;
        for (const auto &[measure, spread] : spreads())
            measures.insert(measureKey(measure), spreadObject(all.*spread));
        QJsonObject formulas;
        for (const Measure measure : kMeasures)
            formulas.insert(measureKey(measure), formula(measure));
        return {{u"query"_s, m_counting.query},
                {u"period"_s, periodValue()},
                {u"made_at"_s, now.text()},
                {u"incidents"_s, all.incidents},
                {u"left_out"_s, all.leftOut},
                {u"measures"_s, measures},
                {u"repeat"_s, repeatObject(all.repeat)},
                {u"avoidable"_s, avoidableObject(all.avoidable)},
                {u"false_leads"_s, falseLeadsObject(all.falseLeads)},
                {u"actions"_s, QJsonObject{{u"open"_s, all.promises.open},
                                           {u"overdue"_s, all.promises.overdue},
                                           {u"kept"_s, all.promises.kept}}},
                {u"by_month"_s, byMonth(all)},
                {u"by_severity"_s, bySeverity(all)},
                {u"by_cause"_s, byCause(all)},
                {u"by_service"_s, byService(all)},
                {u"formulas"_s, formulas}};
    }
    QJsonValue periodValue() const
    {
        if (!m_counting.period) return QJsonValue();
        return QJsonObject{{u"name"_s, m_counting.period->name},
                           {u"from"_s, m_counting.period->from.toString(Qt::ISODate)},
                           {u"to"_s, m_counting.period->until.addDays(-1).toString(Qt::ISODate)}};
    }
    QJsonArray refs(const QList<QUuid> &incidents) const
    {
        return QJsonArray::fromStringList(m_counting.refsOf(incidents));
    }
    QJsonObject repeatObject(const RepeatRate &repeat) const
    {
        return {{u"rate"_s, orNull(repeat.rate)},
                {u"repeats"_s, repeat.repeats},
                {u"of"_s, repeat.of},
                {u"undated"_s, repeat.undated},
                {u"refs"_s, refs(repeat.uuids)}};
    }
    QJsonObject avoidableObject(const AvoidableDowntime &avoidable) const
    {
        QList<QUuid> incidents;
        for (const AvoidableIncident &incident : avoidable.incidents)
            incidents.append(incident.uuid);
        return {{u"minutes"_s, inMinutes(avoidable.total)},
                {u"overdue_minutes"_s, inMinutes(avoidable.overdue)},
                {u"undated_actions"_s, avoidable.undatedActions},
                {u"refs"_s, refs(incidents)}};
    }
    QJsonObject falseLeadsObject(const FalseLeadSum &leads) const
    {
        return {{u"minutes"_s, inMinutes(leads.lost)},
                {u"n"_s, leads.n},
                {u"of"_s, leads.of},
                {u"refs"_s, refs(leads.incidents)}};
    }
    QJsonObject tallyObject(const Tally &tally) const
    {
        return {{u"incidents"_s, tally.incidents.size()},
                {u"minutes"_s, inMinutes(tally.impact)},
                {u"minutes_of"_s, tally.impactOf},
                {u"refs"_s, refs(tally.incidents)}};
    }
    QJsonArray byMonth(const Statistics &all) const
    {
        QJsonArray array;
        for (const MonthTally &month : all.byMonth) {
            QJsonObject object = tallyObject(month.tally);
            object.insert("month"_L1, month.month ? QJsonValue(month.month->toString(u"yyyy-MM"_s)) : QJsonValue());
            array.append(object);
        }
        return array;
    }
    QJsonArray bySeverity(const Statistics &all) const
    {
        QJsonArray array;
        for (const SeverityTally &severity : all.bySeverity) {
            QJsonObject object = tallyObject(severity.tally);
            object.insert("severity"_L1,
                          severity.severity.isNone() ? QJsonValue() : QJsonValue(severity.severity.word()));
            array.append(object);
        }
        return array;
    }
    QJsonArray byCause(const Statistics &all) const
    {
        QJsonArray array;
        qsizetype sum = 0;
        for (const CauseTally &cause : all.byCause)
            sum += cause.tally.incidents.size();
        qsizetype soFar = 0;
        for (const CauseTally &cause : all.byCause) {
            soFar += cause.tally.incidents.size();
            const Cause known = m_counting.causes.value(cause.cause).cause;
            QJsonObject object = tallyObject(cause.tally);
            object.insert("uuid"_L1, cause.cause.toString(QUuid::WithoutBraces));
            object.insert("title"_L1, known.title);
            object.insert("so_far_percent"_L1, 100.0 * double(soFar) / double(sum));
            object.insert("category"_L1, known.category.isNone() ? QJsonValue() : QJsonValue(known.category.word()));
            array.append(object);
        }
        return array;
    }
    QJsonArray byService(const Statistics &all) const
    {
        QJsonArray array;
        for (const NamedTally &service : all.byService) {
            QJsonObject object = tallyObject(service.tally);
            object.insert("service"_L1, service.name);
            array.append(object);
        }
        return array;
    }

    const Counting &m_counting;
};

QString minutesText(const std::optional<double> &minutes)
{
    return minutes ? durationText(*minutes) : u"-"_s;
}

void printSpreads(Context &cx, const Statistics &all)
{
    cx.console.line(u"%1 %2 %3  known"_s.arg(QString(), -30).arg(u"median"_s, 12).arg(u"90 of 100"_s, 12));
    for (const auto &[measure, spread] : spreads()) {
        const Distribution &d = all.*spread;
        cx.console.line(u"%1 %2 %3  %4 of %5"_s.arg(measureName(measure), -30)
                            .arg(minutesText(d.median), 12)
                            .arg(minutesText(d.p90), 12)
                            .arg(d.n)
                            .arg(d.of));
    }
}

void printStatistics(Context &cx, const Counting &counting, const Statistics &all)
{
    cx.console.line(u"%1%2; %3 left out"_s.arg(
        counted(all.incidents, u"incident"_s), counting.period ? u" in "_s + counting.period->name : QString(),
        all.leftOut == 1 ? u"1 drill or false alarm"_s : u"%1 drills and false alarms"_s.arg(all.leftOut)));
    if (all.incidents == 0) return;
    if (all.incidents < 8) cx.console.line(u"Under eight incidents are no trend."_s);
    cx.console.line();
    printSpreads(cx, all);
    cx.console.line();
    const QString rate = all.repeat.rate ? u"%1 %"_s.arg(qRound(*all.repeat.rate * 100)) : u"-"_s;
    cx.console.line(u"%1: %2 (%3 of %4 with causes)"_s.arg(measureName(Measure::Repeat), rate)
                        .arg(all.repeat.repeats)
                        .arg(all.repeat.of));
    cx.console.line(u"%1: %2 in %3, %4 of it while the action was overdue"_s.arg(
        measureName(Measure::Avoidable), durationText(inMinutes(all.avoidable.total)),
        counted(all.avoidable.incidents.size(), u"incident"_s), durationText(inMinutes(all.avoidable.overdue))));
    cx.console.line(u"%1: %2 (%3 of %4 could be measured)"_s
                        .arg(measureName(Measure::FalseLeads), durationText(inMinutes(all.falseLeads.lost)))
                        .arg(all.falseLeads.n)
                        .arg(all.falseLeads.of));
    cx.console.line(u"actions: %1 kept, %2 open, %3 of them overdue"_s.arg(all.promises.kept)
                        .arg(all.promises.open)
                        .arg(all.promises.overdue));
}

void printLoad(Context &cx, const AskedLoad &load)
{
    cx.console.line();
    cx.console.line(u"Out of hours (%1 %2): this is about load, never about blame."_s.arg(
        load.hours.spanText(), load.hours.zone.isEmpty() ? u"in the zone of each incident"_s : load.hours.zone));
    for (const PersonLoad &one : load.people)
        cx.console.line(u"%1 %2, %3 off, in %4"_s.arg(
            one.person.leftJustified(30),
            one.nights == 1 ? u"1 evening or night"_s : u"%1 evenings and nights"_s.arg(one.nights),
            counted(one.daysOff, u"day"_s), counted(one.incidents.size(), u"incident"_s)));
    if (load.people.isEmpty()) cx.console.line(u"nobody was there out of hours, as far as it is written"_s);
}

void printHint(Context &cx)
{
    cx.console.note(
        u"`nevertwice-cli help stats` says how each number is made; --json names the incidents behind it."_s);
}

// "1-5" or "1,2,6": Monday is 1.
std::optional<std::array<bool, 7>> daysOf(const QString &text)
{
    std::array<bool, 7> days{};
    for (const QString &part : text.split(u',')) {
        const QStringList ends = part.split(u'-');
        const int from = ends.first().toInt();
        const int until = ends.last().toInt();
        if (ends.size() > 2 || from < 1 || until < from || until > 7) return std::nullopt;
        for (int day = from; day <= until; ++day)
            days[size_t(day - 1)] = true;
    }
    return days;
}

// Nothing where they cannot be read; the context has said so.
std::optional<WorkingHours> hoursAskedFor(Context &cx)
{
    WorkingHours hours;
    const auto wrong = [&](const QString &what, const QString &advice) {
        cx.fail(Status::Usage, {Error::Kind::Usage, {}, what, advice});
        return std::nullopt;
    };
    if (cx.arguments.has("hours")) {
        const auto span = WorkingHours::readSpan(cx.arguments.value("hours"));
        if (!span)
            return wrong(u"\"%1\" are no working hours"_s.arg(cx.arguments.value("hours")),
                         u"They are written like 9-17 or 08:30-17:00."_s);
        std::tie(hours.from, hours.until) = *span;
    }
    if (cx.arguments.has("days")) {
        const auto days = daysOf(cx.arguments.value("days"));
        if (!days)
            return wrong(u"\"%1\" are no days of the week"_s.arg(cx.arguments.value("days")),
                         u"Monday is 1: 1-5, or 1,2,6."_s);
        hours.days = *days;
    }
    hours.zone = cx.arguments.value("zone");
    if (!hours.zone.isEmpty() && !zoneNamed(hours.zone).isValid())
        return wrong(u"\"%1\" is no time zone"_s.arg(hours.zone), u"Zones are called like Europe/Berlin."_s);
    return hours;
}

// Of the latest that are over, as many as the window shows.
QList<ShownPhases> latestPhases(Context &cx, const Counting &counting)
{
    constexpr qsizetype kMost = 12;
    QList<ShownPhases> shown;
    for (const qsizetype place : countedPlaces(counting.records, counting.scope)) {
        if (shown.size() == kMost) break;
        if (!timeToResolve(counting.records.details.at(place).milestones).value) continue;
        const auto incident = cx.reader().incident(counting.records.history.incidents.at(place).uuid);
        if (incident) shown.append({incident->ref, incident->uuid, phasesOf(incident->milestones, incident->timeline)});
    }
    return shown;
}

} // namespace

Status showStatistics(Context &cx)
{
    const auto hours = hoursAskedFor(cx);
    if (!hours) return cx.status();
    const auto counting = countingOf(cx, cx.arguments.value("period"));
    if (!counting) return cx.status();
    const Statistics all = statisticsOf(counting->records, counting->scope, cx.now());
    std::optional<AskedLoad> load;
    if (cx.arguments.has("load")) {
        const auto marks = readLoadMarks(cx.reader());
        if (!marks) return cx.fail(marks.error().whileTrying(u"count who was there"_s));
        load = AskedLoad{*hours,
                         loadOf(counting->records, countedPlaces(counting->records, counting->scope), *marks, *hours)};
    }
    if (cx.wantsJson()) {
        cx.console.json(StatsObject(*counting).of(all, cx.now(), latestPhases(cx, *counting), load));
        return Status::Done;
    }
    printStatistics(cx, *counting, all);
    if (load) printLoad(cx, *load);
    printHint(cx);
    return Status::Done;
}

} // namespace nevertwice::cli
