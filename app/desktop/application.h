#pragma once

#include "ui/window/mainwindow.h"

namespace nevertwice {

// The desktop program put together: settings, questions, theme, window, and what the window's wishes lead to.
class Application : public QObject
{
    Q_OBJECT

public:
    // With settings of its own where no folder is given.
    explicit Application(const Clock &clock, const QString &settingsFolder = {});

    void open(const QString &path);
    // The workspace of the person, or the start page where there is none yet.
    void openDefault();
    void openSample();
    MainWindow &window() { return *m_window; }
    Theme &theme() { return m_theme; }

private:
    void create(const QString &path);
    void show(Result<OpenWorkspace> opened, const QString &path);
    Result<OpenWorkspace> makeSample(const QString &path) const;

    Clock m_clock;
    Theme m_theme;
    std::unique_ptr<Settings> m_settings;
    DesktopPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace nevertwice
