#include "model/insight/standing.h"

#include "model/insight/promises.h"
#include "tests/model/insight/anyhistory.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;

class StandingTest : public QObject
{
    Q_OBJECT

private slots:
    // Days are compared as days of the calendar here, as a person does.
    void standsAsACalendarSays()
    {
        QVERIFY(rc::check("kept, late, open, overdue, given up; its age, and how long it took", [] {
            const PastAction past = recurrenceproperties::anyAction(1);
            const Moment now = Moment::atMsecs(Moment::onDay(QDate(2024, 3, 1)).msecs() +
                                               *rc::gen::inRange<qint64>(0, 400 * recurrenceproperties::kDay));
            Action action;
            action.status = past.status;
            action.due = past.due;
            const bool isDone = past.status == ActionStatus::Done || past.status == ActionStatus::Verified;
            const bool isLate = past.due.isKnown() && past.closedAt.isKnown() && past.due.day() < past.closedAt.day();
            const Standing plain = past.status == ActionStatus::WontDo  ? Standing::GivenUp
                                   : isDone && isLate                   ? Standing::KeptLate
                                   : isDone                             ? Standing::Kept
                                   : nevertwice::isOverdue(action, now) ? Standing::Overdue
                                                                        : Standing::Open;
            RC_ASSERT(standingOf(past, now) == plain);
            RC_ASSERT(isClosed(past) == action.isClosed());

            const bool hasBoth = past.createdAt.isKnown() && past.closedAt.isKnown();
            const qint64 took = past.closedAt.msecs() - past.createdAt.msecs();
            RC_ASSERT(timeToKeep(past).has_value() == (hasBoth && took >= 0));
            if (timeToKeep(past)) RC_ASSERT(timeToKeep(past)->count() == took);

            RC_ASSERT(ageOf(past, now).has_value() == past.createdAt.isKnown());
            if (!past.createdAt.isKnown()) return;
            const qint64 days = past.createdAt.day().daysTo(now.day());
            const qsizetype age = days < 7 ? 0 : days < 28 ? 1 : days < 91 ? 2 : days < 364 ? 3 : 4;
            RC_ASSERT(*ageOf(past, now) == age);
        }));
    }
};

NEVERTWICE_TEST(StandingTest);
#include "standing_test.moc"
