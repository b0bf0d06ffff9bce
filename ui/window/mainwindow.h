#pragma once

#include "ui/kit/prompts.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/window/openworkspace.h"
#include "ui/window/workspacelock.h"
#include "ui/window/workspaceview.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace nevertwice {

class Banner;
class EditMenu;
class ElidedLabel;
class QuietLink;
class Menus;
class KeyBook;
class Manual;
class NameBar;
class QuickSwitch;
class SettingsWindow;
class RenewalPage;
class StartPage;
class TroublePage;
class WordLabel;

// Puts the pages together and passes wishes on. It decides nothing: what a wish leads to is for whoever made it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Theme &theme, Settings &settings, Prompts &prompts, const Clock &clock);
    ~MainWindow() override;

    void showStart();
    void showWorkspace(OpenWorkspace open);
    // With what keeps it from other desktops as long as it is shown, and a word about it for the bar at the foot.
    void showWorkspace(OpenWorkspace open, WorkspaceLock lock, const QString &notice);
    void showTrouble(const Error &error, const QString &path);
    // Opens a file that is older than the program, and shows how long that takes; `then` is told what came of it,
    // unless the window is closed before.
    void showRenewal(const QString &path, const Places &places,
                     const std::function<void(Result<std::unique_ptr<Workspace>> opened)> &then);
    // The file that is being opened so; empty as a rule.
    QString renewing() const;
    // The higher, the later it was the one the keyboard goes to.
    quint64 lastUse() const { return m_lastUse; }
    // What was just opened begins where it was left.
    void goOn();
    // The open workspace; none on the start page.
    WorkspaceView *workspace() const { return m_workspace; }
    const Menus &menus() const { return *m_menus; }
    const QuickSwitch &quickSwitch() const { return *m_switch; }
    // Something was written for the first time: asks for the name of the person, once in their life.
    void askName();
    // A word across the foot, gone by itself after a while.
    void say(const QString &text, const QString &icon);
    void showRecent();
    // Takes over the look that another window or the settings gave the program.
    void showLook();

signals:
    void openWanted(const QString &path);
    void newWindowWanted();
    void recentChanged();
    void lookChanged();
    void closed();
    void createWanted(const QString &path);
    void sampleWanted();
    void documentsDropped(const QStringList &paths); // on an open workspace

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void buildStatusBar();
    void connectMenus();
    void closeWorkspace();
    void openAgain();
    void openInstead(const QString &path);
    void copyElsewhere();
    void writeWanted(const QString &name, const QByteArray &content);
    void finishCopy(const QString &path, WorkspaceView::AfterCopy then);
    enum class Leaving { Close, OpenAgain };
    bool mayLeave(Leaving how = Leaving::Close);
    QString copyName() const;
    void leaveWorkspace();
    void remember();
    void rememberPlace(const QString &path);
    void rememberIncidents();
    StartPage &startPage();
    TroublePage &troublePage();
    void showPage(QWidget *page);
    void pickAndOpen();
    void pickAndCreate();
    void pickAndCopy();
    void connectViewMenu();
    void connectList();
    void forgetRecent();
    void describe();
    void showSettings();
    void tellUnusableSettings();
    void showShortcuts();
    void print();
    void setScheme(Scheme scheme);

    Theme &m_theme;
    Settings &m_settings;
    Prompts &m_prompts;
    Clock m_clock;
    Menus *m_menus = nullptr;
    EditMenu *m_edit = nullptr;
    QuickSwitch *m_switch = nullptr;
    KeyBook *m_keys = nullptr;
    quint64 m_lastUse = 0;
    Manual *m_manual = nullptr;
    Banner *m_bar = nullptr;
    NameBar *m_nameBar = nullptr;
    QPointer<SettingsWindow> m_settingsWindow;
    QPointer<QWidget> m_shortcutList;
    WorkspaceLock m_lock{{}, {}};
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    TroublePage *m_trouble = nullptr;
    QPointer<RenewalPage> m_renewal;
    WorkspaceView *m_workspace = nullptr;
    ElidedLabel *m_saved = nullptr;
    QuietLink *m_findings = nullptr; // how many the checks have about the incident that is shown
    WordLabel *m_words = nullptr;
    ElidedLabel *m_summary = nullptr;
    ElidedLabel *m_file = nullptr;
};

} // namespace nevertwice
