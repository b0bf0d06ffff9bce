#pragma once

#include "ui/kit/theme.h"
#include "ui/window/settingswindow.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace nevertwice {

// The address of the team's form for new tickets. What cannot be used is said at once and not kept.
class TicketSettings : public QWidget
{
    Q_OBJECT

public:
    TicketSettings(const Theme &theme, const WorkspaceSettings &workspace, QWidget *parent = nullptr);

private:
    void take();
    void describe();

    WorkspaceSettings m_workspace;
    QLineEdit *m_field = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace nevertwice
