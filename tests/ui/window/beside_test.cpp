#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/kit/quietfield.h"
#include "ui/window/changewatch.h"
#include "ui/window/incidentwindow.h"
#include "ui/window/menus.h"
#include "ui/window/readingpane.h"
#include "ui/write/customfieldgroup.h"
#include "ui/write/timelineview.h"

#include <QJsonArray>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Two incidents side by side in one window.
class BesideTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_typist;

    Typist &ada() { return *m_typist; }
    IncidentWindow *pane() { return ada().child<IncidentWindow>(u"beside"_s); }
    QPlainTextEdit *besideField(const QString &path) { return pane()->findChild<QPlainTextEdit *>(path); }
    QPlainTextEdit *firstField(const QString &path)
    {
        const auto all = ada().window().findChildren<QPlainTextEdit *>(path);
        for (QPlainTextEdit *one : all)
            if (!pane() || !pane()->isAncestorOf(one)) return one;
        return nullptr;
    }
    QUuid uuidOf(const QString &ref) { return must(ada().view().reader().row(ref)).uuid; }
    // INC-2 beside, and INC-1 in front of the list.
    void openTwo()
    {
        QTest::keyClick(ada().child<QListView>(u"incidents"_s), Qt::Key_Return,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(pane() && pane()->isVisible());
        QTRY_VERIFY(pane()->pane().document());
        ada().open(u"INC-1"_s);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_typist = std::make_unique<Typist>(*m_desk);
        m_desk->write({anIncident().titled("Disk full").startedAt("2026-01-01T10:00:00Z"),
                       anIncident().titled("Pool exhausted").startedAt("2026-01-02T10:00:00Z")});
        m_desk->show();
        m_desk->open();
    }
    void cleanup()
    {
        m_typist = nullptr;
        m_desk = nullptr;
    }

    void showsTwoThatCanBothBeWritten()
    {
        openTwo();
        QCOMPARE(ada().child<ElidedLabel>(u"besideName"_s)->text(), u"INC-2 Pool exhausted"_s);
        QCOMPARE(firstField(u"title"_s)->toPlainText(), u"Disk full"_s);
        besideField(u"summary"_s)->setFocus();
        QTest::keyClicks(besideField(u"summary"_s), u"Too few."_s);
        firstField(u"summary"_s)->setFocus();
        QTest::keyClicks(firstField(u"summary"_s), u"Too much."_s);
        QVERIFY(ada().view().settle());
        QCOMPARE(ada().inFile(uuidOf(u"INC-1"_s)).summary, u"Too much."_s);
        QCOMPARE(ada().inFile(uuidOf(u"INC-2"_s)).summary, u"Too few."_s);
    }

    void servesWithMenusTheOneThatHadTheKeyboardLast()
    {
        openTwo();
        QCOMPARE(ada().document().incident().ref, u"INC-1"_s);
        besideField(u"summary"_s)->setFocus();
        QCOMPARE(ada().document().incident().ref, u"INC-2"_s);
        QTest::keyClicks(besideField(u"summary"_s), u"Words"_s);
        ada().choose(u"undo"_s);
        QCOMPARE(besideField(u"summary"_s)->toPlainText(), QString());
        ada().choose(u"showHistory"_s);
        QVERIFY(!pane()->pane().isPageShown());
        ada().choose(u"moveToTrash"_s);
        QTRY_VERIFY(pane()->pane().document()->isReadOnly());
        QVERIFY(pane()->bar().isVisible());
        QVERIFY(!must(ada().view().reader().row(uuidOf(u"INC-1"_s))).deletedAt.isKnown());
        QTest::mouseClick(pane()->bar().button(u"Restore"_s), Qt::LeftButton);
        QTRY_VERIFY(!pane()->pane().document()->isReadOnly());
        QCOMPARE(firstField(u"title"_s)->toPlainText(), u"Disk full"_s); // the first stays where it is
    }

    void addsAnEventByTheKeyOfTheWindowToTheOneInFront()
    {
        openTwo();
        const auto add = [] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        };
        const auto rows = [this](bool isBeside) {
            const auto all = ada().window().findChildren<TimelineView *>();
            for (const TimelineView *view : all)
                if (pane()->isAncestorOf(view) == isBeside) return view->model()->rowCount();
            return -1;
        };
        besideField(u"summary"_s)->setFocus();
        add();
        QCOMPARE(rows(true), 1);
        QCOMPARE(rows(false), 0);
        QApplication::processEvents(); // the row that opened has the keyboard now
        firstField(u"summary"_s)->setFocus();
        QCOMPARE(QApplication::focusWidget(), firstField(u"summary"_s));
        add();
        QCOMPARE(rows(false), 1);
    }

    void showsOneDocumentInBothPanes()
    {
        m_desk->window.menus().beside->trigger();
        QVERIFY(m_desk->window.menus().beside->isChecked());
        ada().open(u"INC-1"_s);
        QCOMPARE(ada().view().incidentBeside(), ada().shown());
        QTRY_VERIFY(besideField(u"summary"_s));
        firstField(u"summary"_s)->setFocus();
        QTest::keyClicks(firstField(u"summary"_s), u"Once "_s);
        QTRY_COMPARE(besideField(u"summary"_s)->toPlainText(), u"Once "_s);
        m_desk->window.menus().beside->trigger();
        QTRY_VERIFY(!pane());
        QVERIFY(!m_desk->window.menus().beside->isChecked());
    }

    void beginsWithTheOneBeforeOrTheNextInTheList()
    {
        m_desk->window.menus().beside->trigger();
        QCOMPARE(ada().view().incidentBeside(), uuidOf(u"INC-1"_s)); // below the newest
        m_desk->window.menus().beside->trigger();
        QTRY_VERIFY(!pane());
        m_desk->write({anIncident().titled("Between").startedAt("2026-01-01T20:00:00Z")});
        ada().view().watch().look();
        ada().open(u"INC-1"_s);
        m_desk->window.menus().beside->trigger();
        QCOMPARE(ada().view().incidentBeside(), uuidOf(u"INC-2"_s)); // where one was, and not the one above
    }

    void isReachedByF6AndGivesTheKeyboardBack()
    {
        openTwo();
        ada().view().setFactsShown(false); // they are a stop of their own where they have room
        ada().child<QListView>(u"incidents"_s)->setFocus();
        m_desk->window.menus().nextPane->trigger();
        QVERIFY(!pane()->isAncestorOf(QApplication::focusWidget()));
        m_desk->window.menus().nextPane->trigger();
        QVERIFY(pane()->isAncestorOf(QApplication::focusWidget()));
        ada().child<QPushButton>(u"closeBeside"_s)->click();
        QTRY_VERIFY(!pane());
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
        QCOMPARE(ada().document().incident().ref, u"INC-1"_s);
    }

    void showsAConflictWhereItIsWritten()
    {
        openTwo();
        besideField(u"summary"_s)->setFocus();
        QTest::keyClicks(besideField(u"summary"_s), u"Mine."_s);
        ada().somebodyElseSaves(uuidOf(u"INC-2"_s), {{u"summary"_s, QString(), u"Theirs."_s, -1}});
        ada().view().watch().look();
        QTRY_VERIFY(pane()->bar().isVisible());
        QTest::mouseClick(pane()->bar().button(u"Keep both"_s), Qt::LeftButton);
        QVERIFY(ada().view().settle());
        QCOMPARE(ada().inFile(uuidOf(u"INC-2"_s)).summary, u"Theirs.\n\nMine."_s);
    }

    void givesTheKeyboardBackOnceItsBarIsAnswered()
    {
        openTwo();
        besideField(u"summary"_s)->setFocus();
        QTest::keyClicks(besideField(u"summary"_s), u"Mine."_s);
        ada().somebodyElseSaves(uuidOf(u"INC-2"_s), {{u"summary"_s, QString(), u"Theirs."_s, -1}});
        ada().view().watch().look();
        QTRY_VERIFY(pane()->bar().isVisible());
        QPushButton *both = pane()->bar().button(u"Keep both"_s);
        both->setFocus();
        QTest::keyClick(both, Qt::Key_Space);
        QTRY_VERIFY(!pane()->bar().isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), besideField(u"summary"_s));
    }

    void hasTheFieldsThatTheTeamHasNow()
    {
        openTwo();
        ada().view().settings().write(
            u"custom_fields"_s,
            QJsonArray{QJsonObject{{u"key"_s, u"region"_s}, {u"name"_s, u"Region"_s}, {u"sort"_s, u"text"_s}}});
        QTRY_COMPARE(pane()->findChild<CustomFieldGroup *>()->findChildren<QuietField *>().size(), 1);
    }

    void isThereAgainAtTheNextStart()
    {
        openTwo();
        const QUuid beside = ada().view().incidentBeside();
        m_desk->window.showStart();
        m_desk->open();
        QVERIFY(!ada().view().isBesideShown());
        m_desk->window.goOn();
        QCOMPARE(ada().view().incidentBeside(), beside);
        QCOMPARE(ada().view().incidentOfList(), uuidOf(u"INC-1"_s));
    }

    void standsBelowWhereThereIsNoRoomForBoth()
    {
        openTwo();
        const auto *pages = ada().child<QSplitter>(u"beside"_s);
        QCOMPARE(pages->orientation(), Qt::Horizontal);
        m_desk->window.resize(1024, 760);
        QCOMPARE(m_desk->window.width(), 1024);
        QTRY_COMPARE(pages->orientation(), Qt::Vertical);
    }

    void keepsTheLastWordsWhenTheWindowCloses()
    {
        openTwo();
        besideField(u"summary"_s)->setFocus();
        QTest::keyClicks(besideField(u"summary"_s), u"The last words"_s);
        const QUuid beside = uuidOf(u"INC-2"_s);
        QVERIFY(m_desk->window.close());
        const auto workspace = must(Workspace::open(m_desk->path(), Access::ReadOnly, m_desk->clock));
        QCOMPARE(must(workspace->reader().incident(beside)).summary, u"The last words"_s);
    }
};

NEVERTWICE_TEST(BesideTest);
#include "beside_test.moc"
