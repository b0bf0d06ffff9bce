#pragma once

#include "model/domain/codes.h"

#include <QJsonObject>
#include <QUuid>

namespace nevertwice {

// An entry of the workspace's shared catalogue. That several incidents link to the same one makes recurrence visible.
struct Cause
{
    QUuid uuid;
    QString title;
    Code<CauseCategory> category;
    QString description;
    QUuid parent; // null for none
    QJsonObject extra;

    bool operator==(const Cause &) const = default;
};

// A cause as an incident has it. Title and category are the catalogue's; they stand here so that a document can be
// read on its own.
struct CauseLink
{
    QUuid uuid; // of the cause
    QString title;
    Code<CauseCategory> category;
    Code<CauseRole> role = CauseRole::Root;
    QJsonObject extra;

    bool operator==(const CauseLink &) const = default;
};

// Whether the link says title or category otherwise than the catalogue. One that says nothing of them does not.
inline bool contradicts(const CauseLink &link, const Cause &cause)
{
    return (!link.title.isEmpty() && link.title != cause.title) ||
           (!link.category.isNone() && link.category != cause.category);
}

} // namespace nevertwice
