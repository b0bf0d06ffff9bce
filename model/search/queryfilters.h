#pragma once

#include "model/search/query.h"

namespace nevertwice {

// The parts of a query between spaces; what stands in quotation marks is one part.
QStringList termsOf(const QString &text);

// Unfinished: a field that is known, and nothing after it yet.
enum class FilterReading { Read, Unfinished, Misread, NoFilter };
// Adds what a term says to the filters; a term that is no filter, or none that can be read, adds nothing.
FilterReading readFilter(const QString &term, QueryFilters &filters);

// A name as it stands behind the colon of a filter: in quotation marks where it needs them.
QString filterValue(const QString &name);
// What stands behind "has:" and "no:".
QStringList factWords();
QString factWord(QueryFact fact);

// "severity sev1 or sev2, started in the last 30 days"; empty where nothing is asked.
QString explainedFilters(const QueryFilters &filters);

} // namespace nevertwice
