#include "ui/write/impactintervals.h"

#include "model/insight/measures.h"
#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/lineundo.h"
#include "ui/kit/taborder.h"
#include "ui/kit/timefield.h"
#include "ui/write/document.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kAroundEnd = 14;  // of a field, beside its words
constexpr int kWidestEnd = 176; // "2026-09-14 14:05 +02:00", and room

// "14 Sep 2026, 14:05" in the language of the window, and as it is typed: nothing is cut.
int narrowestEnd(const QFont &font)
{
    const QString longTime = dateTimeText(Moment::atMsecs(1'795'910'340'000), ShownZone(u"UTC"_s)); // in November
    const QFontMetrics metrics(font);
    return std::max(metrics.horizontalAdvance(longTime), metrics.horizontalAdvance(u"2026-11-28 23:59:00"_s)) +
           kAroundEnd;
}

} // namespace

ImpactIntervals::ImpactIntervals(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock([] { return Moment::atMsecs(QDateTime::currentMSecsSinceEpoch()); })
{
    setAccessibleName(tr("Intervals of impact"));
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_add = new QPushButton(tr("Add an interval"), this);
    m_add->setProperty("link", true);
    m_add->setProperty("flush", true);
    m_add->setIcon(lineIcon(theme, u"plus"_s));
    m_add->setToolTip(tr("Impact that came and went: its length is that of all intervals together."));
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &ImpactIntervals::addInterval);
    m_add->hide();
    connect(&theme, &Theme::changed, this, [this] {
        for (const Row &row : std::as_const(m_rows))
            widen(row);
    });
}

// The first ends are as wide as each other, whatever stands behind them: dashes stand below each other.
void ImpactIntervals::widen(const Row &row)
{
    const int narrowest = narrowestEnd(row.from->font());
    row.from->setFixedWidth(narrowest);
    row.to->setMaximumWidth(std::max(m_theme.scaled(kWidestEnd), narrowest));
}

void ImpactIntervals::setDocument(Document *document)
{
    if (document == m_document) return showAll();
    keepWords();
    if (m_document) m_document->disconnect(this);
    m_document = document;
    if (m_document) connect(m_document, &Document::changed, this, &ImpactIntervals::onChanged);
    // A field with the keyboard says that it loses it while it goes: nobody asks it any more.
    for (const QList<Row> rows = std::exchange(m_rows, {}); const Row &row : rows)
        delete row.box;
    showAll();
    if (!m_document || m_document->isReadOnly()) return;
    for (const QList<Row> rows = m_rows; const Row &row : rows)
        for (TimeField *field : {row.from, row.to})
            if (const QString words = m_document->takeWords(pathOf(row, field)); !words.isEmpty())
                field->setText(words);
}

// What is no time yet is about this incident: it waits there, not in the field.
void ImpactIntervals::keepWords()
{
    for (const Row &row : std::as_const(m_rows))
        for (const TimeField *field : {row.from, row.to})
            if (m_document && field->isUnreadable()) m_document->keepWords(pathOf(row, field), field->text());
}

QString ImpactIntervals::pathOf(const Row &row, const TimeField *field)
{
    return u"impact.intervals/%1.%2"_s.arg(row.uuid.toString(QUuid::WithoutBraces),
                                           field == row.from ? u"from"_s : u"to"_s);
}

ImpactIntervals::~ImpactIntervals()
{
    keepWords();
}

QString ImpactIntervals::noteOf(int row) const
{
    return m_rows[row].note->text();
}

const Interval *ImpactIntervals::interval(const QUuid &uuid) const
{
    if (!m_document) return nullptr;
    for (const Interval &interval : m_document->incident().impact.intervals)
        if (interval.uuid == uuid) return &interval;
    return nullptr;
}

// ---- what it shows ----

void ImpactIntervals::onChanged(const QSet<QString> &keys)
{
    for (const QString &key : {u"impact"_s, u"milestones"_s, u"time_zone"_s})
        if (keys.contains(key)) return showAll();
}

