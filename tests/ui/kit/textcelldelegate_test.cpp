#include "ui/kit/textcelldelegate.h"

#include "tests/support/testmain.h"

#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class TextCellDelegateTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

    // What a cell of this width says to the pointer over it.
    QString toldOf(QStandardItem *item, int width)
    {
        QStandardItemModel model;
        model.appendRow(item);
        QTableView table;
        table.setItemDelegate(new TextCellDelegate(
            m_theme, [](const QModelIndex &) { return Ink::Text; }, TextCellDelegate::Lines::None, &table));
        table.setModel(&model);
        table.setShowGrid(false); // its line is not of the cell
        table.setColumnWidth(0, width);
        table.resize(600, 200);
        table.show();
        const QPoint place = table.visualRect(model.index(0, 0)).center();
        QHelpEvent help(QEvent::ToolTip, place, table.viewport()->mapToGlobal(place));
        QApplication::sendEvent(table.viewport(), &help);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    }

private slots:
    void init()
    {
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void saysWholeWhatIsCut()
    {
        const QString words = u"No day, no review & <nobody> who would look for it"_s;
        const QString told = toldOf(new QStandardItem(words), 80);
        QCOMPARE(told, u"<p>No day, no review &amp; &lt;nobody&gt; who would look for it</p>"_s);
    }

    void saysNothingOfWhatIsSeen()
    {
        const QString words = u"No day, no review"_s;
        const int enough = TextCellDelegate::widthFor(m_theme, {words});
        QCOMPARE(toldOf(new QStandardItem(words), enough), QString());
        QVERIFY(!toldOf(new QStandardItem(words), enough - 1).isEmpty());
    }

    void leavesTheWordToACellThatHasOne()
    {
        auto *item = new QStandardItem(u"No day, no review, nobody who would look for it"_s);
        item->setToolTip(u"Since May"_s);
        QCOMPARE(toldOf(item, 80), u"Since May"_s);
    }
};

NEVERTWICE_TEST(TextCellDelegateTest);
#include "textcelldelegate_test.moc"
