#include "model/exchange/templatedata.h"

#include "model/domain/eventfiles.h"
#include "model/domain/repeatreason.h"
#include "model/exchange/exportwords.h"
#include "model/exchange/nestedmarkdown.h"
#include "model/exchange/publicwords.h"
#include "model/exchange/sectionorder.h"
#include "model/insight/measures.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace templatedata {

// Mustache takes an empty text for something; false is nothing, and also hides a name of the list around it.
QJsonValue orFalse(const QString &text)
{
    return text.isEmpty() ? QJsonValue(false) : QJsonValue(text);
}

QString numberText(double number)
{
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::DefaultNumberOptions);
    return plain.toString(number, 'f', number == std::trunc(number) ? 0 : 1);
}

// With every digit it has.
QString wholeNumberText(double number)
{
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::DefaultNumberOptions);
    return plain.toString(number, 'f', QLocale::FloatingPointShortest);
}

QString amountText(const QJsonValue &amount)
{
    return amount.isDouble() ? numberText(amount.toDouble()) : inOneLine(amount.toString());
}

QString milestoneName(const QString &key)
{
    static const QMap<QString, QString> names{{u"started"_s, u"start of the impact"_s},
                                              {u"detected"_s, u"time of detection"_s},
                                              {u"acknowledged"_s, u"time somebody took it"_s},
                                              {u"mitigated"_s, u"end of the impact"_s},
                                              {u"resolved"_s, u"time of resolution"_s}};
    return names.value(key);
}

// Owners and authors may be teams; whoever has a role, approves or asks is a person.
PublicNames namesIn(const Incident &incident)
{
    PublicNames names;
    for (const Person &person : incident.people)
        names.people.append(person.name);
    for (const Approval &approval : incident.approvals)
        names.people.append(approval.name);
    for (const Question &question : incident.questions)
        names.people.append(question.by);
    for (const Event &event : incident.timeline)
        names.others.append(event.author);
    for (const Action &action : incident.actions)
        names.others.append(action.owner);
    return names;
}

class Data
{
public:
    Data(const Incident &incident, const PageContext &context)
        : m_incident(incident), m_context(context), m_public(namesIn(incident))
    {
    }

    QJsonObject make()
    {
        facts();
        milestones();
        measures();
        texts();
        publicTexts();
        sections();
        timeline();
        actions();
        lists();
        others();
        return m_out;
    }

private:
    void text(const QString &name, const QString &value) { m_out.insert(name, orFalse(value)); }
    QString time(const Moment &moment) const { return exportedTime(moment, m_incident.timeZone); }
    QString day(const Moment &moment) const { return exportedDay(moment, m_incident.timeZone); }

    void facts()
    {
        const Incident &i = m_incident;
        text(u"ref"_s, i.ref);
        text(u"title"_s, exportedTitle(i.title));
        text(u"severity"_s, exportedCode(i.severity));
        text(u"state"_s, exportedCode(i.state));
        text(u"classification"_s, exportedCode(i.classification));
        text(u"review"_s, i.review == Review::None ? QString() : exportedCode(i.review));
        text(u"zone"_s, i.timeZone.isEmpty() ? u"UTC"_s : i.timeZone);
        text(u"published"_s, time(i.publishedAt));
        text(u"made_on"_s, day(m_context.now));
        text(u"timeline_drawing"_s, m_context.timelineDrawing);
        text(u"users_percent"_s, i.impact.usersPercent ? numberText(*i.impact.usersPercent) : QString());
        text(u"users_count"_s, i.impact.usersCount ? numberText(double(*i.impact.usersCount)) : QString());
        text(u"requests"_s, amountText(i.impact.requests));
        text(u"money"_s, amountText(i.impact.money));
        text(u"detection_method"_s, exportedCode(i.detectionMethod));
        text(u"services"_s, i.services.join(u", "_s));
        text(u"tags"_s, i.tags.join(u", "_s));
        text(u"commander"_s, namesOf(PersonRole::Commander));
        text(u"authors"_s, namesOf(PersonRole::Author));
        text(u"responders"_s, namesOf(PersonRole::Responder));
        m_out.insert(u"is_resolved"_s, i.state == State::Resolved);
        m_out.insert(u"is_drill"_s, i.classification == Classification::Drill);
        m_out.insert(u"has_numbers"_s, i.impact.usersPercent.has_value() || i.impact.usersCount.has_value() ||
                                           !amountText(i.impact.requests).isEmpty() ||
                                           !amountText(i.impact.money).isEmpty());
    }

