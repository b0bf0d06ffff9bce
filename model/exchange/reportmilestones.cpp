#include "model/exchange/reportmilestones.h"

#include "model/exchange/eventkinds.h"
#include "model/exchange/labels.h"
#include "model/exchange/sentences.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace reportmilestones {

constexpr qint64 kDay = 24 * 3600 * 1000;
constexpr qsizetype kMostProse = 12'000;
constexpr int kMostTold = 40;
constexpr double kLeastApart = 5; // minutes, as where durations and times are compared

class Inferring
{
public:
    Inferring(Incident &incident, const ReportTimes &times, const QList<QPair<int, double>> &relative,
              const QList<ToldTime> &told)
        : m_incident(incident), m_times(times), m_relative(relative), m_told(told)
    {
    }

    void run()
    {
        giveOrder();
        Milestones &m = m_incident.milestones;
        m.started = m_times.started;
        m.resolved = m_times.resolved;
        m.detected = m_times.detected;
        m.acknowledged = m_times.acknowledged;
        m.mitigated = m_times.mitigated;
        m_incident.timeZone = m_times.zone;
        m_incident.statedDurationMinutes = m_times.statedMinutes;
        inferStart();
        inferEnd();
        giveRelative();
        giveOrder();
        if (m.started.isInstant() && m.resolved.isInstant() && m.resolved.msecs() < m.started.msecs() &&
            m_incident.inferred.contains(u"milestones.resolved"_s)) {
            m.resolved = {};
            m_incident.inferred.removeAll(u"milestones.resolved"_s);
        }
        inferBetween();
        forgetRoughDuration();
        const bool isOver = m.resolved.isKnown() || m_incident.resolution.size() > 8;
        m_incident.state = isOver ? State::Resolved : m.mitigated.isKnown() ? State::Mitigated : State::Investigating;
        if (m_incident.detectionMethod.isNone()) giveMethod();
    }

private:
    bool isInside(const Moment &at) const
    {
        const Milestones &m = m_incident.milestones;
        if (!at.isInstant()) return false;
        if (m.started.isInstant() && at.msecs() < m.started.msecs()) return false;
        return !m.resolved.isKnown() || at.msecs() <= m.resolved.msecs() + (m.resolved.isDay() ? kDay : 0);
    }

    void infer(Moment &milestone, const QString &name, const Moment &at)
    {
        if (milestone.isKnown() || !at.isKnown()) return;
        milestone = at;
        m_incident.inferred.append(u"milestones."_s + name);
    }

    // "About two hours" says of 135 minutes nothing that they do not say better.
    void forgetRoughDuration()
    {
        constexpr double kRoughly = 0.25;
        const Milestones &m = m_incident.milestones;
        if (!m_times.isStatedRoughly || !m.started.isInstant() || !m.resolved.isInstant()) return;
        const double minutes = double(m.resolved.msecs() - m.started.msecs()) / 60'000;
        const double apart = std::abs(minutes - *m_times.statedMinutes);
        if (apart > kLeastApart && apart <= kRoughly * minutes) m_incident.statedDurationMinutes.reset();
    }

    // The latest may stand first, as on pages that tell the state of a service.
    void giveOrder()
    {
        m_events = m_incident.timeline;
        int falls = 0;
        int climbs = 0;
        for (qsizetype i = 1; i < m_events.size(); ++i)
            if (m_events[i - 1].at.isInstant() && m_events[i].at.isInstant()) {
                falls += m_events[i].at.msecs() < m_events[i - 1].at.msecs();
                climbs += m_events[i].at.msecs() > m_events[i - 1].at.msecs();
            }
        if (falls >= 2 && climbs == 0) std::reverse(m_events.begin(), m_events.end());
    }

    static bool isNoticed(const Code<EventKind> &kind)
    {
        for (const EventKind one : {EventKind::Detection, EventKind::CustomerReport, EventKind::Acknowledgement,
                                    EventKind::Mitigation, EventKind::Resolution})
            if (kind == one) return true;
        return false;
    }

    void inferStart()
    {
        Milestones &m = m_incident.milestones;
        if (m.started.isKnown()) return;
        const Event *first = nullptr;
        const Event *said = nullptr; // that it begins
        for (const Event &event : std::as_const(m_events)) {
            if (!event.at.isInstant()) continue;
            if (!first || (first->kind == EventKind::Change && event.kind != EventKind::Change)) first = &event;
            if (event.kind == EventKind::ImpactStart) {
                said = &event;
                break;
            }
            if (isNoticed(event.kind)) break; // it had begun by then
        }
        if (said) first = said;
        if (first)
            infer(m.started, u"started"_s, first->at);
        else if (m.detected.isKnown())
            infer(m.started, u"started"_s, m.detected);
        else
            infer(m.started, u"started"_s, firstTold());
    }

    // The first time that prose tells of the trouble; what went before it is a change.
    Moment firstTold() const
    {
        for (const ToldTime &time : m_told)
            if (time.at.isInstant() && time.kind != EventKind::Change) return time.at;
        return m_told.isEmpty() ? Moment() : m_told.first().at;
    }

