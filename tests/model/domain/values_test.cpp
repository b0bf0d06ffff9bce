// The small values: codes, results and their sentences, durations, overdue actions.
#include "model/domain/document.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

namespace values {

template <typename E> bool readsAllItsWords()
{
    for (size_t i = 0; i < CodeWords<E>::words.size(); ++i) {
        const QString word = CodeWords<E>::words[i].toString();
        if (Code<E>::read(word) != Code<E>(E(i)) || Code<E>(E(i)).word() != word) return false;
    }
    return true;
}

} // namespace values

class ValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void readTheWordsTheyWrite()
    {
        using values::readsAllItsWords;
        QVERIFY(readsAllItsWords<Severity>() && readsAllItsWords<State>() && readsAllItsWords<Review>());
        QVERIFY(readsAllItsWords<Classification>() && readsAllItsWords<EventKind>() && readsAllItsWords<Precision>());
        QVERIFY(readsAllItsWords<CauseRole>() && readsAllItsWords<CauseCategory>() && readsAllItsWords<ActionType>());
        QVERIFY(readsAllItsWords<ActionStatus>() && readsAllItsWords<Priority>() &&
                readsAllItsWords<DetectionMethod>());
        QVERIFY(readsAllItsWords<Verdict>() && readsAllItsWords<Relation>() && readsAllItsWords<PersonRole>());
        QVERIFY(readsAllItsWords<Level>());
        QCOMPARE(Code<EventKind>(EventKind::MitigationAttempt).word(), u"mitigation_attempt"_s);
        QCOMPARE(Code<EventKind>(EventKind::Note).word(), u"note"_s); // the last of its enum
        QCOMPARE(Code<CauseCategory>(CauseCategory::Other).word(), u"other"_s);
    }

    void keepAnUnknownWordAsItIsWritten()
    {
        for (const QString &word : {u"SEV1"_s, u"sev1 "_s, u"sev6"_s, u"Sev 2 (major)"_s}) {
            const Code<Severity> code = Code<Severity>::read(word);
            QVERIFY(!code.isKnown());
            QVERIFY(!code.isNone());
            QCOMPARE(code.word(), word);
        }
        QVERIFY(Code<Severity>::read(QString()).isNone());
        QCOMPARE(Code<Severity>::read(QString()), Code<Severity>());
        QCOMPARE(Code<Severity>().word(), QString());
        QVERIFY(Code<Severity>() != Code<Severity>(Severity::Sev1));
    }

    void sayAnErrorInOneSentence_data()
    {
        QTest::addColumn<QString>("attempt");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("advice");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("all") << "open a.nevertwice"
                             << "the file is damaged"
                             << "Open a backup."
                             << "Cannot open a.nevertwice: the file is damaged. Open a backup.";
        QTest::newRow("no advice") << "save it"
                                   << "the disk is full"
                                   << ""
                                   << "Cannot save it: the disk is full.";
        QTest::newRow("no attempt") << ""
                                    << "the disk is full"
                                    << "Make room."
                                    << "The disk is full. Make room.";
        QTest::newRow("percent signs") << "open 100%1.json"
                                       << "it holds %2"
                                       << ""
                                       << "Cannot open 100%1.json: it holds %2.";
        QTest::newRow("nothing") << ""
                                 << ""
                                 << ""
                                 << "";
    }
    void sayAnErrorInOneSentence()
    {
        QFETCH(QString, attempt);
        QFETCH(QString, reason);
        QFETCH(QString, advice);
        const Error error{Error::Kind::Damaged, attempt, reason, advice};
        QTEST(error.sentence(), "sentence");
    }

    void nameWhatWasTriedOnlyOnce()
    {
        const Error bare{Error::Kind::Full, {}, u"the disk is full"_s, {}};
        const Error told = bare.whileTrying(u"save the incident"_s);
        QCOMPARE(told.attempt, u"save the incident"_s);
        QCOMPARE(told.whileTrying(u"import a folder"_s), told);
        QCOMPARE(told.kind, bare.kind);
    }

    void haveAStableWordForEveryKindOfError()
    {
        QSet<QString> words;
        for (int kind = 0; kind <= int(Error::Kind::Unsupported); ++kind) {
            const QString word = Error::code(Error::Kind(kind));
            QVERIFY(!word.isEmpty());
            words.insert(word);
        }
        QCOMPARE(words.size(), int(Error::Kind::Unsupported) + 1);
        QCOMPARE(Error::code(Error::Kind::TooNew), u"too_new"_s);
        QCOMPARE(Error::code(Error::Kind::ReadOnly), u"read_only"_s);
    }

    void holdAValueOrAnError()
    {
        const Result<QString> good(u"x"_s);
        QVERIFY(good.ok());
        QCOMPARE(*good, u"x"_s);
        QCOMPARE(good->size(), 1);
        const Result<QString> bad(Error{Error::Kind::NotFound, {}, u"nothing there"_s, {}});
        QVERIFY(!bad);
        QCOMPARE(bad.error().kind, Error::Kind::NotFound);
        QVERIFY(Result<void>().ok());
        QVERIFY(!Result<void>(bad.error()).ok());
        Result<std::unique_ptr<int>> only(std::make_unique<int>(3));
        QCOMPARE(*(*std::move(only)), 3); // what cannot be copied is moved out
    }

    void countWholeMinutesRoundedDown_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<double>("stated");
        QTest::addColumn<double>("minutes"); // -1: not known
        QTest::newRow("both") << "2026-01-05T10:00:00Z"
                              << "2026-01-05T12:15:59.999Z" << -1.0 << 135.0;
        QTest::newRow("both, and a claim") << "2026-01-05T10:00:00Z"
                                           << "2026-01-05T10:30:00Z" << 45.0 << 30.0;
        QTest::newRow("at once") << "2026-01-05T10:00:00Z"
                                 << "2026-01-05T10:00:00Z" << 45.0 << 0.0;
        QTest::newRow("under a minute") << "2026-01-05T10:00:00.001Z"
                                        << "2026-01-05T10:01:00Z" << -1.0 << 0.0;
        QTest::newRow("reversed") << "2026-01-05T10:00:00Z"
                                  << "2026-01-05T09:00:00Z" << -1.0 << -1.0;
        QTest::newRow("reversed, with a claim") << "2026-01-05T10:00:00Z"
                                                << "2026-01-05T09:00:00Z" << 20.5 << 20.5;
        QTest::newRow("a day is no time") << "2026-01-05"
                                          << "2026-01-05T10:00:00Z" << -1.0 << -1.0;
        QTest::newRow("a day, with a claim") << "2026-01-05T10:00:00Z"
                                             << "2026-01-06" << 90.0 << 90.0;
        QTest::newRow("no end") << "2026-01-05T10:00:00Z"
                                << "" << 90.0 << 90.0;
        QTest::newRow("no start") << ""
                                  << "2026-01-05T10:00:00Z" << -1.0 << -1.0;
        QTest::newRow("all of time") << "0001-01-01T00:00:00Z"
                                     << "9999-12-31T23:59:00Z" << -1.0 << 5'258'964'959.0;
    }
    void countWholeMinutesRoundedDown()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(double, stated);
        QFETCH(double, minutes);
        Incident incident;
        if (!from.isEmpty()) incident.milestones.started = at(from);
        if (!to.isEmpty()) incident.milestones.resolved = at(to);
        if (stated >= 0) incident.statedDurationMinutes = stated;
        QCOMPARE(durationMinutes(incident), minutes < 0 ? std::nullopt : std::optional(minutes));
    }

    void areOverdueWhenTheirDayIsOver_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("overdue");
        QTest::newRow("on the day") << "2026-01-05"
                                    << "2026-01-05T23:59:59.999Z" << false;
        QTest::newRow("the day after") << "2026-01-05"
                                       << "2026-01-06T00:00:00Z" << true;
        QTest::newRow("before") << "2026-01-05"
                                << "2026-01-04T00:00:00Z" << false;
        QTest::newRow("an instant counts by its day") << "2026-01-05T08:00:00Z"
                                                      << "2026-01-05T20:00:00Z" << false;
        QTest::newRow("an instant of yesterday") << "2026-01-05T23:59:00Z"
                                                 << "2026-01-06T00:00:00Z" << true;
        QTest::newRow("before 1970") << "1969-12-30"
                                     << "1969-12-31T00:00:00Z" << true;
        QTest::newRow("no day") << ""
                                << "2026-01-06T00:00:00Z" << false;
    }
    void areOverdueWhenTheirDayIsOver()
    {
        QFETCH(QString, due);
        QFETCH(QString, now);
        QFETCH(bool, overdue);
        Action action = anAction();
        if (!due.isEmpty()) action.due = at(due);
        for (const ActionStatus open : {ActionStatus::Open, ActionStatus::InProgress, ActionStatus::Blocked}) {
            action.status = open;
            QCOMPARE(isOverdue(action, at(now)), overdue);
        }
        for (const ActionStatus closed : {ActionStatus::Done, ActionStatus::Verified, ActionStatus::WontDo}) {
            action.status = closed;
            QVERIFY(!isOverdue(action, at(now)));
        }
        action.status = Code<ActionStatus>::read(u"waiting for vendor"_s); // not known to be closed
        QCOMPARE(isOverdue(action, at(now)), overdue);
    }

    void readEveryMomentTheyWrite()
    {
        QVERIFY(holds("read(text(m)) is m", [] {
            const Moment moment = *anyMoment();
            if (!moment.isKnown()) {
                RC_ASSERT(moment.text().isEmpty());
                return;
            }
            RC_ASSERT(Moment::read(moment.text()) == moment);
            RC_ASSERT(Moment::onDay(moment.day()).day() == moment.day());
            RC_ASSERT(moment.msecs() - Moment::onDay(moment.day()).msecs() >= 0);
            RC_ASSERT(moment.msecs() - Moment::onDay(moment.day()).msecs() < 86'400'000);
        }));
    }

    void knowNoMomentOutsideTheCalendar()
    {
        const qint64 first = at("0001-01-01T00:00:00Z").msecs();
        const qint64 last = at("9999-12-31T23:59:59.999Z").msecs();
        QVERIFY(Moment::atMsecs(first).isKnown());
        QVERIFY(Moment::atMsecs(last).isKnown());
        QVERIFY(!Moment::atMsecs(first - 1).isKnown());
        QVERIFY(!Moment::atMsecs(last + 1).isKnown());
        QVERIFY(!Moment::atMsecs(std::numeric_limits<qint64>::min()).isKnown());
        QVERIFY(!Moment::onDay(QDate(10000, 1, 1)).isKnown());
        QVERIFY(!Moment::onDay(QDate(-1, 12, 31)).isKnown());
    }

    void tellWhichFindingsOnlyTheSourceCanShow()
    {
        Finding finding;
        for (const QString &check : {u"time-unreadable"_s, u"date-missing"_s, u"zone-missing"_s, u"zone-suspect"_s}) {
            finding.check = check;
            QVERIFY(isFromSource(finding));
        }
        finding.check = u"milestone-order"_s;
        QVERIFY(!isFromSource(finding));
    }
};

NEVERTWICE_TEST(ValuesTest);
#include "values_test.moc"
