#include "app/cli/commands.h"
#include "app/cli/saving.h"
#include "model/domain/live.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

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
    QString word = cx.arguments.has("kind") ? cx.arguments.value("kind") : u"note"_s;
    const std::optional<EventKind> kind = Code<EventKind>::read(word.toLower().replace(u'-', u'_')).known();
    if (!kind)
        return cx.fail(Status::Usage, {Error::Kind::Usage,
                                       {},
                                       u"no event is of the kind \"%1\""_s.arg(word),
                                       u"`nevertwice-cli help event` has the kinds there are."_s});
    const auto name = current ? currentIncident(cx) : std::optional(cx.arguments.words.first());
    if (!name) return cx.status();
    return saveChange(cx, *name, [&](Incident incident, QUuid &) {
        return std::optional(withEventNow(std::move(incident), cx.now(), text, cx.surroundings.user, *kind));
    });
}

} // namespace nevertwice::cli
