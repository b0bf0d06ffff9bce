#include "model/store/backup.h"

#include "model/store/workspacefile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

Result<void> copyPages(Database &source, const QString &to, const GoOn &goOn)
{
    auto target = Database::open(to, Database::Mode::ReadWrite);
    if (!target) return target.error();
    // Nothing has to survive a crash before the file is in place: then it is written to the disk as a whole.
    if (auto set = (*target)->execute("pragma journal_mode = memory; pragma synchronous = off"); !set) return set;
    return source.copyTo(**target, goOn);
}

// The copy says of itself that it has a log; one file is all that a backup shall be.
Result<void> forgetLog(Database &copy)
{
    Statement mode = copy.statement("pragma journal_mode = delete");
    auto row = mode.step();
    if (!row) return row.error();
    if (mode.text(0) == "delete"_L1) return {};
    return Error{Error::Kind::Busy, {}, u"another program has the copy open"_s, u"Try again."_s};
}

Result<Verification> checkCopy(const QString &path, Depth depth, const GoOn &goOn)
{
    auto copy = Database::open(path, Database::Mode::ReadWrite);
    if (!copy) return copy.error();
    if (auto forgotten = forgetLog(**copy); !forgotten) return forgotten.error();
    auto checked = verify(**copy, depth, goOn);
    if (!checked || checked->isSound()) return checked;
    return Error{Error::Kind::Damaged,
                 {},
                 asReason(checked->problems),
                 u"Keep the file and run `nevertwice-cli rescue` on a copy of it."_s};
}

Result<Verification> backUpTo(Database &source, const QString &to, IfThere ifThere, Depth depth, const GoOn &goOn)
{
    if (QFileInfo(to).exists() && QFileInfo(to) == QFileInfo(source.path()))
        return Error{Error::Kind::Usage, {}, u"it is the workspace itself"_s, u"Choose another name."_s};
    auto draft = Draft::beside(to, ifThere, source.path());
    if (!draft) return draft.error();
    if (auto copied = copyPages(source, draft->path(), goOn); !copied) return copied.error();
    auto checked = checkCopy(draft->path(), depth, goOn);
    if (!checked) return checked;
    if (auto placed = draft->putInPlace(); !placed) return placed.error();
    return checked;
}

QString attemptOf(const QString &from, const QString &to)
{
    return u"back up %1 to %2"_s.arg(QFileInfo(from).fileName(), QFileInfo(to).fileName());
}

} // namespace

Result<Verification> backUp(Database &source, const QString &to, IfThere ifThere, Depth depth, const GoOn &goOn)
{
    auto done = backUpTo(source, to, ifThere, depth, goOn);
    return done ? done : Result<Verification>(done.error().whileTrying(attemptOf(source.path(), to)));
}

Result<Verification> copyWorkspaceFile(const QString &from, const QString &to, const GoOn &goOn)
{
    auto file = openWorkspaceFile(from, false);
    if (!file) return file.error().whileTrying(attemptOf(from, to));
    return backUp(*file->database, to, IfThere::Refuse, Depth::Rows, goOn);
}

} // namespace nevertwice
