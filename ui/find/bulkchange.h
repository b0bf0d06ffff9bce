#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QUuid>

namespace nevertwice {

// A wish about several incidents at once.
struct BulkChange
{
    enum class Kind { Severity, State, AddTag, RemoveTag, Trash, Restore };

    Kind kind = Kind::Trash;
    QString value; // the word of the code, or the tag; an empty severity is none
    QList<QUuid> incidents;

    bool operator==(const BulkChange &) const = default;
};

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::BulkChange)
