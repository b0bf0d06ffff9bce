#include "model/domain/eventfiles.h"
#include "model/exchange/eventkinds.h"
#include "model/insight/contradictions.h"
#include "model/insight/stretch.h"
#include "ui/write/document.h"
#include "ui/write/timelinefixes.h"
#include "ui/write/timelineitemmodel.h"

#include <algorithm>
#include <limits>

// How the rows of a timeline are changed, and how they follow the document.

namespace nevertwice {

namespace {

// So many rows at once are another timeline: a view is better off drawing it anew.
constexpr int kMostMoves = 64;

bool isBlank(const Event &event)
{
    return event.text.trimmed().isEmpty() && !event.at.isKnown() && event.asWritten.isEmpty();
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

QString pathOfEvent(const QUuid &event, QStringView field)
{
    return QStringLiteral("timeline/%1.%2").arg(event.toString(QUuid::WithoutBraces), field);
}

int indexOfEvent(const QList<Event> &events, const QUuid &uuid)
{
    for (int i = 0; i < int(events.size()); ++i)
        if (events[i].uuid == uuid) return i;
    return -1;
}

bool isAscending(const QList<Event> &timeline)
{
    qint64 last = std::numeric_limits<qint64>::min();
    for (const Event &event : timeline) {
        if (!event.at.isKnown()) continue;
        if (event.at.msecs() < last) return false;
        last = event.at.msecs();
    }
    return true;
}

// Where all others are in the order of time, this one comes into it too, with so many of those behind it: it would be a
// contradiction else. An order that is another one already was somebody's wish.
void putInOrder(QList<Event> &timeline, const QUuid &uuid, qsizetype companions = 0)
{
    if (isAscending(timeline)) return;
    const int from = indexOfEvent(timeline, uuid);
    const QList<Event> moved = timeline.sliced(from, 1 + companions);
    QList<Event> others = timeline;
    others.remove(from, moved.size());
    if (!isAscending(others)) return;
    const auto later = std::find_if(others.cbegin(), others.cend(), [&moved](const Event &other) {
        return other.at.isKnown() && other.at.msecs() > moved.first().at.msecs();
    });
    const qsizetype to = later - others.cbegin();
    timeline = others.first(to) + moved + others.sliced(to);
}

} // namespace

Qt::ItemFlags TimelineItemModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isEditable() ? flags | Qt::ItemIsEditable : flags;
}

QModelIndex TimelineItemModel::indexOf(const QUuid &event, Column column) const
{
    const int row = indexOfEvent(m_events, event);
    return row < 0 ? QModelIndex() : index(row, column);
}

// ---- a row to be ----

QModelIndex TimelineItemModel::startDraft(const QModelIndex &after)
{
    if (!isEditable()) return {};
    Draft draft;
    draft.event.uuid = QUuid::createUuid();
    // Before the rows move: `after` may be the one that goes, or stand below it.
    if (after.isValid()) draft.after = isDraft(after) ? m_draft->after : m_events[after.row()].uuid;
    dropDraft();
    m_draft = draft;
    follow(wantedRows());
    return indexOf(draft.event.uuid, TimeColumn);
}

void TimelineItemModel::dropDraft()
{
    if (!m_draft) return;
    m_draft.reset();
    follow(wantedRows());
}

bool TimelineItemModel::isDraft(const QModelIndex &index) const
{
    return m_draft && index.isValid() && m_events[index.row()].uuid == m_draft->event.uuid;
}

void TimelineItemModel::addDraft(const QString &what, const Event &event)
{
    if (isBlank(event)) {
        m_draft->event = event;
        return follow(wantedRows());
    }
    Incident after = m_document->incident();
    const int before = indexOfEvent(after.timeline, m_draft->after);
    after.timeline.insert(m_draft->after.isNull() ? 0 : before < 0 ? after.timeline.size() : before + 1, event);
    putInOrder(after.timeline, event.uuid);
    m_draft.reset();
    m_document->edit(what, after);
}

// ---- changes ----

TimeContext TimelineItemModel::timeContext(const QModelIndex &index) const
{
    TimeContext context;
    context.zone = m_zone.name();
    context.now = m_clock();
    const Event &event = m_events[index.row()];
    for (int row = index.row() - 1; row >= 0 && !context.stepFrom.isKnown(); --row)
        if (m_events[row].at.isInstant()) context.stepFrom = m_events[row].at;
    if (!context.stepFrom.isKnown() && m_document) context.stepFrom = m_document->incident().milestones.started;
    // A corrected time stays on its day; a new one is near the event above, which may be past midnight.
    context.reference = event.at.isKnown() ? Moment::onDay(m_zone.dayOf(event.at)) : context.stepFrom;
    for (int row = index.row() + 1; row < int(m_events.size()) && !context.reference.isKnown(); ++row)
        context.reference = m_events[row].at;
    if (!context.reference.isKnown()) context.reference = Moment::onDay(m_zone.dayOf(context.now));
    return context;
}

bool TimelineItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isEditable() || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    Event event = m_events[index.row()];
    const QString typedText = value.toString();
    if (typedText == index.data(Qt::EditRole).toString()) return true;
    switch (Column(index.column())) {
    case TimeColumn:
        return setTime(event, typedText.trimmed(), timeContext(index)) && changeTime(event);
    case KindColumn:
        event.kind = Code<EventKind>::read(typedText);
        return change(tr("Kind of event"), event);
    case TextColumn:
        // What is new is what its words say it is; a key says it better.
        if (event.text.isEmpty() && event.kind == EventKind::Note)
            if (const GuessedKind guessed = kindOfEvent(typedText); !guessed.isGuess) event.kind = guessed.kind;
        event.text = typedText;
        return change(tr("Text of event"), event);
    case ColumnCount:
        break;
    }
    return false;
}

