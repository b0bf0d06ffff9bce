#pragma once

#include "model/domain/moment.h"
#include "tests/crash/ledger.h"

namespace nevertwice::crash {

// What became of a file somebody worked in.
struct Verdict
{
    bool isOpenable = false;
    int acknowledged = 0;
    QStringList lost;
    QStringList damage; // what does not fit together
    qint64 recoveryMicroseconds = 0;
};

// Opens the file as the desktop does and looks at everything in it.
Verdict judge(const QString &path, const QList<Acknowledged> &acknowledged);

// Whether something was promised and all of it is in the file, whatever was said about it.
bool holds(const QString &path, const QList<Acknowledged> &acknowledged);

Clock steadyClock();

} // namespace nevertwice::crash
