#pragma once

#include <string>
#include <string_view>

namespace nevertwice {

// What the inflections of a word have in common: "expire", "expired" and "expiration" have one stem. Light and for
// comparing alone; made for English, with the German endings that English does not have. Takes a word as the index
// holds it and gives back the beginning of it, but for a last letter that may differ.
std::string stemOf(std::string_view word);

} // namespace nevertwice
