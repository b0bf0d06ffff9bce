#include "ui/window/changewatch.h"

#include <utility>

namespace nevertwice {

ChangeWatch::ChangeWatch(const Reader &reader, QObject *parent) : QObject(parent), m_reader(reader)
{
    m_seen = m_reader.lastChange().ok() ? *m_reader.lastChange() : 0;
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatch::look);
    m_timer.start();
}

void ChangeWatch::look()
{
    if (m_isPermitted && m_isPermitted()) {
        m_isPermitted = nullptr;
        emit permitted();
    }
    const Result<qint64> last = m_reader.lastChange();
    if (!last || *last == m_seen) return;
    const Result<QSet<QUuid>> subjects = m_reader.changedSince(m_seen);
    m_seen = *last;
    const QSet<QUuid> own = std::exchange(m_own, {});
    ChangeSet changes;
    if (subjects) changes.incidents = *subjects;
    // What was saved may also be a cause or a setting, which shows in rows of others: better once too often.
    changes.everything = !subjects || !own.contains(*subjects);
    // Others may have saved the very incident that was saved here.
    emit changed(changes);
}

} // namespace nevertwice