    QString namesOf(PersonRole role) const
    {
        QStringList names;
        for (const Person &person : m_incident.people)
            if (person.role == role) names.append(inOneLine(person.name));
        return names.join(u", "_s);
    }

    void milestones()
    {
        const Milestones &m = m_incident.milestones;
        text(u"date"_s, day(m.started));
        QJsonArray unknown;
        for (const auto &[key, moment] :
             {std::pair(u"started"_s, m.started), std::pair(u"detected"_s, m.detected),
              std::pair(u"acknowledged"_s, m.acknowledged), std::pair(u"mitigated"_s, m.mitigated),
              std::pair(u"resolved"_s, m.resolved)}) {
            text(key, time(moment));
            if (!moment.isKnown()) unknown.append(QJsonObject{{u"what"_s, milestoneName(key)}});
        }
        m_out.insert(u"unknown_times"_s, unknown);
    }

    void measures()
    {
        const Readings readings = readingsOf(m_incident);
        const auto add = [this](const QString &name, const Reading &reading) {
            text(name, reading.value ? exportedDuration(inMinutes(*reading.value)) : QString());
        };
        add(u"time_to_detect"_s, readings.detect);
        add(u"time_to_acknowledge"_s, readings.acknowledge);
        add(u"time_to_mitigate"_s, readings.mitigate);
        add(u"time_to_resolve"_s, readings.resolve);
        // Without intervals that is resolved - started, and nobody said that the harm lasted until then.
        const ImpactReading impact = impactDuration(m_incident.impact.intervals, m_incident.milestones);
        add(u"impact_duration"_s, impact.isOfIntervals ? readings.impact : readings.mitigate);
        m_out.insert(u"has_impact_intervals"_s, impact.isOfIntervals);
        const std::optional<double> minutes = durationMinutes(m_incident);
        text(u"duration"_s, minutes && *minutes >= 0 ? exportedDuration(*minutes) : QString());
    }

    void texts()
    {
        const Incident &i = m_incident;
        const Lessons &l = i.lessons;
        for (const auto &[name, value] :
             {std::pair(u"summary"_s, i.summary), std::pair(u"impact"_s, i.impact.text),
              std::pair(u"trigger"_s, i.trigger), std::pair(u"detection"_s, i.detection),
              std::pair(u"root_cause"_s, i.rootCause), std::pair(u"resolution"_s, i.resolution),
              std::pair(u"lessons"_s, l.text), std::pair(u"went_well"_s, l.wentWell),
              std::pair(u"went_wrong"_s, l.wentWrong), std::pair(u"got_lucky"_s, l.gotLucky)})
            text(name, nestedMarkdown(value, QString(name).replace(u'_', u'-')));
        m_out.insert(u"has_lessons"_s, !(l.text + l.wentWell + l.wentWrong + l.gotLucky).isEmpty());
        m_out.insert(u"has_story"_s, !(i.trigger + i.rootCause + i.detection + i.resolution).isEmpty());
        text(u"summary_short"_s, firstSentences(i.summary, 3));
        text(u"impact_short"_s, firstSentences(i.impact.text, 2));
        text(u"root_cause_short"_s, firstSentences(i.rootCause, 2));
        text(u"resolution_short"_s, firstSentences(i.resolution, 2));
    }

    void publicTexts()
    {
        const Incident &i = m_incident;
        text(u"title_public"_s, exportedTitle(m_public.line(i.title)));
        text(u"summary_public"_s, m_public.text(i.summary));
        text(u"impact_public"_s, m_public.text(i.impact.text));
        text(u"root_cause_public"_s, m_public.text(i.rootCause));
        text(u"resolution_public"_s, m_public.text(i.resolution));
    }

    void sections()
    {
        QJsonArray all;
        QJsonArray others;
        for (const QString &name : sectionsInOrder(m_incident)) {
            const OtherSection *other = otherSection(m_incident, name);
            const QString content = other ? nestedMarkdown(other->text, u"other-%1"_s.arg(others.size() + 1))
                                    : name == "lessons"_L1 ? QString()
                                                           : m_out.value(name).toString();
            const bool isTimeline = name == "timeline"_L1 && !m_incident.timeline.isEmpty();
            const bool isActions = name == "actions"_L1 && !m_incident.actions.isEmpty();
            const bool isCauses = name == "root_cause"_L1 && !m_incident.causes.isEmpty();
            const bool isLessons = name == "lessons"_L1 && m_out.value("has_lessons"_L1).toBool();
            if (content.isEmpty() && !isTimeline && !isActions && !isCauses && !isLessons) continue;
            const QJsonObject row{{u"heading"_s, orFalse(inOneLine(headingOf(m_incident, name)))},
                                  {u"text"_s, orFalse(content)},
                                  {u"is_timeline"_s, isTimeline},
                                  {u"is_causes"_s, isCauses},
                                  {u"is_lessons"_s, isLessons},
                                  {u"is_actions"_s, isActions}};
            all.append(row);
            if (other) others.append(QJsonObject{{u"heading"_s, row["heading"_L1]}, {u"text"_s, row["text"_L1]}});
        }
        m_out.insert(u"sections"_s, all);
        m_out.insert(u"other_sections"_s, others);
    }

