#include "model/exchange/sample.h"

#include "model/domain/fields.h"
#include "model/exchange/files.h"
#include "model/exchange/json.h"
#include "model/exchange/jsontext.h"
#include "model/exchange/localtime.h"

#include <QDateTime>
#include <QDir>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace sample {

const QDate kLastDay(2026, 11, 20);

// Visits every field of an incident and moves the times among them.
struct Mover
{
    qint64 days;
    QTimeZone zone;

    void text(const char *, QString &) {}
    void label(const char *, QString &) {}
    void amount(const char *, QJsonValue &) {}
    bool rest(QJsonObject &) { return true; }
    template <typename T> void field(const char *, T &value) { move(value); }

private:
    template <typename T> void move(T &) {} // numbers, codes, words
    void move(Moment &moment)
    {
        if (moment.isDay()) {
            moment = Moment::onDay(moment.day().addDays(days));
        } else if (moment.isInstant()) {
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment.msecs(), zone);
            const QDateTime moved(local.date().addDays(days), local.time(), zone);
            // An hour that the clocks show twice: the same of the two as before.
            const QDateTime other = moved.addSecs(moved.offsetFromUtc() - local.offsetFromUtc());
            moment = Moment::atMsecs((other.time() == moved.time() ? other : moved).toMSecsSinceEpoch());
        }
    }
    template <typename T> void move(QList<T> &list)
    {
        for (T &item : list)
            move(item);
    }
    template <typename T>
    requires requires(Mover &m, T &v) { visitFields(m, v); }
    void move(T &value) { visitFields(*this, value); }
};

Result<JsonContent> readResource(const QString &path)
{
    auto bytes = readFile(path, kMostJsonBytes);
    if (!bytes) return bytes.error().whileTrying(u"read %1"_s.arg(path));
    auto content = readJson(*bytes, path);
    if (content && !content->lost.isEmpty()) return content->lost.first().whileTrying(u"read %1"_s.arg(path));
    return content ? content : content.error().whileTrying(u"read %1"_s.arg(path));
}

// By how many seconds the clocks change on that day: 0 on nearly every one.
int clockChangeOn(QDate day, const QTimeZone &zone)
{
    return day.addDays(1).startOfDay(zone).offsetFromUtc() - day.startOfDay(zone).offsetFromUtc();
}

qint64 wholeWeeks(qint64 days)
{
    return days >= 0 ? days / 7 : (days - 6) / 7;
}

// By how many weeks an incident moves. What was written for the day of a clock change tells of it, and of the others of
// its kind: these move by whole years, each to the change of the same direction, so that the time between them stays.
qint64 weeksTo(QDate today, const Incident &incident)
{
    const qint64 weeks = wholeWeeks(kLastDay.daysTo(today));
    const QTimeZone zone = zoneOrUtc(incident.timeZone);
    const QDate written = QDateTime::fromMSecsSinceEpoch(incident.milestones.started.msecs(), zone).date();
    const int change = clockChangeOn(written, zone);
    if (change == 0) return weeks;
    const int years = today.year() - kLastDay.year();
    const int past = kLastDay.addYears(years) <= today ? years : years - 1;
    const qint64 byYears = wholeWeeks(written.daysTo(written.addYears(past)));
    for (const qint64 near : {byYears, byYears + 1})
        if (clockChangeOn(written.addDays(near * 7), zone) == change) return near;
    return weeks;
}

} // namespace sample

Incident movedByWeeks(Incident incident, qint64 weeks)
{
    sample::Mover mover{weeks * 7, zoneOrUtc(incident.timeZone)};
    visitFields(mover, incident);
    return incident;
}

Result<Sample> readSample(const Moment &now)
{
    QStringList paths{u":/sample/workspace.json"_s, u":/sample/short.json"_s};
    for (const QString &name : QDir(u":/sample/incidents"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths.append(u":/sample/incidents/"_s + name);
    Sample result;
    for (const QString &path : std::as_const(paths)) {
        auto content = sample::readResource(path);
        if (!content) return content.error();
        for (const Incident &incident : std::as_const(content->incidents))
            result.incidents.append(movedByWeeks(incident, sample::weeksTo(now.day(), incident)));
        if (!content->workspaces.isEmpty()) result.workspace = content->workspaces.first();
    }
    std::stable_sort(result.incidents.begin(), result.incidents.end(), [](const Incident &a, const Incident &b) {
        return a.milestones.started.msecs() < b.milestones.started.msecs();
    });
    return result;
}

} // namespace nevertwice
