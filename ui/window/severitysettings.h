#pragma once

#include "ui/kit/theme.h"
#include "ui/window/settingswindow.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace nevertwice {

// What each severity means to this team, and in how many days its postmortem and its actions are due.
class SeveritySettings : public QWidget
{
    Q_OBJECT

public:
    SeveritySettings(const Theme &theme, const WorkspaceSettings &workspace, QWidget *parent = nullptr);

private:
    void writeMeanings();
    void writeDays();
    void writeDueDays();
    QSpinBox *addDays(const QString &name, int days);

    WorkspaceSettings m_workspace;
    QList<QLineEdit *> m_meanings;
    QList<QSpinBox *> m_days;
    QList<QSpinBox *> m_dueDays; // of actions
};

} // namespace nevertwice