    void inferEnd()
    {
        Milestones &m = m_incident.milestones;
        if (m.resolved.isKnown()) return;
        Moment told;
        if (m_events.isEmpty()) {
            for (const ToldTime &time : m_told)
                if (time.kind == EventKind::Resolution || time.kind == EventKind::Recovery) told = time.at;
        }
        for (const Event &event : std::as_const(m_events))
            if (event.kind == EventKind::Resolution && event.at.isKnown()) told = event.at;
        if (!told.isKnown() && !m_events.isEmpty()) {
            const Event &last = m_events.last();
            if (last.at.isInstant() && m_events.size() > 1) told = last.at;
        }
        if (told.isKnown() && (!m.started.isInstant() || told.msecs() > m.started.msecs()))
            infer(m.resolved, u"resolved"_s, told);
    }

    void giveRelative()
    {
        for (const auto &[index, minutes] : std::as_const(m_relative)) {
            Event &event = m_incident.timeline[index];
            if (event.at.isKnown() || !m_incident.milestones.started.isInstant()) continue;
            event.at = Moment::atMsecs(m_incident.milestones.started.msecs() + qint64(minutes * 60'000));
            event.precision = Precision::About;
        }
    }

    void inferBetween()
    {
        Milestones &m = m_incident.milestones;
        for (const Event &event : std::as_const(m_events)) {
            if (!isInside(event.at)) continue;
            if (event.kind == EventKind::Detection || event.kind == EventKind::CustomerReport)
                infer(m.detected, u"detected"_s, event.at);
            const bool isAfterDetected = !m.detected.isInstant() || event.at.msecs() >= m.detected.msecs();
            if (event.kind == EventKind::Acknowledgement && isAfterDetected)
                infer(m.acknowledged, u"acknowledged"_s, event.at);
            const bool isAfterKnown =
                isAfterDetected && (!m.acknowledged.isInstant() || event.at.msecs() >= m.acknowledged.msecs());
            if ((event.kind == EventKind::Mitigation || event.kind == EventKind::Recovery) && isAfterKnown &&
                event.kind == EventKind::Mitigation)
                infer(m.mitigated, u"mitigated"_s, event.at);
        }
        dropDisorder();
    }

    // What was inferred must not contradict what is stated.
    void dropDisorder()
    {
        Milestones &m = m_incident.milestones;
        const std::pair<Moment *, QString> order[] = {{&m.started, u"milestones.started"_s},
                                                      {&m.detected, u"milestones.detected"_s},
                                                      {&m.acknowledged, u"milestones.acknowledged"_s},
                                                      {&m.mitigated, u"milestones.mitigated"_s},
                                                      {&m.resolved, u"milestones.resolved"_s}};
        for (const auto &[moment, path] : order)
            for (const auto &[other, otherPath] : order) {
                const bool isLater = &moment < &other;
                if (!isLater || !moment->isInstant() || !other->isInstant() || moment->msecs() <= other->msecs())
                    continue;
                const bool canDropFirst = m_incident.inferred.contains(path);
                if (canDropFirst) {
                    *moment = {};
                    m_incident.inferred.removeAll(path);
                } else if (m_incident.inferred.removeAll(otherPath) > 0) {
                    *other = {};
                }
            }
    }

    void giveMethod()
    {
        QString text = m_incident.detection;
        for (const Event &event : std::as_const(m_events))
            if (text.isEmpty() && (event.kind == EventKind::Detection || event.kind == EventKind::CustomerReport))
                text = event.text;
        if (text.isEmpty()) return;
        m_incident.detectionMethod = detectionMethodOf(withoutMarkup(text));
        if (!m_incident.detectionMethod.isNone()) m_incident.inferred.append(u"detection_method"_s);
    }

    Incident &m_incident;
    QList<Event> m_events; // from the first to the last
    const ReportTimes &m_times;
    const QList<QPair<int, double>> &m_relative;
    const QList<ToldTime> &m_told;
};

} // namespace reportmilestones

QList<ToldTime> toldTimes(const QStringList &texts, const ReportTimes &times)
{
    using namespace reportmilestones;
    QList<ToldTime> told;
    Moment reference = times.day;
    for (const QString &text : texts)
        for (const Sentence &sentence : unweighedSentencesOf(text.left(kMostProse))) {
            const QString plain = withoutMarkup(sentence.text);
            for (const TimeMention &time : timesIn(plain, {times.order, false})) {
                if (told.size() >= kMostTold) return told;
                if (!time.hasClock()) { // "Last Tuesday, August 27, ..."
                    const auto day = told.isEmpty() ? readMention(time, times, {}, times.day) : std::nullopt;
                    if (day && day->at.isKnown()) reference = day->at;
                    continue;
                }
                const auto read = readMention(time, times, times.zoneWords, reference);
                if (!read || !read->at.isInstant()) continue;
                reference = read->at;
                told.append({read->at, kindOfEvent(plain).kind, time.hasFullDate()});
            }
        }
    return told;
}

void giveMilestones(Incident &incident, const ReportTimes &times, const QList<QPair<int, double>> &relative,
                    const QList<ToldTime> &told)
{
    reportmilestones::Inferring(incident, times, relative, told).run();
}

} // namespace nevertwice
