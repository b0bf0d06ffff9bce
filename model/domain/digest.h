#pragma once

#include <QByteArray>
#include <QString>

namespace nevertwice {

/// The SHA-256 of bytes: by it revisions are chained, attachments found and documents known again. Every save asks for
/// some, so it is the library's that uses what the processor has for it.
QByteArray sha256(const QByteArray &bytes);
/// The same as people and documents write it: 64 small hexadecimal digits.
QString sha256Text(const QByteArray &bytes);

} // namespace nevertwice
