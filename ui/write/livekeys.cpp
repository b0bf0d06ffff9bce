#include "ui/write/livekeys.h"

#include "ui/write/livewords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct LiveKeyTexts
{
    Q_DECLARE_TR_FUNCTIONS(LiveKeyTexts)
};

} // namespace

void addLiveActions(Actions &actions)
{
    const QString group = LiveKeyTexts::tr("While it happens");
    const auto add = [&actions, &group](const char *name, const QString &text, const QKeySequence &keys) {
        actions.add(QString::fromLatin1(name), group, text, {keys});
    };
    for (int step = 0; step < kLiveSteps; ++step)
        add(livekeys::kSteps[step], liveStepNowText(LiveStep(step)),
            QKeySequence(u"Ctrl+%1"_s.arg(step + 1), QKeySequence::PortableText));
    add(livekeys::kGap, LiveKeyTexts::tr("Ask what nobody has said yet"), QKeySequence(Qt::Key_F8));
    add(livekeys::kChecklist, LiveKeyTexts::tr("To the checklist and back"), QKeySequence(Qt::CTRL | Qt::Key_L));
    add(livekeys::kUpdate, LiveKeyTexts::tr("Copy what others are to be told"), QKeySequence(Qt::CTRL | Qt::Key_U));
    add(livekeys::kPage, LiveKeyTexts::tr("Open the page"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    add(livekeys::kNew, LiveKeyTexts::tr("Another incident that happens now"), QKeySequence(Qt::CTRL | Qt::Key_N));
    add(livekeys::kClose, LiveKeyTexts::tr("Close this small window"), QKeySequence(Qt::CTRL | Qt::Key_W));
    add(livekeys::kKeys, LiveKeyTexts::tr("Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Slash));
}

} // namespace nevertwice
