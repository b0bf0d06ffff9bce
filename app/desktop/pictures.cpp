#include "app/desktop/pictures.h"

#include "app/desktop/application.h"
#include "app/desktop/contactsheet.h"
#include "app/desktop/memoryscenes.h"
#include "app/desktop/picturefinding.h"
#include "app/desktop/pictureincidents.h"
#include "app/desktop/picturepapers.h"
#include "ui/find/incidentlist.h"
#include "ui/find/incidenttable.h"
#include "ui/follow/actionspage.h"
#include "ui/insights/insightspage.h"
#include "ui/window/menus.h"
#include "ui/window/namebar.h"
#include "ui/window/openswitcher.h"
#include "ui/window/readingpane.h"
#include "ui/window/sidebar.h"
#include "ui/window/versionpage.h"
#include "ui/window/workspaceview.h"
#include "ui/write/actionseditor.h"
#include "ui/write/findbar.h"
#include "ui/write/pagebar.h"
#include "ui/write/timelinecanvas.h"
#include "ui/write/timelineitemmodel.h"
#include "ui/write/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr QSize kNarrow(1024, 680);
constexpr QSize kUsual(1440, 900);
constexpr QSize kWide(2560, 1440);
constexpr QSize kSmallSheet(820, 600);
constexpr int kAbove = 140;       // of the page, over what is looked at
constexpr int kPatience = 10'000; // milliseconds for a search; it takes a few

class Painter
{
public:
    Painter(QString folder, QString workspace, const Clock &clock)
        : m_folder(std::move(folder)), m_workspace(std::move(workspace)), m_clock(clock), m_app(clock, m_home.path())
    {
    }

    Result<int> paintAll()
    {
        if (!QDir().mkpath(m_folder)) return cannotWrite(m_folder);
        m_app.window().show();
        const std::pair<Scheme, QString> schemes[] = {{Scheme::Light, u"light"_s}, {Scheme::Dark, u"dark"_s}};
        for (const auto &[scheme, name] : schemes) {
            m_app.theme().setScheme(scheme);
            paintStates(name);
            paintWriting(name);
            paintLanguage(u"german"_s, name, germanIncidents(m_clock()), Qt::LeftToRight);
            paintLanguage(u"arabic"_s, name, arabicIncidents(m_clock()), Qt::RightToLeft);
            if (auto sheet = makeContactSheet(m_folder, u"*-%1-*.png"_s.arg(name), u"sheet-%1.png"_s.arg(name)); !sheet)
                return sheet.error();
        }
        return m_failed.isEmpty() ? Result<int>(m_painted) : cannotWrite(m_failed);
    }

private:
    static Error cannotWrite(const QString &path)
    {
        return {Error::Kind::Io, u"write %1"_s.arg(path), u"the folder cannot be written"_s, u"Name another folder."_s};
    }

    void paintStates(const QString &scheme)
    {
        m_app.window().showStart();
        paint(kUsual, u"start"_s, scheme);
        m_app.open(m_home.filePath(u"missing.nevertwice"_s));
        paint(kUsual, u"trouble"_s, scheme);
        openEmpty();
        paint(kUsual, u"no-data"_s, scheme);
        m_app.window().showStart();
        m_app.open(m_workspace);
        if (!m_app.window().workspace()) return;
        awaitWorkspace();
        m_app.window().workspace()->list().select(worstResolved());
        for (const QSize &size : {kNarrow, kUsual, kWide})
            paint(size, u"incident"_s, scheme);
        paintPreview(scheme);
        paintTable(scheme);
        paintDrawing(scheme);
        scrollToEnd(kUsual);
        paint(kUsual, u"incident-end"_s, scheme);
        search(u"database"_s);
        paint(kUsual, u"search"_s, scheme);
        search(u"qqzzxx"_s);
        paint(kUsual, u"search-nothing"_s, scheme);
        search(u"pool exhausted connections"_s);
        paintFinding(
            m_app.window(), [&](const QSize &size, const QString &name) { paint(size, name, scheme); },
            [&](QWidget &window, const QString &name) { grab(window, name, scheme); });
        search({});
        paintActions(scheme);
        paintInsights(scheme);
        paintEditing(scheme);
        paintBeside(scheme);
        paintComparison(scheme);
        paintPapers(scheme);
        paintSettings(scheme);
        paintDialog(u"shortcuts"_s, scheme);
        paintManualScenes(m_app.window(), [&](QWidget &shown, const QString &name) { grab(shown, name, scheme); });
        paintMemory(scheme);
        m_app.window().showStart(); // with what was open
        paint(kUsual, u"start-recent"_s, scheme);
    }

