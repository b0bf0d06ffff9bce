#include "app/cli/saving.h"

#include "model/domain/document.h"
#include "model/exchange/files.h"
#include "model/exchange/jsontext.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

// "@notes.md" is the text of a file, "@-" that of standard input, "@@anna" is "@anna".
std::optional<QString> valueFrom(Context &cx, const QString &value)
{
    if (!value.startsWith(u'@')) return value;
    const QString name = value.mid(1);
    if (name.startsWith(u'@')) return name;
    auto text = textOf(name);
    if (text) return *text;
    Error error = text.error().whileTrying(u"read %1"_s.arg(name));
    if (error.kind == Error::Kind::NotFound) error.advice = u"For a text that begins with @ write @@."_s;
    cx.fail(error.kind == Error::Kind::NotFound ? Status::Nothing : Status::File, error);
    return std::nullopt;
}

// The number is the one that the store gave.
QString nameOf(const Reader &reader, const IncidentRow &row, const QUuid &action)
{
    const auto incident = reader.incident(row.id);
    const QList<Action> actions = incident ? incident->actions : QList<Action>();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const Action &a) { return a.uuid == action; });
    return found == actions.end() ? row.ref : u"%1.%2"_s.arg(row.ref).arg(found->number);
}

// A new action has a number after those that are there. The store, which knows those of removed ones too, gives it one
// that no other ever had.
Result<void> leaveNumbersToTheStore(const Reader &reader, const Incident &before, Incident &after)
{
    const auto next = reader.nextActionNumber(before.uuid);
    if (!next) return next.error();
    const auto isNew = [&before](const Action &action) {
        return std::none_of(before.actions.begin(), before.actions.end(),
                            [&action](const Action &known) { return known.uuid == action.uuid; });
    };
    for (Action &action : after.actions)
        if (action.number < *next && isNew(action)) action.number = 0;
    return {};
}

// Numbers of actions that were removed are not given again; who asks for one is told.
Result<void> namesNoEarlierNumber(const Incident &incident, const Assignment &assignment, int nextAction)
{
    using Operation = Assignment::Operation;
    const QString row = u"actions/"_s;
    const bool isRow =
        assignment.operation == Operation::Set && assignment.path.startsWith(row) && !assignment.path.contains(u'.');
    if (!isRow && (assignment.operation != Operation::Add || assignment.path != "actions"_L1)) return {};
    const int number = QJsonDocument::fromJson(assignment.value.toUtf8()).object()["number"_L1].toInt();
    const bool isHere = std::any_of(incident.actions.begin(), incident.actions.end(),
                                    [number](const Action &known) { return known.number == number; });
    if (number <= 0 || number >= nextAction || isHere) return {};
    return Error{Error::Kind::Conflict,
                 {},
                 u"an action that was removed had the number %1"_s.arg(number),
                 u"Leave the number out: it gets the next one."_s};
}

} // namespace

Result<QString> textOf(const QString &name)
{
    QFile input;
    const bool piped = name == "-"_L1;
    if (piped && !input.open(stdin, QIODevice::ReadOnly))
        return Error{Error::Kind::Io, {}, u"standard input is closed"_s, u"Name a file."_s};
    auto bytes = piped ? readDevice(input, kMostJsonBytes) : readFile(fileNamed(name), kMostJsonBytes);
    if (!bytes) return bytes.error();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(*bytes);
    if (decoder.hasError()) return Error{Error::Kind::Invalid, {}, u"it is not UTF-8 text"_s, u"Save it as UTF-8."_s};
    return text;
}

std::optional<QList<Assignment>> readAssignments(Context &cx)
{
    QList<Assignment> assignments;
    QSet<QString> isSet;
    for (const QString &text : cx.arguments.all("set")) {
        auto assignment = parseAssignment(text);
        if (!assignment) {
            cx.fail(Status::Usage, assignment.error());
            return std::nullopt;
        }
        if (assignment->operation == Assignment::Operation::Set) {
            if (isSet.contains(assignment->path)) {
                cx.fail(Status::Usage, {Error::Kind::Usage, u"set %1"_s.arg(assignment->path), u"it is given twice"_s,
                                        u"Leave one of the values out."_s});
                return std::nullopt;
            }
            isSet.insert(assignment->path);
        }
        const auto value = valueFrom(cx, assignment->value);
        if (!value) return std::nullopt;
        assignment->value = *value;
        assignments.append(*assignment);
    }
    return assignments;
}

