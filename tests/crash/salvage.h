#pragma once

#include "model/domain/incident.h"

#include <QHash>
#include <QString>
#include <QUuid>

namespace nevertwice::crash {

// What was brought back of a damaged file.
struct Salvaged
{
    QHash<QUuid, Incident> incidents;
    QString sentence; // why the file did not open; empty where it did
};

// The one place that knows how a damaged file is read.
Salvaged salvage(const QString &damaged);

} // namespace nevertwice::crash
