#include "model/store/rescuetrees.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace nevertwice {

namespace {

constexpr int kDeepestTree = 20;

quint32 bigWord(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}
int bigHalf(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<quint16>(bytes.constData() + offset);
}

// SQLite's numbers of one to nine bytes. False where the bytes end before the number does.
bool readVarint(const QByteArray &bytes, int &offset, qint64 &value)
{
    quint64 sum = 0;
    for (int i = 0; i < 9; ++i) {
        if (offset >= bytes.size()) return false;
        const auto byte = quint8(bytes[offset++]);
        if (i == 8) {
            value = qint64(sum << 8 | byte);
            return true;
        }
        sum = sum << 7 | (byte & 0x7f);
        if (!(byte & 0x80)) break;
    }
    value = qint64(sum);
    return true;
}

// How many bytes a value of this type takes; -1 for a type there is not.
qint64 sizeOfType(qint64 type)
{
    static constexpr int sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < 0 || type == 10 || type == 11) return -1;
    return type < 10 ? sizes[type] : (type - 12) / 2;
}

RawValue valueOfType(qint64 type, const char *at, qint64 size)
{
    RawValue value;
    if (type == 0) return value;
    if (type >= 12) {
        value.type = type % 2 ? RawValue::Type::Text : RawValue::Type::Blob;
        value.bytes = QByteArray(at, qsizetype(size));
        return value;
    }
    quint64 bits = size > 0 && (*at & 0x80) ? ~quint64(0) : 0;
    for (qint64 i = 0; i < size; ++i)
        bits = bits << 8 | quint8(at[i]);
    if (type == 7) {
        value.type = RawValue::Type::Real;
        std::memcpy(&value.real, &bits, sizeof bits);
        return value;
    }
    value.type = RawValue::Type::Integer;
    value.integer = type == 8 ? 0 : type == 9 ? 1 : qint64(bits);
    return value;
}

// The record must fill its bytes exactly: hardly any garbage does.
std::optional<std::vector<RawValue>> recordOf(const QByteArray &bytes)
{
    int offset = 0;
    qint64 headerSize = 0;
    if (!readVarint(bytes, offset, headerSize) || headerSize < offset || headerSize > bytes.size()) return std::nullopt;
    std::vector<RawValue> values;
    qint64 at = headerSize;
    while (offset < headerSize) {
        qint64 type = 0;
        if (!readVarint(bytes, offset, type) || offset > headerSize) return std::nullopt;
        const qint64 size = sizeOfType(type);
        if (size < 0 || at + size > bytes.size()) return std::nullopt;
        values.push_back(valueOfType(type, bytes.constData() + at, size));
        at += size;
    }
    return at == bytes.size() ? std::optional(std::move(values)) : std::nullopt;
}

} // namespace

struct TreeReader::Page
{
    quint32 number = 0;
    QByteArray bytes;
    Kind kind = Kind::Table;
    bool isLeaf = true;
    std::vector<int> cells;
    std::vector<quint32> children;
    int brokenCells = 0;
};

std::optional<TreeReader::Page> TreeReader::read(quint32 number, Kind kind)
{
    if (number == 0 || number > m_file.count() || m_seen[number]) return std::nullopt;
    Page page;
    page.number = number;
    page.kind = kind;
    page.bytes = m_file.page(number);
    const int start = number == 1 ? 100 : 0;
    const char type = page.bytes[start];
    if (type != (kind == Kind::Table ? 13 : 10) && type != (kind == Kind::Table ? 5 : 2)) return std::nullopt;
    page.isLeaf = type == 13 || type == 10;
    const int count = bigHalf(page.bytes, start + 3);
    const int pointers = start + (page.isLeaf ? 8 : 12);
    const int size = m_file.pageSize();
    if (pointers + 2 * count > size) return std::nullopt;
    for (int i = 0; i < count; ++i) {
        const int cell = bigHalf(page.bytes, pointers + 2 * i);
        if (cell < pointers + 2 * count || cell > size - 4)
            ++page.brokenCells;
        else
            page.cells.push_back(cell);
    }
    if (!page.isLeaf) {
        for (const int cell : page.cells)
            page.children.push_back(bigWord(page.bytes, cell));
        page.children.push_back(bigWord(page.bytes, start + 8));
    }
    return page;
}

// What of a row lies in its page, and on the pages it goes on.
std::optional<QByteArray> TreeReader::payload(const Page &page, int offset, qint64 size, std::vector<quint32> &overflow)
{
    const qint64 usable = m_file.pageSize();
    const qint64 most = page.kind == Kind::Table ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    if (size < 0 || size > qint64(m_file.count()) * usable) return std::nullopt;
    if (size <= most)
        return offset + size <= usable ? std::optional(page.bytes.mid(offset, qsizetype(size))) : std::nullopt;
    const qint64 some = least + (size - least) % (usable - 4);
    const qint64 local = some <= most ? some : least;
    if (offset + local + 4 > usable) return std::nullopt;
    QByteArray bytes = page.bytes.mid(offset, qsizetype(local));
    quint32 next = bigWord(page.bytes, int(offset + local));
    while (bytes.size() < size) {
        if (next == 0 || next > m_file.count() || m_seen[next]) return std::nullopt;
        const QByteArray more = m_file.page(next);
        overflow.push_back(next);
        bytes += more.mid(4, qsizetype(std::min(usable - 4, size - bytes.size())));
        next = bigWord(more, 0);
    }
    return bytes;
}