    void timeline()
    {
        QJsonArray rows;
        QJsonArray key;
        QJsonArray pictures;
        QString dayBefore;
        QString keyDayBefore;
        const bool anyStarred = std::any_of(m_incident.timeline.begin(), m_incident.timeline.end(),
                                            [](const Event &event) { return event.starred; });
        for (const Event &event : m_incident.timeline) {
            rows.append(eventRow(event, dayBefore));
            if (anyStarred ? event.starred : isTurn(event)) key.append(eventRow(event, keyDayBefore));
        }
        const QHash<QString, Attachment> known = attachmentsByHash(m_incident);
        QSet<QString> shown; // a picture that belongs to several stands at the first of them
        for (const Event &event : m_incident.timeline)
            for (const Attachment &file : eventAttachments(known, event)) {
                if (!isPicture(file) || shown.contains(file.sha256)) continue;
                shown.insert(file.sha256);
                QString noDay; // each says its own
                QJsonObject row = eventRow(event, noDay);
                row.insert(u"picture"_s, u"![](att:%1)"_s.arg(file.sha256));
                pictures.append(row);
            }
        m_out.insert(u"timeline"_s, rows);
        m_out.insert(u"timeline_pictures"_s, pictures);
        m_out.insert(u"key_events"_s, key);
        m_out.insert(u"has_timeline"_s, !rows.isEmpty());
    }

    static bool isTurn(const Event &event)
    {
        for (const EventKind kind :
             {EventKind::ImpactStart, EventKind::Detection, EventKind::Acknowledgement, EventKind::Decision,
              EventKind::Mitigation, EventKind::Recovery, EventKind::Resolution})
            if (event.kind == kind) return true;
        return false;
    }

    QJsonObject eventRow(const Event &event, QString &dayBefore) const
    {
        const QString clock = exportedClock(event.at, m_incident.timeZone);
        const QString written = inOneLine(event.asWritten);
        const QString today = day(event.at);
        const bool isNew = !today.isEmpty() && std::exchange(dayBefore, today.isEmpty() ? dayBefore : today) != today;
        const QString shownClock = clock.isEmpty() && !event.at.isDay() ? written : clock;
        const QString shownDay = isNew ? today : QString();
        return {{u"when"_s, orFalse(event.at.isKnown() ? time(event.at) : written)},
                {u"clock"_s, orFalse(shownClock)},
                {u"new_day"_s, orFalse(shownDay)},
                {u"stamp"_s, orFalse((shownDay + u' ' + shownClock).trimmed())},
                {u"end"_s,
                 orFalse(day(event.end) == today ? exportedClock(event.end, m_incident.timeZone) : time(event.end))},
                {u"kind"_s, orFalse(exportedCode(event.kind))},
                {u"text"_s, orFalse(cellText(event.text))},
                {u"author"_s, orFalse(cellText(event.author))},
                {u"link"_s, orFalse(cellText(event.link))},
                {u"starred"_s, event.starred}};
    }

    static QString cellText(const QString &text) { return inOneLine(text).replace(u'|', "\\|"_L1); }

