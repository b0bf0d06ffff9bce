#pragma once

#include "model/store/emergency.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace nevertwice {

class Documents;
struct ChangeSet;
struct Commit;

// What earlier sessions could not save and keep beside the file: until it is in the file, in conflict with what is
// there, or let go.
class KeptEdits : public QObject
{
    Q_OBJECT

public:
    // Of the documents, which it serves.
    KeptEdits(Documents &documents, const QList<UnsavedEdit> &edits);

    // Those that can be saved now.
    const QList<UnsavedEdit> &offered() const { return m_offered; }
    void save();
    // How many of those that were to be saved could not be, so far, of how many, and why the last of them. They are
    // tried again with whatever else could not be saved.
    struct Failed
    {
        int count = 0;
        int all = 0;
        Error error;
    };
    Failed failed() const { return {int(m_failed.size()), m_count, m_error}; }
    void tryAgain();
    // Whether some are in no file, whatever keeps them from it, and nothing asks about them yet.
    bool isAnyLeft() const { return !m_offered.isEmpty() || !m_tried.isEmpty(); }
    // By their refs, the incidents in which something was changed since some of those that were to be saved were kept.
    const QMap<QString, QUuid> &changedSince() const { return m_changedSince; }
    // What they were written into is no more: nothing can show them.
    const QList<UnsavedEdit> &unshown() const { return m_unshown; }
    void letGoOfFirstUnshown();

signals:
    void changed();
    // All that were to be saved are; of none of them anything was in conflict.
    void saved(bool isAllIn);

private:
    void send(const UnsavedEdit &edit);
    void take(const QUuid &saveId, const UnsavedEdit &left, const Commit &commit);
    void refuse(const QUuid &saveId, const Error &error, bool isTriedAgain);
    void sayWhatIsSaved();
    bool isWaiting(const UnsavedEdit &edit) const;
    void offerWaiting();
    void offerAgain(const ChangeSet &changes);

    Documents &m_documents;
    QList<UnsavedEdit> m_offered;
    QList<UnsavedEdit> m_tried;   // and not saved, or not yet
    QList<UnsavedEdit> m_waiting; // until what was written in the same place is saved
    QList<UnsavedEdit> m_unshown;
    QSet<QUuid> m_underWay; // of those that were tried, by their save
    QSet<QUuid> m_failed;   // of those that were tried, for what may pass
    Error m_error;          // of the last of these
    int m_count = 0;        // that were to be saved
    QMap<QString, QUuid> m_changedSince;
    bool m_isAnyRefused = false;
};

} // namespace nevertwice
