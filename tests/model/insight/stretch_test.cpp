#include "model/insight/stretch.h"

#include "tests/model/insight/support.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <array>

using namespace nevertwice;

class StretchTest : public QObject
{
    Q_OBJECT

private slots:
    void countsTimeCoveredTwiceOnce_data()
    {
        QTest::addColumn<QList<Stretch>>("stretches");
        QTest::addColumn<qint64>("length");
        const auto row = [](const char *name, const QList<Stretch> &stretches, qint64 length) {
            QTest::newRow(name) << stretches << length;
        };
        row("none", {}, 0);
        row("one", {{10, 25}}, 15);
        row("of no length", {{10, 10}}, 0);
        row("apart", {{10, 20}, {30, 35}}, 15);
        row("touching", {{10, 20}, {20, 35}}, 25);
        row("overlapping", {{10, 20}, {15, 35}}, 25);
        row("nested", {{10, 40}, {15, 20}}, 30);
        row("nested, then beyond", {{10, 40}, {15, 20}, {30, 50}}, 40);
        row("the same twice", {{10, 20}, {10, 20}}, 10);
        row("not in order", {{30, 35}, {10, 20}, {18, 22}}, 17);
        row("before 1970", {{-20, -5}, {-10, 5}}, 25);
    }
    void countsTimeCoveredTwiceOnce()
    {
        QFETCH(QList<Stretch>, stretches);
        QFETCH(qint64, length);
        QCOMPARE(qint64(unionLength(stretches).count()), length);
    }

    void agreesWithCountingEachMillisecond()
    {
        QVERIFY(rc::check("the union is as long as the milliseconds covered", [] {
            QList<Stretch> stretches;
            std::array<bool, 100> covered{};
            for (int left = *rc::gen::inRange(0, 12); left > 0; --left) {
                const int from = *rc::gen::inRange(0, 80);
                const int to = from + *rc::gen::inRange(0, 20);
                stretches.append({from, to});
                std::fill(covered.begin() + from, covered.begin() + to, true);
            }
            RC_ASSERT(unionLength(stretches).count() == std::count(covered.begin(), covered.end(), true));
        }));
    }

    void putsMomentsInOrderOnlyWhereThatIsCertain_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("before");
        const auto row = [](const char *name, const char *first, const char *second, bool before) {
            QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(second) << before;
        };
        row("instants", "10:00", "10:01", true);
        row("reversed", "10:01", "10:00", false);
        row("equal", "10:00", "10:00", false);
        row("day and its own evening", "2024-03-01", "23:59", false);
        row("midnight and its day", "00:00", "2024-03-01", false);
        row("day and the midnight after", "2024-03-01", "2024-03-02T00:00:00Z", true);
        row("last millisecond and the next day", "2024-02-29T23:59:59.999Z", "2024-03-01", true);
        row("equal days", "2024-03-01", "2024-03-01", false);
        row("days", "2024-02-29", "2024-03-01", true);
        row("unknown first", "", "10:00", false);
        row("unknown second", "10:00", "", false);
        row("unknown second, before 1970", "1960-01-01", "", false);
    }
    void putsMomentsInOrderOnlyWhereThatIsCertain()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, before);
        QCOMPARE(isSurelyBefore(insighttest::at(first.toLatin1()), insighttest::at(second.toLatin1())), before);
    }
};

NEVERTWICE_TEST(StretchTest);
#include "stretch_test.moc"
