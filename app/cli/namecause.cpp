#include "app/cli/commands.h"
#include "app/cli/context.h"

#include "model/domain/text.h"
#include "model/store/causework.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

// A cause by its uuid, or by its title where one alone has it.
std::optional<CauseRow> causeCalled(Context &cx, const QString &name)
{
    auto rows = cx.reader().causes();
    if (!rows) {
        cx.fail(rows.error().whileTrying(u"read the causes"_s));
        return std::nullopt;
    }
    const QUuid uuid = QUuid::fromString(name);
    QList<CauseRow> found;
    for (const CauseRow &row : std::as_const(*rows))
        if (uuid.isNull() ? row.cause.title.compare(name, Qt::CaseInsensitive) == 0 : row.cause.uuid == uuid)
            found.append(row);
    if (found.size() == 1) return found.first();
    const QString attempt = u"find the cause \"%1\""_s.arg(name.left(80));
    if (found.isEmpty())
        cx.fail(Status::Nothing, {Error::Kind::NotFound, attempt, u"the catalogue has none of that name"_s,
                                  u"`nevertwice-cli causes` shows those there are."_s});
    else
        cx.fail(Status::Usage, {Error::Kind::Usage, attempt, u"%1 causes are called so"_s.arg(found.size()),
                                u"Name its uuid instead; `nevertwice-cli causes --json` tells them."_s});
    return std::nullopt;
}

// "category=database": what the catalogue says of it.
std::optional<Cause> causeWithFacts(Context &cx, Cause cause)
{
    for (const QString &assignment : cx.arguments.all("set")) {
        const qsizetype equals = assignment.indexOf(u'=');
        const QString key = assignment.left(equals);
        const QString value = sanitizeText(assignment.mid(equals + 1)).trimmed();
        if (equals > 0 && key == "title"_L1 && !value.isEmpty()) {
            cause.title = value.simplified();
        } else if (equals > 0 && key == "category"_L1) {
            cause.category = value.isEmpty() ? Code<CauseCategory>() : Code<CauseCategory>::read(value);
        } else if (equals > 0 && key == "description"_L1) {
            cause.description = value;
        } else {
            cx.fail(Status::Usage, {Error::Kind::Usage,
                                    {},
                                    u"\"%1\" says nothing of a cause"_s.arg(assignment.left(80)),
                                    u"Set title, category or description: --set category=database."_s});
            return std::nullopt;
        }
    }
    return cause;
}

} // namespace

Status nameCause(Context &cx)
{
    if (cx.arguments.has("remove"))
        return cx.fail(Status::Usage, {Error::Kind::Usage,
                                       {},
                                       u"a cause stays in the catalogue"_s,
                                       u"Merge it into another one with --merge-into."_s});
    const auto row = causeCalled(cx, cx.arguments.words.at(1));
    if (!row) return cx.status();
    const QString by = cx.saving(u"cli"_s).by;
    std::optional<Result<CauseWork>> work;
    if (cx.arguments.has("merge-into")) {
        const auto into = causeCalled(cx, cx.arguments.value("merge-into"));
        if (!into) return cx.status();
        work = mergeCauses(*cx.workspace(), row->cause.uuid, into->cause.uuid, by);
    } else {
        auto after = causeWithFacts(cx, row->cause);
        if (!after) return cx.status();
        if (cx.arguments.has("rename")) after->title = sanitizeText(cx.arguments.value("rename")).simplified();
        if (after->title.isEmpty())
            return cx.fail(Status::Usage, {Error::Kind::Usage, {}, u"a title cannot be empty"_s, u"Write one."_s});
        work = changeCause(*cx.workspace(), row->cause, *after, by);
        if (*work && (after->title != row->cause.title || after->category != row->cause.category))
            (*work)->incidents = row->incidents; // they say it too
    }
    if (!*work) return cx.fail(work->error());
    cx.finishIndex();
    const int incidents = (*work)->incidents;
    if (cx.wantsJson())
        cx.console.json({{u"ok"_s, true}, {u"incidents"_s, incidents}});
    else
        cx.console.line(incidents == 1 ? u"1 incident changed"_s : u"%1 incidents changed"_s.arg(incidents));
    return Status::Done;
}

} // namespace nevertwice::cli
