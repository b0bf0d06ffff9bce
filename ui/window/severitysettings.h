#pragma once

#include "ui/kit/theme.h"
#include "ui/window/settingswindow.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace nevertwice {

// What each severity means to this team, and in how many days its postmortem is due.
class SeveritySettings : public QWidget
{
    Q_OBJECT

public:
    SeveritySettings(const Theme &theme, const WorkspaceSettings &workspace, QWidget *parent = nullptr);

private:
    void writeMeanings();
    void writeDays();

    WorkspaceSettings m_workspace;
    QList<QLineEdit *> m_meanings;
    QList<QSpinBox *> m_days;
};

} // namespace nevertwice
