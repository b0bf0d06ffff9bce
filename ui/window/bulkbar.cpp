#include "ui/window/bulkbar.h"

#include "ui/kit/errortext.h"
#include "ui/kit/format.h"

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QString outcomeText(const BulkOutcome &outcome)
{
    const int count = outcome.changed;
    const QString number = numberText(count);
    switch (outcome.change.kind) {
    case BulkChange::Kind::Trash:
        return count == 1 ? BulkBar::tr("%1 is in the trash.", "an incident").arg(outcome.ref)
                          : BulkBar::tr("%1 incidents are in the trash.").arg(number);
    case BulkChange::Kind::Restore:
        return count == 1 ? BulkBar::tr("%1 is back.", "an incident").arg(outcome.ref)
                          : BulkBar::tr("%1 incidents are back.").arg(number);
    default:
        if (count == 0) return BulkBar::tr("That is so already: nothing was changed.");
        if (outcome.change.kind == BulkChange::Kind::Promise)
            return BulkBar::tr("%1 actions are promised.").arg(number);
        if (outcome.change.isAboutActions())
            return count == 1 ? BulkBar::tr("The action is changed.")
                              : BulkBar::tr("%1 actions are changed.").arg(number);
        return count == 1 ? BulkBar::tr("The incident is changed.")
                          : BulkBar::tr("%1 incidents are changed.").arg(number);
    }
}

QString bulkStepText(const BulkOutcome &outcome)
{
    const BulkChange &change = outcome.change;
    const QString number = numberText(outcome.changed);
    const bool isOne = !outcome.ref.isEmpty();
    if (change.kind == BulkChange::Kind::Trash)
        return isOne ? BulkBar::tr("Move %1 to the trash", "an incident").arg(outcome.ref)
                     : BulkBar::tr("Move %1 incidents to the trash").arg(number);
    if (change.kind == BulkChange::Kind::Restore)
        return isOne ? BulkBar::tr("Restore %1", "an incident").arg(outcome.ref)
                     : BulkBar::tr("Restore %1 incidents").arg(number);
    if (change.isAboutActions())
        return outcome.changed == 1 ? BulkBar::tr("Change the action") : BulkBar::tr("Change %1 actions").arg(number);
    return isOne ? BulkBar::tr("Change %1", "an incident").arg(outcome.ref)
                 : BulkBar::tr("Change %1 incidents").arg(number);
}

} // namespace

BulkBar::BulkBar(const Theme &theme, Runner run, std::function<QString()> myName, QWidget *parent)
    : Banner(theme, parent), m_run(std::move(run)), m_myName(std::move(myName))
{
    setObjectName("bulkBar"_L1);
    m_fade.setSingleShot(true);
    m_fade.setInterval(kShownFor);
    connect(&m_fade, &QTimer::timeout, this, &BulkBar::hush);
    connect(this, &Banner::pressed, this, &BulkBar::press);
}

void BulkBar::change(const BulkChange &change)
{
    apply(change, std::nullopt);
}

void BulkBar::hush()
{
    m_fade.stop();
    setText({}, {});
    m_asked = std::nullopt;
    m_done = std::nullopt; // nobody would know any more what is taken back
}

void BulkBar::apply(const BulkChange &change, std::optional<int> confirmed)
{
    m_fade.stop();
    m_asked = std::nullopt;
    const auto outcome = std::make_shared<std::optional<Result<BulkOutcome>>>();
    m_run([outcome, change, confirmed,
           by = m_myName()](Workspace &workspace) { outcome->emplace(applyBulk(workspace, change, by, confirmed)); },
          [this, outcome, change] { tell(change, **outcome); });
}

void BulkBar::tell(const BulkChange &change, const Result<BulkOutcome> &outcome)
{
    // Where nothing was changed, what was changed before can still be taken back: a key pressed twice loses no way
    // back.
    if (outcome && outcome->changed == 0) {
        setText(outcomeText(*outcome), u"review"_s);
        if (m_done) setButton(tr("Undo"));
        return m_fade.start();
    }
    m_done = std::nullopt;
    if (!outcome && outcome.error().kind == Error::Kind::Unconfirmed) {
        m_asked = change;
        setText(tr("Move %1 incidents to the trash?").arg(numberText(change.incidents.size())), u"trash"_s);
        setButton(tr("Move all %1").arg(numberText(change.incidents.size())));
        return;
    }
    if (!outcome) {
        setText(errorText(outcome.error()).sentence(), u"warning"_s);
        emit done(); // a part may have been written
        return;
    }
    setText(outcomeText(*outcome), u"review"_s);
    m_fade.start();
    m_done = *outcome;
    setButton(tr("Undo"));
    emit done();
}

QString BulkBar::wayBack() const
{
    return m_done && !isHidden() ? bulkStepText(*m_done) : QString();
}

void BulkBar::takeBack()
{
    if (!m_done) return;
    m_fade.stop();
    const auto back = std::make_shared<std::optional<Result<int>>>();
    m_run([back, outcome = *m_done,
           by = m_myName()](Workspace &workspace) { back->emplace(takeBackBulk(workspace, outcome, by)); },
          [this, back] {
              const Result<int> &taken = **back;
              setText(taken ? tr("Taken back.") : errorText(taken.error()).sentence(),
                      taken ? u"review"_s : u"warning"_s);
              m_fade.start();
              emit done();
          });
    m_done = std::nullopt;
}

void BulkBar::press()
{
    if (m_asked)
        apply(BulkChange(*m_asked), int(m_asked->incidents.size()));
    else
        takeBack();
}

} // namespace nevertwice
