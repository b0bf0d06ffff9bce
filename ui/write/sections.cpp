#include "ui/write/sections.h"

#include <QCoreApplication>

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
    return {
        {u"summary"_s, SectionNames::tr("Summary"), incident.summary, Kind::Text, incident.summary.isEmpty()},
        {u"impact"_s, SectionNames::tr("Impact"), incident.impact.text, Kind::Text, incident.impact.text.isEmpty()},
        {u"timeline"_s, SectionNames::tr("Timeline"), {}, Kind::Timeline, incident.timeline.isEmpty()},
        {u"trigger"_s, SectionNames::tr("Trigger"), incident.trigger, Kind::Text, incident.trigger.isEmpty()},
        {u"detection"_s, SectionNames::tr("Detection"), incident.detection, Kind::Text, incident.detection.isEmpty()},
        {u"root_cause"_s, SectionNames::tr("Root cause"), incident.rootCause, Kind::Causes,
         incident.rootCause.isEmpty() && incident.causes.isEmpty()},
        {u"resolution"_s, SectionNames::tr("Resolution"), incident.resolution, Kind::Text,
         incident.resolution.isEmpty()},
        {u"lessons"_s, SectionNames::tr("Lessons"), lessons.text, Kind::Lessons, !hasLessons},
        {u"actions"_s, SectionNames::tr("Actions"), {}, Kind::Actions, incident.actions.isEmpty()}};
}

QList<Section> allSections(const Incident &incident)
{
    QList<Section> sections = fixedSections(incident);
    for (Section &section : sections)
        if (const QString own = incident.headings.value(section.name); !own.isEmpty()) section.heading = own;
    for (const OtherSection &other : incident.otherSections)
        sections.append({kOther + other.uuid.toString(QUuid::WithoutBraces), other.heading, other.text,
                         Section::Kind::Text, other.text.isEmpty()});
    return sections;
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

} // namespace nevertwice
