#pragma once

#include "model/store/changeset.h"
#include "model/store/reader.h"

#include <QObject>
#include <QTimer>

namespace nevertwice {

// Notices what others save into the file that is open here: another window, the command line.
class ChangeWatch : public QObject
{
    Q_OBJECT

public:
    // The reader is of this thread and outlives the watch.
    explicit ChangeWatch(const Reader &reader, QObject *parent = nullptr);

    // What is saved from here is known already: only others are told of.
    void expect(const ChangeSet &own) { m_own.unite(own.incidents); }

    // Looks now. It costs next to nothing, and is done every second anyway.
    void look();

signals:
    void changed(const nevertwice::ChangeSet &changes);

private:
    const Reader &m_reader;
    QTimer m_timer;
    qint64 m_seen = 0;
    QSet<QUuid> m_own;
};

} // namespace nevertwice
