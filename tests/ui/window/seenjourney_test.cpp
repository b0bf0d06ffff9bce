#include "model/domain/repeatreason.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/kit/banner.h"
#include "ui/kit/quietlink.h"
#include "ui/window/changewatch.h"
#include "ui/write/actionitemmodel.h"
#include "ui/write/guardcard.h"
#include "ui/write/repeatquestion.h"
#include "ui/write/seenfinder.h"
#include "ui/write/seenpanel.h"
#include "ui/write/sidepanels.h"
#include "ui/write/writingdesk.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// What the workspace remembers while one writes, through the real window.
class SeenJourneyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;
    Cause m_renewal;
    Incident m_gateway;
    int m_published = 0;

    SeenPanel *panel() { return m_user->child<SeenPanel>(u"seenBefore"_s); }
    QListView *list() { return m_user->child<QListView>(u"seenList"_s); }
    GuardCard &guard() { return panel()->guard(); }
    RepeatQuestion *question() { return m_user->child<RepeatQuestion>(u"repeatQuestion"_s); }
    WritingDesk *desk() { return m_desk->window.findChild<WritingDesk *>(); }
    // "INC-1" and so on, as the panel lists them; promises by their names.
    QStringList listed()
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (const QVariant seen = index.data(SeenPanel::SeenRole); seen.isValid())
                names.append(seen.value<SeenIncident>().ref);
            if (const QVariant promise = index.data(SeenPanel::PromiseRole); promise.isValid())
                names.append(promise.value<SeenPromise>().name);
        }
        return names;
    }
    QString spoken(int row) { return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }

    void open(const Incident &incident)
    {
        m_desk->write(
            {m_gateway, anIncident().titled("Power cut").withRootCause("The generator did not start."), incident});
        m_desk->open();
        m_desk->show();
        m_user->open(u"INC-3"_s);
        QTRY_VERIFY(m_user->view().document() && m_user->document().incident().ref == "INC-3"_L1);
    }
    // Whatever is still open, it is wanted.
    void publish()
    {
        desk()->askToPublish([this] { ++m_published; });
        if (auto *go = m_user->child<QWidget>(u"publishQuestion"_s)->findChild<QPushButton *>())
            if (go->isVisible()) go->click();
    }
    static IncidentBuilder aDraft() { return anIncident().startedAt("2026-01-28T10:00:00Z"); }

