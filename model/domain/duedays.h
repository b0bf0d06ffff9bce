#pragma once

#include "model/domain/action.h"

#include <QJsonObject>
#include <QMap>

namespace nevertwice {

// In how many days an action is due, by the severity of its incident: a setting of the workspace ("sev1" -> 14).
inline constexpr auto kDueDaysSetting = "due_days";
using DueDays = QMap<QString, int>;

// What cannot be read is left out.
inline DueDays readDueDays(const QJsonValue &setting)
{
    constexpr int most = 3650;
    DueDays days;
    const QJsonObject object = setting.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const int count = it->toInt(); count > 0 && count <= most) days.insert(it.key(), count);
    return days;
}

// In the extra of an action: the day that was proposed. As long as it is due on that day nobody has said it.
inline constexpr auto kDueProposed = "due_proposed";

inline bool isDueProposed(const Action &action)
{
    return action.due.isKnown() && action.extra[QLatin1StringView(kDueProposed)].toString() == action.due.text();
}

// Counted from the day on which it is made. Nothing where the team has no rule for the severity.
inline void proposeDue(Action &action, const DueDays &days, const Code<Severity> &severity)
{
    const int count = severity.isKnown() ? days.value(severity.word()) : 0;
    if (count <= 0 || action.due.isKnown()) return;
    action.due = Moment::onDay(action.createdAt.day().addDays(count));
    action.extra[QLatin1StringView(kDueProposed)] = action.due.text();
}

} // namespace nevertwice
