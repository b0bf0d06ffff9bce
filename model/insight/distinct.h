#pragma once

#include <QSet>

#include <algorithm>

namespace nevertwice {

// Hands over each of a few values once, in their order. What is mostly one or two needs no set; a long list has one, so
// that it takes no longer than in proportion to its length.
template <typename List, typename Take> void eachDistinct(const List &list, Take take)
{
    constexpr qsizetype kFew = 8;
    if (list.size() <= kFew) {
        for (auto it = list.cbegin(); it != list.cend(); ++it)
            if (std::find(list.cbegin(), it, *it) == it) take(*it);
        return;
    }
    QSet<typename List::value_type> seen;
    for (const auto &one : list) {
        if (seen.contains(one)) continue;
        seen.insert(one);
        take(one);
    }
}

} // namespace nevertwice
