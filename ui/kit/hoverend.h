#pragma once

class QObject;

namespace nevertwice {

// Nobody tells what lay below a menu or a sheet that the pointer is elsewhere by the time that closes: from here on
// they are told, as long as the owner lives.
void endHoverWithPopups(QObject *owner);

} // namespace nevertwice