    void actions()
    {
        QList<Action> open;
        QJsonArray all;
        QStringList groups;
        for (const Action &action : m_incident.actions) {
            all.append(actionRow(action));
            if (!action.isClosed()) open.append(action);
            if (!groups.contains(action.group)) groups.append(action.group);
        }
        std::stable_sort(open.begin(), open.end(), [](const Action &a, const Action &b) {
            return a.due.isKnown() != b.due.isKnown() ? a.due.isKnown() : a.due.msecs() < b.due.msecs();
        });
        m_out.insert(u"actions"_s, all);
        m_out.insert(u"action_groups"_s, groupRows(groups));
        m_out.insert(u"open_actions"_s, rowsOf(open, [](const Action &) { return true; }));
        m_out.insert(u"actions_without_owner"_s, rowsOf(open, [](const Action &a) { return a.owner.isEmpty(); }));
        m_out.insert(u"actions_without_due"_s, rowsOf(open, [](const Action &a) { return !a.due.isKnown(); }));
        m_out.insert(u"overdue_actions"_s, rowsOf(open, [this](const Action &a) { return isLate(a); }));
        text(u"actions_count"_s, all.isEmpty() ? QString() : QString::number(all.size()));
        text(u"open_actions_count"_s, open.isEmpty() ? QString() : QString::number(open.size()));
    }

    bool isLate(const Action &action) const { return m_context.now.isKnown() && isOverdue(action, m_context.now); }

    template <typename Wanted> QJsonArray rowsOf(const QList<Action> &list, Wanted wanted) const
    {
        QJsonArray rows;
        for (const Action &action : list)
            if (wanted(action)) rows.append(actionRow(action));
        return rows;
    }

    QJsonArray groupRows(const QStringList &groups) const
    {
        QJsonArray rows;
        for (const QString &group : groups)
            rows.append(QJsonObject{
                {u"name"_s, group.isEmpty() ? u"Actions"_s : inOneLine(group)},
                {u"members"_s, rowsOf(m_incident.actions, [&](const Action &a) { return a.group == group; })}});
        return rows;
    }

    QJsonObject actionRow(const Action &action) const
    {
        const bool isDone = action.status == ActionStatus::Done || action.status == ActionStatus::Verified;
        const QString number = QString::number(action.number);
        return {{u"number"_s, m_incident.ref.isEmpty() ? number : m_incident.ref + u'.' + number},
                {u"title"_s, orFalse(cellText(action.title))},
                {u"title_public"_s, orFalse(m_public.line(action.title))},
                {u"details"_s, orFalse(inOneLine(plainWords(action.details)))},
                {u"type"_s, orFalse(exportedCode(action.type))},
                {u"group"_s, orFalse(inOneLine(action.group))},
                {u"priority"_s, orFalse(exportedCode(action.priority))},
                {u"owner"_s, orFalse(cellText(action.owner))},
                {u"due"_s, orFalse(day(action.due))},
                {u"status"_s, orFalse(exportedCode(action.status))},
                {u"link"_s, orFalse(inOneLine(action.link))},
                {u"reason"_s, orFalse(inOneLine(action.reason))},
                {u"evidence"_s, orFalse(inOneLine(action.evidence))},
                {u"is_done"_s, isDone},
                {u"is_open"_s, !action.isClosed()},
                {u"is_overdue"_s, isLate(action)}};
    }

    void lists()
    {
        QJsonArray causes, questions, people, unconfirmed, attachments;
        for (const CauseLink &cause : m_incident.causes)
            causes.append(QJsonObject{{u"title"_s, orFalse(inOneLine(cause.title))},
                                      {u"category"_s, orFalse(exportedCode(cause.category))},
                                      {u"role"_s, orFalse(exportedCode(cause.role))}});
        for (const Question &question : m_incident.questions)
            if (!question.resolved)
                questions.append(
                    QJsonObject{{u"section"_s, orFalse(headingOf(m_incident, question.section.section(u'.', 0, 0)))},
                                {u"text"_s, orFalse(inOneLine(question.text))},
                                {u"by"_s, orFalse(inOneLine(question.by))}});
        for (const Person &person : m_incident.people)
            people.append(QJsonObject{{u"name"_s, orFalse(inOneLine(person.name))},
                                      {u"role"_s, orFalse(exportedCode(person.role))}});
        for (const QString &path : m_incident.inferred)
            unconfirmed.append(unconfirmedRow(path));
        for (const Attachment &attachment : m_incident.attachments) {
            const bool isPicture = attachment.mediaType.startsWith("image/"_L1) && !attachment.sha256.isEmpty();
            attachments.append(
                QJsonObject{{u"name"_s, orFalse(inOneLine(attachment.name))},
                            {u"media_type"_s, orFalse(attachment.mediaType)},
                            {u"picture"_s, orFalse(isPicture ? u"![](att:%1)"_s.arg(attachment.sha256) : QString())}});
        }
        m_out.insert(u"causes"_s, causes);
        m_out.insert(u"questions"_s, questions);
        m_out.insert(u"people"_s, people);
        m_out.insert(u"unconfirmed"_s, unconfirmed);
        m_out.insert(u"attachments"_s, attachments);
        m_out.insert(u"fields"_s, fieldRows());
    }

