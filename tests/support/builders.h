#pragma once

#include "model/domain/directory.h"
#include "model/domain/incident.h"

#include <QByteArray>

// Values for tests, said the way one would tell them:
//   anIncident().titled("Disk full").startedAt("2026-01-05T10:05:00Z").withAction(anAction().titled("Alert at 80 %"))
// Every row gets a uuid of its own; the n-th one of a process is the same in every run.

namespace nevertwice::test {

// Text as a test writes it: UTF-8 in the source, or a QString.
struct Text
{
    Text(const char *utf8) : value(QString::fromUtf8(utf8)) {}
    Text(const QString &text) : value(text) {}
    QString value;
};

// The n-th uuid of this process; version 4 in its form only.
inline QUuid nextUuid()
{
    static quint16 count = 0;
    ++count;
    return QUuid(0x7e57da7a, 0x0000, 0x4000, 0x80, 0x00, 0, 0, 0, 0, uchar(count >> 8), uchar(count & 0xFF));
}

// The moment a test names. One that cannot be read is a mistake in the test.
inline Moment at(const Text &text)
{
    const std::optional<Moment> moment = Moment::read(text.value);
    if (!moment) qFatal("a test names a time that is none: %s", qPrintable(text.value));
    return *moment;
}

// A clock that stands still.
inline Clock stoppedAt(const Text &text)
{
    return [moment = at(text)] { return moment; };
}

class EventBuilder
{
public:
    EventBuilder() { m_event.uuid = nextUuid(); }

    EventBuilder &withUuid(const QUuid &uuid) { return set(m_event.uuid, uuid); }
    EventBuilder &at(const Text &time)
    {
        m_event.at = test::at(time);
        m_event.precision = m_event.at.isDay() ? Precision::Day : Precision::Minute;
        return *this;
    }
    EventBuilder &until(const Text &time) { return set(m_event.end, test::at(time)); }
    EventBuilder &writtenAs(const Text &text) { return set(m_event.asWritten, text.value); }
    EventBuilder &ofKind(Code<EventKind> kind) { return set(m_event.kind, kind); }
    EventBuilder &saying(const Text &text) { return set(m_event.text, text.value); }
    EventBuilder &by(const Text &name) { return set(m_event.author, name.value); }
    EventBuilder &linkedTo(const Text &link) { return set(m_event.link, link.value); }
    EventBuilder &starred() { return set(m_event.starred, true); }

    operator Event() const { return m_event; }

private:
    template <typename T> EventBuilder &set(T &field, const T &value)
    {
        field = value;
        return *this;
    }
    Event m_event;
};

class ActionBuilder
{
public:
    ActionBuilder() { m_action.uuid = nextUuid(); }

    ActionBuilder &withUuid(const QUuid &uuid) { return set(m_action.uuid, uuid); }
    ActionBuilder &numbered(int number) { return set(m_action.number, number); }
    ActionBuilder &titled(const Text &title) { return set(m_action.title, title.value); }
    ActionBuilder &withDetails(const Text &details) { return set(m_action.details, details.value); }
    ActionBuilder &ofType(Code<ActionType> type) { return set(m_action.type, type); }
    ActionBuilder &inGroup(const Text &group) { return set(m_action.group, group.value); }
    ActionBuilder &withPriority(Code<Priority> priority) { return set(m_action.priority, priority); }
    ActionBuilder &ownedBy(const Text &owner) { return set(m_action.owner, owner.value); }
    ActionBuilder &dueOn(const Text &day) { return set(m_action.due, at(day)); }
    ActionBuilder &withStatus(Code<ActionStatus> status) { return set(m_action.status, status); }
    ActionBuilder &madeAt(const Text &time) { return set(m_action.createdAt, at(time)); }
    ActionBuilder &doneAt(const Text &time)
    {
        m_action.status = ActionStatus::Done;
        return set(m_action.closedAt, at(time));
    }
    ActionBuilder &wontDo(const Text &reason)
    {
        m_action.status = ActionStatus::WontDo;
        return set(m_action.reason, reason.value);
    }
    ActionBuilder &provenBy(const Text &evidence)
    {
        m_action.status = ActionStatus::Verified;
        return set(m_action.evidence, evidence.value);
    }
    ActionBuilder &reviewedOn(const Text &day) { return set(m_action.reviewOn, at(day)); }
    ActionBuilder &answering(const QUuid &cause)
    {
        m_action.answers.append(cause);
        return *this;
    }

    operator Action() const { return m_action; }

private:
    template <typename T> ActionBuilder &set(T &field, const T &value)
    {
        field = value;
        return *this;
    }
    Action m_action;
};

class CauseBuilder
{
public:
    CauseBuilder() { m_cause.uuid = nextUuid(); }

    CauseBuilder &withUuid(const QUuid &uuid) { return set(m_cause.uuid, uuid); }
    CauseBuilder &titled(const Text &title) { return set(m_cause.title, title.value); }
    CauseBuilder &inCategory(Code<CauseCategory> category) { return set(m_cause.category, category); }
    CauseBuilder &described(const Text &text) { return set(m_cause.description, text.value); }
    CauseBuilder &under(const QUuid &parent) { return set(m_cause.parent, parent); }

    operator Cause() const { return m_cause; }

private:
    template <typename T> CauseBuilder &set(T &field, const T &value)
    {
        field = value;
        return *this;
    }
    Cause m_cause;
};

class IncidentBuilder
{
public:
    IncidentBuilder() { m_incident.uuid = nextUuid(); }

