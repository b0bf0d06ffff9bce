#include "model/domain/duplicates.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace duplicates {

std::array<QString *, 10> textsOf(Incident &i)
{
    return {&i.summary,    &i.impact.text,  &i.trigger,          &i.detection,         &i.rootCause,
            &i.resolution, &i.lessons.text, &i.lessons.wentWell, &i.lessons.wentWrong, &i.lessons.gotLucky};
}

void joinTexts(Incident &kept, Incident other, const QString &heading)
{
    const auto into = textsOf(kept);
    const auto from = textsOf(other);
    for (size_t i = 0; i < into.size(); ++i) {
        const QString &more = *from[i];
        if (more.trimmed().isEmpty() || more.trimmed() == into[i]->trimmed()) continue;
        if (into[i]->trimmed().isEmpty())
            *into[i] = more;
        else
            *into[i] = into[i]->trimmed() + u"\n\n### "_s + heading + u"\n\n"_s + more;
    }
}

// What is not known here is taken from there; whether somebody confirmed it comes with it.
class Facts
{
public:
    Facts(Incident &kept, const Incident &other) : m_kept(kept), m_other(other) {}

    void take(const QString &path, Moment Milestones::*moment)
    {
        if ((m_kept.milestones.*moment).isKnown() || !(m_other.milestones.*moment).isKnown()) return;
        m_kept.milestones.*moment = m_other.milestones.*moment;
        noteInferred(path);
    }
    template <typename E> void take(const QString &path, Code<E> &here, const Code<E> &there)
    {
        if (!here.isNone() || there.isNone()) return;
        here = there;
        noteInferred(path);
    }
    template <typename T> void take(const QString &path, std::optional<T> &here, const std::optional<T> &there)
    {
        if (here || !there) return;
        here = there;
        noteInferred(path);
    }
    void take(const QString &path, QJsonValue &here, const QJsonValue &there)
    {
        if (!here.isNull() && !here.isUndefined()) return;
        here = there;
        noteInferred(path);
    }
    void take(const QString &path, QString &here, const QString &there)
    {
        if (!here.isEmpty() || there.isEmpty()) return;
        here = there;
        noteInferred(path);
    }

private:
    void noteInferred(const QString &path)
    {
        if (m_other.inferred.contains(path) && !m_kept.inferred.contains(path)) m_kept.inferred.append(path);
    }

    Incident &m_kept;
    const Incident &m_other;
};

void joinFacts(Incident &kept, const Incident &other)
{
    Facts facts(kept, other);
    facts.take(u"milestones.started"_s, &Milestones::started);
    facts.take(u"milestones.detected"_s, &Milestones::detected);
    facts.take(u"milestones.acknowledged"_s, &Milestones::acknowledged);
    facts.take(u"milestones.mitigated"_s, &Milestones::mitigated);
    facts.take(u"milestones.resolved"_s, &Milestones::resolved);
    facts.take(u"title"_s, kept.title, other.title);
    facts.take(u"severity"_s, kept.severity, other.severity);
    facts.take(u"severity_as_written"_s, kept.severityAsWritten, other.severityAsWritten);
    facts.take(u"detection_method"_s, kept.detectionMethod, other.detectionMethod);
    facts.take(u"stated_duration_minutes"_s, kept.statedDurationMinutes, other.statedDurationMinutes);
    facts.take(u"impact.users_percent"_s, kept.impact.usersPercent, other.impact.usersPercent);
    facts.take(u"impact.users_count"_s, kept.impact.usersCount, other.impact.usersCount);
    facts.take(u"impact.requests"_s, kept.impact.requests, other.impact.requests);
    facts.take(u"impact.money"_s, kept.impact.money, other.impact.money);
    for (auto it = other.custom.begin(); it != other.custom.end(); ++it)
        if (!kept.custom.contains(it.key())) kept.custom.insert(it.key(), it.value());
    for (auto it = other.extra.begin(); it != other.extra.end(); ++it)
        if (!kept.extra.contains(it.key())) kept.extra.insert(it.key(), it.value());
}

// A row that was copied once and changed since stands beside the other under a name of its own.
QUuid renamedUuid(const QUuid &uuid)
{
    return QUuid::createUuidV5(uuid, u"of a duplicate"_s);
}