void ImpactIntervals::showAll()
{
    m_add->setVisible(m_document && !m_document->isReadOnly());
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (interval(m_rows[i].uuid)) continue;
        m_rows[i].box->deleteLater();
        m_rows[i].box->hide();
        m_rows.removeAt(i);
    }
    if (!m_document) return;
    const QList<Interval> intervals = m_document->incident().impact.intervals;
    for (int i = 0; i < int(intervals.size()); ++i) {
        int at = i;
        while (at < int(m_rows.size()) && m_rows[at].uuid != intervals[i].uuid)
            ++at;
        if (at == int(m_rows.size())) {
            m_rows.insert(i, makeRow(intervals[i].uuid));
            m_layout->insertWidget(i, m_rows[i].box);
            m_rows[i].box->show(); // what is made in a page that is seen already is not seen by itself
        } else if (at != i) {
            m_rows.move(at, i);
            m_layout->removeWidget(m_rows[i].box);
            m_layout->insertWidget(i, m_rows[i].box);
        }
        showRow(m_rows[i], intervals[i]);
    }
    orderTabs();
}

void ImpactIntervals::orderTabs()
{
    QList<QWidget *> stops;
    for (const Row &row : std::as_const(m_rows))
        stops += {row.from, row.to, row.remove};
    putTabsBefore(m_add, stops);
}

TimeField *ImpactIntervals::makeField(const QString &name, QWidget *box)
{
    auto *field = new TimeField(m_theme, TimeField::Kind::Time, box);
    field->setProperty("quiet", true);
    field->setFont(m_theme.font(TextStyle::Meta));
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    field->setMinimumHeight(kQuietHeight);
    field->installEventFilter(this);
    return field;
}

ImpactIntervals::Row ImpactIntervals::makeRow(const QUuid &uuid)
{
    Row row;
    row.uuid = uuid;
    row.box = new QWidget(this);
    row.from = makeField(tr("Impact from"), row.box);
    row.to = makeField(tr("Impact until"), row.box);
    // By its path it is found where a finding points at it.
    for (TimeField *field : {row.from, row.to})
        field->setObjectName(pathOf(row, field));
    widen(row);
    row.remove = new QPushButton(row.box);
    row.remove->setProperty("link", true);
    row.remove->setIcon(lineIcon(m_theme, u"close"_s));
    row.remove->setAccessibleName(tr("Remove interval"));
    row.remove->setToolTip(tr("Remove interval"));
    row.note = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Text2, row.box);
    QLabel *dash = makeLabel(m_theme, u"–"_s, TextStyle::Meta, Ink::Text2, row.box);
    dash->setMinimumHeight(kQuietHeight);
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs);
    line->addWidget(row.from, 0, Qt::AlignVCenter);
    line->addWidget(dash, 0, Qt::AlignVCenter);
    line->addWidget(row.to, 8, Qt::AlignVCenter);
    line->addWidget(row.remove, 0, Qt::AlignVCenter);
    line->addWidget(row.note, 12, Qt::AlignVCenter);
    line->addStretch(1); // what nobody takes stands behind them all
    connect(row.from, &TimeField::returnPressed, this, [this, uuid] { commit(uuid, End::From); });
    connect(row.to, &TimeField::returnPressed, this, [this, uuid] { commit(uuid, End::To); });
    connect(row.remove, &QPushButton::clicked, this, [this, uuid] { removeInterval(uuid); });
    for (TimeField *field : {row.from, row.to})
        connect(field, &TimeField::hintChanged, this, [this, uuid] {
            for (const Row &known : std::as_const(m_rows))
                if (known.uuid == uuid) showNote(known);
        });
    return row;
}

void ImpactIntervals::showRow(const Row &row, const Interval &shown)
{
    const Moment &started = m_document->incident().milestones.started;
    showField(row.from, End::From, shown.from, started);
    showField(row.to, End::To, shown.to, shown.from.isKnown() ? shown.from : started);
    row.remove->setVisible(!m_document->isReadOnly());
    showNote(row);
}

void ImpactIntervals::showField(TimeField *field, End end, const Moment &moment, const Moment &before)
{
    const QString zoneName = m_document->incident().timeZone;
    const ShownZone zone(zoneName);
    TimeContext context;
    context.zone = zoneName;
    context.now = m_clock();
    context.stepFrom = before;
    context.reference = moment.isKnown() ? Moment::onDay(zone.dayOf(moment)) : before;
    if (!context.reference.isKnown()) context.reference = Moment::onDay(zone.dayOf(context.now));
    field->setContext(context);
    field->setReadOnly(m_document->isReadOnly());
    // What is being typed stays, whatever else changes. Where the keyboard is, it stands as it is typed; else as one
    // reads it, the day once.
    if (field->isChanged()) return;
    const bool isOneDay =
        end == End::To && moment.isInstant() && before.isInstant() && zone.dayOf(moment) == zone.dayOf(before);
    field->showText(field->hasFocus() && !field->isReadOnly() ? typedTime(moment, zoneName)
                    : isOneDay                                ? timeText(moment, zone)
                                                              : dateTimeText(moment, zone));
}

