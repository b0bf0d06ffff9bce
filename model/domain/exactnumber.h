#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace nevertwice {

// A whole number of a JSON document that neither 64 bits nor a double holds (18446744073709551615), and one that no
// double reaches (1E400, 1E-400), is kept by its digits: in memory and in the store as a text with a mark that no text
// from outside can carry, in a document as the number it is.

// Whether these digits would be others after they were read and written.
bool needsItsDigits(const QByteArray &digits);
QJsonValue keptNumber(const QByteArray &digits);

// The digits, where the value is such a number.
std::optional<QString> keptDigits(const QString &text);
std::optional<QString> keptDigits(const QJsonValue &value);
// The nearest number that can be reckoned with; any other value as it is.
QJsonValue nearestNumber(const QJsonValue &value);
// As a person is to read it: the digits as a text; any other value as it is.
QJsonValue shownNumber(const QJsonValue &value);

// What QJsonDocument wrote, such numbers being numbers again.
QByteArray withNumbers(QByteArray json);

} // namespace nevertwice
