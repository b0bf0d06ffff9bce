#include "app/cli/commands.h"
#include "app/cli/saving.h"
#include "app/cli/wording.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

QString sentenceOf(const PurgeReport &report)
{
    if (report.isNothing()) return u"Nothing holds this text."_s;
    return u"Taken out of %1, %2, %3, %4, %5 and %6."_s.arg(
        counted(report.incidents, u"incident"_s), counted(report.causes, u"cause"_s),
        counted(report.revisions, u"revision"_s), counted(report.attachments, u"attachment"_s),
        counted(report.others, u"other place"_s), counted(report.backups.size(), u"backup"_s));
}

QJsonObject objectOf(const PurgeReport &report)
{
    return {{u"incidents"_s, report.incidents},
            {u"causes"_s, report.causes},
            {u"revisions"_s, report.revisions},
            {u"attachments"_s, report.attachments},
            {u"others"_s, report.others},
            {u"backups"_s, QJsonArray::fromStringList(report.backups)},
            {u"backups_failed"_s, QJsonArray::fromStringList(report.backupsFailed)}};
}

} // namespace

// The text comes from a file or a pipe: a command line stays in the history of the shell and can be read by others
// while it runs. It is not printed either.
Status purgeSecret(Context &cx)
{
    const QString source = cx.arguments.value("text-from");
    if (source.isEmpty())
        return cx.fail(Status::Usage, {Error::Kind::Usage,
                                       {},
                                       u"it is not said where the text stands"_s,
                                       u"Write it into a file and add --text-from FILE, or - for a pipe."_s});
    const auto secret = textOf(source);
    if (!secret) {
        Error error = secret.error().whileTrying(u"read %1"_s.arg(source));
        if (error.advice.isEmpty()) error.advice = u"Name a file that holds the text and nothing else."_s;
        return cx.fail(error.kind == Error::Kind::NotFound ? Status::Nothing : Status::File, error);
    }
    if (!cx.workspace()) return cx.status();
    const auto report = cx.workspace()->purge(*secret, cx.saving(u"purge"_s));
    if (!report)
        return cx.fail(report.error().kind == Error::Kind::Invalid ? Status::Usage : Status::Workspace, report.error());
    cx.finishIndex();
    if (cx.wantsJson())
        cx.console.json(objectOf(*report));
    else
        cx.console.line(sentenceOf(*report));
    for (const QString &backup : report->backupsFailed)
        cx.tell({Error::Kind::Io, u"take the text out of the backup %1"_s.arg(backup), u"it could not be rewritten"_s,
                 u"Remove that file, or run the command again."_s});
    if (source != "-"_L1) cx.console.note(u"%1 still holds the text: remove that file."_s.arg(source));
    return report->backupsFailed.isEmpty() ? Status::Done : Status::Workspace;
}

} // namespace nevertwice::cli
