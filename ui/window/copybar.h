#pragma once

#include "ui/kit/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace nevertwice {

class WorkspaceCopy;

// Says how far a copy is that takes longer than a moment, and gives it up when somebody says so.
class CopyBar : public QWidget
{
    Q_OBJECT

public:
    // The copy outlives the bar.
    CopyBar(const Theme &theme, WorkspaceCopy &copy, QWidget *parent = nullptr);

    // A copy has begun.
    void follow();

private:
    void showProgress(int percent);
    void stop();

    WorkspaceCopy &m_copy;
    QTimer m_moment;
    QLabel *m_label = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace nevertwice
