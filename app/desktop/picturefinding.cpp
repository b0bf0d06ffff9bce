#include "app/desktop/picturefinding.h"

#include "ui/find/incidentlist.h"
#include "ui/window/mainwindow.h"
#include "ui/window/menus.h"
#include "ui/window/quickswitch.h"
#include "ui/window/switchsource.h"
#include "ui/window/workspaceview.h"
#include "ui/write/liveform.h"
#include "ui/write/livekeys.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr QSize kNarrowFinding(1024, 680);
constexpr QSize kUsualFinding(1440, 900);
constexpr QSize kWideFinding(2200, 1200);
constexpr int kFindingPatience = 5000;
constexpr int kNamesPatience = 500;

void pressIn(QWidget *widget, int key, const QString &text = {})
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &press);
}

void pressAndRelease(QWidget *widget, int key)
{
    pressIn(widget, key);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &release);
}

void typeInto(QWidget *widget, const QString &text)
{
    for (const QChar c : text)
        pressIn(widget, 0, c);
}

template <typename Condition> void awaitFinding(const Condition &isTrue)
{
    QElapsedTimer waited;
    for (waited.start(); !isTrue() && waited.elapsed() < kFindingPatience;)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
}

LiveForm *liveForm()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (auto *form = qobject_cast<LiveForm *>(window); form && form->isVisible()) return form;
    return nullptr;
}

void paintSwitcher(MainWindow &window, const std::function<void(const QSize &, const QString &)> &paint)
{
    window.menus().switchTo->trigger();
    const Palette &palette = window.quickSwitch().palette();
    awaitFinding([&palette] { return palette.rows().size() > 8; });
    paint(kUsualFinding, u"switch-recent"_s);
    auto *field = window.findChild<QLineEdit *>(u"paletteText"_s);
    typeInto(field, u"pool"_s);
    awaitFinding([&palette] { return !palette.rows().isEmpty() && !palette.rows().first().marks.isEmpty(); });
    for (const QSize &size : {kNarrowFinding, kUsualFinding, kWideFinding})
        paint(size, u"switch-found"_s);
    pressIn(field, Qt::Key_Escape);
    window.menus().commands->trigger();
    paint(kUsualFinding, u"commands"_s);
    typeInto(field, u"li"_s);
    paint(kNarrowFinding, u"commands-found"_s);
    pressIn(field, Qt::Key_Escape);
}

void paintLive(MainWindow &window, const std::function<void(QWidget &, const QString &)> &grab)
{
    window.workspace()->startLive();
    awaitFinding([] { return liveForm() != nullptr; });
    LiveForm *form = liveForm();
    if (!form) return;
    grab(*form, u"live-new"_s);
    auto *line = form->findChild<QLineEdit *>(u"liveLine"_s);
    const auto enter = [line](const QString &text) {
        typeInto(line, text);
        pressIn(line, Qt::Key_Return);
    };
    if (form->asking() == LiveForm::Asking::Title) enter(u"Parcels are not sorted in Leipzig"_s);
    enter(u"/d the belt monitor pages"_s);
    enter(u"Two operators report a full belt"_s);
    form->takeStep(LiveStep::Detected);
    enter(u"/h the scanner rack has lost its uplink"_s);
    enter(u"/x we reroute by hand until the uplink is back"_s);
    form->ask(LiveForm::Asking::Impact);
    QApplication::processEvents(); // what was written has its place
    grab(*form, u"live-asking"_s);
    enter(u"No parcel leaves hall 2"_s);
    typeInto(line, u"/"_s);
    grab(*form, u"live-kinds"_s);
    pressIn(line, Qt::Key_Escape);
    line->clear();
    grab(*form, u"live"_s);
    form->ask(LiveForm::Asking::Severity);
    enter(u"1"_s);
    QAction *toChecklist = form->actions().find(QLatin1StringView(livekeys::kChecklist));
    toChecklist->trigger();
    for (const int key : {Qt::Key_Space, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Space, Qt::Key_Down})
        if (QWidget *box = form->focusWidget()) pressAndRelease(box, key);
    for (int i = 0; i < 4; ++i) // a list that came into a form moves all that is in it
        QApplication::processEvents();
    grab(*form, u"live-checklist"_s);
    form->takeStep(LiveStep::Resolved);
    form->close();
    QApplication::processEvents();
    grab(window, u"live-steps-left"_s);
    if (QWidget *asked = window.focusWidget()) pressIn(asked, Qt::Key_Escape);
    window.workspace()->moveToTrash(); // what was painted is not in the next picture
    QApplication::processEvents();
}

// A field of the team, asked for by a query.
void paintOwnFields(MainWindow &window, const std::function<void(const QSize &, const QString &)> &paint)
{
    WorkspaceView &view = *window.workspace();
    view.settings().write(u"custom_fields"_s,
                          QJsonArray{QJsonObject{{u"key"_s, u"region"_s},
                                                 {u"name"_s, u"Region"_s},
                                                 {u"sort"_s, u"choice"_s},
                                                 {u"choices"_s, QJsonArray{u"Nordics"_s, u"Central Europe"_s}}}});
    Incident incident = view.document()->incident();
    incident.custom.insert(u"region"_s, u"Nordics"_s);
    view.document()->edit(u"Region"_s, incident);
    view.settle();
    auto *search = window.findChild<QLineEdit *>(u"search"_s);
    search->setText(u"severity:1..3 field.region:Nordics is:open,resolved started:>-2y"_s);
    const auto *cards = window.findChild<QListView *>(u"incidents"_s);
    awaitFinding([cards] { return cards->model()->rowCount() == 1; });
    for (const QSize &size : {kNarrowFinding, kUsualFinding})
        paint(size, u"fields-filtered"_s);
    search->clear();
    view.undo();
}

// Two incidents side by side, and where it is narrow one above the other.
void paintTwoIncidents(MainWindow &window, const std::function<void(const QSize &, const QString &)> &paint)
{
    window.menus().beside->trigger();
    for (const QSize &size : {kNarrowFinding, kUsualFinding, kWideFinding})
        paint(size, u"two-incidents"_s);
    window.menus().beside->trigger();
    QApplication::processEvents();
}

} // namespace

void paintFinding(MainWindow &window, const std::function<void(const QSize &size, const QString &name)> &paint,
                  const std::function<void(QWidget &window, const QString &name)> &grab)
{
    for (const QSize &size : {kNarrowFinding, kUsualFinding, kWideFinding})
        paint(size, u"hits"_s);
    window.menus().nextHit->trigger();
    window.menus().nextHit->trigger();
    paint(kUsualFinding, u"hit-chosen"_s);
    auto *search = window.findChild<QLineEdit *>(u"search"_s);
    search->setFocus();
    search->setText(u"has:timeline no:cause started:>-90d pool"_s);
    paint(kUsualFinding, u"search-explained"_s);
    search->clear();
    paint(kNarrowFinding, u"search-empty"_s); // a window of another size closes what is offered
    typeInto(search, u"service:"_s);
    // The names come from a thread.
    QElapsedTimer waited;
    waited.start();
    awaitFinding([&waited] { return waited.elapsed() > kNamesPatience; });
    pressIn(search, Qt::Key_Backspace);
    typeInto(search, u":"_s);
    paint(kNarrowFinding, u"search-completed"_s);
    pressIn(search, Qt::Key_Escape);
    search->clear();
    paintOwnFields(window, paint);
    paintTwoIncidents(window, paint);
    paintSwitcher(window, paint);
    paintLive(window, grab);
}

} // namespace nevertwice