template <typename Row> Row renamed(Row row)
{
    row.uuid = renamedUuid(row.uuid);
    return row;
}

// Those of the other that say something else than what is there.
template <typename Row, typename Same> void joinRows(QList<Row> &into, const QList<Row> &from, Same same)
{
    const qsizetype own = into.size();
    for (const Row &row : from) {
        const auto isOwn = [&](auto holds) { return std::any_of(into.begin(), into.begin() + own, holds); };
        if (isOwn([&](const Row &there) { return same(there, row); })) continue;
        into.append(isOwn([&](const Row &there) { return there.uuid == row.uuid; }) ? renamed(row) : row);
    }
}

void joinWords(QStringList &into, const QStringList &from)
{
    for (const QString &word : from)
        if (!into.contains(word)) into.append(word);
}

// Behind the last one that is not later; what has no time stands at the end.
void joinEvents(QList<Event> &into, const QList<Event> &from)
{
    const QList<Event> own = into;
    // All that it says but its name and its star.
    const auto content = [](Event event) {
        event.uuid = QUuid();
        event.starred = false;
        return event;
    };
    const auto key = [](const Event &event) { return QString::number(event.at.msecs()) + u'\n' + event.text; };
    QMultiHash<QString, Event> known;
    QSet<QUuid> uuids;
    for (const Event &event : own) {
        known.insert(key(event), content(event));
        uuids.insert(event.uuid);
    }
    QList<Event> timed, others;
    for (const Event &event : from)
        if (!known.contains(key(event), content(event)))
            (event.at.isKnown() ? timed : others).append(uuids.contains(event.uuid) ? renamed(event) : event);
    std::stable_sort(timed.begin(), timed.end(),
                     [](const Event &a, const Event &b) { return a.at.msecs() < b.at.msecs(); });
    into.clear();
    auto next = timed.cbegin();
    for (const Event &event : own) {
        while (next != timed.cend() && event.at.isKnown() && next->at.msecs() < event.at.msecs())
            into.append(*next++);
        into.append(event);
    }
    for (; next != timed.cend(); ++next)
        into.append(*next);
    into += others;
}

void joinCauses(QList<CauseLink> &into, const QList<CauseLink> &from)
{
    for (const CauseLink &link : from) {
        const auto there =
            std::find_if(into.begin(), into.end(), [&](const CauseLink &known) { return known.uuid == link.uuid; });
        if (there == into.end())
            into.append(link);
        else if (link.role.isKnown() && (!there->role.isKnown() || *link.role.known() < *there->role.known()))
            there->role = link.role;
    }
}

void joinActions(QList<Action> &into, const QList<Action> &from, int nextNumber)
{
    const qsizetype own = into.size();
    joinRows(into, from, [](const Action &a, const Action &b) {
        return a.title == b.title && a.details == b.details && a.owner == b.owner && a.due == b.due &&
               a.status == b.status && a.link == b.link && a.evidence == b.evidence && a.reason == b.reason &&
               a.priority == b.priority && a.answers == b.answers;
    });
    for (qsizetype i = own; i < into.size(); ++i)
        into[i].number = nextNumber++;
}

// Nobody has approved what was joined: who reviewed the other one is asked.
QList<Approval> asked(QList<Approval> approvals)
{
    for (Approval &approval : approvals) {
        approval.verdict = Verdict::Asked;
        approval.at = Moment();
    }
    return approvals;
}

// Where an incident has no intervals its impact goes from start to end; those of the other would take their place, so
// that stretch becomes an interval.
void keepImpact(Incident &joined, const Milestones &times, const Incident &other)
{
    const bool isOwn = joined.impact.intervals.isEmpty() && times.started.isKnown() && times.resolved.isKnown();
    if (!isOwn || other.impact.intervals.isEmpty()) return;
    Interval whole;
    whole.uuid = QUuid::createUuidV5(joined.uuid, u"its own impact"_s);
    whole.from = times.started;
    whole.to = times.resolved;
    joined.impact.intervals.append(whole);
}