    // What was promised, over all incidents.
    void paintActions(const QString &scheme)
    {
        auto *sidebar = m_app.window().findChild<Sidebar *>();
        emit sidebar->wanted(Sidebar::Place::Actions);
        auto *page = m_app.window().findChild<ActionsPage *>();
        if (!page) return;
        QEventLoop loop;
        QObject::connect(page, &ActionsPage::shown, &loop, &QEventLoop::quit);
        QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
        loop.exec();
        for (const QSize &size : {kNarrow, kUsual, kWide})
            paint(size, u"actions"_s, scheme);
        emit sidebar->wanted(Sidebar::Place::Incidents);
        settle();
        m_app.window().workspace()->list().select(worstResolved());
    }

    // What the incidents have to teach, from the top to the last chart.
    void paintInsights(const QString &scheme)
    {
        auto *sidebar = m_app.window().findChild<Sidebar *>();
        emit sidebar->wanted(Sidebar::Place::Insights);
        auto *page = m_app.window().findChild<InsightsPage *>();
        if (!page) return;
        QEventLoop loop;
        QObject::connect(page, &InsightsPage::shown, &loop, &QEventLoop::quit);
        QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
        loop.exec();
        auto *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
        for (const QSize &size : {kNarrow, kUsual, kWide}) {
            bar->setValue(0);
            paint(size, u"insights"_s, scheme);
        }
        m_app.window().resize(kUsual);
        settle();
        for (int part = 2; bar->value() < bar->maximum(); ++part) {
            bar->setValue(bar->value() + bar->pageStep());
            paint(kUsual, u"insights-%1"_s.arg(part), scheme);
        }
        InsightsChoice choice = page->choice();
        choice.showsLoad = true;
        page->setChoice(choice);
        QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
        loop.exec();
        settle();
        bar->setValue(bar->maximum());
        paint(kUsual, u"insights-load"_s, scheme);
        page->setChoice(InsightsChoice::usual());
        emit sidebar->wanted(Sidebar::Place::Incidents);
        settle();
        m_app.window().workspace()->list().select(worstResolved());
    }

    // What the workspace remembers while one writes.
    void paintMemory(const QString &scheme)
    {
        const ScenePainter painter{
            [this, &scheme](const QSize &size, const QString &name) { paint(size, name, scheme); },
            [](const std::function<bool()> &isTrue) { await(isTrue); }};
        paintMemoryScenes(m_app.window(), painter);
        paintCauseScenes(m_app.window(), painter,
                         [&](QWidget &sheet, const QString &name) { grab(sheet, name, scheme); });
        paintDirectoryScenes(m_app.window(), painter);
        paintPromiseScenes(m_app.window(), painter);
        paintCoverageScenes(m_app.window(), painter,
                            [&](QWidget &sheet, const QString &name) { grab(sheet, name, scheme); });
        m_app.window().workspace()->list().select(worstResolved());
    }

    // The tables of the page while somebody writes in them.
    void paintEditing(const QString &scheme)
    {
        const auto look = [this, &scheme](const QWidget *what, const QString &name) {
            settle();
            auto *page = m_app.window().findChild<QScrollArea *>(u"page"_s);
            const QPoint place = what->mapTo(page->widget(), QPoint());
            page->verticalScrollBar()->setValue(place.y() - kAbove);
            paint(kUsual, name, scheme);
        };
        if (auto *timeline = m_app.window().findChild<TimelineView *>()) {
            const QModelIndex text = timeline->model()->index(1, TimelineItemModel::TextColumn);
            timeline->setCurrentIndex(text);
            timeline->QAbstractItemView::edit(text);
            look(timeline, u"timeline-text"_s);
            m_app.window().setFocus();
            timeline->addEvent();
            look(timeline, u"timeline-new"_s);
            m_app.window().setFocus();
        }
        if (auto *actions = m_app.window().findChild<ActionsEditor *>()) {
            const QList<Action> &all = m_app.window().workspace()->document()->incident().actions;
            if (!all.isEmpty()) actions->openAction(all.first().uuid);
            look(actions, u"action-form"_s);
            m_app.window().setFocus();
        }
    }

