#include "ui/write/milestonefields.h"

#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/labels.h"
#include "ui/kit/lineundo.h"
#include "ui/kit/sides.h"
#include "ui/kit/timefield.h"
#include "ui/write/document.h"
#include "ui/write/inspectorgroup.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

const Moment &milestoneAt(const Milestones &times, MilestoneFields::Milestone milestone)
{
    const std::array<const Moment *, MilestoneFields::MilestoneCount> all{
        &times.started, &times.detected, &times.acknowledged, &times.mitigated, &times.resolved};
    return *all[milestone];
}

Moment &milestoneAt(Milestones &times, MilestoneFields::Milestone milestone)
{
    return const_cast<Moment &>(milestoneAt(std::as_const(times), milestone));
}

QString milestonePath(MilestoneFields::Milestone milestone)
{
    static const std::array<QString, MilestoneFields::MilestoneCount> keys{
        u"milestones.started"_s, u"milestones.detected"_s, u"milestones.acknowledged"_s, u"milestones.mitigated"_s,
        u"milestones.resolved"_s};
    return keys[milestone];
}

QString milestoneName(MilestoneFields::Milestone milestone)
{
    switch (milestone) {
    case MilestoneFields::Started:
        return MilestoneFields::tr("Started");
    case MilestoneFields::Detected:
        return MilestoneFields::tr("Detected");
    case MilestoneFields::Acknowledged:
        return MilestoneFields::tr("Acknowledged");
    case MilestoneFields::Mitigated:
        return MilestoneFields::tr("Mitigated");
    case MilestoneFields::Resolved:
        return MilestoneFields::tr("Resolved");
    case MilestoneFields::MilestoneCount:
        break;
    }
    return {};
}

// Without a day of its own a time is about what happened before it, else about the others, else about the timeline.
TimeContext milestoneContext(const Incident &incident, MilestoneFields::Milestone milestone, const Moment &now)
{
    Moment before;
    for (int earlier = milestone - 1; earlier >= 0 && !before.isInstant(); --earlier)
        before = milestoneAt(incident.milestones, MilestoneFields::Milestone(earlier));
    QList<Moment> others{before};
    for (int other = 0; other < MilestoneFields::MilestoneCount; ++other)
        others.append(milestoneAt(incident.milestones, MilestoneFields::Milestone(other)));
    for (const Event &event : incident.timeline)
        others.append(event.at);
    TimeContext context = timeContext(milestoneAt(incident.milestones, milestone), others, incident.timeZone, now);
    context.stepFrom = before;
    if (before.isInstant()) context.dayRule = DayRule::After;
    return context;
}

} // namespace

MilestoneFields::MilestoneFields(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock([] { return Moment::atMsecs(QDateTime::currentMSecsSinceEpoch()); })
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    m_title = makeParagraph(theme, {}, TextStyle::Label, Ink::Text2, this);
    m_title->setContentsMargins(sides(kQuietInset, 0, 0, 3));
    grid->addWidget(m_title, 0, 0, 1, 2);
    for (int i = 0; i < MilestoneCount; ++i) {
        const auto milestone = Milestone(i);
        Row &row = m_rows[milestone];
        QLabel *label = makeLabel(theme, milestoneName(milestone), TextStyle::Meta, Ink::Text2, this);
        label->setContentsMargins(sides(kQuietInset, 0, space::xs, 0));
        holdCaption(theme, label);
        row.field = new TimeField(theme, TimeField::Kind::Time, this);
        row.field->setProperty("quiet", true);
        row.field->setFont(theme.font(TextStyle::Meta));
        row.field->setAccessibleName(milestoneName(milestone));
        row.field->setPlaceholderText(tr("Not known"));
        row.field->installEventFilter(this);
        label->setBuddy(row.field);
        row.confirm = new QPushButton(tr("Inferred. Confirm"), this);
        row.confirm->setProperty("link", true);
        row.confirm->setProperty("quiet", true);
        row.confirm->setCursor(Qt::PointingHandCursor);
        row.confirm->setFont(theme.font(TextStyle::Meta));
        row.confirm->setAccessibleName(tr("Confirm the inferred time: %1").arg(milestoneName(milestone)));
        row.confirm->setToolTip(tr("This time comes from the timeline; nobody has confirmed it yet."));
        row.hint = makeParagraph(theme, {}, TextStyle::Meta, Ink::Text2, this);
        row.hint->setContentsMargins(sides(kQuietInset, 0, 0, 2));
        grid->addWidget(label, 3 * i + 1, 0);
        grid->addWidget(row.field, 3 * i + 1, 1);
        grid->addWidget(row.confirm, 3 * i + 2, 1, Qt::AlignLeading);
        grid->addWidget(row.hint, 3 * i + 3, 1);
        row.confirm->hide();
        row.hint->hide();
        connect(row.field, &TimeField::returnPressed, this, [this, milestone] { commit(milestone); });
        connect(row.field, &TimeField::hintChanged, this, [this, milestone] { showHint(milestone); });
        connect(row.confirm, &QPushButton::clicked, this, [this, milestone] { confirm(milestone); });
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        for (const Row &row : m_rows)
            if (row.confirm == now) m_before = before;
    });
    showAll();
}

MilestoneFields::~MilestoneFields()
{
    keepWords();
}

void MilestoneFields::handOver()
{
    for (int i = 0; i < MilestoneCount; ++i)
        if (m_rows[i].field->isChanged()) commit(Milestone(i));
}