// What is understood while one types, else how long it was or what is wrong with it.
void ImpactIntervals::showNote(const Row &row)
{
    QString text;
    Ink ink = Ink::Text2;
    for (const TimeField *field : {row.from, row.to})
        if (text.isEmpty() && !field->hint().isEmpty()) {
            text = field->hint();
            ink = field->hintInk();
        }
    const Interval *shown = interval(row.uuid);
    if (text.isEmpty() && shown) {
        const Reading length = readingBetween(shown->from, shown->to);
        if (length.value) text = durationText(*length.value);
        if (length.isNegative) {
            text = tr("Ends before it begins: left out of the measures");
            ink = Ink::Danger;
        }
    }
    row.note->setText(text);
    row.note->setVisible(!text.isEmpty());
    setInk(row.note, ink);
}

// ---- what it changes ----

void ImpactIntervals::addInterval()
{
    if (!m_document || m_document->isReadOnly()) return;
    Incident after = m_document->incident();
    Interval added;
    added.uuid = QUuid::createUuid();
    after.impact.intervals.append(added);
    m_document->edit(tr("Add interval of impact"), after);
    if (!m_rows.isEmpty()) m_rows.last().from->setFocus(Qt::OtherFocusReason);
}

void ImpactIntervals::removeInterval(const QUuid &uuid)
{
    Incident after = m_document->incident();
    const auto removed = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.uuid == uuid; });
    const qsizetype place = removed - m_rows.begin();
    if (after.impact.intervals.removeIf([&](const Interval &known) { return known.uuid == uuid; }) == 0) return;
    m_document->edit(tr("Remove interval of impact"), after);
    // Whoever removes one after the other stays where they are.
    QWidget *next = place < m_rows.size() ? m_rows[place].remove : m_add;
    next->setFocus(Qt::OtherFocusReason);
}

void ImpactIntervals::handOver()
{
    for (const QList<Row> rows = m_rows; const Row &row : rows) {
        commit(row.uuid, End::From);
        commit(row.uuid, End::To);
    }
}

bool ImpactIntervals::eventFilter(QObject *watched, QEvent *event)
{
    if (asksForUndo(event) && !static_cast<TimeField *>(watched)->isChanged()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn) enter(*static_cast<TimeField *>(watched));
    if (event->type() == QEvent::FocusOut) {
        for (const QList<Row> rows = m_rows; const Row &row : rows) {
            if (row.from == watched) commit(row.uuid, End::From);
            if (row.to == watched) commit(row.uuid, End::To);
        }
        showAll();
    }
    return QWidget::eventFilter(watched, event);
}

void ImpactIntervals::enter(TimeField &field)
{
    emit currentMoved(&field, field.rect());
    if (field.isChanged() || field.isReadOnly()) return;
    showAll();
    // After the press that brought the focus here has put its cursor.
    QMetaObject::invokeMethod(
        &field,
        [&field] {
            if (!field.isChanged()) field.selectAll();
        },
        Qt::QueuedConnection);
}

// A time that cannot be read stays, with what is wrong below it.
void ImpactIntervals::commit(const QUuid &uuid, End end)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &known) { return known.uuid == uuid; });
    if (row == m_rows.end() || !m_document || m_document->isReadOnly()) return;
    TimeField *field = end == End::From ? row->from : row->to;
    if (!field->isChanged() || field->isUnreadable()) return;
    const Result<ReadTime> read = field->isBlank() ? Result<ReadTime>(ReadTime()) : field->reading();
    if (!read || (!read->at.isKnown() && !field->isBlank())) return;
    Incident after = m_document->incident();
    for (Interval &known : after.impact.intervals)
        if (known.uuid == uuid) {
            (end == End::From ? known.from : known.to) = read->at;
            if (end == End::From && read->end.isKnown()) known.to = read->end; // "14:05-14:20" in the first field
        }
    field->showText(field->text());
    m_document->edit(tr("Interval of impact"), after);
    showAll();
}

} // namespace nevertwice
