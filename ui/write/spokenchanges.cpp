#include "ui/write/spokenchanges.h"

#include "model/domain/exactnumber.h"
#include "model/domain/patch.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct SpokenChanges
{
    Q_DECLARE_TR_FUNCTIONS(SpokenChanges)
};

constexpr qsizetype kMostSpoken = 80; // letters of a value within a line

// By the path, without its row: "milestones.started", "timeline.kind".
QString nameOfField(const QString &field)
{
    static const QHash<QString, const char *> names{
        {u"title"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Title")},
        {u"ref"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Number")},
        {u"severity"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Severity")},
        {u"severity_as_written"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Severity as it was written")},
        {u"state"_s, QT_TRANSLATE_NOOP("SpokenChanges", "State")},
        {u"classification"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Kind")},
        {u"review"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Review")},
        {u"review_reason"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Why no review is required")},
        {u"approvals"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Reviewers")},
        {u"approvals.verdict"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Verdict")},
        {u"approvals.at"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Verdict given")},
        {u"published_at"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Published")},
        {u"time_zone"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Time zone")},
        {u"milestones.started"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Started")},
        {u"milestones.detected"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Detected")},
        {u"milestones.acknowledged"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Acknowledged")},
        {u"milestones.mitigated"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Mitigated")},
        {u"milestones.resolved"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Resolved")},
        {u"inferred"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Inferred times")},
        {u"stated_duration_minutes"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Stated length in minutes")},
        {u"impact.text"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Impact")},
        {u"impact.users_percent"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Share of users in percent")},
        {u"impact.users_count"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Number of users")},
        {u"impact.requests"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Requests")},
        {u"impact.money"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Money")},
        {u"impact.intervals"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Times of impact")},
        {u"summary"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Summary")},
        {u"trigger"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Trigger")},
        {u"detection"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Detection")},
        {u"detection_method"_s, QT_TRANSLATE_NOOP("SpokenChanges", "How it was detected")},
        {u"root_cause"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Root cause")},
        {u"resolution"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Resolution")},
        {u"lessons.text"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Lessons")},
        {u"lessons.went_well"_s, QT_TRANSLATE_NOOP("SpokenChanges", "What went well")},
        {u"lessons.went_wrong"_s, QT_TRANSLATE_NOOP("SpokenChanges", "What went wrong")},
        {u"lessons.got_lucky"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Where we got lucky")},
        {u"timeline"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Timeline")},
        {u"timeline.at"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Time")},
        {u"timeline.as_written"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Time as it was written")},
        {u"timeline.end"_s, QT_TRANSLATE_NOOP("SpokenChanges", "End")},
        {u"timeline.kind"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Kind")},
        {u"timeline.text"_s, QT_TRANSLATE_NOOP("SpokenChanges", "What happened")},
        {u"timeline.author"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Who said so")},
        {u"timeline.link"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Evidence")},
        {u"causes"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Causes")},
        {u"causes.role"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Role")},
        {u"causes.title"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Title")},
        {u"causes.category"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Category")},
        {u"actions"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Actions")},
        {u"actions.title"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Title")},
        {u"actions.details"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Details")},
        {u"actions.type"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Type")},
        {u"actions.priority"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Priority")},
        {u"actions.owner"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Owner")},
        {u"actions.due"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Due")},
        {u"actions.status"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Status")},
        {u"actions.closed_at"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Closed")},
        {u"actions.reason"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Reason")},
        {u"actions.evidence"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Evidence")},
        {u"actions.link"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Link")},
        {u"actions.answers"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Cause it answers")},
        {u"questions"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Questions")},
        {u"questions.resolved"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Answered")},
        {u"questions.text"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Question")},
        {u"services"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Services")},
        {u"tags"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Tags")},
        {u"people"_s, QT_TRANSLATE_NOOP("SpokenChanges", "People")},
        {u"people.name"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Name")},
        {u"people.role"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Role")},
        {u"related"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Related incidents")},
        {u"related.kind"_s, QT_TRANSLATE_NOOP("SpokenChanges", "How they are related")},
        {u"other_sections"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Other sections")},
        {u"other_sections.heading"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Heading")},
        {u"other_sections.text"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Text")},
        {u"section_order"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Order of the sections")},
        {u"headings"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Headings")},
        {u"attachments"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Attachments")},
        {u"source"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Where it comes from")},
        {u"findings"_s, QT_TRANSLATE_NOOP("SpokenChanges", "Findings")}};
    if (const char *name = names.value(field)) return SpokenChanges::tr(name);
    if (field.startsWith("custom."_L1)) return field.mid(7); // of a field the team does not have
    return field;
}

template <typename E> QString spokenCode(const QString &word)
{
    return codeText(Code<E>::read(word));
}

using Speak = QString (*)(const QString &word);

Speak codeOfField(const QString &field)
{
    static const QHash<QString, Speak> codes{{u"severity"_s, spokenCode<Severity>},
                                             {u"state"_s, spokenCode<State>},
                                             {u"classification"_s, spokenCode<Classification>},
                                             {u"review"_s, spokenCode<Review>},
                                             {u"detection_method"_s, spokenCode<DetectionMethod>},
                                             {u"timeline.kind"_s, spokenCode<EventKind>},
                                             {u"causes.role"_s, spokenCode<CauseRole>},
                                             {u"causes.category"_s, spokenCode<CauseCategory>},
                                             {u"actions.type"_s, spokenCode<ActionType>},
                                             {u"actions.status"_s, spokenCode<ActionStatus>},
                                             {u"actions.priority"_s, spokenCode<Priority>},
                                             {u"people.role"_s, spokenCode<PersonRole>},
                                             {u"related.kind"_s, spokenCode<Relation>},
                                             {u"approvals.verdict"_s, spokenCode<Verdict>}};
    return codes.value(field);
}

bool isTime(const QString &field)
{
    static const QSet<QString> times{u"at"_s, u"end"_s, u"from"_s, u"to"_s, u"due"_s, u"review_on"_s};
    const QString key = field.section(u'.', -1);
    return field.startsWith("milestones."_L1) || key.endsWith("_at"_L1) || times.contains(key);
}

QString shortly(const QString &text)
{
    const QString line = oneLine(text);
    return line.size() <= kMostSpoken ? line : line.left(kMostSpoken - 1) + u'…';
}

QString valueText(const QString &field, const QJsonValue &value, const ShownZone &zone)
{
    QString text;
    if (value.isString()) {
        const Speak speak = codeOfField(field);
        const std::optional<Moment> moment = isTime(field) ? Moment::read(value.toString()) : std::optional<Moment>();
        text = speak    ? speak(value.toString())
               : moment ? dateTimeText(*moment, zone)
                        : shortly(shownNumber(value).toString());
    } else if (value.isBool()) {
        return value.toBool() ? SpokenChanges::tr("yes") : SpokenChanges::tr("no");
    } else if (value.isDouble()) {
        return QLocale().toString(value.toDouble(), 'g', 12);
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        QStringList words;
        for (const QJsonValue &one : list)
            words.append(QUuid::fromString(one.toString()).isNull() ? shortly(one.toString()) : QString());
        const bool isNamed = !words.contains(QString());
        text = isNamed ? listText(words) : SpokenChanges::tr("%n of them", nullptr, int(list.size()));
        if (list.isEmpty()) text.clear();
    }
    return text.isEmpty() ? SpokenChanges::tr("nothing") : text;
}

// A row in one line: when, what, as whom.
QString rowText(const QString &list, const QJsonObject &row, const ShownZone &zone)
{
    QStringList parts;
    // Words stand for a time that is not known.
    const auto at = row.value("at"_L1).toString().isEmpty() ? "as_written"_L1 : "at"_L1;
    for (const auto key :
         {at, "from"_L1, "to"_L1, "title"_L1, "heading"_L1, "name"_L1, "text"_L1, "role"_L1, "kind"_L1, "verdict"_L1})
        if (const QJsonValue value = row.value(key); value.isString() && !value.toString().isEmpty())
            parts.append(valueText(list + u'.' + key, value, zone));
    return parts.isEmpty() ? SpokenChanges::tr("a row") : factLine(parts);
}

QString nameOfRow(const QJsonObject &row)
{
    for (const auto key : {"title"_L1, "heading"_L1, "name"_L1, "text"_L1})
        if (const QString part = row.value(key).toString(); !part.isEmpty())
            return SpokenChanges::tr("“%1”", "name of a row").arg(shortly(part));
    return {};
}

// What it was and what it is; what was not there is not worth a word.
QString stepText(const QString &field, const Patch &patch, const ShownZone &zone)
{
    const QString before = valueText(field, patch.before, zone);
    const QString after = valueText(field, patch.after, zone);
    return before == SpokenChanges::tr("nothing") ? after
                                                  : SpokenChanges::tr("%1 → %2", "before, after").arg(before, after);
}

// As one reads an incident, not as its document is written.
qsizetype placeOf(const QString &path)
{
    static const QStringList order{u"title"_s,
                                   u"severity"_s,
                                   u"state"_s,
                                   u"classification"_s,
                                   u"review"_s,
                                   u"approvals"_s,
                                   u"published_at"_s,
                                   u"time_zone"_s,
                                   u"milestones.started"_s,
                                   u"milestones.detected"_s,
                                   u"milestones.acknowledged"_s,
                                   u"milestones.mitigated"_s,
                                   u"milestones.resolved"_s,
                                   u"summary"_s,
                                   u"impact"_s,
                                   u"timeline"_s,
                                   u"trigger"_s,
                                   u"detection"_s,
                                   u"root_cause"_s,
                                   u"causes"_s,
                                   u"resolution"_s,
                                   u"lessons"_s,
                                   u"actions"_s,
                                   u"services"_s,
                                   u"people"_s,
                                   u"tags"_s};
    for (qsizetype i = 0; i < order.size(); ++i) {
        const qsizetype end = order[i].size();
        if (!path.startsWith(order[i])) continue;
        if (path.size() == end || path[end] == u'.' || path[end] == u'/') return i;
    }
    return order.size();
}

Difference ofRow(const Patch &patch, const QJsonObject &before, const QJsonObject &after, const Difference &plain,
                 const ShownZone &zone)
{
    const qsizetype slash = patch.path.indexOf(u'/');
    const qsizetype dot = patch.path.indexOf(u'.', slash);
    const QString list = patch.path.left(slash);
    if (dot < 0) {
        const bool isNew = patch.before.isUndefined();
        const QJsonObject row = (isNew ? patch.after : patch.before).toObject();
        return {nameOfField(list), {(isNew ? u'+' : u'-') + rowText(list, row, zone)}};
    }
    QJsonObject row = valueAt(before, patch.path.left(dot)).toObject();
    if (row.isEmpty()) row = valueAt(after, patch.path.left(dot)).toObject();
    const QString field = list + patch.path.mid(dot);
    const QString name = nameOfRow(row);
    const QString what =
        name.isEmpty()
            ? SpokenChanges::tr("%1: %2", "list, field").arg(nameOfField(list), nameOfField(field))
            : SpokenChanges::tr("%1, %2: %3", "list, row, field").arg(nameOfField(list), name, nameOfField(field));
    const bool isShort = plain.lines.size() == 1 && plain.lines.first().startsWith(u'=');
    if (!isShort) return {what, plain.lines};
    return {what, {u'=' + stepText(field, patch, zone)}};
}

} // namespace

QList<Difference> spokenDifferences(const QJsonObject &before, const QJsonObject &after, const ShownZone &zone,
                                    const QList<CustomField> &fields)
{
    const auto nameOf = [&](const QString &path) {
        for (const CustomField &field : fields)
            if (path == u"custom."_s + field.key && !field.name.isEmpty()) return field.name;
        return nameOfField(path);
    };
    const QList<Patch> patches = diff(before, after);
    const QList<Difference> plain = differences(before, after); // one for each
    QList<qsizetype> order(patches.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return placeOf(patches[a].path) < placeOf(patches[b].path); });
    QList<Difference> spoken;
    for (const qsizetype i : std::as_const(order)) {
        const Patch &patch = patches[i];
        if (patch.path == "uuid"_L1) continue; // says nothing to a person
        if (patch.path.contains(u'/')) {
            spoken.append(ofRow(patch, before, after, plain[i], zone));
            continue;
        }
        const bool isShort = plain[i].lines.size() == 1 && plain[i].lines.first().startsWith(u'=');
        const bool isOrder = isShort && patch.before.isArray() && !patch.before.toArray().isEmpty() &&
                             patch.before.toArray().first().isString() &&
                             !QUuid::fromString(patch.before.toArray().first().toString()).isNull();
        if (isOrder)
            spoken.append({nameOf(patch.path), {u'=' + SpokenChanges::tr("Put in another order")}});
        else if (isShort)
            spoken.append({nameOf(patch.path), {u'=' + stepText(patch.path, patch, zone)}});
        else
            spoken.append({nameOf(patch.path), plain[i].lines});
    }
    return spoken;
}

} // namespace nevertwice
