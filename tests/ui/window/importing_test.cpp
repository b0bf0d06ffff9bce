#include "model/exchange/files.h"
#include "model/exchange/json.h"
#include "model/exchange/writtentimes.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "ui/causes/groupsheet.h"
#include "ui/find/incidentlist.h"
#include "ui/share/choicelist.h"
#include "ui/share/importitemmodel.h"
#include "ui/share/importsheet.h"
#include "ui/share/pageview.h"
#include "ui/window/menus.h"
#include "ui/window/workspaceview.h"
#include "ui/write/pagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Journeys of somebody who brings what others wrote, through the real window.
class ImportingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QTemporaryDir> m_in;

    MainWindow &window() { return m_desk->window; }
    WorkspaceView &view() { return *window().workspace(); }
    ImportSheet *sheet() { return window().findChild<ImportSheet *>(); }
    ImportItemModel &model() { return *sheet()->model(); }
    template <typename T> T *child(const QString &name) { return sheet()->findChild<T *>(name); }
    QTableView *table() { return child<QTableView>(u"importRows"_s); }
    QString summary() { return child<QLabel>(u"importSummary"_s)->text(); }
    QPushButton *button(const QString &name) { return child<QPushButton>(name); }
    QString in(const QString &name) { return m_in->filePath(name); }

    static QString report(const QString &title = u"Ticket shop without seats"_s)
    {
        return u"# %1\n\nDate: 2025-11-04\nSeverity: SEV2\n\n## Summary\n\nNobody could choose a seat for 40 "
               u"minutes.\n\n"
               "## Timeline (UTC)\n\n- 09:10 The seat map answers with errors\n- 09:25 Petra is paged\n- 09:50 The old "
               "map is back\n\n## Root cause\n\nA cache held seats of last year.\n\n## Action items\n\n- [ ] Empty the "
               "cache on release (owner: Petra)\n"_s.arg(title);
    }
    void put(const QString &name, const QString &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(in(name)).path()));
        must(writeFile(in(name), text.toUtf8()));
    }
    void waitForRows() { QTRY_VERIFY(sheet() && !sheet()->isReading()); }
    void drop(const QStringList &paths)
    {
        QMimeData files;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        files.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &dropped);
        waitForRows();
    }
    void take()
    {
        QTest::mouseClick(button(u"importTake"_s), Qt::LeftButton);
        QTRY_VERIFY(!sheet());
    }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    QStringList titles()
    {
        QStringList all;
        const auto rows = must(view().reader().rows(must(view().reader().ids())));
        for (const IncidentRow &row : rows)
            all.append(row.title);
        all.sort();
        return all;
    }
    Incident incident(const QString &title)
    {
        const auto rows = must(view().reader().rows(must(view().reader().ids())));
        for (const IncidentRow &row : rows)
            if (row.title == title) return must(view().reader().incident(row.id));
        return {};
    }
    PageBar *bar(const QString &words)
    {
        for (PageBar *bar : window().findChildren<PageBar *>())
            if (bar->text().contains(words)) return bar;
        return nullptr;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_in = std::make_unique<QTemporaryDir>();
        m_desk->write({anIncident().titled("Disk full").startedAt("2026-01-01T10:00:00Z")});
        m_desk->show();
        m_desk->open();
        QTRY_VERIFY(view().document());
    }
    void cleanup()
    {
        m_desk = nullptr;
        m_in = nullptr;
    }

    void staysWithinASmallWindowWithTitlesToRead()
    {
        put(u"seats.md"_s, report());
        window().resize(1024, 680);
        drop({in(u"seats.md"_s)});
        QVERIFY(sheet()->width() <= window().width());
        QVERIFY(sheet()->height() <= window().height());
        QVERIFY(table()->columnWidth(ImportItemModel::Title) >= 200);
        sheet()->resize(1600, 640);
        QApplication::processEvents();
        QCOMPARE(table()->horizontalHeader()->length(), table()->viewport()->width());
    }

    void showsWhatWasUnderstoodOfAFolder()
    {
        put(u"2025/seats.md"_s, report());
        put(u"2025/deep/wifi.md"_s, report(u"Guest network down"_s));
        put(u"README.md"_s, u"# How to build\n\nRun make.\n"_s);
        put(u"logo.svg"_s, u"<svg/>"_s);
        drop({m_in->path()});
        QCOMPARE(model().rowCount(), 3);
        QCOMPARE(cell(0, ImportItemModel::Fate), u"New"_s);
        QCOMPARE(cell(1, ImportItemModel::Title), u"Ticket shop without seats"_s);
        QCOMPARE(cell(1, ImportItemModel::Severity_), u"SEV2"_s);
        QVERIFY2(cell(1, ImportItemModel::Began).contains(u"2025"_s), qPrintable(cell(1, ImportItemModel::Began)));
        QCOMPARE(cell(1, ImportItemModel::Events), u"3"_s);
        QCOMPARE(cell(1, ImportItemModel::Actions), u"1"_s);
        // What gives no incident says why, and cannot be taken.
        QCOMPARE(cell(2, ImportItemModel::Fate), u"No incident"_s);
        QVERIFY(!cell(2, ImportItemModel::Title).isEmpty());
        QVERIFY(!model().isTakeable(2));
        QVERIFY2(summary().contains(u"2 incidents"_s) && summary().contains(u"1 file gives none"_s) &&
                     summary().contains(u"another kind"_s),
                 qPrintable(summary()));
        // The source stands beside the result.
        table()->selectRow(1);
        QTRY_VERIFY(child<QPlainTextEdit>(u"importSource"_s)->toPlainText().contains(u"cache held seats"_s));
        QTRY_COMPARE(child<PageView>(u"importPages"_s)->pageCount(), 1);
        QVERIFY(child<PageView>(u"importPages"_s)->widget()->accessibleDescription().contains(u"cache held seats"_s));
        QCOMPARE(titles(), QStringList{u"Disk full"_s}); // nothing is stored yet
    }

    void takesInWhatIsWantedAndTakesItBack()
    {
        put(u"a.md"_s, report(u"First"_s));
        put(u"b.md"_s, report(u"Second"_s));
        put(u"c.md"_s, report(u"Third"_s));
        drop({in(u"a.md"_s), in(u"b.md"_s), in(u"c.md"_s)});
        table()->setFocus();
        table()->selectRow(1);
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(!model().isWanted(1));
        QCOMPARE(button(u"importTake"_s)->text(), u"&Import 2 incidents"_s);
        take();
        QTRY_COMPARE(titles(), QStringList({u"Disk full"_s, u"First"_s, u"Third"_s}));
        PageBar *told = bar(u"2 incidents were added"_s);
        QVERIFY(told);
        // The bytes it was read from are kept.
        QCOMPARE(incident(u"First"_s).attachments.value(0).name, u"a.md"_s);
        QTest::mouseClick(told->button(u"Undo"_s), Qt::LeftButton);
        QTRY_COMPARE(titles(), QStringList{u"Disk full"_s});
        QVERIFY(view().settle());
    }

    void proposesSharedCausesOfWhatWasTakenInAndLinksNothingUnasked()
    {
        const QString pool = u"# %1\n\nStarted: 2026-01-0%2 10:00 UTC\n\n## Summary\n\nThe connection pool of the "
                             "booking database was exhausted.\n\n## Root cause\n\nThe connection pool was exhausted: "
                             "connections leaked and were never returned to the pool.\n"_s;
        put(u"a.md"_s, pool.arg(u"Bookings fail, pool exhausted"_s).arg(1));
        put(u"b.md"_s, pool.arg(u"Pool exhausted again"_s).arg(2));
        put(u"c.md"_s, pool.arg(u"Connection pool exhausted at night"_s).arg(3));
        drop({in(u"a.md"_s), in(u"b.md"_s), in(u"c.md"_s)});
        take();
        const QString named = u"Pool exhausted again"_s;
        QTRY_VERIFY(bar(u"look like one shared cause"_s));
        QVERIFY(incident(named).causes.isEmpty());
        QTest::mouseClick(bar(u"look like one shared cause"_s)->button(u"Look at the causes"_s), Qt::LeftButton);
        auto *sheet = window().findChild<GroupSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        auto *card = sheet->findChild<QWidget *>(u"groupCard"_s);
        const QList<QCheckBox *> members = card->findChildren<QCheckBox *>();
        QCOMPARE(members.size(), 3);
        for (QCheckBox *member : members)
            if (member->text().contains(u"at night"_s)) member->click();
        card->findChild<QLineEdit *>()->setText(u"Connections leak"_s);
        QVERIFY(incident(named).causes.isEmpty());
        card->findChild<QPushButton *>()->click();
        QTRY_COMPARE(incident(named).causes.value(0).title, u"Connections leak"_s);
        QVERIFY(incident(u"Connection pool exhausted at night"_s).causes.isEmpty());
        QTRY_COMPARE(sheet->findChild<QLabel *>(u"groupRest"_s)->text(), u"Nothing is left to decide."_s);
    }

    void tellsOfADroppedFileThatIsNoDocument()
    {
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QVERIFY(QDir().mkpath(m_in->path()));
        QVERIFY(picture.save(in(u"shot.png"_s)));
        emit window().documentsDropped({in(u"shot.png"_s)});
        QVERIFY(!sheet());
        auto *bar = window().findChild<TroubleBar *>();
        QVERIFY2(bar->text().contains(u"shot.png"_s) && bar->text().contains(u"attach"_s), qPrintable(bar->text()));
        put(u"a.md"_s, report());
        put(u"notes"_s, u"Text of any name"_s);
        emit window().documentsDropped({in(u"shot.png"_s), in(u"a.md"_s), in(u"notes"_s)});
        waitForRows();
        QVERIFY(model().rowCount() >= 1);
    }

    void showsTheLineOfAFinding()
    {
        put(u"a.md"_s, report().replace(u"09:25 Petra"_s, u"29:25 Petra"_s));
        drop({in(u"a.md"_s)});
        auto *findings = child<ChoiceList>(u"importFindings"_s);
        QTRY_VERIFY(findings->isVisible() && findings->count() > 0);
        auto *source = child<QPlainTextEdit>(u"importSource"_s);
        QTRY_VERIFY(!source->toPlainText().isEmpty());
        for (int row = 0; row < findings->count(); ++row) {
            QVERIFY2(!findings->item(row)->data(Qt::AccessibleTextRole).toString().contains(u"timeline/"_s),
                     qPrintable(findings->item(row)->data(Qt::AccessibleTextRole).toString()));
            findings->setCurrentRow(row);
        }
        QVERIFY(!source->extraSelections().isEmpty());
        QVERIFY2(source->textCursor().block().text().contains(u"29:25"_s),
                 qPrintable(source->textCursor().block().text()));
    }

    void leavesWhatWasChangedSinceWhereItIsTakenBack()
    {
        put(u"a.md"_s, report(u"First"_s));
        put(u"b.md"_s, report(u"Second"_s));
        drop({m_in->path()});
        take();
        QTRY_COMPARE(titles().size(), 3);
        QPointer<PageBar> told = bar(u"2 incidents were added"_s);
        QVERIFY(told);
        const auto opened = must(view().documents().open(incident(u"First"_s).uuid));
        Incident changed = opened->incident();
        changed.summary = u"mine"_s;
        opened->edit(u"Typing"_s, changed);
        QTest::mouseClick(told->button(u"Undo"_s), Qt::LeftButton);
        QTRY_COMPARE(titles(), QStringList({u"Disk full"_s, u"First"_s}));
        QTRY_VERIFY(bar(u"1 incident that was changed since stays"_s));
        QCOMPARE(incident(u"First"_s).summary, u"mine"_s);
    }

    void putsRightBeforeAnythingIsStored()
    {
        put(u"a.md"_s, report(u"seats"_s));
        drop({in(u"a.md"_s)});
        const auto set = [this](int column, const QString &text) {
            return model().setData(model().index(0, column), text, Qt::EditRole);
        };
        QVERIFY(set(ImportItemModel::Title, u"No seats to choose"_s));
        QVERIFY(set(ImportItemModel::Severity_, u"1"_s));
        QVERIFY(set(ImportItemModel::Services, u" booking , seat map,,booking"_s));
        QVERIFY(set(ImportItemModel::Began, u"2025-11-04 09:05"_s));
        // What cannot be is said and not taken.
        QVERIFY(!set(ImportItemModel::Severity_, u"terrible"_s));
        QVERIFY2(summary().contains(u"terrible"_s), qPrintable(summary()));
        QVERIFY(!set(ImportItemModel::Began, u"some day"_s));
        take();
        QTRY_VERIFY(titles().contains(u"No seats to choose"_s));
        const Incident kept = incident(u"No seats to choose"_s);
        QCOMPARE(kept.severity, Code<Severity>(Severity::Sev1));
        QCOMPARE(kept.services, QStringList({u"booking"_s, u"seat map"_s}));
        QCOMPARE(kept.milestones.started.text(), u"2025-11-04T09:05:00Z"_s);
        // Taken in again, the file does not undo what was put right.
        QVERIFY(view().settle());
        drop({in(u"a.md"_s)});
        QVERIFY2(cell(0, ImportItemModel::Fate).startsWith(u"Here as"_s), qPrintable(cell(0, ImportItemModel::Fate)));
        QVERIFY(!button(u"importTake"_s)->isEnabled());
    }

    void readsTimesInAnotherZone()
    {
        put(u"a.md"_s, report().remove(u" (UTC)"_s));
        drop({in(u"a.md"_s)});
        QVERIFY(model().setData(model().index(0, ImportItemModel::Zone), u"Europe/Berlin"_s, Qt::EditRole));
        waitForRows();
        QCOMPARE(cell(0, ImportItemModel::Zone), u"Europe/Berlin"_s);
        QCOMPARE(model().importRows()[0].document.incident.timeline.value(0).at.text(), u"2025-11-04T08:10:00Z"_s);
        QVERIFY(!model().setData(model().index(0, ImportItemModel::Zone), u"Atlantis"_s, Qt::EditRole));
    }

    // Asked twice, only the last counts: nothing is shown, nor can be stored, in the zone of the first.
    void answersOnlyWhatWasAskedForLast()
    {
        put(u"a.md"_s, report().remove(u" (UTC)"_s));
        drop({in(u"a.md"_s)});
        QStringList zones;
        connect(sheet(), &ImportSheet::understood, this,
                [&] { zones.append(model().importRows().value(0).document.incident.timeZone); });
        auto *zone = child<QComboBox>(u"importZone"_s);
        zone->setCurrentIndex(zone->findText(u"Europe/Berlin"_s));
        zone->setCurrentIndex(zone->findText(u"Asia/Tokyo"_s));
        QVERIFY(!button(u"importTake"_s)->isEnabled());
        QTRY_VERIFY(zones.contains(u"Asia/Tokyo"_s));
        QCOMPARE(zones, QStringList{u"Asia/Tokyo"_s});
        QVERIFY(!sheet()->isReading());
        disconnect(sheet(), &ImportSheet::understood, this, nullptr);
    }

    void takesAZoneThatIsTypedWithoutAPlace()
    {
        put(u"a.md"_s, report().remove(u" (UTC)"_s));
        drop({in(u"a.md"_s)});
        waitForRows();
        auto *zone = child<QComboBox>(u"importZone"_s);
        zone->setFocus();
        zone->lineEdit()->selectAll();
        QTest::keyClicks(zone->lineEdit(), u"utc+01:00"_s);
        if (QWidget *popup = QApplication::activePopupWidget()) popup->hide();
        QTest::keyClick(zone->lineEdit(), Qt::Key_Return);
        QCOMPARE(zone->currentText(), u"UTC+01:00"_s);
        waitForRows();
        const QList<Event> events = model().importRows().value(0).document.incident.timeline;
        QCOMPARE(events.value(0).at.text(), u"2025-11-04T08:10:00Z"_s);
    }

    void keepsTheZoneOfAFileAndWhatWasTypedInIt()
    {
        put(u"a.md"_s, report().remove(u" (UTC)"_s));
        drop({in(u"a.md"_s)});
        QCOMPARE(cell(0, ImportItemModel::File), u"\u2068a.md\u2069"_s);
        QVERIFY(model().setData(model().index(0, ImportItemModel::Began), u"2025-11-04 14:05"_s, Qt::EditRole));
        QVERIFY(model().setData(model().index(0, ImportItemModel::Zone), u"Europe/Berlin"_s, Qt::EditRole));
        waitForRows();
        auto *order = child<QComboBox>(u"importDateOrder"_s);
        order->setCurrentIndex(order->findData(int(DateOrder::DayFirst)));
        for (QWidget *over :
             {static_cast<QWidget *>(order), static_cast<QWidget *>(child<QComboBox>(u"importZone"_s))}) {
            QWheelEvent wheel(over->rect().center(), over->mapToGlobal(over->rect().center()), {}, {0, -120},
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(over, &wheel); // changes nothing
        }
        QCOMPARE(order->currentData().toInt(), int(DateOrder::DayFirst));
        QCOMPARE(child<QComboBox>(u"importZone"_s)->currentIndex(), 0);
        waitForRows();
        QCOMPARE(cell(0, ImportItemModel::Zone), u"Europe/Berlin"_s);
        take();
        QTRY_COMPARE(titles().size(), 2);
        QCOMPARE(incident(u"Ticket shop without seats"_s).milestones.started.text(), u"2025-11-04T13:05:00Z"_s);
    }

    void takesBackWhatWasPutRightOfOneThatWasHere()
    {
        put(u"a.md"_s, report());
        drop({in(u"a.md"_s)});
        take();
        QTRY_COMPARE(titles().size(), 2);
        QVERIFY(view().settle());
        drop({in(u"a.md"_s)});
        // One that is here has nothing to take until something is put right.
        const QUuid uuid = model().importRows()[0].document.incident.uuid;
        QVERIFY(model().correctionOf(uuid).isNothing());
        model().setData(model().index(0, ImportItemModel::Title), u"No seats to choose"_s, Qt::EditRole);
        QVERIFY(model().isTakeable(0));
        take();
        QTRY_VERIFY(titles().contains(u"No seats to choose"_s));
        PageBar *told = bar(u"1 was updated"_s);
        QVERIFY(told);
        QTest::mouseClick(told->button(u"Undo"_s), Qt::LeftButton);
        QTRY_VERIFY(titles().contains(u"Ticket shop without seats"_s));
    }

    void tellsWhatTakingInAgainWouldChange()
    {
        put(u"a.md"_s, report());
        drop({in(u"a.md"_s)});
        take();
        QTRY_COMPARE(titles().size(), 2);
        QVERIFY(view().settle());
        put(u"a.md"_s, report().replace(u"SEV2"_s, u"SEV1"_s).replace(u"40 minutes"_s, u"45 minutes"_s));
        drop({in(u"a.md"_s)});
        QVERIFY2(cell(0, ImportItemModel::Fate).startsWith(u"Updates INC-2"_s), qPrintable(cell(0, 1)));
        QTRY_VERIFY(child<QPlainTextEdit>(u"importChanges"_s)->toPlainText().contains(u"severity"_s));
        take();
        QTRY_COMPARE(incident(u"Ticket shop without seats"_s).severity, Code<Severity>(Severity::Sev1));
        QTest::mouseClick(bar(u"1 was updated"_s)->button(u"Undo"_s), Qt::LeftButton);
        QTRY_COMPARE(incident(u"Ticket shop without seats"_s).severity, Code<Severity>(Severity::Sev2));
    }

    // Another incident may show the same cause.
    void tellsThatACauseStaysAsTheCatalogueCallsIt()
    {
        m_desk->write({anIncident().titled("Pool").causedBy(aCause().titled("Pool too small"))});
        Incident renamed = incident(u"Pool"_s);
        QCOMPARE(renamed.causes.size(), 1);
        renamed.causes[0].title = u"Pool empty"_s;
        must(writeFile(in(u"pool.json"_s), writeJson(renamed)));
        drop({in(u"pool.json"_s)});
        QCOMPARE(cell(0, ImportItemModel::Fate), u"Here as INC-2, changed since"_s);
        QVERIFY(!child<QTabBar>(u"importTabs"_s)->isHidden());
        const auto *changes = child<QPlainTextEdit>(u"importChanges"_s);
        QTRY_VERIFY2(changes->toPlainText().contains(u"“Pool empty”"_s), qPrintable(changes->toPlainText()));
    }

    void joinsAnotherWorkspaceAndShowsTheDifferencesFirst()
    {
        const QString other = in(u"other.nevertwice"_s);
        must(Workspace::create(other, m_desk->clock))
            ->add(anIncident().titled("From elsewhere").startedAt("2026-01-05T10:00:00Z"))
            .ok();
        drop({other});
        QCOMPARE(model().rowCount(), 1);
        QCOMPARE(cell(0, ImportItemModel::Fate), u"New"_s);
        QVERIFY(child<QPlainTextEdit>(u"importSource"_s)->isHidden()); // it has no text of its own
        take();
        QTRY_COMPARE(titles(), QStringList({u"Disk full"_s, u"From elsewhere"_s}));
    }

    void takesOnlyTheIncidentsOfAnotherWorkspaceWhereThatIsWanted_data()
    {
        QTest::addColumn<bool>("isWanted");
        QTest::newRow("all") << true;
        QTest::newRow("incidents") << false;
    }
    void takesOnlyTheIncidentsOfAnotherWorkspaceWhereThatIsWanted()
    {
        QFETCH(bool, isWanted);
        const QString path = in(u"other.nevertwice"_s);
        {
            const auto other = must(Workspace::create(path, m_desk->clock));
            must(other->add(anIncident().titled("From elsewhere").startedAt("2026-01-05T10:00:00Z")));
            must(other->saveCause({QUuid::createUuid(), u"Old batteries"_s, {}, {}, {}, {}}));
        }
        drop({path});
        auto *box = child<QCheckBox>(u"importCatalogue"_s);
        QVERIFY(box->isVisible());
        box->setChecked(isWanted);
        take();
        QTRY_COMPARE(titles().size(), 2);
        QCOMPARE(must(view().reader().workspaceDocument()).causes.size(), isWanted ? 1 : 0);
        // What is not taken back is told.
        QTest::mouseClick(bar(u"1 incident was added"_s)->button(u"Undo"_s), Qt::LeftButton);
        QTRY_VERIFY(bar(u"The import is taken back"_s));
        QCOMPARE(bar(u"The import is taken back"_s)->text().contains(u"that came with it stay"_s), isWanted);
    }

    void tellsHowMuchOfACatalogueStaysAsItIsHere()
    {
        const QString path = in(u"other.nevertwice"_s);
        const QUuid uuid = QUuid::createUuid();
        for (const QString &name : {u"Batteries"_s, u"Old batteries"_s}) {
            {
                const auto other = must(QFile::exists(path) ? Workspace::open(path, Access::ReadWrite, m_desk->clock)
                                                            : Workspace::create(path, m_desk->clock));
                must(other->add(anIncident().titled(name).startedAt("2026-01-05T10:00:00Z")));
                must(other->saveView({uuid, name, u"battery"_s, {}}));
            }
            drop({path});
            child<QCheckBox>(u"importCatalogue"_s)->setChecked(true);
            take();
            QTRY_VERIFY(titles().contains(name));
        }
        QTRY_VERIFY(bar(u"1 cause, name, setting or view is otherwise here, and was kept."_s));
        const QList<SavedView> views = must(view().reader().workspaceDocument()).views;
        QCOMPARE(views.size(), 1);
        QCOMPARE(views.first().name, u"Batteries"_s);
    }

    void readsAPageFromTheClipboard()
    {
        auto *page = new QMimeData;
        page->setHtml(u"<h1>Pager silent</h1><p>Date: 2025-10-02</p><h2>Timeline</h2><ul><li>10:02 the pager is "
                      "silent</li><li>10:40 the pager rings</li></ul><h2>Root cause</h2><p>The modem slept.</p>"_s);
        page->setText(u"Pager silent"_s);
        QGuiApplication::clipboard()->setMimeData(page);
        window().menus().importCopied->trigger();
        waitForRows();
        QCOMPARE(cell(0, ImportItemModel::Title), u"Pager silent"_s);
        QCOMPARE(cell(0, ImportItemModel::Events), u"2"_s);
        // What is shown of it is what was read, without the tags.
        QTRY_VERIFY(child<QPlainTextEdit>(u"importSource"_s)->toPlainText().startsWith(u"# Pager silent"_s));
        take();
        QTRY_COMPARE(incident(u"Pager silent"_s).rootCause.trimmed(), u"The modem slept."_s);
    }

    void saysThatNothingWasCopied()
    {
        QGuiApplication::clipboard()->clear();
        window().menus().importCopied->trigger();
        QVERIFY(!sheet());
        QVERIFY(bar(u"no text in the clipboard"_s));
    }

    void readsHostileFilesWithoutHarm()
    {
        put(u"a\n<b>evil</b>\u202Etxt.md"_s, report(u"<script>alert(1)</script>\u202E INC-1"_s));
        put(u"empty.md"_s, QString());
        must(writeFile(in(u"noise.md"_s), QByteArray(20'000, '\xff')));
        put(u"broken.json"_s, u"{\"format\": \"nevertwice-incident\""_s);
        put(u"not.zip"_s, u"PK no"_s);
        put(u"deep.html"_s, u"<div>"_s.repeated(20'000));
        drop({m_in->path(), in(u"not.zip"_s), in(u"missing.md"_s)});
        QVERIFY(model().rowCount() >= 5);
        int incidents = 0;
        for (const ImportRow &row : model().importRows())
            incidents += row.isIncident();
        QCOMPARE(incidents, 1);
        for (int row = 0; row < model().rowCount(); ++row) {
            table()->selectRow(row);
            QVERIFY(!cell(row, ImportItemModel::File).contains(u'\n'));
            QVERIFY(!cell(row, ImportItemModel::Title).contains(QChar(0x202E)));
        }
        table()->selectRow(0);
        QTRY_VERIFY(child<PageView>(u"importPages"_s)->pageCount() > 0);
        take();
        QTRY_COMPARE(titles().size(), 2);
    }

    void asksWhichFilesFromTheMenu()
    {
        put(u"a.md"_s, report());
        m_desk->prompts.answer = in(u"a.md"_s);
        window().menus().importFiles->trigger();
        waitForRows();
        QCOMPARE(model().rowCount(), 1);
        QTest::keyClick(sheet(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet());
        QCOMPARE(titles().size(), 1);
    }

    // Whoever writes meanwhile loses nothing.
    void savesWhatIsTypedWhileItIsTakenIn()
    {
        for (int i = 0; i < 90; ++i)
            put(u"%1.md"_s.arg(i), report(u"Report %1"_s.arg(i)));
        drop({m_in->path()});
        QCOMPARE(model().wantedCount(), 90);
        const QPointer<Document> document(view().document());
        QTest::mouseClick(button(u"importTake"_s), Qt::LeftButton);
        Incident changed = document->incident();
        changed.summary = u"typed meanwhile"_s;
        document->edit(u"Typing"_s, changed);
        QTRY_VERIFY_WITH_TIMEOUT(!sheet(), 60'000);
        QVERIFY(view().settle());
        QCOMPARE(titles().size(), 91);
        QCOMPARE(incident(u"Disk full"_s).summary, u"typed meanwhile"_s);
    }

    void stopsWhereItIsAskedTo()
    {
        for (int i = 0; i < 120; ++i)
            put(u"%1.md"_s.arg(i), report(u"Report %1"_s.arg(i)));
        drop({m_in->path()});
        QTest::mouseClick(button(u"importTake"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"importClose"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!sheet(), 60'000);
        QVERIFY(bar(u"the rest was left"_s));
        const qsizetype taken = titles().size() - 1;
        QVERIFY(taken > 0 && taken < 120);
    }
};

NEVERTWICE_TEST(ImportingTest);
#include "importing_test.moc"
