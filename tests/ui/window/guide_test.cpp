#include "ui/window/guidepage.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/window/menus.h"
#include "ui/write/proseview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class GuideTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

    static GuideStep stepOf(GuideStep::Part part)
    {
        for (const GuideStep &step : guideSteps())
            if (step.part == part) return step;
        return {};
    }
    static QPushButton *button(const GuidePage &page, const QString &text)
    {
        const auto buttons = page.findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text() == text) return button;
        return nullptr;
    }
    static QList<QLineEdit *> shownLines(const GuidePage &page)
    {
        QList<QLineEdit *> lines;
        const auto all = page.findChildren<QLineEdit *>();
        for (QLineEdit *line : all)
            if (line->isVisible()) lines.append(line);
        return lines;
    }
    static void goOn(const GuidePage &page, int questions)
    {
        for (int i = 0; i < questions; ++i)
            button(page, u"Next question"_s)->click();
    }
    static void beginAtTheWhys(GuidePage &page, Document &document)
    {
        page.begin(&document);
        page.show();
        goOn(page, 4);
        QTest::keyClicks(shownLines(page).value(0), u"logs were kept"_s);
    }

private slots:
    void hasAGoodAnswerToEveryQuestion()
    {
        const Incident example = guideExample();
        for (const GuideStep &step : guideSteps())
            QVERIFY2(!answerTo(step, example).isEmpty(), qPrintable(step.question));
    }

    void keepsWhatIsAnswered()
    {
        for (const GuideStep &step : guideSteps()) {
            const Incident after = answered(step, u"one"_s, anIncident());
            QCOMPARE(answerTo(step, after), u"one"_s);
            QVERIFY(after == answered(step, u"one"_s, after)); // the same answer changes nothing
        }
    }

    void makesCausesOfTheWhys()
    {
        const GuideStep step = stepOf(GuideStep::Part::Whys);
        const Incident after =
            answered(step, u"the disk was full\nlogs were kept\n\nnobody rotates them"_s, anIncident());
        QCOMPARE(after.causes.size(), 3);
        QCOMPARE(after.causes[0].title, u"the disk was full"_s);
        QVERIFY(after.causes[0].role == CauseRole::Contributing);
        QVERIFY(after.causes[2].role == CauseRole::Root);
        QCOMPARE(after.rootCause, u"1. the disk was full\n2. logs were kept\n3. nobody rotates them"_s);
        const Incident shorter = answered(step, u"the disk was full\nlogs were kept"_s, after);
        QCOMPARE(shorter.causes.size(), 2);
        QCOMPARE(shorter.causes[1].uuid, after.causes[1].uuid);
        QVERIFY(shorter.causes[1].role == CauseRole::Root);
    }

    void keepsWhatSomebodyWroteAboutTheCause()
    {
        const Incident before = anIncident().withRootCause("Written by hand.");
        QCOMPARE(answered(stepOf(GuideStep::Part::Whys), u"why"_s, before).rootCause, u"Written by hand."_s);
    }

    void rewritesOnlyTheChainItToldItself()
    {
        const GuideStep step = stepOf(GuideStep::Part::Whys);
        Incident told = answered(step, u"the disk was full"_s, anIncident());
        QCOMPARE(answering(step, u"the disk was full"_s, u"logs"_s, told).rootCause, u"1. logs"_s);
        told.rootCause += u"\n\nA paragraph by hand."_s;
        const QString byHand = told.rootCause;
        QCOMPARE(answered(step, u"logs were kept"_s, told).rootCause, byHand);
        QCOMPARE(answering(step, u"the disk was full"_s, u"logs"_s, told).rootCause, byHand);
    }

    void keepsTheWhysItDoesNotShow()
    {
        IncidentBuilder builder = anIncident();
        QStringList lines;
        for (int i = 1; i <= 6; ++i) {
            const QString title = u"why %1"_s.arg(i);
            builder.causedBy(aCause().titled(title), CauseRole::Contributing);
            if (i <= 5) lines.append(title);
        }
        Incident before = builder.causedBy(aCause().titled("the root"), CauseRole::Root);
        before.causes[1].extra.insert("note"_L1, u"seen in the log"_s);
        before.actions.append(anAction().titled("Rotate").answering(before.causes[1].uuid));
        lines[1] = u"why two"_s;
        const Incident after = answered(stepOf(GuideStep::Part::Whys), lines.join(u'\n'), before);
        QStringList titles;
        for (const CauseLink &cause : after.causes)
            titles.append(cause.title);
        QCOMPARE(titles, lines + (QStringList{u"why 6"_s, u"the root"_s}));
        QCOMPARE(after.causes[0], before.causes[0]);
        QCOMPARE(after.causes[4], before.causes[4]); // the root is another
        QCOMPARE(after.causes[1].extra, before.causes[1].extra);
        QVERIFY(after.causes[1].uuid != before.causes[1].uuid); // the catalogue keeps what it was called
        QCOMPARE(after.actions[0].answers, QList<QUuid>{after.causes[1].uuid});
        QCOMPARE(after.causes[6], before.causes[6]);
    }

    void keepsAnActionWithoutATitle()
    {
        const Incident before = anIncident().withAction(anAction().titled("").ownedBy("Ada"));
        const Incident after = answered(stepOf(GuideStep::Part::Actions), u"Rotate the logs"_s, before);
        QCOMPARE(after.actions.size(), 2);
        QCOMPARE(after.actions[1], before.actions[0]);
    }

    void keepsActionsWithAllThatWasSaidAboutThem()
    {
        const Incident before = anIncident().withAction(anAction().titled("Rotate the logs").ownedBy("Ada"));
        const Incident after = answered(stepOf(GuideStep::Part::Actions), u"Alert at 80 %\nRotate the logs"_s, before);
        QCOMPARE(after.actions.size(), 2);
        QCOMPARE(after.actions[1], before.actions[0]);
    }

    void asksOneQuestionAtATime()
    {
        GuidePage page(m_theme, guideExample());
        QSignalSpy finished(&page, &GuidePage::finished);
        Document document(anIncident().titled(""));
        page.begin(&document);
        page.show();
        QTest::keyClicks(shownLines(page).value(0), u"Disk full"_s);
        QTest::keyClick(shownLines(page).value(0), Qt::Key_Return);
        QCOMPARE(document.incident().title, u"Disk full"_s);
        QVERIFY(shownLines(page).isEmpty());
        page.findChild<QPlainTextEdit *>()->setPlainText(u"It filled up."_s);
        button(page, u"Back"_s)->click();
        QCOMPARE(document.incident().summary, u"It filled up."_s);
        QCOMPARE(shownLines(page).value(0)->text(), u"Disk full"_s);
        QCOMPARE(document.undoStack()->undoText(), u"Summary"_s);
        QCOMPARE(document.undoStack()->count(), 2);
        goOn(page, int(guideSteps().size()) - 1);
        QCOMPARE(finished.size(), 0);
        button(page, u"Done"_s)->click();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(document.undoStack()->count(), 2); // what was not answered is no step
    }

    void leavesAloneWhatSomebodyElseChangesMeanwhile()
    {
        GuidePage page(m_theme, guideExample());
        const Incident before = anIncident().titled("");
        Document document(before);
        page.begin(&document);
        page.show();
        Incident theirs = before;
        theirs.severity = Severity::Sev1;
        document.takeIn(theirs, 2);
        QTest::keyClicks(shownLines(page).value(0), u"Disk full"_s);
        QTest::keyClick(shownLines(page).value(0), Qt::Key_Return);
        QCOMPARE(document.incident().title, u"Disk full"_s);
        QCOMPARE(document.incident().severity, Code<Severity>(Severity::Sev1));
    }

    void handsOverWhatIsTypedWithoutBeingToldTo()
    {
        GuidePage page(m_theme, guideExample());
        Document document(anIncident().titled(""));
        page.begin(&document);
        page.show();
        QTest::keyClicks(shownLines(page).value(0), u"Disk full"_s);
        QTRY_COMPARE(document.incident().title, u"Disk full"_s);
    }

    void handsOverWhysAndActionsWhileTheyAreTyped()
    {
        GuidePage page(m_theme, {});
        Document document(anIncident().titled("Disk full"));
        beginAtTheWhys(page, document);
        QTRY_COMPARE(document.incident().rootCause, u"1. logs were kept"_s);
        QVERIFY(document.incident().causes.isEmpty()); // it may be half typed
        goOn(page, 4);
        page.findChild<QPlainTextEdit *>()->setPlainText(u"Rotate the logs"_s);
        QTRY_COMPARE(document.incident().actions.size(), 1);
        QCOMPARE(document.incident().actions[0].title, u"Rotate the logs"_s);
    }

    // A cause that was reworded would stay in the catalogue, where no incident has it.
    void makesNoCauseOfAWordingThatIsTakenBack()
    {
        GuidePage page(m_theme, {});
        Document document(anIncident().titled("Disk full"));
        beginAtTheWhys(page, document);
        button(page, u"Next question"_s)->click();
        QVERIFY(document.incident().causes.isEmpty());
        button(page, u"Back"_s)->click();
        QCOMPARE(shownLines(page).value(0)->text(), u"logs were kept"_s);
        QTest::keyClicks(shownLines(page).value(0), u" for years"_s);
        page.keep();
        QCOMPARE(document.incident().causes.size(), 1);
        QCOMPARE(document.incident().causes[0].title, u"logs were kept for years"_s);
        QCOMPARE(document.incident().rootCause, u"1. logs were kept for years"_s);
    }

    // The program was killed between the question and the end.
    void makesTheCausesOfAGuideThatWasBrokenOff()
    {
        Document document(anIncident().titled("Disk full"));
        {
            GuidePage page(m_theme, {});
            beginAtTheWhys(page, document);
            goOn(page, 1);
        }
        QVERIFY(document.incident().causes.isEmpty());
        Document again(document.incident());
        GuidePage page(m_theme, {});
        page.resume(&again, page.firstOpen(again.incident()));
        page.show();
        while (button(page, u"Next question"_s))
            goOn(page, 1);
        button(page, u"Done"_s)->click();
        QCOMPARE(again.incident().causes.size(), 1);
        QCOMPARE(again.incident().causes[0].title, u"logs were kept"_s);
        QCOMPARE(again.incident().rootCause, u"1. logs were kept"_s);
    }

    // Causes that are there keep their words till the guide is left, and a text by hand tells nothing of it.
    void holdsRewordedCausesThoughTheProgramIsKilled()
    {
        QTemporaryDir folder;
        Settings settings(folder.path());
        const WhyNotes notes{
            [&](const QUuid &incident) { return settings.guideNote(incident); },
            [&](const QUuid &incident, const QStringList &note) { settings.setGuideNote(incident, note); }};
        Document document(anIncident()
                              .titled("Disk full")
                              .withRootCause("By hand.")
                              .causedBy(aCause().titled("no rotation"), CauseRole::Root));
        {
            GuidePage page(m_theme, {});
            page.setNotes(notes);
            page.begin(&document);
            page.show();
            goOn(page, 4);
            QTest::keyClicks(shownLines(page).value(0), u" for years"_s);
            goOn(page, 1);
        }
        QCOMPARE(document.incident().causes[0].title, u"no rotation"_s);
        Document again(document.incident());
        GuidePage page(m_theme, {});
        page.setNotes(notes);
        page.resume(&again, page.firstOpen(again.incident()));
        page.show();
        while (guideSteps()[page.question()].part != GuideStep::Part::Whys)
            goOn(page, 1);
        QCOMPARE(shownLines(page).value(0)->text(), u"no rotation for years"_s);
        page.keep();
        QCOMPARE(again.incident().causes.size(), 1);
        QCOMPARE(again.incident().causes[0].title, u"no rotation for years"_s);
        QVERIFY(settings.guideNote(again.uuid()).isEmpty());
        // Somebody has named others since.
        settings.setGuideNote(again.uuid(), {u"no rotation"_s, u"half a wo"_s});
        page.resume(&again, page.question());
        QCOMPARE(shownLines(page).value(0)->text(), u"no rotation for years"_s);
    }

    // Written by hand or imported.
    void makesNoCausesOfAListThatNobodyWasAskedAbout()
    {
        const Incident listed = anIncident().titled("Disk full").withRootCause("1. Disk full\n2. No alert");
        Document document(listed);
        GuidePage page(m_theme, {});
        page.resume(&document, page.firstOpen(listed));
        page.show();
        page.keep();
        QVERIFY(document.incident().causes.isEmpty());
        while (guideSteps()[page.question()].part != GuideStep::Part::Whys)
            goOn(page, 1);
        QCOMPARE(shownLines(page).size(), 3); // two are answered
        QCOMPARE(shownLines(page).value(1)->text(), u"No alert"_s);
        page.keep();
        QVERIFY(document.incident().causes.isEmpty());
        QTest::keyClick(shownLines(page).value(0), Qt::Key_Return, Qt::ControlModifier);
        page.keep();
        QCOMPARE(document.incident().causes.size(), 2);
        QCOMPARE(document.incident().causes[1].title, u"No alert"_s);
        QCOMPARE(document.incident().rootCause, listed.rootCause);
    }

    void asksAboutAChainThatOnlyTheTextTells()
    {
        Incident incident = guideExample();
        GuidePage page(m_theme, {});
        QCOMPARE(page.firstOpen(incident), int(guideSteps().size()) - 1);
        incident.causes.clear();
        incident.rootCause = u"1. Disk full\n2. No alert"_s;
        QVERIFY(guideSteps()[page.firstOpen(incident)].part == GuideStep::Part::Whys);
    }

    void takesATextForAChainOnlyWhereItIsOne()
    {
        const GuideStep step = stepOf(GuideStep::Part::Whys);
        QCOMPARE(answerTo(step, anIncident().withRootCause("1. logs\n2. no rotation")), u"logs\nno rotation"_s);
        QCOMPARE(answerTo(step, anIncident().withRootCause("1. logs\n\nMore by hand.")), QString());
        QCOMPARE(answerTo(step, anIncident().withRootCause("Written by hand.")), QString());
    }

    void keepsAnActionThatIsReworded()
    {
        const GuideStep step = stepOf(GuideStep::Part::Actions);
        const Incident before = anIncident()
                                    .withAction(anAction().titled("Rotate the logs").ownedBy("Ada"))
                                    .withAction(anAction().titled("Alert at 80 %").ownedBy("Grace"));
        const Incident after = answered(step, u"Rotate all logs\nAlert at 80 %"_s, before);
        QCOMPARE(after.actions.size(), 2);
        QCOMPARE(after.actions[0].uuid, before.actions[0].uuid);
        QCOMPARE(after.actions[0].title, u"Rotate all logs"_s);
        QCOMPARE(after.actions[0].owner, u"Ada"_s);
        QCOMPARE(after.actions[1], before.actions[1]);
        const Incident other = answered(step, u"Alert at 80 %\nBuy disks"_s, before);
        QCOMPARE(other.actions[0], before.actions[1]);
        QCOMPARE(other.actions[1].owner, QString()); // another promise, not a wording of Ada's
    }

    void goesOneQuestionOnWithCtrlAndEnter()
    {
        GuidePage page(m_theme, {});
        Document document(anIncident().titled("Disk full"));
        page.begin(&document);
        page.show();
        QTest::keyClick(shownLines(page).value(0), Qt::Key_Return, Qt::ControlModifier);
        QStringList texts;
        const auto labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(label->text());
        QVERIFY2(texts.contains(u"Question 2 of 9"_s), qPrintable(texts.join(u'\n')));
    }

    void showsAGoodAnswerAsItWillBeRead()
    {
        GuidePage page(m_theme, guideExample());
        Document document(anIncident().titled("Disk full"));
        page.begin(&document);
        page.show();
        QVERIFY(answerTo(stepOf(GuideStep::Part::Summary), guideExample()).contains(u"**61 %"_s));
        const auto *good = page.findChild<ProseView *>();
        QVERIFY(good && !good->isVisible()); // a title is no Markdown
        button(page, u"Next question"_s)->click();
        QVERIFY(good->isVisible());
        const QString read = good->toPlainText();
        QVERIFY2(read.contains(u"61 %"_s) && !read.contains(u"**"_s), qPrintable(read));
        const auto labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->text().contains(u"**"_s), qPrintable(label->text()));
    }

    void listsGoodWhysAndActions()
    {
        GuidePage page(m_theme, guideExample());
        Document document(anIncident().titled("Disk full"));
        page.begin(&document);
        page.show();
        for (const GuideStep::Part part : {GuideStep::Part::Whys, GuideStep::Part::Actions}) {
            while (guideSteps()[page.question()].part != part)
                goOn(page, 1);
            const auto *good = page.findChild<ProseView *>();
            QVERIFY(good->isVisible());
            const QString read = good->toPlainText();
            const QStringList lines = answerTo(stepOf(part), guideExample()).split(u'\n');
            QVERIFY2(!read.contains(u'`') && lines.size() > 1, qPrintable(read));
            QVERIFY2(read.count(u'\n') >= lines.size() - 1, qPrintable(read));
        }
    }

    void hasItsButtonsBelowTheFirstWhyAndRoomForTheAnswerBeside()
    {
        GuidePage page(m_theme, guideExample());
        Document document(anIncident().titled("Disk full"));
        page.resize(900, 900);
        page.begin(&document);
        page.show();
        goOn(page, 1);
        QApplication::processEvents();
        QVERIFY2(page.findChild<ProseView *>()->width() >= 220,
                 qPrintable(QString::number(page.findChild<ProseView *>()->width())));
        goOn(page, 3);
        QCOMPARE(shownLines(page).size(), 1);
        const QLineEdit *why = shownLines(page).value(0);
        QTRY_VERIFY(button(page, u"Next question"_s)->mapTo(&page, QPoint()).y() -
                        why->mapTo(&page, QPoint(0, why->height())).y() <
                    60);
    }

    void pressesItsButtonsWithReturn()
    {
        GuidePage page(m_theme, {});
        Document document(anIncident().titled("Disk full"));
        const QSignalSpy finished(&page, &GuidePage::finished);
        page.begin(&document);
        page.show();
        QVERIFY(!shownLines(page).isEmpty());
        QTest::keyClick(button(page, u"Next question"_s), Qt::Key_Return);
        QVERIFY(shownLines(page).isEmpty());
        QTest::keyClick(button(page, u"Back"_s), Qt::Key_Return);
        QVERIFY(!shownLines(page).isEmpty());
        QTest::keyClick(button(page, u"Go on without the guide"_s), Qt::Key_Return);
        QCOMPARE(finished.size(), 1);
    }

    void goesOnAfterALookAtAnotherIncident()
    {
        Desk desk;
        desk.write({anIncident().titled("Disk").startedAt("2026-01-01T10:00:00Z")});
        desk.show();
        desk.open();
        Typist ada(desk);
        ada.view().startGuide();
        QTRY_VERIFY(desk.window.findChild<GuidePage *>() && desk.window.findChild<GuidePage *>()->isVisible());
        auto *guide = desk.window.findChild<GuidePage *>();
        const QString guided = ada.document().incident().ref;
        QTest::keyClicks(guide->findChild<QLineEdit *>(u"answerLine"_s), u"Pool"_s);
        goOn(*guide, 2);
        QTRY_COMPARE(ada.child<QListView>(u"incidents"_s)->model()->rowCount(), 2);
        ada.view().list().focusList(); // whoever writes stays with what they write
        ada.open(u"INC-1"_s);
        QTRY_VERIFY(!guide->isVisible());
        ada.view().list().focusList();
        ada.open(guided);
        QTRY_VERIFY(guide->isVisible());
        QCOMPARE(guide->question(), 2);
        button(*guide, u"Go on without the guide"_s)->click();
        QVERIFY(!guide->isVisible());
        ada.open(u"INC-1"_s);
        QTRY_COMPARE(ada.document().incident().ref, u"INC-1"_s);
        ada.open(guided);
        QTRY_COMPARE(ada.document().incident().ref, guided);
        QVERIFY(!guide->isVisible()); // it was left for good
        QTRY_VERIFY(desk.window.menus().guideOn->isEnabled());
        desk.window.menus().guideOn->trigger();
        QVERIFY(guide->isVisible());
        QCOMPARE(guide->question(), 1); // the title is there
    }

    void comesBackOnlyWhereItWasShownLast()
    {
        Desk desk;
        desk.write({anIncident().titled("Disk").startedAt("2026-01-01T10:00:00Z")});
        desk.show();
        desk.open();
        Typist ada(desk);
        ada.view().startGuide();
        QTRY_VERIFY(desk.window.findChild<GuidePage *>() && desk.window.findChild<GuidePage *>()->isVisible());
        auto *guide = desk.window.findChild<GuidePage *>();
        const QString guided = ada.document().incident().ref;
        QTest::keyClicks(guide->findChild<QLineEdit *>(u"answerLine"_s), u"Pool"_s);
        goOn(*guide, 1);
        QTRY_COMPARE(ada.child<QListView>(u"incidents"_s)->model()->rowCount(), 2);
        ada.view().list().focusList(); // whoever writes stays with what they write
        ada.open(u"INC-1"_s);
        QTRY_VERIFY(!guide->isVisible());
        ada.view().list().focusList();
        ada.open(guided);
        QTRY_VERIFY(guide->isVisible());
        ada.view().showHistory();
        QVERIFY(!guide->isVisible());
        ada.view().list().focusList();
        ada.open(u"INC-1"_s);
        QTRY_COMPARE(ada.document().incident().ref, u"INC-1"_s);
        ada.view().list().focusList();
        ada.open(guided);
        QTRY_COMPARE(ada.document().incident().ref, guided);
        QVERIFY(!guide->isVisible());
    }

    void asksWhyOfEachAnswer()
    {
        GuidePage page(m_theme, {});
        Document document(anIncident().titled("Disk full"));
        page.begin(&document);
        page.show();
        goOn(page, 4);
        QCOMPARE(shownLines(page).size(), 1);
        QTest::keyClicks(shownLines(page).value(0), u"logs were kept"_s);
        QCOMPARE(shownLines(page).size(), 2);
        QVERIFY(shownLines(page).value(1)->accessibleName().contains(u"logs were kept"_s));
        QTest::keyClicks(shownLines(page).value(1), u"nobody rotates them"_s);
        button(page, u"Go on without the guide"_s)->click();
        QCOMPARE(document.incident().causes.size(), 2);
    }
};

NEVERTWICE_TEST(GuideTest);
#include "guide_test.moc"
