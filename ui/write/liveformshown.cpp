#include "ui/kit/codetext.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/write/checklistview.h"
#include "ui/write/liveform.h"
#include "ui/write/livekeys.h"
#include "ui/write/statusupdate.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What the form of an incident that happens now shows.

namespace nevertwice {

namespace {

constexpr qsizetype kMostLastLines = 40;
constexpr qint64 kLiveMinute = 60'000; // milliseconds
constexpr qint64 kLongAgo = 86'400'000;

} // namespace

void LiveForm::follow()
{
    if (!m_document) return;
    const Incident &incident = m_document->incident();
    const QString title = incident.title.isEmpty() ? tr("Untitled incident") : oneLine(incident.title);
    m_title->setText(incident.ref.isEmpty() ? title : tr("%1 %2", "number, title").arg(incident.ref, title));
    setWindowTitle(tr("Now: %1").arg(title));
    m_line->setReadOnly(!isWritable());
    showSteps();
    showGaps();
    m_checklist->showFor(m_checklists, incident, isWritable());
    showLast();
    showKind();
    tick();
}

void LiveForm::showSteps()
{
    const Incident &incident = m_document->incident();
    const ShownZone zone(incident.timeZone);
    for (int i = 0; i < kLiveSteps; ++i) {
        const auto step = LiveStep(i);
        QPushButton *chip = m_steps[size_t(i)];
        const bool isReached = !canTakeStep(incident, step);
        const QString time = isReached ? timeText(timeOfStep(incident, step), zone) : QString();
        chip->setProperty("on", isReached);
        chip->style()->unpolish(chip);
        chip->style()->polish(chip); // first: bold letters are wider
        chip->setText(isReached ? tr("%1 %2", "milestone, time").arg(liveStepText(step), time) : liveStepText(step));
        chip->setAccessibleName(isReached ? chip->text() : liveStepNowText(step));
        chip->setToolTip(isReached ? tr("Known. Another time is written on the page.")
                                   : Actions::tipFor(*m_actions.find(QLatin1StringView(livekeys::kSteps[i]))));
        chip->setEnabled(isWritable());
    }
}

void LiveForm::showGaps()
{
    const QList<LiveGap> gaps = liveGaps(m_document->incident());
    if (gaps == m_shownGaps && gaps.size() == m_gapChips.size()) return;
    m_shownGaps = gaps;
    for (QPushButton *chip : std::as_const(m_gapChips)) {
        chip->hide();
        m_gaps->layout()->removeWidget(chip);
        chip->deleteLater(); // it may be the one that was pressed
    }
    m_gapChips.clear();
    for (const LiveGap gap : gaps) {
        auto *chip = new QPushButton(lineIcon(m_theme, u"warning"_s), liveGapText(gap), m_gaps);
        chip->setProperty("chip", true);
        chip->setAccessibleName(tr("Not said yet: %1").arg(liveGapText(gap)));
        chip->setToolTip(tr("Nobody has said this yet"));
        connect(chip, &QPushButton::clicked, this, [this, gap] { ask(liveAskingFor(gap)); });
        static_cast<FlowLayout *>(m_gaps->layout())->insertWidget(int(m_gapChips.size()), chip);
        chip->show();
        m_gapChips.append(chip);
    }
    m_gaps->setVisible(!gaps.isEmpty());
}

void LiveForm::showLast()
{
    const Incident &incident = m_document->incident();
    const ShownZone zone(incident.timeZone);
    m_lastLines.clear();
    for (const Event &event :
         incident.timeline.mid(std::max<qsizetype>(0, incident.timeline.size() - kMostLastLines))) {
        const QString time = event.at.isInstant() ? timeText(event.at, zone, Seconds::Show) : oneLine(event.asWritten);
        auto *item = new QStandardItem(
            tr("%1  %2: %3", "time, kind, what happened").arg(time, codeText(event.kind), oneLine(event.text)));
        m_lastLines.appendRow(item);
    }
    m_last->scrollToBottom();
}

void LiveForm::showKind()
{
    const bool isEvent = m_asking == Asking::Event;
    m_prompt->setText(isEvent ? codeText(Code<EventKind>(kindOfLine())) : livePromptText(m_asking));
    setInk(m_prompt, isEvent ? Ink::Text2 : Ink::Warn);
    m_line->setAccessibleName(isEvent ? tr("What happens now, as %1").arg(m_prompt->text()) : m_prompt->text());
    m_line->setPlaceholderText(isEvent ? tr("What happens now? Enter adds it")
                                       : tr("Enter answers, Esc leaves it open"));
}

void LiveForm::tick()
{
    if (!m_document) return;
    const Incident &incident = m_document->incident();
    const Moment start = liveStart(incident);
    const ShownZone zone(incident.timeZone);
    const Moment end = incident.milestones.resolved.isInstant() ? incident.milestones.resolved : m_clock();
    m_elapsed->setText(start.isInstant() ? liveElapsedText(end.msecs() - start.msecs()) : u"–:––:––"_s);
    m_elapsed->setAccessibleName(tr("Since the start: %1").arg(m_elapsed->text()));
    m_since->setText(start.isInstant() ? tr("since %1").arg(timeText(start, zone)) : tr("the start is not known"));
    const bool isOver = incident.state == State::Resolved;
    const Moment next = nextUpdate();
    const bool isDue = !isOver && next.isInstant() && m_clock().msecs() >= next.msecs();
    if (isOver)
        m_next->setText(tr("Resolved: tell everybody"));
    else if (!next.isInstant())
        m_next->setText({});
    else if (isDue)
        m_next->setText(tr("Others wait for an update since %1").arg(timeText(next, zone)));
    else
        m_next->setText(
            tr("Next update in %1").arg(durationText(std::chrono::milliseconds(next.msecs() - m_clock().msecs()))));
    setInk(m_next, isDue ? Ink::Danger : Ink::Text2);
    if (isDue && !m_isUpdateDue) QApplication::alert(this);
    m_isUpdateDue = isDue;
    showInterval();
}

void LiveForm::showInterval()
{
    const QString every = tr("Every %1 min", "minutes between updates").arg(updateMinutes());
    if (every == m_every->text()) return;
    m_every->setText(every);
    m_every->setAccessibleName(tr("How often others are told: %1").arg(every));
}

void LiveForm::say(const QString &text)
{
    m_hint->setText(text);
}

// The keys as they are now: somebody may have chosen others.
void LiveForm::showTips()
{
    const auto tip = [this](QPushButton *button, const char *action, const QString &text) {
        const QString keys = Actions::keysOf(*m_actions.find(QString::fromLatin1(action)));
        button->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)", "what a button does, keys").arg(text, keys));
    };
    tip(m_page, livekeys::kPage, tr("Go on writing on the page of the incident"));
    tip(m_another, livekeys::kNew, tr("Something else happens now, too"));
    tip(m_copy, livekeys::kUpdate, tr("Copy what others are to be told, and begin the time to the next"));
    if (m_document) showSteps();
}

