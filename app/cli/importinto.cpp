#include "app/cli/importinto.h"

#include "app/cli/saving.h"
#include "app/cli/taking.h"

#include "model/domain/document.h"
#include "model/domain/patch.h"
#include "model/exchange/joining.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

// The one incident a document tells of. Nothing where it is another number; the context has said why.
std::optional<ReadBatch::Document> documentToJoin(Context &cx, const QString &path, QIODevice &input,
                                                  const ReadOptions &options)
{
    const QString attempt = u"read %1"_s.arg(path == "-"_L1 ? u"standard input"_s : path);
    const ReadBatch batch = readPaths({path}, input, {}, options);
    if (batch.documents.isEmpty() && batch.problems.size() == 1) { // which says it all
        cx.fail(Status::File, batch.problems.first().error);
        return std::nullopt;
    }
    for (const ReadBatch::Problem &problem : batch.problems)
        cx.tell(problem.error);
    if (batch.documents.size() == 1) return batch.documents.first();
    if (batch.documents.isEmpty())
        cx.fail(Status::File, {Error::Kind::Invalid, attempt, u"it tells of no incident"_s, u"Name another file."_s});
    else
        cx.fail(Status::Usage, {Error::Kind::Usage, attempt, u"it tells of %1 incidents"_s.arg(batch.documents.size()),
                                u"Import it without --into, or divide it."_s});
    return std::nullopt;
}

// The file itself too, should anything of it have been understood wrongly.
bool keepBytes(Context &cx, const ReadBatch::Document &document)
{
    if (!document.original.isEmpty())
        if (const auto kept = cx.workspace()->putAttachment(document.original); !kept) {
            cx.fail(kept.error().whileTrying(u"keep %1"_s.arg(document.file)));
            return false;
        }
    QList<ReadBatch::Problem> problems;
    takeAttachments(cx, document, problems);
    for (const ReadBatch::Problem &problem : std::as_const(problems))
        cx.tell(problem.error);
    return true;
}

} // namespace

Status importInto(Context &cx, const QString &path, QIODevice &input, const ReadOptions &options)
{
    auto document = documentToJoin(cx, path, input, options);
    if (!document) return cx.status();
    document->incident = withOriginal(*document);
    const QString ref = cx.arguments.value("into");
    if (cx.arguments.has("dry-run")) {
        const auto found = cx.incident(ref);
        if (!found) return cx.status();
        const Incident after = joined(found->incident, document->incident);
        const qsizetype changes = diff(found->incident, after).size();
        if (cx.wantsJson())
            cx.console.json(takenObject({toDocument(after)}, {}));
        else
            cx.console.line(u"%1  %2 would change."_s.arg(
                found->row.ref, changes == 1 ? u"1 field or row"_s : u"%1 fields and rows"_s.arg(changes)));
        return Status::Done;
    }
    SaveContext context = cx.saving(u"import"_s);
    context.batch = QUuid::createUuid();
    return saveChange(
        cx, ref,
        [&](const Incident &incident, QUuid &) -> std::optional<Incident> {
            const Incident after = joined(incident, document->incident);
            if (after != incident && !keepBytes(cx, *document)) return std::nullopt;
            return after;
        },
        context);
}

} // namespace nevertwice::cli
