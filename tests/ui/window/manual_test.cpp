#include "ui/window/manual.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "tests/ui/support/walk.h"
#include "ui/help/contentslist.h"
#include "ui/help/helpwindow.h"
#include "ui/help/manualview.h"
#include "ui/kit/language.h"
#include "ui/window/keybook.h"
#include "ui/window/menus.h"
#include "ui/window/settingswindow.h"
#include "ui/window/sidebar.h"
#include "ui/write/checkspanel.h"
#include "ui/write/liveform.h"
#include "ui/write/pastesheet.h"
#include "ui/write/timelineview.h"

#include <QListView>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class ManualTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;

    MainWindow &window() { return m_desk->window; }
    template <typename T> static T *topLevel()
    {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *one : all)
            if (auto *found = qobject_cast<T *>(one); found && found->isVisible()) return found;
        return nullptr;
    }
    static HelpWindow *manual() { return topLevel<HelpWindow>(); }
    static QString page() { return manual() ? manual()->page() : QString(); }
    static ManualView *text() { return manual()->findChild<ManualView *>(); }
    static ContentsList *contents() { return manual()->findChild<ContentsList *>(); }
    static QLineEdit *field() { return manual()->findChild<QLineEdit *>(u"manualSearch"_s); }
    void ask()
    {
        window().menus().manual->trigger();
        QApplication::setActiveWindow(manual());
    }
    void askFrom(QWidget *place)
    {
        QVERIFY(place);
        place->window()->activateWindow();
        QApplication::setActiveWindow(place->window());
        place->setFocus();
        ask();
    }
    void goTo(Sidebar::Place place)
    {
        auto *sidebar = window().findChild<Sidebar *>();
        sidebar->markPlace(place);
        emit sidebar->wanted(place);
        QApplication::setActiveWindow(&window());
        QApplication::processEvents();
    }
    void openIncident()
    {
        m_desk->write({anIncident()
                           .titled("Checkout is slow")
                           .ofSeverity(Severity::Sev1)
                           .inState(State::Resolved)
                           .startedAt("2026-01-31T10:00:00Z")
                           .withSummary("It was slow because Ines forgot to renew the certificate.")
                           .withEvent("2026-01-31T10:07:00Z", EventKind::Detection, "Page")
                           .withAction(anAction().titled("Add the index"))});
        m_desk->open();
        m_user->open(u"INC-1"_s);
        QTRY_VERIFY(window().workspace()->document());
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->show();
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
        QVERIFY(!manual()); // it goes with the last window
    }

    void opensAtThePlaceWhereOneIs()
    {
        ask();
        QCOMPARE(page(), u"first-steps"_s);
        const HelpWindow *first = manual();
        openIncident();
        askFrom(m_user->field(u"summary"_s));
        QCOMPARE(page(), u"writing"_s);
        QCOMPARE(manual(), first); // one window
        askFrom(window().findChild<TimelineView *>());
        QCOMPARE(page(), u"timeline"_s);
        askFrom(m_user->child<QListView>(u"incidents"_s));
        QCOMPARE(page(), u"search"_s);
        const std::pair<Sidebar::Place, QString> places[] = {{Sidebar::Place::Actions, u"actions"_s},
                                                             {Sidebar::Place::Causes, u"causes"_s},
                                                             {Sidebar::Place::Insights, u"insights"_s},
                                                             {Sidebar::Place::Directory, u"settings"_s}};
        for (const auto &[place, name] : places) {
            goTo(place);
            ask();
            QCOMPARE(page(), name);
        }
    }

    void opensFromWindowsThatHaveNoMenu()
    {
        openIncident();
        window().menus().settings->trigger();
        auto *settings = window().findChild<SettingsWindow *>();
        QApplication::setActiveWindow(settings);
        QTest::keyClick(settings, Qt::Key_F1);
        QCOMPARE(page(), u"settings"_s);
        settings->close();
        m_user->choose(u"live"_s);
        QTRY_VERIFY(topLevel<LiveForm>());
        QApplication::setActiveWindow(topLevel<LiveForm>());
        QTest::keyClick(topLevel<LiveForm>(), Qt::Key_F1);
        QCOMPARE(page(), u"live"_s);
    }

    void saysWhyAFindingMatters()
    {
        openIncident();
        auto *panel = m_user->child<ChecksPanel>(u"checks"_s);
        if (!panel->isVisible()) m_user->choose(u"showChecks"_s);
        QTRY_VERIFY(panel->count() > 2);
        panel->step(1);
        const QString wanted = u"checks/"_s + panel->current()->check;
        QApplication::setActiveWindow(&window());
        window().menus().whyFinding->trigger();
        QCOMPARE(page(), wanted);
        QVERIFY(text()->toPlainText().contains(u"Instead of"_s));

        auto *findings = m_user->child<QListView>(u"findings"_s);
        QModelIndex other;
        for (int row = 0; row < findings->model()->rowCount(); ++row)
            if (const QModelIndex index = findings->model()->index(row, 0);
                index.data(ChecksPanel::FindingRole).isValid() && index != findings->currentIndex())
                other = index;
        QVERIFY(other.isValid());
        findings->scrollTo(other);
        QTest::mouseClick(findings->viewport(), Qt::LeftButton, Qt::NoModifier,
                          findings->visualRect(other).topRight() + QPoint(-24, 16));
        QCOMPARE(page(), u"checks/"_s + other.data(ChecksPanel::FindingRole).value<Finding>().check);

        panel->step(1);
        QTest::keyClick(findings, Qt::Key_W);
        QCOMPARE(page(), u"checks/"_s + panel->current()->check);
    }

    void searchesWhileOneTypes()
    {
        ask();
        const int all = contents()->pageCount();
        QTest::keyClicks(field(), u"avoidable downtime"_s);
        QCOMPARE(page(), u"insights"_s);
        QVERIFY(contents()->pageCount() > 0 && contents()->pageCount() < all);
        QVERIFY(text()->hitCount() >= 2);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(manual()); // first from the search
        QCOMPARE(contents()->pageCount(), all);
        QCOMPARE(text()->hitCount(), 0);
        QTest::keyClicks(field(), u"qqzzxx"_s);
        QVERIFY(!contents()->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!manual());
    }

    void turnsPagesByLinksAndKeys()
    {
        ask();
        emit text()->anchorClicked(QUrl(u"safety.md"_s));
        QCOMPARE(page(), u"safety"_s);
        emit text()->anchorClicked(QUrl(u"https://example.org/"_s)); // leads nowhere
        QCOMPARE(page(), u"safety"_s);
        QTest::keyClick(text(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page(), u"first-steps"_s);
        QTest::keyClick(field(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(page(), u"safety"_s);
        contents()->setFocus();
        QTest::keyClick(contents(), Qt::Key_Up);
        QTest::keyClick(contents(), Qt::Key_Up);
        QTest::keyClick(contents(), Qt::Key_Return);
        QVERIFY(page() != "safety"_L1 && text()->hasFocus());
        QTest::keyClick(text(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page(), u"safety"_s); // not at the one that was passed
        QTest::keyClick(text(), Qt::Key_Escape);
        QVERIFY(!manual());
    }

    void keepsThePageInSightOfTheContents()
    {
        const auto isSeen = [] {
            return contents()->viewport()->rect().contains(contents()->visualRect(contents()->currentIndex()));
        };
        ask();
        manual()->resize(900, 900);
        manual()->open(u"checks/blame-language"_s);
        QVERIFY(isSeen());
        manual()->resize(900, 420);
        QApplication::processEvents();
        QVERIFY(isSeen());
    }

    void showsTheKeysThatWereChosen()
    {
        KeyBook *book = window().findChild<KeyBook *>();
        ask();
        manual()->open(u"search"_s);
        QVERIFY(!text()->toPlainText().contains(u"Ctrl+J"_s));
        book->give(window().menus().find, QKeySequence(u"Ctrl+J"_s));
        QVERIFY(text()->toPlainText().contains(u"Ctrl+J"_s));
        book->give(window().menus().find, {});
        QVERIFY(text()->toPlainText().contains(u"“Search incidents”"_s));
        QVERIFY(!text()->toPlainText().contains(u'{'));
    }

    void staysWithAnotherWindowOfTheProgram()
    {
        auto another = std::make_unique<MainWindow>(m_desk->theme, m_desk->settings, m_desk->prompts, m_desk->clock);
        another->menus().manual->trigger();
        const HelpWindow *open = manual();
        QVERIFY(open);
        another = nullptr;
        QCOMPARE(manual(), open);
        ask();
        QCOMPARE(manual(), open);
        manual()->resize(777, 555);
        manual()->close();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ask();
        QCOMPARE(manual()->size(), QSize(777, 555));
    }

    void isThereInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList codes = languageCodes();
        for (const QString &code : codes)
            QTest::newRow(qPrintable(code)) << code;
    }
    // Named, whole, on its side, and every page with something to read.
    void isThereInEveryLanguage()
    {
        QFETCH(QString, language);
        m_user = nullptr;
        m_desk = nullptr;
        const Speech speech(language, QLocale::c());
        m_desk = std::make_unique<Desk>();
        ask();
        manual()->resize(600, 400);
        QApplication::processEvents();
        QCOMPARE(unnamedOf(*manual()).nameless, QStringList());
        QCOMPARE(cutOf(*manual()), QStringList());
        for (const QWidget *widget : seenOf(*manual()))
            QCOMPARE(widget->layoutDirection() == Qt::RightToLeft, language == "ar"_L1);
        for (const ManualPage &one : manualPages(language)) {
            manual()->open(one.name);
            QCOMPARE(page(), one.name);
            QVERIFY(text()->toPlainText().size() > 100);
        }
        m_desk = nullptr;
    }
};

NEVERTWICE_TEST(ManualTest);
#include "manual_test.moc"
