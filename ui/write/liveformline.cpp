#include "model/domain/writtenwords.h"
#include "model/exchange/eventkinds.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/optionlist.h"
#include "ui/write/liveform.h"
#include "ui/write/livekeys.h"
#include "ui/write/timelinekinds.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

// What is written with the form of an incident that happens now.

namespace nevertwice {

namespace {

QAction &liveActionOf(const Actions &actions, const char *name)
{
    return *actions.find(QString::fromLatin1(name));
}

} // namespace

void LiveForm::ask(Asking what)
{
    handOver();
    m_asking = what;
    if (isWritable()) m_line->clear();
    setKind(std::nullopt);
    say(what == Asking::Event ? keyHint() : QString());
    m_line->setFocus(Qt::OtherFocusReason);
}

// With the keys as they are; where somebody took them away there is nothing to say of them.
QString LiveForm::keyHint() const
{
    const QString first = Actions::keysOf(liveActionOf(m_actions, livekeys::kSteps[0]));
    const QString last = Actions::keysOf(liveActionOf(m_actions, livekeys::kSteps[kLiveSteps - 1]));
    const QString gap = Actions::keysOf(liveActionOf(m_actions, livekeys::kGap));
    if (first.isEmpty() || last.isEmpty() || gap.isEmpty()) return tr("/ and a letter gives a kind.");
    return tr("/ and a letter gives a kind, %1 to %2 a milestone, %3 asks what is not known.")
        .arg(leftToRight(first), leftToRight(last), leftToRight(gap));
}

void LiveForm::setKind(std::optional<EventKind> kind)
{
    m_kind = kind;
    showKind();
}

EventKind LiveForm::kindOfLine() const
{
    if (m_kind) return *m_kind;
    const GuessedKind guessed = kindOfEvent(m_line->text());
    return guessed.isGuess ? EventKind::Note : guessed.kind;
}

void LiveForm::enter()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty() || !isWritable()) return;
    if (m_asking != Asking::Event) return answer(text);
    const EventKind kind = kindOfLine();
    m_document->edit(tr("Add event"), withEventNow(m_document->incident(), m_clock(), text, m_author, kind));
    m_line->clear();
    setKind(std::nullopt);
    say(QString());
}

void LiveForm::answer(const QString &text)
{
    Incident after = m_document->incident();
    switch (m_asking) {
    case Asking::Title:
        after.title = text;
        break;
    case Asking::Impact:
        after.impact.text = after.impact.text.isEmpty() ? text : after.impact.text + u"\n\n"_s + text;
        break;
    case Asking::Lead: {
        Person lead;
        lead.uuid = QUuid::createUuid();
        lead.name = text;
        lead.role = PersonRole::Commander;
        after.people.append(lead);
        break;
    }
    case Asking::Severity: {
        const auto severity = liveSeverityIn(text);
        if (!severity) {
            say(tr("“%1” is no severity: write a number from 1, the worst, to 5.").arg(oneLine(text)));
            m_line->selectAll();
            return;
        }
        after.severity = *severity;
        break;
    }
    case Asking::Service:
        if (!after.services.contains(text, Qt::CaseInsensitive)) after.services.append(text);
        break;
    case Asking::Event:
        break;
    }
    m_line->clear(); // first: what follows hands over what stands there
    m_document->edit(livePromptText(m_asking), after);
    m_asking = Asking::Event;
    ask(Asking::Event);
}

void LiveForm::readPrefix()
{
    const QString text = m_line->text();
    if (m_asking != Asking::Event || !text.startsWith(u'/')) {
        if (m_kinds) m_kinds->dismiss();
        return;
    }
    const qsizetype space = text.indexOf(u' ');
    if (space < 0) return offerKinds(text.mid(1));
    if (m_kinds) m_kinds->dismiss();
    const QString word = text.mid(1, space - 1).toLower();
    const auto kind = word.size() == 1 ? kindOfKey(word.front()) : Code<EventKind>::read(word).known();
    if (!kind) return; // a path, a command: it stays in the text
    m_line->setText(text.mid(space + 1));
    m_line->setCursorPosition(0);
    m_line->end(false);
    setKind(kind);
}

void LiveForm::offerKinds(const QString &start)
{
    QList<Option> options;
    for (size_t i = 0; i < CodeWords<EventKind>::words.size(); ++i) {
        const auto kind = EventKind(i);
        const QString name = codeText(Code<EventKind>(kind));
        const QChar key = keyOf(kind);
        const bool isByKey = start.size() == 1 && key == start.front().toLower();
        if (!start.isEmpty() && !isByKey && !name.startsWith(start, Qt::CaseInsensitive)) continue;
        const Option option{Code<EventKind>(kind).word(), tr("/%1  %2", "key, kind").arg(key).arg(name), {}};
        isByKey ? options.prepend(option) : options.append(option);
    }
    if (!m_kinds) {
        m_kinds = new OptionList(m_theme, m_line);
        connect(m_kinds, &OptionList::picked, this, [this](const Option &option) {
            m_line->clear();
            setKind(Code<EventKind>::read(option.id).known());
        });
    }
    m_kinds->open(options, OptionList::Highlight::First);
}

void LiveForm::takeStep(LiveStep step)
{
    if (!isWritable()) return;
    if (!canTakeStep(m_document->incident(), step)) {
        const ShownZone zone(m_document->incident().timeZone);
        return say(tr("%1 is known: %2. Another time is written on the page.", "milestone, time")
                       .arg(liveStepText(step), timeText(timeOfStep(m_document->incident(), step), zone)));
    }
    // What stands in the line says how it was reached.
    const bool isTold = m_asking == Asking::Event && !m_line->text().trimmed().isEmpty();
    const QString text = isTold ? m_line->text().trimmed() : liveStepText(step);
    m_document->edit(liveStepText(step), withStepNow(m_document->incident(), step, m_clock(), text, m_author));
    if (isTold) {
        m_line->clear();
        setKind(std::nullopt);
    }
    say(step == LiveStep::Resolved ? tr("Well done. The page has all that was written here: “%1” goes there.")
                                         .arg(plainText(liveActionOf(m_actions, livekeys::kPage).text()))
                                   : QString());
}

void LiveForm::handOver()
{
    enter();
    if (m_asking == Asking::Event || !isWritable() || m_line->text().trimmed().isEmpty()) return;
    m_asking = Asking::Event; // what was no answer is a line all the same: no word is lost
    enter();
}

void LiveForm::openPage()
{
    handOver();
    if (!m_document) return;
    emit pageWanted(m_document->uuid());
    offerStepsLeft();
}

// While it still goes on the steps stand in the form; once it is over somebody decides once.
void LiveForm::offerStepsLeft()
{
    if (!isWritable()) return;
    const Incident &incident = m_document->incident();
    if (incident.state != State::Resolved || isChecklistOffered(incident)) return;
    const QStringList steps = stepsNotDone(m_checklists, incident);
    if (!steps.isEmpty()) emit stepsLeft(incident.uuid, steps);
}

void LiveForm::copyUpdate()
{
    if (!m_document) return;
    handOver();
    const QString told = message();
    QGuiApplication::clipboard()->setText(told);
    if (isWritable()) {
        const QString doing = oneLine(doingNow(m_document->incident()));
        const QString text = doing.isEmpty() ? QString(kToldOthersEvent) : kToldOthersThat + doing;
        m_document->edit(tr("Status update"),
                         withEventNow(m_document->incident(), m_clock(), text, m_author, EventKind::StatusUpdate));
    }
    tick();
    say(tr("Copied. Paste it where others wait for it."));
}

} // namespace nevertwice
