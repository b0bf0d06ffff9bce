#pragma once

#include "model/domain/codes.h"

#include <QList>
#include <QString>

namespace nevertwice {

// What groups the checks for people: the order is that of the manual.
enum class CheckFamily { Contradictions, Gaps, Promises, Wording, Safety, Memory };

// A check as it is known to everybody: the id is for good, the rest are words about it. The page that says why it
// matters is resources/help/checks/<id>.md.
struct CheckInfo
{
    QString id; // "milestone-order"
    CheckFamily family = CheckFamily::Contradictions;
    Level level = Level::Warning; // unless a team decided otherwise
    QString title;                // "Milestones out of order"
    QString purpose;              // one sentence

    bool operator==(const CheckInfo &) const = default;
};

// All of them, family by family.
const QList<CheckInfo> &checkCatalogue();
// Null for an id this version does not know.
const CheckInfo *checkInfo(const QString &id);
// The page of help of a check; empty where there is none.
QString checkHelp(const QString &id);

} // namespace nevertwice
