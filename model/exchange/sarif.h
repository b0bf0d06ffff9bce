#pragma once

#include "model/domain/finding.h"
#include "model/exchange/sourceplaces.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace nevertwice {

// A finding and where it stands: in a file, or in an incident of a workspace.
struct LocatedFinding
{
    Finding finding;
    QString file; // as the person named it; of an incident of a workspace empty
    QString ref;
    QString uuid;
    Region region;
};

// The findings as SARIF 2.1.0, which code hosts show beside the lines of a change: rules with their help, results with
// regions. Findings without a file are placed in `workspace`, at its first line.
QJsonObject sarif(const QList<LocatedFinding> &findings, const QString &workspace);

} // namespace nevertwice
