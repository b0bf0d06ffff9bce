#include "model/exchange/sectionorder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace sectionorder {

struct Usual
{
    QString name;
    QString heading;
};

// Bytes of exported files depend on these words: they are the same in every language of the program.
const QList<Usual> &usual()
{
    static const QList<Usual> list{
        {u"summary"_s, u"Summary"_s},       {u"impact"_s, u"Impact"_s},       {u"timeline"_s, u"Timeline"_s},
        {u"trigger"_s, u"Trigger"_s},       {u"detection"_s, u"Detection"_s}, {u"root_cause"_s, u"Root cause"_s},
        {u"resolution"_s, u"Resolution"_s}, {u"lessons"_s, u"Lessons"_s},     {u"actions"_s, u"Actions"_s}};
    return list;
}

} // namespace sectionorder

QString otherSectionName(const QUuid &uuid)
{
    return QLatin1String(kOtherSection) + uuid.toString(QUuid::WithoutBraces);
}

QStringList sectionsInOrder(const Incident &incident)
{
    QStringList all;
    for (const auto &section : sectionorder::usual())
        all.append(section.name);
    for (const OtherSection &other : incident.otherSections)
        all.append(otherSectionName(other.uuid));
    QStringList rest = all;
    QStringList ordered;
    for (const QString &name : incident.sectionOrder)
        if (rest.removeOne(name)) ordered.append(name);
    for (const QString &name : std::as_const(rest)) {
        const qsizetype rank = all.indexOf(name);
        qsizetype place = 0;
        for (qsizetype i = 0; i < ordered.size(); ++i)
            if (all.indexOf(ordered[i]) < rank) place = i + 1;
        ordered.insert(place, name);
    }
    return ordered;
}

QString usualHeading(const QString &section)
{
    const auto &list = sectionorder::usual();
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &one) { return one.name == section; });
    return found == list.end() ? QString() : found->heading;
}

QString headingOf(const Incident &incident, const QString &section)
{
    if (const OtherSection *other = otherSection(incident, section)) return other->heading;
    const QString own = incident.headings.value(section);
    return own.isEmpty() ? usualHeading(section) : own;
}

const OtherSection *otherSection(const Incident &incident, const QString &name)
{
    const auto found = std::find_if(incident.otherSections.begin(), incident.otherSections.end(),
                                    [&](const OtherSection &other) { return otherSectionName(other.uuid) == name; });
    return found == incident.otherSections.end() ? nullptr : &*found;
}

} // namespace nevertwice
