#include "app/cli/commands.h"
#include "app/cli/context.h"

#include "model/exchange/comparisonwords.h"
#include "model/exchange/files.h"
#include "ui/picture/comparisonpicture.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace comparing {

constexpr qsizetype kMostDrawn = 50; // more of them nobody sees beside each other

QString knownWord(ComparedIncident::Known known)
{
    switch (known) {
    case ComparedIncident::Known::Yes:
        return u"known"_s;
    case ComparedIncident::Known::No:
        return u"not_known"_s;
    case ComparedIncident::Known::NotYet:
        return u"not_yet"_s;
    case ComparedIncident::Known::Contradictory:
        return u"contradictory"_s;
    }
    return {};
}

QString stepKey(CourseStep step)
{
    switch (step) {
    case CourseStep::Noticed:
        return u"detected"_s;
    case CourseStep::Acknowledged:
        return u"acknowledged"_s;
    case CourseStep::Mitigated:
        return u"mitigated"_s;
    case CourseStep::Resolved:
        return u"resolved"_s;
    }
    return {};
}

QJsonObject stretchObject(qint64 from, qint64 to)
{
    return {{u"from_minute"_s, inMinutes(Duration(from))}, {u"to_minute"_s, inMinutes(Duration(to))}};
}

QJsonObject incidentObject(const ComparedIncident &incident)
{
    QJsonObject after;
    QJsonObject why;
    for (const CourseStep step : kCourseSteps) {
        const ComparedIncident::Step &at = incident.step(step);
        const bool isKnown = at.known == ComparedIncident::Known::Yes;
        after.insert(stepKey(step), isKnown ? QJsonValue(inMinutes(at.after)) : QJsonValue());
        if (!isKnown) why.insert(stepKey(step), knownWord(at.known));
    }
    QJsonArray phases;
    for (const Band &band : incident.bands) {
        QJsonObject object = stretchObject(band.from.msecs(), band.to.msecs());
        QJsonArray names;
        for (const Phase phase : band.phases)
            names.append(phaseName(phase));
        object.insert(u"phases"_s, names);
        phases.append(object);
    }
    QJsonArray leads;
    for (const Stretch &lead : incident.leads)
        leads.append(stretchObject(lead.from, lead.to));
    return {{u"ref"_s, incident.ref},
            {u"uuid"_s, incident.uuid.toString(QUuid::WithoutBraces)},
            {u"title"_s, incident.title},
            {u"started"_s, incident.started.isKnown() ? QJsonValue(incident.started.text()) : QJsonValue()},
            {u"start"_s, knownWord(incident.start)},
            {u"minutes_after_start"_s, after},
            {u"missing"_s, why},
            {u"phases"_s, phases},
            {u"false_leads"_s, leads},
            {u"false_lead_minutes"_s, incident.lost ? QJsonValue(inMinutes(*incident.lost)) : QJsonValue()}};
}

QJsonObject comparisonObject(const IncidentComparison &comparison, const ComparisonWords &words)
{
    QJsonArray incidents;
    for (const ComparedIncident &incident : comparison.incidents)
        incidents.append(incidentObject(incident));
    return {{u"incidents"_s, incidents},
            {u"differences"_s, QJsonArray::fromStringList(differencesOf(comparison, words).lines())}};
}

// Each incident with what is known of it under it, as wide as any terminal.
QString pageOf(const IncidentComparison &comparison, const ComparisonWords &words)
{
    QStringList lines = differencesOf(comparison, words).lines();
    for (const ComparedIncident &incident : comparison.incidents) {
        const QString start = words.startOf(incident);
        lines.append(QString());
        lines.append(words.nameOf(incident) + (start.isEmpty() ? QString() : u"  ("_s + start + u')'));
        if (incident.start != ComparedIncident::Known::Yes) {
            lines.append(u"  "_s + words.noStart(incident.start));
            continue;
        }
        for (const CourseStep step : kCourseSteps) {
            const ComparedIncident::Step &at = incident.step(step);
            lines.append(u"  "_s + (at.known == ComparedIncident::Known::Yes
                                        ? words.after(step, words.timeline().duration(at.after))
                                        : words.missing(step, at.known)));
        }
        if (incident.falseLeads > 0 && incident.lost)
            lines.append(u"  "_s + words.leads(incident.falseLeads, words.timeline().duration(*incident.lost)));
    }
    return lines.join(u'\n');
}

