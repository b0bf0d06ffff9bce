#pragma once

#include "model/store/changeset.h"
#include "model/store/reader.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace nevertwice {

// Notices what others do with the file that is open here: what another window or the command line saves into it, and
// that it may be written again.
class ChangeWatch : public QObject
{
    Q_OBJECT

public:
    // The reader is of this thread and outlives the watch.
    explicit ChangeWatch(const Reader &reader, QObject *parent = nullptr);

    // What is saved from here is known already: only others are told of.
    void expect(const ChangeSet &own) { m_own.unite(own.incidents); }

    // The file may only be read as yet: told once when it may be written.
    void awaitPermission(std::function<bool()> isPermitted) { m_isPermitted = std::move(isPermitted); }

    // Looks now. It costs next to nothing, and is done every second anyway.
    void look();

signals:
    void changed(const nevertwice::ChangeSet &changes);
    void permitted();

private:
    const Reader &m_reader;
    QTimer m_timer;
    qint64 m_seen = 0;
    QSet<QUuid> m_own;
    std::function<bool()> m_isPermitted; // nothing where nobody waits for it
};

} // namespace nevertwice
