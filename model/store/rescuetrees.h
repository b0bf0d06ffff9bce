#pragma once

#include "model/store/rescuepages.h"

#include <functional>
#include <optional>
#include <vector>

namespace nevertwice {

// One value as it lies in a row.
struct RawValue
{
    enum class Type { Null, Integer, Real, Text, Blob };

    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes;
};

struct RawRow
{
    qint64 rowid = 0; // of tables that have one
    std::vector<RawValue> values;
};

// The rows of the trees of a damaged file. Everything a page says is doubted: a cell that does not fit into its page to
// the byte is no row, a page whose rows the caller does not know is no part of his tree.
class TreeReader
{
public:
    enum class Kind { Table, Index }; // tables without rowid are of the second
    struct Loss
    {
        int pages = 0; // with all that hung below them
        int rows = 0;
        bool isNothing() const { return pages == 0 && rows == 0; }
    };
    using IsRow = std::function<bool(const RawRow &)>;
    using Take = std::function<void(const RawRow &)>;

    explicit TreeReader(PageFile &file) : m_file(file), m_seen(file.count() + 1, false) {}

    // Everything below a root. Pages are asked for their rows in the order of the tree.
    Loss walk(quint32 root, Kind kind, const IsRow &isRow, const Take &take);
    // The pages nobody has walked yet that hold rows of this kind only: what hung below a page that is lost.
    std::vector<quint32> unclaimed(Kind kind, const IsRow &isRow);
    Loss takePage(quint32 number, Kind kind, const IsRow &isRow, const Take &take);
    // Pages that hold nothing are nobody's loss.
    void claimFreePages();

private:
    struct Page;
    void walkPage(quint32 number, Kind kind, const IsRow &isRow, const Take &take, Loss &loss, int depth);
    std::optional<Page> read(quint32 number, Kind kind);
    std::vector<RawRow> rowsOf(const Page &page, const IsRow &isRow, int &unreadable, std::vector<quint32> &overflow);
    std::optional<RawRow> cell(const Page &page, int offset, std::vector<quint32> &overflow);
    std::optional<QByteArray> payload(const Page &page, int offset, qint64 size, std::vector<quint32> &overflow);

    PageFile &m_file;
    std::vector<bool> m_seen;
};

} // namespace nevertwice
