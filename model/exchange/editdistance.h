#pragma once

#include <QStringView>

namespace nevertwice {

// How many letters have to be put in, left out or changed to make one word of the other; 100 for words beyond 60.
int editDistance(QStringView a, QStringView b);

} // namespace nevertwice
