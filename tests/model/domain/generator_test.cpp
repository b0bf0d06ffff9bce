#include "tests/support/generator.h"

#include "model/domain/document.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;

namespace {

QByteArray bytesOf(const Incident &incident)
{
    return QJsonDocument(toDocument(incident)).toJson(QJsonDocument::Compact);
}

QByteArray textOf(const Incident &incident)
{
    QString all = incident.title + incident.summary + incident.impact.text + incident.rootCause + incident.resolution +
                  incident.lessons.wentWell + incident.lessons.wentWrong;
    for (const Event &event : incident.timeline)
        all += event.text;
    for (const Action &action : incident.actions)
        all += action.title + action.details;
    return all.toUtf8();
}

} // namespace

class GeneratorTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameForTheSameSeed()
    {
        Generator one({.seed = 7, .count = 20});
        Generator two({.seed = 7, .count = 20});
        Generator three({.seed = 8, .count = 20});
        QCOMPARE(one.causes(), two.causes());
        for (int i = 0; i < 20; ++i) {
            const Incident incident = one.next();
            QCOMPARE(incident, two.next());
            QVERIFY(incident.uuid != three.next().uuid);
        }
    }

    void givesTheSameOnEveryMachine()
    {
        Generator generator({.seed = 1, .count = 200});
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (int i = 0; i < 200; ++i)
            hash.addData(bytesOf(generator.next()));
        QCOMPARE(hash.result().toHex(), QByteArray("6a372fca9fa474a98f18cfd484e4f3fba92abca14bd04795ed01a269304833b4"));
    }

    void writesIncidentsThatAreSound()
    {
        Generator generator({.seed = 3, .count = 300});
        for (int i = 0; i < 300; ++i) {
            const Incident incident = generator.next();
            QCOMPARE(sanitized(incident), incident);
            QVERIFY(validate(incident).ok());
            const Result<Incident> read = fromDocument(toDocument(incident));
            QVERIFY(read.ok());
            QCOMPARE(*read, incident);
        }
    }

    void keepsMilestonesInTheirOrderAndIncidentsInThatOfTime()
    {
        Generator generator({.seed = 4, .count = 300});
        qint64 previous = 0;
        for (int i = 0; i < 300; ++i) {
            const Milestones m = generator.next().milestones;
            QVERIFY(m.started.msecs() >= previous);
            previous = m.started.msecs();
            qint64 before = m.started.msecs();
            for (const Moment &moment : {m.detected, m.acknowledged, m.mitigated, m.resolved}) {
                if (!moment.isKnown()) continue;
                QVERIFY(moment.msecs() >= before);
                before = moment.msecs();
            }
        }
    }

    void writesAboutFourKilobytesEach()
    {
        Generator generator({.seed = 5, .count = 500});
        qsizetype total = 0;
        for (int i = 0; i < 500; ++i) {
            const Incident incident = generator.next();
            const qsizetype size = textOf(incident).size();
            QVERIFY2(size > 2'500 && size < 6'500, qPrintable(QString::number(size)));
            total += size;
            const qsizetype words = incident.title.count(QLatin1Char(' ')) + 1;
            QVERIFY2(words >= 6 && words <= 11, qPrintable(incident.title));
            QVERIFY(incident.timeline.size() >= 10 && incident.timeline.size() <= 14);
            QVERIFY(incident.actions.size() >= 3 && incident.actions.size() <= 6);
        }
        QVERIFY2(total / 500 > 4'000 && total / 500 < 4'800, qPrintable(QString::number(total / 500)));
    }

    void drawsTheWordOfTheFirstRankTenTimesAsOftenAsThatOfTheTenth()
    {
        const Vocabulary vocabulary;
        QCOMPARE(vocabulary.size(), Vocabulary::kMost);
        Dice dice(1);
        QHash<QString, int> counts;
        for (int i = 0; i < 400'000; ++i)
            ++counts[vocabulary.draw(dice)];
        const int first = counts.value(vocabulary.word(0));
        const int tenth = counts.value(vocabulary.word(9));
        const int hundredth = counts.value(vocabulary.word(99));
        QVERIFY2(first > 9 * tenth && first < 11 * tenth, qPrintable(QStringLiteral("%1 %2").arg(first).arg(tenth)));
        QVERIFY2(first > 80 * hundredth && first < 125 * hundredth,
                 qPrintable(QStringLiteral("%1 %2").arg(first).arg(hundredth)));
    }
};

NEVERTWICE_TEST(GeneratorTest);
#include "generator_test.moc"
