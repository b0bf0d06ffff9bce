#include "ui/kit/rowtable.h"

#include "tests/support/testmain.h"
#include "ui/kit/theme.h"

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

    void paintsTheArrowOfTheOrderBesideTheWord_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("over words") << int(Qt::AlignLeading | Qt::AlignVCenter);
        QTest::newRow("over numbers") << int(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    void paintsTheArrowOfTheOrderBesideTheWord()
    {
        QFETCH(int, place);
        const Theme theme; // with the padding of its style sheet
        Table table;
        const QString word = QStringLiteral("Impact");
        table.model()->setHeaderData(1, Qt::Horizontal, word);
        table.model()->setHeaderData(1, Qt::Horizontal, place, Qt::TextAlignmentRole);
        table.setColumnWidth(1, fittedWidth(table, 1, 0));
        table.show();
        QHeaderView *header = table.horizontalHeader();
        const auto painted = [header](const QRect &part) {
            return header->viewport()->grab(part).toImage().convertToFormat(QImage::Format_RGB32);
        };
        QFont bold = header->font();
        bold.setWeight(QFont::DemiBold);
        const int advance = QFontMetrics(bold).horizontalAdvance(word);
        const QRect column(header->sectionViewportPosition(1), 0, header->sectionSize(1), header->height());
        QRect letters(column.left() + space::s, 0, advance, header->height());
        if (place & Qt::AlignTrailing) letters.moveRight(column.right() - space::s);
        const QImage unsorted = painted(letters);
        const QImage unsortedColumn = painted(column);
        header->setSortIndicator(1, Qt::AscendingOrder);
        QCOMPARE(painted(letters), unsorted);
        QVERIFY(painted(column) != unsortedColumn);
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
