#include "ui/kit/chosenrows.h"

#include "tests/support/testmain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

// What is chosen in a list, and how it is copied.
class ChosenRowsTest : public QObject
{
    Q_OBJECT

    QStandardItemModel m_model{3, 3};

    void choose(QAbstractItemView &view, int row, int column)
    {
        view.selectionModel()->select(m_model.index(row, column), QItemSelectionModel::Select);
    }

private slots:
    void initTestCase()
    {
        for (int row = 0; row < m_model.rowCount(); ++row)
            for (int column = 0; column < m_model.columnCount(); ++column)
                m_model.setItem(row, column, new QStandardItem(u"%1.%2"_s.arg(row).arg(column)));
        m_model.item(2, 1)->setText(u"two\nlines"_s);
    }

    void areCopiedAsTheyStand()
    {
        QTableView table;
        table.setModel(&m_model);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        table.setColumnHidden(2, true);
        table.horizontalHeader()->moveSection(1, 0);
        for (const int row : {2, 0}) // chosen from below
            table.selectionModel()->select(m_model.index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        letRowsBeCopied(table);
        QTest::keySequence(&table, QKeySequence(QKeySequence::Copy));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"0.1\t0.0\ntwo lines\t2.0"_s);
    }

    void areCellsWhereCellsAreChosen()
    {
        QTableView table;
        table.setModel(&m_model);
        choose(table, 1, 2);
        choose(table, 0, 1);
        choose(table, 1, 0);
        QCOMPARE(chosenAsLines(table), u"0.1\n1.0\t1.2"_s);
    }

    void areOneColumnInAList()
    {
        QListView list;
        list.setModel(&m_model);
        list.setModelColumn(1);
        for (const int column : {0, 1, 2})
            choose(list, 1, column);
        QCOMPARE(chosenAsLines(list), u"1.1"_s);
    }

    // Shift is held for the command that leads there, such as the one before.
    void areOneWhereAListIsLedSomewhere()
    {
        QTableView table;
        table.setModel(&m_model);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        table.show();
        chooseOnly(table, m_model.index(0, 0));
        QTest::keyPress(&table, Qt::Key_F8, Qt::ShiftModifier);
        chooseOnly(table, m_model.index(2, 1));
        QTest::keyRelease(&table, Qt::Key_F8);
        QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table.currentIndex(), m_model.index(2, 1));
    }

    void areNoneWhereNoneCanBeChosen()
    {
        QTableView table;
        table.setModel(&m_model);
        table.setSelectionMode(QAbstractItemView::NoSelection);
        chooseOnly(table, m_model.index(2, 1));
        QVERIFY(!table.selectionModel()->hasSelection());
        QCOMPARE(table.currentIndex(), m_model.index(2, 1));
    }
};

NEVERTWICE_TEST(ChosenRowsTest);
#include "chosenrows_test.moc"
