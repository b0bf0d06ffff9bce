#include "app/cli/commands.h"
#include "app/cli/saving.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

Event eventNow(const Moment &now, const QString &timeZone, const QString &text, const QString &author)
{
    Event event;
    event.uuid = QUuid::createUuid();
    event.at = Moment::atMsecs(now.msecs() / 1000 * 1000);
    event.precision = Precision::Second;
    const QTimeZone zone(timeZone.toLatin1());
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(event.at.msecs(), zone.isValid() ? zone : QTimeZone::utc());
    event.clock = local.toString(u"HH:mm"_s);
    event.text = text;
    event.author = author;
    return event;
}

// The one incident that is still going on. Where there are several, guessing would write into the wrong one.
std::optional<QString> currentIncident(Context &cx)
{
    if (!cx.workspace()) return std::nullopt;
    auto ids = cx.reader().ids();
    auto rows = ids ? cx.reader().rows(*ids) : Result<QList<IncidentRow>>(ids.error());
    if (!rows) {
        cx.fail(rows.error());
        return std::nullopt;
    }
    QStringList open;
    for (const IncidentRow &row : *rows)
        if (row.state == State::Investigating || row.state == State::Mitigated) open.append(row.ref);
    if (open.size() == 1) return open.first();
    if (open.isEmpty())
        cx.fail(Status::Nothing, {Error::Kind::NotFound, u"find the current incident"_s, u"none is open"_s,
                                  u"Make one with `nevertwice-cli new`."_s});
    else
        cx.fail(Status::Usage, {Error::Kind::Usage, u"find the current incident"_s,
                                u"%1 are open (%2)"_s.arg(open.size()).arg(open.mid(0, 5).join(u", "_s)),
                                u"Name the one you mean."_s});
    return std::nullopt;
}

} // namespace

Status addEvent(Context &cx)
{
    const bool current = cx.arguments.has("current");
    if (cx.arguments.words.size() != (current ? 1 : 2) || cx.arguments.words.last().trimmed().isEmpty())
        return cx.fail(Status::Usage, {Error::Kind::Usage,
                                       {},
                                       u"it wants an incident (REF or --current) and one text"_s,
                                       u"Put the text in quotes."_s});
    const QString text = cx.arguments.words.last();
    const auto name = current ? currentIncident(cx) : std::optional(cx.arguments.words.first());
    if (!name) return cx.status();
    return saveChange(cx, *name, [&](Incident incident, QString &) {
        incident.timeline.append(eventNow(cx.now(), incident.timeZone, text, cx.surroundings.user));
        return std::optional(incident);
    });
}

} // namespace nevertwice::cli
