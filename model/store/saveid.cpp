#include "model/store/saveid.h"

#include <QByteArray>

namespace nevertwice {

namespace {

constexpr qsizetype kBytesOfWindow = 6;
constexpr int kVersionTelling = 8; // the one that leaves it to its maker what a uuid says

int versionOf(const QByteArray &uuid)
{
    return uchar(uuid[kBytesOfWindow]) >> 4;
}

} // namespace

QUuid saveIdOf(const QUuid &window)
{
    QByteArray bytes = QUuid::createUuid().toRfc4122();
    bytes.replace(0, kBytesOfWindow, window.toRfc4122().left(kBytesOfWindow));
    bytes[kBytesOfWindow] = char((bytes[kBytesOfWindow] & 0x0f) | (kVersionTelling << 4));
    return QUuid::fromRfc4122(bytes);
}

bool mayBeOfOneWindow(const QUuid &aSave, const QUuid &anotherSave)
{
    const QByteArray one = aSave.toRfc4122();
    const QByteArray other = anotherSave.toRfc4122();
    const bool bothTell = versionOf(one) == kVersionTelling && versionOf(other) == kVersionTelling;
    return !bothTell || one.left(kBytesOfWindow) == other.left(kBytesOfWindow);
}

} // namespace nevertwice
