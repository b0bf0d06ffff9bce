#include "model/exchange/periodreport.h"

#include "model/exchange/exportwords.h"
#include "model/insight/measure.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace periodreport {

constexpr qsizetype kWorst = 5;
constexpr qsizetype kListed = 30; // a list that nobody reads to its end says how much is left

QString cell(const QString &text)
{
    return inOneLine(text).replace(u'|', "\\|"_L1);
}

QString length(std::optional<double> minutes)
{
    return minutes ? exportedDuration(*minutes) : u"not known"_s;
}

QString counted(qsizetype number, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(QString::number(number), number == 1 ? one : many);
}

QString spreadText(const Distribution &spread)
{
    if (!spread.median) return u"not known (0 of %1)"_s.arg(spread.of);
    return u"%1, 90 of 100 within %2 (%3 of %4)"_s.arg(length(*spread.median), length(*spread.p90))
        .arg(spread.n)
        .arg(spread.of);
}

QString rateText(const RepeatRate &repeat)
{
    if (!repeat.rate) return u"not known (0 with causes)"_s;
    return u"%1 % (%2 of %3)"_s.arg(qRound(*repeat.rate * 100)).arg(repeat.repeats).arg(repeat.of);
}

QString avoidableText(const AvoidableDowntime &avoidable)
{
    return u"%1 in %2, %3 of it overdue"_s.arg(length(inMinutes(avoidable.total)),
                                               counted(avoidable.incidents.size(), u"incident"_s, u"incidents"_s),
                                               length(inMinutes(avoidable.overdue)));
}

class PeriodReport
{
public:
    explicit PeriodReport(const ReportSources &sources)
        : m_sources(sources), m_recurrence(sources.records.history),
          m_now(statisticsOf(sources.records, sources.scope, sources.now)),
          m_before(statisticsOf(sources.records, sources.before, sources.now))
    {
        for (qsizetype i = 0; i < sources.records.details.size(); ++i)
            m_places.insert(sources.records.history.incidents.at(i).uuid, i);
    }

    QString write()
    {
        line(u"# Report for %1\n"_s.arg(m_sources.period.name));
        line(madeFrom());
        if (m_now.incidents > 0 && m_now.incidents < 8)
            line(u"\nUnder eight incidents are no trend: read the incidents rather than the numbers."_s);
        numbers();
        charts();
        worst();
        returned();
        avoidable();
        promises();
        formulas();
        return m_text;
    }

private:
    void line(const QString &text) { m_text += text + u'\n'; }
    void heading(const QString &text) { line(u"\n## %1\n"_s.arg(text)); }

    QString named(const QUuid &incident) const
    {
        const IncidentDetails &details = m_sources.records.details.at(m_places.value(incident));
        return details.title.isEmpty() ? details.ref : details.ref + u' ' + details.title;
    }
    const PastIncident &past(const QUuid &incident) const
    {
        return m_sources.records.history.incidents.at(m_places.value(incident));
    }

    QString madeFrom() const
    {
        QString text = u"Made on %1 from the %2 that began from %3 to %4 (UTC)"_s.arg(
            m_sources.now.day().toString(Qt::ISODate), counted(m_now.incidents, u"incident"_s, u"incidents"_s),
            m_sources.period.from.toString(Qt::ISODate), m_sources.period.until.addDays(-1).toString(Qt::ISODate));
        if (!m_sources.query.isEmpty()) text += u" and answer the query %1"_s.arg(asCode(m_sources.query));
        text += u'.';
        if (m_now.leftOut > 0)
            text += u" %1 left out."_s.arg(
                counted(m_now.leftOut, u"drill or false alarm is"_s, u"drills and false alarms are"_s));
        return text;
    }
    // In as many marks as the text does not hold, so that nothing in it can end the code.
    static QString asCode(const QString &text)
    {
        QString marks = u"`"_s;
        while (text.contains(marks))
            marks += u'`';
        return marks + u' ' + inOneLine(text) + u' ' + marks;
    }

    void numbers()
    {
        heading(u"In numbers"_s);
        line(u"| | %1 | %2 |\n|---|---|---|"_s.arg(m_sources.period.name, periodBefore(m_sources.period).name));
        row(u"incidents"_s, [](const Statistics &s) { return QString::number(s.incidents); });
        row(u"impact together"_s, [](const Statistics &s) {
            Tally all;
            for (const MonthTally &month : s.byMonth) {
                all.impact += month.tally.impact;
                all.impactOf += month.tally.impactOf;
            }
            return u"%1 (%2 of %3)"_s.arg(length(inMinutes(all.impact))).arg(all.impactOf).arg(s.incidents);
        });
        const std::pair<Measure, Distribution Statistics::*> spreads[] = {
            {Measure::Detect, &Statistics::detect},
            {Measure::Acknowledge, &Statistics::acknowledge},
            {Measure::Mitigate, &Statistics::mitigate},
            {Measure::Resolve, &Statistics::resolve},
            {Measure::Lead, &Statistics::lead}};
        for (const auto &[measure, spread] : spreads)
            row(measureName(measure), [which = spread](const Statistics &s) { return spreadText(s.*which); });
        row(measureName(Measure::Repeat), [](const Statistics &s) { return rateText(s.repeat); });
        row(measureName(Measure::Avoidable), [](const Statistics &s) { return avoidableText(s.avoidable); });
        row(measureName(Measure::FalseLeads), [](const Statistics &s) {
            return u"%1 (%2 of %3)"_s.arg(length(inMinutes(s.falseLeads.lost)))
                .arg(s.falseLeads.n)
                .arg(s.falseLeads.of);
        });
        row(u"actions of these incidents"_s, [](const Statistics &s) {
            return u"%1 kept, %2 open, %3 of them overdue"_s.arg(s.promises.kept)
                .arg(s.promises.open)
                .arg(s.promises.overdue);
        });
    }
    template <typename Say> void row(const QString &name, Say say)
    {
        line(u"| %1 | %2 | %3 |"_s.arg(name, say(m_now), say(m_before)));
    }

