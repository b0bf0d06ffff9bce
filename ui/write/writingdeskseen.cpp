#include "model/domain/repeatreason.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"
#include "ui/write/guardcard.h"
#include "ui/write/incidentpage.h"
#include "ui/write/previewsplit.h"
#include "ui/write/repeatquestion.h"
#include "ui/write/seenpanel.h"
#include "ui/write/sidepanels.h"
#include "ui/write/writingdesk.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

void WritingDesk::buildSeen()
{
    m_finder = new SeenFinder(this);
    m_seen = new SeenPanel(m_theme);
    m_side->add(u"seen"_s, tr("Seen before?"), m_seen, u"showSeen"_s);
    connect(m_finder, &SeenFinder::changed, this, &WritingDesk::showSeen);
    connect(m_finder, &SeenFinder::failed, this, &WritingDesk::failed);
    connect(m_seen, &SeenPanel::incidentWanted, this,
            [this](const QUuid &incident) { emit placeWanted(incident, QString()); });
    connect(m_seen, &SeenPanel::promiseWanted, this, [this](const QUuid &incident, const QUuid &action) {
        emit placeWanted(incident, u"actions/%1.title"_s.arg(action.toString(QUuid::WithoutBraces)));
    });
    connect(m_seen, &SeenPanel::comparisonWanted, this, &WritingDesk::comparisonWanted);
    connect(m_seen, &SeenPanel::linkWanted, this, &WritingDesk::linkCauses);
    connect(m_seen, &SeenPanel::left, this, [this] {
        if (m_split->isHidden()) openPanel(nullptr); // the text is behind it
        m_page->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_seen->guard(), &GuardCard::reasonTyped, this, &WritingDesk::setReason);
    connect(m_why, &RepeatQuestion::left, this, &WritingDesk::setReason);
    showSeen();
}

void WritingDesk::showSeen()
{
    const bool isWritable = m_document && !m_document->isReadOnly();
    const SeenBefore &seen = m_finder->seen();
    // The field may hide from somebody who types in it: the words go to the document first.
    if (isWritable && seen.basis != SeenBefore::Basis::Cause) m_seen->guard().handOver();
    const auto waiting = !m_finder->hasEnough()   ? SeenPanel::Waiting::ForWords
                         : m_finder->isAnswered() ? SeenPanel::Waiting::No
                                                  : SeenPanel::Waiting::ForAnswer;
    m_seen->show(seen, m_document ? m_document->incident() : Incident(),
                 isWritable ? SeenPanel::Mode::Write : SeenPanel::Mode::Read, waiting);
    const bool isRepeat = seen.basis == SeenBefore::Basis::Cause;
    const int count = m_seen->count();
    QString said = count == 1 ? tr("Seen before? 1 incident is like this one")
                              : tr("Seen before? %n incidents are like this one", nullptr, count);
    if (isRepeat) said = tr("You have been here before. %1").arg(said);
    m_side->setCount(m_seen, count, said, isRepeat);
}

void WritingDesk::showReason()
{
    if (m_document) m_seen->guard().setReason(repeatReason(m_document->incident()));
}

void WritingDesk::toggleSeen()
{
    const bool isOpening = !isSeenShown();
    openPanel(isOpening ? m_seen : nullptr);
    isOpening ? m_seen->focusList() : m_page->setFocus(Qt::OtherFocusReason);
}

bool WritingDesk::isSeenShown() const
{
    return m_side->shown() == m_seen;
}

void WritingDesk::handOver()
{
    if (!m_document || m_document->isReadOnly()) return;
    m_seen->guard().handOver();
    m_why->handOver();
}

// As somebody who picks it from the catalogue would: the first one is the root.
void WritingDesk::linkCauses(const QList<CauseLink> &causes)
{
    if (!m_document || m_document->isReadOnly()) return;
    m_page->handOver();
    Incident after = m_document->incident();
    for (const CauseLink &cause : causes) {
        CauseLink link;
        link.uuid = cause.uuid;
        link.title = cause.title;
        link.category = cause.category;
        link.role = after.causes.isEmpty() ? CauseRole::Root : CauseRole::Contributing;
        after.causes.append(link);
    }
    m_document->edit(tr("Linking a cause"), after);
    m_document->endStep();
    m_finder->lookAgain();
}

void WritingDesk::setReason(const QString &reason)
{
    if (!m_document || m_document->isReadOnly() || repeatReason(m_document->incident()) == reason.trimmed()) return;
    Incident after = m_document->incident();
    setRepeatReason(after, reason);
    m_document->edit(tr("Why it happened again"), after);
    m_document->endStep();
}

// True where it asks: the cause came before and nobody has said why it came again.
bool WritingDesk::asksWhy(const std::function<void()> &publish)
{
    handOver();
    m_why->dismiss();
    // Asked anew: what the panel shows may be older than the causes, or not there yet.
    const Result<SeenBefore> story = repeatStory(m_reader, m_document->incident(), m_clock());
    const SeenBefore &seen = story ? *story : m_finder->seen();
    if (seen.basis != SeenBefore::Basis::Cause || !repeatReason(m_document->incident()).isEmpty()) return false;
    const int times = int(seen.guard.earlier.size());
    QStringList causes;
    for (const QString &cause : seen.causes)
        causes.append(u"“"_s + isolated(oneLine(cause)) + u"”"_s);
    const QString often = times == 1 ? tr("once before") : tr("%n times before", nullptr, times);
    const QUuid uuid = m_document->uuid();
    m_why->ask(tr("%1 came %2, last in %3. Why did it happen again?", "causes, how often, a ref")
                   .arg(listText(causes), often, seen.lastRef),
               [this, uuid, publish](const QString &reason) {
                   if (!m_document || m_document->uuid() != uuid) return; // another is shown by now
                   setReason(reason);
                   publish();
               });
    return true;
}

} // namespace nevertwice
