#include "model/store/rescuepages.h"

#include "model/store/schema.h"

#include <QFileInfo>
#include <QtEndian>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kSizes[] = {4096, 512, 1024, 2048, 8192, 16384, 32768, 65536}; // ours first
constexpr qint64 kLogHeader = 32;
constexpr qint64 kFrameHeader = 24;

quint32 wordAt(const QByteArray &bytes, qsizetype offset)
{
    return bytes.size() >= offset + 4 ? qFromBigEndian<quint32>(bytes.constData() + offset) : 0;
}

bool isPageSize(int size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

// The running sum of SQLite's log: every frame's covers all before it.
class LogSum
{
public:
    explicit LogSum(bool bigEndian) : m_bigEndian(bigEndian) {}
    void add(const QByteArray &bytes, qsizetype offset, qsizetype size)
    {
        for (qsizetype i = offset; i + 8 <= offset + size; i += 8) {
            m_first += word(bytes, i) + m_second;
            m_second += word(bytes, i + 4) + m_first;
        }
    }
    bool operator==(const std::pair<quint32, quint32> &sums) const
    {
        return m_first == sums.first && m_second == sums.second;
    }

private:
    quint32 word(const QByteArray &bytes, qsizetype offset) const
    {
        const char *at = bytes.constData() + offset;
        return m_bigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    }
    bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

Result<std::unique_ptr<PageFile>> PageFile::open(const QString &path)
{
    std::unique_ptr<PageFile> pages(new PageFile);
    const QFileInfo named(path);
    if (!named.exists()) return Error{Error::Kind::NotFound, {}, u"there is no such file"_s, u"Check the name."_s};
    if (!named.isFile()) return Error{Error::Kind::Invalid, {}, u"it is not a file"_s, u"Name the damaged file."_s};
    pages->m_file.setFileName(path);
    if (!pages->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Kind::Io, {}, u"it cannot be read"_s, u"Ask its owner for the permission."_s};
    pages->m_logFile.setFileName(path + u"-wal"_s);
    if (QFileInfo(path + u"-wal"_s).isFile())
        (void)pages->m_logFile.open(QIODevice::ReadOnly | QIODevice::Unbuffered); // as a rule there is none
    pages->findPageSize();
    const qint64 size = pages->m_file.size();
    pages->m_count = quint32((size + pages->m_pageSize - 1) / pages->m_pageSize);
    pages->readLog();
    if (pages->m_count == 0) return Error{Error::Kind::Invalid, {}, u"the file is empty"_s, u"Open a backup."_s};
    return pages;
}

QByteArray PageFile::bytes(QFile &file, qint64 offset, qint64 size)
{
    QByteArray out;
    if (file.isOpen() && file.seek(offset)) out = file.read(size);
    if (out.size() < size) {
        if (offset + size <= file.size()) ++m_unreadable;
        out.append(size - out.size(), '\0');
    }
    return out;
}

QByteArray PageFile::page(quint32 number)
{
    const auto inLog = m_log.constFind(number);
    return inLog != m_log.constEnd() ? bytes(m_logFile, *inLog, m_pageSize)
                                     : bytes(m_file, qint64(number - 1) * m_pageSize, m_pageSize);
}

bool PageFile::hasHeader()
{
    return m_count > 0 && page(1).startsWith(QByteArray("SQLite format 3", 16));
}

int PageFile::schema()
{
    const int version = hasHeader() ? int(wordAt(page(1), 60)) : 0;
    return wordAt(page(1), kApplicationIdAt) == kApplicationId ? version : 0;
}

// Whether a good part of the pages begins as pages of this size do.
bool PageFile::looksLike(int pageSize)
{
    const qint64 count = m_file.size() / pageSize;
    int asked = 0;
    int fitting = 0;
    for (qint64 number = 1; number < count && asked < 64; number += qMax<qint64>(1, count / 64), ++asked) {
        const QByteArray head = bytes(m_file, number * pageSize, 8);
        const bool isTree = head[0] == 2 || head[0] == 5 || head[0] == 10 || head[0] == 13;
        const int cells = qFromBigEndian<quint16>(head.constData() + 3);
        const int content = qFromBigEndian<quint16>(head.constData() + 5);
        fitting += isTree && cells > 0 && content >= 8 + 2 * cells && content < pageSize;
    }
    return asked > 0 && fitting * 4 >= asked;
}

void PageFile::findPageSize()
{
    const QByteArray head = bytes(m_file, 0, 100);
    const int written = qFromBigEndian<quint16>(head.constData() + 16);
    m_pageSize = written == 1 ? 65536 : written;
    if (head.startsWith("SQLite format 3") && isPageSize(m_pageSize)) return;
    m_pageSize = m_logFile.isOpen() ? int(wordAt(bytes(m_logFile, 0, kLogHeader), 8)) : 0;
    if (isPageSize(m_pageSize)) return;
    m_pageSize = kSizes[0];
    for (const int size : kSizes)
        if (looksLike(size)) {
            m_pageSize = size;
            return;
        }
}

// As SQLite reads it: frames count up to the last commit before the first that is not sound.
void PageFile::readLog()
{
    if (!m_logFile.isOpen() || m_logFile.size() < kLogHeader) return;
    const QByteArray header = bytes(m_logFile, 0, kLogHeader);
    const quint32 magic = wordAt(header, 0);
    if ((magic & ~1u) != 0x377f0682 || int(wordAt(header, 8)) != m_pageSize) return;
    LogSum sum(magic & 1);
    sum.add(header, 0, 24);
    if (!(sum == std::pair(wordAt(header, 24), wordAt(header, 28)))) return;
    QHash<quint32, qint64> uncommitted;
    const qint64 frameSize = kFrameHeader + m_pageSize;
    for (qint64 at = kLogHeader; at + frameSize <= m_logFile.size(); at += frameSize) {
        const QByteArray frame = bytes(m_logFile, at, frameSize);
        sum.add(frame, 0, 8);
        sum.add(frame, kFrameHeader, m_pageSize);
        const bool isSound =
            frame.mid(8, 8) == header.mid(16, 8) && sum == std::pair(wordAt(frame, 16), wordAt(frame, 20));
        if (!isSound) return;
        uncommitted.insert(wordAt(frame, 0), at + kFrameHeader);
        const quint32 sizeAfterCommit = wordAt(frame, 4);
        if (sizeAfterCommit == 0) continue;
        m_log.insert(uncommitted);
        uncommitted.clear();
        m_count = sizeAfterCommit;
    }
}

} // namespace nevertwice
