#include "ui/write/sections.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct SectionNames
{
    Q_DECLARE_TR_FUNCTIONS(Sections)
};

constexpr auto kOther = "other:"_L1;

// What every document has, in the order in which it usually stands.
struct UsualSection
{
    Section::Kind kind;
    QLatin1StringView name;
    QLatin1StringView path; // of its text; empty where it has none
    QString (*text)(const Incident &);
    const char *heading;
    const char *question;
};

QString noText(const Incident &)
{
    return {};
}

constexpr UsualSection kUsual[] = {
    {Section::Kind::Text, "summary"_L1, "summary"_L1, [](const Incident &i) { return i.summary; },
     QT_TRANSLATE_NOOP("Sections", "Summary"),
     QT_TRANSLATE_NOOP("Sections", "What happened, in three sentences for somebody who was not there?")},
    {Section::Kind::Impact, "impact"_L1, "impact.text"_L1, [](const Incident &i) { return i.impact.text; },
     QT_TRANSLATE_NOOP("Sections", "Impact"),
     QT_TRANSLATE_NOOP("Sections", "Who could not do what, how many were they, and for how long?")},
    {Section::Kind::Timeline, "timeline"_L1, ""_L1, noText, QT_TRANSLATE_NOOP("Sections", "Timeline"),
     QT_TRANSLATE_NOOP("Sections", "What happened when, from the first change to the last repair?")},
    {Section::Kind::Text, "trigger"_L1, "trigger"_L1, [](const Incident &i) { return i.trigger; },
     QT_TRANSLATE_NOOP("Sections", "Trigger"), QT_TRANSLATE_NOOP("Sections", "What set it off at that moment?")},
    {Section::Kind::Text, "detection"_L1, "detection"_L1, [](const Incident &i) { return i.detection; },
     QT_TRANSLATE_NOOP("Sections", "Detection"),
     QT_TRANSLATE_NOOP("Sections", "How was it noticed, and what would have noticed it sooner?")},
    {Section::Kind::Causes, "root_cause"_L1, "root_cause"_L1, [](const Incident &i) { return i.rootCause; },
     QT_TRANSLATE_NOOP("Sections", "Root cause"),
     QT_TRANSLATE_NOOP("Sections", "Why could it happen? Ask why again, until a change would prevent it.")},
    {Section::Kind::Text, "resolution"_L1, "resolution"_L1, [](const Incident &i) { return i.resolution; },
     QT_TRANSLATE_NOOP("Sections", "Resolution"),
     QT_TRANSLATE_NOOP("Sections", "What ended it, and how do you know that it is over?")},
    {Section::Kind::Lessons, "lessons"_L1, "lessons.text"_L1, [](const Incident &i) { return i.lessons.text; },
     QT_TRANSLATE_NOOP("Sections", "Lessons"),
     QT_TRANSLATE_NOOP("Sections", "What do you know now that you did not know before?")},
    {Section::Kind::Actions, "actions"_L1, ""_L1, noText, QT_TRANSLATE_NOOP("Sections", "Actions"),
     QT_TRANSLATE_NOOP("Sections", "Who does what until when, so that this does not come again?")},
};

// Whether anything stands in it beside its text.
bool hasRows(Section::Kind kind, const Incident &incident)
{
    const Lessons &lessons = incident.lessons;
    switch (kind) {
    case Section::Kind::Text:
        return false;
    case Section::Kind::Impact:
        return !incident.impact.intervals.isEmpty();
    case Section::Kind::Timeline:
        return !incident.timeline.isEmpty();
    case Section::Kind::Causes:
        return !incident.causes.isEmpty();
    case Section::Kind::Lessons:
        return !lessons.wentWell.isEmpty() || !lessons.wentWrong.isEmpty() || !lessons.gotLucky.isEmpty();
    case Section::Kind::Actions:
        return !incident.actions.isEmpty();
    }
    return false;
}

