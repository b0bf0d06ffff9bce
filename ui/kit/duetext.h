#pragma once

#include <QDate>
#include <QString>

namespace nevertwice {

// "Due in 3 days", "Due today", "2 days late".
QString dueText(QDate due, QDate today);

} // namespace nevertwice
