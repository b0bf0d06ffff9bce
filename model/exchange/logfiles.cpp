#include "model/exchange/logfiles.h"

#include "model/exchange/decoding.h"
#include "model/exchange/files.h"
#include "model/exchange/logtext.h"
#include "model/exchange/slackexport.h"
#include "model/exchange/zipfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace logfiles {

constexpr int kMostFiles = kMostZipEntries;

Result<QList<LogText>> channelsOf(const QList<PackedFile> &files, const QString &path)
{
    const QList<LogText> channels = slackChannels(files, QFileInfo(path).completeBaseName());
    if (channels.isEmpty())
        return Error{Error::Kind::Invalid,
                     {},
                     u"it is no export of Slack (no file in it is called like 2026-03-03.json)"_s,
                     u"Name the folder or the archive that Slack exported."_s};
    return channels;
}

Result<QList<LogText>> folderTexts(const QString &path)
{
    QList<PackedFile> files;
    qint64 room = kMostInflatedBytes;
    QStringList names = filesBelow(path);
    // The people of a channel that is named alone lie in the folder above.
    const QString above = QFileInfo(QDir(path), u"../users.json"_s).filePath();
    if (QFileInfo(above).isFile()) names.append(above);
    for (const QString &name : std::as_const(names)) {
        if (!isSlackFile(name)) continue;
        if (files.size() >= kMostFiles)
            return Error{Error::Kind::TooLarge, {}, u"it has more than 10,000 files"_s, u"Name one of its folders."_s};
        auto bytes = readFile(name, std::min<qint64>(room, 32 * 1024 * 1024));
        if (!bytes) return bytes.error().whileTrying(u"read %1"_s.arg(name));
        room -= bytes->size();
        files.append({QDir(path).relativeFilePath(name), *bytes});
    }
    return channelsOf(files, path);
}

bool isZip(const QString &path)
{
    QFile file(path);
    return openPlainFile(file) && file.read(4) == QByteArray("PK\x03\x04", 4);
}

} // namespace logfiles

Result<QList<LogText>> logTextsIn(const QString &path)
{
    using namespace logfiles;
    if (QFileInfo(path).isDir()) return folderTexts(path);
    if (isZip(path)) {
        const auto files = unzipped(path, isSlackFile);
        return files ? channelsOf(*files, path) : Result<QList<LogText>>(files.error());
    }
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
