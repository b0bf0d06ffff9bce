// A tour through the program with everything in it: which events held up the window longest.
#include "tests/benchui/cost.h"
#include "tests/benchui/parts.h"
#include "ui/find/incidentlist.h"
#include "ui/window/menus.h"
#include "ui/window/workspaceview.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kPause = 400;       // milliseconds for what a step sets off
constexpr int kCounting = 20'000; // until the charts are there
constexpr size_t kMostTold = 25;
constexpr double kTooLong = 50;
constexpr size_t kTours = 5;

class Tour
{
public:
    Tour(MeasuredApplication &application, Library &library) : m_application(application)
    {
        m_path = library.copy(u"tour"_s);
        const double before = threadMilliseconds();
        m_program.open(m_path, Access::ReadWrite); // as the program does, before it waits for events
        m_beforeEvents = threadMilliseconds() - before;
        step(
            u"open"_s, [] {}, 2000);
    }

    double beforeEvents() const { return m_beforeEvents; }

    void go()
    {
        goThroughTheList();
        search();
        sortAndFilter();
        write();
        lookAround();
        goToThePlaces();
        step(u"theme (aside)"_s, [this] { m_program.theme.setScheme(Scheme::Dark); });
        step(u"theme (aside)"_s, [this] { m_program.theme.setScheme(Scheme::Light); });
        step(u"close"_s, [this] { m_program.window->menus().close->trigger(); }); // as the program does before that
        step(
            u"open again"_s, [this] { m_program.open(m_path, Access::ReadWrite); }, 2000);
    }

private:
    WorkspaceView &view() { return m_program.view(); }
    QWidget *focused() const
    {
        QWidget *widget = QApplication::focusWidget();
        return widget ? widget : m_program.window.get();
    }

    // Done inside of an event, like anything a person does.
    void step(const QString &name, const std::function<void()> &act, int pause = kPause)
    {
        m_application.measure(name);
        QMetaObject::invokeMethod(qApp, act, Qt::QueuedConnection);
        settle(pause);
        m_application.measure({});
    }
    void keys(const QString &name, int key, int times, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
              const QString &text = {})
    {
        m_application.measure(name);
        for (int i = 0; i < times; ++i) {
            QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
            QApplication::sendEvent(focused(), &press);
            QApplication::processEvents();
        }
        settle();
        m_application.measure({});
    }

    void goThroughTheList()
    {
        step(u"focus the list"_s, [this] { view().list().focusList(); });
        keys(u"next incident"_s, Qt::Key_Down, 20);
        keys(u"a page of the list down"_s, Qt::Key_PageDown, 30);
        keys(u"end of the list"_s, Qt::Key_End, 1);
        keys(u"begin of the list"_s, Qt::Key_Home, 1);
    }
    void search()
    {
        for (const QString &text : {u"d"_s, u"database"_s, u"timeout after deploy"_s, QString()})
            step(
                u"search “%1”"_s.arg(text), [this, text] { view().list().searchFor(text); }, 1500);
    }
    void sortAndFilter()
    {
        step(u"as a table"_s, [this] { view().list().setShape(ListShape::Table); });
        auto *table = m_program.window->findChild<QAbstractItemView *>(u"incidentTable"_s);
        if (!table) giveUp(u"there is no table"_s);
        for (int column = 0; column < table->model()->columnCount(); ++column)
            step(
                u"sort by column %1"_s.arg(column), [=] { table->model()->sort(column); }, 1500);
        step(
            u"filter"_s, [this] { view().list().showQuery(u"sev:1"_s); }, 1500);
        step(
            u"no filter"_s, [this] { view().list().showQuery({}); }, 1500);
        step(u"as cards"_s, [this] { view().list().setShape(ListShape::Cards); });
        step(u"first incident"_s, [this] { view().list().selectFirst(); });
    }
    void write()
    {
        auto *summary = m_program.window->findChild<QPlainTextEdit *>(u"summary"_s);
        if (!summary) giveUp(u"the page has no summary"_s);
        step(u"focus the summary"_s, [summary] { summary->setFocus(); });
        keys(u"write"_s, Qt::Key_A, 200, Qt::NoModifier, u"a"_s);
        step(
            u"wait for the save"_s, [] {}, 2500);
        step(u"undo"_s, [this] { view().undo(); });
        step(u"redo"_s, [this] { view().redo(); });
        step(u"add a section"_s, [this] { view().addSection(); });
        step(
            u"new incident"_s, [this] { view().newIncident(); }, 1500);
        step(u"first incident"_s, [this] { view().list().selectFirst(); });
    }
    void lookAround()
    {
        step(
            u"preview"_s, [this] { view().togglePreview(); }, 1000);
        step(u"no preview"_s, [this] { view().togglePreview(); });
        step(u"replace"_s, [this] { view().replace(); });
        keys(u"no replace"_s, Qt::Key_Escape, 1);
        step(u"end of the page"_s, [this] {
            if (auto *page = m_program.window->findChild<QScrollArea *>(u"page"_s))
                page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
        });
        step(
            u"history"_s, [this] { view().showHistory(); }, 1000);
        goWide();
        step(u"settings"_s, [this] { m_program.window->menus().settings->trigger(); });
    }

