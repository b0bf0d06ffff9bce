#include "model/exchange/zipfile.h"

#include "model/exchange/files.h"

#include <QFile>

#include <zip.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace zipfile {

constexpr int kLinkMode = 0120000; // S_IFLNK, as archives made on Unix have it
constexpr int kModeMask = 0170000;
constexpr qint64 kSmall = 64 * 1024; // below this no ratio does harm

Error refused(const QString &reason)
{
    return {Error::Kind::Invalid, {}, reason, u"Nothing of it was read."_s};
}

bool isOutside(const QString &name)
{
    if (name.startsWith(u'/') || name.contains(u'\\') || name.contains(QChar(0)) || name.contains(u':')) return true;
    const QStringList parts = name.split(u'/');
    return parts.contains(u".."_s);
}

bool isLink(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0) return false;
    return system == ZIP_OPSYS_UNIX && ((attributes >> 16) & kModeMask) == kLinkMode;
}

// What comes out of one entry, as long as there is room for it.
Result<QByteArray> inflated(zip_t *archive, zip_uint64_t index, qint64 packed, qint64 room)
{
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(archive, index, 0), &zip_fclose);
    if (!file) return refused(u"an entry of the archive cannot be read"_s);
    QByteArray bytes;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), piece.data(), zip_uint64_t(piece.size()));
        if (count < 0) return refused(u"an entry of the archive is damaged"_s);
        if (count == 0) return bytes;
        bytes.append(piece.constData(), count);
        if (bytes.size() > room) return refused(u"the archive inflates to more than 200 MB"_s);
        if (bytes.size() > kSmall && bytes.size() > packed * kMostZipRatio)
            return refused(u"an entry of the archive inflates to more than a hundred times its size"_s);
    }
}

} // namespace zipfile

Result<QList<PackedFile>> unzipped(const QString &path, const std::function<bool(const QString &name)> &isWanted)
{
    using namespace zipfile;
    QFile file(path);
    if (auto opened = openPlainFile(file); !opened) return opened.error();
    int code = 0;
    const std::unique_ptr<zip_t, void (*)(zip_t *)> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code), &zip_discard);
    if (!archive) return refused(u"it is no ZIP archive that can be read"_s);
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > kMostZipEntries) return refused(u"the archive has more than 10,000 entries"_s);
    QList<PackedFile> files;
    qint64 room = kMostInflatedBytes;
    for (zip_uint64_t index = 0; index < zip_uint64_t(count); ++index) {
        zip_stat_t entry;
        if (zip_stat_index(archive.get(), index, 0, &entry) != 0 || !(entry.valid & ZIP_STAT_NAME))
            return refused(u"an entry of the archive cannot be read"_s);
        const QString name = QString::fromUtf8(entry.name);
        if (isOutside(name)) return refused(u"an entry of the archive names a place outside of it"_s);
        if (isLink(archive.get(), index)) return refused(u"an entry of the archive is a link"_s);
        if (name.endsWith(u'/') || !isWanted(name)) continue;
        const qint64 packed = entry.valid & ZIP_STAT_COMP_SIZE ? qint64(entry.comp_size) : 0;
        auto bytes = inflated(archive.get(), index, packed, room);
        if (!bytes) return bytes.error();
        room -= bytes->size();
        files.append({name, *bytes});
    }
    return files;
}

} // namespace nevertwice
