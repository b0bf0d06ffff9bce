#pragma once

#include "ui/kit/settings.h"
#include "ui/kit/theme.h"

#include <QDialog>
#include <QJsonValue>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace nevertwice {

class SettingsForm;

// The settings that lie in a workspace, by name, as the settings window reads and writes them.
struct WorkspaceSettings
{
    QString name; // of the workspace; empty where none is open
    std::function<QJsonValue(const QString &name)> read;
    std::function<void(const QString &name, const QJsonValue &value)> write; // none: it may only be read
    // Where others may have changed it since it was read: `change` makes of what is kept then what is kept from then
    // on, and knows nothing of windows. There as soon as write() is.
    std::function<void(const QString &name, const std::function<QJsonValue(const QJsonValue &kept)> &change,
                       const std::function<void()> &done)>
        change;
};

// What a person can choose. Every choice holds at once; there is nothing to confirm.
class SettingsWindow : public QDialog
{
    Q_OBJECT

public:
    SettingsWindow(Theme &theme, Settings &settings, const WorkspaceSettings &workspace, QWidget *parent = nullptr);

signals:
    void lookChanged();
    // How texts are written and checked.
    void writingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(const QString &name, const std::function<QWidget *()> &make);
    void showPage(int index);
    void addFields(SettingsForm *form, const WorkspaceSettings &workspace);
    void addLanguage(SettingsForm *form);
    void addSpelling(SettingsForm *form);
    QWidget *appearancePage();
    QWidget *writingPage();
    QWidget *startingPage();
    QWidget *backupsPage();
    QWidget *workspacePage(const WorkspaceSettings &workspace);
    QWidget *checksPage(const WorkspaceSettings &workspace);

    Theme &m_theme;
    Settings &m_settings;
    QListWidget *m_names = nullptr;
    QStackedWidget *m_pages = nullptr;
    std::function<void()> m_readFields;         // of the team, anew
    QList<std::function<QWidget *()>> m_makers; // of the pages nobody has looked at yet
};

} // namespace nevertwice
