#pragma once

#include "model/domain/codes.h"

#include <QJsonObject>
#include <QStringList>

namespace nevertwice {

// What one click does about a finding.
struct Fix
{
    QString title;
    QJsonObject set; // path -> value
    QStringList remove;
    QJsonObject extra;

    bool operator==(const Fix &) const = default;
};

// What a check has to say about a document.
struct Finding
{
    QString check; // a stable id: "milestone-order"
    Code<Level> level = Level::Warning;
    QString place; // a path: "timeline/<uuid>.at"
    std::optional<int> line;
    QString message;
    std::optional<Fix> fix;
    QJsonObject extra;

    bool operator==(const Finding &) const = default;
};

// Whether only the source of an import can show it. Such findings are kept until settled; the others are computed
// whenever they are wanted.
bool isFromSource(const Finding &finding);

} // namespace nevertwice
