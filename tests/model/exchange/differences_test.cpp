#include "model/exchange/differences.h"

#include "model/domain/document.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

class DifferencesTest : public QObject
{
    Q_OBJECT

    static QList<Difference> between(const Incident &a, const Incident &b)
    {
        return differences(toDocument(a), toDocument(b));
    }

private slots:
    void saysShortValuesInOneLine()
    {
        const Incident before = anIncident().titled("Disk full").build();
        Incident after = before;
        after.title = u"Disk really full"_s;
        after.severity = Severity::Sev2;
        after.tags = {u"disk"_s, u"db"_s};
        QCOMPARE(between(before, after), QList<Difference>({{u"severity"_s, {u"= nothing -> sev2"_s}},
                                                            {u"tags"_s, {u"= nothing -> disk, db"_s}},
                                                            {u"title"_s, {u"= Disk full -> Disk really full"_s}}}));
    }

    void showsTheLinesOfATextThatChanged()
    {
        Incident before = anIncident().titled("x").build();
        Incident after = before;
        before.summary = u"one\ntwo\nthree\nfour"_s;
        after.summary = u"one\ntwo and a half\nthree\nthree and more\nfour"_s;
        QCOMPARE(between(before, after),
                 QList<Difference>({{u"summary"_s, {u"- two"_s, u"+ two and a half"_s, u"+ three and more"_s}}}));
    }

    void namesRowsByWhatTheySay()
    {
        const Incident before =
            anIncident().titled("x").withEvent(anEvent().at("2026-01-05T10:05:00Z").saying("Pager went off")).build();
        Incident after = before;
        after.timeline.first().kind = EventKind::Detection;
        after.timeline.append(anEvent().at("2026-01-05T10:07:00Z").saying("Looked at graphs"));
        QCOMPARE(between(before, after),
                 QList<Difference>({{u"timeline"_s, {u"+ 2026-01-05T10:07:00Z Looked at graphs"_s}},
                                    {u"timeline \"Pager went off\": kind"_s, {u"= note -> detection"_s}}}));
        QCOMPARE(between(after, before).first(),
                 (Difference{u"timeline"_s, {u"- 2026-01-05T10:07:00Z Looked at graphs"_s}}));
    }

    void tellsAnotherOrderApartFromAnotherContent()
    {
        Incident before =
            anIncident().titled("x").withEvent(anEvent().saying("a")).withEvent(anEvent().saying("b")).build();
        Incident after = before;
        after.timeline.swapItemsAt(0, 1);
        QCOMPARE(between(before, after), QList<Difference>({{u"timeline"_s, {u"= put in another order"_s}}}));
    }

    void hasSomethingToSayAboutEveryChange()
    {
        QVERIFY(holds("a difference for each patch", [](const Incident &incident) {
            const Incident other = *edited(incident);
            const QList<Difference> words = between(incident, other);
            RC_ASSERT(words.size() == diff(incident, other).size());
            for (const Difference &difference : words) {
                RC_ASSERT(!difference.what.isEmpty());
                for (const QString &line : difference.lines)
                    RC_ASSERT(line.startsWith(u"= "_s) || line.startsWith(u"- "_s) || line.startsWith(u"+ "_s));
            }
        }));
    }
};

NEVERTWICE_TEST(DifferencesTest);
#include "differences_test.moc"