    IncidentBuilder &withUuid(const QUuid &uuid) { return set(m_incident.uuid, uuid); }
    IncidentBuilder &withRef(const Text &ref) { return set(m_incident.ref, ref.value); }
    IncidentBuilder &titled(const Text &title) { return set(m_incident.title, title.value); }
    IncidentBuilder &ofSeverity(Code<Severity> severity) { return set(m_incident.severity, severity); }
    IncidentBuilder &inState(Code<State> state) { return set(m_incident.state, state); }
    IncidentBuilder &classifiedAs(Code<Classification> what) { return set(m_incident.classification, what); }
    IncidentBuilder &inReview(Code<Review> review) { return set(m_incident.review, review); }
    IncidentBuilder &inZone(const Text &zone) { return set(m_incident.timeZone, zone.value); }

    IncidentBuilder &startedAt(const Text &time) { return set(m_incident.milestones.started, at(time)); }
    IncidentBuilder &detectedAt(const Text &time) { return set(m_incident.milestones.detected, at(time)); }
    IncidentBuilder &acknowledgedAt(const Text &time) { return set(m_incident.milestones.acknowledged, at(time)); }
    IncidentBuilder &mitigatedAt(const Text &time) { return set(m_incident.milestones.mitigated, at(time)); }
    IncidentBuilder &resolvedAt(const Text &time)
    {
        m_incident.state = State::Resolved;
        return set(m_incident.milestones.resolved, at(time));
    }
    IncidentBuilder &publishedAt(const Text &time)
    {
        m_incident.review = Review::Published;
        return set(m_incident.publishedAt, at(time));
    }
    IncidentBuilder &statedToLast(double minutes)
    {
        return set(m_incident.statedDurationMinutes, std::optional<double>(minutes));
    }
    IncidentBuilder &affectingFrom(const Text &from, const Text &to)
    {
        m_incident.impact.intervals.append({nextUuid(), at(from), at(to), {}});
        return *this;
    }

    IncidentBuilder &withSummary(const Text &text) { return set(m_incident.summary, text.value); }
    IncidentBuilder &withImpact(const Text &text) { return set(m_incident.impact.text, text.value); }
    IncidentBuilder &withTrigger(const Text &text) { return set(m_incident.trigger, text.value); }
    IncidentBuilder &withDetection(const Text &text) { return set(m_incident.detection, text.value); }
    IncidentBuilder &withRootCause(const Text &text) { return set(m_incident.rootCause, text.value); }
    IncidentBuilder &withResolution(const Text &text) { return set(m_incident.resolution, text.value); }
    IncidentBuilder &withLessons(const Text &text) { return set(m_incident.lessons.text, text.value); }

    IncidentBuilder &withEvent(const Event &event) { return add(m_incident.timeline, event); }
    IncidentBuilder &withEvent(const Text &time, Code<EventKind> kind, const Text &text)
    {
        return withEvent(EventBuilder().at(time).ofKind(kind).saying(text));
    }
    // An action without a number gets the next one.
    IncidentBuilder &withAction(Action action)
    {
        if (action.number == 0) action.number = int(m_incident.actions.size()) + 1;
        return add(m_incident.actions, action);
    }
    IncidentBuilder &causedBy(const Cause &cause, Code<CauseRole> role = CauseRole::Root)
    {
        return add(m_incident.causes, CauseLink{cause.uuid, cause.title, cause.category, role, {}});
    }
    IncidentBuilder &onService(const Text &name) { return add(m_incident.services, name.value); }
    IncidentBuilder &tagged(const Text &tag) { return add(m_incident.tags, tag.value); }
    IncidentBuilder &withPerson(const Text &name, Code<PersonRole> role)
    {
        return add(m_incident.people, Person{nextUuid(), name.value, role, {}});
    }
    IncidentBuilder &relatedTo(const QUuid &other, Code<Relation> kind = Relation::Related)
    {
        return add(m_incident.related, RelatedIncident{other, kind, {}});
    }
    IncidentBuilder &withSection(const Text &heading, const Text &text)
    {
        return add(m_incident.otherSections, OtherSection{nextUuid(), heading.value, text.value, {}});
    }
    IncidentBuilder &withQuestion(const Text &section, const Text &text)
    {
        return add(m_incident.questions, Question{nextUuid(), section.value, text.value, {}, false, {}});
    }
    IncidentBuilder &withAttachment(const Text &name, const Text &sha256)
    {
        return add(m_incident.attachments, Attachment{nextUuid(), name.value, {}, sha256.value, {}});
    }
    IncidentBuilder &importedFrom(const Text &file)
    {
        Source source;
        source.file = file.value;
        return set(m_incident.source, std::optional<Source>(source));
    }
    IncidentBuilder &withUnknownKey(const Text &key, const QJsonValue &value)
    {
        m_incident.extra.insert(key.value, value);
        return *this;
    }

    operator Incident() const { return m_incident; }
    Incident build() const { return m_incident; }

private:
    template <typename T> IncidentBuilder &set(T &field, const T &value)
    {
        field = value;
        return *this;
    }
    template <typename T> IncidentBuilder &add(QList<T> &list, const T &item)
    {
        list.append(item);
        return *this;
    }
    Incident m_incident;
};

inline EventBuilder anEvent()
{
    return {};
}
inline ActionBuilder anAction()
{
    return {};
}
inline CauseBuilder aCause()
{
    return {};
}
inline IncidentBuilder anIncident()
{
    return {};
}

} // namespace nevertwice::test
