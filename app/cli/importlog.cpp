#include "app/cli/importlog.h"

#include "app/cli/saving.h"
#include "app/cli/taking.h"
#include "app/cli/wording.h"

#include "model/domain/document.h"
#include "model/exchange/logfiles.h"
#include "model/exchange/logincident.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

// The rows of all texts of the log, in their order.
std::optional<QList<LogContent>> contentsOf(Context &cx, const Result<QList<LogText>> &texts, const Incident &incident,
                                            const ReadOptions &options, const QString &name)
{
    const QString attempt = u"read %1"_s.arg(name);
    if (!texts) {
        cx.fail(Status::File, texts.error().whileTrying(attempt));
        return std::nullopt;
    }
    LogOptions reading;
    reading.zone = options.times.zone;
    reading.order = options.times.order;
    reading.now = options.now;
    reading = logOptionsFor(incident, reading);
    QList<LogContent> contents;
    QString reason = u"it is empty"_s;
    for (const LogText &text : *texts) {
        contents.append(readLog(text.text, reading));
        if (contents.last().rows.isEmpty()) reason = contents.takeLast().reason;
    }
    if (!contents.isEmpty()) return contents;
    cx.fail(Status::File, {Error::Kind::Invalid, attempt, u"nothing in it was recognised: "_s + reason,
                           u"Copy it with the times of its messages."_s});
    return std::nullopt;
}

} // namespace

Status importLogInto(Context &cx, const QString &path, QIODevice &input, const ReadOptions &options)
{
    const bool piped = path == "-"_L1;
    const auto texts = piped ? logTextOf(input) : logTextsIn(path);
    const QString name = piped ? u"standard input"_s : path;
    const QString origin = piped ? u"-"_s : QFileInfo(path).absoluteFilePath();
    const auto changed = [&](Incident incident) -> std::optional<Incident> {
        const auto contents = contentsOf(cx, texts, incident, options, name);
        if (!contents) return std::nullopt;
        for (const LogContent &content : *contents)
            incident = withLogRows(incident, content, origin);
        return incident;
    };
    const QString ref = cx.arguments.value("into");
    if (cx.arguments.has("dry-run")) {
        const auto found = cx.incident(ref);
        const auto incident = found ? changed(found->incident) : std::nullopt;
        if (!incident) return cx.status();
        if (cx.wantsJson())
            cx.console.json(takenObject({toDocument(*incident)}, {}));
        else
            cx.console.line(u"%1  %2 would be added."_s.arg(
                found->row.ref, counted(incident->timeline.size() - found->incident.timeline.size(), u"row"_s)));
        return Status::Done;
    }
    SaveContext context = cx.saving(u"import"_s);
    context.batch = QUuid::createUuid();
    return saveChange(
        cx, ref, [&](Incident incident, QUuid &) { return changed(incident); }, context);
}

} // namespace nevertwice::cli
