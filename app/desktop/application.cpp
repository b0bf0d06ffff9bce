#include "app/desktop/application.h"

#include "model/exchange/sample.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

Application::Application(const Clock &clock, const QString &settingsFolder)
    : m_clock(clock),
      m_settings(settingsFolder.isEmpty() ? std::make_unique<Settings>() : std::make_unique<Settings>(settingsFolder))
{
    m_theme.setScheme(m_settings->scheme());
    m_window = std::make_unique<MainWindow>(m_theme, *m_settings, m_prompts, m_clock);
    connect(m_window.get(), &MainWindow::openWanted, this, &Application::open);
    connect(m_window.get(), &MainWindow::createWanted, this, &Application::create);
    connect(m_window.get(), &MainWindow::sampleWanted, this, &Application::openSample);
}

void Application::open(const QString &path)
{
    show(OpenWorkspace::open(path, m_clock, usualPlaces()), path);
}

void Application::openDefault()
{
    if (QFileInfo::exists(defaultWorkspacePath()))
        open(defaultWorkspacePath());
    else
        m_window->showStart();
}

void Application::openSample()
{
    const QString path = sampleWorkspacePath();
    if (QFileInfo::exists(path))
        open(path);
    else
        show(makeSample(path), path);
}

void Application::create(const QString &path)
{
    show(OpenWorkspace::create(path, m_clock, usualPlaces()), path);
}

void Application::show(Result<OpenWorkspace> opened, const QString &path)
{
    if (opened)
        m_window->showWorkspace(std::move(opened.value()));
    else
        m_window->showTrouble(opened.error(), path);
}

Result<OpenWorkspace> Application::makeSample(const QString &path) const
{
    Result<Sample> sample = readSample(m_clock());
    if (!sample) return sample.error();
    Result<OpenWorkspace> made = OpenWorkspace::create(path, m_clock, usualPlaces());
    if (!made) return made;
    QList<IncomingDocument> documents;
    for (const Incident &incident : std::as_const(sample->incidents))
        documents.append({incident, {}});
    const SaveContext context{.batch = QUuid::createUuid(), .by = {}, .origin = u"import"_s};
    const Result<void> settled = made->workspace->importWorkspace(sample->workspace, context);
    const Result<QList<ImportedDocument>> imported = made->workspace->import(documents, context);
    if (settled && imported) return made;
    // Half a sample is worse than none: the next try begins anew.
    made.value() = {};
    QFile::remove(path);
    return settled ? imported.error() : settled.error();
}

} // namespace nevertwice
