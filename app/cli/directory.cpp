#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/wording.h"

#include "model/domain/directoryfacts.h"
#include "model/domain/document.h"
#include "model/store/directoryrows.h"
#include "model/store/directorywork.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

constexpr std::pair<DirectoryKind, QLatin1StringView> kLists[] = {{DirectoryKind::Service, "services"_L1},
                                                                  {DirectoryKind::Team, "teams"_L1},
                                                                  {DirectoryKind::Person, "people"_L1},
                                                                  {DirectoryKind::Tag, "tags"_L1}};

// "service" and "services", "person" and "people".
std::optional<DirectoryKind> kindOf(const QString &text)
{
    for (const auto &[kind, list] : kLists)
        if (text == list || text == word(kind)) return kind;
    return std::nullopt;
}

Status failOnKind(Context &cx, const QString &text)
{
    return cx.fail(Status::Usage, {Error::Kind::Usage,
                                   {},
                                   u"the directory has no list \"%1\""_s.arg(text),
                                   u"It has services, teams, people and tags."_s});
}

QJsonObject rowObject(const DirectoryRow &row)
{
    QJsonObject object = row.entry.extra;
    object.insert("uuid"_L1, row.entry.uuid.toString(QUuid::WithoutBraces));
    object.insert("name"_L1, row.entry.name);
    object.insert("incidents"_L1, row.incidents);
    object.insert("open_actions"_L1, row.openActions);
    object.insert("overdue_actions"_L1, row.overdueActions);
    object.insert("last"_L1, row.last.isKnown() ? QJsonValue(row.last.text()) : QJsonValue());
    if (row.kind == DirectoryKind::Team) {
        object.insert("services"_L1, QJsonArray::fromStringList(row.services));
        object.insert("people"_L1, QJsonArray::fromStringList(row.people));
    }
    return object;
}

QString rowLine(const DirectoryRow &row)
{
    QStringList facts;
    for (const DirectoryFact fact :
         {DirectoryFact::Team, DirectoryFact::Tier, DirectoryFact::Runbook, DirectoryFact::Contact})
        if (const QString value = factOf(row.entry, fact); !value.isEmpty())
            facts.append(u"%1 %2"_s.arg(keyOf(fact), value));
    if (!row.services.isEmpty()) facts.append(u"owns "_s + row.services.join(u", "_s));
    if (!row.people.isEmpty()) facts.append(u"people "_s + row.people.join(u", "_s));
    const QString open = row.overdueActions > 0 ? u"%1 open, %2 overdue"_s.arg(row.openActions).arg(row.overdueActions)
                                                : u"%1 open"_s.arg(row.openActions);
    return u"%1  %2  %3  %4"_s
        .arg(row.entry.name.leftJustified(24), counted(row.incidents, u"incident"_s).rightJustified(14),
             open.leftJustified(18), facts.join(u"; "_s))
        .trimmed();
}

} // namespace

Status listDirectory(Context &cx)
{
    std::optional<DirectoryKind> only;
    if (const QString wanted = cx.arguments.words.value(0); !wanted.isEmpty()) {
        only = kindOf(wanted);
        if (!only) return failOnKind(cx, wanted);
    }
    if (!cx.workspace()) return cx.status();
    auto rows = readDirectoryRows(cx.reader(), cx.now());
    if (!rows) return cx.fail(rows.error().whileTrying(u"read the directory"_s));
    QJsonObject all;
    for (const auto &[kind, list] : kLists) {
        if (only && *only != kind) continue;
        QJsonArray array;
        if (!cx.wantsJson() && !only) cx.console.line(list);
        for (const DirectoryRow &row : std::as_const(*rows)) {
            if (row.kind != kind) continue;
            array.append(rowObject(row));
            if (!cx.wantsJson()) cx.console.line((only ? QString() : u"  "_s) + rowLine(row));
        }
        all.insert(list, array);
    }
    if (cx.wantsJson()) cx.console.json(all);
    return Status::Done;
}

namespace {

// "team=Payments": what is said of the name; an empty value takes it away.
std::optional<DirectoryEntry> withFacts(Context &cx, DirectoryEntry entry)
{
    for (const QString &assignment : cx.arguments.values.value(u"set"_s)) {
        const qsizetype equals = assignment.indexOf(u'=');
        std::optional<DirectoryFact> fact;
        for (const DirectoryFact known :
             {DirectoryFact::Team, DirectoryFact::Tier, DirectoryFact::Runbook, DirectoryFact::Contact})
            if (keyOf(known) == assignment.left(equals)) fact = known;
        if (!fact || equals < 0) {
            cx.fail(Status::Usage, {Error::Kind::Usage,
                                    {},
                                    u"\"%1\" says nothing of a name"_s.arg(assignment),
                                    u"Set team, tier, runbook or contact: --set team=Payments."_s});
            return std::nullopt;
        }
        setFact(entry, *fact, assignment.mid(equals + 1).simplified());
    }
    return entry;
}

Result<DirectoryWork> carryOut(Context &cx, DirectoryKind kind, const DirectoryEntry &before,
                               const DirectoryEntry &after)
{
    const QString by = cx.saving(u"cli"_s).by;
    if (cx.arguments.has("rename"))
        return renameEntry(*cx.workspace(), kind, before.name, cx.arguments.value("rename"), by);
    if (cx.arguments.has("merge-into"))
        return mergeEntries(*cx.workspace(), kind, before.name, cx.arguments.value("merge-into"), by);
    if (cx.arguments.has("remove")) return removeEntry(*cx.workspace(), kind, before.name, by);
    return changeEntry(*cx.workspace(), kind, before, after, by);
}

} // namespace

Status changeName(Context &cx)
{
    const bool isCause = cx.arguments.words.at(0) == "cause"_L1;
    const auto kind = kindOf(cx.arguments.words.at(0));
    if (!kind && !isCause) return failOnKind(cx, cx.arguments.words.at(0));
    const int wishes = int(cx.arguments.has("set")) + int(cx.arguments.has("rename")) +
                       int(cx.arguments.has("merge-into")) + int(cx.arguments.has("remove"));
    if (wishes != 1)
        return cx.fail(Status::Usage, {Error::Kind::Usage,
                                       {},
                                       wishes == 0 ? u"nothing is to be changed"_s : u"these are two changes"_s,
                                       u"Say one of --set, --rename, --merge-into and --remove."_s});
    if (!cx.workspace()) return cx.status();
    if (isCause) return nameCause(cx);
    DirectoryEntry before{{}, cx.arguments.words.at(1), {}};
    auto known = readDirectory(cx.reader().database(), *kind);
    if (!known) return cx.fail(known.error());
    for (const DirectoryEntry &entry : std::as_const(*known))
        if (entry.name == before.name) before = entry;
    const auto after = withFacts(cx, before);
    if (!after) return cx.status();
    const Result<DirectoryWork> work = carryOut(cx, *kind, before, *after);
    if (!work) return cx.fail(work.error());
    if (cx.wantsJson())
        cx.console.json({{u"ok"_s, true}, {u"incidents"_s, work->incidents}});
    else
        cx.console.line(work->incidents == 1 ? u"1 incident changed"_s
                                             : u"%1 incidents changed"_s.arg(work->incidents));
    return Status::Done;
}

} // namespace nevertwice::cli
