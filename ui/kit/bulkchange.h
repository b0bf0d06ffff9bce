#pragma once

#include "model/domain/moment.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUuid>

namespace nevertwice {

// A wish about several incidents at once, or about actions of theirs.
struct BulkChange
{
    enum class Kind {
        Severity,
        State,
        AddTag,
        RemoveTag,
        Trash,
        Restore,
        ActionStatus,
        ActionOwner,
        ActionDue, // "2026-03-31"
        ActionPriority,
        ActionType
    };

    Kind kind = Kind::Trash;
    QString value; // the word of the code, the tag, the name or the day; an empty one is none
    QList<QUuid> incidents;
    QList<QUuid> actions{}; // those meant, of these incidents
    QString note{};         // why it will not be done, or how it was proven
    Moment now{};           // when an action is closed

    bool isAboutActions() const { return kind >= Kind::ActionStatus; }

    bool operator==(const BulkChange &) const = default;
};

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::BulkChange)
