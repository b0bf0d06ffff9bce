#include "ui/find/incidentlist.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "ui/find/bulkmenu.h"
#include "ui/find/filterchips.h"
#include "ui/find/incidenttable.h"
#include "ui/kit/banner.h"
#include "ui/kit/labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class IncidentListTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<IncidentList> m_list;
    QList<QUuid> m_uuids; // oldest first
    int m_number = 0;

    template <typename T> T *child(const QString &name = {}) { return m_list->findChild<T *>(name); }
    QListView *cards() { return child<QListView>(u"incidents"_s); }
    QStringList titles()
    {
        QStringList titles;
        for (int row = 0; row < cards()->model()->rowCount(); ++row)
            titles.append(cards()->model()->index(row, 0).data().toString());
        return titles;
    }
    QPushButton *button(const QString &accessibleName)
    {
        const auto buttons = m_list->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->accessibleName().startsWith(accessibleName, Qt::CaseInsensitive) ||
                button->text() == accessibleName)
                return button;
        return nullptr;
    }
    void tick(const QString &chip, const QString &name)
    {
        const auto ticks = button(u"Filter by "_s + chip.toLower())->menu()->actions();
        for (QAction *tick : ticks)
            if (tick->text() == name) tick->trigger();
    }
    QString emptyHeadline()
    {
        const auto states = m_list->findChildren<EmptyState *>();
        for (const EmptyState *state : states)
            if (state->isVisible()) return state->headline();
        return {};
    }