std::optional<Incident> withAssignments(Context &cx, Incident incident, const QList<Assignment> &assignments,
                                        const QString &place, int nextAction)
{
    for (Assignment assignment : assignments) {
        const QString attempt = u"set %1"_s.arg(assignment.path);
        assignment.path.prepend(place);
        auto next = assigned(incident, assignment);
        if (auto free = next ? namesNoEarlierNumber(incident, assignment, nextAction) : Result<void>(); !free)
            next = free.error();
        if (!next) {
            const bool missing = next.error().kind == Error::Kind::NotFound;
            cx.fail(missing ? Status::Nothing : Status::Usage, next.error().whileTrying(attempt));
            return std::nullopt;
        }
        incident = *next;
    }
    return incident;
}

bool leavesTheCatalogue(Context &cx, const Incident &before, const Incident &after)
{
    for (const CauseLink &link : after.causes) {
        const auto cause = cx.reader().cause(link.uuid);
        if (!cause) continue; // it is new, and enters the catalogue as it is called here
        const auto was = std::find_if(before.causes.begin(), before.causes.end(),
                                      [&](const CauseLink &other) { return other.uuid == link.uuid; });
        const bool isChanged = was == before.causes.end() ? contradicts(link, *cause)
                                                          : link.title != was->title || link.category != was->category;
        if (!isChanged) continue;
        const QString uuid = link.uuid.toString(QUuid::WithoutBraces);
        cx.fail(Status::Usage,
                {Error::Kind::Usage, u"set title or category of causes/%1"_s.arg(uuid),
                 u"they belong to the catalogue, where the cause is called \"%1\""_s.arg(cause->title.left(80)),
                 u"Change it in all its incidents with `nevertwice-cli name cause %1`."_s.arg(uuid)});
        return false;
    }
    return true;
}

Status saveChange(Context &cx, const QString &name, const Change &change)
{
    return saveChange(cx, name, change, cx.saving(u"cli"_s));
}

Status saveChange(Context &cx, const QString &name, const Change &change, const SaveContext &context)
{
    const auto found = cx.incident(name);
    if (!found) return cx.status();
    if (found->row.deletedAt.isKnown())
        return cx.fail(Status::Nothing, {Error::Kind::NotFound, u"change %1"_s.arg(found->row.ref),
                                         u"it is in the trash"_s, u"Restore it first."_s});
    QUuid action;
    auto changed = change(found->incident, action);
    if (!changed) return cx.status();
    if (auto left = leaveNumbersToTheStore(cx.reader(), found->incident, *changed); !left) return cx.fail(left.error());
    QString ref = found->row.ref;
    const QList<Patch> patches = diff(found->incident, *changed);
    if (!patches.isEmpty()) {
        auto commit = cx.workspace()->commit(found->row.uuid, found->row.version, patches, context);
        if (!commit) return cx.fail(commit.error().whileTrying(u"save %1"_s.arg(found->row.ref)));
        if (!commit->conflicts.isEmpty())
            return cx.fail(Status::Workspace,
                           {Error::Kind::Conflict, u"set %1"_s.arg(commit->conflicts.first().path),
                            u"somebody else changed it in the same moment"_s, u"Run the command again."_s});
        ref = commit->ref;
    }
    if (!action.isNull()) ref = nameOf(cx.reader(), found->row, action);
    return answer(cx, found->row.uuid, ref);
}

Status answer(Context &cx, const QUuid &uuid, const QString &ref)
{
    cx.finishIndex();
    if (!cx.wantsJson()) {
        cx.console.line(ref);
        return Status::Done;
    }
    auto incident = cx.reader().incident(uuid);
    if (!incident) return cx.fail(incident.error());
    cx.console.json(toDocument(*incident));
    return Status::Done;
}

} // namespace nevertwice::cli
