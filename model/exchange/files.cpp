#include "model/exchange/files.h"

#include "model/domain/digest.h"
#include "model/domain/workspacemark.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSaveFile>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace files {

constexpr qint64 kLeastAtOnce = 1 << 12; // bytes of a file
constexpr qint64 kMostAtOnce = 1 << 20;

constexpr qsizetype kLongestName = 80;

constexpr qsizetype kHeaderSize = 100; // of a workspace

Error tooLarge(qint64 limit)
{
    return {
        Error::Kind::TooLarge, {}, u"it is larger than %1 MB"_s.arg(limit >> 20), u"Divide it into smaller files."_s};
}

Error ioError(const QString &reason)
{
    // The system's sentences begin with a capital; ours put them behind a colon.
    return {Error::Kind::Io, {}, reason.left(1).toLower() + reason.mid(1), {}};
}

Error writeError(const QFileDevice &file)
{
    Error error = ioError(file.errorString());
    error.advice = u"Name another place."_s;
    if (file.error() == QFileDevice::ResourceError || error.reason.contains("no space"_L1))
        error = {Error::Kind::Full, {}, error.reason, u"Make room or name another place."_s};
    return error;
}

bool isHash(const QString &text)
{
    static const QRegularExpression hash(u"\\A[0-9a-f]{64}\\z"_s);
    return hash.match(text).hasMatch();
}

Error noHash()
{
    return {Error::Kind::NotFound, {}, u"its sha256 is none"_s, u"Compare it with `nevertwice-cli help formats`."_s};
}

Error notReadable(const QString &reason)
{
    return {Error::Kind::Io, {}, u"it cannot be read (%1)"_s.arg(reason), u"Check the disk."_s};
}

Error notAllowed()
{
    return {Error::Kind::Io, {}, u"you may not read it"_s, u"Ask its owner for the permission."_s};
}

Error noSuchFile()
{
    return {Error::Kind::NotFound, {}, u"there is no such file"_s, u"Check the name."_s};
}

// A pipe would wait for whoever writes into it, and a device never ends.
Error noPlainFile(bool isFolder)
{
    return {Error::Kind::Io,
            {},
            isFolder ? u"it is a folder"_s : u"it is not a file"_s,
            isFolder ? u"Name a file in it."_s : u"Copy what it holds into a file and name that."_s};
}

#ifdef Q_OS_UNIX
// Opens a file inside a folder for reading; fails where either is a link, and never waits for a pipe.
bool openWithoutLinks(QFile &file, const QString &folder, const QString &name)
{
    const int directory = ::open(QFile::encodeName(folder + "/attachments"_L1).constData(),
                                 O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (directory < 0) return false;
    const int descriptor =
        ::openat(directory, QFile::encodeName(name).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    ::close(directory);
    struct stat status;
    if (descriptor < 0) return false;
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) ||
        !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return false;
    }
    return true;
}
#else
bool openWithoutLinks(QFile &file, const QString &folder, const QString &name)
{
    const QFileInfo info(folder + "/attachments/"_L1 + name);
    const QString wanted = QFileInfo(folder).canonicalFilePath() + "/attachments/"_L1 + name;
    if (!info.isFile() || info.isSymLink() || info.canonicalFilePath() != wanted) return false;
    file.setFileName(info.filePath());
    return file.open(QIODevice::ReadOnly);
}
#endif

QString slug(const QString &label)
{
    QString out;
    for (const QChar c : label.left(400).normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            out += c;
        else if (!c.isMark() && !out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    return out;
}

QString cut(const QString &name, qsizetype length)
{
    QString out = name.left(length);
    while (out.endsWith(u'-'))
        out.chop(1);
    return out;
}

bool isReserved(const QString &name)
{
    // "workspace" is ours, the others are devices on Windows whatever their suffix.
    static const QRegularExpression reserved(u"\\A(workspace|attachments|con|prn|aux|nul|com[0-9]|lpt[0-9])\\z"_s);
    return reserved.match(name).hasMatch();
}

#ifdef Q_OS_UNIX
// What this process has open as the file, or -1.
int openAs(const struct stat &wanted)
{
    for (const QString &name : QDir(u"/dev/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        struct stat status;
        const int descriptor = name.toInt();
        if (::fstat(descriptor, &status) == 0 && status.st_dev == wanted.st_dev && status.st_ino == wanted.st_ino)
            return descriptor;
    }
    return -1;
}

// A file that is open is read through what holds it: to open it a second time and close it would drop SQLite's locks.
QByteArray headerOf(const QString &path)
{
    QByteArray header(kHeaderSize, 0);
    struct stat status;
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode)) return {};
    if (const int held = openAs(status); held >= 0)
        return ::pread(held, header.data(), size_t(header.size()), 0) == header.size() ? header : QByteArray();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kHeaderSize) : QByteArray();
}
#else
QByteArray headerOf(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(kHeaderSize) : QByteArray();
}
#endif