private slots:
    void keepsTheChipOfALongNameInItsLine()
    {
        FilterChips chips(m_theme, [](FilterChips::Name) { return QStringList(); });
        chips.resize(900, 60);
        chips.show();
        QApplication::processEvents();
        const auto buttons = chips.findChildren<QPushButton *>();
        const auto more = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *one) {
            return one->accessibleName() == u"Filter by More"_s;
        });
        QVERIFY(more != buttons.end());
        chips.resize((*more)->geometry().right() + 4, 60);
        QueryFilters filters;
        filters.services = {u"payments-gateway-of-the-northern-region"_s, u"Checkout"_s};
        chips.setFilters(filters);
        QApplication::processEvents();
        QCOMPARE((*more)->y(), buttons.first()->y());
        QVERIFY((*more)->geometry().right() < chips.width());
        QVERIFY2((*more)->text().contains(u"…"_s) && (*more)->text().endsWith(u'1'), qPrintable((*more)->text()));
        QCOMPARE((*more)->accessibleName(), u"Filter by More: payments-gateway-of-the-northern-region +1"_s);
        chips.resize(900, 60);
        QApplication::processEvents();
        QCOMPARE((*more)->text(), u"payments-gateway-of-the-northern-region +1"_s);
    }

    void init()
    {
        m_workspace = must(Workspace::create(m_folder.filePath(u"%1.nevertwice"_s.arg(++m_number)),
                                             stoppedAt("2026-02-01T12:00:00Z")));
        m_uuids.clear();
        struct Sketch
        {
            const char *title;
            Severity severity;
            const char *minute; // when it was noticed
        };
        const Sketch sketches[] = {{"Disk full", Severity::Sev3, "30"},
                                   {"Pool exhausted", Severity::Sev1, "01"},
                                   {"Certificate expired", Severity::Sev2, "10"}};
        int month = 0;
        for (const auto &[title, severity, minute] : sketches) {
            const QString hour = u"2025-1%1-15T10:"_s.arg(month++);
            const Incident incident = anIncident()
                                          .titled(title)
                                          .ofSeverity(severity)
                                          .startedAt(QString(hour + u"00:00Z"_s))
                                          .detectedAt(QString(hour + QLatin1String(minute) + u":00Z"_s));
            m_uuids.append(incident.uuid);
            must(m_workspace->add(incident));
        }
        m_reader = must(m_workspace->openReader());
        m_list = std::make_unique<IncidentList>(m_theme, *m_reader, must(m_workspace->openReader()),
                                                stoppedAt("2026-01-10T12:00:00Z"));
        m_list->resize(360, 600);
        m_list->show();
        m_list->selectFirst();
    }
    void cleanup()
    {
        m_list = nullptr;
        m_reader = nullptr;
        m_workspace = nullptr;
    }

    void showsWhatFitsTheFilters()
    {
        tick(u"Severity"_s, u"SEV1"_s);
        QTRY_COMPARE(titles(), QStringList{u"Pool exhausted"_s});
        QCOMPARE(m_list->current(), m_uuids[1]);
        tick(u"Severity"_s, u"SEV2"_s);
        QTRY_COMPARE(titles(), (QStringList{u"Certificate expired"_s, u"Pool exhausted"_s}));
        button(u"Filter by time"_s)->click();
        QTRY_COMPARE(titles(), QStringList{u"Certificate expired"_s});
        button(u"Clear the filters"_s)->click();
        QTRY_COMPARE(titles().size(), 3);
        QVERIFY(child<FilterChips>()->filters().isEmpty());
    }

    void showsTheNeighboursOfWhatItGoesOnWith()
    {
        QUuid last;
        for (int day = 1; day <= 28; ++day) {
            const QString started = u"2024-05-%1T10:00:00Z"_s.arg(day, 2, 10, QLatin1Char('0'));
            const Incident older = anIncident().titled("Older").startedAt(started);
            if (day == 14) last = older.uuid;
            must(m_workspace->add(older));
        }
        m_list = std::make_unique<IncidentList>(m_theme, *m_reader, must(m_workspace->openReader()),
                                                stoppedAt("2026-01-10T12:00:00Z"));
        QTRY_COMPARE(cards()->model()->rowCount(), 31);
        m_list->resize(360, 60); // as it is before it has its place
        m_list->select(last);
        QCOMPARE(m_list->current(), last);
        m_list->resize(360, 600);
        m_list->show();
        const auto isInTheMiddle = [&] {
            const QRect row = cards()->visualRect(cards()->currentIndex());
            return row.top() > row.height() && row.bottom() < cards()->viewport()->height() - row.height();
        };
        QTRY_VERIFY(isInTheMiddle());
    }

    void writesWhatIsTickedAsAQueryAndReadsIt()
    {
        auto *field = child<QLineEdit>(u"search"_s);
        tick(u"Severity"_s, u"SEV1"_s);
        tick(u"Severity"_s, u"SEV2"_s);
        QCOMPARE(field->text().trimmed(), u"severity:1..2"_s);
        field->setText(u"is:open started:>-45d expired"_s);
        QTRY_COMPARE(titles(), QStringList{u"Certificate expired"_s});
        QCOMPARE(child<FilterChips>()->filters().states, (QList<State>{State::Investigating, State::Mitigated}));
        QVERIFY(button(u"Filter by time: 45 days"_s));
        tick(u"state"_s, u"Mitigated"_s); // away with it: words and time stay
        QCOMPARE(field->text(), u"state:investigating started:>-45d expired"_s);
        button(u"Filter by time"_s)->click();
        QCOMPARE(field->text(), u"state:investigating expired"_s);
    }

    void filtersByServiceTagAndReview()
    {
        const Incident tagged = anIncident().titled("Slow").onService("Check, out").tagged("dns");
        must(m_workspace->add(tagged));
        ChangeSet all;
        all.everything = true;
        m_list->refresh(all);
        m_list->searchFor(u"service:\"CHECK, out\" tag:dns"_s);
        QTRY_COMPARE(titles(), QStringList{u"Slow"_s});
        QVERIFY(button(u"More"_s) == nullptr); // says what it filters
        m_list->searchFor(u"tag:\"d' or 1=1\""_s);
        QTRY_COMPARE(emptyHeadline(), u"No incident fits"_s);
        m_list->searchFor(u"review:published"_s);
        QTRY_COMPARE(titles(), QStringList());
        m_list->searchFor(u"review:draft,none"_s);
        QTRY_COMPARE(titles().size(), 4);
    }

    void saysThatAFilterIsNoneAndSearchesItsWords()
    {
        m_list->searchFor(u"severity:exhausted"_s);
        QTRY_COMPARE(titles(), QStringList{u"Pool exhausted"_s});
        QStringList said;
        const auto labels = m_list->findChildren<ElidedLabel *>();
        for (const ElidedLabel *label : labels)
            said.append(label->text());
        const QString explained = child<QLabel>(u"explained"_s)->text();
        QVERIFY2(explained.contains(u"“severity:exhausted” is no filter"_s), qPrintable(explained));
        QVERIFY2(!said.join(u'\n').contains(u"is no filter"_s), qPrintable(said.join(u'\n')));
        m_list->searchFor(u"severity:"_s); // nobody has finished typing
        QTRY_COMPARE(titles().size(), 3);
    }

    void offersToKeepAQueryAsAView()
    {
        m_list->setChangeable(true);
        auto *keep = child<QPushButton>(u"saveView"_s);
        QVERIFY(!keep->isVisible());
        tick(u"Severity"_s, u"SEV1"_s);
        QTRY_VERIFY(keep->isVisible());
        const QSignalSpy wanted(m_list.get(), &IncidentList::viewWanted);
        keep->click();
        QCOMPARE(wanted.value(0).value(0).toString(), u"severity:1"_s);
        m_list->setChangeable(false);
        QVERIFY(!keep->isVisible());
    }

    void showsTheIncidentFirstWhoseRefIsTyped()
    {
        const QString ref = must(m_reader->row(m_uuids[0])).ref;
        for (int i = 0; i < 3; ++i)
            must(m_workspace->add(
                anIncident().titled("As %1 %1"_L1.arg(ref)).withSummary(u"Like %1, see %1."_s.arg(ref))));
        ChangeSet all;
        all.everything = true;
        m_list->refresh(all);
        m_list->searchFor(ref);
        QTRY_COMPARE(titles().value(0), u"Disk full"_s);
    }

    void filtersWhatIsSearchedFor()
    {
        m_list->searchFor(u"expired exhausted"_s);
        QTRY_COMPARE(titles().size(), 2);
        tick(u"Severity"_s, u"SEV1"_s);
        QTRY_COMPARE(titles(), QStringList{u"Pool exhausted"_s});
    }

    void saysThatNoneFitsAndClearsTheFilters()
    {
        tick(u"State"_s, u"Resolved"_s);
        tick(u"Severity"_s, u"SEV5"_s);
        QTRY_COMPARE(emptyHeadline(), u"No incident fits"_s);
        button(u"Clear the filters"_s)->click();
        QTRY_COMPARE(titles().size(), 3);
        QCOMPARE(emptyHeadline(), QString());
    }

    void tellsNothingFoundFromNothingThere()
    {
        m_list->searchFor(u"xylophone"_s);
        QTRY_COMPARE(emptyHeadline(), u"Nothing found"_s);
        m_list->searchFor({});
        QTRY_COMPARE(emptyHeadline(), QString());
        m_list->setScope(ListScope::Trash);
        QCOMPARE(emptyHeadline(), u"The trash is empty"_s);
    }

    void keepsWhatIsChosenWhenItBecomesATable()
    {
        m_list->select(m_uuids[1]);
        const QSignalSpy shapes(m_list.get(), &IncidentList::shapeChanged);
        m_list->setShape(ListShape::Table);
        QCOMPARE(shapes.size(), 1);
        QVERIFY(child<IncidentTable>()->isVisible());
        QVERIFY(!cards()->isVisible());
        QCOMPARE(child<IncidentTable>()->currentIndex().row(), 1);
        QCOMPARE(m_list->current(), m_uuids[1]);
        m_list->setShape(ListShape::Cards);
        QVERIFY(cards()->isVisible());
        QCOMPARE(cards()->currentIndex().row(), 1);
    }

    void showsItsFirstColumnsWhicheverRowIsChosen()
    {
        m_list->setShape(ListShape::Table);
        auto *table = child<IncidentTable>();
        QScrollBar *sideways = table->horizontalScrollBar();
        QTRY_VERIFY(sideways->maximum() > 0);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, IncidentItemModel::ServicesColumn));
        table->scrollTo(table->currentIndex());
        QCOMPARE(sideways->value(), 0);
        m_list->select(m_uuids[1]);
        QCOMPARE(sideways->value(), 0);
        table->setCurrentIndex(table->model()->index(0, IncidentItemModel::SeverityColumn));
        for (int i = 0; i < int(IncidentItemModel::ColumnCount); ++i)
            QTest::keyClick(table, Qt::Key_Right); // whoever goes there by keys wants to see it
        QVERIFY(sideways->value() > 0);
    }

    void showsATableWhoseOrderWasKept()
    {
        m_list->setShape(ListShape::Table);
        cards()->model()->sort(IncidentItemModel::TitleColumn, Qt::AscendingOrder);
        const QByteArray state = m_list->columns();
        m_list = std::make_unique<IncidentList>(m_theme, *m_reader, must(m_workspace->openReader()),
                                                stoppedAt("2026-01-10T12:00:00Z"));
        m_list->setColumns(state);
        m_list->show();
        m_list->selectFirst();
        QTest::failOnWarning(QRegularExpression(u"not contained in stack"_s));
        m_list->setShape(ListShape::Table);
        QVERIFY(child<IncidentTable>()->isVisible());
        QCOMPARE(titles().first(), u"Certificate expired"_s);
    }

    void sortsByAColumnThatHasNoIndex()
    {
        m_list->setShape(ListShape::Table);
        QHeaderView *header = child<IncidentTable>()->horizontalHeader();
        header->setSortIndicator(IncidentItemModel::DetectColumn, Qt::DescendingOrder);
        QTRY_COMPARE(titles(), (QStringList{u"Disk full"_s, u"Certificate expired"_s, u"Pool exhausted"_s}));
        QCOMPARE(m_list->current(), m_uuids[2]);
        header->setSortIndicator(IncidentItemModel::TitleColumn, Qt::AscendingOrder);
        QTRY_COMPARE(titles(), (QStringList{u"Certificate expired"_s, u"Disk full"_s, u"Pool exhausted"_s}));
        header->setSortIndicator(IncidentItemModel::AgeColumn, Qt::DescendingOrder);
        QCOMPARE(titles().first(), u"Disk full"_s);
        QCOMPARE(header->sortIndicatorSection(), int(IncidentItemModel::AgeColumn));
    }

    void marksWhatThePageShowsOnceTheOrderHasIt()
    {
        m_list->setShape(ListShape::Table);
        child<IncidentTable>()->horizontalHeader()->setSortIndicator(IncidentItemModel::DetectColumn,
                                                                     Qt::DescendingOrder);
        QTRY_COMPARE(titles().first(), u"Disk full"_s);
        m_list->select(m_uuids[1]);
        const QSignalSpy chosen(m_list.get(), &IncidentList::chosen);
        const Incident added = anIncident().titled("Just now");
        must(m_workspace->add(added));
        m_list->follow(added.uuid);
        QVERIFY(!cards()->selectionModel()->hasSelection());
        ChangeSet all;
        all.everything = true;
        m_list->refresh(all);
        QTRY_COMPARE(titles().size(), 4);
        QCOMPARE(cards()->currentIndex().data().toString(), u"Just now"_s);
        QCOMPARE(m_list->chosenOnes(), QList<QUuid>{added.uuid});
        QVERIFY(chosen.isEmpty()); // the page shows it already
    }

    void sortsWhatWasFound()
    {
        m_list->setShape(ListShape::Table);
        m_list->searchFor(u"expired full"_s);
        QTRY_COMPARE(titles().size(), 2);
        QHeaderView *header = child<IncidentTable>()->horizontalHeader();
        QCOMPARE(header->sortIndicatorSection(), -1);
        header->setSortIndicator(IncidentItemModel::TitleColumn, Qt::DescendingOrder);
        QCOMPARE(titles(), (QStringList{u"Disk full"_s, u"Certificate expired"_s}));
        header->setSortIndicator(IncidentItemModel::TitleColumn, Qt::AscendingOrder);
        QCOMPARE(titles(), (QStringList{u"Certificate expired"_s, u"Disk full"_s}));
    }

    void wishesToChangeAllThatAreChosen()
    {
        qRegisterMetaType<BulkChange>();
        m_list->setChangeable(true);
        const QSignalSpy wishes(m_list.get(), &IncidentList::changeWanted);
        cards()->selectAll();
        QTest::keyClick(cards(), Qt::Key_Delete);
        QCOMPARE(wishes.size(), 1);
        const auto change = wishes[0][0].value<BulkChange>();
        QCOMPARE(int(change.kind), int(BulkChange::Kind::Trash));
        QCOMPARE(QSet<QUuid>(change.incidents.begin(), change.incidents.end()),
                 QSet<QUuid>(m_uuids.begin(), m_uuids.end()));
        m_list->setChangeable(false);
        QTest::keyClick(cards(), Qt::Key_Delete);
        QCOMPARE(wishes.size(), 1);
    }

    void restoresFromTheTrash()
    {
        must(m_workspace->moveToTrash(m_uuids[0]));
        m_list->setChangeable(true);
        QVERIFY(!button(u"Restore what is chosen"_s)->isVisible());
        m_list->setScope(ListScope::Trash);
        QCOMPARE(titles(), QStringList{u"Disk full"_s});
        const QSignalSpy wishes(m_list.get(), &IncidentList::changeWanted);
        button(u"Restore what is chosen"_s)->click();
        QCOMPARE(wishes.value(0).value(0).value<BulkChange>(),
                 (BulkChange{BulkChange::Kind::Restore, {}, {m_uuids[0]}}));
    }

    void offersWhatCanBeChanged()
    {
        BulkMenu menu(2, ListScope::Present, {u"repeat"_s});
        QStringList values;
        connect(&menu, &BulkMenu::wanted, this,
                [&values](BulkChange::Kind, const QString &value) { values.append(value); });
        const auto menus = menu.findChildren<QMenu *>();
        for (QMenu *part : menus) {
            const auto actions = part->actions();
            for (QAction *action : actions)
                if (action->text() == u"SEV1"_s || action->text() == u"Resolved"_s || action->text() == u"repeat"_s)
                    action->trigger();
        }
        QCOMPARE(values, (QStringList{u"sev1"_s, u"resolved"_s, u"repeat"_s, u"repeat"_s}));
    }

    void growsItsRowsWithTheText()
    {
        const int usual = cards()->sizeHintForRow(0);
        m_theme.setDensity(Density::Compact);
        const int compact = cards()->sizeHintForRow(0);
        m_theme.setDensity(Density::Comfortable);
        m_theme.setTextSize(150);
        const int large = cards()->sizeHintForRow(0);
        m_theme.setTextSize(100);
        QCOMPARE(usual, 68);
        QCOMPARE(compact, 44);
        QCOMPARE(large, 102);
    }

    void remembersItsColumns()
    {
        m_list->setShape(ListShape::Table);
        auto *table = child<IncidentTable>();
        table->setColumnShown(IncidentItemModel::CommanderColumn, true);
        table->setColumnShown(IncidentItemModel::AgeColumn, false);
        table->horizontalHeader()->moveSection(0, 3);
        const int moved = table->horizontalHeader()->logicalIndex(3);
        cards()->model()->sort(IncidentItemModel::TitleColumn, Qt::AscendingOrder);
        const QByteArray state = m_list->columns();
        const QByteArray order = m_list->order();
        cards()->model()->sort(IncidentItemModel::StartedColumn, Qt::DescendingOrder);
        table->resetColumns();
        QVERIFY(!table->isColumnShown(IncidentItemModel::CommanderColumn));
        m_list->setColumns(state);
        QVERIFY(table->isColumnShown(IncidentItemModel::CommanderColumn));
        QVERIFY(!table->isColumnShown(IncidentItemModel::AgeColumn));
        QCOMPARE(table->horizontalHeader()->logicalIndex(3), moved);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(IncidentItemModel::StartedColumn));
        m_list->setOrder(order);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(IncidentItemModel::TitleColumn));
        m_list->setColumns("nonsense");
        m_list->setOrder("nonsense");
        QVERIFY(table->isColumnShown(IncidentItemModel::CommanderColumn));
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(IncidentItemModel::TitleColumn));
    }

    // As in another language: the usual widths are others.
    void fitsTheColumnsThatNobodySetToTheWordsOfNow()
    {
        m_list->setShape(ListShape::Table);
        auto *table = child<IncidentTable>();
        const int usual = table->columnWidth(IncidentItemModel::ActionsColumn);
        table->horizontalHeader()->resizeSection(IncidentItemModel::AgeColumn, 177);
        const QByteArray state = m_list->columns();
        m_theme.setTextSize(150);
        m_list = std::make_unique<IncidentList>(m_theme, *m_reader, must(m_workspace->openReader()),
                                                stoppedAt("2026-01-10T12:00:00Z"));
        m_list->setShape(ListShape::Table);
        m_list->setColumns(state);
        table = child<IncidentTable>();
        QCOMPARE(table->columnWidth(IncidentItemModel::AgeColumn), 177);
        const int larger = table->columnWidth(IncidentItemModel::ActionsColumn);
        m_theme.setTextSize(100);
        QVERIFY(larger > usual);
    }

    // Where the titles do not need all, others share it; once somebody has set the titles, that is what they see.
    void keepsWhatColumnsWereGivenBesideTitlesOfAWidthThatWasSet()
    {
        m_list->resize(2600, 700);
        m_list->show();
        m_list->setShape(ListShape::Table);
        auto *table = child<IncidentTable>();
        QTRY_VERIFY(table->columnWidth(IncidentItemModel::ServicesColumn) > 250);
        const int given = table->columnWidth(IncidentItemModel::ServicesColumn);
        table->horizontalHeader()->resizeSection(IncidentItemModel::TitleColumn, 500);
        const QByteArray state = m_list->columns();
        table->resetColumns();
        m_list->setColumns(state);
        QCOMPARE(table->columnWidth(IncidentItemModel::TitleColumn), 500);
        QCOMPARE(table->columnWidth(IncidentItemModel::ServicesColumn), given);
    }

    void hasRoomForTheWordAndTheArrowOfEveryColumn()
    {
        m_list->setShape(ListShape::Table);
        auto *table = child<IncidentTable>();
        for (int column = 0; column < IncidentItemModel::ColumnCount; ++column) {
            table->setColumnShown(column, true);
            QVERIFY(table->columnWidth(column) >= table->horizontalHeader()->sectionSizeHint(column));
        }
    }

    void neverHidesItsLastColumn()
    {
        m_list->setShape(ListShape::Table);
        auto *table = child<IncidentTable>();
        for (int column = 0; column < IncidentItemModel::ColumnCount; ++column)
            table->setColumnShown(column, false);
        QCOMPARE(table->horizontalHeader()->hiddenSectionCount(), int(IncidentItemModel::ColumnCount) - 1);
    }
};

NEVERTWICE_TEST(IncidentListTest);
#include "incidentlist_test.moc"
