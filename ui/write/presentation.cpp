#include "ui/write/presentation.h"

#include "model/domain/eventfiles.h"
#include "model/domain/writtenwords.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/write/eventpictures.h"
#include "ui/write/timelinecanvas.h"
#include "ui/write/timelineitemmodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kEdge = 64;
constexpr double kLarge = 2.2; // of what is read from the back of a room

QString listOf(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += u"• "_s + line + u'\n';
    return text.trimmed();
}

} // namespace

Incident withDecision(const Incident &incident, const QString &decision)
{
    const QString line = u"- "_s + decision.simplified();
    Incident after = incident;
    const QString heading = kDecisionsHeading;
    for (OtherSection &section : after.otherSections) {
        if (section.heading.compare(heading, Qt::CaseInsensitive) != 0) continue;
        section.text = section.text.trimmed().isEmpty() ? line : section.text.trimmed() + u'\n' + line;
        return after;
    }
    OtherSection section;
    section.uuid = QUuid::createUuid();
    section.heading = heading;
    section.text = line;
    after.otherSections.append(section);
    if (!after.sectionOrder.isEmpty())
        after.sectionOrder.append(u"other:"_s + section.uuid.toString(QUuid::WithoutBraces));
    return after;
}

Presentation::Presentation(const Theme &theme, Document &document, QWidget *parent, Thumbnails *thumbnails)
    : QWidget(parent, Qt::Window), m_theme(theme), m_document(&document)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Presentation"));
    setAccessibleName(tr("Presentation"));
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kEdge, kEdge / 2, kEdge, kEdge / 2);
    layout->setSpacing(space::m);
    m_title = addLabel(TextStyle::Title, Ink::Text2);
    m_place = addLabel(TextStyle::Body, Ink::Text2);
    layout->addStretch(1);
    m_when = addLabel(TextStyle::Title, Ink::Text2);
    m_what = addLabel(TextStyle::Title, Ink::Text);
    m_note = addLabel(TextStyle::Heading, Ink::Text2); // it is read from the last row
    m_pictures = new EventPictures(theme, thumbnails, this);
    layout->addWidget(m_pictures);
    m_decision = new QLineEdit(this);
    m_decision->setAccessibleName(tr("Decision"));
    m_decision->setPlaceholderText(tr("What was decided? Enter writes it into the document"));
    m_decision->setFont(theme.font(TextStyle::Heading));
    connect(m_decision, &QLineEdit::returnPressed, this, &Presentation::decide);
    layout->addWidget(m_decision);
    layout->addStretch(2);
    m_canvas = new TimelineCanvas(theme, this);
    m_canvas->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_canvas);
    QFont large = theme.font(TextStyle::Title);
    large.setPointSizeF(large.pointSizeF() * kLarge);
    m_what->setFont(large);
    connect(&document, &Document::changed, this, &Presentation::follow);
    connect(&document, &Document::gathering, this, &Presentation::decide);
    connect(&document, &QObject::destroyed, this, &QWidget::close);
    connect(m_canvas, &TimelineCanvas::chosen, this, [this](const QUuid &uuid) {
        for (int i = 0; i < int(m_events.size()); ++i)
            if (m_events[i].uuid == uuid) goTo(i);
    });
    gather();
    goTo(0);
}

QLabel *Presentation::addLabel(TextStyle style, Ink ink)
{
    QLabel *label = makeParagraph(m_theme, {}, style, ink, this);
    label->setTextFormat(Qt::PlainText);
    layout()->addWidget(label);
    return label;
}

void Presentation::gather()
{
    m_events = inOrderOfTime(m_document->incident().timeline);
    m_title->setText(oneLine(m_document->incident().ref + u"  "_s + m_document->incident().title));
    m_canvas->showIncident(m_document->incident());
    m_decision->setReadOnly(m_document->isReadOnly());
}

// Whatever somebody else writes, the same event stays on the screen, and the end stays the end.
void Presentation::follow()
{
    const bool isEnd = m_step == count() - 1;
    const QUuid shown = isEnd ? QUuid() : m_events[m_step].uuid;
    gather();
    int step = isEnd ? count() - 1 : m_step;
    for (int i = 0; i < int(m_events.size()) && !isEnd; ++i)
        if (m_events[i].uuid == shown) step = i;
    goTo(step);
}

void Presentation::goTo(int step)
{
    m_step = std::clamp(step, 0, count() - 1);
    const bool isEnd = m_step == count() - 1;
    m_place->setText(tr("%1 of %2", "which event, how many").arg(numberText(m_step + 1), numberText(count())));
    m_decision->setVisible(isEnd && !m_document->isReadOnly());
    if (isEnd)
        tellTheEnd();
    else
        tellEvent(m_events[m_step]);
    if (!m_decision->isVisible()) setFocus();
    m_canvas->select(isEnd ? QSet<QUuid>() : QSet<QUuid>{m_events[m_step].uuid});
}

void Presentation::tellEvent(const Event &event)
{
    const ShownZone zone(m_document->incident().timeZone);
    // Of one without a day what was written, or the clock by which it is drawn.
    const QString written = oneLine(event.asWritten.isEmpty() ? event.clock : event.asWritten);
    const QString when = event.at.isKnown() ? dateTimeZoneText(event.at, zone) : written;
    m_when->setText(when.isEmpty() ? codeText(event.kind)
                                   : tr("%1 · %2", "time, kind of event").arg(when, codeText(event.kind)));
    m_what->setText(event.text.trimmed());
    m_note->setText(eventNote(event, zone));
    m_pictures->showPictures(eventAttachments(m_document->incident(), event));
}

void Presentation::tellTheEnd()
{
    const Incident &incident = m_document->incident();
    QStringList questions;
    for (const Question &question : incident.questions)
        if (!question.resolved) questions.append(oneLine(question.text));
    QStringList actions;
    for (const Action &action : incident.actions)
        if (!action.isClosed())
            actions.append(action.owner.isEmpty()
                               ? oneLine(action.title)
                               : tr("%1 (%2)", "action, owner").arg(oneLine(action.title), oneLine(action.owner)));
    m_pictures->showPictures({});
    m_when->setText(tr("What is open"));
    m_what->setText(questions.isEmpty() ? tr("No open questions") : listOf(questions));
    m_note->setText(actions.isEmpty() ? tr("No open actions") : tr("Actions") + u'\n' + listOf(actions));
}

QString Presentation::told() const
{
    return QStringList{m_when->text(), m_what->text(), m_note->text()}.join(u'\n');
}

void Presentation::decide()
{
    const QString decision = m_decision->text().trimmed();
    if (decision.isEmpty() || !m_document || m_document->isReadOnly()) return;
    m_decision->clear(); // before the edit, which gathers what is typed once more
    m_document->edit(tr("Decision"), withDecision(m_document->incident(), decision));
}

// A decision without Enter is one all the same.
void Presentation::closeEvent(QCloseEvent *event)
{
    decide();
    QWidget::closeEvent(event);
}

void Presentation::next()
{
    goTo(m_step + 1);
}

void Presentation::previous()
{
    goTo(m_step - 1);
}

void Presentation::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
        return next();
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return previous();
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(count() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_pictures->open(0);
    case Qt::Key_Escape:
    case Qt::Key_F5:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Presentation::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().surface);
}

} // namespace nevertwice
