#include "ui/window/workbar.h"

#include "ui/kit/errortext.h"

#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace workbar {

QString takenBackText(const Reverted &taken)
{
    const int stay = int(taken.changedSince.size());
    if (stay == 0) return WorkBar::tr("Taken back.");
    return stay == 1 ? WorkBar::tr("Taken back. 1 that was changed since stays as it is.")
                     : WorkBar::tr("Taken back. %n that were changed since stay as they are.", nullptr, stay);
}

} // namespace workbar

WorkBar::WorkBar(const Theme &theme, Runner run, std::function<QString()> myName, QWidget *parent)
    : Banner(theme, parent), m_run(std::move(run)), m_myName(std::move(myName))
{
    setObjectName("workBar"_L1);
    m_fade.setSingleShot(true);
    m_fade.setInterval(kShownFor);
    connect(&m_fade, &QTimer::timeout, this, [this] { setText({}, {}); });
    connect(this, &Banner::pressed, this, &WorkBar::takeBack);
}

void WorkBar::carryOut(const Work &work, const QString &icon, const std::function<void()> &then)
{
    m_fade.stop();
    m_takeBack = nullptr;
    const auto outcome = std::make_shared<std::optional<Result<Done>>>();
    m_run([outcome, work, by = m_myName()](Workspace &workspace) { outcome->emplace(work(workspace, by)); },
          [this, outcome, icon, then] {
              const Result<Done> &made = **outcome;
              if (!made) {
                  setText(errorText(made.error()).sentence(), u"warning"_s);
                  emit done(); // what is shown is what is there
                  return;
              }
              setText(made->sentence, icon);
              m_takeBack = made->takeBack;
              if (m_takeBack) setButton(tr("Undo"));
              m_fade.start();
              if (then) then();
              emit done();
          });
}

void WorkBar::takeBack()
{
    if (!m_takeBack) return;
    const auto back = std::make_shared<std::optional<Result<Reverted>>>();
    m_run([back, take = std::exchange(m_takeBack, nullptr),
           by = m_myName()](Workspace &workspace) { back->emplace(take(workspace, by)); },
          [this, back] {
              const Result<Reverted> &taken = **back;
              setText(taken ? workbar::takenBackText(*taken) : errorText(taken.error()).sentence(),
                      taken ? u"review"_s : u"warning"_s);
              m_fade.start();
              emit done();
          });
}

} // namespace nevertwice
