#include "ui/write/guardcard.h"

#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/labels.h"
#include "ui/kit/listtext.h"
#include "ui/kit/quietlink.h"
#include "ui/kit/sides.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace guardcard {

constexpr int kStripe = 4;
constexpr int kReasonLines = 3;

QString timesText(qsizetype times)
{
    return times == 1 ? GuardCard::tr("once") : GuardCard::tr("%n times", nullptr, int(times));
}

QString sentenceOf(const SeenBefore &seen)
{
    if (seen.basis == SeenBefore::Basis::Cause) {
        QStringList causes;
        for (const QString &cause : seen.causes)
            causes.append(u"“"_s + isolated(oneLine(cause)) + u"”"_s);
        return causes.size() == 1 ? GuardCard::tr("%1 came before.").arg(causes.first())
                                  : GuardCard::tr("%1 came before.", "several causes").arg(listText(causes));
    }
    const int count = int(seen.guard.earlier.size());
    return count == 1
               ? GuardCard::tr("An earlier incident is so like this one that it may be the same.")
               : GuardCard::tr("%n earlier incidents are so like this one that it may be the same.", nullptr, count);
}

QString impactText(const RepeatGuard &guard)
{
    return guard.impactOf == 0 ? GuardCard::tr("not known") : durationText(guard.impact);
}

QString impactCaption(const RepeatGuard &guard)
{
    if (guard.impactOf == 0 || guard.impactOf == guard.earlier.size()) return GuardCard::tr("of impact in all");
    return GuardCard::tr("of impact, %1 of %2 known").arg(guard.impactOf).arg(guard.earlier.size());
}

QString openText(const SeenBefore &seen)
{
    const int open = int(seen.guard.open.size());
    const int late = int(std::count_if(seen.guard.open.begin(), seen.guard.open.end(),
                                       [](const ResponsibleAction &action) { return action.wasOverdue; }));
    const QString said = open == 1 ? GuardCard::tr("1 promise was open when this began")
                                   : GuardCard::tr("%n promises were open when this began", nullptr, open);
    if (late == 0) return said;
    if (open == 1) return GuardCard::tr("1 promise was open when this began, and overdue");
    return late == 1 ? GuardCard::tr("%1, 1 of them overdue").arg(said)
                     : GuardCard::tr("%1, %2 of them overdue").arg(said).arg(late);
}

} // namespace guardcard

GuardCard::GuardCard(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("guardCard"_L1);
    m_headline = makeParagraph(theme, {}, TextStyle::ListTitle, Ink::Text, this);
    m_sentence = makeParagraph(theme, {}, TextStyle::Meta, Ink::Text2, this);
    auto *numbers = new QGridLayout;
    numbers->setHorizontalSpacing(space::m);
    numbers->setVerticalSpacing(0);
    for (int i = 0; i < 3; ++i) {
        m_numbers[i] = makeLabel(theme, {}, TextStyle::ListTitle, Ink::Text, this);
        m_captions[i] = makeParagraph(theme, {}, TextStyle::Meta, Ink::Text2, this);
        m_captions[i]->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        numbers->addWidget(m_numbers[i], 0, i);
        numbers->addWidget(m_captions[i], 1, i);
        numbers->setColumnStretch(i, i == 0 ? 3 : 4);
    }
    m_openTitle = makeParagraph(theme, {}, TextStyle::Label, Ink::Danger, this);
    m_promises = new QVBoxLayout;
    m_promises->setSpacing(0);
    m_promises->setContentsMargins(sides(-kQuietInset, 0, 0, 0)); // their words stand under the others
    m_why = makeLabel(theme, tr("Why did it happen again?"), TextStyle::Label, Ink::Text, this);
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName("repeatReason"_L1);
    m_reason->setProperty("answer", true);
    m_reason->setAccessibleName(tr("Why it happened again"));
    m_reason->setPlaceholderText(tr("What was done then was not enough, because…"));
    m_reason->setTabChangesFocus(true);
    m_reason->installEventFilter(this);
    m_why->setBuddy(m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        sides(space::l + guardcard::kStripe, space::s + space::s, space::l, space::s + space::s));
    layout->setSpacing(space::xs);
    layout->addWidget(m_headline);
    layout->addWidget(m_sentence);
    layout->addSpacing(space::xs);
    layout->addLayout(numbers);
    layout->addSpacing(space::xs);
    layout->addWidget(m_openTitle);
    layout->addLayout(m_promises);
    layout->addSpacing(space::xs);
    layout->addWidget(m_why);
    layout->addWidget(m_reason);
    connect(&theme, &Theme::changed, this, &GuardCard::takeLook);
    takeLook();
    hide();
}