bool isWorkspace(const QString &path)
{
    const QByteArray header = headerOf(path);
    return header.size() == kHeaderSize && header.startsWith("SQLite format 3") &&
           qFromBigEndian<quint32>(header.constData() + kApplicationIdAt) == kApplicationId;
}

// The workspace that this is, or that keeps its last saves under this name.
QString workspaceBehind(const QString &path)
{
    const QString real = QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : path;
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        if (real.endsWith(suffix) && isWorkspace(real.chopped(suffix.size()))) return real.chopped(suffix.size());
    return {};
}

std::optional<Error> workspaceAt(const QString &path)
{
    const QString workspace = workspaceBehind(path);
    if (workspace.isEmpty()) return std::nullopt;
    const bool isItself = QFileInfo(workspace) == QFileInfo(path);
    return Error{Error::Kind::Usage,
                 {},
                 isItself ? u"it is a workspace"_s
                          : u"it belongs to the workspace %1"_s.arg(QFileInfo(workspace).fileName()),
                 u"Choose another name."_s};
}

} // namespace files

QString fileNamed(const QString &name)
{
    return QDir::cleanPath(name).startsWith(u':') ? QDir::currentPath() + u'/' + name : name;
}

QString lastNameOf(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    const QString name = QFileInfo(clean).fileName();
    return name.isEmpty() ? clean : name; // "/"
}

Result<QByteArray> readDevice(QIODevice &device, qint64 limit, const StillWanted &isWanted)
{
    QByteArray content;
    QByteArray piece;
    // What is known to be small is not read into a megabyte, which the system would have to empty first.
    const auto next = [&device] {
        return device.isSequential()
                   ? files::kMostAtOnce
                   : std::clamp(device.size() - device.pos(), files::kLeastAtOnce, files::kMostAtOnce);
    };
    while (!(piece = device.read(next())).isEmpty()) {
        content += piece;
        if (content.size() > limit) return files::tooLarge(limit);
        if (isWanted && !isWanted()) return Error{Error::Kind::Cancelled, {}, {}, {}};
    }
    if (auto *file = qobject_cast<QFileDevice *>(&device); file && file->error() != QFileDevice::NoError)
        return files::notReadable(file->errorString());
    return content;
}

Result<void> openPlainFile(QFile &file)
{
    // What the program carries along is in its own memory.
    if (file.fileName().startsWith(":/"_L1))
        return file.open(QIODevice::ReadOnly) ? Result<void>() : Result<void>(files::noSuchFile());
#ifdef Q_OS_UNIX
    const int descriptor =
        ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) {
        const int number = errno;
        if (number == ENOENT || number == ENOTDIR) return files::noSuchFile();
        if (number == ENXIO) return files::noPlainFile(false); // a socket
        if (number == EACCES || number == EPERM) return files::notAllowed();
        return files::notReadable(QString::fromLocal8Bit(std::strerror(number)));
    }
    struct stat status;
    const bool known = ::fstat(descriptor, &status) == 0;
    if (known && S_ISREG(status.st_mode) &&
        file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return {};
    ::close(descriptor);
    return files::noPlainFile(known && S_ISDIR(status.st_mode));
#else
    const QFileInfo info(file.fileName());
    if (!info.exists()) return files::noSuchFile();
    if (!info.isFile()) return files::noPlainFile(info.isDir());
    if (!file.open(QIODevice::ReadOnly)) return files::notAllowed();
    return {};
#endif
}

Result<QByteArray> readFile(const QString &path, qint64 limit, const StillWanted &isWanted)
{
    QFile file(path);
    if (auto opened = openPlainFile(file); !opened) return opened.error();
    if (file.size() > limit) return files::tooLarge(limit);
    return readDevice(file, limit, isWanted);
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    // A device or a pipe would give way to a file of its name.
    if (const QFileInfo present(path); present.exists() && !present.isFile())
        return Error{Error::Kind::Io,
                     {},
                     present.isDir() ? u"it is a folder"_s : u"what has this name is no plain file"_s,
                     u"Choose another name."_s};
    if (const auto workspace = files::workspaceAt(path)) return *workspace;
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly)) return files::writeError(file);
    if (file.write(content) != content.size() || !file.commit()) return files::writeError(file);
    return {};
}

