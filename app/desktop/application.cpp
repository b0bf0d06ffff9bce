#include "app/desktop/application.h"

#include "model/exchange/sample.h"
#include "ui/window/workspaceview.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// One file may have several names.
QString identityOf(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

// The file of the workspace that is open in it, or about to be.
QString shownIn(const MainWindow &window)
{
    return window.workspace() ? window.workspace()->path() : window.renewing();
}

void raise(MainWindow &window)
{
    if (window.isMinimized()) window.showNormal();
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

Application::Application(const Clock &clock, const QString &settingsFolder)
    : Application(clock, settingsFolder, settingsFolder.isEmpty() ? usualPlaces() : Places{})
{
}

Application::Application(const Clock &clock, const QString &settingsFolder, const Places &places)
    : m_clock(clock),
      m_settings(settingsFolder.isEmpty() ? std::make_unique<Settings>() : std::make_unique<Settings>(settingsFolder)),
      m_places(places)
{
    m_theme.setTextSize(m_settings->textSize());
    m_theme.setDensity(m_settings->density());
    m_theme.setScheme(m_settings->scheme());
    addWindow();
}

Application::~Application() = default;

MainWindow &Application::addWindow()
{
    auto made = std::make_unique<MainWindow>(m_theme, *m_settings, m_prompts, m_clock);
    MainWindow *window = made.get();
    m_windows.push_back(std::move(made));
    connect(window, &MainWindow::openWanted, this, [this, window](const QString &path) { openIn(window, path); });
    connect(window, &MainWindow::createWanted, this, [this, window](const QString &path) { create(window, path); });
    connect(window, &MainWindow::sampleWanted, this, [this, window] { openSampleIn(window); });
    connect(window, &MainWindow::newWindowWanted, this, [this] { raise(addWindow()); });
    connect(window, &MainWindow::lookChanged, this, &Application::showLook);
    connect(window, &MainWindow::recentChanged, this, [this, window] {
        for (const auto &other : m_windows)
            if (other.get() != window) other->showRecent();
    });
    // Not from inside its own closing.
    connect(
        window, &MainWindow::closed, this, [this, window] { forget(window); }, Qt::QueuedConnection);
    return *window;
}

void Application::showLook()
{
    for (const auto &window : m_windows)
        window->showLook();
}

// The last one stays, so that there is a window as long as the program runs.
void Application::forget(MainWindow *window)
{
    if (m_windows.size() < 2) return;
    std::erase_if(m_windows, [window](const auto &one) { return one.get() == window; });
}

void Application::showAll()
{
    for (const auto &window : m_windows)
        window->show();
}

MainWindow &Application::usedLast()
{
    return **std::max_element(m_windows.begin(), m_windows.end(),
                              [](const auto &one, const auto &other) { return one->lastUse() < other->lastUse(); });
}

MainWindow *Application::windowWith(const QString &path)
{
    const QString wanted = identityOf(path);
    for (const auto &window : m_windows)
        if (const QString shown = shownIn(*window); !shown.isEmpty() && identityOf(shown) == wanted)
            return window.get();
    return nullptr;
}

MainWindow &Application::freeWindow(MainWindow *wished)
{
    if (wished && shownIn(*wished).isEmpty()) return *wished;
    for (const auto &window : m_windows)
        if (shownIn(*window).isEmpty()) return *window;
    return addWindow();
}

void Application::open(const QString &path)
{
    openIn(nullptr, path);
}

void Application::openAll(const QStringList &paths)
{
    for (const QString &path : paths)
        open(path);
    if (paths.isEmpty()) raise(usedLast());
}

void Application::openIn(MainWindow *wished, const QString &path)
{
    if (MainWindow *shown = windowWith(path)) {
        raise(*shown);
        return;
    }
    const bool isFirst = !window().isVisible();
    MainWindow &target = freeWindow(wished);
    const auto showHere = [this, &target, path](Result<OpenWorkspace> opened) {
        show(target, std::move(opened), path);
        target.goOn();
    };
    if (Workspace::isOlder(path))
        target.showRenewal(path, m_places, [showHere](Result<std::unique_ptr<Workspace>> opened) {
            showHere(OpenWorkspace::of(std::move(opened)));
        });
    else
        showHere(OpenWorkspace::open(path, m_clock, m_places));
    if (!isFirst) raise(target);
}

void Application::openUsual()
{
    const QStringList recent = m_settings->recentFiles();
    if (m_settings->reopensLast() && !recent.isEmpty() && QFileInfo::exists(recent.first())) {
        open(recent.first());
    } else if (m_settings->reopensLast() && recent.isEmpty() && QFileInfo::exists(defaultWorkspacePath())) {
        open(defaultWorkspacePath());
    } else {
        window().showStart();
    }
}

void Application::openSample()
{
    openSampleIn(nullptr);
}

void Application::openSampleIn(MainWindow *wished)
{
    const QString path = sampleWorkspacePath();
    if (QFileInfo::exists(path))
        openIn(wished, path);
    else
        show(freeWindow(wished), makeSample(path), path);
}

void Application::create(MainWindow *wished, const QString &path)
{
    MainWindow &target = freeWindow(wished);
    show(target, OpenWorkspace::create(path, m_clock, m_places), path);
    target.goOn();
    raise(target);
}

QString Application::lockFolder() const
{
    return m_places.state.isEmpty() ? QString() : m_places.state + u"/locks"_s;
}

void Application::show(MainWindow &window, Result<OpenWorkspace> opened, const QString &path)
{
    if (!opened) {
        window.showTrouble(opened.error(), path);
        return;
    }
    WorkspaceLock lock(lockFolder(), path);
    if (!lock.isHeldElsewhere()) {
        window.showWorkspace(std::move(opened.value()), std::move(lock), {});
        return;
    }
    opened.value() = {}; // two writers in two desktops would each keep edits the other does not see
    Result<OpenWorkspace> readOnly = OpenWorkspace::open(path, m_clock, m_places, Access::ReadOnly);
    if (readOnly)
        window.showWorkspace(std::move(readOnly.value()), std::move(lock),
                             MainWindow::tr("Another Nevertwice on this computer has this workspace open, so here it "
                                            "can only be read. Close it there and open it again to write."));
    else
        window.showTrouble(readOnly.error(), path);
}

Result<OpenWorkspace> Application::makeSample(const QString &path) const
{
    Result<Sample> sample = readSample(m_clock());
    if (!sample) return sample.error();
    Result<OpenWorkspace> made = OpenWorkspace::create(path, m_clock, m_places);
    if (!made) return made;
    QList<IncomingDocument> documents;
    for (const Incident &incident : std::as_const(sample->incidents))
        documents.append({incident, {}});
    const SaveContext context{.batch = QUuid::createUuid(), .by = {}, .origin = u"import"_s};
    const auto settled = made->workspace->importWorkspace(sample->workspace, context);
    const Result<QList<ImportedDocument>> imported = made->workspace->import(documents, context);
    if (settled && imported) return made;
    // Half a sample is worse than none: the next try begins anew.
    made.value() = {};
    QFile::remove(path);
    return settled ? imported.error() : settled.error();
}

} // namespace nevertwice
