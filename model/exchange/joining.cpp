#include "model/exchange/joining.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace joining {

// A row of a document is a row of one incident: the same document may be an incident of its own, too.
QUuid idIn(const Incident &into, const QUuid &row)
{
    return QUuid::createUuidV5(into.uuid, row.toByteArray());
}

QString withoutUuid(const QString &path, const QHash<QString, QString> &renamed)
{
    for (const QString &part : path.split(u'/')) {
        const QString uuid = part.section(u'.', 0, 0);
        if (const auto found = renamed.constFind(uuid); found != renamed.constEnd())
            return QString(path).replace(uuid, *found);
    }
    return path;
}

QString shortOf(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

class Joiner
{
public:
    Joiner(Incident into, const Incident &from) : m_into(std::move(into)), m_from(from) {}

    Incident join()
    {
        fill(m_into.title, m_from.title, u"title"_s);
        fill(m_into.severityAsWritten, m_from.severityAsWritten, u"severity_as_written"_s);
        const bool hadSeverity = !m_into.severity.word().isEmpty();
        if (!hadSeverity) m_into.severity = m_from.severity;
        if (!hadSeverity) note(u"severity"_s);
        texts();
        milestones();
        impact();
        events();
        actions();
        sections();
        names();
        attachments();
        findings();
        return m_into;
    }

private:
    // What was supposed of the document is supposed here.
    void note(const QString &path)
    {
        if (m_from.inferred.contains(path) && !m_into.inferred.contains(path)) m_into.inferred.append(path);
    }

    void fill(QString &into, const QString &from, const QString &path)
    {
        if (!into.trimmed().isEmpty() || from.isEmpty()) return;
        into = from;
        note(path);
    }

    void append(QString &into, const QString &from, const QString &path)
    {
        if (into.trimmed().isEmpty()) return fill(into, from, path);
        if (from.trimmed().isEmpty() || into.contains(from.trimmed())) return;
        while (into.endsWith(u'\n'))
            into.chop(1);
        into += u"\n\n"_s + from;
    }

    void texts()
    {
        append(m_into.summary, m_from.summary, u"summary"_s);
        append(m_into.impact.text, m_from.impact.text, u"impact.text"_s);
        append(m_into.trigger, m_from.trigger, u"trigger"_s);
        append(m_into.detection, m_from.detection, u"detection"_s);
        append(m_into.rootCause, m_from.rootCause, u"root_cause"_s);
        append(m_into.resolution, m_from.resolution, u"resolution"_s);
        append(m_into.lessons.text, m_from.lessons.text, u"lessons.text"_s);
        append(m_into.lessons.wentWell, m_from.lessons.wentWell, u"lessons.went_well"_s);
        append(m_into.lessons.wentWrong, m_from.lessons.wentWrong, u"lessons.went_wrong"_s);
        append(m_into.lessons.gotLucky, m_from.lessons.gotLucky, u"lessons.got_lucky"_s);
        if (m_into.detectionMethod.word().isEmpty()) {
            m_into.detectionMethod = m_from.detectionMethod;
            note(u"detection_method"_s);
        }
    }

    void milestones()
    {
        const auto fillTime = [this](Moment &into, const Moment &from, const QString &path) {
            if (into.isKnown() || !from.isKnown()) return;
            into = from;
            note(path);
        };
        fillTime(m_into.milestones.started, m_from.milestones.started, u"milestones.started"_s);
        fillTime(m_into.milestones.detected, m_from.milestones.detected, u"milestones.detected"_s);
        fillTime(m_into.milestones.acknowledged, m_from.milestones.acknowledged, u"milestones.acknowledged"_s);
        fillTime(m_into.milestones.mitigated, m_from.milestones.mitigated, u"milestones.mitigated"_s);
        fillTime(m_into.milestones.resolved, m_from.milestones.resolved, u"milestones.resolved"_s);
        if (!m_into.statedDurationMinutes) m_into.statedDurationMinutes = m_from.statedDurationMinutes;
    }

    void impact()
    {
        Impact &into = m_into.impact;
        if (!into.usersPercent) into.usersPercent = m_from.impact.usersPercent;
        if (!into.usersCount) into.usersCount = m_from.impact.usersCount;
        if (into.requests.isNull()) into.requests = m_from.impact.requests;
        if (into.money.isNull()) into.money = m_from.impact.money;
    }

    QUuid renamed(const QUuid &row)
    {
        const QUuid made = idIn(m_into, row);
        m_renamed.insert(shortOf(row), shortOf(made));
        return made;
    }

    // As often as it is there.
    void events()
    {
        const auto keyOf = [](const Event &event) {
            return event.at.text() + u'\n' + event.clock + u'\n' + event.author + u'\n' + event.text;
        };
        QHash<QString, int> known;
        for (const Event &event : std::as_const(m_into.timeline))
            ++known[keyOf(event)];
        for (Event event : m_from.timeline) {
            if (int &left = known[keyOf(event)]; left > 0) {
                --left;
                continue;
            }
            event.uuid = renamed(event.uuid);
            m_into.timeline.append(event);
        }
    }

    void actions()
    {
        QSet<QString> known;
        for (const Action &action : std::as_const(m_into.actions))
            known.insert(action.title.simplified().toLower());
        for (Action action : m_from.actions) {
            if (known.contains(action.title.simplified().toLower())) continue;
            action.uuid = renamed(action.uuid);
            action.number = 0; // the workspace gives the next one
            m_into.actions.append(action);
        }
    }

    void sections()
    {
        QSet<QString> known;
        for (const OtherSection &section : std::as_const(m_into.otherSections))
            known.insert(section.heading + u'\n' + section.text);
        for (OtherSection section : m_from.otherSections) {
            if (known.contains(section.heading + u'\n' + section.text)) continue;
            section.uuid = renamed(section.uuid);
            m_into.otherSections.append(section);
        }
    }

    static void add(QStringList &into, const QStringList &from)
    {
        for (const QString &name : from)
            if (!into.contains(name, Qt::CaseInsensitive)) into.append(name);
    }

    void names()
    {
        add(m_into.services, m_from.services);
        add(m_into.tags, m_from.tags);
        for (Person person : m_from.people) {
            bool isKnown = false;
            for (const Person &one : std::as_const(m_into.people))
                isKnown =
                    isKnown || (one.name.compare(person.name, Qt::CaseInsensitive) == 0 && one.role == person.role);
            if (isKnown) continue;
            person.uuid = renamed(person.uuid);
            m_into.people.append(person);
        }
    }

    // By their content, whatever they are called.
    void attachments()
    {
        QSet<QString> known;
        for (const Attachment &attachment : std::as_const(m_into.attachments))
            known.insert(attachment.sha256);
        for (Attachment attachment : m_from.attachments) {
            if (attachment.sha256.isEmpty() || known.contains(attachment.sha256)) continue;
            known.insert(attachment.sha256);
            attachment.uuid = renamed(attachment.uuid);
            m_into.attachments.append(attachment);
        }
    }

    // Those of rows that came along, which nothing else would tell.
    void findings()
    {
        for (Finding finding : m_from.findings) {
            if (!isFromSource(finding)) continue;
            const QString place = withoutUuid(finding.place, m_renamed);
            if (place == finding.place) continue;
            finding.place = place;
            finding.line.reset();
            m_into.findings.append(finding);
        }
        for (const QString &path : m_from.inferred)
            if (const QString place = withoutUuid(path, m_renamed); place != path) m_into.inferred.append(place);
    }

    Incident m_into;
    const Incident &m_from;
    QHash<QString, QString> m_renamed;
};

} // namespace joining

Incident joined(Incident into, const Incident &from)
{
    return joining::Joiner(std::move(into), from).join();
}

} // namespace nevertwice
