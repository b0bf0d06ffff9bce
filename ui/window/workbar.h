#pragma once

#include "model/store/workspace.h"
#include "ui/kit/banner.h"

#include <QTimer>

#include <functional>
#include <memory>
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
    // Tells how far it is; it ends where the answer is no.
    using Progress = std::function<bool(int done, int all)>;
    using LongWork = std::function<Result<Done>(Workspace &workspace, const QString &by, const Progress &progress)>;
    // Does it where the workspace lives, then calls back in this thread.
    using Runner = std::function<void(const std::function<void(Workspace &)> &work, const std::function<void()> &done)>;

    WorkBar(const Theme &theme, Runner run, std::function<QString()> myName, QWidget *parent = nullptr);

    // `then` is told once it is done, and where it failed not.
    void carryOut(const Work &work, const QString &icon, const std::function<void()> &then = {});
    // Says what it does meanwhile ("Renaming…") once it has taken half a second, how far it is, and stops where asked.
    void carryOutLong(const LongWork &work, const QString &meanwhile, const QString &icon,
                      const std::function<void()> &then = {});
    // What was said is over, and cannot be taken back here any more. What goes on still is told further.
    void hush();
    bool hasWayBack() const { return m_takeBack && !isHidden(); }
    void takeBack();

signals:
    void began(); // another work: what went before cannot be taken back here any more
    void done();  // something was written, or could not be
    void tookBack();

private:
    struct Going;

    void tell(const Result<Done> &made, const QString &icon, const std::function<void()> &then);
    void begin(const QString &meanwhile, const std::shared_ptr<Going> &going);
    void end(const std::shared_ptr<Going> &going);
    void showGoing();
    void press();

    static constexpr int kShownFor = 20'000; // milliseconds; time enough to think better of it

    Runner m_run;
    std::function<QString()> m_myName;
    TakeBack m_takeBack;            // nothing where there is none
    std::shared_ptr<Going> m_going; // while something long is done
    QString m_meanwhile;
    QTimer m_watch;
    QTimer m_fade;
};

} // namespace nevertwice
