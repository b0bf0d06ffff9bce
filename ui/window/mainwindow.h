#pragma once

#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/window/openworkspace.h"

#include <QMainWindow>

class QStackedWidget;

namespace nevertwice {

class EditMenu;
class ElidedLabel;
class Menus;
class StartPage;
class TroublePage;
class WorkspaceView;

// Puts the pages together and passes wishes on. It decides nothing: what a wish leads to is for whoever made it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Theme &theme, Settings &settings, Prompts &prompts, const Clock &clock);
    ~MainWindow() override;

    void showStart();
    void showWorkspace(OpenWorkspace open);
    void showTrouble(const Error &error, const QString &path);
    // The open workspace; none on the start page.
    WorkspaceView *workspace() const { return m_workspace; }

signals:
    void openWanted(const QString &path);
    void createWanted(const QString &path);
    void sampleWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void buildStatusBar();
    void connectMenus();
    void openAgain();
    bool mayLeave();
    void leaveWorkspace();
    void showPage(QWidget *page);
    void pickAndOpen();
    void pickAndCreate();
    void showRecent();
    void describe();
    void setScheme(Scheme scheme);

    Theme &m_theme;
    Settings &m_settings;
    Prompts &m_prompts;
    Clock m_clock;
    Menus *m_menus = nullptr;
    EditMenu *m_edit = nullptr;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    TroublePage *m_trouble = nullptr;
    WorkspaceView *m_workspace = nullptr;
    ElidedLabel *m_saved = nullptr;
    ElidedLabel *m_summary = nullptr;
    ElidedLabel *m_file = nullptr;
};

} // namespace nevertwice
