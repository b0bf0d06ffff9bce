#pragma once

#include "model/store/emergency.h"

#include <QObject>

namespace nevertwice {

class Documents;
struct ChangeSet;

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
    // What they were written into is no more: nothing can show them.
    const QList<UnsavedEdit> &unshown() const { return m_unshown; }
    void letGoOfFirstUnshown();

signals:
    void changed();
    // One of those that were to be saved is; of all so far nothing was in conflict.
    void saved(bool isAllIn);

private:
    void take(const QUuid &saveId, const UnsavedEdit &left, bool isIn);
    bool isWaiting(const UnsavedEdit &edit) const;
    void offerWaiting();
    void offerAgain(const ChangeSet &changes);

    Documents &m_documents;
    QList<UnsavedEdit> m_offered;
    QList<UnsavedEdit> m_tried;   // and not saved, or not yet
    QList<UnsavedEdit> m_waiting; // until what was written in the same place is saved
    QList<UnsavedEdit> m_unshown;
    bool m_isAllIn = true; // of what was tried
};

} // namespace nevertwice
