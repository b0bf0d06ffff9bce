#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/causes/causespage.h"
#include "ui/insights/comparisonview.h"
#include "ui/insights/comparisonwindow.h"
#include "ui/window/sidebar.h"
#include "ui/write/seenpanel.h"

#include <QAccessible>
#include <QClipboard>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Several incidents beside each other, from the list, the panel and the page of a cause.
class ComparingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;
    Incident m_first;
    Incident m_second;
    Cause m_cause;

    static QPointer<ComparisonWindow> compared()
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *window = qobject_cast<ComparisonWindow *>(widget); window && window->isVisible()) return window;
        return nullptr;
    }
    QPointer<ComparisonWindow> compareBoth()
    {
        m_user->child<QListView>(u"incidents"_s)->selectAll();
        m_user->choose(u"compare"_s);
        return compared();
    }
    static QString spoken(ComparisonWindow &window) { return window.view().items().at(window.view().current()).spoken; }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_cause = aCause().titled("No alert on the disk");
        m_first = anIncident()
                      .titled("Disk full, the first time")
                      .startedAt("2025-11-03T10:00:00Z")
                      .detectedAt("2025-11-03T10:03:00Z")
                      .resolvedAt("2025-11-03T12:00:00Z")
                      .causedBy(m_cause);
        m_second = anIncident()
                       .titled("Disk full")
                       .startedAt("2026-01-05T10:00:00Z")
                       .detectedAt("2026-01-05T10:41:00Z")
                       .resolvedAt("2026-01-05T11:30:00Z")
                       .causedBy(m_cause);
        m_desk->write({m_first, m_second});
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->open();
        m_desk->show();
    }
    void cleanup()
    {
        delete compared().data();
        m_user = nullptr;
        m_desk = nullptr;
    }

    void putsTheChosenOnesOneUnderTheOther()
    {
        const auto window = compareBoth();
        QVERIFY(window);
        QVERIFY2(window->told().contains(u"Last time we noticed after 3 min; this time after 41 min."_s),
                 qPrintable(window->told()));
        QCOMPARE(window->view().places().lanes.size(), 2);
        QCOMPARE(window->view().comparison().incidents.first().uuid, m_first.uuid);
    }

    void saysThatOneAloneIsNoComparison()
    {
        m_user->open(u"INC-1"_s);
        m_user->choose(u"compare"_s);
        QVERIFY(!compared());
        QVERIFY2(m_user->bar().text().contains(u"Fewer than two are chosen"_s), qPrintable(m_user->bar().text()));
    }

    void isWalkedThroughWithTheArrowKeysAndOpensWithEnter()
    {
        const auto window = compareBoth();
        ComparisonView &view = window->view();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY2(spoken(*window).startsWith(u"INC-1  Disk full, the first time, began"_s), qPrintable(spoken(*window)));
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(spoken(*window), u"INC-1: noticed after 3 min"_s);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(spoken(*window), u"INC-2: noticed after 41 min"_s);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(spoken(*window), u"INC-2: resolved after 1 h 30 min"_s);
        QTest::keyClick(&view, Qt::Key_Up);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(m_user->shown(), m_first.uuid);
        QTest::keyClick(&view, Qt::Key_Escape);
        QTRY_VERIFY(!window);
    }

    void isAListForThoseWhoDoNotSeeIt()
    {
        const auto window = compareBoth();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&window->view());
        QCOMPARE(list->childCount(), 6);
        QCOMPARE(list->child(1)->text(QAccessible::Name), u"INC-1: noticed after 3 min"_s);
        QVERIFY(!list->child(1)->rect().isEmpty());
        const QPoint place = list->child(4)->rect().center();
        QCOMPARE(list->indexOfChild(list->childAt(place.x(), place.y())), 4);
        list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_user->shown(), m_first.uuid);
    }

    void isCopiedAsAPictureAndAsWords()
    {
        const auto window = compareBoth();
        QTest::keyClick(&window->view(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage());
        QVERIFY2(copied->text().contains(u"| INC-1  Disk full, the first time |"_s), qPrintable(copied->text()));
        QXmlStreamReader svg(window->file(ComparisonWindow::Format::Svg));
        while (!svg.atEnd())
            (void)svg.readNext();
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    }

    void showsWhatIsBeingWritten()
    {
        const auto window = compareBoth();
        m_user->open(u"INC-2"_s);
        Incident after = m_user->document().incident();
        after.milestones.detected = at("2026-01-05T10:05:00Z");
        m_user->document().edit(u"Time"_s, after);
        window->refresh();
        QVERIFY2(window->told().contains(u"this time after 5 min."_s), qPrintable(window->told()));
    }

    void comparesWithWhatWasSeenBefore()
    {
        m_user->open(u"INC-2"_s);
        m_user->choose(u"showSeen"_s);
        auto *panel = m_user->window().findChild<SeenPanel *>();
        QTRY_VERIFY(panel && panel->count() == 1);
        m_user->child<QPushButton>(u"compareSeen"_s)->click();
        QVERIFY(compared());
        QCOMPARE(compared()->view().comparison().incidents.size(), 2);
    }

    void comparesTheIncidentsOfACause()
    {
        emit m_user->window().findChild<Sidebar *>()->wanted(Sidebar::Place::Causes);
        auto *page = m_user->window().findChild<CausesPage *>();
        page->openCause(m_cause.uuid);
        auto *link = m_user->child<QAbstractButton>(u"compareOfCause"_s);
        QTRY_VERIFY(link->isVisible());
        link->click();
        QVERIFY(compared());
        QCOMPARE(compared()->view().comparison().incidents.size(), 2);
    }

    void goesWithItsWorkspace()
    {
        const auto window = compareBoth();
        QVERIFY(window);
        m_user = nullptr;
        m_desk = nullptr;
        QVERIFY(!window);
        m_desk = std::make_unique<Desk>();
        m_user = std::make_unique<Typist>(*m_desk);
    }
};

NEVERTWICE_TEST(ComparingTest);
#include "comparing_test.moc"
