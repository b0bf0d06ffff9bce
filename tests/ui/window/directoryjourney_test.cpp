#include "model/domain/directoryfacts.h"
#include "model/store/directoryrows.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/causes/cataloguetable.h"
#include "ui/causes/causespage.h"
#include "ui/directory/directorypage.h"
#include "ui/directory/directorypanel.h"
#include "ui/directory/directorytable.h"
#include "ui/find/incidentlist.h"
#include "ui/follow/actionspage.h"
#include "ui/follow/followtable.h"
#include "ui/kit/keepsheet.h"
#include "ui/kit/optionlist.h"
#include "ui/kit/quietfield.h"
#include "ui/kit/quietlink.h"
#include "ui/kit/suggestfield.h"
#include "ui/window/changewatch.h"
#include "ui/window/sidebar.h"
#include "ui/window/workbar.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// The directory of names, through the real window.
class DirectoryJourneyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;
    Incident m_shop, m_cart, m_hall;
    Cause m_pool, m_power;

    DirectoryPage *page() { return m_user->window().findChild<DirectoryPage *>(); }
    DirectoryTable *table() { return m_user->child<DirectoryTable>(u"directoryTable"_s); }
    WorkBar *bar() { return m_user->child<WorkBar>(u"workBar"_s); }
    QuietField *field(const QString &name) { return m_user->child<QuietField>(name); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QStringList names()
    {
        QStringList list;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            list.append(cell(row, DirectoryModel::NameColumn));
        return list;
    }
    void goThere()
    {
        QTRY_VERIFY(m_user->view().document()); // the window has begun
        emit m_user->window().findChild<Sidebar *>()->wanted(Sidebar::Place::Directory);
        QTRY_VERIFY(page());
        QTRY_VERIFY(table()->isVisible() && table()->model()->rowCount() > 0);
    }
    void choose(const QString &name)
    {
        QTRY_VERIFY(names().contains(name));
        table()->setCurrentIndex(table()->model()->index(int(names().indexOf(name)), 0));
        QTRY_COMPARE(field(u"directoryName"_s)->text(), name);
    }
    void type(QuietField *field, const QString &text)
    {
        field->setFocus();
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void takeBack()
    {
        QTRY_VERIFY(bar()->isVisible());
        QTRY_COMPARE(bar()->findChild<QPushButton *>()->text(), u"Undo"_s); // the work is done
        bar()->findChild<QPushButton *>()->click();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_pool = aCause().titled("Pool too small");
        m_power = aCause().titled("No second supply");
        m_shop = anIncident()
                     .titled("Shop slow")
                     .onService("chekout")
                     .causedBy(m_pool)
                     .withAction(anAction().titled("Grow the pool").ownedBy("Ines"));
        m_cart = anIncident().titled("Cart gone").onService("checkout").onService("cart");
        m_hall = anIncident()
                     .titled("Dark hall")
                     .onService("power")
                     .tagged("site")
                     .causedBy(m_power)
                     .withAction(anAction().titled("Buy a battery").ownedBy("Bo"));
        m_desk->write({m_shop, m_cart, m_hall});
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->open();
        m_desk->show();
        goThere();
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
    }

    void showsEveryNameWithWhatNamesIt()
    {
        QCOMPARE(names(), (QStringList{u"chekout"_s, u"power"_s, u"cart"_s, u"checkout"_s})); // the promises first
        QCOMPARE(cell(0, DirectoryModel::OpenColumn), u"1"_s);
        m_user->child<QPushButton>(u"directoryChip/person"_s)->click();
        QCOMPARE(names(), (QStringList{u"Bo"_s, u"Ines"_s})); // who owns a promise is somebody
        m_user->child<QPushButton>(u"directoryChip/tag"_s)->click();
        QCOMPARE(names(), QStringList{u"site"_s});
        QVERIFY(table()->isColumnHidden(DirectoryModel::FirstFactColumn));
    }

    void keepsWhatIsLateInSightWhereThereIsLittleRoom()
    {
        const auto isInSight = [this](int column) {
            const int end = table()->columnViewportPosition(column) + table()->columnWidth(column);
            return !table()->isColumnHidden(column) && end <= table()->viewport()->width();
        };
        table()->resize(480, 300);
        QVERIFY(isInSight(DirectoryModel::OverdueColumn));
        QVERIFY(table()->isColumnHidden(DirectoryModel::LastColumn));
        table()->resize(1200, 300);
        for (int column = 0; column < DirectoryModel::ColumnCount; ++column)
            QVERIFY2(isInSight(column), qPrintable(QString::number(column)));
    }

    void mergesAMisspeltServiceAndTakesItBack()
    {
        choose(u"chekout"_s);
        auto *merge = m_user->child<SuggestField>(u"directoryMerge"_s);
        merge->setFocus();
        QTest::keyClicks(merge, u"checko"_s);
        QTRY_VERIFY(merge->list() && merge->list()->isVisible());
        QTest::keyClick(merge, Qt::Key_Return);
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).services, QStringList{u"checkout"_s});
        QTRY_VERIFY(!names().contains(u"chekout"_s));
        QTRY_COMPARE(field(u"directoryName"_s)->text(), u"checkout"_s);
        QVERIFY(bar()->text().contains(u"1 incident is changed."_s));
        takeBack();
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).services, QStringList{u"chekout"_s});
        QTRY_VERIFY(names().contains(u"chekout"_s));
    }

    void renamesWithTheKeyboard()
    {
        choose(u"chekout"_s);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_F2);
        QTRY_VERIFY(field(u"directoryName"_s)->hasFocus());
        QTest::keyClicks(field(u"directoryName"_s), u"counter"_s);
        QTest::keyClick(field(u"directoryName"_s), Qt::Key_Return);
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).services, QStringList{u"counter"_s});
        QTRY_VERIFY(names().contains(u"counter"_s));
        QTRY_COMPARE(field(u"directoryName"_s)->text(), u"counter"_s);
    }

    void keepsWhatIsBeingTypedWhenTheNamesChange()
    {
        choose(u"chekout"_s);
        auto *name = field(u"directoryName"_s);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_End);
        QTest::keyClicks(name, u" two"_s);
        const QString typed = name->text();
        QSignalSpy waits(page(), &DirectoryPage::waits);
        m_user->somebodyElseSaves(m_cart.uuid, {{u"title"_s, m_cart.title, u"Cart lost"_s, -1}});
        m_user->view().watch().look();
        QVERIFY(waits.wait());
        QCOMPARE(name->text(), typed);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).services, QStringList{typed});
        QTRY_VERIFY(names().contains(typed));
    }

    void callsWhoRenamesThemselvesSoFromThenOn()
    {
        m_desk->settings.setMyName(u"ines"_s);
        m_user->child<QPushButton>(u"directoryChip/person"_s)->click();
        choose(u"Ines"_s);
        m_user->child<QuietLink>(u"directoryActions"_s)->click();
        auto *actions = m_user->child<FollowTable>(u"followTable"_s);
        QTRY_COMPARE(actions->model()->rowCount(), 1); // as many as the directory says
        emit m_user->window().findChild<Sidebar *>()->wanted(Sidebar::Place::Directory);
        type(field(u"directoryName"_s), u"Inés Berg"_s);
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).actions.first().owner, u"Inés Berg"_s);
        QTRY_COMPARE(m_desk->settings.myName(), u"Inés Berg"_s);
        takeBack();
        QTRY_COMPARE(m_desk->settings.myName(), u"ines"_s);
    }

    void saysWhyANameThatIsTakenIsRefused()
    {
        choose(u"chekout"_s);
        type(field(u"directoryName"_s), u"cart"_s);
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(bar()->text().contains(u"cart"_s));
        QTRY_COMPARE(field(u"directoryName"_s)->text(), u"chekout"_s);
        QCOMPARE(m_user->inFile(m_shop.uuid).services, QStringList{u"chekout"_s});
    }

    void givesServicesToATeamWhichEveryPlaceCanAskFor()
    {
        choose(u"chekout"_s);
        type(field(u"directory/team"_s), u"Payments"_s);
        QTRY_COMPARE(cell(int(names().indexOf(u"chekout"_s)), DirectoryModel::FirstFactColumn), u"Payments"_s);
        m_user->child<QPushButton>(u"directoryChip/team"_s)->click();
        QCOMPARE(names(), QStringList{u"Payments"_s});
        QCOMPARE(cell(0, DirectoryModel::FirstFactColumn), u"chekout"_s);

        m_user->child<QuietLink>(u"directoryActions"_s)->click();
        auto *actions = m_user->child<FollowTable>(u"followTable"_s);
        QTRY_VERIFY(actions->isVisible());
        QTRY_COMPARE(actions->model()->rowCount(), 1);
        QCOMPARE(actions->model()->index(0, 0).data().toString(), u"Grow the pool"_s);
        m_user->child<QLineEdit>(u"followSearch"_s)->clear();
        QTRY_COMPARE(actions->model()->rowCount(), 2);

        emit m_user->window().findChild<Sidebar *>()->wanted(Sidebar::Place::Causes);
        auto *causes = m_user->child<CatalogueTable>(u"catalogueTable"_s);
        QTRY_COMPARE(causes->model()->rowCount(), 2);
        m_user->child<QLineEdit>(u"causeSearch"_s)->setText(u"team:payments"_s);
        QTRY_COMPARE(causes->model()->rowCount(), 1);
        QCOMPARE(causes->model()->index(0, 0).data().toString(), u"Pool too small"_s);

        emit m_user->window().findChild<Sidebar *>()->wanted(Sidebar::Place::Directory);
        m_user->child<QuietLink>(u"directoryIncidents"_s)->click();
        QTRY_VERIFY(m_user->view().list().isVisible());
        QTRY_COMPARE(m_user->view().list().current(), m_shop.uuid);
    }

    void givesSeveralATeamWithKeysAndTakesItBack()
    {
        const auto teams = [this] {
            QMap<QString, QString> known;
            for (const DirectoryRow &row : must(readDirectoryRows(m_user->view().reader(), m_desk->clock())))
                if (row.kind == DirectoryKind::Service)
                    known.insert(row.entry.name, factOf(row.entry, DirectoryFact::Team));
            return known;
        };
        choose(u"cart"_s);
        type(field(u"directory/team"_s), u"Shop"_s);
        QTRY_COMPARE(cell(int(names().indexOf(u"cart"_s)), DirectoryModel::FirstFactColumn), u"Shop"_s);
        choose(u"chekout"_s);
        table()->setFocus();
        m_user->keys(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table()->chosenRows().size(), 2);
        const QString second = cell(1, DirectoryModel::NameColumn);
        const QPoint middle = table()->rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, table()->mapToGlobal(middle), Qt::NoModifier);
        QApplication::sendEvent(table(), &asked);
        auto *menu = page()->findChild<QMenu *>(u"directoryMenu"_s);
        QVERIFY(menu && menu->isVisible());
        const QList<QMenu *> inside = menu->findChildren<QMenu *>();
        QCOMPARE(inside.first()->actions().first()->text(), u"Shop"_s);
        inside.first()->actions().first()->trigger();
        menu->close();
        QTRY_VERIFY(teams().value(u"chekout"_s) == "Shop"_L1 && teams().value(second) == "Shop"_L1);
        QTRY_COMPARE(bar()->text(), u"2 names are changed."_s);
        takeBack();
        QTRY_VERIFY(teams().value(u"chekout"_s).isEmpty() && teams().value(second).isEmpty());
        QCOMPARE(teams().value(u"cart"_s), u"Shop"_s);
    }

    void mergesSeveralAndTakesItBack()
    {
        const QStringList before = names();
        table()->selectAll();
        const QPoint middle = table()->rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, table()->mapToGlobal(middle), Qt::NoModifier);
        QApplication::sendEvent(table(), &asked);
        auto *menu = page()->findChild<QMenu *>(u"directoryMenu"_s);
        QVERIFY(menu && menu->isVisible());
        for (QAction *action : menu->actions())
            if (action->text().contains(u"Merge"_s)) action->trigger();
        menu->close();
        auto *sheet = page()->findChild<KeepSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(sheet->findChildren<QRadioButton *>().size(), before.size());
        sheet->findChild<QPushButton *>(u"keepButton"_s)->click();
        QTRY_COMPARE(names().size(), 1);
        QCOMPARE(m_user->inFile(m_shop.uuid).services, names());
        takeBack();
        QTRY_COMPARE(names(), before);
    }

    void makesATeamAndAsksForItsName()
    {
        m_user->child<QPushButton>(u"directoryChip/team"_s)->click();
        m_user->child<QPushButton>(u"directoryAdd"_s)->click();
        QTRY_COMPARE(names(), QStringList{u"New team"_s});
        QTRY_VERIFY(field(u"directoryName"_s)->hasFocus());
        QTest::keyClicks(field(u"directoryName"_s), u"Hubs"_s);
        QTest::keyClick(field(u"directoryName"_s), Qt::Key_Return);
        QTRY_COMPARE(names(), QStringList{u"Hubs"_s});
        m_user->child<QPushButton>(u"directoryRemove"_s)->click();
        QTRY_COMPARE(names(), QStringList());
        takeBack();
        QTRY_COMPARE(names(), QStringList{u"Hubs"_s});
    }

    void offersARunbookOnlyWhereItCanBeFollowed()
    {
        choose(u"cart"_s);
        QVERIFY(m_user->child<QuietLink>(u"directoryRunbook"_s)->isHidden());
        type(field(u"directory/runbook"_s), u"javascript:alert(1)"_s);
        QTRY_VERIFY(bar()->isVisible());
        QTRY_COMPARE(field(u"directory/runbook"_s)->text(), u"javascript:alert(1)"_s);
        QVERIFY(m_user->child<QuietLink>(u"directoryRunbook"_s)->isHidden());
        type(field(u"directory/runbook"_s), u"https://run.example/cart"_s);
        QTRY_VERIFY(!m_user->child<QuietLink>(u"directoryRunbook"_s)->isHidden());
    }
};

NEVERTWICE_TEST(DirectoryJourneyTest);
#include "directoryjourney_test.moc"
