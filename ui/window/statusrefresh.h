#pragma once

#include "ui/follow/statuscsvsheet.h"
#include "ui/kit/prompts.h"
#include "ui/window/papers.h"

#include <QPointer>

namespace nevertwice {

// Takes statuses of actions from what a tracker exported: asks for the file, shows what it would change, stores what is
// wanted of it as one step, and takes that back.
class StatusRefresh : public QObject
{
    Q_OBJECT

public:
    // A child of the view; what opens readers is its papers.
    StatusRefresh(const Theme &theme, Prompts &prompts, const Clock &clock, WorkspaceView *view, Papers &papers);
    ~StatusRefresh() override;

    void pick();
    void show(const QString &path);

private:
    void take();
    void tell(const TrackerOutcome &outcome);
    void takeBack(const QUuid &batch);
    SaveContext context() const;

    const Theme &m_theme;
    Prompts &m_prompts;
    Clock m_clock;
    WorkspaceView *m_view;
    Papers &m_papers;
    QPointer<StatusCsvSheet> m_sheet;
};

} // namespace nevertwice
