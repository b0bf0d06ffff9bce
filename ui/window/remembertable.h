#pragma once

#include "ui/kit/settings.h"

#include <QString>

class QTableView;

namespace nevertwice {

// The columns of a table and what sorts it are as they were left, from one start to the next. The settings outlive the
// table; the name is that of the table among them.
void rememberTable(QTableView &table, Settings &settings, const QString &name);

} // namespace nevertwice
