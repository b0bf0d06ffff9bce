#include "ui/window/stepsbar.h"

#include "model/domain/checklist.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/write/checklistlines.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

StepsBar::StepsBar(const Theme &theme, const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    setObjectName("stepsBar"_L1);
    setSurface(this, u"bar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::s, space::xl, space::s);
    layout->setSpacing(space::s);
    m_question = makeParagraph(theme, {}, TextStyle::Body, Ink::Text, this);
    m_question->setObjectName("stepQuestion"_L1);
    layout->addWidget(m_question, 1);
    const auto addButton = [this, layout](const QString &text, Fate fate) {
        auto *button = new QPushButton(text, this);
        button->setProperty("bar", true);
        connect(button, &QPushButton::clicked, this, [this, fate] { decide(fate); });
        layout->addWidget(button);
        return button;
    };
    m_action = addButton(tr("Make it an action"), Fate::Action);
    m_action->setObjectName("stepAction"_L1);
    addButton(tr("Make it a question"), Fate::Question)->setObjectName("stepQuestionButton"_L1);
    addButton(tr("Leave it"), Fate::Nothing)->setObjectName("stepNothing"_L1);
    hide();
}

void StepsBar::offer(Document *document, const QStringList &steps, const QString &me)
{
    if (!document || steps.isEmpty()) return;
    const bool isAsked = !isHidden() && m_document;
    if (!isAsked) {
        m_before = window()->focusWidget();
        return take({document, steps, me});
    }
    const bool isKnown =
        m_document == document ||
        std::any_of(m_waiting.begin(), m_waiting.end(), [&](const Offer &one) { return one.document == document; });
    if (!isKnown) m_waiting.append({document, steps, me});
}

void StepsBar::take(const Offer &offer)
{
    m_document = offer.document;
    m_steps = offer.steps;
    m_all = m_steps.size();
    m_me = offer.me;
    connect(m_document, &QObject::destroyed, this, &StepsBar::goOn);
    ask();
    show();
    m_action->setFocus(Qt::OtherFocusReason);
}

// To the incident that waits next, if there is one that is still open.
void StepsBar::goOn()
{
    if (m_document) m_document->disconnect(this);
    m_document = nullptr;
    while (!m_waiting.isEmpty()) {
        const Offer next = m_waiting.takeFirst();
        if (next.document) return take(next);
    }
    hide();
}

void StepsBar::ask()
{
    const QString step = isolated(oneLine(shownStep(m_steps.first())));
    const QString ref = m_document->incident().ref;
    m_question->setText(m_all == 1
                            ? tr("One step of the checklist of %1 was not done: “%2”.").arg(ref, step)
                            : tr("Steps of the checklist of %1 that were not done, %2 of %3: “%4”.")
                                  .arg(ref, QString::number(m_all - m_steps.size() + 1), QString::number(m_all), step));
    setAccessibleName(m_question->text());
}

// The decision and that it was asked for are one step: who takes it back is asked again when it is handed over again.
void StepsBar::decide(Fate fate)
{
    if (!m_document || m_document->isReadOnly() || m_steps.isEmpty()) return close();
    const QString step = m_steps.takeFirst();
    Incident after = withChecklistOffered(m_document->incident());
    if (fate == Fate::Action) {
        after = withStepAsAction(std::move(after), step, m_clock(), m_dueDays);
        after.actions.last().number = m_document->nextActionNumber();
    }
    if (fate == Fate::Question) after = withStepAsQuestion(std::move(after), step, m_me);
    m_document->edit(tr("Step of the checklist"), after);
    m_steps.isEmpty() ? close() : ask();
}

void StepsBar::close()
{
    goOn();
    if (m_document) return;
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
}

void StepsBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    m_steps = m_steps.mid(0, 1); // all that are left stay as they are
    decide(Fate::Nothing);
}

} // namespace nevertwice