    void charts()
    {
        if (m_sources.charts.isEmpty()) return;
        heading(u"Charts"_s);
        line(m_sources.charts.join(u"\n\n"_s));
    }

    void worst()
    {
        QList<QUuid> all;
        for (const MonthTally &month : std::as_const(m_now.byMonth))
            all += month.tally.incidents;
        all.erase(std::remove_if(all.begin(), all.end(), [this](const QUuid &one) { return !past(one).impact; }),
                  all.end());
        std::stable_sort(all.begin(), all.end(),
                         [this](const QUuid &a, const QUuid &b) { return *past(a).impact > *past(b).impact; });
        if (all.isEmpty()) return;
        heading(u"The worst"_s);
        line(u"| Incident | Severity | Impact | Causes |\n|---|---|---|---|"_s);
        for (const QUuid &one : all.mid(0, kWorst)) {
            const Code<Severity> &severity = m_sources.records.details.at(m_places.value(one)).severity;
            line(u"| %1 | %2 | %3 | %4 |"_s.arg(cell(named(one)), cell(severity.word().toUpper()),
                                                length(inMinutes(*past(one).impact)), cell(causesOf(one))));
        }
    }
    QString causesOf(const QUuid &incident) const
    {
        QStringList titles;
        for (const PastCause &cause : past(incident).causes)
            if (bringsAbout(cause.role)) titles.append(m_sources.causes.value(cause.uuid).title);
        titles.removeDuplicates();
        return titles.join(u", "_s);
    }

    void returned()
    {
        heading(u"What returned"_s);
        if (m_now.repeat.of == 0)
            return line(u"No incident of this period names its causes, so nothing can be said."_s);
        if (m_now.repeat.uuids.isEmpty()) return line(u"No incident had a cause that came before."_s);
        for (const QUuid &one : m_now.repeat.uuids.mid(0, kListed))
            line(u"- %1: %2"_s.arg(inOneLine(named(one)), inOneLine(causesOf(one))));
        more(m_now.repeat.uuids.size());
    }

    void avoidable()
    {
        if (m_now.avoidable.incidents.isEmpty()) return;
        heading(u"While the action that would have prevented it was open"_s);
        for (const AvoidableIncident &one : m_now.avoidable.incidents.mid(0, kListed)) {
            QStringList actions;
            for (const ResponsibleAction &action : m_recurrence.responsibleFor(one.uuid)) {
                const QString ref = m_sources.records.details.at(m_places.value(action.incident)).ref;
                actions.append(
                    u"%1.%2%3"_s.arg(ref).arg(action.number).arg(action.wasOverdue ? u" (overdue then)"_s : QString()));
            }
            line(u"- %1: %2; %3"_s.arg(inOneLine(named(one.uuid)),
                                       one.impact ? length(inMinutes(*one.impact)) : u"impact not known"_s,
                                       actions.mid(0, kWorst).join(u", "_s)));
        }
        more(m_now.avoidable.incidents.size());
    }

    void promises()
    {
        list(u"Promises kept"_s, [this](const Action &action) {
            return (action.status == ActionStatus::Done || action.status == ActionStatus::Verified) &&
                   m_sources.period.contains(action.closedAt);
        });
        list(u"Promises broken"_s, [this](const Action &action) {
            if (!m_sources.period.contains(action.due) || action.due.day() >= m_sources.now.day()) return false;
            return !action.isClosed() || (action.closedAt.isKnown() && action.closedAt.day() > action.due.day());
        });
    }
    template <typename Fits> void list(const QString &title, Fits fits)
    {
        QStringList lines;
        for (const ReportedAction &reported : m_sources.actions) {
            const Action &action = reported.action;
            if (!fits(action)) continue;
            QString text = u"- %1 %2"_s.arg(reported.name, inOneLine(action.title));
            text += action.owner.isEmpty() ? u", nobody's"_s : u", "_s + inOneLine(action.owner);
            if (action.due.isKnown()) text += u", due "_s + action.due.day().toString(Qt::ISODate);
            if (action.closedAt.isKnown()) text += u", closed "_s + action.closedAt.day().toString(Qt::ISODate);
            lines.append(text);
        }
        if (lines.isEmpty()) return;
        heading(title);
        for (const QString &one : lines.mid(0, kListed))
            line(one);
        more(lines.size());
    }
    void more(qsizetype all)
    {
        if (all > kListed) line(u"- and %1 more"_s.arg(all - kListed));
    }

    void formulas()
    {
        heading(u"How the numbers are made"_s);
        for (const Measure measure : kMeasures)
            if (measure != Measure::Phases && measure != Measure::Between)
                line(u"- **%1**: %2"_s.arg(measureName(measure), formula(measure)));
        line(u"\nA time that is not known is never filled in: \"7 of 9\" says for how many it is known. Durations are "
             u"told by their median first. What returned and what was avoidable is judged over the whole workspace."_s);
    }

    const ReportSources &m_sources;
    const Recurrence m_recurrence;
    const Statistics m_now;
    const Statistics m_before;
    QHash<QUuid, qsizetype> m_places;
    QString m_text;
};

} // namespace periodreport

QString periodReport(const ReportSources &sources)
{
    return periodreport::PeriodReport(sources).write();
}

} // namespace nevertwice
