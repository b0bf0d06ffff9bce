#include "ui/kit/footroom.h"

#include "tests/support/testmain.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace footroom {

constexpr int kBar = 36;

// As high as it is told, like a list of rows.
class Rows : public QAbstractScrollArea
{
public:
    void setWhole(int height) { m_whole = height; }
    void layOut() { verticalScrollBar()->setRange(0, end()); }
    int end() const { return std::max(0, m_whole - viewport()->height()); }

protected:
    void resizeEvent(QResizeEvent *) override { layOut(); }

private:
    int m_whole = 1000;
};

// Rows above a bar, in a window that keeps its size.
struct Bench
{
    Bench()
    {
        auto *column = new QVBoxLayout(&window);
        column->setSpacing(0);
        column->addWidget(&rows);
        column->addWidget(&bar);
        bar.setFixedHeight(kBar);
        window.resize(300, 400);
        window.show();
        for (const bool isShown : {false, true})
            showBar(isShown);
        scroll.setValue(scroll.maximum());
    }
    void showBar(bool isShown)
    {
        bar.setVisible(isShown);
        QApplication::processEvents();
    }

    QWidget window;
    Rows &rows = *new Rows;
    QWidget &bar = *new QWidget;
    QScrollBar &scroll = *rows.verticalScrollBar();
    FootRange &range = *new FootRange(rows);
};

} // namespace footroom

class FootRoomTest : public QObject
{
    Q_OBJECT

private slots:
    void letsARangeStayBeyondItsEnd()
    {
        footroom::Bench bench;
        const int before = bench.scroll.value();
        bench.showBar(false);
        QCOMPARE(bench.scroll.value(), before);
        QCOMPARE(bench.rows.end(), before - footroom::kBar);
        bench.rows.layOut(); // the same
        QCOMPARE(bench.scroll.value(), before);
        bench.scroll.setValue(bench.scroll.minimum()); // Home
        QCOMPARE(bench.scroll.value(), 0);
        QCOMPARE(bench.scroll.minimum(), 0);
        QCOMPARE(bench.scroll.maximum(), bench.rows.end());
    }

    void keepsNoRangeThatWasLeft_data()
    {
        QTest::addColumn<int>("more");
        QTest::newRow("fewer rows") << -300;
        QTest::newRow("less than a screen") << -900;
        QTest::newRow("another row") << 20;
        QTest::newRow("a row as high as the bar") << footroom::kBar;
    }
    void keepsNoRangeThatWasLeft()
    {
        QFETCH(int, more);
        for (const bool isWithTheBar : {false, true}) {
            footroom::Bench bench;
            if (!isWithTheBar) bench.showBar(false);
            bench.rows.setWhole(1000 + more);
            if (isWithTheBar) bench.showBar(false);
            bench.rows.layOut();
            bench.scroll.setValue(bench.scroll.value() - 1);
            QCOMPARE(bench.scroll.minimum(), 0);
            QCOMPARE(bench.scroll.maximum(), bench.rows.end());
        }
    }
};

NEVERTWICE_TEST(FootRoomTest);
#include "footroom_test.moc"
