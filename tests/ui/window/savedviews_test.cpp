#include "tests/support/testmain.h"
#include "tests/ui/support/threeincidents.h"
#include "ui/window/sidebar.h"
#include "ui/window/troublebar.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Filters that are kept under a name, in the sidebar.
class SavedViewsTest : public QObject, private ThreeIncidents
{
    Q_OBJECT

private slots:
    void init() { sitDown(); }
    void cleanup() { m_desk = nullptr; }

    void filtersByASavedViewAndCountsIt()
    {
        {
            const auto other = must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock));
            must(other->add(anIncident().titled("Worst").ofSeverity(Severity::Sev1)));
            must(other->saveView({QUuid::createUuid(), u"Worst ones"_s, u"sev:1"_s, {}}));
            must(other->saveView({QUuid::createUuid(), u"From later"_s, u"weather:dns"_s, {}}));
            must(other->saveView({QUuid::createUuid(), u"Full ones"_s, u"full"_s, {}}));
        }
        m_desk->open();
        auto *places = window().findChild<Sidebar *>()->findChild<QListView *>();
        QTRY_COMPARE(places->model()->rowCount(), 10); // six places, a heading, and the views
        const auto row = [places](const QString &name) {
            for (int i = 0; i < places->model()->rowCount(); ++i)
                if (places->model()->index(i, 0).data().toString() == name) return places->model()->index(i, 0);
            return QModelIndex();
        };
        const QModelIndex view = row(u"Worst ones"_s);
        QTRY_COMPARE(view.data(Qt::AccessibleTextRole).toString(), u"Worst ones, 1"_s);
        QTRY_COMPARE(row(u"Full ones"_s).data(Qt::AccessibleTextRole).toString(), u"Full ones, 1"_s);
        QVERIFY(!row(u"From later"_s).flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(row(u"From later"_s).data(Qt::ToolTipRole).toString().contains(u"weather:dns"_s));
        places->setCurrentIndex(row(u"Full ones"_s));
        QTRY_COMPARE(title(), u"Disk full"_s);
        QCOMPARE(search()->text(), u"full"_s);
        places->setCurrentIndex(view);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_COMPARE(title(), u"Worst"_s);
        places->setCurrentIndex(places->model()->index(0, 0));
        QTRY_COMPARE(list()->model()->rowCount(), 4);
    }

    void keepsTheFiltersAsAViewAndShowsItAgain()
    {
        search()->setText(u"started:>2026-01-03"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        auto *keep = child<QPushButton>(u"saveView"_s);
        QTRY_VERIFY(keep->isVisible());
        keep->click();
        auto *prompt = child<QLineEdit>(u"prompt"_s);
        QTest::keyClicks(prompt, u"Lately"_s);
        QTest::keyClick(prompt, Qt::Key_Return);
        auto *places = window().findChild<Sidebar *>()->findChild<QListView *>();
        QTRY_COMPARE(places->model()->rowCount(), 8);
        search()->clear();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        places->setCurrentIndex(places->model()->index(7, 0));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(search()->text(), u"started:>2026-01-03"_s);
    }

    void keepsASecondViewWhileTheFirstIsShown()
    {
        const auto keep = [this](const QString &query, const QString &name) {
            search()->setText(query);
            QTRY_VERIFY(child<QPushButton>(u"saveView"_s)->isVisible());
            child<QPushButton>(u"saveView"_s)->click();
            QTest::keyClicks(child<QLineEdit>(u"prompt"_s), name);
            QTest::keyClick(child<QLineEdit>(u"prompt"_s), Qt::Key_Return);
        };
        auto *places = window().findChild<Sidebar *>()->findChild<QListView *>();
        keep(u"started:>2026-01-03"_s, u"Lately"_s);
        QTRY_COMPARE(places->model()->rowCount(), 8);
        QCOMPARE(places->currentIndex().data().toString(), u"Lately"_s);
        keep(u"started:>2026-01-02"_s, u"Before"_s);
        QTRY_COMPARE(places->model()->rowCount(), 9);
        QCOMPARE(search()->text(), u"started:>2026-01-02"_s);
        QCOMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(places->currentIndex().data().toString(), u"Before"_s);
        search()->setText(u"pool"_s); // that is no view any more
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(places->currentIndex().row(), 0);
        const auto press = [places](int row) {
            const QPoint place = places->visualRect(places->model()->index(row, 0)).center();
            QTest::mouseClick(places->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        };
        press(0); // all of them, though their place is marked
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        press(7);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(search()->text(), u"started:>2026-01-02"_s);
    }

    void renamesAViewAndRemovesItWithAWayBack()
    {
        search()->setText(u"started:>2026-01-03"_s);
        QTRY_VERIFY(child<QPushButton>(u"saveView"_s)->isVisible());
        child<QPushButton>(u"saveView"_s)->click();
        auto *prompt = child<QLineEdit>(u"prompt"_s);
        QTest::keyClicks(prompt, u"Lately"_s);
        QTest::keyClick(prompt, Qt::Key_Return);
        auto *places = window().findChild<Sidebar *>()->findChild<QListView *>();
        QTRY_COMPARE(places->model()->rowCount(), 8);
        places->setFocus();
        QTest::keyClick(places, Qt::Key_F2);
        auto *name = places->findChild<QLineEdit *>(); // where it stands
        QVERIFY(name && name->isVisible());
        QCOMPARE(name->text(), u"Lately"_s);
        QTest::keyClicks(name, u"This year"_s);                                       // the old name is marked
        places->model()->setData(places->model()->index(7, 0), 0, Qt::UserRole + 99); // as when a count arrives
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(places->model()->index(7, 0).data().toString(), u"This year"_s);
        QCOMPARE(places->model()->rowCount(), 8);
        QCOMPARE(search()->text(), u"started:>2026-01-03"_s);
        places->setFocus();
        QTest::keyClick(places, Qt::Key_Delete);
        QTRY_COMPARE(places->model()->rowCount(), 6);
        auto *bar = window().findChild<TroubleBar *>();
        QVERIFY2(bar->text().contains(u"This year"_s), qPrintable(bar->text()));
        bar->button(u"Undo"_s)->click();
        QTRY_COMPARE(places->model()->rowCount(), 8);
        QCOMPARE(places->model()->index(7, 0).data().toString(), u"This year"_s);
    }

    void choosesSeveralViewsMovesThemAndRemovesThemWithAWayBack()
    {
        {
            const auto other = must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock));
            for (const QString &name : {u"Ash"_s, u"Birch"_s, u"Cedar"_s, u"Full ones"_s})
                must(other->saveView({QUuid::createUuid(), name, name == "Full ones"_L1 ? u"full"_s : u"sev:1"_s, {}}));
        }
        m_desk->open();
        auto *places = window().findChild<Sidebar *>()->findChild<QListView *>();
        QTRY_COMPARE(places->model()->rowCount(), 11);
        const auto shown = [places] {
            QStringList names;
            for (int row = 7; row < places->model()->rowCount(); ++row)
                names.append(places->model()->index(row, 0).data().toString());
            return names.join(u' ');
        };
        const auto inFile = [this] {
            QStringList names;
            for (const SavedView &view : must(window().workspace()->reader().workspaceDocument()).views)
                names.append(view.name);
            return names.join(u' ');
        };
        const auto press = [places](int row, Qt::KeyboardModifiers modifiers, Qt::MouseButton button = Qt::LeftButton) {
            QTest::mouseClick(places->viewport(), button, modifiers,
                              places->visualRect(places->model()->index(row, 0)).center());
        };
        const auto chosen = [places] {
            QStringList names;
            for (const QModelIndex &index : places->selectionModel()->selectedIndexes())
                names.append(index.data().toString());
            names.sort();
            return names.join(u' ');
        };
        press(10, Qt::NoModifier);
        QCOMPARE(search()->text(), u"full"_s);
        press(7, Qt::NoModifier);
        QCOMPARE(search()->text(), u"sev:1"_s);
        press(10, Qt::NoModifier);
        press(8, Qt::ControlModifier);
        QCOMPARE(chosen(), u"Birch Full ones"_s);
        QCOMPARE(search()->text(), u"full"_s); // nobody went there
        places->setFocus();
        QTest::keyClick(places, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shown(), u"Birch Ash Full ones Cedar"_s);
        QTest::keyClick(places, Qt::Key_Up, Qt::AltModifier); // the first stays, the other closes up
        QCOMPARE(shown(), u"Birch Full ones Ash Cedar"_s);
        QCOMPARE(chosen(), u"Birch Full ones"_s);
        QTRY_COMPARE(inFile(), shown());
        press(7, Qt::NoModifier, Qt::RightButton); // keeps both
        QCOMPARE(chosen(), u"Birch Full ones"_s);
        QTest::keyClick(places, Qt::Key_Delete);
        QTRY_COMPARE(shown(), u"Ash Cedar"_s);
        auto *bar = window().findChild<TroubleBar *>();
        QTRY_VERIFY2(bar->text().contains(u"2 views are removed"_s), qPrintable(bar->text()));
        bar->button(u"Undo"_s)->click();
        QTRY_COMPARE(shown(), u"Birch Full ones Ash Cedar"_s);
        // With keys alone, from view to view and no further.
        places->setCurrentIndex(places->model()->index(8, 0));
        QTest::keyClick(places, Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(places, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(chosen(), u"Birch Full ones"_s);
        QTest::keyClick(places, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(chosen(), u"Ash Birch Cedar Full ones"_s);
        QTest::keyClick(places, Qt::Key_Up, Qt::NoModifier);
        QCOMPARE(chosen(), u"Trash"_s);
    }
};

NEVERTWICE_TEST(SavedViewsTest);
#include "savedviews_test.moc"
