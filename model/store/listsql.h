#pragma once

#include "model/store/rows.h"

#include <QByteArray>

namespace nevertwice {

// The parts of a statement about `incident i` that a list puts together. What goes in are codes, numbers and words of
// this program: nothing a person typed.

// " and ..." for every part of the filter that says something.
QByteArray filterSql(const ListFilter &filter);

// " order by ...": what is not known stands at the end both ways, the newest first among equals.
QByteArray orderSql(ListColumn column, ListOrder order);

} // namespace nevertwice
