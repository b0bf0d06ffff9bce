#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/follow/followtable.h"
#include "ui/window/menus.h"
#include "ui/window/namebar.h"
#include "ui/window/sidebar.h"
#include "ui/write/incidentpage.h"
#include "ui/write/preview.h"

#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Bars come and go while somebody aims at what they see.
class BarsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;

    QListView *list() { return m_user->child<QListView>(u"incidents"_s); }
    IncidentPage *page() { return m_user->child<IncidentPage>(u"page"_s); }
    NameBar *nameBar() { return m_user->window().findChild<NameBar *>(); }
    QPoint placeOf(const QWidget *widget) { return widget->mapTo(&m_user->window(), QPoint()); }
    static void settle()
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    void comeAndGo(const std::function<QList<QPoint>()> &places)
    {
        settle();
        const QList<QPoint> before = places();
        m_user->bar().say(u"Somebody else put it in the trash."_s, u"person"_s);
        settle();
        QVERIFY(m_user->bar().isVisible());
        QCOMPARE(places(), before);
        m_user->bar().hush();
        settle();
        QVERIFY(!m_user->bar().isVisible());
        QCOMPARE(places(), before);
    }
    // Scrolled to its end while the bar is there, it stays where it is when that goes.
    void staysAtItsEnd(const QAbstractScrollArea &area)
    {
        settle();
        QScrollBar *scrollBar = area.verticalScrollBar();
        const int usual = scrollBar->maximum();
        QVERIFY(usual > 0);
        m_user->bar().say(u"Somebody else put it in the trash."_s, u"person"_s);
        settle();
        QVERIFY(m_user->bar().isVisible());
        QVERIFY(scrollBar->maximum() > usual);
        scrollBar->setValue(scrollBar->maximum());
        const int end = scrollBar->value();
        for (int time = 0; time < 2; ++time) {
            m_user->bar().hush();
            settle();
            QVERIFY(!m_user->bar().isVisible());
            QCOMPARE(scrollBar->value(), end);
            m_user->bar().say(u"Somebody else put it in the trash."_s, u"person"_s);
            settle();
            QCOMPARE(scrollBar->value(), end);
        }
        m_user->bar().hush();
        settle();
        scrollBar->setValue(end / 2); // away from what was below the end
        QCOMPARE(scrollBar->maximum(), usual);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QList<Incident> incidents;
        for (int day = 1; day <= 25; ++day)
            incidents.append(anIncident()
                                 .titled("Disk full")
                                 .startedAt(qPrintable(u"2026-01-%1T10:00:00Z"_s.arg(day, 2, 10, QChar(u'0'))))
                                 .withSummary(u"Nobody could pay.\n\n"_s.repeated(60))
                                 .withAction(anAction().titled("Watch the disk").ownedBy("Kim")));
        m_desk->write(incidents);
        m_desk->show();
        m_desk->open();
        m_user = std::make_unique<Typist>(*m_desk);
        QApplication::processEvents();
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
    }

    void moveNothingOnThePageAndInTheList()
    {
        m_user->open(u"INC-12"_s);
        QTRY_VERIFY(m_user->view().document());
        QTRY_COMPARE(m_user->document().incident().ref, u"INC-12"_s);
        const auto places = [this] {
            const QRect row = list()->visualRect(list()->currentIndex());
            return QList<QPoint>{placeOf(m_user->child<QWidget>(u"title"_s)), placeOf(m_user->field(u"summary"_s)),
                                 placeOf(list()), list()->viewport()->mapTo(&m_user->window(), row.topLeft()),
                                 placeOf(m_user->window().findChild<Sidebar *>())};
        };
        comeAndGo(places);
        page()->verticalScrollBar()->setValue(300);
        QCOMPARE(page()->verticalScrollBar()->value(), 300);
        comeAndGo(places);
        const QList<QPoint> before = places();
        nameBar()->ask();
        settle();
        QVERIFY(nameBar()->isVisible());
        QCOMPARE(places(), before);
        nameBar()->finish();
        settle();
        QCOMPARE(places(), before);
    }

    // Scrolled to while the bar was there, the page would have to go down with it.
    void leaveTheEndOfThePageWhereItIs()
    {
        m_user->open(u"INC-12"_s);
        QTRY_VERIFY(m_user->view().document());
        QTRY_COMPARE(m_user->document().incident().ref, u"INC-12"_s);
        QScrollBar *scrollBar = page()->verticalScrollBar();
        const auto isAtTheEnd = [&] {
            scrollBar->setValue(scrollBar->maximum());
            settle();
            return scrollBar->value() > 0 && scrollBar->value() == scrollBar->maximum();
        };
        QTRY_VERIFY(isAtTheEnd() && isAtTheEnd()); // its texts are laid out
        const int usual = scrollBar->maximum();
        const auto *last = m_user->child<QPushButton>(u"addSection"_s);
        const auto staysThrough = [&](const std::function<void()> &come, const std::function<void()> &go) {
            QPoint before = placeOf(last);
            come();
            settle();
            QCOMPARE(placeOf(last), before);
            QTRY_VERIFY(isAtTheEnd());
            QVERIFY(scrollBar->maximum() > usual);
            before = placeOf(last);
            go();
            settle();
            QCOMPARE(placeOf(last), before);
            come();
            settle();
            QCOMPARE(placeOf(last), before);
            go();
            settle();
            QCOMPARE(placeOf(last), before);
            scrollBar->setValue(scrollBar->value() - 300); // away from what was below the end
            settle();
            QCOMPARE(scrollBar->maximum(), usual);
            QTRY_VERIFY(isAtTheEnd());
        };
        staysThrough([this] { m_user->bar().say(u"Somebody else put it in the trash."_s, u"person"_s); },
                     [this] { m_user->bar().hush(); });
        staysThrough([this] { nameBar()->ask(); }, [this] { nameBar()->finish(); });
    }

    void leaveTheEndOfAListATableAndThePreviewWhereItIs()
    {
        m_user->window().resize(1440, 700);
        m_user->open(u"INC-12"_s);
        QTRY_VERIFY(m_user->view().document());
        QTRY_COMPARE(m_user->document().incident().ref, u"INC-12"_s);
        staysAtItsEnd(*list());
        m_user->view().togglePreview();
        const auto *preview = m_user->window().findChild<MarkdownPreview *>();
        QTRY_VERIFY(preview && preview->isVisible() && preview->verticalScrollBar()->maximum() > 0);
        staysAtItsEnd(*preview);
        emit m_user->window().findChild<Sidebar *>()->wanted(Sidebar::Place::Actions);
        QTRY_VERIFY(m_user->child<FollowTable>(u"followTable"_s));
        const auto *table = m_user->child<FollowTable>(u"followTable"_s);
        QTRY_VERIFY(table->model()->rowCount() >= 25 && table->isVisible());
        staysAtItsEnd(*table);
    }

    void leaveTheRowThatHasTheKeyboardInSight()
    {
        list()->setFocus();
        const QModelIndex last = list()->indexAt(QPoint(40, list()->viewport()->height() - 12));
        QVERIFY(last.isValid());
        list()->setCurrentIndex(last);
        settle();
        m_user->bar().say(u"Somebody else put it in the trash."_s, u"person"_s);
        settle();
        QCOMPARE(list()->currentIndex(), last);
        QVERIFY(list()->visualRect(last).bottom() < list()->viewport()->height());
    }

    void ofTheWindowLeaveItInSightToo()
    {
        list()->setFocus();
        const QModelIndex last = list()->indexAt(QPoint(40, list()->viewport()->height() - 12));
        QVERIFY(last.isValid());
        list()->setCurrentIndex(last);
        settle();
        nameBar()->ask();
        settle();
        QVERIFY(nameBar()->isVisible());
        list()->setFocus();
        QCOMPARE(list()->currentIndex(), last);
        QTRY_VERIFY(list()->visualRect(last).bottom() < list()->viewport()->height());
    }

    void areReachedByF6WhereTheyAskSomething()
    {
        const Menus &menus = m_user->window().menus();
        const auto goOn = [&menus] { menus.nextPane->trigger(); };
        const auto *sidebar = m_user->window().findChild<Sidebar *>();
        m_user->view().setFactsShown(false); // they are a stop of their own where they have room
        m_user->bar().say(u"Somebody else put it in the trash."_s, u"person"_s);
        QTRY_VERIFY(m_user->view().document());
        QPlainTextEdit *text = m_user->field(u"summary"_s);
        text->setFocus();
        goOn();
        QVERIFY(sidebar->isAncestorOf(QApplication::focusWidget())); // it has nothing to press
        bool isAnswered = false;
        m_user->bar().say(u"Which words stay?"_s, u"person"_s,
                          {{u"Mine"_s, [&] { isAnswered = true; }}, {u"Theirs"_s, [] {}}});
        const QPushButton *mine = m_user->bar().button(u"Mine"_s);
        QTRY_VERIFY(mine && mine->isVisible());
        text->setFocus();
        goOn();
        QVERIFY(mine->hasFocus());
        goOn();
        QVERIFY(sidebar->isAncestorOf(QApplication::focusWidget()));
        menus.previousPane->trigger();
        QVERIFY(mine->hasFocus());
        menus.previousPane->trigger();
        QVERIFY(text->hasFocus());
        goOn();
        m_user->keys(Qt::Key_Space);
        QVERIFY(isAnswered);
        QTRY_VERIFY(text->hasFocus());
    }

    void moveNothingAmongTheActions()
    {
        emit m_user->window().findChild<Sidebar *>()->wanted(Sidebar::Place::Actions);
        QTRY_VERIFY(m_user->child<FollowTable>(u"followTable"_s));
        auto *table = m_user->child<FollowTable>(u"followTable"_s);
        QTRY_VERIFY(table->model()->rowCount() >= 25);
        QTRY_VERIFY(table->hasFocus());
        comeAndGo([&] {
            const QRect row = table->visualRect(table->model()->index(3, 0));
            return QList<QPoint>{placeOf(table), table->viewport()->mapTo(&m_user->window(), row.topLeft())};
        });
    }
};

NEVERTWICE_TEST(BarsTest);
#include "bars_test.moc"
