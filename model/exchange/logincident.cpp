#include "model/exchange/logincident.h"

#include "model/exchange/localtime.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace logincident {

constexpr qsizetype kLongestTitle = 100;

QUuid idOf(const QString &origin, const QString &place)
{
    static const QUuid space(u"{5b8a9c1e-6a57-4a52-8f0b-6d0f2c1b7e34}"_s);
    return QUuid::createUuidV5(space, origin + u'\n' + place);
}

QString pathOf(LogMilestone milestone)
{
    switch (milestone) {
    case LogMilestone::Started:
        return u"milestones.started"_s;
    case LogMilestone::Detected:
        return u"milestones.detected"_s;
    case LogMilestone::Acknowledged:
        return u"milestones.acknowledged"_s;
    case LogMilestone::Mitigated:
        return u"milestones.mitigated"_s;
    case LogMilestone::Resolved:
        break;
    }
    return u"milestones.resolved"_s;
}

Moment &momentOf(Milestones &milestones, LogMilestone milestone)
{
    switch (milestone) {
    case LogMilestone::Started:
        return milestones.started;
    case LogMilestone::Detected:
        return milestones.detected;
    case LogMilestone::Acknowledged:
        return milestones.acknowledged;
    case LogMilestone::Mitigated:
        return milestones.mitigated;
    case LogMilestone::Resolved:
        break;
    }
    return milestones.resolved;
}

QString firstLine(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0).simplified();
    return line.size() > kLongestTitle ? line.left(kLongestTitle - 1).trimmed() + QChar(0x2026) : line;
}

// What the log is about: its own words for it, the first alert, the name of the file.
QString titleOf(const LogContent &content, const QString &name)
{
    if (!content.title.isEmpty()) return firstLine(content.title);
    const auto isWanted = [](const LogRow &row) { return !row.isNoise && row.kind == EventKind::Detection; };
    const auto alert = std::find_if(content.rows.begin(), content.rows.end(), isWanted);
    if (alert != content.rows.end()) return firstLine(alert->text);
    if (!name.isEmpty()) return name;
    return content.rows.isEmpty() ? QString() : firstLine(content.rows.first().text);
}

// Words, time and speaker; a time without a day by its clock. Two people say "On it" within one minute.
QString keyOf(const Moment &at, const QString &clock, const QString &text, const QString &author)
{
    return (at.isKnown() ? at.text() : clock) + u'\n' + text.simplified() + u'\n' + author;
}

void addFinding(Incident &incident, const QString &check, Level level, const QString &place, const LogRow &row,
                const QString &message)
{
    Finding finding;
    finding.check = check;
    finding.level = level;
    finding.place = place;
    finding.line = row.firstLine + 1;
    finding.message = message;
    incident.findings.append(finding);
}

// What was supposed about the times is said once, at the first row it concerns.
void tellDoubts(Incident &incident, const LogContent &content, const QList<std::pair<QUuid, const LogRow *>> &taken)
{
    const auto placeOf = [](const QUuid &uuid) { return u"timeline/%1.at"_s.arg(uuid.toString(QUuid::WithoutBraces)); };
    for (const auto &[uuid, row] : taken) {
        if (row->at.isKnown() || row->clock.isEmpty()) continue;
        addFinding(incident, u"date-missing"_s, Level::Warning, placeOf(uuid), *row,
                   u"The pasted text does not say which day this was."_s);
        break;
    }
    const auto dated =
        std::find_if(taken.begin(), taken.end(), [](const auto &one) { return one.second->at.isKnown(); });
    if (content.isYearGuessed && dated != taken.end())
        addFinding(incident, u"date-missing"_s, Level::Hint, placeOf(dated->first), *dated->second,
                   u"The pasted text says no year; %1 was supposed."_s.arg(dated->second->at.text().left(4)));
    if (!content.isZoneKnown && !taken.isEmpty())
        addFinding(incident, u"zone-missing"_s, Level::Hint, placeOf(taken.first().first), *taken.first().second,
                   u"The pasted text names no time zone; UTC was supposed."_s);
    for (const auto &[uuid, row] : taken) {
        if (!row->guesses.contains(TimeGuess::ZoneOutOfSeason) && !row->guesses.contains(TimeGuess::AmbiguousZone))
            continue;
        addFinding(incident, u"zone-suspect"_s, Level::Hint, placeOf(uuid), *row,
                   u"“%1” names a zone that may not be the one that was meant."_s.arg(row->asWritten));
        break;
    }
}

} // namespace logincident

