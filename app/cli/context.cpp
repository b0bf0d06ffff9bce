#include "app/cli/context.h"

#include "app/cli/wording.h"

#include "model/exchange/files.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

Context::Context(const Arguments &a, const Surroundings &s, Console &c) : arguments(a), surroundings(s), console(c) {}

QString Context::workspacePath() const
{
    return arguments.workspace.isEmpty() ? surroundings.defaultWorkspace : arguments.workspace;
}

Opens Context::opens() const
{
    // Some options ask for less or for more than their commands do.
    if (arguments.has("dry-run")) return Opens::Reading;
    if (arguments.has("from-csv") && !arguments.has("apply")) return Opens::Reading;
    if (arguments.has("empty")) return Opens::Writing;
    return arguments.command->opens;
}

Result<std::unique_ptr<Workspace>> Context::openWorkspace() const
{
    const QString path = workspacePath();
    const bool mayCreate = opens() == Opens::Creating || (opens() == Opens::Writing && arguments.workspace.isEmpty());
    const Access access = opens() == Opens::Reading ? Access::ReadOnly : Access::ReadWrite;
    if (mayCreate && !QFileInfo::exists(path) && !QFileInfo(path).isSymLink()) {
        auto created = Workspace::create(path, surroundings.now, surroundings.places);
        // Somebody else may have made it in this very moment; then it is there to be opened.
        if (created || !QFileInfo::exists(path)) return created;
    }
    return Workspace::open(path, access, surroundings.now, surroundings.places);
}

// What only this computer knows about the file: that it was newer once, and words an earlier run could not save.
void Context::takeUpWhatWasLeft()
{
    const QString name = lastNameOf(workspacePath());
    if (const qint64 missing = m_workspace->savesMissing(); missing > 0)
        console.note(
            u"%1 is %2 older than when this computer last wrote to it: it was replaced by an older copy, "
            "or lost its log. Look for a newer copy before you go on."_s.arg(name, counted(missing, u"save"_s)));
    for (const UnsavedEdit &edit : m_workspace->unsavedEdits()) {
        const Result<Commit> saved = m_workspace->saveUnsaved(edit);
        if (saved && saved->conflicts.isEmpty())
            console.note(u"An edit of %1 that an earlier run could not save is saved now."_s.arg(saved->ref));
        else
            console.note(u"An edit that an earlier run could not save is still kept: %1"_s.arg(
                saved ? u"%1 was changed in the same place since."_s.arg(saved->ref) : saved.error().sentence()));
    }
}

Workspace *Context::workspace()
{
    if (m_workspace) return m_workspace.get();
    const QString attempt = u"open %1"_s.arg(lastNameOf(workspacePath()));
    auto opened = openWorkspace();
    Result<void> usable = opened ? Result<void>() : opened.error();
    if (opened && opens() != Opens::Reading) usable = opened.value()->writable();
    if (usable) {
        m_workspace = std::move(opened.value());
        if (opens() != Opens::Reading) takeUpWhatWasLeft();
        return m_workspace.get();
    }
    Error error = usable.error().whileTrying(attempt);
    if (error.kind == Error::Kind::TooNew) error.attempt = attempt; // whatever was wanted with it
    if (error.kind == Error::Kind::NotFound && arguments.workspace.isEmpty())
        error.advice = u"Make it with `nevertwice-cli new`, `import` or `sample`, or name another with --workspace."_s;
    fail(Status::Workspace, error);
    return nullptr;
}

std::optional<Context::Found> Context::incident(const QString &name)
{
    if (!workspace()) return std::nullopt;
    auto row = reader().row(name);
    if (!row) {
        Error error = row.error();
        if (error.kind == Error::Kind::NotFound)
            error = {Error::Kind::NotFound, u"find %1"_s.arg(name),
                     u"%1 has no incident of that name"_s.arg(lastNameOf(workspacePath())),
                     u"`nevertwice-cli list` shows those there are."_s};
        fail(error);
        return std::nullopt;
    }
    auto incident = reader().incident(row->id);
    if (!incident) {
        fail(incident.error());
        return std::nullopt;
    }
    return Found{*row, *incident};
}

SaveContext Context::saving(const QString &origin) const
{
    SaveContext context;
    context.by = surroundings.user;
    context.origin = origin;
    context.ifNotTaken = IfNotTaken::LetGo;
    return context;
}

void Context::finishIndex()
{
    // What cannot be done now is found waiting by the next who opens the file; the save itself is safe.
    for (auto more = workspace()->indexSome(); more && *more;)
        more = workspace()->indexSome();
}

void Context::finishBackups()
{
    if (!m_workspace) return;
    if (auto made = m_workspace->finishBackups(); !made) tell(made.error());
}

Status Context::fail(Status status, const Error &error)
{
    m_status = status;
    const Error named = error.whileTrying(u"run %1"_s.arg(QLatin1String(arguments.command->name)));
    if (wantsJson()) console.json(failureObject(named));
    console.note(named.sentence());
    return status;
}

Status Context::fail(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return fail(Status::Nothing, error);
    case Error::Kind::Usage:
    case Error::Kind::Conflict: // with what is there: a ref, a number or a name that is taken
        return fail(Status::Usage, error);
    case Error::Kind::Damaged:
        return fail(Status::Workspace, withRescue(error));
    default:
        return fail(Status::Workspace, error);
    }
}

// What a person at a command line can do about a workspace that is open and damaged.
Error Context::withRescue(Error error) const
{
    if (!error.advice.contains("nevertwice-cli"_L1))
        error.advice = u"Keep it as it is: `nevertwice-cli --workspace %1 verify` tells what is wrong, `nevertwice-cli "
                       "rescue %1 --output NEW` saves what can be saved."_s.arg(asOneWord(workspacePath()));
    return error;
}

QJsonObject failureObject(const Error &error)
{
    return {{u"error"_s, QJsonObject{{u"kind"_s, Error::code(error.kind)},
                                     {u"message"_s, error.message()},
                                     {u"hint"_s, error.advice.isEmpty() ? QJsonValue() : QJsonValue(error.advice)}}}};
}

} // namespace nevertwice::cli
