#pragma once

#include "model/domain/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace nevertwice {

// YAML as it stands in front matter: one document of plain values. Beyond these limits none is read. What an alias
// repeats counts each time, so a few lines that repeat each other a billion times are refused, not built.
inline constexpr qsizetype kMostYamlBytes = 8 * 1024 * 1024;
inline constexpr int kDeepestYaml = 300;
inline constexpr int kMostYamlValues = 200'000;

// The value, or an error that names the line. Only plain scalars are anything but text: null, true, false and decimal
// numbers in the spelling of JSON; dates, "yes" and 007 stay the text they are. An empty text gives null. A key that
// stands twice is an error, and so is a second document.
Result<QJsonValue> readYaml(QStringView text);

// Block style with keys in alphabetical order, every text in double quotes, so that no text is ever taken for anything
// else: the same value always gives the same lines, and readYaml gives it back. Ends with a line end; no fences.
QString writeYaml(const QJsonObject &object);

} // namespace nevertwice
