#include "app/cli/checking.h"
#include "app/cli/commands.h"
#include "app/cli/wording.h"

#include "model/exchange/files.h"
#include "model/store/backupfolder.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

// Whether the workspace is to blame, or the place of the copy.
Status blameFor(const Error &error)
{
    const bool isOfWorkspace = error.kind == Error::Kind::Damaged || error.kind == Error::Kind::TooNew;
    return isOfWorkspace ? Status::Workspace : Status::File;
}

Status backUpTo(Context &cx, const QString &path)
{
    const auto done = backUp(cx.reader().database(), path);
    if (!done) return cx.fail(blameFor(done.error()), done.error());
    if (cx.wantsJson())
        cx.console.json(checkObject(path, {}));
    else
        cx.console.line(u"%1 holds %2, and passed its check."_s.arg(path, contentText(*done)));
    return Status::Done;
}

QJsonObject backupObject(const Backup &backup)
{
    return {{u"at"_s, backup.at.text()}, {u"path"_s, backup.path}, {u"occasion"_s, wordOf(backup.occasion)}};
}

void printBackups(Context &cx, const Backup &made, const QList<Backup> &backups)
{
    if (cx.wantsJson()) {
        QJsonArray list;
        for (const Backup &backup : backups)
            list.append(backupObject(backup));
        QJsonObject object = checkObject(made.path, {});
        object.insert(u"backups"_s, list);
        return cx.console.json(object);
    }
    for (const Backup &backup : backups)
        cx.console.line(u"%1 UTC  %2  %3"_s.arg(timeText(backup.at, u"UTC"_s),
                                                wordOf(backup.occasion).leftJustified(16), backup.path));
}

// Among those that are made by themselves while the workspace is used. One that holds this very state is enough.
Status backUpAmongTheOthers(Context &cx)
{
    const QString attempt = u"back up %1"_s.arg(lastNameOf(cx.workspacePath()));
    Database &database = cx.reader().database();
    auto folder = BackupFolder::of(database, cx.surroundings.places.backups);
    if (!folder) return cx.fail(folder.error().whileTrying(attempt));
    const auto made = folder->before(Occasion::Wish, database, cx.now());
    if (!made) return cx.fail(blameFor(made.error()), made.error().whileTrying(attempt));
    printBackups(cx, *made, folder->list());
    return Status::Done;
}

} // namespace

Status backUpWorkspace(Context &cx)
{
    if (!cx.workspace()) return cx.status();
    const QStringList &words = cx.arguments.words;
    return words.isEmpty() ? backUpAmongTheOthers(cx) : backUpTo(cx, fileNamed(words.first()));
}

} // namespace nevertwice::cli
