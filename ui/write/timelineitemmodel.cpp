#include "ui/write/timelineitemmodel.h"

#include "model/domain/eventfiles.h"
#include "ui/kit/codetext.h"
#include "ui/kit/enginetext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"
#include "ui/write/document.h"
#include "ui/write/timelinefixes.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

QList<Event> inOrderOfTime(const QList<Event> &timeline)
{
    struct Placed
    {
        qint64 at;
        Event event;
    };
    QList<Placed> placed;
    qint64 last = std::numeric_limits<qint64>::min();
    for (const Event &event : timeline) {
        if (event.at.isKnown()) last = event.at.msecs();
        placed.append({last, event});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) { return a.at < b.at; });
    QList<Event> ordered;
    for (const Placed &entry : placed)
        ordered.append(entry.event);
    return ordered;
}

TimelineItemModel::TimelineItemModel(QObject *parent)
    : QAbstractTableModel(parent), m_clock([] { return Moment::atMsecs(QDateTime::currentMSecsSinceEpoch()); })
{
}

void TimelineItemModel::show(const QList<Event> &timeline, const ShownZone &zone)
{
    beginResetModel();
    m_events = inOrderOfTime(timeline);
    m_zone = zone;
    endResetModel();
}

void TimelineItemModel::setDocument(Document *document)
{
    if (m_document) m_document->disconnect(this);
    m_document = document;
    m_draft.reset();
    if (m_document) connect(m_document, &Document::changed, this, &TimelineItemModel::onChanged);
    reset();
}

bool TimelineItemModel::isEditable() const
{
    return m_document && !m_document->isReadOnly();
}

int TimelineItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int TimelineItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Event &event = m_events[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(event, Column(index.column()));
    case Qt::EditRole:
        return index.column() == TimeColumn   ? typed(event)
               : index.column() == KindColumn ? event.kind.word()
                                              : event.text;
    case Qt::AccessibleTextRole:
        return index.column() == TextColumn ? spokenEvent(event, m_zone) : text(event, Column(index.column()));
    case EventRole:
        return QVariant::fromValue(event);
    case DayRole:
        return dayHeading(index.row());
    case NoteRole:
        return eventNote(event, m_zone);
    case FindingRole:
        return engineText(m_findings.value(event.uuid).message);
    case FilesRole:
        return m_document ? QVariant::fromValue(eventAttachments(m_document->incident(), event)) : QVariant();
    case CheckRole:
        return m_findings.value(event.uuid).check;
    case FixRole:
        return isEditable() ? fixTitle(m_findings.value(event.uuid), m_canSort) : QString();
    default:
        return {};
    }
}

QVariant TimelineItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case TimeColumn:
        return tr("Time");
    case KindColumn:
        return tr("Kind");
    case TextColumn:
        return tr("What happened");
    case ColumnCount:
        break;
    }
    return {};
}

QString TimelineItemModel::text(const Event &event, Column column) const
{
    switch (column) {
    case TimeColumn:
        return time(event);
    case KindColumn:
        return codeText(event.kind);
    case TextColumn:
        return event.text.trimmed();
    case ColumnCount:
        break;
    }
    return {};
}

QString TimelineItemModel::time(const Event &event) const
{
    if (!event.at.isInstant()) return oneLine(event.asWritten);
    const QString shown =
        timeText(event.at, m_zone, event.precision == Precision::Second ? Seconds::Show : Seconds::Hide);
    return event.precision == Precision::About ? tr("~%1", "about this time").arg(shown) : shown;
}

// What stands in the cell while it is edited: the day is that of the row.
QString TimelineItemModel::typed(const Event &event) const
{
    if (event.at.isDay()) return event.asWritten.isEmpty() ? event.at.text() : event.asWritten;
    if (!event.at.isInstant()) return event.asWritten;
    const QString clock = typedTime(event.at, m_zone.name(), TypedDay::Hide);
    return event.precision == Precision::About ? u'~' + clock : clock;
}

QString eventNote(const Event &event, const ShownZone &zone)
{
    QStringList parts;
    if (event.end.isInstant())
        parts.append(TimelineItemModel::tr("until %1")
                         .arg(zone.dayOf(event.end) == zone.dayOf(event.at) ? timeText(event.end, zone)
                                                                            : dateTimeText(event.end, zone)));
    if (event.correctedFrom.isKnown() && event.correctedFrom != event.at)
        parts.append(TimelineItemModel::tr("recorded %1", "another time than the corrected one")
                         .arg(zone.dayOf(event.correctedFrom) == zone.dayOf(event.at)
                                  ? timeText(event.correctedFrom, zone)
                                  : dateTimeText(event.correctedFrom, zone)));
    if (!event.author.isEmpty()) parts.append(isolated(oneLine(event.author)));
    if (!event.link.isEmpty()) parts.append(isolated(oneLine(event.link)));
    if (const int files = int(eventFiles(event).size()); files > 0)
        parts.append(files == 1 ? TimelineItemModel::tr("1 attachment")
                                : TimelineItemModel::tr("%n attachments", nullptr, files));
    return factLine(parts);
}

QString TimelineItemModel::dayHeading(int row) const
{
    const QDate day = m_zone.dayOf(m_events[row].at);
    if (!day.isValid()) return {};
    for (int before = row - 1; before >= 0; --before)
        if (const QDate other = m_zone.dayOf(m_events[before].at); other.isValid())
            return other == day ? QString() : longDayText(day);
    return longDayText(day);
}

QString spokenEvent(const Event &event, const ShownZone &zone)
{
    const QString when = event.at.isKnown()          ? dateTimeZoneText(event.at, zone)
                         : event.asWritten.isEmpty() ? TimelineItemModel::tr("time not known")
                                                     : oneLine(event.asWritten);
    QStringList parts{when, codeText(event.kind), event.text.trimmed(), eventNote(event, zone)};
    if (event.starred) parts.append(TimelineItemModel::tr("starred"));
    parts.removeAll(QString());
    return listText(parts);
}

} // namespace nevertwice