using Scale = std::optional<ElapsedScale::Kind>; // nothing where it is for the incidents to say

Result<Scale> scaleOf(const QString &word)
{
    if (word.isEmpty()) return Scale();
    if (word == "even"_L1) return Scale(ElapsedScale::Kind::Even);
    if (word == "log"_L1) return Scale(ElapsedScale::Kind::Logarithmic);
    return Error{Error::Kind::Usage, {}, u"there is no scale \"%1\""_s.arg(word), u"Use --scale even or log."_s};
}

Result<QByteArray> fileOf(const QString &format, Scale scale, const IncidentComparison &comparison,
                          const ComparisonWords &words)
{
    if (format == "markdown"_L1) return comparisonMarkdown(comparison, words).toUtf8();
    if (format == "json"_L1) return QJsonDocument(comparisonObject(comparison, words)).toJson();
    if (format != "svg"_L1 && format != "png"_L1)
        return Error{Error::Kind::Usage,
                     {},
                     u"a comparison has no format \"%1\""_s.arg(format),
                     u"Use --format text, markdown, json, svg or png."_s};
    if (comparison.incidents.size() > kMostDrawn)
        return Error{Error::Kind::Usage,
                     {},
                     u"a picture holds %1 incidents at most, and these are %2"_s.arg(kMostDrawn)
                         .arg(comparison.incidents.size()),
                     u"Name fewer, or use --format text, markdown or json."_s};
    ComparisonPicture::Options options;
    options.scale = scale ? *scale : suitedScale(comparison);
    const ComparisonPicture picture(comparison, words, options);
    const QByteArray bytes = format == "svg"_L1 ? picture.svg() : picture.png();
    if (bytes.isEmpty())
        return Error{
            Error::Kind::TooLarge, {}, u"the picture could not be drawn"_s, u"Use --format svg or markdown."_s};
    return bytes;
}

std::optional<QList<Incident>> named(Context &cx)
{
    QList<Incident> incidents;
    for (const QString &name : cx.arguments.words) {
        const auto found = cx.incident(name);
        if (!found) return std::nullopt;
        const bool isKnown = std::any_of(incidents.begin(), incidents.end(),
                                         [&found](const Incident &one) { return one.uuid == found->incident.uuid; });
        if (!isKnown) incidents.append(found->incident);
    }
    return incidents;
}

} // namespace comparing

Status compareIncidents(Context &cx)
{
    using namespace comparing;
    const QString format = cx.arguments.has("format") ? cx.arguments.value("format")
                           : cx.wantsJson()           ? u"json"_s
                                                      : u"text"_s;
    const auto scale = scaleOf(cx.arguments.value("scale"));
    if (!scale) return cx.fail(Status::Usage, scale.error());
    const auto incidents = named(cx);
    if (!incidents) return cx.status();
    if (incidents->size() < 2)
        return cx.fail(
            Status::Usage,
            {Error::Kind::Usage, {}, u"it wants two incidents or more"_s, u"See `nevertwice-cli help compare`."_s});
    const ComparisonWords words;
    const IncidentComparison comparison = comparisonOf(*incidents);
    const QString output = cx.arguments.has("output") ? cx.arguments.value("output") : u"-"_s;
    if (output == "-"_L1 && format == "json"_L1) {
        cx.console.json(comparisonObject(comparison, words));
        return Status::Done;
    }
    const auto bytes = format == "text"_L1 ? Result<QByteArray>((pageOf(comparison, words) + u'\n').toUtf8())
                                           : fileOf(format, *scale, comparison, words);
    if (!bytes) return cx.fail(Status::Usage, bytes.error());
    if (output == "-"_L1) {
        cx.console.file(*bytes);
        return Status::Done;
    }
    if (auto written = writeFile(output, *bytes); !written)
        return cx.fail(Status::File, written.error().whileTrying(u"write %1"_s.arg(output)));
    return Status::Done;
}

} // namespace nevertwice::cli
