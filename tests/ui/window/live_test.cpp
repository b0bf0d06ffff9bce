#include "ui/write/liveform.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/kit/optionlist.h"
#include "ui/kit/pickbutton.h"
#include "ui/window/sidebar.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class LiveTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_typist;
    std::shared_ptr<Moment> m_now = std::make_shared<Moment>();

    void passes(int seconds) { *m_now = Moment::atMsecs(m_now->msecs() + seconds * 1000); }
    LiveForm *form()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows)
            if (auto *live = qobject_cast<LiveForm *>(window); live && live->isVisible()) return live;
        return nullptr;
    }
    QLineEdit *line() { return form()->findChild<QLineEdit *>(u"liveLine"_s); }
    QString label(const QString &name) { return form()->findChild<QLabel *>(name)->text(); }
    void types(const QString &text)
    {
        QTest::keyClicks(line(), text);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    void keys(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(line(), Qt::Key(key), modifiers);
    }
    const Incident &incident() { return form()->document()->incident(); }
    const Event &lastEvent() { return incident().timeline.last(); }
    void start()
    {
        m_typist->choose(u"live"_s);
        QTRY_VERIFY(form());
        QApplication::setActiveWindow(form());
    }
    QStringList gaps()
    {
        QStringList texts;
        const auto chips = form()->findChild<QWidget *>(u"liveGaps"_s)->findChildren<QPushButton *>();
        for (const QPushButton *chip : chips)
            if (!chip->isHidden()) texts.append(chip->text());
        return texts;
    }

private slots:
    void init()
    {
        *m_now = at("2026-02-01T12:00:00Z");
        m_desk = std::make_unique<Desk>([now = m_now] { return *now; });
        m_desk->settings.setMyName(u"Ines"_s);
        m_desk->write({anIncident().titled("Old one").startedAt("2026-01-01T10:00:00Z").inState(State::Resolved)});
        m_desk->open();
        m_desk->show();
        m_typist = std::make_unique<Typist>(*m_desk);
    }
    void cleanup()
    {
        m_typist = nullptr;
        m_desk = nullptr;
        QVERIFY(!form()); // goes with the workspace
    }

    void keepsRoomAroundHowOftenOthersAreTold()
    {
        start();
        types(u"Checkout answers slowly"_s);
        auto *every = form()->findChild<PickButton *>();
        QVERIFY(every && every->isVisible() && !every->text().isEmpty());
        const QImage shown = every->grab().toImage();
        for (int x = 1; x < 5; ++x)
            for (int y = 6; y < shown.height() - 6; ++y)
                QCOMPARE(shown.pixel(x, y), shown.pixel(1, 6));
    }

    void storesTwentyFiveLinesEachWithItsOwnTime()
    {
        start();
        types(u"Checkout answers slowly"_s); // the title was asked for first
        const QUuid uuid = incident().uuid;
        QStringList expected;
        for (int i = 1; i <= 25; ++i) {
            passes(i % 2 ? 17 : 61);
            expected.append(u"%1 line %2"_s.arg(m_now->text()).arg(i));
            types(u"line %1"_s.arg(i));
        }
        QVERIFY(m_typist->view().settle());
        const Incident saved = m_typist->inFile(uuid);
        QStringList stored;
        for (const Event &event : saved.timeline) {
            stored.append(event.at.text() + u' ' + event.text);
            QCOMPARE(event.author, u"Ines"_s);
            QVERIFY(event.precision == Precision::Second);
        }
        QCOMPARE(stored, expected);
        QCOMPARE(saved.title, u"Checkout answers slowly"_s);
        QCOMPARE(saved.milestones.started, at("2026-02-01T12:00:00Z"));
        QVERIFY(saved.state == State::Investigating);
    }

    void goesOnWithTheOpenIncidentThatIsNotResolved()
    {
        m_desk->write({anIncident().titled("Going on").startedAt("2026-01-31T10:00:00Z").inState(State::Mitigated)});
        m_desk->open();
        m_typist->open(u"INC-2"_s);
        start();
        QCOMPARE(incident().title, u"Going on"_s);
        LiveForm *first = form();
        m_typist->choose(u"live"_s);
        QCOMPARE(form(), first); // and no second one
    }

    void stayAboveOtherWindows()
    {
        start();
        QVERIFY(form()->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
    }

    void takesKindsByPrefixByKeyAndByWords()
    {
        start();
        types(u"Slow"_s);
        types(u"/d the pager went off"_s);
        QVERIFY(lastEvent().kind == EventKind::Detection);
        QCOMPARE(lastEvent().text, u"the pager went off"_s);
        QTest::keyClick(line(), Qt::Key_X, Qt::AltModifier);
        QCOMPARE(label(u"livePrompt"_s), u"Decision"_s);
        types(u"we fail over"_s);
        QVERIFY(lastEvent().kind == EventKind::Decision);
        types(u"Rolled back the release"_s);
        QVERIFY(lastEvent().kind == EventKind::Mitigation);
        types(u"Coffee is out"_s);
        QVERIFY(lastEvent().kind == EventKind::Note);
    }

    void offersTheKindsBehindASlash()
    {
        start();
        types(u"Slow"_s);
        QTest::keyClicks(line(), u"/f"_s);
        const auto *kinds = form()->findChild<OptionList *>();
        QVERIFY(kinds && kinds->isVisible());
        QCOMPARE(kinds->current()->id, u"false_lead"_s);
        keys(Qt::Key_Tab);
        types(u"it was not the cache"_s);
        QVERIFY(lastEvent().kind == EventKind::FalseLead);
    }

    void takesTheKindThatFitsBestOnEnter()
    {
        start();
        types(u"Slow"_s);
        types(u"/fal"_s);
        QCOMPARE(line()->text(), QString());
        types(u"it was not the cache"_s);
        QVERIFY(lastEvent().kind == EventKind::FalseLead);
        QCOMPARE(lastEvent().text, u"it was not the cache"_s);
    }

    void keepsAPathThatIsNoKind()
    {
        start();
        types(u"Slow"_s);
        types(u"/var/log is full"_s);
        QCOMPARE(lastEvent().text, u"/var/log is full"_s);
    }

    void takesBackAKindWithBackspace()
    {
        start();
        types(u"Slow"_s);
        QTest::keyClicks(line(), u"/d "_s);
        QCOMPARE(label(u"livePrompt"_s), u"Detection"_s);
        keys(Qt::Key_Backspace);
        QCOMPARE(label(u"livePrompt"_s), u"Note"_s);
    }

    void marksMilestonesByOneKeyEach()
    {
        start();
        types(u"Slow"_s);
        passes(120);
        keys(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(incident().milestones.detected, at("2026-02-01T12:02:00Z"));
        QVERIFY(lastEvent().kind == EventKind::Detection);
        passes(60);
        QTest::keyClicks(line(), u"Turned the flag off"_s);
        keys(Qt::Key_4, Qt::ControlModifier); // the line says how
        QCOMPARE(incident().milestones.mitigated, at("2026-02-01T12:03:00Z"));
        QCOMPARE(lastEvent().text, u"Turned the flag off"_s);
        QVERIFY(incident().state == State::Mitigated);
        passes(60);
        keys(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(incident().state == State::Resolved);
        const qsizetype lines = incident().timeline.size();
        passes(60);
        keys(Qt::Key_2, Qt::ControlModifier); // known already
        QCOMPARE(incident().timeline.size(), lines);
        QCOMPARE(incident().milestones.detected, at("2026-02-01T12:02:00Z"));
        QVERIFY(label(u"liveHint"_s).contains(u"12:02"_s) || label(u"liveHint"_s).contains(u"is known"_s));
    }

    void takesBackTheLastLine()
    {
        start();
        types(u"Slow"_s);
        types(u"wrong line"_s);
        keys(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(incident().timeline.isEmpty());
    }

    void showsTheTimeSinceTheStart()
    {
        start();
        types(u"Slow"_s);
        passes(3 * 3600 + 7 * 60 + 12);
        form()->tick();
        QCOMPARE(label(u"elapsed"_s), u"3:07:12"_s);
    }

    void remindsOfWhatNobodySaid()
    {
        start();
        QCOMPARE(gaps(),
                 (QStringList{u"What is it?"_s, u"Impact?"_s, u"Who leads?"_s, u"How bad?"_s, u"Which service?"_s}));
        types(u"Slow"_s);
        QCOMPARE(gaps().size(), 4);
        keys(Qt::Key_F8);
        types(u"Carts cannot be paid"_s);
        QCOMPARE(incident().impact.text, u"Carts cannot be paid"_s);
        keys(Qt::Key_F8);
        types(u"Ines"_s);
        QVERIFY(incident().people.first().role == PersonRole::Commander);
        keys(Qt::Key_F8);
        types(u"bad"_s);
        QVERIFY(!incident().severity.isKnown());
        QVERIFY(label(u"liveHint"_s).contains(u"no severity"_s));
        types(u"2"_s);
        QVERIFY(incident().severity == Severity::Sev2);
        keys(Qt::Key_F8);
        types(u"checkout"_s);
        QCOMPARE(incident().services, QStringList{u"checkout"_s});
        QVERIFY(gaps().isEmpty());
        QVERIFY(incident().timeline.isEmpty()); // none of it is an event
    }

    void leavesAQuestionOpenWithEscape()
    {
        start();
        types(u"Slow"_s);
        keys(Qt::Key_F8);
        QVERIFY(form()->asking() == LiveForm::Asking::Impact);
        keys(Qt::Key_Escape);
        QVERIFY(form()->asking() == LiveForm::Asking::Event);
        QVERIFY(incident().impact.text.isEmpty());
    }

    void copiesAnUpdateAndBeginsTheTimeToTheNext()
    {
        start();
        types(u"Checkout is slow"_s);
        form()->ask(LiveForm::Asking::Severity);
        types(u"1"_s);
        types(u"/x fail over to the second pool"_s);
        QCOMPARE(form()->nextUpdate(), at("2026-02-01T12:30:00Z"));
        passes(31 * 60);
        form()->tick();
        QVERIFY(label(u"nextUpdate"_s).startsWith(u"Others wait for an update"_s));
        keys(Qt::Key_U, Qt::ControlModifier);
        const QStringList told = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(told.size(), 6);
        QVERIFY2(told[0].startsWith(u"SEV1 · Checkout is slow (INC-2): "_s), qPrintable(told[0]));
        QCOMPARE(told[1], u"Impact: not known yet"_s);
        QCOMPARE(told[2], u"Doing: fail over to the second pool"_s);
        QCOMPARE(told[3], u"Lead: nobody yet"_s);
        QVERIFY2(told[4].contains(u"31 min"_s), qPrintable(told[4]));
        QVERIFY(told[5].startsWith(u"Next update: "_s));
        QVERIFY(lastEvent().kind == EventKind::StatusUpdate);
        QCOMPARE(form()->nextUpdate(), at("2026-02-01T13:01:00Z"));
    }

    void handsOverToThePage()
    {
        start();
        types(u"Slow"_s);
        QTest::keyClicks(line(), u"typed and not entered"_s);
        keys(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_typist->view().document()->incident().title, u"Slow"_s);
        QCOMPARE(m_typist->view().document()->incident().timeline.last().text, u"typed and not entered"_s);
    }

    void handsOverToThePageFromTheKeypadToo()
    {
        start();
        types(u"Slow"_s);
        keys(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
        QVERIFY(m_typist->view().document());
        QCOMPARE(m_typist->view().document()->incident().title, u"Slow"_s);
    }

    void losesNoWordWhenItIsClosed()
    {
        start();
        types(u"Slow"_s);
        const QUuid uuid = incident().uuid;
        QTest::keyClicks(line(), u"half a line"_s);
        form()->close();
        QTRY_VERIFY(!form());
        QVERIFY(m_typist->view().settle());
        QCOMPARE(m_typist->inFile(uuid).timeline.last().text, u"half a line"_s);
    }

    void takesNoSentenceForASeverity()
    {
        start();
        types(u"Slow"_s);
        for (const QString &words : {u"all checkouts fail since 10:05"_s, u"SEV 12"_s}) {
            form()->ask(LiveForm::Asking::Severity);
            types(words);
            QVERIFY(!incident().severity.isKnown());
            QCOMPARE(line()->text(), words);
            form()->ask(LiveForm::Asking::Event); // it is no answer, and a line all the same
            QCOMPARE(lastEvent().text, words);
        }
        form()->ask(LiveForm::Asking::Severity);
        types(u"SEV-3"_s);
        QVERIFY(incident().severity == Severity::Sev3);
    }

    void keepsWhatIsNoAnswerWhereAnotherThingIsAsked()
    {
        start();
        types(u"Slow"_s);
        form()->ask(LiveForm::Asking::Severity);
        QTest::keyClicks(line(), u"nobody can pay"_s);
        keys(Qt::Key_F8);
        QCOMPARE(lastEvent().text, u"nobody can pay"_s);
        form()->ask(LiveForm::Asking::Severity);
        QTest::keyClicks(line(), u"very bad"_s);
        const QUuid uuid = incident().uuid;
        m_desk->window.showStart();
        const auto file = must(Workspace::open(m_desk->path(), Access::ReadOnly, m_desk->clock));
        QCOMPARE(must(file->reader().incident(uuid)).timeline.last().text, u"very bad"_s);
    }

    void leavesAnIncidentBehindAnotherPageAlone()
    {
        m_desk->write({anIncident().titled("Going on").startedAt("2026-01-31T10:00:00Z").inState(State::Mitigated)});
        m_desk->open();
        m_typist->open(u"INC-2"_s);
        QCOMPARE(m_typist->document().incident().title, u"Going on"_s);
        m_typist->view().showPlace(Sidebar::Place::Insights);
        start();
        QVERIFY(incident().title.isEmpty());
        QCOMPARE(incident().milestones.started, at("2026-02-01T12:00:00Z"));
    }

    void opensForTheIncidentItWasAskedFor()
    {
        m_typist->choose(u"newIncident"_s); // is on its way when the other is asked for
        m_typist->choose(u"live"_s);
        m_typist->choose(u"live"_s); // and once is enough
        QTRY_VERIFY(form());
        QVERIFY(incident().state == State::Investigating);
        QVERIFY(m_typist->view().settle());
        QTRY_COMPARE(must(m_typist->view().reader().counts()).incidents, 3);
    }

    void goesWithTheWindow()
    {
        start();
        types(u"Slow"_s);
        const QUuid uuid = incident().uuid;
        QTest::keyClicks(line(), u"half a line"_s);
        m_desk->window.close();
        QVERIFY(!form());
        QVERIFY(m_typist->view().settle());
        QCOMPARE(m_typist->inFile(uuid).timeline.last().text, u"half a line"_s);
    }

    void savesWhatStandsInItsLineBeforeOneLeaves()
    {
        start();
        types(u"Slow"_s);
        const QUuid uuid = incident().uuid;
        QTest::keyClicks(line(), u"half a line"_s);
        m_desk->window.showStart();
        const auto file = must(Workspace::open(m_desk->path(), Access::ReadOnly, m_desk->clock));
        QVERIFY(!form());
        QCOMPARE(must(file->reader().incident(uuid)).title, u"Slow"_s);
    }

    // Keys only, from the first line to what becomes of the steps that nobody did.
    void takesTheChecklistOfTheTeamThroughTheIncident()
    {
        Checklists lists;
        lists.severities.insert(u"sev2"_s, {{u"Say who leads"_s, std::nullopt},
                                            {u"Tell support"_s, EventKind::Communication},
                                            {u"Save the logs"_s, std::nullopt},
                                            {u"Call the vendor"_s, std::nullopt}});
        m_typist->view().settings().write(QString::fromLatin1(kChecklistsSetting), lists.json());
        QVERIFY(m_typist->view().settle());
        start();
        types(u"Slow"_s);
        const QUuid uuid = incident().uuid;
        const auto *list = form()->findChild<QWidget *>(u"checklist"_s);
        QVERIFY(!list->isVisible()); // nobody knows how bad it is
        form()->ask(LiveForm::Asking::Severity);
        types(u"2"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(label(u"checklistHead"_s), u"Checklist: 0 of 4 done"_s);
        passes(60);
        keys(Qt::Key_L, Qt::ControlModifier);
        m_typist->keys(Qt::Key_Space);
        m_typist->keys(Qt::Key_Down);
        m_typist->keys(Qt::Key_Space);
        QCOMPARE(label(u"checklistHead"_s), u"Checklist: 2 of 4 done"_s);
        QCOMPARE(ticksOf(incident()).value(u"Say who leads"_s).by, u"Ines"_s);
        QCOMPARE(ticksOf(incident()).value(u"Say who leads"_s).at, at("2026-02-01T12:01:00Z"));
        QCOMPARE(incident().timeline.size(), 1);
        QVERIFY(lastEvent().kind == EventKind::Communication);
        m_typist->keys(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), line());
        keys(Qt::Key_Z, Qt::ControlModifier); // one step takes back the tick and its line
        QVERIFY(incident().timeline.isEmpty());
        QCOMPARE(label(u"checklistHead"_s), u"Checklist: 1 of 4 done"_s);
        QVERIFY(m_typist->view().settle());
        QCOMPARE(ticksOf(m_typist->inFile(uuid)).size(), 1);

        keys(Qt::Key_Return, Qt::ControlModifier); // to the page: it still goes on, nothing is offered
        QVERIFY(!m_desk->window.findChild<QWidget *>(u"stepsBar"_s));
        QApplication::setActiveWindow(form());
        keys(Qt::Key_5, Qt::ControlModifier);
        keys(Qt::Key_Return, Qt::ControlModifier);
        auto *bar = m_desk->window.findChild<QWidget *>(u"stepsBar"_s);
        QVERIFY(bar && bar->isVisible());
        QVERIFY(incident().actions.isEmpty() && incident().questions.isEmpty());
        QApplication::setActiveWindow(&m_desk->window);
        m_typist->keys(Qt::Key_Space); // an action
        QCOMPARE(incident().actions.first().title, u"Tell support"_s);
        m_typist->keys(Qt::Key_Tab);
        m_typist->keys(Qt::Key_Space); // a question
        QVERIFY(incident().questions.first().text.endsWith(u"Save the logs"_s));
        m_typist->keys(Qt::Key_Escape); // and nothing
        QVERIFY(!bar->isVisible());
        QCOMPARE(incident().actions.size() + incident().questions.size(), 2);
        form()->close(); // it was asked once
        QVERIFY(!bar->isVisible());
    }

    void offersAnotherIncidentWhereAnOldOneIsInFront()
    {
        m_desk->write({anIncident().titled("Of long ago").startedAt("2026-01-20T10:00:00Z").inState(State::Mitigated)});
        m_desk->open();
        m_typist->open(u"INC-2"_s);
        start();
        QCOMPARE(incident().title, u"Of long ago"_s);
        QVERIFY2(label(u"liveHint"_s).contains(u"Another incident"_s), qPrintable(label(u"liveHint"_s)));
        LiveForm *old = form();
        keys(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_typist->document().incident().ref == "INC-3"_L1);
        old->close();
        QTRY_VERIFY(form() && form() != old);
        QCOMPARE(incident().milestones.started, at("2026-02-01T12:00:00Z"));
    }

    void hearsTheKeysThatWereChosen()
    {
        m_desk->settings.setShortcut(u"liveDetected"_s, u"Ctrl+J"_s);
        start();
        types(u"Slow"_s);
        keys(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!incident().milestones.detected.isKnown());
        keys(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(incident().milestones.detected.isKnown());
        keys(Qt::Key_Slash, Qt::ControlModifier);
        const auto *list = form()->findChild<QDialog *>(u"shortcuts"_s);
        QVERIFY(list && list->isVisible());
    }

    void namesEveryControl()
    {
        start();
        int controls = 0;
        const auto widgets = form()->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
            ++controls;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
        QVERIFY(controls > 3);
    }
};

NEVERTWICE_TEST(LiveTest);
#include "live_test.moc"
