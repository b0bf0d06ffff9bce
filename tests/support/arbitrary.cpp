// Incidents, causes and workspaces made of them.
#include "model/domain/document.h"
#include "tests/support/arbitraryparts.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::test {

namespace arbitrary {

Event event()
{
    Event e;
    e.uuid = uuid();
    e.at = moment();
    e.end = moment();
    e.asWritten = text();
    e.clock = text();
    e.correctedFrom = moment();
    e.precision = code<Precision>();
    e.kind = code<EventKind>();
    e.text = text();
    e.author = text();
    e.link = text();
    e.starred = oneIn(2);
    e.extra = extra();
    return e;
}

CauseLink causeLink()
{
    return {uuid(), text(), code<CauseCategory>(), code<CauseRole>(), extra()};
}

Action action()
{
    Action a;
    a.uuid = uuid();
    a.number = smallWhole();
    a.title = text();
    a.details = text();
    a.type = code<ActionType>();
    a.group = text();
    a.priority = code<Priority>();
    a.owner = text();
    a.due = moment();
    a.status = code<ActionStatus>();
    a.createdAt = moment();
    a.closedAt = moment();
    a.reason = text();
    a.evidence = text();
    a.reviewOn = moment();
    a.link = text();
    for (int i = upTo(2); i > 0; --i)
        a.answers.append(uuid());
    if (!a.answers.isEmpty() && oneIn(3)) a.answers.append(a.answers.first());
    a.extra = extra();
    return a;
}

Interval interval()
{
    return {uuid(), moment(), moment(), extra()};
}
Question question()
{
    return {uuid(), text(), text(), text(), oneIn(2), extra()};
}
Approval approval()
{
    return {uuid(), text(), code<Verdict>(), moment(), extra()};
}
Person person()
{
    return {uuid(), text(), code<PersonRole>(), extra()};
}
RelatedIncident relation()
{
    return {uuid(), code<Relation>(), extra()};
}
OtherSection section()
{
    return {uuid(), text(), text(), extra()};
}
Attachment attachment()
{
    return {uuid(), text(), text(), text(), extra()};
}
Source source()
{
    return {text(), smallWhole(), text(), text(), extra()};
}

Finding finding()
{
    static const std::vector<QString> checks{u"time-unreadable"_s, u"date-missing"_s, u"zone-suspect"_s,
                                             u"milestone-order"_s};
    Finding f;
    f.check = oneOf(checks);
    f.level = code<Level>();
    f.place = text();
    if (oneIn(2)) f.line = smallWhole();
    f.message = text();
    if (oneIn(2)) f.fix = Fix{text(), extra(), words(), extra()};
    f.extra = extra();
    return f;
}

Milestones milestones()
{
    return {moment(), moment(), moment(), moment(), moment(), extra()};
}

Impact impact()
{
    Impact i;
    i.text = text();
    if (oneIn(2)) i.usersPercent = number();
    if (oneIn(2)) i.usersCount = whole();
    i.requests = json(1);
    i.money = oneIn(5) ? QJsonValue(QJsonValue::Undefined) : json(1);
    i.intervals = rows(interval);
    i.extra = extra();
    return i;
}

QMap<QString, QString> headings()
{
    QMap<QString, QString> map;
    for (int i = upTo(2); i > 0; --i)
        map.insert(key(), text());
    return map;
}

Incident incident()
{
    Incident i;
    i.uuid = uuid();
    i.ref = oneIn(2) ? QString() : u"INC-%1"_s.arg(upTo(50));
    i.title = text();
    i.severity = code<Severity>();
    i.severityAsWritten = text();
    i.state = code<State>();
    i.classification = code<Classification>();
    i.review = code<Review>();
    i.reviewReason = text();
    i.approvals = rows(approval);
    i.publishedAt = moment();
    i.custom = extra();
    i.timeZone = oneIn(2) ? u"Europe/Berlin"_s : text();
    i.milestones = milestones();
    i.inferred = words();
    if (oneIn(2)) i.statedDurationMinutes = number();
    i.impact = impact();
    i.summary = text();
    i.trigger = text();
    i.detection = text();
    i.detectionMethod = code<DetectionMethod>();
    i.rootCause = text();
    i.resolution = text();
    i.lessons = {text(), text(), text(), text(), extra()};
    i.timeline = rows(event);
    i.causes = rows(causeLink);
    i.actions = rows(action);
    i.questions = rows(question);
    i.services = words();
    i.tags = words();
    i.people = rows(person);
    i.related = rows(relation);
    i.otherSections = rows(section);
    i.sectionOrder = words();
    i.headings = headings();
    i.attachments = rows(attachment);
    if (oneIn(2)) i.source = source();
    i.findings = rows(finding);
    i.extra = extra();
    return i;
}

template <typename T> void keepOneOfEach(QList<T> &list)
{
    QSet<QUuid> seen;
    list.removeIf([&](const T &row) {
        const bool known = seen.contains(row.uuid);
        seen.insert(row.uuid);
        return known;
    });
}

Incident settled(Incident i)
{
    i = sanitized(i);
    keepOneOfEach(i.timeline), keepOneOfEach(i.causes), keepOneOfEach(i.actions), keepOneOfEach(i.questions);
    keepOneOfEach(i.people), keepOneOfEach(i.related), keepOneOfEach(i.otherSections), keepOneOfEach(i.attachments);
    keepOneOfEach(i.approvals), keepOneOfEach(i.impact.intervals);
    i.findings.removeIf([](const Finding &finding) { return !isFromSource(finding); });
    return i;
}

} // namespace arbitrary

rc::Gen<Incident> rawIncident()
{
    return rc::gen::exec([] { return arbitrary::incident(); });
}

rc::Gen<Incident> soundIncident()
{
    return rc::gen::map(rawIncident(), arbitrary::settled);
}

rc::Gen<Cause> soundCause()
{
    using namespace arbitrary;
    return rc::gen::exec([] {
        return sanitized(Cause{uuid(), text(), code<CauseCategory>(), text(), uuid(), extra()});
    });
}

rc::Gen<WorkspaceDocument> soundWorkspace()
{
    using namespace arbitrary;
    return rc::gen::exec([] {
        WorkspaceDocument w;
        w.uuid = uuid();
        for (int i = upTo(3); i > 0; --i)
            w.causes.append(*soundCause());
        for (QList<DirectoryEntry> *list : {&w.services, &w.people, &w.tags})
            for (int i = upTo(2); i > 0; --i)
                list->append({uuid(), text(), extra()});
        w.settings = extra();
        for (int i = upTo(2); i > 0; --i)
            w.views.append({uuid(), text(), text(), extra()});
        w.extra = extra();
        return w;
    });
}

} // namespace nevertwice::test