private slots:
    void init()
    {
        m_published = 0;
        m_desk = std::make_unique<Desk>();
        m_user = std::make_unique<Typist>(*m_desk);
        m_renewal = aCause().titled("Renewal is done by hand").inCategory(CauseCategory::Process);
        m_gateway =
            anIncident()
                .titled("Certificate of the gateway expired")
                .startedAt("2026-01-05T10:00:00Z")
                .resolvedAt("2026-01-05T11:35:00Z")
                .withRootCause("The renewal job of the certificate had stopped.")
                .withResolution("A new certificate was installed by hand.")
                .causedBy(m_renewal)
                .withAction(anAction().titled("Renew by a job").madeAt("2026-01-06").dueOn("2026-01-20").ownedBy("Bo"));
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
    }

    void teachesWhatBelongsHereBeforeTheFirstSentence()
    {
        open(aDraft());
        m_user->choose(u"showSeen"_s);
        auto *empty = panel()->findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY2(empty->sentence().startsWith(u"Write the first sentence."_s), qPrintable(empty->sentence()));
    }

    // In a workspace of one incident the answer is as empty as before the first word.
    void tellsOfAnEmptyAnswerOnceThereAreWords()
    {
        SeenFinder finder;
        finder.setAsk([](const Incident &, const auto &take) { take(SeenBefore()); });
        Document document(aDraft());
        finder.setDocument(&document);
        QVERIFY(!finder.hasEnough());
        const QSignalSpy changed(&finder, &SeenFinder::changed);
        document.type(u"Summary"_s, u"summary"_s, u"The certificate expired."_s);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(finder.hasEnough());
    }

    void remembersFromTheFirstSentenceOn()
    {
        open(aDraft());
        m_user->choose(u"showSeen"_s);
        m_user->types(u"summary"_s, u"The TLS certificate of the shop has expired."_s);
        QTRY_COMPARE(listed(), (QStringList{u"INC-1"_s, u"INC-1.1"_s}));
        QVERIFY2(spoken(1).contains(u"Mended then: A new certificate was installed by hand."_s), qPrintable(spoken(1)));
        QVERIFY2(spoken(1).contains(u"Both tell of"_s), qPrintable(spoken(1)));
        QVERIFY2(spoken(2).contains(u"Bo · overdue since 20 Jan 2026"_s), qPrintable(spoken(2)));
        QVERIFY(guard().isVisible());
        QVERIFY2(guard().text().startsWith(u"You may have been here before"_s), qPrintable(guard().text()));
    }

    void saysHowOftenAndHowLongWhereTheCauseCameBefore()
    {
        open(aDraft().titled("Tills offline").causedBy(m_renewal));
        m_user->choose(u"showSeen"_s);
        QTRY_VERIFY(guard().isVisible());
        QCOMPARE(guard().text(), u"You have been here before\n“\u2068Renewal is done by hand\u2069” came before.\n"
                                 "once before this\n5 Jan 2026 last, INC-1\n1 h 35 min of impact in all\n"
                                 "1 promise was open when this began, and overdue"_s);
        auto *button = m_user->child<QWidget>(u"seenBefore-button"_s);
        QVERIFY2(button->accessibleName().startsWith(u"You have been here before."_s),
                 qPrintable(button->accessibleName()));
    }

    // However little room there is, no line stands on another: what does not fit is scrolled.
    void crushesNothingOfTheCard()
    {
        Theme theme;
        SeenPanel panel(theme);
        SeenBefore seen;
        seen.basis = SeenBefore::Basis::Cause;
        seen.causes = {u"A disk fills up because nobody takes out what is old"_s};
        seen.lastRef = u"INC-1"_s;
        seen.lastZone = u"UTC"_s;
        seen.guard.last = at("2026-01-05T10:00:00Z");
        seen.guard.earlier = {nextUuid(), nextUuid()};
        for (int i = 1; i <= 2; ++i) {
            seen.guard.open.append({seen.guard.earlier.first(), nextUuid(), i, false});
            seen.open.append({seen.guard.earlier.first(),
                              seen.guard.open.last().action,
                              u"INC-1.%1"_s.arg(i),
                              u"A promise that was not kept"_s,
                              {},
                              {},
                              true,
                              false,
                              false});
        }
        panel.show(seen, anIncident(), SeenPanel::Mode::Write, SeenPanel::Waiting::No);
        const GuardCard &card = panel.guard();
        const auto *room = qobject_cast<QScrollArea *>(card.parentWidget()->parentWidget());
        QVERIFY(room);
        for (const int height : {320, 1200, 240}) {
            panel.resize(300, height);
            panel.setVisible(true);
            QApplication::processEvents();
            QRegion taken;
            int shown = 0;
            for (const QObject *child : card.children()) {
                const auto *part = qobject_cast<const QWidget *>(child);
                if (!part || part->isHidden()) continue;
                ++shown;
                const int wanted = part->hasHeightForWidth()
                                       ? part->heightForWidth(part->width())
                                       : std::min(part->minimumSizeHint().height(), part->maximumHeight());
                QVERIFY2(part->height() >= wanted, part->metaObject()->className());
                QVERIFY(card.rect().contains(part->geometry()));
                QVERIFY(!taken.intersects(part->geometry()));
                taken += part->geometry();
            }
            QVERIFY(shown > 10);
            QVERIFY(room->geometry().bottom() < panel.findChild<QListView *>(u"seenList"_s)->geometry().top());
            QCOMPARE(room->verticalScrollBar()->maximum() > 0, height < 1200);
            QCOMPARE(room->height() >= card.height(), height == 1200);
        }
    }

    void saysNothingWhereNothingIsLikeIt()
    {
        open(aDraft().titled("Lift stuck").withSummary("Two visitors waited between floors."));
        m_user->choose(u"showSeen"_s);
        auto *empty = panel()->findChild<EmptyState *>();
        QTRY_COMPARE(empty->headline(), u"Nothing like it"_s);
        QVERIFY(!guard().isVisible());
    }

    void opensTheIncidentByKeyboard()
    {
        open(aDraft().withSummary("The TLS certificate of the shop has expired."));
        m_user->field(u"summary"_s)->setFocus();
        QTRY_COMPARE(listed().size(), 2);
        m_user->choose(u"showSeen"_s);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(list()));
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(m_user->document().incident().ref, u"INC-1"_s);
    }

    void opensAPromiseWhereItWasMade()
    {
        open(aDraft().withSummary("The TLS certificate of the shop has expired."));
        QTRY_COMPARE(listed().size(), 2);
        m_user->choose(u"showSeen"_s);
        m_user->keys(Qt::Key_Down);
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(m_user->document().incident().ref, u"INC-1"_s);
        auto *focused = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
        QVERIFY(focused);
        QCOMPARE(focused->currentIndex().data(ActionItemModel::ActionRole).value<Action>().title, u"Renew by a job"_s);
    }

    void goesBackToTheTextByKeyboard()
    {
        open(aDraft().withSummary("The TLS certificate of the shop has expired."));
        QTRY_COMPARE(listed().size(), 2);
        m_user->choose(u"showSeen"_s);
        m_user->keys(Qt::Key_Escape);
        QVERIFY(QApplication::focusWidget() != list());
        QVERIFY(!panel()->isAncestorOf(QApplication::focusWidget()));
    }

    void linksTheCauseAsOneStepThatCanBeTakenBack()
    {
        open(aDraft().withSummary("The TLS certificate of the shop has expired."));
        QTRY_COMPARE(listed().size(), 2);
        m_user->choose(u"showSeen"_s);
        m_user->keys(Qt::Key_L);
        QCOMPARE(m_user->document().incident().causes.size(), 1);
        QCOMPARE(m_user->document().incident().causes.first().uuid, m_renewal.uuid);
        QCOMPARE(m_user->document().incident().causes.first().role, Code<CauseRole>(CauseRole::Root));
        QTRY_VERIFY(guard().text().startsWith(u"You have been here before"_s));
        QVERIFY(!m_user->child<QPushButton>(u"linkCause"_s)->isEnabled()); // it is linked by now
        QCOMPARE(m_user->document().undoStack()->undoText(), u"Linking a cause"_s);
        m_user->choose(u"undo"_s);
        QVERIFY(m_user->document().incident().causes.isEmpty());
        QTRY_VERIFY(guard().text().startsWith(u"You may have been"_s));
    }

    void linksTheCausesOfAllThatAreChosenInOneStep()
    {
        const Cause clock = aCause().titled("The clock was wrong");
        m_desk->write({m_gateway,
                       anIncident()
                           .titled("Certificate of the mail server expired")
                           .startedAt("2026-01-12T10:00:00Z")
                           .withRootCause("The certificate had expired; the clock was wrong.")
                           .causedBy(clock),
                       aDraft().withSummary("The TLS certificate of the shop has expired.")});
        m_desk->open();
        m_desk->show();
        m_user->open(u"INC-3"_s);
        QTRY_VERIFY(listed().contains(u"INC-1"_s) && listed().contains(u"INC-2"_s));
        m_user->choose(u"showSeen"_s);
        list()->selectAll();
        QCOMPARE(m_user->child<QPushButton>(u"linkCause"_s)->text(), u"Link 2 causes"_s);
        m_user->keys(Qt::Key_L);
        const QList<CauseLink> linked = m_user->document().incident().causes;
        QCOMPARE(linked.size(), 2);
        QCOMPARE(linked[0].role, Code<CauseRole>(CauseRole::Root));
        QCOMPARE(linked[1].role, Code<CauseRole>(CauseRole::Contributing));
        m_user->choose(u"undo"_s);
        QVERIFY(m_user->document().incident().causes.isEmpty());
    }

    void keepsTheSentenceOnWhyItHappenedAgain()
    {
        open(aDraft().titled("Tills offline").causedBy(m_renewal));
        m_user->choose(u"showSeen"_s);
        QTRY_VERIFY(guard().isVisible());
        m_user->types(u"repeatReason"_s, u"The job was never built."_s);
        m_user->keys(Qt::Key_Return);
        QCOMPARE(repeatReason(m_user->document().incident()), u"The job was never built."_s);
        QTRY_COMPARE(repeatReason(m_user->inFile(m_user->shown())), u"The job was never built."_s);
        m_user->choose(u"undo"_s);
        QCOMPARE(repeatReason(m_user->document().incident()), QString());
    }

    void asksWhyBeforeItIsPublished()
    {
        open(aDraft().titled("Tills offline").causedBy(m_renewal));
        QTRY_VERIFY(!guard().text().isEmpty());
        int published = 0;
        const auto publish = [this, &published] {
            desk()->askToPublish([&published] { ++published; });
            if (auto *go = m_user->child<QWidget>(u"publishQuestion"_s)->findChild<QPushButton *>())
                if (go->isVisible()) go->click(); // there are findings, and it is wanted all the same
        };
        publish();
        QVERIFY(question()->isVisible());
        QCOMPARE(published, 0);
        auto *field = m_user->child<QLineEdit>(u"repeatReasonAsked"_s);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(field));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!question()->isVisible());
        QCOMPARE(published, 0);
        publish();
        QTest::keyClicks(field, u"Nobody owned the job."_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(published, 1);
        QCOMPARE(repeatReason(m_user->document().incident()), u"Nobody owned the job."_s);
        publish(); // it is said by now
        QVERIFY(!question()->isVisible());
        QCOMPARE(published, 2);
    }

    void asksNothingWhereItIsTheFirstTime()
    {
        open(aDraft().titled("Lift stuck").causedBy(aCause().titled("Worn rope")));
        QTRY_VERIFY(panel()->findChild<EmptyState *>()->headline() == "Nothing like it"_L1);
        publish();
        QVERIFY(!question()->isVisible());
        QCOMPARE(m_published, 1);
    }

    void keepsTheAnswerWhereThePanelIsOpen()
    {
        open(aDraft().titled("Tills offline").causedBy(m_renewal));
        const QUuid draft = m_user->shown();
        m_user->choose(u"showSeen"_s);
        QTRY_VERIFY(guard().isVisible());
        publish();
        auto *field = m_user->child<QLineEdit>(u"repeatReasonAsked"_s);
        QTest::keyClicks(field, u"Nobody owned the job."_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_user->text(u"repeatReason"_s), u"Nobody owned the job."_s);
        m_user->view().list().focusList(); // somebody who chooses has gone to the list
        m_user->open(u"INC-1"_s);
        QTRY_VERIFY(m_user->shown() == m_gateway.uuid);
        QTRY_COMPARE(repeatReason(m_user->inFile(draft)), u"Nobody owned the job."_s);
    }

    void leavesWhatSomebodyElseGaveAsTheReason()
    {
        open(aDraft().titled("Tills offline").causedBy(m_renewal));
        const QUuid draft = m_user->shown();
        m_user->choose(u"showSeen"_s);
        QTRY_VERIFY(guard().isVisible());
        const Incident before = m_user->inFile(draft);
        Incident after = before;
        setRepeatReason(after, u"Theirs."_s);
        m_user->somebodyElseSaves(draft, diff(before, after));
        m_user->view().watch().look();
        QTRY_COMPARE(m_user->text(u"repeatReason"_s), u"Theirs."_s);
        m_user->view().list().focusList(); // somebody who chooses has gone to the list
        m_user->open(u"INC-1"_s);
        QTRY_VERIFY(m_user->shown() == m_gateway.uuid);
        QVERIFY(m_user->view().settle());
        QCOMPARE(repeatReason(m_user->inFile(draft)), u"Theirs."_s);
    }

    void leavesUndoneWhatWasTakenBack()
    {
        open(aDraft().titled("Tills offline").causedBy(m_renewal));
        m_user->choose(u"showSeen"_s);
        QTRY_VERIFY(guard().isVisible());
        m_user->types(u"repeatReason"_s, u"The job was never built."_s);
        m_user->keys(Qt::Key_Return);
        m_user->choose(u"undo"_s);
        QCOMPARE(m_user->text(u"repeatReason"_s), QString());
        list()->setFocus(); // leaves the field
        QCOMPARE(repeatReason(m_user->document().incident()), QString());
        m_user->choose(u"redo"_s);
        QCOMPARE(repeatReason(m_user->document().incident()), u"The job was never built."_s);
    }

    void takesBackTheReasonThatIsBeingTypedAndNotTheStepBefore()
    {
        open(aDraft().titled("Tills offline").causedBy(m_renewal));
        m_user->choose(u"showSeen"_s);
        QTRY_VERIFY(guard().isVisible());
        m_user->types(u"summary"_s, u"They stood still."_s);
        m_user->types(u"repeatReason"_s, u"The job"_s);
        m_user->choose(u"undo"_s);
        QCOMPARE(m_user->document().incident().summary, u"They stood still."_s);
        QCOMPARE(repeatReason(m_user->document().incident()), QString());
        m_user->choose(u"redo"_s);
        QCOMPARE(repeatReason(m_user->document().incident()), u"The job"_s);
    }

    void keepsTheReasonWhereTheCardGoesUnderIt()
    {
        open(aDraft().titled("Tills offline").causedBy(m_renewal));
        m_user->choose(u"showSeen"_s);
        QTRY_VERIFY(guard().isVisible());
        m_user->types(u"repeatReason"_s, u"The job was never built."_s);
        {
            const auto other = must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock));
            must(other->moveToTrash(m_gateway.uuid));
        }
        m_user->view().watch().look();
        QTRY_VERIFY(!guard().isVisible());
        QCOMPARE(repeatReason(m_user->document().incident()), u"The job was never built."_s);
    }

    void keepsTheWordsOfAQuestionThatGoesUnanswered()
    {
        open(aDraft().titled("Tills offline").causedBy(m_renewal));
        const QUuid draft = m_user->shown();
        QTRY_VERIFY(!guard().text().isEmpty());
        publish();
        QTest::keyClicks(m_user->child<QLineEdit>(u"repeatReasonAsked"_s), u"Nobody owned"_s);
        m_user->view().list().focusList(); // somebody who chooses has gone to the list
        m_user->open(u"INC-1"_s);
        QTRY_VERIFY(m_user->shown() == m_gateway.uuid);
        QVERIFY(!question()->isVisible());
        QCOMPARE(m_published, 0);
        QTRY_COMPARE(repeatReason(m_user->inFile(draft)), u"Nobody owned"_s);
    }

    void asksWhyOfACauseThatWasLinkedAMomentAgo()
    {
        open(aDraft().titled("Tills offline"));
        Incident after = m_user->document().incident();
        after.causes.append({m_renewal.uuid, m_renewal.title, m_renewal.category, CauseRole::Root, {}});
        m_user->document().edit(u"Linking"_s, after);
        publish();
        QVERIFY(question()->isVisible());
        QCOMPARE(m_published, 0);
    }

    void asksNothingOfADrill()
    {
        Incident drill = aDraft().titled("Tills offline").causedBy(m_renewal);
        drill.classification = Classification::Drill;
        open(drill);
        publish();
        QVERIFY(!question()->isVisible());
        QCOMPARE(m_published, 1);
    }

    void tellsOnceThatTheMemoryFailed()
    {
        Document document(aDraft().titled("Tills offline"), 1, Access::ReadWrite);
        SeenFinder finder;
        int asked = 0, told = 0;
        connect(&finder, &SeenFinder::failed, this, [&told] { ++told; });
        finder.setAsk([&asked](const Incident &, const auto &answer) {
            ++asked;
            answer(Error{Error::Kind::Io, {}, u"the disk is gone"_s, {}});
        });
        finder.setDocument(&document);
        QVERIFY(finder.isAnswered());
        finder.lookAgain();
        QTRY_COMPARE(asked, 2);
        QCOMPARE(told, 1);
    }

    void followsWhatOthersSave()
    {
        open(aDraft().titled("Tills offline").causedBy(m_renewal));
        m_user->choose(u"showSeen"_s);
        QTRY_VERIFY(guard().text().contains(u"1 promise was open"_s));
        const Incident before = m_user->inFile(m_gateway.uuid);
        Incident after = before;
        after.actions.first().status = ActionStatus::Done;
        after.actions.first().closedAt = at("2026-01-10T10:00:00Z");
        m_user->somebodyElseSaves(m_gateway.uuid, diff(before, after));
        QTRY_VERIFY(!guard().text().contains(u"promise"_s));
    }

    void offersNoLinkInWhatCanOnlyBeRead()
    {
        open(aDraft().withSummary("The TLS certificate of the shop has expired."));
        QTRY_COMPARE(listed().size(), 2);
        const QUuid draft = m_user->shown();
        m_user->choose(u"moveToTrash"_s);
        QTRY_VERIFY(m_user->view().document() && m_user->shown() != draft);
        m_user->view().list().setScope(ListScope::Trash);
        m_user->view().list().select(draft);
        QTRY_COMPARE(m_user->shown(), draft);
        QVERIFY(m_user->document().isReadOnly());
        m_user->choose(u"showSeen"_s);
        QTRY_COMPARE(listed().size(), 2);
        QVERIFY(!m_user->child<QPushButton>(u"linkCause"_s)->isEnabled());
    }
};

NEVERTWICE_TEST(SeenJourneyTest);
#include "seenjourney_test.moc"
