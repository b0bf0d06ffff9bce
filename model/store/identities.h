#pragma once

#include "model/domain/result.h"

#include <QList>
#include <QSet>
#include <QUuid>

#include <vector>

namespace nevertwice {

class Reader;

// What a list calls by the numbers of its rows has uuids elsewhere. Both leave out what is not there.
Result<QSet<QUuid>> uuidsOf(const Reader &reader, const std::vector<quint32> &ids);
// Those not in the trash, newest first as a list shows them.
Result<std::vector<quint32>> idsOf(const Reader &reader, const QSet<QUuid> &incidents);

} // namespace nevertwice
