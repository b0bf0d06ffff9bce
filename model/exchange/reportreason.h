#pragma once

#include "model/exchange/reportmilestones.h"

namespace nevertwice {

// Why a document is no postmortem: nothing where it is one. `others` are its sections under other names.
QString reasonAgainst(const SectionedDocument &document, const Incident &incident, const ReportTimes &times,
                      const QList<OtherSection> &others, const QList<ToldTime> &told);

} // namespace nevertwice