Event eventOf(const LogRow &row, const QString &origin)
{
    Event event;
    event.uuid = logincident::idOf(origin, logincident::keyOf(row.at, row.clock, row.text, row.author));
    event.at = row.at;
    event.end = row.end;
    event.asWritten = row.asWritten;
    event.clock = row.clock;
    event.precision = row.precision;
    event.kind = row.kind;
    event.text = row.text;
    event.author = row.author;
    event.starred = row.isStarred;
    return event;
}

Incident withLogRows(Incident incident, const LogContent &content, const QString &origin, LogNoise noise)
{
    using namespace logincident;
    QHash<QString, int> known; // how often the incident has it: what a log says twice happened twice
    QHash<QString, int> copies;
    QSet<QUuid> ids;
    for (const Event &event : std::as_const(incident.timeline)) {
        ++known[keyOf(event.at, event.clock, event.text, event.author)];
        ids.insert(event.uuid);
    }
    QList<const LogRow *> rows;
    for (const LogRow &row : content.rows)
        if (!row.isNoise || noise == LogNoise::Take) rows.append(&row);
    if (content.isNewestFirst) std::reverse(rows.begin(), rows.end());
    QList<std::pair<QUuid, const LogRow *>> taken;
    for (const LogRow *row : std::as_const(rows)) {
        const QString key = keyOf(row->at, row->clock, row->text, row->author);
        if (auto left = known.find(key); left != known.end() && *left > 0) {
            --*left;
            continue;
        }
        Event event = eventOf(*row, origin + incident.uuid.toString());
        while (ids.contains(event.uuid))
            event.uuid = idOf(origin + incident.uuid.toString(), key + u'\n' + QString::number(++copies[key]));
        ids.insert(event.uuid);
        if (row->isKindGuessed)
            incident.inferred.append(u"timeline/%1.kind"_s.arg(event.uuid.toString(QUuid::WithoutBraces)));
        incident.timeline.append(event);
        taken.append({event.uuid, row});
        if (!row->milestone || !row->at.isInstant()) continue;
        Moment &moment = momentOf(incident.milestones, *row->milestone);
        if (moment.isKnown() && !row->isMarked) continue;
        moment = row->at;
        incident.inferred.removeAll(pathOf(*row->milestone));
        if (!row->isMarked) incident.inferred.append(pathOf(*row->milestone));
    }
    tellDoubts(incident, content, taken);
    return incident;
}

Incident incidentOfLog(const LogContent &content, const QString &name, const QString &origin, LogNoise noise)
{
    using namespace logincident;
    Incident incident;
    incident.uuid = idOf(origin, u"incident"_s);
    incident.title = titleOf(content, name);
    incident.timeZone = content.zone;
    incident = withLogRows(incident, content, origin, noise);
    if (incident.milestones.resolved.isKnown()) {
        incident.state = State::Resolved;
        incident.inferred.append(u"state"_s);
    }
    Source source;
    source.format = u"log"_s;
    incident.source = source;
    return incident;
}

LogOptions logOptionsFor(const Incident &incident, LogOptions options)
{
    if (options.zone.isEmpty() && incident.timeZone != "UTC"_L1) options.zone = incident.timeZone;
    Moment began = incident.milestones.started;
    if (!began.isKnown()) began = incident.milestones.detected;
    for (const Event &event : incident.timeline)
        if (!began.isKnown()) began = event.at;
    if (began.isKnown() && !options.day.isValid()) {
        const qint64 wall = began.isDay() ? began.msecs() : wallTime(began.msecs(), zoneOrUtc(incident.timeZone));
        options.day = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).date();
    }
    if (began.isInstant() && !options.stepFrom.isKnown()) options.stepFrom = began;
    return options;
}

} // namespace nevertwice
