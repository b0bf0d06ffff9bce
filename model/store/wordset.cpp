#include "model/store/wordset.h"

#include <algorithm>

namespace nevertwice {

void WordSet::settle()
{
    std::sort(m_entries.begin(), m_entries.end(), [this](const Entry &a, const Entry &b) {
        return a.first != b.first ? a.first < b.first : wordOf(a) < wordOf(b);
    });
    const auto isSame = [this](const Entry &a, const Entry &b) { return a.first == b.first && wordOf(a) == wordOf(b); };
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end(), isSame), m_entries.end());
}

} // namespace nevertwice
