#pragma once

#include <QTimeZone>

namespace nevertwice {

// The zone of this name as it is written; an invalid one where nobody knows it. A name comes from a document: it leads
// to no file outside the table of zones. Letters such as PST, which stand for no place, are none.
QTimeZone zoneNamed(const QString &name);

} // namespace nevertwice
