#include "ui/window/taking.h"

#include "model/domain/document.h"
#include "model/exchange/files.h"

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace taking {

constexpr qsizetype kStep = 40; // documents, a moment's work each

Result<void> takeAttachment(Workspace &workspace, const ReadBatch::Document &document, const Attachment &attachment)
{
    const bool isOriginal = !document.original.isEmpty() && document.incident.source &&
                            document.incident.source->sha256 == attachment.sha256;
    if (isOriginal || workspace.reader().attachment(attachment.sha256)) return {};
    const auto bytes = document.attachments ? document.attachments(attachment.sha256)
                                            : readAttachment(document.folder, attachment.sha256);
    if (!bytes) return bytes.error();
    const auto stored = workspace.putAttachment(*bytes);
    return stored ? Result<void>() : stored.error();
}

void count(const ImportedDocument &document, TakenIn &taken)
{
    using Fate = ImportedDocument::Fate;
    taken.added += document.fate == Fate::Added;
    taken.updated += document.fate == Fate::Updated;
    taken.unchanged += document.fate == Fate::Unchanged;
    taken.inTrash += document.fate == Fate::InTrash;
    if (document.fate != Fate::InTrash) taken.incidents.append(document.uuid);
}

// What was put right is a change of a person, not of the file: taken in again, the file does not undo it.
// Answers whether it changed anything.
Result<bool> correct(Workspace &workspace, const QUuid &uuid, const ImportCorrection &correction,
                     const SaveContext &context)
{
    const auto row = workspace.reader().row(uuid);
    const auto incident = row ? workspace.reader().incident(row->id) : Result<Incident>(row.error());
    if (!incident) return incident.error();
    const QList<Patch> patches = diff(*incident, correction.applied(*incident));
    if (patches.isEmpty()) return false;
    SaveContext one = context;
    one.saveId = QUuid::createUuid();
    const auto commit = workspace.commit(uuid, row->version, patches, one);
    return commit ? Result<bool>(true) : commit.error();
}

void add(const TakenIn &step, TakenIn &all)
{
    all.added += step.added;
    all.updated += step.updated;
    all.unchanged += step.unchanged;
    all.inTrash += step.inTrash;
    all.keptHere += step.keptHere;
    all.incidents.append(step.incidents);
    all.missing.append(step.missing);
    all.refused.append(step.refused);
    all.trouble = step.trouble;
}

} // namespace taking

TakenIn takeStep(Workspace &workspace, const QList<ImportRow> &rows, const QHash<QUuid, ImportCorrection> &corrections,
                 const SaveContext &context)
{
    TakenIn taken;
    QList<IncomingDocument> incoming;
    for (const ImportRow &row : rows) {
        const ReadBatch::Document &document = row.document;
        // One that cannot be kept must not keep the others out.
        if (const auto sound = validate(sanitized(document.incident)); !sound) {
            taken.refused.append(row.file);
            continue;
        }
        for (const Attachment &attachment : document.incident.attachments)
            if (const auto kept = taking::takeAttachment(workspace, document, attachment); !kept)
                taken.missing.append(attachment.name);
        incoming.append({document.incident, document.file, document.original, document.base, document.nextAction});
    }
    SaveContext one = context;
    one.saveId = QUuid::createUuid();
    const auto imported = workspace.import(incoming, one);
    if (!imported) {
        taken.trouble = imported.error();
        return taken;
    }
    for (const ImportedDocument &document : *imported) {
        taking::count(document, taken);
        const ImportCorrection correction = corrections.value(document.uuid);
        if (correction.isNothing() || document.fate == ImportedDocument::Fate::InTrash) continue;
        const auto corrected = taking::correct(workspace, document.uuid, correction, context);
        if (!corrected) {
            taken.trouble = corrected.error();
            return taken;
        }
        if (*corrected && document.fate == ImportedDocument::Fate::Unchanged) {
            --taken.unchanged;
            ++taken.updated;
        }
    }
    return taken;
}

Taking::Taking(Documents &documents, const QString &by, QObject *parent)
    : QObject(parent), m_documents(documents), m_by(by)
{
}

void Taking::start(const QList<ImportRow> &rows, const QHash<QUuid, ImportCorrection> &corrections,
                   const QList<WorkspaceDocument> &workspaces)
{
    m_taken = {};
    m_taken.batch = QUuid::createUuid();
    m_corrections = corrections;
    m_workspaces = workspaces;
    m_taken.hasCatalogue = !workspaces.isEmpty();
    m_all = int(rows.size());
    // What has a number may be named by the others: those go together.
    QList<ImportRow> linked;
    QList<ImportRow> single;
    for (const ImportRow &row : rows)
        (row.document.incident.ref.isEmpty() ? single : linked).append(row);
    if (!linked.isEmpty()) m_steps.append(linked);
    for (qsizetype begin = 0; begin < single.size(); begin += taking::kStep)
        m_steps.append(single.mid(begin, taking::kStep));
    next();
}

void Taking::next()
{
    if (m_isCancelled || m_taken.trouble || (m_steps.isEmpty() && m_workspaces.isEmpty())) return end();
    SaveContext context;
    context.batch = m_taken.batch;
    context.by = m_by;
    context.origin = u"import"_s;
    const auto made = std::make_shared<TakenIn>();
    const QList<WorkspaceDocument> workspaces = std::exchange(m_workspaces, {});
    const QList<ImportRow> step = workspaces.isEmpty() ? m_steps.takeFirst() : QList<ImportRow>();
    const auto work = [made, workspaces, step, context, corrections = m_corrections](Workspace &workspace) {
        for (const WorkspaceDocument &document : workspaces) {
            SaveContext one = context;
            one.saveId = QUuid::createUuid();
            const auto taken = workspace.importWorkspace(document, one);
            taken ? void(made->keptHere += int(taken->size())) : void(made->trouble = taken.error());
        }
        if (workspaces.isEmpty()) *made = takeStep(workspace, step, corrections, context);
        return Result<Commit>(Commit{});
    };
    const QPointer<Taking> self(this);
    m_documents.run(work, [self, made, count = int(step.size())](const Commit &) {
        if (!self) return;
        taking::add(*made, self->m_taken);
        self->m_done += count;
        emit self->progressed(self->m_done, self->m_all);
        self->next();
    });
}

void Taking::end()
{
    m_taken.isCancelled = m_isCancelled && !m_steps.isEmpty();
    emit done(m_taken);
}

} // namespace nevertwice
