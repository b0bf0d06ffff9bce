#include "model/exchange/logfiles.h"

#include "model/exchange/decoding.h"
#include "model/exchange/files.h"
#include "model/exchange/logtext.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

Result<QList<LogText>> logTextsIn(const QString &path)
{
    auto bytes = readFile(path, kMostLogBytes);
    if (!bytes) return bytes.error();
    return QList<LogText>{{QFileInfo(path).completeBaseName(), decoded(*bytes).text, *bytes}};
}

Result<QList<LogText>> logTextOf(QIODevice &device)
{
    auto bytes = readDevice(device, kMostLogBytes);
    if (!bytes) return bytes.error();
    return QList<LogText>{{{}, decoded(*bytes).text, *bytes}};
}

} // namespace nevertwice
