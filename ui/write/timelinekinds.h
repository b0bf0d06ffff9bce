#pragma once

#include "model/domain/codes.h"

#include <QChar>

#include <optional>

namespace nevertwice {

// The one key that gives an event its kind (resources/words/eventkeys.txt).
QChar keyOf(EventKind kind); // lower case; null for none
std::optional<EventKind> kindOfKey(QChar key);

inline constexpr QChar kStarKey = u'*';

} // namespace nevertwice