void GuardCard::takeLook()
{
    const int line = QFontMetrics(m_theme.font(TextStyle::Body)).lineSpacing();
    m_reason->setFixedHeight(guardcard::kReasonLines * line + 2 * space::s + 2);
    update();
}

void GuardCard::show(const SeenBefore &seen, const QString &reason, Reason mode)
{
    setVisible(seen.guard.isRepeat());
    m_told.clear();
    if (!seen.guard.isRepeat()) return;
    m_isGrave = !seen.guard.open.isEmpty();
    m_headline->setText(seen.basis == SeenBefore::Basis::Cause ? tr("You have been here before")
                                                               : tr("You may have been here before"));
    m_sentence->setText(guardcard::sentenceOf(seen));
    const QString last = dayText(ShownZone(seen.lastZone).dayOf(seen.guard.last));
    const QString texts[] = {guardcard::timesText(seen.guard.earlier.size()), last, guardcard::impactText(seen.guard)};
    const QString captions[] = {tr("before this"), tr("last, %1", "a ref").arg(seen.lastRef),
                                guardcard::impactCaption(seen.guard)};
    QStringList spoken{m_headline->text(), m_sentence->text()};
    for (int i = 0; i < 3; ++i) {
        m_numbers[i]->setText(texts[i]);
        m_captions[i]->setText(captions[i]);
        spoken.append(texts[i] + u' ' + captions[i]);
    }
    showPromises(seen);
    if (m_isGrave) spoken.append(m_openTitle->text());
    m_told = spoken.join(u'\n');
    setAccessibleName(spoken.join(u". "_s));
    const bool isAsked = seen.basis == SeenBefore::Basis::Cause || !reason.isEmpty();
    m_why->setVisible(isAsked);
    m_reason->setVisible(isAsked);
    m_reason->setReadOnly(mode == Reason::ReadOnly);
    setReason(reason);
    update();
}

void GuardCard::showPromises(const SeenBefore &seen)
{
    m_openTitle->setVisible(m_isGrave);
    if (m_isGrave) m_openTitle->setText(guardcard::openText(seen));
    for (QuietLink *old : std::as_const(m_links)) {
        old->hide();
        old->deleteLater(); // it may be the one that is being pressed
    }
    m_links.clear();
    for (const SeenPromise &promise : seen.open.mid(0, kMostShown)) {
        auto *link = new QuietLink(m_theme, this);
        link->setLink(tr("%1 %2", "INC-3.2, what was promised").arg(promise.name, promise.title));
        connect(link, &QAbstractButton::clicked, this,
                [this, promise] { emit promiseWanted(promise.incident, promise.action); });
        m_promises->addWidget(link);
        m_links.append(link);
    }
    if (seen.guard.open.size() > m_links.size() && m_isGrave)
        m_openTitle->setText(tr("%1; the first %2:", "how many promises were open, how many of them follow")
                                 .arg(guardcard::openText(seen))
                                 .arg(m_links.size()));
}

QString GuardCard::text() const
{
    return m_told;
}

void GuardCard::handOver()
{
    const QString typed = m_reason->toPlainText().trimmed();
    if (m_reason->isReadOnly() || typed == m_said) return;
    m_said = typed;
    emit reasonTyped(typed);
}

void GuardCard::startWith(const QString &reason)
{
    m_said = reason.trimmed();
    m_reason->setPlainText(reason);
}

void GuardCard::setReason(const QString &reason)
{
    const bool isTyping = m_reason->toPlainText().trimmed() != m_said;
    if (!isTyping && m_said != reason.trimmed()) startWith(reason);
}

// Enter is done with it, Shift+Enter begins a line.
bool GuardCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_reason) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        handOver();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            handOver();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GuardCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(space::s + 0.5, space::xs + 0.5, -space::s - 0.5, -space::xs - 0.5);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(card, space::cardRadius, space::cardRadius);
    const QRect stripe(int(card.left()), int(card.top()) + space::s, guardcard::kStripe,
                       int(card.height()) - 2 * space::s);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isGrave ? tokens.danger : tokens.warn);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), stripe), 2, 2);
}

} // namespace nevertwice
