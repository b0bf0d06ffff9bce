#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QIODevice;

namespace nevertwice {

// A log as readLog takes it, and the bytes it came from.
struct LogText
{
    QString name; // of the file without its suffix, or of the channel
    QString text;
    QByteArray bytes;
};

// The log in a file; the channels of an export of Slack in a folder or a ZIP, one each.
Result<QList<LogText>> logTextsIn(const QString &path);
// The same from a pipe.
Result<QList<LogText>> logTextOf(QIODevice &device);

} // namespace nevertwice