Result<void> makeFolder(const QString &path)
{
    for (QString missing = QDir::cleanPath(path); !QFileInfo::exists(missing); missing = QFileInfo(missing).path())
        if (const auto workspace = files::workspaceAt(missing)) return *workspace;
    if (QDir().mkpath(path)) return {};
    return Error{Error::Kind::Io, {}, u"the folder cannot be made"_s, u"Name another place."_s};
}

Result<QByteArray> readAttachment(const QString &folder, const QString &sha256)
{
    QFile file;
    if (!files::isHash(sha256)) return files::noHash();
    if (!files::openWithoutLinks(file, folder.isEmpty() ? u"."_s : folder, sha256))
        return Error{Error::Kind::NotFound,
                     {},
                     u"there is no plain file attachments/%1 beside it"_s.arg(sha256),
                     u"Put it there and import it again."_s};
    if (file.size() > kMostAttachmentBytes) return files::tooLarge(kMostAttachmentBytes);
    auto content = readDevice(file, kMostAttachmentBytes);
    if (content && sha256Text(*content) != sha256)
        return Error{Error::Kind::Damaged,
                     {},
                     u"attachments/%1 holds other bytes than its name says"_s.arg(sha256),
                     u"Fetch or export the file again."_s};
    return content;
}

Result<void> writeAttachment(const QString &folder, const QString &sha256, const QByteArray &content)
{
    const QString place = (folder.isEmpty() ? u"."_s : folder) + "/attachments"_L1;
    if (!files::isHash(sha256)) return files::noHash();
    if (QFileInfo(place).isSymLink() || QFileInfo(place + u'/' + sha256).isSymLink())
        return Error{Error::Kind::Io, {}, u"%1 is or holds a link to elsewhere"_s.arg(place), u"Remove it."_s};
    if (!QDir().mkpath(place))
        return Error{Error::Kind::Io, {}, u"the folder %1 cannot be made"_s.arg(place), u"Name another place."_s};
    return writeFile(place + u'/' + sha256, content);
}

QStringList filesBelow(const QString &folder)
{
    QStringList found;
    const QFileInfoList entries =
        QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (!entry.isDir())
            found.append(entry.filePath());
        else if (!entry.isSymLink())
            found.append(filesBelow(entry.filePath()));
    }
    return found;
}

namespace files {

bool isText(const QMimeType &type)
{
    return type.inherits(u"text/plain"_s) && !type.name().startsWith("image/"_L1);
}

// Nothing where the name says nothing, or may mean a text and something else.
std::optional<bool> isDocumentByName(const QString &path)
{
    if (QFileInfo(path).isDir()) return true;
    static const QStringList known{u"md"_s,  u"markdown"_s, u"mdown"_s,     u"txt"_s, u"html"_s,
                                   u"htm"_s, u"xhtml"_s,    u"json"_s,      u"log"_s, u"csv"_s,
                                   u"tsv"_s, u"zip"_s,      u"nevertwice"_s};
    if (known.contains(QFileInfo(path).suffix().toLower())) return true;
    const QList<QMimeType> types = QMimeDatabase().mimeTypesForFileName(QFileInfo(path).fileName());
    const auto texts = std::count_if(types.begin(), types.end(), isText);
    return types.isEmpty() || (texts > 0 && texts < types.size()) ? std::nullopt : std::optional(texts > 0);
}

bool isDocumentByContent(const QString &path)
{
    return isText(QMimeDatabase().mimeTypeForFile(path));
}

} // namespace files

QStringList thatAreNoDocuments(const QStringList &paths)
{
    constexpr int kMostLookedInto = 8;
    int lookedInto = 0;
    QStringList others;
    for (const QString &path : paths) {
        std::optional<bool> isDocument = files::isDocumentByName(path);
        if (!isDocument && lookedInto++ < kMostLookedInto) isDocument = files::isDocumentByContent(path);
        if (!isDocument.value_or(true)) others.append(path);
    }
    return others;
}

QString FileNames::next(const QString &label, const QString &suffix)
{
    const qsizetype room = files::kLongestName - suffix.size();
    QString base = files::cut(files::slug(label), room);
    if (base.isEmpty()) base = u"incident"_s;
    if (files::isReserved(base)) base += "-1"_L1;
    QString name = base;
    for (int i = 2; m_given.contains(name + suffix); ++i) {
        const QString number = u'-' + QString::number(i);
        name = files::cut(base, room - number.size()) + number;
    }
    m_given.insert(name + suffix);
    return name + suffix;
}

} // namespace nevertwice
