#pragma once

#include "model/domain/codes.h"
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
        Review,
        AddTag,
        RemoveTag,
        Title,
        Started,
        Services, // "checkout, payments": these and no others
        Commander,
        Trash,
        Restore,
        ActionStatus,
        ActionOwner,
        ActionDue, // "2026-03-31"
        ActionPriority,
        ActionLink,
        ActionType,
        ActionHolds, // somebody looked at what is closed, and it stays so
        Promise      // a new action for each of the causes, called the same
    };
    // Against a cause, added to an incident that it brought about.
    struct Hole
    {
        QUuid incident;
        QUuid cause;
        ActionType type = ActionType::Prevent;

        bool operator==(const Hole &) const = default;
    };

    Kind kind = Kind::Trash;
    QString value; // the word of the code, the tag, the name, the moment or the day; an empty one is none
    QList<QUuid> incidents;
    QList<QUuid> actions{}; // those meant, of these incidents
    QString note{};         // why it will not be done, or how it was proven
    Moment now{};           // when an action is closed or was looked at, or a postmortem approved
    Moment again{};         // the day on which to look at what is proven again; not known for none
    QList<Hole> holes{};    // what is promised against

    bool isAboutActions() const { return kind >= Kind::ActionStatus; }

    bool operator==(const BulkChange &) const = default;
};

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::BulkChange)