void TimelineItemModel::typeText(const QModelIndex &index, const QString &text)
{
    if (!isEditable() || !index.isValid()) return;
    Event event = m_events[index.row()];
    if (isDraft(index)) {
        event.text = text;
        m_begun = event.uuid;
        return addDraft(tr("Add event"), event);
    }
    m_document->type(tr("Text of event"), pathOfEvent(event.uuid, u"text"), text);
}

void TimelineItemModel::guessKind(const QModelIndex &index)
{
    if (!isEditable() || !index.isValid()) return;
    Event event = m_events[index.row()];
    const GuessedKind guessed = kindOfEvent(event.text);
    if (event.kind != EventKind::Note || guessed.isGuess || guessed.kind == event.kind) return;
    event.kind = guessed.kind;
    change(tr("Kind of event"), event);
}

void TimelineItemModel::dropBegun(const QModelIndex &index)
{
    if (!index.isValid() || m_events[index.row()].uuid != m_begun || isDraft(index)) return;
    if (isBlank(m_events[index.row()])) removeEvents({index});
}

// Words that are no time ("during lunch") are kept as they are written. Something with digits in it was meant to be a
// time, so it does not take the place of one.
bool TimelineItemModel::setTime(Event &event, const QString &text, const TimeContext &context) const
{
    const Result<ReadTime> read = text.isEmpty() ? Result<ReadTime>(ReadTime()) : readTime(text, context);
    if (!read && hasDigit(text) && event.at.isKnown()) return false;
    const Moment at = read ? read->at : Moment();
    if (at.isKnown() && event.at.isKnown() && !event.asWritten.isEmpty() && !event.correctedFrom.isKnown())
        event.correctedFrom = event.at; // what the document said
    event.at = at;
    event.precision = read ? read->precision : Precision::Unknown;
    event.clock = read ? read->clock : QString();
    if (read && read->end.isKnown()) event.end = read->end;
    if (!at.isKnown()) event.asWritten = text;
    return true;
}

bool TimelineItemModel::change(const QString &what, const Event &event)
{
    if (m_draft && event.uuid == m_draft->event.uuid) {
        addDraft(tr("Add event"), event);
        return true;
    }
    Incident after = m_document->incident();
    const int row = indexOfEvent(after.timeline, event.uuid);
    if (row < 0) return false;
    after.timeline[row] = event;
    m_document->edit(what, after);
    return true;
}

// It takes along what has no time behind it, as the rows do.
bool TimelineItemModel::changeTime(const Event &event)
{
    const QString what = tr("Time of event");
    if (m_draft && event.uuid == m_draft->event.uuid) return change(what, event);
    Incident after = m_document->incident();
    const int row = indexOfEvent(after.timeline, event.uuid);
    if (row < 0) return false;
    after.timeline[row] = event;
    const auto next = std::find_if(after.timeline.cbegin() + row + 1, after.timeline.cend(),
                                   [](const Event &other) { return other.at.isKnown(); });
    putInOrder(after.timeline, event.uuid, next - after.timeline.cbegin() - row - 1);
    m_document->edit(what, after);
    return true;
}

