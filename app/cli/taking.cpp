#include "app/cli/taking.h"

#include "app/cli/wording.h"

#include "model/domain/document.h"
#include "model/exchange/files.h"
#include "model/exchange/json.h"
#include "model/insight/contradictions.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

using Weight = ReadBatch::Weight;

constexpr qsizetype kStored = 500; // at once: others write in between

SaveContext importing(const Context &cx, const QUuid &batch)
{
    SaveContext context = cx.saving(u"import"_s);
    context.batch = batch;
    return context;
}

// Bytes that cannot be had are told: the incident is taken without them, its attachment keeps name and hash.
std::optional<Error> takeAttachment(Context &cx, const ReadBatch::Document &document, const Attachment &attachment)
{
    const bool isOriginal = !document.original.isEmpty() && document.incident.source &&
                            document.incident.source->sha256 == attachment.sha256;
    if (isOriginal) return std::nullopt; // it goes in with the incident
    if (cx.reader().attachment(attachment.sha256)) return std::nullopt;
    auto bytes =
        document.attachments ? document.attachments(attachment.sha256)
        : document.folder.isEmpty()
            ? Error{Error::Kind::NotFound, {}, u"a pipe brings no attachments"_s, u"Import the folder they lie in."_s}
            : readAttachment(document.folder, attachment.sha256);
    if (!bytes) return bytes.error();
    auto stored = cx.workspace()->putAttachment(*bytes);
    return stored ? std::nullopt : std::optional(stored.error());
}

void tellKept(const QString &file, const QString &ref, const QList<Patch> &kept, Taken &taken)
{
    QStringList paths;
    for (const Patch &patch : kept)
        paths.append(patch.path);
    if (!paths.isEmpty())
        taken.problems.append({file,
                               {Error::Kind::Conflict, u"take %1 of %2 from the file"_s.arg(paths.join(u", "_s), ref),
                                u"both the file and a person changed it, and the person's was kept"_s,
                                u"Set it with `nevertwice-cli edit` if the file is right."_s},
                               Weight::Told,
                               true});
}

QString entryText(const KeptHere &entry)
{
    if (entry.kind == "key"_L1) return u"the key %1 of the workspace"_s.arg(entry.name);
    const QString name = u"the %1 \"%2\""_s.arg(entry.kind, titleText(entry.name).left(80));
    return entry.fields.isEmpty() ? name : u"%1 of %2"_s.arg(entry.fields.join(u", "_s), name);
}

void count(const ImportedDocument &document, Taken &taken)
{
    using Fate = ImportedDocument::Fate;
    if (document.fate == Fate::InTrash) {
        taken.problems.append({document.file,
                               {Error::Kind::Conflict, u"take in %1"_s.arg(document.ref), u"it lies in the trash"_s,
                                u"`nevertwice-cli restore %1` brings it back."_s.arg(document.ref)},
                               Weight::Told,
                               true});
        return;
    }
    taken.added += document.fate == Fate::Added;
    taken.updated += document.fate == Fate::Updated;
    taken.unchanged += document.fate == Fate::Unchanged;
    taken.incidents.append(document.uuid);
    taken.refs.append(document.ref);
    tellKept(document.file, document.ref, document.kept, taken);
    tellOtherwise(document.file, document.otherwise, taken.problems);
}

// Where it is known what this document and the incident that is here come from, it goes by the name it has here.
void nameAsOurs(Context &cx, ReadBatch::Document &document)
{
    if (!document.base) return;
    if (const auto ours = cx.reader().incident(document.incident.uuid)) document.incident.ref = ours->ref;
}

Result<void> store(Context &cx, const ReadBatch &batch, const Interruptible &interruptible, Taken &taken)
{
    const QUuid together = QUuid::createUuid();
    for (qsizetype i = 0; i < batch.workspaces.size(); ++i) {
        auto stored = cx.workspace()->importWorkspace(batch.workspaces[i], importing(cx, together));
        if (!stored) return stored.error();
        tellKeptHere(batch.workspaceFiles.value(i), *stored, taken.problems);
    }
    QList<IncomingDocument> incoming;
    const auto storeThem = [&]() -> Result<void> {
        if (incoming.isEmpty()) return {};
        auto imported = cx.workspace()->import(std::exchange(incoming, {}), importing(cx, together));
        if (!imported) return imported.error();
        for (const ImportedDocument &document : std::as_const(*imported))
            count(document, taken);
        return {};
    };
    // What has a number may be named by the others: those go together.
    const bool areLinked = std::any_of(batch.documents.begin(), batch.documents.end(),
                                       [](const auto &document) { return !document.incident.ref.isEmpty(); });
    qsizetype done = 0;
    for (const ReadBatch::Document &document : batch.documents) {
        ++done;
        const IncomingDocument next = incomingOf(cx, document);
        // One that cannot be kept must not keep the others out.
        if (auto sound = validate(sanitized(next.incident)); !sound) {
            taken.problems.append(
                {document.file, sound.error().whileTrying(u"take in %1"_s.arg(document.file)), Weight::Lost, true});
            continue;
        }
        takeAttachments(cx, document, taken.problems);
        incoming.append(next);
        if (areLinked || incoming.size() < kStored) continue;
        if (auto stored = storeThem(); !stored) return stored;
        cx.console.progress(u"Storing %1 of %2"_s.arg(done).arg(batch.documents.size()));
        if (interruptible.isInterrupted()) {
            taken.isInterrupted = true;
            return {};
        }
    }
    return storeThem();
}

} // namespace

