#pragma once

#include "model/domain/result.h"
#include "model/insight/statistics.h"

#include <QHash>
#include <QString>
#include <QUuid>

namespace nevertwice {

class Reader;

// The whole workspace as the statistics see it, at one moment, newest first: narrow columns, no texts.
Result<Records> readRecords(const Reader &reader);

// What the causes of the catalogue are called, and no more: counting how often each was had takes as long as all the
// rest.
Result<QHash<QUuid, QString>> readCauseTitles(const Reader &reader);

} // namespace nevertwice