QSet<QUuid> TimelineItemModel::uuidsOf(const QModelIndexList &indexes) const
{
    QSet<QUuid> uuids;
    for (const QModelIndex &index : indexes)
        if (index.isValid()) uuids.insert(m_events[index.row()].uuid);
    return uuids;
}

void TimelineItemModel::changeAll(const QString &what, const QModelIndexList &indexes,
                                  const std::function<void(Event &)> &changeOne)
{
    if (!isEditable()) return;
    const QSet<QUuid> uuids = uuidsOf(indexes);
    if (m_draft && uuids.contains(m_draft->event.uuid)) {
        changeOne(m_draft->event);
        follow(wantedRows());
    }
    Incident after = m_document->incident();
    for (Event &event : after.timeline)
        if (uuids.contains(event.uuid)) changeOne(event);
    if (after != m_document->incident()) m_document->edit(what, after);
}

void TimelineItemModel::setKind(const QModelIndexList &indexes, EventKind kind)
{
    changeAll(tr("Kind of event"), indexes, [kind](Event &event) { event.kind = kind; });
}

void TimelineItemModel::setStarred(const QModelIndexList &indexes, bool isStarred)
{
    changeAll(tr("Star"), indexes, [isStarred](Event &event) { event.starred = isStarred; });
}

void TimelineItemModel::removeFile(const QModelIndex &index, const QString &hash)
{
    changeAll(tr("Take a file from an event"), {index}, [&hash](Event &event) {
        QStringList files = eventFiles(event);
        if (files.removeAll(hash) > 0) setEventFiles(event, files);
    });
}

void TimelineItemModel::removeEvents(const QModelIndexList &indexes)
{
    if (!isEditable()) return;
    const QSet<QUuid> uuids = uuidsOf(indexes);
    if (m_draft && uuids.contains(m_draft->event.uuid)) dropDraft();
    Incident after = m_document->incident();
    const qsizetype count = after.timeline.removeIf([&](const Event &event) { return uuids.contains(event.uuid); });
    if (count > 0)
        m_document->edit(count == 1 ? tr("Delete event") : tr("Delete %n events", nullptr, int(count)), after);
}

QString TimelineItemModel::detail(const QModelIndex &index, Detail detail) const
{
    const Event &event = m_events[index.row()];
    switch (detail) {
    case Detail::End:
        return event.end.isKnown()
                   ? typedTime(event.end, m_zone.name(),
                               m_zone.dayOf(event.end) == m_zone.dayOf(event.at) ? TypedDay::Hide : TypedDay::Show)
                   : QString();
    case Detail::Author:
        return oneLine(event.author);
    case Detail::Link:
        return oneLine(event.link);
    }
    return {};
}

// False for an end that is no time, or lies before the beginning.
bool TimelineItemModel::setDetail(const QModelIndex &index, Detail detail, const QString &text)
{
    if (!isEditable() || !index.isValid()) return false;
    Event event = m_events[index.row()];
    switch (detail) {
    case Detail::End: {
        TimeContext context = timeContext(index);
        context.reference = event.at;
        context.stepFrom = event.at;
        const Result<ReadTime> read = text.trimmed().isEmpty() ? Result<ReadTime>(ReadTime()) : readTime(text, context);
        if (!read || (!text.trimmed().isEmpty() && !read->at.isInstant()) || isSurelyBefore(read->at, event.at))
            return false;
        event.end = read->at;
        return change(tr("End of event"), event);
    }
    case Detail::Author:
        event.author = text.trimmed();
        return change(tr("Author of event"), event);
    case Detail::Link:
        event.link = text.trimmed();
        return change(tr("Evidence of event"), event);
    }
    return false;
}

void TimelineItemModel::keepWords(const QUuid &event, const QString &words)
{
    if (m_document) m_document->keepWords(pathOfEvent(event, u"end"), words);
}

QString TimelineItemModel::takeWords(const QUuid &event)
{
    return m_document ? m_document->takeWords(pathOfEvent(event, u"end")) : QString();
}

