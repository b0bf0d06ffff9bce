#pragma once

#include <QDate>
#include <QString>

class QFont;

namespace nevertwice {

// "Due in 3 days", "Due today", "2 days late".
QString dueText(QDate due, QDate today);

// What the letters of any day need in the language of the window, whose months are longer or shorter.
int dayWidth(const QFont &font);

} // namespace nevertwice
