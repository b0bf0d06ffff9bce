#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/insights/chartcard.h"
#include "ui/insights/chartview.h"
#include "ui/insights/insightspage.h"
#include "ui/insights/periodbar.h"
#include "ui/insights/tilebutton.h"
#include "ui/kit/banner.h"
#include "ui/kit/language.h"
#include "ui/window/sidebar.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Numbers and charts, from the sidebar to the incidents behind them.
class InsightsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;
    Incident m_disk;
    Incident m_mail;
    Incident m_old;

    InsightsPage *page() { return m_user->window().findChild<InsightsPage *>(); }
    ChartCard *card(const QString &key) { return m_user->child<ChartCard>(u"chart-"_s + key); }
    TileButton *tile(const QString &key) { return m_user->child<TileButton>(u"tile-"_s + key); }
    QListView *list() { return m_user->child<QListView>(u"incidents"_s); }
    void goThere()
    {
        emit m_user->window().findChild<Sidebar *>()->wanted(Sidebar::Place::Insights);
        QTRY_VERIFY(page() && !page()->shownInsights().tiles.isEmpty());
    }
    template <typename Act> void counting(Act act)
    {
        QSignalSpy shown(page(), &InsightsPage::shown);
        act();
        QTRY_VERIFY(!shown.isEmpty());
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        const Cause cause = aCause().titled("No alert on the disk");
        m_old = anIncident()
                    .titled("Disk full, the first time")
                    .ofSeverity(Severity::Sev2)
                    .startedAt("2025-11-03T10:00:00Z")
                    .resolvedAt("2025-11-03T12:00:00Z")
                    .causedBy(cause)
                    .withAction(anAction().titled("Alert at 80 %").dueOn("2025-12-01").madeAt("2025-11-04T10:00:00Z"));
        m_disk = anIncident()
                     .titled("Disk full")
                     .ofSeverity(Severity::Sev1)
                     .startedAt("2026-01-05T10:00:00Z")
                     .detectedAt("2026-01-05T10:20:00Z")
                     .resolvedAt("2026-01-05T11:30:00Z")
                     .causedBy(cause);
        m_mail = anIncident()
                     .titled("Mail late")
                     .ofSeverity(Severity::Sev3)
                     .startedAt("2026-01-20T10:00:00Z")
                     .resolvedAt("2026-01-20T10:30:00Z");
        m_desk->write({m_old, m_disk, m_mail});
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

    void countsTheIncidentsOfTwelveMonths()
    {
        QCOMPARE(tile(u"incidents"_s)->tile().value, u"3"_s);
        QCOMPARE(tile(u"repeat"_s)->tile().value, u"50 %"_s);
        QCOMPARE(tile(u"avoidable"_s)->tile().value, u"1 h 30 min"_s);
        QCOMPARE(tile(u"resolve"_s)->tile().value, u"1 h 30 min"_s);
    }

    void looksAtAMonthBesideTheOneBefore()
    {
        counting([this] { page()->period().choose(SpanKind::Month); });
        QCOMPARE(page()->shownInsights().incidents, 0);
        counting([this] { page()->period().step(-1); });
        QCOMPARE(tile(u"incidents"_s)->tile().value, u"2"_s);
        QCOMPARE(tile(u"incidents"_s)->tile().change, u"2 more"_s);
        QCOMPARE(tile(u"incidents"_s)->tile().way, Tile::Change::Same); // two are no trend
    }

    void answersAQueryAsTheListDoes()
    {
        counting([this] { m_user->child<QLineEdit>(u"insightsSearch"_s)->setText(u"severity:1"_s); });
        QCOMPARE(tile(u"incidents"_s)->tile().value, u"1"_s);
        QCOMPARE(tile(u"repeat"_s)->tile().value, u"100 %"_s); // what came before is looked for everywhere
    }

    void opensTheIncidentsBehindANumber()
    {
        tile(u"repeat"_s)->click();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QVERIFY(!page()->isVisible());
        QTRY_COMPARE(m_user->shown(), m_disk.uuid);
        m_user->child<QPushButton>(u"showAll"_s)->click();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
    }

    void opensTheIncidentsBehindABarWithTheKeyboard()
    {
        ChartView &view = card(u"severity"_s)->view();
        view.setFocus();
        m_user->keys(Qt::Key_Home);
        QCOMPARE(view.spoken(view.current()), u"November 2025, SEV2: 1"_s);
        m_user->keys(Qt::Key_Right);
        QCOMPARE(view.spoken(view.current()), u"January 2026, SEV1: 1"_s);
        m_user->keys(Qt::Key_Up);
        QCOMPARE(view.spoken(view.current()), u"January 2026, SEV3: 1"_s);
        m_user->keys(Qt::Key_Return);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_COMPARE(m_user->shown(), m_mail.uuid);
    }

    void staysWithTheseIncidentsWhenOneIsSaved()
    {
        tile(u"repeat"_s)->click();
        QTRY_COMPARE(m_user->shown(), m_disk.uuid);
        Incident after = m_user->document().incident();
        after.title = u"Disk full again"_s;
        m_user->document().edit(u"Title"_s, after);
        QTRY_COMPARE(list()->model()->index(0, 0).data().toString(), u"Disk full again"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
    }

    void showsAChartAsATable()
    {
        card(u"severity"_s)->setTable(true);
        auto *table = card(u"severity"_s)->findChild<QTableWidget *>();
        QVERIFY(table);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 12);
        QCOMPARE(table->item(10, 0)->text(), u"January 2026"_s);
        QCOMPARE(table->item(10, table->columnCount() - 1)->text(), u"2"_s);
    }

    void copiesAChartAsAPictureAndAsRows()
    {
        card(u"severity"_s)->view().setFocus();
        m_user->keys(Qt::Key_C, Qt::ControlModifier);
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage());
        QVERIFY(copied->text().startsWith("Month\tSEV1"_L1));
        QVERIFY(copied->data(u"image/svg+xml"_s).contains("<svg"));
    }

    void savesAChartWhereThePersonSays()
    {
        m_desk->prompts.answer = m_desk->folder.filePath(u"chart.csv"_s);
        ChartCard *severity = card(u"severity"_s);
        emit severity->fileWanted(severity->fileName(ChartCard::Format::Csv), severity->file(ChartCard::Format::Csv));
        QCOMPARE(m_desk->prompts.suggested, u"nevertwice-severity.csv"_s);
        QFile file(m_desk->prompts.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"January 2026\",\"1\",\"0\",\"1\",\"2\""));
    }

    void saysWhyThereIsNothing()
    {
        counting([this] { m_user->child<QLineEdit>(u"insightsSearch"_s)->setText(u"severity:5"_s); });
        QVERIFY(!tile(u"incidents"_s)->isVisible());
        QCOMPARE(page()->findChild<EmptyState *>()->headline(), u"No incident in this time"_s);
        QCOMPARE(page()->shownInsights().all, 3);
    }

    void writesAReportWithItsCharts()
    {
        m_desk->prompts.answer = m_desk->folder.filePath(u"report.html"_s);
        QSignalSpy wanted(page(), &InsightsPage::fileWanted);
        page()->report(*readPeriod(u"2026-01"_s), ReportFormat::Html);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(m_desk->prompts.suggested, u"report-2026-01.html"_s);
        QFile file(m_desk->prompts.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QVERIFY(html.contains("from the 2 incidents"_L1));
        QVERIFY(html.contains("class=\"light\""_L1) && html.contains("class=\"dark\""_L1));
        QVERIFY(html.contains("Incidents by severity"_L1));
        QVERIFY(!html.contains("Promises (By type)"_L1)); // there is nothing to show
        QVERIFY(!html.contains("src=\"http"_L1) && !html.contains("href=\"http"_L1));
    }

    void writesAReportAsMarkdownWithTables()
    {
        QSignalSpy wanted(page(), &InsightsPage::fileWanted);
        page()->report(*readPeriod(u"2026"_s), ReportFormat::Markdown);
        QTRY_COMPARE(wanted.size(), 1);
        const QByteArray text = wanted.first().at(1).toByteArray();
        QVERIFY(text.contains("### Incidents by severity"));
        QVERIFY(text.contains("| January 2026 | 1 | 1 | 2 |"));
    }

    void writesAReportInOneLanguage()
    {
        const Speech german(u"de"_s, QLocale::c());
        QSignalSpy wanted(page(), &InsightsPage::fileWanted);
        page()->report(*readPeriod(u"2026"_s), ReportFormat::Markdown);
        page()->report(*readPeriod(u"2026"_s), ReportFormat::Html);
        QTRY_COMPARE(wanted.size(), 2);
        const QByteArray text = wanted.first().at(1).toByteArray();
        QVERIFY2(text.contains("### Incidents by severity") && text.contains("| January 2026 |"), text);
        QVERIFY(!wanted.last().at(1).toByteArray().contains("Vorf\xc3\xa4lle"));
    }

    void writesAReportAsPdf()
    {
        QSignalSpy wanted(page(), &InsightsPage::fileWanted);
        page()->report(*readPeriod(u"2026"_s), ReportFormat::Pdf);
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().at(1).toByteArray().startsWith("%PDF-"));
    }

    void writesTheReportAlsoWhereSomethingElseIsAskedMeanwhile()
    {
        QSignalSpy wanted(page(), &InsightsPage::fileWanted);
        page()->report(*readPeriod(u"2026-01"_s), ReportFormat::Markdown);
        page()->report(*readPeriod(u"2025"_s), ReportFormat::Markdown);
        page()->period().choose(SpanKind::Month);
        QTRY_COMPARE(wanted.size(), 2);
        QCOMPARE(wanted.first().first().toString(), u"report-2026-01.md"_s);
        QCOMPARE(wanted.last().first().toString(), u"report-2025.md"_s);
        QTRY_COMPARE(page()->shownInsights().question.span.kind, SpanKind::Month);
    }

    void mayBeReplacedWhileItIsAskedWhereAReportGoes()
    {
        const QPointer<InsightsPage> before = page();
        m_desk->prompts.meanwhile = [this] {
            m_desk->prompts.meanwhile = {};
            m_desk->open();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        m_desk->prompts.answer = m_desk->folder.filePath(u"report.md"_s);
        page()->period().choose(SpanKind::Month);
        page()->report(*readPeriod(u"2026-01"_s), ReportFormat::Markdown);
        QTRY_COMPARE(m_desk->prompts.suggested, u"report-2026-01.md"_s);
        QTRY_VERIFY(!before);
        goThere();
        QCOMPARE(tile(u"incidents"_s)->tile().value, u"3"_s);
    }

    void saysNothingOfAWorkspaceThatIsNotCountedYet()
    {
        m_desk->open();
        emit m_user->window().findChild<Sidebar *>()->wanted(Sidebar::Place::Insights);
        QVERIFY(page() && page()->shownInsights().tiles.isEmpty());
        bool saidNothing = true;
        connect(page(), &InsightsPage::fileWanted, page(),
                [&] { saidNothing = !page()->findChild<EmptyState *>()->isVisible(); });
        QSignalSpy wanted(page(), &InsightsPage::fileWanted);
        page()->report(*readPeriod(u"2026-01"_s), ReportFormat::Markdown);
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY(saidNothing);
        QTRY_VERIFY(tile(u"incidents"_s) && tile(u"incidents"_s)->isVisible());
    }

    void showsTheLoadOfPeopleOnlyWhereItIsAskedFor()
    {
        const Chart off = card(u"load"_s)->chart();
        QVERIFY(off.isEmpty());
        QVERIFY(off.nothing.contains("never about blame"_L1));
        auto *ask = m_user->child<QPushButton>(u"loadAsk"_s);
        counting([&] { ask->click(); });
        QVERIFY(!ask->isVisible());
        const auto load = page()->shownInsights().question.load;
        QCOMPARE(load, std::optional(WorkingHours()));
        auto *span = m_user->child<QLineEdit>(u"loadSpan"_s);
        counting([&] {
            span->setText(u"8-16"_s);
            emit span->editingFinished();
        });
        QCOMPARE(page()->shownInsights().question.load->spanText(), u"08:00-16:00"_s);
        QCOMPARE(InsightsChoice::read(page()->choice().written()), page()->choice());
        auto *zone = m_user->child<QLineEdit>(u"loadZone"_s);
        zone->setText(u"PST"_s); // stands for no place
        emit zone->editingFinished();
        QVERIFY(page()->choice().hours.zone.isEmpty());
        counting([this] { m_user->child<QPushButton>(u"loadHide"_s)->click(); });
        QVERIFY(!page()->shownInsights().question.load);
    }

    void remembersTheChartsOfAReport()
    {
        QSignalSpy changed(page(), &InsightsPage::choiceChanged);
        auto *menu = m_user->child<QPushButton>(u"insightsReport"_s)->menu();
        emit menu->aboutToShow();
        QMenu *charts = menu->actions().last()->menu();
        QAction *first = charts->actions().first();
        QVERIFY(first->isChecked());
        first->trigger();
        QCOMPARE(changed.size(), 1);
        QVERIFY(!page()->choice().reportCharts.contains(u"severity"_s));
        const InsightsChoice kept = InsightsChoice::read(m_desk->settings.header(u"insights"_s));
        QCOMPARE(kept, page()->choice());
        QVERIFY(!InsightsChoice::usual().load());
    }

    void hasAMenuThatDoesNotGrow()
    {
        QMenu *menu = m_user->child<QPushButton>(u"insightsReport"_s)->menu();
        emit menu->aboutToShow();
        const qsizetype menus = menu->findChildren<QMenu *>().size();
        const qsizetype actions = menu->findChildren<QAction *>().size();
        QVERIFY(menus > 4);
        emit menu->aboutToShow();
        QCOMPARE(menu->findChildren<QMenu *>().size(), menus);
        QCOMPARE(menu->findChildren<QAction *>().size(), actions);
    }

    void followsWhatIsWrittenMeanwhile()
    {
        counting([this] {
            m_user->somebodyElseSaves(m_mail.uuid, {{u"severity"_s, u"sev3"_s, u"sev1"_s, -1}});
            page()->refresh();
        });
        QTRY_COMPARE(card(u"severity"_s)->chart().series.size(), 2);
    }
};

NEVERTWICE_TEST(InsightsTest);
#include "insights_test.moc"
