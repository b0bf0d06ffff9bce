#include "ui/window/workbar.h"

#include "ui/kit/errortext.h"
#include "ui/kit/format.h"

#include <atomic>
#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace workbar {

constexpr int kUnseen = 500; // milliseconds: what takes less says nothing but its outcome

QString takenBackText(const Reverted &taken)
{
    const int stay = int(taken.changedSince.size());
    if (stay == 0) return WorkBar::tr("Taken back.");
    return stay == 1 ? WorkBar::tr("Taken back. 1 that was changed since stays as it is.")
                     : WorkBar::tr("Taken back. %n that were changed since stay as they are.", nullptr, stay);
}

} // namespace workbar

// What both threads see of a long work.
struct WorkBar::Going
{
    std::atomic<int> done = 0;
    std::atomic<int> all = 0;
    std::atomic<bool> isStopped = false;
    bool canStop = true;
    bool isOffered = false; // that it be stopped
};

WorkBar::WorkBar(const Theme &theme, Runner run, std::function<QString()> myName, QWidget *parent)
    : Banner(theme, parent), m_run(std::move(run)), m_myName(std::move(myName))
{
    setObjectName("workBar"_L1);
    m_fade.setSingleShot(true);
    m_fade.setInterval(kShownFor);
    m_watch.setInterval(workbar::kUnseen);
    connect(&m_fade, &QTimer::timeout, this, &WorkBar::hush);
    connect(&m_watch, &QTimer::timeout, this, &WorkBar::showGoing);
    connect(this, &Banner::pressed, this, &WorkBar::press);
}

void WorkBar::hush()
{
    if (m_going) return;
    m_fade.stop();
    m_takeBack = nullptr;
    setText({}, {});
}

void WorkBar::carryOut(const Work &work, const QString &icon, const std::function<void()> &then)
{
    m_fade.stop();
    m_takeBack = nullptr;
    emit began();
    const auto outcome = std::make_shared<std::optional<Result<Done>>>();
    m_run([outcome, work, by = m_myName()](Workspace &workspace) { outcome->emplace(work(workspace, by)); },
          [this, outcome, icon, then] { tell(**outcome, icon, then); });
}

void WorkBar::carryOutLong(const LongWork &work, const QString &meanwhile, const QString &icon,
                           const std::function<void()> &then)
{
    const auto going = std::make_shared<Going>();
    begin(meanwhile, going);
    const Progress progress = [going](int done, int all) {
        going->done = done;
        going->all = all;
        return !going->isStopped;
    };
    m_takeBack = nullptr;
    emit began();
    const auto outcome = std::make_shared<std::optional<Result<Done>>>();
    m_run([outcome, work, progress,
           by = m_myName()](Workspace &workspace) { outcome->emplace(work(workspace, by, progress)); },
          [this, going, outcome, icon, then] {
              end(going);
              tell(**outcome, icon, then);
          });
}

void WorkBar::tell(const Result<Done> &made, const QString &icon, const std::function<void()> &then)
{
    if (!made) {
        const bool isStopped = made.error().kind == Error::Kind::Cancelled;
        setText(isStopped ? tr("Stopped. Nothing is changed.") : errorText(made.error()).sentence(),
                isStopped ? icon : u"warning"_s);
        if (isStopped) m_fade.start();
        emit done(); // what is shown is what is there
        return;
    }
    setText(made->sentence, icon);
    m_takeBack = made->takeBack;
    if (m_takeBack) setButton(tr("Undo"));
    m_fade.start();
    if (then) then();
    emit done();
}

void WorkBar::begin(const QString &meanwhile, const std::shared_ptr<Going> &going)
{
    m_fade.stop();
    m_meanwhile = meanwhile;
    m_going = going;
    setButton({}); // what it offered was about another work
    m_watch.start();
}

// Another may have begun meanwhile: then it is that one which goes on.
void WorkBar::end(const std::shared_ptr<Going> &going)
{
    if (m_going != going) {
        if (m_going) m_going->isOffered = false; // the button is about the one that ended
        return;
    }
    m_watch.stop();
    m_going = nullptr;
}

void WorkBar::showGoing()
{
    if (!m_going) return;
    const int all = m_going->all;
    QString told = m_meanwhile;
    if (all > 0)
        told = tr("%1 %2 of %3 incidents", "what is done, numbers")
                   .arg(m_meanwhile, numberText(m_going->done), numberText(all));
    setText(told, u"clock"_s);
    m_going->isOffered = m_going->canStop && !m_going->isStopped;
    if (m_going->isOffered) setButton(tr("Stop"));
}

void WorkBar::press()
{
    if (!m_going) return takeBack();
    if (!m_going->isOffered) return;
    m_going->isStopped = true;
    showGoing();
}

void WorkBar::takeBack()
{
    if (!m_takeBack) return;
    const auto going = std::make_shared<Going>();
    going->canStop = false;
    begin(tr("Taking it back…"), going);
    const auto back = std::make_shared<std::optional<Result<Reverted>>>();
    m_run([back, take = std::exchange(m_takeBack, nullptr),
           by = m_myName()](Workspace &workspace) { back->emplace(take(workspace, by)); },
          [this, going, back] {
              end(going);
              const Result<Reverted> &taken = **back;
              setText(taken ? workbar::takenBackText(*taken) : errorText(taken.error()).sentence(),
                      taken ? u"review"_s : u"warning"_s);
              m_fade.start();
              if (taken) emit tookBack();
              emit done();
          });
}

} // namespace nevertwice
