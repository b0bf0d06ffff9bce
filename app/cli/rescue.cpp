#include "app/cli/checking.h"
#include "app/cli/commands.h"

#include "model/exchange/files.h"
#include "model/store/rescue.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

QJsonObject reportObject(const QString &path, const RescueReport &report)
{
    QJsonArray backups;
    for (auto it = report.fromBackups.cbegin(); it != report.fromBackups.cend(); ++it)
        backups.append(QJsonObject{{u"at"_s, Moment::atMsecs(it.key()).text()}, {u"incidents"_s, *it}});
    QJsonObject object = checkObject(path, report.problems);
    object.insert(u"ok"_s, report.isComplete());
    object.insert(u"incidents"_s, report.incidents);
    object.insert(u"as_they_were"_s, report.asTheyWere);
    object.insert(u"from_history"_s, report.fromHistory);
    object.insert(u"from_backups"_s, backups);
    object.insert(u"earlier_state"_s, report.older);
    object.insert(u"as_found"_s, QJsonArray::fromStringList(report.asFound));
    object.insert(u"lost"_s, QJsonArray::fromStringList(report.lost));
    object.insert(u"revisions"_s, report.revisions);
    object.insert(u"revisions_left_out"_s, report.revisionsLeftOut);
    object.insert(u"attachments"_s, report.attachments);
    object.insert(u"attachments_lost"_s, report.attachmentsLost);
    return object;
}

} // namespace

Status rescueFile(Context &cx)
{
    const QString damaged = fileNamed(cx.arguments.words.first());
    const QString output = cx.arguments.value("output");
    if (output.isEmpty())
        return cx.fail(Status::Usage, {Error::Kind::Usage, u"rescue %1"_s.arg(damaged),
                                       u"it is not said where the new file goes"_s, u"Add --output FILE."_s});
    if (!QFileInfo::exists(damaged))
        return cx.fail(Status::Nothing, {Error::Kind::NotFound, u"rescue %1"_s.arg(damaged), u"there is no such file"_s,
                                         u"Check the name."_s});
    if (QFileInfo(damaged).isDir())
        return cx.fail(Status::File, {Error::Kind::Io, u"rescue %1"_s.arg(damaged), u"it is a folder"_s,
                                      u"Name the damaged file."_s});
    const auto report = rescue(damaged, output, cx.surroundings.places, cx.now());
    if (!report)
        return cx.fail(report.error().kind == Error::Kind::TooNew ? Status::Workspace : Status::File, report.error());
    if (cx.wantsJson())
        cx.console.json(reportObject(output, *report));
    else
        cx.console.line(report->sentence());
    for (const Problem &problem : report->problems)
        cx.console.note(problem.where + u": "_s + problem.what);
    cx.console.note(u"%1 was made; %2 is as it was."_s.arg(output, QFileInfo(damaged).fileName()));
    return Status::Done;
}

} // namespace nevertwice::cli
