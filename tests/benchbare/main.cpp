// The least a window with a table of incidents can be: Qt's own widgets over SQLite's C interface, the same file and
// the same order. What the program is measured against.
// usage: nevertwice-bare FILE     paints the first screenful, prints what that cost, and ends
#include "tests/benchui/cost.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QHash>
#include <QHeaderView>
#include <QMainWindow>
#include <QTableView>
#include <QTimer>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

sqlite3_stmt *prepared(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK) return statement;
    std::fprintf(stderr, "nevertwice-bare: %s\n", sqlite3_errmsg(database));
    std::exit(1);
}

class BareModel : public QAbstractTableModel
{
public:
    explicit BareModel(sqlite3 *database)
        : m_row(prepared(database, "select ref, title, severity, state, started from incident where id = ?"))
    {
        sqlite3_stmt *order =
            prepared(database, "select id from incident where deleted_at is null order by sort_at desc, id desc");
        while (sqlite3_step(order) == SQLITE_ROW)
            m_ids.push_back(quint32(sqlite3_column_int64(order, 0)));
        sqlite3_finalize(order);
    }
    ~BareModel() override { sqlite3_finalize(m_row); }

    int rowCount(const QModelIndex & = {}) const override { return int(m_ids.size()); }
    int columnCount(const QModelIndex & = {}) const override { return kColumns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole) return {};
        return cells(index.row()).value(index.column());
    }

private:
    const QStringList &cells(int row) const
    {
        const auto known = m_known.constFind(row);
        if (known != m_known.constEnd()) return *known;
        sqlite3_reset(m_row);
        sqlite3_bind_int64(m_row, 1, m_ids[size_t(row)]);
        QStringList cells;
        if (sqlite3_step(m_row) == SQLITE_ROW)
            for (int column = 0; column < kColumns; ++column)
                cells.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_row, column))));
        return *m_known.insert(row, cells);
    }

    static constexpr int kColumns = 5;
    sqlite3_stmt *m_row;
    std::vector<quint32> m_ids;
    mutable QHash<int, QStringList> m_known;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    sqlite3 *database = nullptr;
    if (argc < 2 || sqlite3_open_v2(argv[1], &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "usage: nevertwice-bare FILE\n");
        return 2;
    }
    BareModel model(database);
    QMainWindow window;
    QTableView table;
    table.setModel(&model);
    window.setCentralWidget(&table);
    window.resize(1440, 900);
    nevertwice::bench::FirstPaint painted(table.viewport(), [] {
        nevertwice::bench::printFootprint();
        std::fflush(stdout);
        std::_Exit(0);
    });
    window.show();
    return application.exec();
}