Section usualSection(const UsualSection &usual, const Incident &incident)
{
    Section section;
    section.name = usual.name;
    section.usualHeading = SectionNames::tr(usual.heading);
    section.heading = incident.headings.value(section.name);
    if (section.heading.isEmpty()) section.heading = section.usualHeading;
    section.headingPath = u"headings."_s + section.name;
    section.text = usual.text(incident);
    section.kind = usual.kind;
    section.isEmpty = section.text.isEmpty() && !hasRows(usual.kind, incident);
    section.path = usual.path;
    section.question = SectionNames::tr(usual.question);
    return section;
}

Section otherSection(const OtherSection &other)
{
    const QString uuid = other.uuid.toString(QUuid::WithoutBraces);
    const QString path = u"other_sections/"_s + uuid;
    Section section;
    section.name = kOther + uuid;
    section.heading = other.heading;
    section.text = other.text;
    section.isEmpty = other.text.isEmpty();
    section.path = path + u".text"_s;
    section.question = SectionNames::tr("What else should be said?");
    section.headingPath = path + u".heading"_s;
    return section;
}

QString uuidOfSection(const QString &name)
{
    return name.startsWith(kOther) ? name.mid(kOther.size()) : QString();
}

// As they stand where the document names no order.
QList<Section> allSections(const Incident &incident)
{
    QList<Section> sections;
    for (const UsualSection &usual : kUsual)
        sections.append(usualSection(usual, incident));
    for (const OtherSection &other : incident.otherSections)
        sections.append(otherSection(other));
    return sections;
}

QStringList namesOf(const QList<Section> &sections)
{
    QStringList names;
    for (const Section &section : sections)
        names.append(section.name);
    return names;
}

Patch orderPatch(const Incident &incident, const QStringList &order)
{
    return {u"section_order"_s, QJsonArray::fromStringList(incident.sectionOrder), QJsonArray::fromStringList(order),
            -1};
}

} // namespace

QList<Section> sectionsOf(const Incident &incident)
{
    const QList<Section> usual = allSections(incident);
    const QStringList names = namesOf(usual);
    QList<qsizetype> order; // places in the usual order
    for (const QString &name : incident.sectionOrder)
        if (const qsizetype place = names.indexOf(name); place >= 0 && !order.contains(place)) order.append(place);
    // One that is not named goes behind the last of those that usually stand before it.
    for (qsizetype place = 0; place < usual.size(); ++place) {
        if (order.contains(place)) continue;
        const auto before = std::find_if(order.rbegin(), order.rend(), [place](qsizetype p) { return p < place; });
        order.insert(before.base(), place);
    }
    QList<Section> ordered;
    for (const qsizetype place : std::as_const(order))
        ordered.append(usual[place]);
    return ordered;
}

QList<Patch> addSection(const Incident &incident, const QUuid &uuid, const QString &behind)
{
    const QString text = uuid.toString(QUuid::WithoutBraces);
    QStringList order = namesOf(sectionsOf(incident));
    order.insert(order.indexOf(behind) + 1, kOther + text);
    const QJsonObject row{{u"uuid"_s, text}, {u"heading"_s, QString()}, {u"text"_s, QString()}};
    return {{u"other_sections/"_s + text, QJsonValue::Undefined, row, -1}, orderPatch(incident, order)};
}

QList<Patch> moveSection(const Incident &incident, const QString &name, int by)
{
    QStringList order = namesOf(sectionsOf(incident));
    const qsizetype from = order.indexOf(name);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= order.size()) return {};
    order.move(from, to);
    return {orderPatch(incident, order)};
}

QList<Patch> removeSection(const Incident &incident, const QString &name)
{
    const QString uuid = uuidOfSection(name);
    const auto found =
        std::find_if(incident.otherSections.begin(), incident.otherSections.end(),
                     [&](const OtherSection &section) { return section.uuid.toString(QUuid::WithoutBraces) == uuid; });
    if (found == incident.otherSections.end()) return {};
    QStringList order = incident.sectionOrder;
    order.removeAll(name);
    const QJsonObject row{{u"uuid"_s, uuid}, {u"heading"_s, found->heading}, {u"text"_s, found->text}};
    return {{u"other_sections/"_s + uuid, row, QJsonValue::Undefined, -1}, orderPatch(incident, order)};
}

} // namespace nevertwice