void LiveForm::setChecklists(const Checklists &lists)
{
    m_checklists = lists;
    follow();
}

// Nobody works on one thing for a day without a break: what happens now may be something else.
bool LiveForm::isOfLongAgo() const
{
    if (!m_document) return false;
    const Moment start = liveStart(m_document->incident());
    return start.isInstant() && m_clock().msecs() - start.msecs() > kLongAgo;
}

int LiveForm::updateMinutes() const
{
    return m_interval > 0 || !m_document ? m_interval : usualUpdateInterval(m_document->incident().severity);
}

Moment LiveForm::nextUpdate() const
{
    if (!m_document) return {};
    const Incident &incident = m_document->incident();
    const Moment last = lastUpdate(incident);
    const Moment from = last.isInstant() ? last : liveStart(incident);
    return from.isInstant() ? Moment::atMsecs(from.msecs() + qint64(updateMinutes()) * kLiveMinute) : Moment();
}

QString LiveForm::message() const
{
    if (!m_document) return {};
    const Incident &incident = m_document->incident();
    const bool isOver = incident.state == State::Resolved;
    const Moment next = isOver ? Moment() : Moment::atMsecs(m_clock().msecs() + qint64(updateMinutes()) * kLiveMinute);
    return statusMessage(incident, m_clock(), next);
}

} // namespace nevertwice
