#pragma once

#include "model/domain/checklist.h"
#include "ui/kit/theme.h"
#include "ui/window/settingswindow.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace nevertwice {

class ChoiceField;
class QuietField;

// The checklists of a workspace, one step a line: one list for each severity, and one for each service that is named
// here. What is written holds when one leaves the text.
class ChecklistSettings : public QWidget
{
    Q_OBJECT

public:
    ChecklistSettings(const Theme &theme, const WorkspaceSettings &workspace, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void offer();
    void choose(const QString &list);
    void addService(const QString &name);
    void take();
    void tellLeftOut(int lines);
    ChecklistSteps &steps();

    WorkspaceSettings m_workspace;
    Checklists m_lists;
    QString m_list; // "severity:sev1", "service:checkout"
    ChoiceField *m_choice = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_leftOut = nullptr; // how many lines were too many or too long
    QuietField *m_service = nullptr;
};

} // namespace nevertwice
