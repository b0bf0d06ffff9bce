#pragma once

#include "ui/share/importitemmodel.h"
#include "ui/write/documents.h"

#include <QObject>
#include <QPointer>

namespace nevertwice {

// What was taken in, and how it is taken back.
struct TakenIn
{
    QUuid batch;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int inTrash = 0;
    QList<QUuid> incidents;
    int keptHere = 0;             // entries of the catalogue that stay as they are, where the file says them otherwise
    QStringList missing;          // attachments that could not be had
    QStringList refused;          // files that could not be kept
    std::optional<Error> trouble; // what ended it
    bool isCancelled = false;
    bool hasCatalogue = false; // what another workspace has beside its incidents came, too

    int changed() const { return added + updated; }
};

// Stores what an import understood: through the saver, in short steps, so that whoever writes meanwhile is saved in
// between. All of it is one batch.
class Taking : public QObject
{
    Q_OBJECT

public:
    Taking(Documents &documents, const QString &by, QObject *parent = nullptr);

    void start(const QList<ImportRow> &rows, const QHash<QUuid, ImportCorrection> &corrections,
               const QList<WorkspaceDocument> &workspaces);
    // The step that is under way is ended; what was taken in stays.
    void cancel() { m_isCancelled = true; }

signals:
    void progressed(int done, int all);
    void done(const nevertwice::TakenIn &taken);

private:
    void next();
    void end();

    Documents &m_documents;
    QString m_by;
    QList<QList<ImportRow>> m_steps;
    QHash<QUuid, ImportCorrection> m_corrections;
    QList<WorkspaceDocument> m_workspaces;
    TakenIn m_taken;
    int m_done = 0;
    int m_all = 0;
    bool m_isCancelled = false;
};

// One step of it, on the thread of the saver.
TakenIn takeStep(Workspace &workspace, const QList<ImportRow> &rows, const QHash<QUuid, ImportCorrection> &corrections,
                 const SaveContext &context);

} // namespace nevertwice
