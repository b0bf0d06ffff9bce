#pragma once

#include "model/domain/finding.h"
#include "model/domain/patch.h"

#include <QJsonObject>
#include <QList>

namespace nevertwice {

// What a fix changes in a document, as one step. The value of a list of rows is their order: a list of uuids.
QList<Patch> patchesOf(const Fix &fix, const QJsonObject &document);

} // namespace nevertwice
