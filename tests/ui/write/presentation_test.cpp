#include "ui/write/presentation.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/write/timelineeditor.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class PresentationTest : public QObject
{
    Q_OBJECT

    static Incident told()
    {
        return anIncident()
            .inZone("Europe/Berlin")
            .withEvent("2026-09-14T12:20:00Z", EventKind::Mitigation, "Rolled back")
            .withEvent("2026-09-14T12:05:00Z", EventKind::Detection, "Alert <b>fires</b>")
            .withQuestion("root_cause", "Why was it not noticed?")
            .withAction(anAction().titled("Alert on lock waits").ownedBy("Anna"))
            .withAction(anAction().titled("Done already").doneAt("2026-09-20T10:00:00Z"));
    }

private slots:
    void tellsTheEventsInTheOrderOfTimeAndWhatIsOpenAtTheEnd()
    {
        Theme theme;
        Document document(told());
        Presentation presentation(theme, document);
        presentation.setAttribute(Qt::WA_DeleteOnClose, false);
        presentation.show();
        QCOMPARE(presentation.count(), 3);
        QVERIFY(presentation.told().contains(u"14:05"_s));
        QVERIFY(presentation.told().contains("Alert <b>fires</b>"_L1));
        QTest::keyClick(&presentation, Qt::Key_Right);
        QVERIFY(presentation.told().contains(u"Rolled back"_s));
        QVERIFY(!presentation.decisionField()->isVisible());
        QTest::keyClick(&presentation, Qt::Key_Space);
        QTest::keyClick(&presentation, Qt::Key_Space); // there is nothing behind it
        const QString end = presentation.told();
        QVERIFY(end.contains(u"Why was it not noticed?"_s));
        QVERIFY(end.contains(u"Alert on lock waits (Anna)"_s));
        QVERIFY(!end.contains(u"Done already"_s));
        QTest::keyClick(&presentation, Qt::Key_Left);
        QCOMPARE(presentation.step(), 1);
        QTest::keyClick(&presentation, Qt::Key_Escape);
        QVERIFY(!presentation.isVisible());
    }

    // One after the other in the order of the document, however many share a minute or have no time at all.
    void skipsNothingOfWhatHappenedTogether()
    {
        Theme theme;
        IncidentBuilder builder = anIncident();
        for (const char *text : {"One", "Two", "Three", "Four", "Five"})
            builder.withEvent("2026-09-14T12:05:00Z", EventKind::Note, text);
        Incident incident = builder;
        incident.timeline.append(anEvent().saying("Nobody knows when"));
        Document document(incident);
        Presentation presentation(theme, document);
        presentation.setAttribute(Qt::WA_DeleteOnClose, false);
        presentation.show();
        QStringList told;
        for (int step = 0; step + 1 < presentation.count(); ++step) {
            QCOMPARE(presentation.step(), step);
            told.append(presentation.told().split(u'\n').value(1));
            QTest::keyClick(&presentation, Qt::Key_Right);
        }
        QCOMPARE(told, QStringList({u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s, u"Five"_s, u"Nobody knows when"_s}));
    }

    void tellsTheClockWhereNobodyWroteADay()
    {
        Theme theme;
        Incident incident = anIncident();
        Event event = anEvent().saying("The alert came");
        event.clock = u"20:10"_s;
        incident.timeline = {event};
        Document document(incident);
        Presentation presentation(theme, document);
        presentation.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY2(presentation.told().contains(u"20:10 · Note"_s), qPrintable(presentation.told()));
    }

    void writesDecisionsIntoTheDocumentAsStepsOfUndo()
    {
        Theme theme;
        Document document(told());
        Presentation presentation(theme, document);
        presentation.setAttribute(Qt::WA_DeleteOnClose, false);
        presentation.show();
        QTest::keyClick(&presentation, Qt::Key_End);
        QVERIFY(presentation.decisionField()->isVisible());
        for (const QString &decision : {u"No deploys on Fridays"_s, u"Two reviewers"_s}) {
            QTest::keyClicks(presentation.decisionField(), decision);
            QTest::keyClick(presentation.decisionField(), Qt::Key_Return);
        }
        QCOMPARE(document.incident().otherSections.size(), 1);
        QCOMPARE(document.incident().otherSections[0].text, u"- No deploys on Fridays\n- Two reviewers"_s);
        QCOMPARE(presentation.step(), 2);
        document.undo();
        QCOMPARE(document.incident().otherSections[0].text, u"- No deploys on Fridays"_s);
    }

    void keepsADecisionThatWasTypedWithoutEnter()
    {
        Theme theme;
        Document document(told());
        {
            Presentation presentation(theme, document);
            presentation.setAttribute(Qt::WA_DeleteOnClose, false);
            presentation.show();
            QTest::keyClick(&presentation, Qt::Key_End);
            QTest::keyClicks(presentation.decisionField(), u"No deploys on Fridays"_s);
            document.flush(); // as before a window closes
            QCOMPARE(document.incident().otherSections.value(0).text, u"- No deploys on Fridays"_s);
            QTest::keyClicks(presentation.decisionField(), u"Two reviewers"_s);
            QTest::keyClick(presentation.decisionField(), Qt::Key_Escape);
            QVERIFY(!presentation.isVisible());
        }
        QCOMPARE(document.incident().otherSections[0].text, u"- No deploys on Fridays\n- Two reviewers"_s);
        auto passing = std::make_unique<Document>(told());
        Presentation presentation(theme, *passing);
        presentation.setAttribute(Qt::WA_DeleteOnClose, false);
        presentation.show();
        presentation.decisionField()->setText(u"Too late"_s);
        passing.reset(); // and nothing breaks where it is gone
        QVERIFY(!presentation.isVisible());
    }

    void staysWhereItIsWhileSomebodyElseWrites()
    {
        Theme theme;
        Document document(told());
        Presentation presentation(theme, document);
        presentation.setAttribute(Qt::WA_DeleteOnClose, false);
        presentation.show();
        presentation.next();
        const auto addEarlier = [&document](const char *at) {
            Incident theirs = document.incident();
            theirs.timeline.append(anEvent().at(at).saying("Earlier"));
            document.takeIn(theirs, document.version() + 1);
        };
        addEarlier("2026-09-14T11:00:00Z");
        QVERIFY(presentation.told().contains(u"Rolled back"_s));
        QTest::keyClick(&presentation, Qt::Key_End);
        const QString end = presentation.told();
        addEarlier("2026-09-14T10:00:00Z");
        QCOMPARE(presentation.step(), presentation.count() - 1);
        QCOMPARE(presentation.told(), end);
        QVERIFY(presentation.decisionField()->isVisible());
    }

    void opensWithF5()
    {
        Theme theme;
        Document document(told());
        TimelineEditor editor(theme);
        editor.setDocument(&document);
        editor.show();
        QApplication::setActiveWindow(&editor);
        QTest::keyClick(&editor, Qt::Key_F5);
        auto *presentation = editor.findChild<Presentation *>();
        QVERIFY(presentation && presentation->isFullScreen());
    }
};

NEVERTWICE_TEST(PresentationTest);
#include "presentation_test.moc"
