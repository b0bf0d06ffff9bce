#pragma once

#include "model/domain/incident.h"
#include "ui/kit/format.h"

#include <QAbstractTableModel>

namespace nevertwice {

// The events of an incident in the order of time. Those whose time is not known stay behind the event they were written
// after.
class TimelineItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, KindColumn, TextColumn, ColumnCount };
    enum Role {
        EventRole = Qt::UserRole, // Event
        DayRole,                  // the day as a heading where a new one begins, else empty
        NoteRole                  // what stands in small type under the text: author, until when, evidence
    };

    explicit TimelineItemModel(QObject *parent = nullptr);

    void show(const QList<Event> &timeline, const ShownZone &zone);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Event &event, Column column) const;
    QString time(const Event &event) const;
    QString note(const Event &event) const;
    QString dayHeading(int row) const;
    QString spoken(int row) const;

    QList<Event> m_events;
    ShownZone m_zone{QStringLiteral("UTC")};
};

QList<Event> inOrderOfTime(const QList<Event> &timeline);

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::Event)
