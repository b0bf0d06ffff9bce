#pragma once

#include "ui/window/mainwindow.h"

#include <memory>
#include <vector>

namespace nevertwice {

// The desktop program put together: settings, questions, theme, windows, and what the windows' wishes lead to. There is
// a window for every workspace that is open, and always at least one until the last is closed.
class Application : public QObject
{
    Q_OBJECT

public:
    // With the person's settings and places where no folder is given; with a folder it is alone, for pictures.
    explicit Application(const Clock &clock, const QString &settingsFolder = {});
    // With settings in this folder, and the person's where it is empty.
    Application(const Clock &clock, const QString &settingsFolder, const Places &places);
    ~Application() override;

    // In the window that shows no workspace yet, else in a new one; where it is open already that window comes up.
    void open(const QString &path);
    // What a second start asks for.
    void openAll(const QStringList &paths);
    // The workspace that was open last, that of the person, or the start page where there is none yet.
    void openUsual();
    void openSample();
    void showAll();

    MainWindow &window() { return *m_windows.back(); } // the latest
    Theme &theme() { return m_theme; }

private:
    MainWindow &addWindow();
    MainWindow &usedLast();
    MainWindow *windowWith(const QString &path);
    MainWindow &freeWindow(MainWindow *wished);
    void openIn(MainWindow *wished, const QString &path);
    void openSampleIn(MainWindow *wished);
    void create(MainWindow *wished, const QString &path);
    void show(MainWindow &window, Result<OpenWorkspace> opened, const QString &path);
    void showLook();
    void forget(MainWindow *window);
    Result<OpenWorkspace> makeSample(const QString &path) const;
    QString lockFolder() const;

    Clock m_clock;
    Theme m_theme;
    std::unique_ptr<Settings> m_settings;
    Places m_places;
    DesktopPrompts m_prompts;
    std::vector<std::unique_ptr<MainWindow>> m_windows;
};

} // namespace nevertwice
