#pragma once

#include "model/domain/result.h"

#include <QString>
#include <QUuid>

namespace nevertwice {

// The number of the last save this machine saw acknowledged, kept outside the file: a file that comes back with a lower
// one was replaced by an older copy, or lost its log, and no check of the file itself can tell. A copy that was made on
// purpose may well be older: see isKeptFor.
//
// Written without fsync: it must never be slower or safer than what it speaks about. A lost mirror costs a warning.
class LastSave
{
public:
    LastSave(const QString &stateFolder, const QUuid &workspace, const QString &file);
    ~LastSave();
    LastSave(const LastSave &) = delete;

    // 0 where nothing is known.
    qint64 known() const { return m_known; }
    void note(qint64 save);

private:
    QString m_of;
    int m_file = -1;
    qint64 m_known = 0;
};

} // namespace nevertwice
