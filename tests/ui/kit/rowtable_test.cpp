#include "ui/kit/rowtable.h"

#include "tests/support/testmain.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace nevertwice;

class RowTableTest : public QObject
{
    Q_OBJECT

    // Titles, two columns that are cut, and one that is not.
    class Table : public QTableView
    {
    public:
        Table()
        {
            setModel(&m_model);
            layOutRowTable(*this);
            for (int column = 1; column < 4; ++column)
                setColumnWidth(column, 100);
        }
        void widen(int width)
        {
            resize(width + this->width() - viewport()->width(), 300);
            fit();
        }
        void fit()
        {
            shareRoom(*this, 0, 600, {{1, 100}, {2, 100}});
            setColumnWidth(0, qMax(200, viewport()->width() - columnWidth(1) - columnWidth(2) - columnWidth(3)));
        }
        QList<int> widths() const { return {columnWidth(0), columnWidth(1), columnWidth(2), columnWidth(3)}; }

    private:
        QStandardItemModel m_model{2, 4};
    };

private slots:
    void givesTheTitlesAllThatIsLeftUpToTheirMost()
    {
        Table table;
        table.show();
        table.widen(800);
        QCOMPARE(table.widths(), (QList<int>{500, 100, 100, 100}));
        table.widen(900);
        QCOMPARE(table.widths(), (QList<int>{600, 100, 100, 100}));
        table.widen(1501);
        QCOMPARE(table.widths(), (QList<int>{601, 400, 400, 100}));
        table.widen(800);
        QCOMPARE(table.widths(), (QList<int>{500, 100, 100, 100}));
    }

    void leavesAWidthThatAPersonChose()
    {
        Table table;
        table.show();
        table.widen(1500);
        table.setColumnWidth(2, 250);
        table.fit();
        QCOMPARE(table.widths(), (QList<int>{750, 400, 250, 100}));
        table.widen(1600);
        QCOMPARE(table.widths(), (QList<int>{850, 400, 250, 100}));
    }

    void knowsItsOwnWidthsAgainInAnotherWindow()
    {
        Table wide;
        wide.show();
        wide.widen(1500);
        Table narrow;
        narrow.show();
        narrow.horizontalHeader()->restoreState(wide.horizontalHeader()->saveState());
        narrow.widen(800);
        QCOMPARE(narrow.widths(), (QList<int>{500, 100, 100, 100}));
    }

    void givesNothingToAColumnThatIsHidden()
    {
        Table table;
        table.show();
        table.setColumnHidden(2, true);
        table.widen(1500);
        QCOMPARE(table.widths(), (QList<int>{600, 800, 0, 100}));
        table.setColumnHidden(2, false);
        table.fit();
        QCOMPARE(table.widths(), (QList<int>{600, 400, 400, 100}));
    }
};

NEVERTWICE_TEST(RowTableTest);
#include "rowtable_test.moc"
