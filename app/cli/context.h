#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/status.h"
#include "app/cli/surroundings.h"
#include "model/store/workspace.h"

#include <memory>
#include <optional>

namespace nevertwice::cli {

// What a running command has in hand. Whatever fails is said here, once, and answered with the exit status; a command
// then returns it: `if (!cx.workspace()) return cx.status();`
class Context
{
public:
    Context(const Arguments &arguments, const Surroundings &surroundings, Console &console);

    const Arguments &arguments;
    const Surroundings &surroundings;
    Console &console;

    bool wantsJson() const { return arguments.has("json"); }
    Moment now() const { return surroundings.now(); }

    // The workspace, opened at the first call the way the argument table says; null where that failed.
    Workspace *workspace();
    const Reader &reader() { return workspace()->reader(); } // precondition: workspace()
    QString workspacePath() const;

    // The incident behind a name; nothing where there is none.
    struct Found
    {
        IncidentRow row;
        Incident incident;
    };
    std::optional<Found> incident(const QString &name);
    SaveContext saving(const QString &origin) const;
    // Does the work on the index that saves put off: no window is open that would do it in an idle moment.
    void finishIndex();
    // Waits for the backups that this run has begun, and tells where one failed.
    void finishBackups();

    // Says what went wrong; with --json as JSON too.
    Status fail(Status status, const Error &error);
    // The same for trouble inside the workspace: not found is 1, what contradicts what is there 2, all else 3.
    Status fail(const Error &error);
    // A sentence beside the result, which is not changed by it: "Cannot read x.json: ..."
    void tell(const Error &error) { console.note(error.sentence()); }
    Status status() const { return m_status; }

private:
    Opens opens() const;
    Result<std::unique_ptr<Workspace>> openWorkspace() const;
    void takeUpWhatWasLeft();
    Error withRescue(Error error) const;

    std::unique_ptr<Workspace> m_workspace;
    Status m_status = Status::Done;
};

// The JSON of a failure.
QJsonObject failureObject(const Error &error);

} // namespace nevertwice::cli