    QJsonArray fieldRows() const
    {
        QJsonArray rows;
        for (const OwnField &field : ownFields(m_incident.custom, m_context.fields)) {
            const QString told =
                field.value.isDouble() ? wholeNumberText(field.value.toDouble()) : field.value.toString();
            if (!told.isEmpty())
                rows.append(QJsonObject{{u"name"_s, cellText(field.name)}, {u"value"_s, cellText(told)}});
        }
        return rows;
    }

    QJsonObject unconfirmedRow(const QString &path) const
    {
        const QString key = path.section(u'.', 1);
        const QString milestone = path.startsWith("milestones."_L1) ? milestoneName(key) : QString();
        if (!milestone.isEmpty()) return {{u"what"_s, milestone}, {u"value"_s, m_out.value(key)}};
        const QString heading = headingOf(m_incident, path.section(u'.', 0, 0));
        return {{u"what"_s, heading.isEmpty() ? exportedWord(path.section(u'/', 0, 0)) : inOneLine(heading)},
                {u"value"_s, false}};
    }

    void others()
    {
        const auto add = [](QJsonArray &rows, const OtherIncident &other) {
            const QString link = other.file.isEmpty() ? other.ref : u"[%1](%2)"_s.arg(other.ref, other.file);
            rows.append(QJsonObject{{u"ref"_s, orFalse(other.ref)},
                                    {u"title"_s, orFalse(inOneLine(other.title))},
                                    {u"date"_s, orFalse(exportedDay(other.started, other.zone))},
                                    {u"cause"_s, orFalse(inOneLine(other.cause))},
                                    {u"link"_s, orFalse(link)},
                                    {u"is_first"_s, rows.isEmpty()}});
        };
        QJsonArray before, all, related;
        QList<OtherIncident> earlier;
        const Moment &started = m_incident.milestones.started;
        for (const OtherIncident &other : m_context.sharing) {
            add(all, other);
            const bool isBefore = m_context.repeat ? m_context.repeat->earlier.contains(other.uuid)
                                                   : started.isKnown() && other.started.isKnown() &&
                                                         other.started.msecs() < started.msecs();
            if (!isBefore) continue;
            add(before, other);
            earlier.append(other);
        }
        // The newest first, for pages that have no room for all.
        std::stable_sort(earlier.begin(), earlier.end(), [](const OtherIncident &one, const OtherIncident &next) {
            return one.started.isKnown() && (!next.started.isKnown() || one.started.msecs() > next.started.msecs());
        });
        constexpr qsizetype kLast = 3;
        QJsonArray last;
        for (const OtherIncident &other : earlier.first(std::min(kLast, earlier.size())))
            add(last, other);
        m_out.insert(u"seen_before_last"_s, last);
        text(u"seen_before_rest_count"_s, earlier.size() > kLast ? QString::number(earlier.size() - kLast) : QString());
        for (const OtherIncident &other : m_context.related)
            add(related, other);
        m_out.insert(u"seen_before"_s, before);
        m_out.insert(u"same_cause"_s, all);
        m_out.insert(u"related"_s, related);
        text(u"seen_before_count"_s, before.isEmpty() ? QString() : QString::number(before.size()));
        repeat();
    }

    void repeat()
    {
        const PageRepeat known = m_context.repeat.value_or(PageRepeat());
        QJsonArray open;
        for (const OpenThen &promise : known.open)
            open.append(QJsonObject{{u"number"_s, orFalse(promise.number)},
                                    {u"title"_s, orFalse(cellText(promise.title))},
                                    {u"owner"_s, orFalse(cellText(promise.owner))},
                                    {u"due"_s, orFalse(day(promise.due))},
                                    {u"was_overdue"_s, promise.wasOverdue}});
        m_out.insert(u"open_then"_s, open);
        text(u"open_then_count"_s, open.isEmpty() ? QString() : QString::number(open.size()));
        text(u"impact_before"_s, known.impactMinutes ? exportedDuration(*known.impactMinutes) : QString());
        text(u"repeat_reason"_s, inOneLine(repeatReason(m_incident)));
    }

    const Incident &m_incident;
    const PageContext &m_context;
    const PublicWords m_public;
    QJsonObject m_out;
};

} // namespace templatedata

QJsonObject templateData(const Incident &incident, const PageContext &context)
{
    return templatedata::Data(incident, context).make();
}

} // namespace nevertwice
