#pragma once

#include <QtGlobal>

namespace nevertwice {

// Marks our files in SQLite's header: "NvTw", at this place of it.
inline constexpr quint32 kApplicationId = 0x4E765477;
inline constexpr int kApplicationIdAt = 68;

} // namespace nevertwice
