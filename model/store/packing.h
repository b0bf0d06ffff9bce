#pragma once

#include <QByteArray>

namespace nevertwice {

// Documents of the history, made small. What was packed by zlib, as earlier files have it, is still read.
QByteArray packed(const QByteArray &body);
// Empty where the bytes are damaged or claim to be larger than a document can be.
QByteArray unpacked(const QByteArray &bytes);

} // namespace nevertwice
