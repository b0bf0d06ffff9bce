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

QList<Section> fixedSections(const Incident &incident)
{
    const Lessons &lessons = incident.lessons;
    const bool hasLessons = !(lessons.text + lessons.wentWell + lessons.wentWrong + lessons.gotLucky).isEmpty();
    using Kind = Section::Kind;
    return {{u"summary"_s,
             SectionNames::tr("Summary"),
             incident.summary,
             Kind::Text,
             incident.summary.isEmpty(),
             u"summary"_s,
             SectionNames::tr("What happened, in three sentences for somebody who was not there?"),
             {},
             {}},
            {u"impact"_s,
             SectionNames::tr("Impact"),
             incident.impact.text,
             Kind::Text,
             incident.impact.text.isEmpty(),
             u"impact.text"_s,
             SectionNames::tr("Who could not do what, how many were they, and for how long?"),
             {},
             {}},
            {u"timeline"_s,
             SectionNames::tr("Timeline"),
             {},
             Kind::Timeline,
             incident.timeline.isEmpty(),
             {},
             SectionNames::tr("What happened when, from the first change to the last repair?"),
             {},
             {}},
            {u"trigger"_s,
             SectionNames::tr("Trigger"),
             incident.trigger,
             Kind::Text,
             incident.trigger.isEmpty(),
             u"trigger"_s,
             SectionNames::tr("What set it off at that moment?"),
             {},
             {}},
            {u"detection"_s,
             SectionNames::tr("Detection"),
             incident.detection,
             Kind::Text,
             incident.detection.isEmpty(),
             u"detection"_s,
             SectionNames::tr("How was it noticed, and what would have noticed it sooner?"),
             {},
             {}},
            {u"root_cause"_s,
             SectionNames::tr("Root cause"),
             incident.rootCause,
             Kind::Causes,
             incident.rootCause.isEmpty() && incident.causes.isEmpty(),
             u"root_cause"_s,
             SectionNames::tr("Why could it happen? Ask why again, until a change would prevent it."),
             {},
             {}},
            {u"resolution"_s,
             SectionNames::tr("Resolution"),
             incident.resolution,
             Kind::Text,
             incident.resolution.isEmpty(),
             u"resolution"_s,
             SectionNames::tr("What ended it, and how do you know that it is over?"),
             {},
             {}},
            {u"lessons"_s,
             SectionNames::tr("Lessons"),
             lessons.text,
             Kind::Lessons,
             !hasLessons,
             u"lessons.text"_s,
             SectionNames::tr("What do you know now that you did not know before?"),
             {},
             {}},
            {u"actions"_s,
             SectionNames::tr("Actions"),
             {},
             Kind::Actions,
             incident.actions.isEmpty(),
             {},
             SectionNames::tr("Who does what until when, so that this does not come again?"),
             {},
             {}}};
}

QString uuidOfSection(const QString &name)
{
    return name.startsWith(kOther) ? name.mid(kOther.size()) : QString();
}

QList<Section> allSections(const Incident &incident)
{
    QList<Section> sections = fixedSections(incident);
    for (Section &section : sections) {
        section.usualHeading = section.heading;
        section.headingPath = u"headings."_s + section.name;
        if (const QString own = incident.headings.value(section.name); !own.isEmpty()) section.heading = own;
    }
    for (const OtherSection &other : incident.otherSections) {
        const QString uuid = other.uuid.toString(QUuid::WithoutBraces);
        const QString path = u"other_sections/"_s + uuid;
        sections.append({kOther + uuid,
                         other.heading,
                         other.text,
                         Section::Kind::Text,
                         other.text.isEmpty(),
                         path + u".text"_s,
                         SectionNames::tr("What else should be said?"),
                         path + u".heading"_s,
                         {}});
    }
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
    QList<Section> rest = allSections(incident);
    QList<Section> ordered;
    for (const QString &name : incident.sectionOrder) {
        const auto found =
            std::find_if(rest.begin(), rest.end(), [&name](const Section &section) { return section.name == name; });
        if (found == rest.end()) continue;
        ordered.append(*found);
        rest.erase(found);
    }
    // One that is not named goes behind the last of those that usually stand before it.
    const QList<Section> usual = allSections(incident);
    const auto rank = [&usual](const Section &section) {
        return std::find_if(usual.begin(), usual.end(), [&](const Section &s) { return s.name == section.name; });
    };
    for (const Section &section : rest) {
        auto place = ordered.begin();
        for (auto it = ordered.begin(); it != ordered.end(); ++it)
            if (rank(*it) < rank(section)) place = it + 1;
        ordered.insert(place, section);
    }
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
