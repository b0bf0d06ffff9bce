#pragma once

#include "model/domain/incident.h"
#include "model/exchange/timereader.h"

#include <QString>

namespace nevertwice {

// What a column or a label of a list of actions says about each.
enum class ActionField { None, Owner, Due, Priority, Status, Link, Type };
ActionField actionFieldOf(const QString &name);

// Puts a value into its field. What found no place in it comes back: the words beside a link, a day that is none.
QString takeField(Action &action, ActionField field, const QString &value, const TimeContext &times);

// What stands in brackets, behind "@" and in capitals before the text.
void readAsides(Action &action, const QString &text, const TimeContext &times);
// "Linter for migrations - Dana Whitlock - 2025-06-01": fields behind dashes leave the title, if one of them is surely
// a field.
void takeClosing(Action &action, const TimeContext &times);

QString firstLink(const QString &text);
ActionType actionTypeOf(const QString &text);

} // namespace nevertwice
