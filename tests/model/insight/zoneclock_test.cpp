#include "model/insight/zoneclock.h"

#include "tests/support/property.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

class ZoneClockTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatTheClockOnTheWallShows()
    {
        ZoneClock clock;
        const qint64 before = QDateTime(QDate(2026, 3, 29), QTime(0, 59), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(clock.at(u"Europe/Berlin"_s, before), (WallTime{20'541, 7, 119}));
        QCOMPARE(clock.at(u"Europe/Berlin"_s, before + 60'000),
                 (WallTime{20'541, 7, 180})); // there is no half past two
        QCOMPARE(clock.at(u"Nowhere/AtAll"_s, before), clock.at(u"UTC"_s, before));
    }

    // From the days before there were zones to those that nobody has decided on yet.
    void agreesWithTheCalendar()
    {
        const QStringList names{u"UTC"_s,          u"Europe/Berlin"_s,     u"America/New_York"_s,
                                u"Asia/Kolkata"_s, u"Africa/Casablanca"_s, u"Australia/Lord_Howe"_s,
                                u"Pacific/Apia"_s};
        ZoneClock clock;
        QVERIFY(holds("any moment in any zone", [&] {
            const QString &name = names.at(*rc::gen::inRange(0, int(names.size())));
            const qint64 second = *rc::gen::inRange<qint64>(-5'000'000'000, 5'000'000'000);
            const QDateTime local = QDateTime::fromMSecsSinceEpoch(second * 1000, QTimeZone(name.toUtf8()));
            const WallTime shown = clock.at(name, second * 1000);
            RC_ASSERT(shown.day == local.date().toJulianDay() - QDate(1970, 1, 1).toJulianDay());
            RC_ASSERT(shown.weekday == local.date().dayOfWeek());
            RC_ASSERT(shown.minute == local.time().hour() * 60 + local.time().minute());
        }));
    }
};

NEVERTWICE_TEST(ZoneClockTest);
#include "zoneclock_test.moc"