std::optional<RawRow> TreeReader::cell(const Page &page, int offset, std::vector<quint32> &overflow)
{
    RawRow row;
    qint64 size = 0;
    if (!page.isLeaf) offset += 4; // the child
    if (!readVarint(page.bytes, offset, size)) return std::nullopt;
    if (page.kind == Kind::Table && !readVarint(page.bytes, offset, row.rowid)) return std::nullopt;
    const auto bytes = payload(page, offset, size, overflow);
    if (!bytes) return std::nullopt;
    auto values = recordOf(*bytes);
    if (!values) return std::nullopt;
    row.values = *std::move(values);
    return row;
}

std::vector<RawRow> TreeReader::rowsOf(const Page &page, const IsRow &isRow, int &unreadable,
                                       std::vector<quint32> &overflow)
{
    std::vector<RawRow> rows;
    if (page.kind == Kind::Table && !page.isLeaf) return rows; // keys alone
    for (const int offset : page.cells) {
        std::vector<quint32> chain;
        auto row = cell(page, offset, chain);
        if (!row || !isRow(*row)) {
            ++unreadable;
            continue;
        }
        overflow.insert(overflow.end(), chain.begin(), chain.end());
        rows.push_back(*std::move(row));
    }
    unreadable += page.brokenCells;
    return rows;
}

void TreeReader::walkPage(quint32 number, Kind kind, const IsRow &isRow, const Take &take, Loss &loss, int depth)
{
    const auto page = depth < kDeepestTree ? read(number, kind) : std::nullopt;
    if (!page) {
        ++loss.pages;
        return;
    }
    int unreadable = 0;
    std::vector<quint32> overflow;
    const std::vector<RawRow> rows = rowsOf(*page, isRow, unreadable, overflow);
    const bool holdsRows = kind == Kind::Index || page->isLeaf;
    if (holdsRows && rows.empty() && unreadable > 0) {
        ++loss.pages; // not one row that belongs here: the way to it was wrong, or all of it is gone
        if (page->isLeaf) return;
    }
    m_seen[number] = true;
    for (const quint32 one : overflow)
        m_seen[one] = true;
    loss.rows += holdsRows ? unreadable : 0;
    if (!page->isLeaf && page->brokenCells > 0) loss.pages += page->brokenCells;
    for (const RawRow &row : rows)
        take(row);
    for (const quint32 child : page->children)
        walkPage(child, kind, isRow, take, loss, depth + 1);
}

TreeReader::Loss TreeReader::walk(quint32 root, Kind kind, const IsRow &isRow, const Take &take)
{
    Loss loss;
    walkPage(root, kind, isRow, take, loss, 0);
    return loss;
}

std::vector<quint32> TreeReader::unclaimed(Kind kind, const IsRow &isRow)
{
    std::vector<quint32> numbers;
    for (quint32 number = 2; number <= m_file.count(); ++number) {
        const auto page = read(number, kind);
        if (!page) continue;
        int unreadable = 0;
        std::vector<quint32> overflow;
        const size_t rows = rowsOf(*page, isRow, unreadable, overflow).size();
        if (rows > 0 && rows >= size_t(unreadable)) numbers.push_back(number);
    }
    return numbers;
}

TreeReader::Loss TreeReader::takePage(quint32 number, Kind kind, const IsRow &isRow, const Take &take)
{
    Loss loss;
    const auto page = read(number, kind);
    if (!page) return loss;
    std::vector<quint32> overflow;
    const std::vector<RawRow> rows = rowsOf(*page, isRow, loss.rows, overflow);
    m_seen[number] = true;
    for (const quint32 one : overflow)
        m_seen[one] = true;
    for (const RawRow &row : rows)
        take(row);
    return loss;
}

void TreeReader::claimFreePages()
{
    if (!m_file.hasHeader()) return;
    quint32 trunk = bigWord(m_file.page(1), 32);
    const int most = m_file.pageSize() / 4 - 2;
    while (trunk > 1 && trunk <= m_file.count() && !m_seen[trunk]) {
        const QByteArray page = m_file.page(trunk);
        const int leaves = int(bigWord(page, 4));
        if (leaves < 0 || leaves > most) return;
        m_seen[trunk] = true;
        for (int i = 0; i < leaves; ++i) {
            const quint32 leaf = bigWord(page, 8 + 4 * i);
            if (leaf > 1 && leaf <= m_file.count()) m_seen[leaf] = true;
        }
        trunk = bigWord(page, 0);
    }
}

} // namespace nevertwice