void tellKeptHere(const QString &file, const QList<KeptHere> &kept, QList<ReadBatch::Problem> &problems)
{
    for (const KeptHere &entry : kept) {
        const QString advice = entry.kind == "key"_L1 ? u"Import into a new workspace if the file is right."_s
                               : entry.kind == "setting"_L1 || entry.kind == "view"_L1
                                   ? u"Change it in the window if the file is right."_s
                                   : u"Change it with `nevertwice-cli name %1` if the file is right."_s.arg(entry.kind);
        problems.append({file,
                         {Error::Kind::Conflict, u"take %1 from the file"_s.arg(entryText(entry)),
                          u"it is otherwise here, and stays so"_s, advice},
                         Weight::Told,
                         true});
    }
}

void tellOtherwise(const QString &file, const QList<CauseLink> &otherwise, QList<ReadBatch::Problem> &problems)
{
    for (const CauseLink &link : otherwise) {
        const Error error{
            Error::Kind::Conflict, u"take what the file says of the cause \"%1\""_s.arg(titleText(link.title).left(80)),
            u"its title and category are those of the catalogue (%1)"_s.arg(link.uuid.toString(QUuid::WithoutBraces)),
            u"Change them with `nevertwice-cli name cause` if the file is right."_s};
        const bool isTold = std::any_of(problems.cbegin(), problems.cend(),
                                        [&](const auto &problem) { return problem.error == error; });
        if (!isTold) problems.append({file, error, Weight::Told, true});
    }
}

IncomingDocument incomingOf(Context &cx, ReadBatch::Document document)
{
    document.incident = withOriginal(document);
    nameAsOurs(cx, document);
    return {document.incident, document.file, document.original, document.base, document.nextAction};
}

void takeAttachments(Context &cx, const ReadBatch::Document &document, QList<ReadBatch::Problem> &problems)
{
    for (const Attachment &attachment : document.incident.attachments)
        if (auto error = takeAttachment(cx, document, attachment))
            problems.append({document.file, error->whileTrying(u"take in the attachment %1"_s.arg(attachment.name)),
                             Weight::Told, true});
}

std::optional<Taken> takeIn(Context &cx, const ReadBatch &batch, const Interruptible &interruptible)
{
    Taken taken;
    taken.problems = batch.problems;
    taken.hasWorkspace = !batch.workspaces.isEmpty();
    if (batch.documents.isEmpty() && batch.workspaces.isEmpty())
        return taken; // nothing to store is no reason to make a workspace
    if (!cx.workspace()) return std::nullopt;
    if (auto stored = store(cx, batch, interruptible, taken); !stored) {
        Error error = stored.error().whileTrying(u"take in the incidents"_s);
        if (const qsizetype kept = taken.incidents.size(); kept > 0)
            error.advice =
                (error.advice + u" %1 taken in before; import again to go on."_s.arg(were(kept, u"incident"_s)))
                    .trimmed();
        cx.fail(Status::Workspace, error);
        return std::nullopt;
    }
    cx.finishIndex();
    return taken;
}

QJsonObject takenObject(const QList<QJsonObject> &documents, const QList<ReadBatch::Problem> &problems)
{
    QJsonArray list;
    for (const ReadBatch::Problem &problem : problems)
        list.append(QJsonObject{{u"file"_s, problem.file}, {u"message"_s, problem.error.sentence()}});
    QJsonObject object = incidentsObject(documents);
    object.insert("problems"_L1, list);
    return object;
}

Status statusOf(const QList<ReadBatch::Problem> &problems)
{
    const bool lost = std::any_of(problems.begin(), problems.end(),
                                  [](const auto &problem) { return problem.named && problem.weight == Weight::Lost; });
    return lost ? Status::File : Status::Done;
}

Status report(Context &cx, const Taken &taken)
{
    for (const ReadBatch::Problem &problem : taken.problems)
        cx.tell(problem.error);
    if (cx.wantsJson()) {
        QList<QJsonObject> documents;
        for (const QUuid &uuid : taken.incidents) {
            auto incident = cx.reader().incident(uuid);
            if (!incident) return cx.fail(incident.error());
            if (incident->source &&
                (incident->source->format == "markdown"_L1 || incident->source->format == "html"_L1))
                incident->findings.append(contradictions(*incident));
            documents.append(toDocument(*incident));
        }
        cx.console.json(takenObject(documents, taken.problems));
    } else {
        for (const QString &ref : taken.refs)
            cx.console.line(ref);
    }
    if (!taken.refs.isEmpty() || (taken.problems.isEmpty() && !taken.hasWorkspace))
        cx.console.note(
            u"%1 added, %2 updated, %3 unchanged."_s.arg(taken.added).arg(taken.updated).arg(taken.unchanged));
    if (taken.isInterrupted) {
        cx.console.note(u"Interrupted: what was taken in stays, and importing again goes on where this stopped."_s);
        return Status::File;
    }
    return statusOf(taken.problems);
}

} // namespace nevertwice::cli
