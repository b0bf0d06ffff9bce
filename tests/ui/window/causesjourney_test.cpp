#include "model/domain/mergedcause.h"
#include "model/store/causestory.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/causes/cataloguetable.h"
#include "ui/causes/causepage.h"
#include "ui/causes/causespage.h"
#include "ui/causes/causestrip.h"
#include "ui/causes/proposallist.h"
#include "ui/kit/banner.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/codetext.h"
#include "ui/kit/followmenu.h"
#include "ui/kit/keepsheet.h"
#include "ui/kit/optionlist.h"
#include "ui/kit/quietfield.h"
#include "ui/kit/suggestfield.h"
#include "ui/window/bulkbar.h"
#include "ui/window/causebar.h"
#include "ui/window/changewatch.h"
#include "ui/window/promptbar.h"
#include "ui/window/sidebar.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// The catalogue of causes, through the real window.
class CausesJourneyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;
    Cause m_pool, m_small, m_power;
    Incident m_shop, m_portal, m_cut;

    CausesPage *page() { return m_user->window().findChild<CausesPage *>(); }
    CatalogueTable *table() { return m_user->child<CatalogueTable>(u"catalogueTable"_s); }
    CausePage *cause() { return m_user->child<CausePage>(u"causePage"_s); }
    CauseBar *bar() { return m_user->child<CauseBar>(u"causeBar"_s); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QStringList titles()
    {
        QStringList list;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            list.append(cell(row, CatalogueModel::TitleColumn));
        return list;
    }
    void goThere()
    {
        QTRY_VERIFY(m_user->view().document()); // the window has begun
        emit m_user->window().findChild<Sidebar *>()->wanted(Sidebar::Place::Causes);
        QTRY_VERIFY(page());
        QTRY_COMPARE(titles().size(), 3);
        QTRY_VERIFY(page()->isVisible() && table()->isVisible());
        table()->setFocus();
        QTRY_VERIFY(table()->hasFocus());
    }
    void openFirst()
    {
        table()->setCurrentIndex(table()->model()->index(0, 0));
        m_user->keys(Qt::Key_Return);
        QTRY_VERIFY(cause() && cause()->isVisible());
    }
    // Two promises against the first cause, in two incidents.
    QListView *openTwoPromises()
    {
        const Incident before = m_user->inFile(m_portal.uuid);
        Incident after = before;
        after.actions.append(anAction().titled("Watch the pool").madeAt("2026-01-11"));
        m_user->somebodyElseSaves(m_portal.uuid, diff(before, after));
        m_user->view().watch().look();
        openFirst();
        auto *promises = m_user->child<QListView>(u"causeActions"_s);
        promises->setFocus();
        return promises;
    }
    QList<Action> promised()
    {
        return {m_user->inFile(m_shop.uuid).actions[0], m_user->inFile(m_portal.uuid).actions[0]};
    }
    BulkBar *bulk() { return m_user->window().findChild<BulkBar *>(); }
    void takeBack()
    {
        QTRY_VERIFY(bar()->isVisible());
        bar()->findChild<QPushButton *>()->click();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_pool = aCause().titled("Connection pool exhausted").inCategory(CauseCategory::Capacity);
        m_small = aCause().titled("Connection pool too small").inCategory(CauseCategory::Capacity);
        m_power = aCause().titled("Power supply without a test");
        m_shop =
            anIncident()
                .titled("Shop slow")
                .startedAt("2025-11-05T10:00:00Z")
                .resolvedAt("2025-11-05T11:30:00Z")
                .causedBy(m_pool)
                .withAction(anAction().titled("Grow the pool").madeAt("2025-11-06").dueOn("2025-12-01").ownedBy("Bo"));
        m_portal = anIncident()
                       .titled("Portal slow")
                       .startedAt("2026-01-10T10:00:00Z")
                       .resolvedAt("2026-01-10T10:30:00Z")
                       .causedBy(m_pool);
        m_cut = anIncident().titled("Search slow").startedAt("2026-01-20T10:00:00Z").causedBy(m_small);
        m_desk->write({m_shop, m_portal, m_cut,
                       anIncident().titled("Dark hall").startedAt("2025-10-01T10:00:00Z").causedBy(m_power)});
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

    void givesSeveralACategoryWithKeysAndTakesItBack()
    {
        table()->setCurrentIndex(table()->model()->index(0, 0));
        m_user->keys(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table()->chosenRows(), (QList<int>{0, 1}));
        const QPoint middle = table()->rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, table()->mapToGlobal(middle), Qt::NoModifier);
        QApplication::sendEvent(table(), &asked);
        auto *menu = page()->findChild<QMenu *>(u"catalogueMenu"_s);
        QVERIFY(menu && menu->isVisible());
        const QList<QMenu *> inside = menu->findChildren<QMenu *>();
        for (QAction *action : inside.first()->actions())
            if (action->text() == codeText(Code<CauseCategory>(CauseCategory::Network))) action->trigger();
        menu->close();
        const auto categories = [this] {
            QStringList list;
            for (const Cause *one : {&m_pool, &m_small, &m_power})
                for (const CauseRow &row : must(m_user->view().reader().causes()))
                    if (row.cause.uuid == one->uuid) list.append(row.cause.category.word());
            return list;
        };
        QTRY_COMPARE(categories().count(u"network"_s), 2);
        takeBack();
        QTRY_COMPARE(categories().count(u"network"_s), 0);
        QCOMPARE(categories().first(), u"capacity"_s);
    }

    void mergesSeveralWithKeysAndTakesItBack()
    {
        const QList<Incident> before{m_user->inFile(m_shop.uuid), m_user->inFile(m_cut.uuid)};
        table()->setCurrentIndex(table()->model()->index(0, 0));
        m_user->keys(Qt::Key_A, Qt::ControlModifier);
        const QPoint middle = table()->rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, middle, table()->mapToGlobal(middle), Qt::NoModifier);
        QApplication::sendEvent(table(), &asked);
        auto *menu = page()->findChild<QMenu *>(u"catalogueMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QVERIFY2(menu->actions().last()->text().contains(u"3 causes"_s), qPrintable(menu->actions().last()->text()));
        menu->actions().last()->trigger();
        menu->close();
        auto *sheet = page()->findChild<KeepSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        const QList<QRadioButton *> choices = sheet->findChildren<QRadioButton *>();
        QCOMPARE(choices.size(), 3);
        QTRY_VERIFY(choices.first()->isChecked() && choices.first()->hasFocus());
        const QString heard = choices.first()->accessibleName(); // the most frequent
        QVERIFY2(heard.contains(m_pool.title) && heard.contains(u"2 incidents"_s) && heard.contains(u"10 Jan 2026"_s),
                 qPrintable(heard));
        QTest::keyClick(choices.first(), Qt::Key_Down);
        QVERIFY(choices.at(1)->isChecked());
        QTest::keyClick(choices.at(1), Qt::Key_Return);
        QTRY_COMPARE(titles(), QStringList{m_small.title});
        QCOMPARE(m_user->inFile(m_shop.uuid).causes.first().uuid, m_small.uuid);
        QTRY_COMPARE(bar()->text(), u"2 causes are merged into another. 3 incidents are changed."_s);
        takeBack();
        QTRY_COMPARE(titles().size(), 3);
        QCOMPARE((QList<Incident>{m_user->inFile(m_shop.uuid), m_user->inFile(m_cut.uuid)}), before);
    }

    void keepsSeveralChosenWhileOthersSave()
    {
        table()->setCurrentIndex(table()->model()->index(0, 0));
        m_user->keys(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table()->chosenRows(), (QList<int>{0, 1}));
        QSignalSpy shown(page(), &CausesPage::shown);
        m_user->somebodyElseSaves(m_cut.uuid, {{u"summary"_s, QString(), u"Since."_s, -1}});
        m_user->view().watch().look();
        QVERIFY(shown.wait());
        QCOMPARE(table()->chosenRows(), (QList<int>{0, 1}));
    }

    void showsWhatCameBackMostFirst()
    {
        QCOMPARE(cell(0, CatalogueModel::TitleColumn), u"Connection pool exhausted"_s);
        QCOMPARE(cell(0, CatalogueModel::IncidentsColumn), u"2"_s);
        QCOMPARE(cell(0, CatalogueModel::FirstColumn), u"5 Nov 2025"_s);
        QCOMPARE(cell(0, CatalogueModel::LastColumn), u"10 Jan 2026"_s);
        QCOMPARE(cell(0, CatalogueModel::ImpactColumn), u"2 h"_s);
        QCOMPARE(cell(0, CatalogueModel::OpenColumn), u"1"_s);
        QCOMPARE(cell(0, CatalogueModel::OverdueColumn), u"1"_s);
        const auto trend = table()->model()->index(0, 0).data(CatalogueModel::TrendRole).value<QList<int>>();
        QCOMPARE(trend.size(), qsizetype(kTrendMonths));
        QCOMPARE(trend.at(kTrendMonths - 2), 1); // January; it is the first of February
        QCOMPARE(trend.at(kTrendMonths - 4), 1);
    }

    void sortsAndSearches()
    {
        table()->sortByColumn(CatalogueModel::FirstColumn, Qt::AscendingOrder);
        QCOMPARE(cell(0, CatalogueModel::TitleColumn), m_power.title);
        m_user->view().find();
        auto *search = m_user->child<QLineEdit>(u"causeSearch"_s);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(search));
        QTest::keyClicks(search, u"pool small"_s);
        QCOMPARE(titles(), QStringList{m_small.title});
        QTest::keyClicks(search, u"qqq"_s);
        QTRY_VERIFY(page()->findChild<EmptyState *>()->isVisible());
    }

    void opensACauseAndItsIncidentsByKeyboard()
    {
        openFirst();
        auto *incidents = m_user->child<QListView>(u"causeIncidents"_s);
        QTRY_COMPARE(incidents->model()->rowCount(), 2);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(incidents));
        const QString first = incidents->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(first.contains(u"Portal slow"_s) && first.contains(u"avoidable"_s), qPrintable(first));
        auto *actions = m_user->child<QListView>(u"causeActions"_s);
        const QString promise = actions->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(promise.contains(u"Grow the pool"_s) && promise.contains(u"62 days overdue"_s), qPrintable(promise));
        QVERIFY(m_user->child<CauseStrip>(u"causeStrip"_s)->accessibleName().contains(u"Shop slow"_s));
        incidents->setCurrentIndex(incidents->model()->index(1, 0));
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(m_user->shown(), m_shop.uuid);
        QVERIFY(!page()->isVisible());
    }

    void keepsThePromisesThatAreChosenAndTakesItBack()
    {
        QListView *promises = openTwoPromises();
        QTRY_COMPARE(promises->model()->rowCount(), 2);
        promises->setCurrentIndex(promises->model()->index(0, 0));
        m_user->keys(Qt::Key_Down, Qt::ShiftModifier);
        m_user->keys(Qt::Key_Space);
        QTRY_VERIFY(promised()[0].isClosed() && promised()[1].isClosed());
        QTRY_COMPARE(bulk()->text(), u"2 actions are changed."_s);
        QTRY_VERIFY(promises->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Done"_s));
        QCOMPARE(promises->selectionModel()->selectedIndexes().size(), 2); // they stay chosen
        QCOMPARE(promises->currentIndex().row(), 1);
        bulk()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(!promised()[0].isClosed() && !promised()[1].isClosed());
    }

    void givesThePromisesThatAreChosenAnOwnerByTheirMenu()
    {
        QListView *promises = openTwoPromises();
        QTRY_COMPARE(promises->model()->rowCount(), 2);
        promises->selectAll();
        emit promises->findChild<FollowMenu *>()->typingWanted(BulkChange::Kind::ActionOwner);
        auto *prompt = m_user->window().findChild<PromptBar *>();
        QVERIFY(prompt->isVisible());
        QTest::keyClicks(prompt->findChild<QLineEdit *>(), u"Kim"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_VERIFY(promised()[0].owner == "Kim"_L1 && promised()[1].owner == "Kim"_L1);
    }

    void goesBackToTheCatalogueByKeyboard()
    {
        openFirst();
        m_user->keys(Qt::Key_Escape);
        QTRY_VERIFY(table()->isVisible());
        QVERIFY(table()->hasFocus());
        QCOMPARE(table()->currentIndex().row(), 0);
    }

    void renamesWhereItStandsAndTakesThatBack()
    {
        table()->setCurrentIndex(table()->model()->index(0, 0));
        m_user->keys(Qt::Key_F2);
        auto *field = table()->findChild<QLineEdit *>();
        QVERIFY(field);
        field->setText(u"Pool empty"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(titles().contains(u"Pool empty"_s));
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).causes.first().title, u"Pool empty"_s);
        takeBack();
        QTRY_VERIFY(titles().contains(m_pool.title));
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).causes.first().title, m_pool.title);
    }

    void proposesTwoThatLookLikeOneAndMergesThemWhenAccepted()
    {
        auto *chip = m_user->child<QPushButton>(u"proposalsChip"_s);
        QTRY_VERIFY(chip->isVisible());
        QCOMPARE(chip->text(), u"1 proposal"_s);
        QCOMPARE(m_user->inFile(m_cut.uuid).causes.first().uuid, m_small.uuid); // nothing is linked unasked
        chip->click();
        auto *list = m_user->child<ProposalList>(u"causeProposals"_s);
        QVERIFY(list->isVisible());
        auto *merge = list->findChildren<QPushButton *>().first();
        QCOMPARE(merge->text(), u"Merge"_s);
        merge->click();
        QTRY_COMPARE(titles().size(), 2);
        QTRY_COMPARE(m_user->inFile(m_cut.uuid).causes.first().uuid, m_pool.uuid);
        QTRY_VERIFY(!chip->isVisible());
        takeBack();
        QTRY_COMPARE(titles().size(), 3);
        QTRY_COMPARE(m_user->inFile(m_cut.uuid).causes.first().uuid, m_small.uuid);
    }

    void doesNotProposeAgainWhatWasRefused()
    {
        auto *chip = m_user->child<QPushButton>(u"proposalsChip"_s);
        QTRY_VERIFY(chip->isVisible());
        chip->click();
        m_user->child<ProposalList>(u"causeProposals"_s)->findChildren<QPushButton *>().last()->click();
        QTRY_VERIFY(!chip->isVisible());
        QCOMPARE(titles().size(), 3);
        takeBack();
        QTRY_VERIFY(chip->isVisible());
    }

    void saysHowManyStayWhereTheyWereChangedSince()
    {
        auto *chip = m_user->child<QPushButton>(u"proposalsChip"_s);
        QTRY_VERIFY(chip->isVisible());
        m_user->child<ProposalList>(u"causeProposals"_s)->findChildren<QPushButton *>().first()->click();
        QTRY_COMPARE(m_user->inFile(m_cut.uuid).causes.first().uuid, m_pool.uuid);
        m_user->somebodyElseSaves(m_cut.uuid, {{u"summary"_s, QString(), u"Since."_s, -1}});
        takeBack();
        QTRY_VERIFY2(bar()->text().contains(u"1 incident or cause that was changed since stays"_s),
                     qPrintable(bar()->text()));
    }

    void keepsATitleThatIsBeingTypedWhenTheCatalogueChanges()
    {
        table()->setCurrentIndex(table()->model()->index(0, 0));
        m_user->keys(Qt::Key_F2);
        QTest::keyClicks(table()->findChild<QLineEdit *>(), u"Pool empty"_s);
        QSignalSpy waits(page(), &CausesPage::waits);
        m_user->somebodyElseSaves(m_cut.uuid, {{u"summary"_s, QString(), u"Since."_s, -1}});
        m_user->view().watch().look();
        QVERIFY(waits.wait());
        auto *field = table()->findChild<QLineEdit *>();
        QVERIFY(field && field->isVisible());
        QCOMPARE(field->text(), u"Pool empty"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(titles().contains(u"Pool empty"_s));
    }

    void keepsOneChangeWhenTheNextFollowsAtOnce()
    {
        openFirst();
        auto *category = cause()->findChild<ChoiceField *>();
        emit category->picked(u"process"_s);
        auto *title = m_user->child<QuietField>(u"causeTitle"_s);
        title->setFocus();
        title->setText(u"Pool empty"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(must(m_user->view().reader().cause(m_pool.uuid)).title, u"Pool empty"_s);
        QCOMPARE(must(m_user->view().reader().cause(m_pool.uuid)).category,
                 Code<CauseCategory>(CauseCategory::Process));
    }

    void keepsTheTitleOfAProposalWhenAnotherGoes()
    {
        const CauseGroup first{u"Disk"_s, {nextUuid(), nextUuid()}, {u"INC-1"_s, u"INC-2"_s}};
        const CauseGroup second{u"Queue"_s, {nextUuid(), nextUuid()}, {u"INC-3"_s, u"INC-4"_s}};
        CauseCatalogue catalogue;
        catalogue.proposals.groups = {first, second};
        ProposalList list(m_desk->theme);
        list.show(catalogue);
        QTest::keyClicks(list.findChildren<QLineEdit *>().last(), u" full"_s);
        list.show(catalogue);
        QCOMPARE(list.findChildren<QLineEdit *>().last()->text(), u"Queue full"_s);
        catalogue.proposals.groups = {second};
        list.show(catalogue);
        QCOMPARE(list.widget()->findChildren<QLineEdit *>().size(), 1);
        QCOMPARE(list.widget()->findChild<QLineEdit *>()->text(), u"Queue full"_s);
        QSignalSpy wanted(&list, &ProposalList::wanted);
        list.widget()->findChildren<QPushButton *>().first()->click();
        QCOMPARE(wanted.first().first().value<CauseWish>().cause.title, u"Queue full"_s);
    }

    void splitsOffTheChosenIncidents()
    {
        openFirst();
        auto *incidents = m_user->child<QListView>(u"causeIncidents"_s);
        QTRY_COMPARE(incidents->model()->rowCount(), 2);
        auto *split = m_user->child<QuietField>(u"causeSplit"_s);
        QVERIFY(split->isReadOnly()); // nothing is chosen
        incidents->setCurrentIndex(incidents->model()->index(1, 0));
        QVERIFY(!split->isReadOnly());
        split->setFocus();
        QTest::keyClicks(split, u"Connections leak"_s);
        QTest::keyClick(split, Qt::Key_Return);
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).causes.first().title, u"Connections leak"_s);
        QCOMPARE(m_user->inFile(m_portal.uuid).causes.first().title, u"Connection pool exhausted"_s);
        QTRY_COMPARE(incidents->model()->rowCount(), 1);
        takeBack();
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).causes.first().title, u"Connection pool exhausted"_s);
        QTRY_COMPARE(incidents->model()->rowCount(), 2);
        page()->showCatalogue();
        QTRY_COMPARE(titles().size(), 3);
    }

    void givesACauseAnotherRoleAndTakesBackOneAfterTheOther()
    {
        const auto roleInFile = [this] { return m_user->inFile(m_shop.uuid).causes.first().role; };
        openFirst();
        auto *incidents = m_user->child<QListView>(u"causeIncidents"_s);
        QTRY_COMPARE(incidents->model()->rowCount(), 2);
        auto *role = m_user->child<ChoiceField>(u"causeRole"_s);
        QVERIFY(role->isReadOnly()); // nothing is chosen
        incidents->setCurrentIndex(incidents->model()->index(1, 0));
        QVERIFY(!role->isReadOnly());
        QCOMPARE(role->value(), u"root"_s);
        emit role->picked(u"contributing"_s);
        QTRY_COMPARE(roleInFile(), Code<CauseRole>(CauseRole::Contributing));
        QTRY_COMPARE(role->value(), u"contributing"_s); // it is still chosen
        emit role->picked(u"trigger"_s);
        QTRY_COMPARE(role->value(), u"trigger"_s);
        QCOMPARE(m_user->inFile(m_portal.uuid).causes.first().role, Code<CauseRole>(CauseRole::Root));
        takeBack();
        QTRY_COMPARE(roleInFile(), Code<CauseRole>(CauseRole::Contributing));
        QTRY_VERIFY(bar()->text().startsWith(u"Taken back"_s));
        takeBack();
        QTRY_COMPARE(roleInFile(), Code<CauseRole>(CauseRole::Root));
    }

    void linksAFurtherIncident()
    {
        openFirst();
        auto *incidents = m_user->child<QListView>(u"causeIncidents"_s);
        QTRY_COMPARE(incidents->model()->rowCount(), 2);
        auto *link = m_user->child<SuggestField>(u"causeLink"_s);
        link->setFocus();
        QTest::keyClicks(link, u"Search slow"_s);
        QTRY_VERIFY(link->list() && link->list()->isVisible());
        QTest::keyClick(link, Qt::Key_Return);
        QTRY_COMPARE(incidents->model()->rowCount(), 3);
        QCOMPARE(m_user->inFile(m_cut.uuid).causes.size(), 2);
        QCOMPARE(m_user->inFile(m_cut.uuid).causes.last().role, Code<CauseRole>(CauseRole::Contributing));
    }

    void unlinksAnIncident()
    {
        openFirst();
        auto *incidents = m_user->child<QListView>(u"causeIncidents"_s);
        QTRY_COMPARE(incidents->model()->rowCount(), 2);
        incidents->setCurrentIndex(incidents->model()->index(1, 0));
        m_user->keys(Qt::Key_Delete);
        QTRY_VERIFY(m_user->inFile(m_shop.uuid).causes.isEmpty());
        QTRY_COMPARE(incidents->model()->rowCount(), 1);
        takeBack();
        QTRY_COMPARE(incidents->model()->rowCount(), 2);
    }

    void putsACauseUnderAnother()
    {
        openFirst();
        auto *parent = m_user->child<SuggestField>(u"causeParent"_s);
        parent->setFocus();
        QTest::keyClicks(parent, u"Power"_s);
        QTRY_VERIFY(parent->list() && parent->list()->isVisible());
        QTest::keyClick(parent, Qt::Key_Return);
        QTRY_COMPARE(must(m_user->view().reader().cause(m_pool.uuid)).parent, m_power.uuid);
        QTRY_COMPARE(parent->text(), m_power.title);
    }

    void leavesTheMergedOneForTheOther()
    {
        openFirst();
        auto *merge = m_user->child<SuggestField>(u"causeMerge"_s);
        merge->setFocus();
        QTest::keyClicks(merge, u"too small"_s);
        QTRY_VERIFY(merge->list() && merge->list()->isVisible());
        QTest::keyClick(merge, Qt::Key_Return);
        QTRY_COMPARE(cause()->cause(), m_small.uuid);
        QTRY_COMPARE(m_user->child<QListView>(u"causeIncidents"_s)->model()->rowCount(), 3);
    }
};

NEVERTWICE_TEST(CausesJourneyTest);
#include "causesjourney_test.moc"
