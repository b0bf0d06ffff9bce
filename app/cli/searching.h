#pragma once

#include "app/cli/context.h"

#include <QJsonObject>

namespace nevertwice::cli {

// How many hits are wanted; nothing where --limit is no number, which has been said then.
std::optional<int> limitOf(Context &cx);

// A hit as `search` and `similar` write it.
QJsonObject hitObject(const SearchHit &hit);

} // namespace nevertwice::cli