    // A bare window shows what filling so many new pixels takes of that.
    void goWide()
    {
        QMainWindow bare;
        const auto makeWide = [this](const QString &name, QWidget &window) {
            step(u"narrow "_s + name, [&window] { window.resize(1024, 680); });
            step(u"wide "_s + name, [&window] { window.resize(2560, 1440); });
        };
        bare.show();
        makeWide(u"bare window (aside)"_s, bare);
        bare.hide();
        makeWide(u"window"_s, *m_program.window);
    }

    void goToThePlaces()
    {
        step(
            u"two incidents side by side"_s, [this] { view().toggleBeside(); }, 1000);
        step(u"one of them"_s, [this] { view().toggleBeside(); });
        step(
            u"coverage"_s, [this] { view().showCoverage(); }, 8000);
        for (const auto &[name, place] :
             {std::pair(u"actions"_s, Sidebar::Place::Actions), std::pair(u"causes"_s, Sidebar::Place::Causes),
              std::pair(u"directory"_s, Sidebar::Place::Directory), std::pair(u"insights"_s, Sidebar::Place::Insights),
              std::pair(u"incidents"_s, Sidebar::Place::Incidents)})
            step(
                name, [this, to = place] { view().showPlace(to); },
                place == Sidebar::Place::Insights ? kCounting : 8000);
    }

    MeasuredApplication &m_application;
    Program m_program;
    QString m_path;
    double m_beforeEvents = 0;
};

// The longest event of one step, in each of the tours.
struct Longest
{
    std::array<double, kTours> milliseconds = {};
    QString what; // in the tour in which it was longest

    double median() const
    {
        auto sorted = milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[kTours / 2];
    }
};

} // namespace

void benchTour(Library &library)
{
    auto &application = *static_cast<MeasuredApplication *>(qApp);
    std::map<QString, Longest> steps;
    for (size_t i = 0; i < kTours; ++i) {
        Tour tour(application, library);
        tour.go();
        steps[u"start (aside)"_s].milliseconds[i] = tour.beforeEvents();
        for (const MeasuredApplication::Handled &event : application.takeHandled()) {
            Longest &step = steps[event.step];
            if (event.milliseconds < step.milliseconds[i]) continue;
            step.milliseconds[i] = event.milliseconds;
            if (event.milliseconds == *std::max_element(step.milliseconds.begin(), step.milliseconds.end()))
                step.what = event.what;
        }
    }
    std::vector<std::pair<QString, Longest>> longest(steps.begin(), steps.end());
    std::sort(longest.begin(), longest.end(),
              [](const auto &a, const auto &b) { return a.second.median() > b.second.median(); });
    std::printf(
        "the longest event of each step, ms: median of %zu tours, and each (wanted: none over %.0f, start, theme "
        "and a chart's first paint aside)\n",
        kTours, kTooLong);
    for (size_t i = 0; i < std::min(longest.size(), kMostTold); ++i) {
        const auto &[step, events] = longest[i];
        std::printf("%10.1f  %-42s", events.median(), qPrintable(step));
        for (const double one : events.milliseconds)
            std::printf(" %6.1f", one);
        std::printf("  %s\n", qPrintable(events.what));
    }
}

} // namespace nevertwice::bench
