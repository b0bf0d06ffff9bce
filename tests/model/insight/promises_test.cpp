#include "model/insight/promises.h"

#include "tests/model/insight/support.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace nevertwice;

namespace promisestest {

using insighttest::at;

constexpr qint64 kForever = std::numeric_limits<qint64>::max();

PastAction action(const char *createdAt, ActionStatus status, const char *closedAt, const char *due = "")
{
    PastAction action;
    action.createdAt = at(createdAt);
    action.status = status;
    action.closedAt = at(closedAt);
    action.due = at(due);
    return action;
}

qint64 msecs(const char *time)
{
    return at(time).msecs();
}

} // namespace promisestest

class PromisesTest : public QObject
{
    Q_OBJECT

private slots:
    void saysHowLongAnActionWasSurelyOpen()
    {
        using namespace promisestest;
        QCOMPARE(openTime(action("10:00", ActionStatus::Open, "")), (OpenTime{msecs("10:00"), kForever}));
        QCOMPARE(openTime(action("10:00", ActionStatus::Blocked, "10:05")), (OpenTime{msecs("10:00"), kForever}));
        QCOMPARE(openTime(action("10:00", ActionStatus::WontDo, "11:00")), (OpenTime{msecs("10:00"), msecs("11:00")}));
        QCOMPARE(openTime(action("2024-03-01", ActionStatus::Done, "2024-03-03")),
                 (OpenTime{msecs("2024-03-01T23:59:59.999Z"), msecs("2024-03-03T00:00:00Z")}));
        QCOMPARE(openTime(action("10:00", ActionStatus::Verified, "")), std::nullopt);
        QCOMPARE(openTime(action("", ActionStatus::Open, "")), std::nullopt);
    }

    void saysWhenAnActionWasOverdue()
    {
        using namespace promisestest;
        const OpenTime open{msecs("10:00"), msecs("2024-03-09")};
        const auto overdue = [&](const char *due) {
            return overdueTime(action("10:00", ActionStatus::Done, "2024-03-09", due), open);
        };
        QCOMPARE(overdue("2024-03-04"), (OpenTime{msecs("2024-03-05T00:00:00Z"), open.until}));
        QCOMPARE(overdue("2024-03-04T18:00:00Z"), (OpenTime{msecs("2024-03-05T00:00:00Z"), open.until}));
        QCOMPARE(overdue("2024-02-01"), open); // no promise is late before it is made
        QCOMPARE(overdue(""), std::nullopt);
        QVERIFY(!overdue("2024-03-20")->contains(open.until, open.until)); // closed in time: never
    }

    void containsItsBounds()
    {
        const OpenTime time{10, 20};
        QVERIFY(time.contains(10, 20));
        QVERIFY(!time.contains(9, 20));
        QVERIFY(!time.contains(10, 21));
        QVERIFY(!(OpenTime{20, 10}.contains(15, 15)));
    }

    void findsAnOpenTimeAsLookingAtEachDoes()
    {
        QVERIFY(rc::check("an open time of another incident contains a start", [] {
            struct Entry
            {
                OpenTime time;
                int incident;
            };
            QList<Entry> entries;
            OpenTimes times;
            for (int left = *rc::gen::inRange(0, 12); left > 0; --left) {
                const int from = *rc::gen::inRange(0, 12);
                entries.append({{from, *rc::gen::inRange(0, 12)}, *rc::gen::inRange(0, 4)});
                times.add(entries.last().time, entries.last().incident);
            }
            times.seal();
            for (int start = 0; start < 13; ++start)
                for (int length = 0; length < 3; ++length)
                    for (int except = 0; except < 5; ++except) {
                        bool any = false;
                        for (const Entry &entry : entries)
                            any = any || (entry.incident != except && entry.time.contains(start, start + length));
                        RC_ASSERT(times.anyContains(start, start + length, except) == any);
                    }
        }));
    }
};

NEVERTWICE_TEST(PromisesTest);
#include "promises_test.moc"
