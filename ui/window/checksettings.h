#pragma once

#include "ui/kit/theme.h"
#include "ui/window/settingswindow.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QCheckBox;

namespace nevertwice {

class ChoiceField;

// How bad each check is to this team: as usual, an error, a warning, a hint, or not looked for at all.
class CheckSettings : public QWidget
{
    Q_OBJECT

public:
    CheckSettings(const Theme &theme, const WorkspaceSettings &workspace, QWidget *parent = nullptr);

private:
    void addFamily(const QString &name, int family);
    void choose(const QString &check, const QString &level);
    void showLevels();

    const Theme &m_theme;
    WorkspaceSettings m_workspace;
    QJsonObject m_levels; // what is written may not be read yet
    QHash<QString, ChoiceField *> m_choices;
    QCheckBox *m_needsNoErrors = nullptr;
};

} // namespace nevertwice
