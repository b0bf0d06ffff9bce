#include "model/insight/load.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace personload {

constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;

QString clockText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / kHour, 2, 10, QChar(u'0')).arg(minutes % kHour, 2, 10, QChar(u'0'));
}

bool isWorkingDay(qint64 day, const WorkingHours &hours)
{
    return hours.days[size_t(((day + 3) % 7 + 7) % 7)]; // 1 January 1970 was a Thursday
}

// What is known of one person while it is counted.
struct Counted
{
    PersonLoad load;
    QSet<qint64> nights;
    QSet<qint64> daysOff;
};

// All marks of one incident are counted one after the other.
void addOnce(QList<QUuid> &incidents, const QUuid &incident)
{
    if (incidents.isEmpty() || incidents.last() != incident) incidents.append(incident);
}

} // namespace personload

std::optional<std::pair<int, int>> WorkingHours::readSpan(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?::(\\d\\d))?\\s*[-\u2013]\\s*(\\d{1,2})(?::(\\d\\d))?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch() || match.captured(2).toInt() > 59 || match.captured(4).toInt() > 59) return std::nullopt;
    const int from = match.captured(1).toInt() * personload::kHour + match.captured(2).toInt();
    const int until = match.captured(3).toInt() * personload::kHour + match.captured(4).toInt();
    return from < until && until <= personload::kDay ? std::optional(std::pair(from, until)) : std::nullopt;
}

QString WorkingHours::spanText() const
{
    return personload::clockText(from) + u'-' + personload::clockText(until);
}

WorkingHours WorkingHours::read(const QJsonObject &json)
{
    WorkingHours hours;
    if (const auto span = readSpan(json["from"_L1].toString() + u'-' + json["until"_L1].toString()))
        std::tie(hours.from, hours.until) = *span;
    if (json["days"_L1].isArray()) {
        hours.days.fill(false);
        for (const QJsonValue &day : json["days"_L1].toArray())
            if (const int number = day.toInt(); number >= 1 && number <= 7) hours.days[size_t(number - 1)] = true;
    }
    hours.zone = json["zone"_L1].toString();
    return hours;
}

QJsonObject WorkingHours::json() const
{
    QJsonArray numbers;
    for (int day = 0; day < 7; ++day)
        if (days[size_t(day)]) numbers.append(day + 1);
    return {{u"from"_s, personload::clockText(from)},
            {u"until"_s, personload::clockText(until)},
            {u"days"_s, numbers},
            {u"zone"_s, zone}};
}

std::optional<OutOfHours> outOfHours(const WallTime &time, const WorkingHours &hours)
{
    const bool isWithin =
        personload::isWorkingDay(time.day, hours) && time.minute >= hours.from && time.minute < hours.until;
    if (isWithin) return std::nullopt;
    const qint64 day = time.minute < hours.from ? time.day - 1 : time.day;
    return OutOfHours{day, !personload::isWorkingDay(day, hours)};
}

bool isWork(const Code<EventKind> &kind)
{
    return !(kind == EventKind::Change || kind == EventKind::ImpactStart || kind == EventKind::Symptom ||
             kind == EventKind::Detection || kind == EventKind::CustomerReport || kind == EventKind::Recovery);
}

bool isOnCall(const Code<PersonRole> &role)
{
    return role == PersonRole::Commander || role == PersonRole::Scribe || role == PersonRole::Responder;
}

std::optional<qint64> calledAt(const Milestones &milestones)
{
    for (const Moment *moment : {&milestones.acknowledged, &milestones.detected, &milestones.started})
        if (moment->isInstant()) return moment->msecs();
    return std::nullopt;
}

QList<LoadMark> loadMarksOf(const Incident &incident)
{
    QList<LoadMark> marks;
    for (const Event &event : incident.timeline)
        if (event.at.isInstant() && isWork(event.kind) && !event.author.trimmed().isEmpty())
            marks.append({event.author.trimmed(), event.at.msecs()});
    if (const std::optional<qint64> called = calledAt(incident.milestones))
        for (const Person &person : incident.people)
            if (isOnCall(person.role) && !person.name.trimmed().isEmpty())
                marks.append({person.name.trimmed(), *called});
    return marks;
}

QList<PersonLoad> loadOf(const Records &records, const QList<qsizetype> &places, const LoadMarks &marks,
                         const WorkingHours &hours)
{
    ZoneClock clock;
    QList<personload::Counted> people;
    QHash<QString, qsizetype> known; // by name
    for (const qsizetype place : places) {
        const QUuid &incident = records.history.incidents.at(place).uuid;
        const QString &zone = hours.zone.isEmpty() ? records.details.at(place).timeZone : hours.zone;
        const auto ofIt = marks.constFind(incident);
        if (ofIt == marks.constEnd()) continue;
        for (const LoadMark &mark : *ofIt) {
            const auto out = outOfHours(clock.at(zone, mark.at), hours);
            if (!out) continue;
            const QString folded = mark.person.toCaseFolded();
            const auto found = known.constFind(folded);
            const qsizetype number = found != known.constEnd() ? *found : people.size();
            if (number == people.size()) {
                known.insert(folded, number);
                people.emplaceBack().load.person = mark.person;
            }
            personload::Counted &person = people[number];
            (out->isDayOff ? person.daysOff : person.nights).insert(out->day);
            personload::addOnce(out->isDayOff ? person.load.ofDaysOff : person.load.ofNights, incident);
            personload::addOnce(person.load.incidents, incident);
        }
    }
    QList<PersonLoad> all;
    for (personload::Counted &person : people) {
        person.load.nights = person.nights.size();
        person.load.daysOff = person.daysOff.size();
        all.append(std::move(person.load));
    }
    std::sort(all.begin(), all.end(), [](const PersonLoad &a, const PersonLoad &b) {
        const auto rank = [](const PersonLoad &one) {
            return std::pair(-(one.nights + one.daysOff), -one.incidents.size());
        };
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.person < b.person;
    });
    return all;
}

} // namespace nevertwice
