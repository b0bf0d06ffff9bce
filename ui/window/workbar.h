#pragma once

#include "model/store/workspace.h"
#include "ui/kit/banner.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace nevertwice {

// Has something done that changes several incidents at once, and says across the page what became of it, with the way
// back.
class WorkBar : public Banner
{
    Q_OBJECT

public:
    using TakeBack = std::function<Result<Reverted>(Workspace &workspace, const QString &by)>;
    // What was done, in words, and how it is taken back.
    struct Done
    {
        QString sentence;
        TakeBack takeBack;
    };
    using Work = std::function<Result<Done>(Workspace &workspace, const QString &by)>;
    // Does it where the workspace lives, then calls back in this thread.
    using Runner = std::function<void(const std::function<void(Workspace &)> &work, const std::function<void()> &done)>;

    WorkBar(const Theme &theme, Runner run, std::function<QString()> myName, QWidget *parent = nullptr);

    // `then` is told once it is done, and where it failed not.
    void carryOut(const Work &work, const QString &icon, const std::function<void()> &then = {});

signals:
    void done(); // something was written, or could not be

private:
    void takeBack();

    static constexpr int kShownFor = 20'000; // milliseconds; time enough to think better of it

    Runner m_run;
    std::function<QString()> m_myName;
    TakeBack m_takeBack; // nothing where there is none
    QTimer m_fade;
};

} // namespace nevertwice