void MilestoneFields::setDocument(Document *document)
{
    if (document == m_document) return showAll();
    keepWords();
    if (m_document) m_document->disconnect(this);
    m_document = document;
    if (m_document) connect(m_document, &Document::changed, this, &MilestoneFields::onChanged);
    for (Row &row : m_rows)
        row.field->showText({});
    showAll();
    if (!m_document || m_document->isReadOnly()) return;
    for (int i = 0; i < MilestoneCount; ++i)
        if (const QString words = m_document->takeWords(milestonePath(Milestone(i))); !words.isEmpty())
            m_rows[i].field->setText(words);
}

// What is no time yet is about this incident: it waits there, not in the field.
void MilestoneFields::keepWords()
{
    for (int i = 0; m_document && i < MilestoneCount; ++i)
        if (m_rows[i].field->isUnreadable())
            m_document->keepWords(milestonePath(Milestone(i)), m_rows[i].field->text());
}

void MilestoneFields::setClock(const Clock &clock)
{
    m_clock = clock;
}

void MilestoneFields::onChanged(const QSet<QString> &keys)
{
    for (const QString &key : {u"milestones"_s, u"inferred"_s, u"time_zone"_s, u"timeline"_s})
        if (keys.contains(key)) return showAll();
}

void MilestoneFields::showAll()
{
    const ShownZone zone(m_document ? m_document->incident().timeZone : u"UTC"_s);
    m_title->setText(zone.isFallback() ? tr("Milestones (the zone “%1” is not known: UTC)").arg(oneLine(zone.name()))
                                       : tr("Milestones, %1", "in this time zone").arg(zone.name()));
    for (int i = 0; i < MilestoneCount; ++i)
        showRow(Milestone(i));
}

// What is being typed stays, whatever else changes.
void MilestoneFields::showRow(Milestone milestone)
{
    Row &row = m_rows[milestone];
    row.field->setReadOnly(!m_document || m_document->isReadOnly());
    if (!m_document) return row.field->showText({});
    const Incident &incident = m_document->incident();
    showConfirm(row, incident.inferred.contains(milestonePath(milestone)) && !m_document->isReadOnly());
    prepare(milestone);
    if (row.field->isChanged()) return showHint(milestone);
    const Moment &moment = milestoneAt(incident.milestones, milestone);
    const ShownZone zone(incident.timeZone);
    row.field->showText(row.isEntered ? typedTime(moment, incident.timeZone) : dateTimeText(moment, zone));
    row.field->setToolTip(dateTimeZoneText(moment, zone));
}

// Once it is confirmed the keyboard goes back to where it was before.
void MilestoneFields::showConfirm(const Row &row, bool isShown)
{
    if (!isShown && row.confirm->hasFocus()) {
        QWidget *back = m_before && m_before->isVisible() ? m_before.data() : row.field;
        back->setFocus(Qt::OtherFocusReason);
    }
    row.confirm->setVisible(isShown);
}

void MilestoneFields::prepare(Milestone milestone)
{
    m_rows[milestone].field->setContext(milestoneContext(m_document->incident(), milestone, m_clock()));
}

void MilestoneFields::showHint(Milestone milestone)
{
    const Row &row = m_rows[milestone];
    const QString text = row.field->hint();
    row.hint->setText(text);
    row.hint->setVisible(!text.isEmpty());
    row.field->setAccessibleDescription(text);
    setInk(row.hint, row.field->hintInk());
}

bool MilestoneFields::eventFilter(QObject *watched, QEvent *event)
{
    if (asksForUndo(event) && !static_cast<TimeField *>(watched)->isChanged()) {
        event->ignore();
        return true;
    }
    for (int i = 0; i < MilestoneCount; ++i) {
        if (m_rows[i].field != watched) continue;
        if (event->type() == QEvent::FocusIn) enter(Milestone(i));
        if (event->type() == QEvent::FocusOut) leave(Milestone(i));
    }
    return QWidget::eventFilter(watched, event);
}

void MilestoneFields::enter(Milestone milestone)
{
    Row &row = m_rows[milestone];
    row.isEntered = true;
    if (!m_document || row.field->isChanged() || row.field->isReadOnly()) return;
    showRow(milestone);
    // After the press that brought the focus here has put its cursor.
    QMetaObject::invokeMethod(row.field, &QLineEdit::selectAll, Qt::QueuedConnection);
}

// A time that cannot be read stays, with what is wrong beside it: nothing typed is thrown away.
void MilestoneFields::leave(Milestone milestone)
{
    Row &row = m_rows[milestone];
    row.isEntered = false;
    if (row.field->isChanged())
        commit(milestone);
    else if (m_document)
        showRow(milestone);
}

void MilestoneFields::commit(Milestone milestone)
{
    TimeField *field = m_rows[milestone].field;
    if (!m_document || m_document->isReadOnly() || field->isUnreadable()) return;
    if (!field->isChanged()) return confirm(milestone);
    const Result<ReadTime> read = field->isBlank() ? Result<ReadTime>(ReadTime()) : field->reading();
    if (!read || (!read->at.isKnown() && !field->isBlank())) return;
    Incident after = m_document->incident();
    milestoneAt(after.milestones, milestone) = read->at;
    after.inferred.removeAll(milestonePath(milestone));
    field->showText(field->text());
    m_document->edit(milestoneName(milestone), after);
    showRow(milestone);
}

void MilestoneFields::confirm(Milestone milestone)
{
    if (!m_document || m_document->isReadOnly()) return;
    Incident after = m_document->incident();
    if (after.inferred.removeAll(milestonePath(milestone)) > 0) m_document->edit(tr("Confirm a time"), after);
}

} // namespace nevertwice