QSet<QUuid> rowsOf(const Incident &incident)
{
    QSet<QUuid> uuids;
    const auto add = [&uuids](const auto &rows) {
        for (const auto &row : rows)
            uuids.insert(row.uuid);
    };
    add(incident.timeline);
    add(incident.causes);
    add(incident.actions);
    add(incident.impact.intervals);
    add(incident.questions);
    add(incident.people);
    add(incident.approvals);
    add(incident.otherSections);
    add(incident.attachments);
    return uuids;
}

// What nobody has confirmed of the other one's texts and rows is not confirmed by being joined.
void joinInferred(Incident &joined, const Incident &kept, const Incident &other)
{
    static const QStringList texts{
        u"summary"_s,    u"impact.text"_s,  u"trigger"_s,           u"detection"_s,          u"root_cause"_s,
        u"resolution"_s, u"lessons.text"_s, u"lessons.went_well"_s, u"lessons.went_wrong"_s, u"lessons.got_lucky"_s};
    const QSet<QUuid> before = rowsOf(kept);
    const QSet<QUuid> after = rowsOf(joined);
    Incident asItWas = kept;
    const auto own = textsOf(asItWas);
    const auto cameHere = [&](const QUuid &uuid) { return after.contains(uuid) && !before.contains(uuid); };
    for (const QString &path : other.inferred) {
        QString here;
        if (const qsizetype text = texts.indexOf(path); text >= 0 && own[size_t(text)]->trimmed().isEmpty())
            here = path;
        const qsizetype slash = path.indexOf(u'/');
        const QString name = path.mid(slash + 1, 36);
        const QUuid row = slash < 0 ? QUuid() : QUuid::fromString(name);
        const QUuid copy = row.isNull() ? QUuid() : renamedUuid(row);
        if (!row.isNull() && cameHere(row)) here = path;
        if (!row.isNull() && cameHere(copy))
            here = path.left(slash + 1) + copy.toString(QUuid::WithoutBraces) + path.mid(slash + 37);
        if (!here.isEmpty() && !joined.inferred.contains(here)) joined.inferred.append(here);
    }
}

} // namespace duplicates

Incident withDuplicate(const Incident &kept, const Incident &other, const QString &heading, int nextAction)
{
    using namespace duplicates;
    Incident joined = kept;
    joinTexts(joined, other, heading);
    joinFacts(joined, other);
    joinEvents(joined.timeline, other.timeline);
    joinCauses(joined.causes, other.causes);
    joinActions(joined.actions, other.actions, nextAction);
    keepImpact(joined, kept.milestones, other);
    joinRows(joined.impact.intervals, other.impact.intervals,
             [](const Interval &a, const Interval &b) { return a.from == b.from && a.to == b.to; });
    joinRows(joined.questions, other.questions,
             [](const Question &a, const Question &b) { return a.section == b.section && a.text == b.text; });
    joinRows(joined.people, other.people,
             [](const Person &a, const Person &b) { return a.name == b.name && a.role == b.role; });
    joinRows(joined.approvals, asked(other.approvals),
             [](const Approval &a, const Approval &b) { return a.name == b.name; });
    joinRows(joined.otherSections, other.otherSections,
             [](const OtherSection &a, const OtherSection &b) { return a.heading == b.heading && a.text == b.text; });
    joinRows(joined.attachments, other.attachments,
             [](const Attachment &a, const Attachment &b) { return a.sha256 == b.sha256 && a.name == b.name; });
    joinRows(joined.related, other.related,
             [](const RelatedIncident &a, const RelatedIncident &b) { return a.uuid == b.uuid; });
    joined.related.removeIf(
        [&](const RelatedIncident &one) { return one.uuid == kept.uuid || one.uuid == other.uuid; });
    joinWords(joined.services, other.services);
    joinWords(joined.tags, other.tags);
    joinInferred(joined, kept, other);
    return joined;
}

bool areDuplicates(const Incident &one, const Incident &other)
{
    const auto names = [](const Incident &from, const QUuid &to) {
        return std::any_of(from.related.begin(), from.related.end(), [&](const RelatedIncident &related) {
            return related.uuid == to && related.kind == Relation::Duplicate;
        });
    };
    return names(one, other.uuid) || names(other, one.uuid);
}

} // namespace nevertwice
