#pragma once

#include "model/domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace nevertwice {

// Limits on what comes from outside. A file of JSON may be this large, and nest this deep; in `{"incidents": [...]}`
// each document may.
inline constexpr qint64 kMostJsonBytes = 32 * 1024 * 1024;
inline constexpr int kDeepestJson = 256;

// JSON as it was read, its keys cleaned (sanitizeText). One that then stands twice in an object has the value it was
// given last; such keys are named here by their paths, because a reader would not expect one of two values to be lost.
struct JsonText
{
    QJsonValue root;
    QStringList repeatedKeys;
};

// Reads UTF-8 with or without a byte-order mark, and UTF-16. Never partly: what is not sound JSON to its last byte, or
// is beyond the limits, is an error that says where and why.
Result<JsonText> readJsonText(const QByteArray &bytes);

// Indented, keys in alphabetical order: the same value always gives the same bytes.
QByteArray writeJsonText(const QJsonObject &object);

} // namespace nevertwice
