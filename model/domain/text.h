#pragma once

#include <QString>

class QJsonValue;

namespace nevertwice {

// The one door for text from outside: what passes here can be stored, read back and shown without changing.
// A leading byte-order mark goes; CR and CRLF become LF; NUL, lone surrogates and non-characters become U+FFFD.
// Doing it twice changes nothing.
QString sanitizeText(const QString &text);

// The same for every string and key inside a JSON value. A number that JSON has no digits for becomes null, and a whole
// one is held as such, as a reader of the bytes would.
QJsonValue sanitizeJson(const QJsonValue &value);

} // namespace nevertwice
