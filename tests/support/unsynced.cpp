#include "tests/support/unsynced.h"

#include <QFile>

#include <sqlite3.h>

namespace nevertwice::test {

namespace {

qint64 sizeOf(sqlite3_file *file)
{
    sqlite3_int64 size = 0;
    return file->pMethods->xFileSize(file, &size) == SQLITE_OK ? size : 0;
}

QByteArray wholeFile(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeWhole(const QByteArray &path, const QByteArray &bytes)
{
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the disk image cannot be written: %s", path.constData());
}

void putSector(QByteArray &image, qint64 number, const QByteArray &sector)
{
    const qint64 offset = number * Unsynced::kSector;
    if (image.size() < offset + sector.size()) image.append(QByteArray(offset + sector.size() - image.size(), '\0'));
    image.replace(offset, sector.size(), sector);
}

} // namespace

Unsynced::Held &Unsynced::held(const QByteArray &path, sqlite3_file *file)
{
    auto [found, isFirst] = m_files.try_emplace(path);
    if (isFirst) found->second.size = sizeOf(file);
    return found->second;
}

// Remembers the sectors of a range as they are, unless they have changed already.
void Unsynced::keep(Held &held, sqlite3_file *file, qint64 from, qint64 to)
{
    for (qint64 number = from / kSector; number * kSector < to; ++number) {
        if (held.sectors.contains(number)) continue;
        if (auto stuck = held.stuck.extract(number)) {
            held.sectors.insert(std::move(stuck));
            continue;
        }
        QByteArray sector;
        const qint64 there = std::min(kSector, held.size - number * kSector);
        if (there > 0) {
            sector.resize(there);
            file->pMethods->xRead(file, sector.data(), int(there), number * kSector);
        }
        held.sectors.emplace(number, sector);
    }
}

void Unsynced::beforeWrite(const QByteArray &path, sqlite3_file *file, qint64 offset, qint64 length)
{
    keep(held(path, file), file, offset, offset + length);
}

void Unsynced::beforeTruncate(const QByteArray &path, sqlite3_file *file, qint64 size)
{
    Held &before = held(path, file);
    keep(before, file, size, before.size);
}

void Unsynced::beforeDelete(const QByteArray &path)
{
    // The disk may have any mixture of what was written; the likeliest to hurt is what it is known to hold.
    QByteArray image = wholeFile(path);
    if (const auto found = m_files.find(path); found != m_files.end()) {
        for (const auto &[number, sector] : found->second.sectors)
            if (!sector.isEmpty()) putSector(image, number, sector);
        for (const auto &[number, sector] : found->second.stuck)
            if (!sector.isEmpty()) putSector(image, number, sector);
        image.truncate(found->second.size);
        if (found->second.isNew) image.clear();
        m_files.erase(found);
    }
    if (!image.isEmpty()) m_removed.emplace(path, image);
}

void Unsynced::created(const QByteArray &path)
{
    m_files[path].isNew = true;
}

void Unsynced::synced(const QByteArray &path, sqlite3_file *file)
{
    Held &now = held(path, file);
    if (now.isNew) folderSynced();
    now.size = sizeOf(file);
    now.sectors.clear();
    now.isNew = false;
}

void Unsynced::syncFailed(const QByteArray &path, sqlite3_file *file)
{
    Held &now = held(path, file);
    now.stuck.merge(now.sectors);
    now.sectors.clear();
}

void Unsynced::lose(Dice &dice, int percentKept)
{
    for (auto &[path, held] : m_files) {
        held.sectors.merge(held.stuck);
        lose(path, held, dice, percentKept);
    }
    for (const auto &[path, image] : m_removed)
        if (dice.inHundred(50)) writeWhole(path, image);
    m_files.clear();
    m_removed.clear();
}

void Unsynced::lose(const QByteArray &path, const Held &held, Dice &dice, int percentKept)
{
    if (held.sectors.empty() || !QFile::exists(QFile::decodeName(path))) return;
    QByteArray image = wholeFile(path);
    // Cutting a file short is one entry of the file system: it came to the disk, or it did not.
    const bool losesTruncation = image.size() < held.size && dice.inHundred(50);
    const qint64 shortest = losesTruncation ? held.size : std::min<qint64>(held.size, image.size());
    qint64 end = shortest;
    for (const auto &[number, sector] : held.sectors) {
        const qint64 offset = number * kSector;
        const bool wasCutOff = offset >= image.size();
        const bool isKept = wasCutOff ? !losesTruncation : dice.inHundred(percentKept);
        if (isKept) {
            end = std::max(end, std::min<qint64>(offset + kSector, image.size()));
            continue;
        }
        // What never came to the disk reads as zeros where something behind it did.
        putSector(image, number,
                  sector +
                      QByteArray(std::clamp<qint64>(image.size() - offset - sector.size(), 0, kSector - sector.size()),
                                 '\0'));
    }
    image.truncate(end);
    writeWhole(path, image);
}

} // namespace nevertwice::test