// It comes behind the row that shall stand above it: document order is where events without a time are.
bool TimelineItemModel::moveUntimed(const QModelIndex &index, int by)
{
    if (!isEditable() || !index.isValid() || isDraft(index) || m_events[index.row()].at.isKnown()) return false;
    const int target = index.row() + by;
    if (target < 0 || target >= int(m_events.size())) return false;
    const int above = by < 0 ? target - 1 : target;
    Incident after = m_document->incident();
    const int from = indexOfEvent(after.timeline, m_events[index.row()].uuid);
    if (from < 0) return false;
    const Event event = after.timeline.takeAt(from);
    after.timeline.insert(above < 0 ? 0 : indexOfEvent(after.timeline, m_events[above].uuid) + 1, event);
    if (after == m_document->incident()) return false;
    m_document->edit(tr("Move event"), after);
    return true;
}

void TimelineItemModel::applyFix(const QModelIndex &index)
{
    if (!isEditable() || !index.isValid()) return;
    const Finding finding = m_findings.value(m_events[index.row()].uuid);
    const Incident after = fixed(m_document->incident(), finding);
    if (after != m_document->incident()) m_document->edit(fixTitle(finding, m_canSort), after);
}

// ---- following the document ----

void TimelineItemModel::judge()
{
    m_findings = m_document ? timelineFindings(m_document->incident()) : QHash<QUuid, Finding>();
    m_canSort = m_document && isSortable(m_document->incident().timeline);
}

void TimelineItemModel::onChanged(const QSet<QString> &keys)
{
    static const QString zoneKey = QStringLiteral("time_zone");
    static const QSet<QString> judged{QStringLiteral("timeline"), QStringLiteral("milestones"),
                                      QStringLiteral("findings")};
    if (keys.intersects(judged)) judge();
    if (keys.contains(zoneKey)) return reset();
    const bool isElsewhere = keys.intersects(judged) && !keys.contains(QStringLiteral("timeline"));
    if (isElsewhere && !m_events.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_events.size()) - 1, ColumnCount - 1));
    if (keys.contains(QStringLiteral("timeline"))) follow(wantedRows());
}

void TimelineItemModel::reset()
{
    beginResetModel();
    if (m_document) m_zone = ShownZone(m_document->incident().timeZone);
    judge();
    m_events = wantedRows();
    endResetModel();
}

QList<Event> TimelineItemModel::wantedRows() const
{
    QList<Event> rows = m_document ? inOrderOfTime(m_document->incident().timeline) : QList<Event>();
    if (!m_draft) return rows;
    const int above = indexOfEvent(rows, m_draft->after);
    const bool isGone = above < 0 && !m_draft->after.isNull(); // the one above: taken back, or out
    rows.insert(isGone ? rows.size() : above + 1, m_draft->event);
    return rows;
}

// Row by row, so that a view keeps what is selected, edited and scrolled to.
void TimelineItemModel::follow(const QList<Event> &rows)
{
    QSet<QUuid> wanted;
    for (const Event &event : rows)
        wanted.insert(event.uuid);
    int moves = 0;
    for (int i = 0; i < std::max(int(rows.size()), int(m_events.size())); ++i)
        if (i >= int(rows.size()) || i >= int(m_events.size()) || rows[i].uuid != m_events[i].uuid) ++moves;
    if (moves > kMostMoves && std::abs(rows.size() - m_events.size()) > kMostMoves) return reset();
    for (int row = int(m_events.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_events[row].uuid)) continue;
        beginRemoveRows({}, row, row);
        m_events.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(rows.size()); ++row)
        placeRow(row, rows[row]);
    // A day's heading stands in the first row of the day, so a change in one row may show in others.
    if (!m_events.isEmpty()) emit dataChanged(index(0, 0), index(int(m_events.size()) - 1, ColumnCount - 1));
}

void TimelineItemModel::placeRow(int row, const Event &event)
{
    const int from =
        row < int(m_events.size()) && m_events[row].uuid == event.uuid ? row : indexOfEvent(m_events, event.uuid);
    if (from < 0) {
        beginInsertRows({}, row, row);
        m_events.insert(row, event);
        endInsertRows();
        return;
    }
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_events.move(from, row);
        endMoveRows();
    }
    m_events[row] = event;
}

} // namespace nevertwice
