#include "ui/write/checker.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class CheckerTest : public QObject
{
    Q_OBJECT

    static Clock clock()
    {
        return [] { return Moment(); };
    }

private slots:
    void doesNotWaitForWhatTheRestOfTheWorkspaceKnows()
    {
        int askedAtOnce = 0;
        QList<KnowledgeSource::Answer> waiting;
        KnowledgeSource source;
        source.now = [&](const Incident &) {
            ++askedAtOnce;
            return std::nullopt;
        };
        source.later = [&](const Incident &, const KnowledgeSource::Answer &answer) { waiting.append(answer); };

        Document document(anIncident().withSummary("The engineer forgot to renew it in time, which nothing noticed."));
        Checker checker(clock());
        checker.equip(source, {});
        QSignalSpy changed(&checker, &Checker::changed);
        checker.setDocument(&document);
        QCOMPARE(askedAtOnce, 0);
        QCOMPARE(waiting.size(), 1);
        changed.clear();
        waiting[0](std::nullopt);
        QVERIFY(changed.wait());
        QVERIFY(!checker.findings().isEmpty());
    }

    void takesNoAnswerThatWasMeantForAnotherIncident()
    {
        QList<KnowledgeSource::Answer> waiting;
        KnowledgeSource source;
        source.later = [&](const Incident &, const KnowledgeSource::Answer &answer) { waiting.append(answer); };

        Document first(anIncident());
        Document second(anIncident().withSummary("The engineer forgot to renew it in time, which nothing noticed."));
        Checker checker(clock());
        checker.equip(source, {});
        checker.setDocument(&first);
        checker.setDocument(&second);
        QCOMPARE(waiting.size(), 2);
        waiting[0](std::nullopt); // too late
        QSignalSpy changed(&checker, &Checker::changed);
        waiting[1](std::nullopt);
        QVERIFY(changed.wait());
    }

    void knowsEverythingAtOnceForWhoCannotWait()
    {
        int askedAtOnce = 0;
        KnowledgeSource source;
        source.now = [&](const Incident &) {
            ++askedAtOnce;
            return std::nullopt;
        };
        source.later = [](const Incident &, const KnowledgeSource::Answer &) {};
        Document document(anIncident().withSummary("The engineer forgot to renew it in time, which nothing noticed."));
        Checker checker(clock());
        checker.equip(source, {});
        checker.setDocument(&document);
        QVERIFY(!checker.checkNow().isEmpty());
        QCOMPARE(askedAtOnce, 1);
    }
};

NEVERTWICE_TEST(CheckerTest);
#include "checker_test.moc"