    // An incident in a window of its own, and the list of those one has been at.
    void paintBeside(const QString &scheme)
    {
        WorkspaceView *workspace = m_app.window().workspace();
        workspace->openApart();
        settle();
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *one : windows)
            if (one->objectName() == "apart"_L1 && one->isVisible()) grab(*one, u"apart"_s, scheme);
        workspace->closeApart();
        const auto rows = workspace->reader().firstRows(5);
        if (!rows) return;
        QList<OpenSwitcher::Entry> entries;
        for (const IncidentRow &row : *rows)
            entries.append({row.uuid, row.ref, row.title});
        OpenSwitcher switcher(m_app.theme(), workspace);
        switcher.open(entries);
        switcher.step(1);
        paint(kUsual, u"switcher"_s, scheme);
    }

    // Several incidents one under the other: those of the last weeks, brief and long ones, one that goes on.
    void paintComparison(const QString &scheme)
    {
        WorkspaceView *workspace = m_app.window().workspace();
        const auto rows = workspace->reader().firstRows(12);
        if (!rows || rows->size() < 12) return;
        QList<QUuid> incidents;
        for (const int row : {0, 1, 2, 5, 7})
            incidents.append(rows->at(row).uuid);
        workspace->compare(incidents);
        settle();
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *one : windows) {
            if (one->objectName() != "comparisonWindow"_L1 || !one->isVisible()) continue;
            for (const QSize &size : {QSize(1080, 900), QSize(480, 900)}) {
                one->resize(size);
                settle();
                grab(*one, u"comparison"_s, scheme);
            }
        }
        workspace->closeApart();
    }

    void paintSettings(const QString &scheme)
    {
        m_app.window().menus().settings->trigger();
        settle();
        auto *dialog = m_app.window().findChild<QDialog *>(u"settings"_s);
        auto *pages = dialog->findChild<QListWidget *>();
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            settle();
            grab(*dialog, u"settings-%1"_s.arg(page + 1), scheme);
        }
        dialog->close();
        settle();
    }

    // The drawn timeline, whole and gone into.
    void paintDrawing(const QString &scheme)
    {
        auto *canvas = m_app.window().findChild<TimelineCanvas *>();
        if (!canvas) return;
        const auto bringIntoView = [this, canvas] {
            settle();
            if (auto *page = m_app.window().findChild<QScrollArea *>(u"page"_s))
                page->ensureWidgetVisible(canvas, 0, 240);
        };
        for (const QSize &size : {kNarrow, kUsual, kWide}) {
            m_app.window().resize(size);
            bringIntoView();
            paint(size, u"timeline"_s, scheme);
        }
        m_app.window().resize(kUsual);
        canvas->choose(int(canvas->drawing().marks.size()) / 2);
        for (int i = 0; i < 4; ++i)
            canvas->zoomIn();
        bringIntoView();
        paint(kUsual, u"timeline-zoomed"_s, scheme);
        canvas->showWhole();
    }

    void paintPreview(const QString &scheme)
    {
        WorkspaceView *workspace = m_app.window().workspace();
        workspace->togglePreview();
        for (const QSize &size : {kUsual, kWide})
            paint(size, u"preview"_s, scheme);
        workspace->togglePreview();
        workspace->replace();
        paint(kUsual, u"replace"_s, scheme);
        if (auto *bar = m_app.window().findChild<FindBar *>()) bar->dismiss();
    }

    void paintTable(const QString &scheme)
    {
        IncidentList &list = m_app.window().workspace()->list();
        list.setShape(ListShape::Table);
        for (const QSize &size : {kNarrow, kWide, kUsual})
            paint(size, u"table"_s, scheme);
        auto *table = m_app.window().findChild<IncidentTable *>();
        for (const int column : {IncidentItemModel::SeverityColumn, IncidentItemModel::TitleColumn}) {
            table->setFocus();
            table->setCurrentIndex(table->currentIndex().siblingAtColumn(column));
            table->edit(table->currentIndex());
            paint(kUsual, column == IncidentItemModel::TitleColumn ? u"table-typed"_s : u"table-chosen"_s, scheme);
            table->finishTyping();
        }
        list.setShape(ListShape::Cards);
        m_app.theme().setDensity(Density::Compact);
        paint(kUsual, u"compact"_s, scheme);
        m_app.theme().setDensity(Density::Comfortable);
    }

    // A workspace of its own for each: what is painted is written for it.
    bool openNew(const QString &name, const QList<Incident> &incidents)
    {
        Result<OpenWorkspace> made = OpenWorkspace::create(m_home.filePath(name + u".nevertwice"_s), m_clock);
        if (!made) return false;
        for (const Incident &incident : incidents)
            if (!made->workspace->add(incident)) return false;
        m_app.window().showWorkspace(std::move(made.value()));
        awaitWorkspace();
        return m_app.window().workspace();
    }

    void paintLanguage(const QString &name, const QString &scheme, const QList<Incident> &incidents,
                       Qt::LayoutDirection direction)
    {
        const Qt::LayoutDirection usual = QApplication::layoutDirection();
        QApplication::setLayoutDirection(direction);
        if (openNew(name + u'-' + scheme, incidents)) {
            for (const QSize &size : {kNarrow, kUsual})
                paint(size, name, scheme);
            scrollToEnd(kUsual);
            paint(kUsual, name + u"-end"_s, scheme);
            m_app.window().workspace()->togglePreview();
            paint(kUsual, name + u"-preview"_s, scheme);
            m_app.window().workspace()->togglePreview();
            m_app.window().workspace()->list().setShape(ListShape::Table);
            paint(kUsual, name + u"-table"_s, scheme);
            m_app.window().workspace()->list().setShape(ListShape::Cards);
        }
        m_app.window().showStart();
        QApplication::setLayoutDirection(usual);
    }

    // The guide, then what was written and changed by it: filters, history, the version that was published, the bars.
    void paintWriting(const QString &scheme)
    {
        if (!openNew(u"written-"_s + scheme, {})) return;
        WorkspaceView *workspace = m_app.window().workspace();
        workspace->startGuide();
        await([workspace] { return workspace->document() != nullptr; });
        paint(kUsual, u"guide"_s, scheme);
        paint(kNarrow, u"guide"_s, scheme);
        if (auto *asking = m_app.window().findChild<NameBar *>()) emit asking->declined();
        workspace->focusSection(0);
        Document *document = workspace->document();
        if (!document) return;
        Incident incident = germanIncidents(m_clock()).first();
        incident.uuid = document->uuid();
        incident.ref = document->incident().ref;
        incident.review = Review::Published;
        incident.publishedAt = m_clock();
        document->edit(u"Text"_s, incident);
        workspace->settle();
        workspace->documents().nameVersion(document->uuid(), u"published"_s);
        workspace->settle();
        incident.severity = Severity::Sev2;
        incident.summary += u"\n\nNachtrag: Auch die Rückerstattungen waren betroffen."_s;
        incident.milestones.mitigated = m_clock();
        document->edit(u"Text"_s, incident);
        workspace->settle();
        paint(kUsual, u"bar-said"_s, scheme);
        workspace->showHistory();
        settle();
        const auto toggles = m_app.window().findChildren<QPushButton *>(u"changes"_s);
        for (QPushButton *toggle : toggles)
            toggle->click();
        paint(kUsual, u"history"_s, scheme);
        if (auto *pane = m_app.window().findChild<ReadingPane *>()) pane->showVersion(incident.publishedAt);
        if (auto *bar = m_app.window().findChild<VersionPage *>()->findChild<PageBar *>())
            if (QPushButton *changes = bar->button(VersionPage::tr("What changed since"))) changes->click();
        paint(kUsual, u"version"_s, scheme);
        workspace->nameVersion();
        paint(kUsual, u"bar-question"_s, scheme);
        workspace->complain({Error::Kind::Full, u"export INC-1"_s, u"the disk is full"_s, u"Make room on the disk."_s});
        paint(kNarrow, u"bar-trouble"_s, scheme);
        workspace->list().showQuery(u"severity:1..2 is:resolved started:>-30d service:Zahlungsverkehr tag:dns sev:9"_s);
        paint(kNarrow, u"filters"_s, scheme);
        paint(kUsual, u"filters"_s, scheme);
        m_app.window().showStart();
    }

    // It is counted once it has begun, with its page.
    void awaitWorkspace()
    {
        bool isCounted = false;
        QObject listener;
        if (WorkspaceView *workspace = m_app.window().workspace())
            QObject::connect(workspace, &WorkspaceView::summaryChanged, &listener, [&isCounted] { isCounted = true; });
        await([&isCounted] { return isCounted; });
    }

    template <typename Condition> static void await(const Condition &isTrue)
    {
        QElapsedTimer waited;
        for (waited.start(); !isTrue() && waited.elapsed() < kPatience;)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        settle();
    }

    // The window that a menu entry of this name opens.
    void paintDialog(const QString &name, const QString &scheme)
    {
        m_app.window().menus().actions().find(name)->trigger();
        settle();
        auto *dialog = m_app.window().findChild<QDialog *>(name);
        grab(*dialog, name, scheme);
        dialog->close();
        settle();
    }

    // What goes out, and what comes in.
    void paintPapers(const QString &scheme)
    {
        const std::pair<QString, QString> exports[] = {{u"pdf"_s, u"default"_s},
                                                       {u"html"_s, u"customer"_s},
                                                       {u"markdown"_s, u"executive"_s},
                                                       {u"png"_s, u"default"_s}};
        for (const auto &[format, page] : exports)
            if (QDialog *sheet = shownExport(m_app.window(), format, page)) {
                grab(*sheet, u"export-"_s + format, scheme);
                sheet->resize(kSmallSheet);
                settle();
                grab(*sheet, u"export-"_s + format, scheme);
                sheet->close();
                settle();
            }
        const QTemporaryDir documents;
        if (QDialog *sheet = shownImport(m_app.window(), documents.path())) {
            grab(*sheet, u"import"_s, scheme);
            sheet->resize(kSmallSheet);
            settle();
            grab(*sheet, u"import"_s, scheme);
            sheet->close();
            settle();
        }
    }

    void grab(QWidget &window, const QString &name, const QString &scheme)
    {
        const QString file = u"%1-%2-%3.png"_s.arg(name, scheme).arg(window.width());
        if (window.grab().save(QDir(m_folder).filePath(file)))
            ++m_painted;
        else
            m_failed = file;
    }

    void openEmpty()
    {
        const QString path = m_home.filePath(u"empty.nevertwice"_s);
        Result<OpenWorkspace> opened =
            QFile::exists(path) ? OpenWorkspace::open(path, m_clock) : OpenWorkspace::create(path, m_clock);
        if (opened) m_app.window().showWorkspace(std::move(opened.value()));
    }

    // The incident with the most to show.
    QUuid worstResolved()
    {
        const auto rows = m_app.window().workspace()->reader().firstRows(1000);
        const auto rank = [](const IncidentRow &row) {
            const bool isOver = row.state == State::Resolved && row.impactMsecs.has_value();
            return std::pair(!isOver, row.severity.known().value_or(Severity::Sev5));
        };
        if (!rows || rows->isEmpty()) return {};
        return std::min_element(rows->begin(), rows->end(),
                                [&](const IncidentRow &a, const IncidentRow &b) { return rank(a) < rank(b); })
            ->uuid;
    }

    void scrollToEnd(const QSize &size)
    {
        m_app.window().resize(size);
        settle();
        if (auto *page = m_app.window().findChild<QScrollArea *>(u"page"_s))
            page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
    }

    // Layouts settle in steps, each of which posts the next.
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
    }

    void search(const QString &text)
    {
        if (text.isEmpty()) {
            m_app.window().workspace()->list().searchFor(text);
            return;
        }
        QEventLoop loop;
        IncidentList &list = m_app.window().workspace()->list();
        QObject::connect(&list, &IncidentList::answered, &loop, &QEventLoop::quit);
        QObject::connect(&list, &IncidentList::failed, &loop, &QEventLoop::quit);
        QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
        list.searchFor(text);
        loop.exec();
    }

    void paint(const QSize &size, const QString &state, const QString &scheme)
    {
        m_app.window().resize(size);
        settle();
        grab(m_app.window(), state, scheme);
    }

    QTemporaryDir m_home;
    QString m_folder;
    QString m_workspace;
    Clock m_clock;
    Application m_app;
    int m_painted = 0;
    QString m_failed;
};

} // namespace

Result<int> paintPictures(const QString &folder, const QString &workspace, const Clock &clock)
{
    return Painter(folder, workspace, clock).paintAll();
}

} // namespace nevertwice
