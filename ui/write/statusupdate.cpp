#include "ui/write/statusupdate.h"

#include "model/domain/live.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"
#include "ui/kit/marks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct StatusText
{
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

QString impactText(const Incident &incident)
{
    QStringList parts;
    if (const QString text = oneLine(incident.impact.text.trimmed()); !text.isEmpty()) parts.append(text);
    if (incident.impact.usersPercent)
        parts.append(StatusText::tr("%1 of users", "percent").arg(percentText(*incident.impact.usersPercent)));
    if (incident.impact.usersCount)
        parts.append(StatusText::tr("%1 users").arg(numberText(int(*incident.impact.usersCount))));
    return parts.isEmpty() ? StatusText::tr("not known yet") : listText(parts);
}

QString leadText(const Incident &incident)
{
    const auto lead = std::find_if(incident.people.begin(), incident.people.end(),
                                   [](const Person &person) { return person.role == PersonRole::Commander; });
    return lead == incident.people.end() ? StatusText::tr("nobody yet") : oneLine(lead->name);
}

QString clockText(const Moment &at, const Incident &incident)
{
    const ShownZone zone(incident.timeZone);
    return StatusText::tr("%1 %2", "time, zone").arg(timeText(at, zone), zone.offsetAt(at));
}

} // namespace

QString statusMessage(const Incident &incident, const Moment &now, const Moment &nextUpdate)
{
    const QString title =
        incident.title.isEmpty() ? StatusText::tr("Incident without a title") : oneLine(incident.title);
    // It goes into a chat: marks of direction, which a window needs, would be pasted along.
    const QString head = incident.severity.isKnown() ? severityText(incident.severity) + u" · "_s + title : title;
    QStringList lines{
        StatusText::tr("%1 (%2): %3", "what, number, state").arg(head, incident.ref, codeText(incident.state))};
    lines.append(StatusText::tr("Impact: %1").arg(impactText(incident)));
    const QString doing = oneLine(doingNow(incident));
    lines.append(StatusText::tr("Doing: %1").arg(doing.isEmpty() ? StatusText::tr("looking for the cause") : doing));
    lines.append(StatusText::tr("Lead: %1").arg(leadText(incident)));
    const Moment start = liveStart(incident);
    if (start.isInstant())
        lines.append(StatusText::tr("Since %1, for %2")
                         .arg(clockText(start, incident), durationText(std::chrono::milliseconds(
                                                              std::max<qint64>(0, now.msecs() - start.msecs())))));
    if (nextUpdate.isInstant()) lines.append(StatusText::tr("Next update: %1").arg(clockText(nextUpdate, incident)));
    return lines.join(u'\n');
}

int usualUpdateInterval(const Code<Severity> &severity)
{
    constexpr int often = 30;
    constexpr int seldom = 60;
    return severity == Severity::Sev1 || severity == Severity::Sev2 ? often : seldom;
}

} // namespace nevertwice
