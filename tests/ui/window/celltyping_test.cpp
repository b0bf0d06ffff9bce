#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/find/incidenttable.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/optionlist.h"
#include "ui/kit/timefield.h"
#include "ui/window/bulkbar.h"
#include "ui/window/changewatch.h"

#include <QCompleter>
#include <QHeaderView>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// The facts of incidents, changed in the cells of the table, in the real window.
class CellTypingTest : public QObject
{
    Q_OBJECT

    using Model = IncidentItemModel;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;
    Incident m_shop, m_disk;

    IncidentTable *table() { return m_user->child<IncidentTable>(u"incidentTable"_s); }
    BulkBar *bulk() { return m_user->window().findChild<BulkBar *>(); }
    int rowOf(const Incident &incident)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (table()->model()->index(row, 0).data(Model::RowRole).value<IncidentRow>().uuid == incident.uuid)
                return row;
        return -1;
    }
    QString cell(const Incident &incident, int column)
    {
        return table()->model()->index(rowOf(incident), column).data().toString();
    }
    // The field of the cell, opened with F2.
    template <typename T = QLineEdit> T *field(const Incident &incident, int column)
    {
        table()->setColumnShown(column, true);
        table()->setCurrentIndex(table()->model()->index(rowOf(incident), column));
        m_user->keys(Qt::Key_F2);
        return opened<T>();
    }
    template <typename T = QLineEdit> T *opened() { return qobject_cast<T *>(QApplication::focusWidget()); }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        m_user->keys(Qt::Key_Return);
    }
    static bool isListOpen(const ChoiceField *field) { return field->list() && field->list()->isOpen(); }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_shop = anIncident()
                     .titled("Shop slow")
                     .ofSeverity(Severity::Sev2)
                     .onService("checkout")
                     .startedAt("2026-01-05T10:00:00Z");
        m_disk = anIncident().titled("Disk full").ofSeverity(Severity::Sev3).startedAt("2026-01-10T10:00:00Z");
        m_desk->write({m_shop, m_disk});
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->open();
        m_desk->show();
        QTRY_VERIFY(m_user->view().document());
        m_user->view().list().setShape(ListShape::Table);
        table()->setFocus();
        QTRY_VERIFY(table()->hasFocus());
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
    }

    void changesATitleWhereItStandsAndTakesItBackAsOneStep()
    {
        auto *title = field(m_shop, Model::TitleColumn);
        QVERIFY(title);
        QCOMPARE(title->text(), u"Shop slow"_s);
        QCOMPARE(title->accessibleName(), u"Title"_s);
        type(u"Shop gone"_s);
        QTRY_VERIFY(table()->hasFocus());
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).title, u"Shop gone"_s);
        QTRY_COMPARE(cell(m_shop, Model::TitleColumn), u"Shop gone"_s);
        QCOMPARE(m_user->shown(), m_shop.uuid);
        QCOMPARE(m_user->document().undoStack()->undoText(), u"Title"_s);
        m_user->keys(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).title, u"Shop slow"_s);
        QTRY_COMPARE(cell(m_shop, Model::TitleColumn), u"Shop slow"_s);
    }

    void offersTheNameOfWhoeverSitsHereFirst()
    {
        m_desk->settings.setMyName(u"Zora Ziegler"_s);
        const auto *commander = field(m_shop, Model::CommanderColumn);
        QVERIFY(commander && commander->completer());
        QCOMPARE(commander->completer()->model()->index(0, 0).data().toString(), u"Zora Ziegler"_s);
    }

    void leavesItAsItWasWithEscape()
    {
        QVERIFY(field(m_shop, Model::TitleColumn));
        QTest::keyClicks(QApplication::focusWidget(), u"Nothing"_s);
        m_user->keys(Qt::Key_Escape);
        QVERIFY(table()->hasFocus() && !table()->isTyping());
        QCOMPARE(m_user->document().incident().title, u"Shop slow"_s);
        QVERIFY(!m_user->document().undoStack()->canUndo());
    }

    void keepsTheTitleWhereNothingIsTyped()
    {
        field(m_shop, Model::TitleColumn)->selectAll();
        m_user->keys(Qt::Key_Delete);
        m_user->keys(Qt::Key_Return);
        QCOMPARE(m_user->document().incident().title, u"Shop slow"_s);
    }

    void choosesASeverityFromItsList()
    {
        auto *severity = field<ChoiceField>(m_shop, Model::SeverityColumn);
        QVERIFY(severity);
        QTRY_VERIFY(isListOpen(severity));
        QCOMPARE(severity->accessibleName(), u"Severity: SEV2"_s);
        m_user->keys(Qt::Key_Up);
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).severity, Code<Severity>(Severity::Sev1));
        QVERIFY(table()->hasFocus());
        QTRY_COMPARE(cell(m_shop, Model::SeverityColumn), u"SEV1"_s);
        QCOMPARE(table()->currentIndex(), table()->model()->index(rowOf(m_shop), Model::SeverityColumn));
        QCOMPARE(m_user->document().undoStack()->undoText(), u"Severity"_s);
    }

    void leavesAChoiceWithEscapeAndTrashesNothingFromIt()
    {
        auto *state = field<ChoiceField>(m_shop, Model::StateColumn);
        QTRY_VERIFY(isListOpen(state));
        m_user->keys(Qt::Key_Delete);
        m_user->keys(Qt::Key_Escape);
        QVERIFY(table()->hasFocus() && !table()->isTyping());
        QVERIFY(!bulk()->isVisible());
        QCOMPARE(table()->model()->rowCount(), 2);
    }

    void publishesNothingFromACell()
    {
        auto *review = field<ChoiceField>(m_shop, Model::ReviewColumn);
        QTRY_VERIFY(isListOpen(review));
        const QList<Option> options = review->list()->options();
        QVERIFY(std::none_of(options.begin(), options.end(),
                             [](const Option &option) { return option.id == "published"_L1; }));
        QVERIFY(std::any_of(options.begin(), options.end(),
                            [](const Option &option) { return option.id == "approved"_L1; }));
    }

    void approvesInMyNameInACell()
    {
        m_desk->settings.setMyName(u"Ada"_s);
        auto *review = field<ChoiceField>(m_shop, Model::ReviewColumn);
        QTRY_VERIFY(isListOpen(review));
        QTest::keyClicks(review, u"appr"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).approvals.size(), 1);
        QCOMPARE(m_user->inFile(m_shop.uuid).approvals[0].name, u"Ada"_s);
        QCOMPARE(m_user->inFile(m_shop.uuid).approvals[0].at, m_desk->clock());
        QTRY_VERIFY(table()->hasFocus());
        m_user->keys(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_user->inFile(m_shop.uuid).approvals.isEmpty());
    }

    void goesOnToTheNextFactWithTab()
    {
        QVERIFY(field(m_shop, Model::TitleColumn));
        QTest::keyClicks(QApplication::focusWidget(), u"Shop gone"_s);
        m_user->keys(Qt::Key_Tab);
        QTRY_VERIFY(opened<ChoiceField>() && isListOpen(opened<ChoiceField>()));
        QCOMPARE(table()->currentIndex().column(), int(Model::StateColumn));
        QTRY_COMPARE(cell(m_shop, Model::TitleColumn), u"Shop gone"_s); // though somebody still types
        QVERIFY(table()->isTyping());
        m_user->keys(Qt::Key_Tab); // past what is measured
        QTRY_VERIFY(opened());
        QCOMPARE(opened()->accessibleName(), u"Services"_s);
        m_user->keys(Qt::Key_Backtab);
        QTRY_VERIFY(opened<ChoiceField>());
        QCOMPARE(table()->currentIndex().column(), int(Model::StateColumn));
        m_user->keys(Qt::Key_Escape);
        QCOMPARE(m_user->inFile(m_shop.uuid).title, u"Shop gone"_s);
    }

    void takesServicesBetweenCommas()
    {
        auto *services = field(m_shop, Model::ServicesColumn);
        QCOMPARE(services->text(), u"checkout"_s);
        type(u"checkout, search"_s);
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).services, (QStringList{u"checkout"_s, u"search"_s}));
    }

    void keepsAServiceWithACommaInItsName()
    {
        const Incident before = m_user->inFile(m_disk.uuid);
        Incident after = before;
        after.services = {u"Check, out"_s};
        m_user->somebodyElseSaves(m_disk.uuid, diff(before, after));
        m_user->view().watch().look();
        QTRY_COMPARE(cell(m_disk, Model::ServicesColumn), u"Check, out"_s);
        field(m_disk, Model::ServicesColumn)->end(false);
        type(u", search"_s);
        QTRY_COMPARE(m_user->inFile(m_disk.uuid).services, (QStringList{u"Check, out"_s, u"search"_s}));
    }

    void namesACommanderAndAnother()
    {
        QVERIFY(field(m_shop, Model::CommanderColumn));
        type(u"Kim"_s);
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).people.size(), 1);
        QTRY_COMPARE(cell(m_shop, Model::CommanderColumn), u"Kim"_s);
        const Person kim = m_user->inFile(m_shop.uuid).people.first();
        QCOMPARE(kim.role, Code<PersonRole>(PersonRole::Commander));
        QVERIFY(field(m_shop, Model::CommanderColumn));
        type(u"Bo"_s);
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).people.first().name, u"Bo"_s);
        QCOMPARE(m_user->inFile(m_shop.uuid).people.first().uuid, kim.uuid);
    }

    void readsATimeAsThePageDoes()
    {
        auto *time = field<TimeField>(m_shop, Model::StartedColumn);
        QVERIFY(time);
        QCOMPARE(time->accessibleName(), u"Started"_s);
        type(u"11:30"_s);
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).milestones.started.text(), u"2026-01-05T11:30:00Z"_s);
    }

    void keepsWhatIsNoTimeWithWhatIsWrong()
    {
        auto *time = field<TimeField>(m_shop, Model::StartedColumn);
        type(u"soon"_s);
        QVERIFY(table()->isTyping());
        QCOMPARE(time->text(), u"soon"_s);
        QVERIFY(!time->hint().isEmpty());
        m_user->keys(Qt::Key_Tab);
        QVERIFY(table()->isTyping());
        m_user->keys(Qt::Key_Escape);
        QCOMPARE(m_user->inFile(m_shop.uuid).milestones.started, m_shop.milestones.started);
    }

    void changesTheTitleWhereTheKeyboardIsAtWhatIsMeasured()
    {
        auto *title = field(m_disk, Model::AgeColumn);
        QVERIFY(title);
        QCOMPARE(title->accessibleName(), u"Title"_s);
        QCOMPARE(table()->currentIndex().column(), int(Model::TitleColumn));
    }

    void changesAllThatAreChosenAndTakesItBack()
    {
        table()->selectAll();
        table()->selectionModel()->setCurrentIndex(table()->model()->index(0, Model::SeverityColumn),
                                                   QItemSelectionModel::NoUpdate);
        m_user->keys(Qt::Key_F2);
        QTRY_VERIFY(opened<ChoiceField>() && isListOpen(opened<ChoiceField>()));
        const int row = table()->currentIndex().row();
        m_user->keys(Qt::Key_Return); // what this one has, for the others, too
        const auto severities = [this] {
            return QList<Code<Severity>>{m_user->inFile(m_shop.uuid).severity, m_user->inFile(m_disk.uuid).severity};
        };
        const Severity all = row == rowOf(m_shop) ? Severity::Sev2 : Severity::Sev3;
        QTRY_COMPARE(severities(), (QList<Code<Severity>>{all, all}));
        QTRY_COMPARE(bulk()->text(), u"The incident is changed."_s);
        QCOMPARE(table()->chosenRows().size(), 2);
        bulk()->findChild<QPushButton *>()->click();
        QTRY_COMPARE(severities(), (QList<Code<Severity>>{Severity::Sev2, Severity::Sev3}));
    }

    void givesATitleToOneAloneThoughSeveralAreChosen()
    {
        table()->selectAll();
        table()->selectionModel()->setCurrentIndex(table()->model()->index(rowOf(m_disk), Model::TitleColumn),
                                                   QItemSelectionModel::NoUpdate);
        m_user->keys(Qt::Key_F2);
        type(u"Disk gone"_s);
        QTRY_COMPARE(m_user->inFile(m_disk.uuid).title, u"Disk gone"_s);
        QCOMPARE(m_user->inFile(m_shop.uuid).title, u"Shop slow"_s);
    }

    void keepsWhatIsTypedWhileOthersSave()
    {
        QVERIFY(field(m_shop, Model::TitleColumn));
        QTest::keyClicks(QApplication::focusWidget(), u"Shop gone"_s);
        const Incident later = anIncident().titled("Later").startedAt("2026-01-20T10:00:00Z");
        {
            const auto other = must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock));
            must(other->add(later));
        }
        m_user->view().watch().look();
        QTRY_VERIFY(must(m_user->view().reader().row(later.uuid)).id.value > 0);
        QVERIFY(table()->isTyping());
        QCOMPARE(opened()->text(), u"Shop gone"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(m_user->inFile(m_shop.uuid).title, u"Shop gone"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 3); // what waited is shown
    }

    void opensTheIncidentWithEnterAndADoubleClick()
    {
        table()->setCurrentIndex(table()->model()->index(rowOf(m_shop), Model::TitleColumn));
        m_user->keys(Qt::Key_Return);
        QVERIFY(!table()->isTyping());
        QTRY_VERIFY(!table()->hasFocus());
        table()->setFocus();
        const QPoint place = table()->visualRect(table()->currentIndex()).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        QVERIFY(!table()->isTyping());
        QTRY_VERIFY(!table()->hasFocus());
    }

    void changesNothingInTheTrash()
    {
        m_user->view().list().setScope(ListScope::Trash);
        m_user->view().list().setScope(ListScope::Present);
        QVERIFY(table()->isChangeable());
        m_user->view().list().setScope(ListScope::Trash);
        QVERIFY(!table()->isChangeable());
    }
};

NEVERTWICE_TEST(CellTypingTest);
#include "celltyping_test.moc"
