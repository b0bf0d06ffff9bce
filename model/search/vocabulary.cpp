#include "model/search/vocabulary.h"

#include "model/search/stemmer.h"

#include <algorithm>
#include <array>
#include <bit>

namespace nevertwice {

namespace {

constexpr size_t kLongestCompared = 32; // longer words are keys and checksums

uint32_t maskOf(std::string_view word)
{
    uint32_t mask = 0;
    for (const char c : word)
        mask |= 1u << (uint8_t(c) & 31);
    return mask;
}

} // namespace

void Vocabulary::reserve(size_t words)
{
    m_letters.reserve(words * 8);
    m_ends.reserve(words + 1);
    m_texts.reserve(words);
    m_masks.reserve(words);
}

void Vocabulary::add(std::string_view word, int texts)
{
    m_letters += word;
    m_ends.push_back(uint32_t(m_letters.size()));
    m_texts.push_back(texts);
    m_masks.push_back(maskOf(word));
}

namespace {

template <typename IsBefore> int firstNot(int size, IsBefore isBefore)
{
    int low = 0;
    int high = size;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        isBefore(middle) ? low = middle + 1 : high = middle;
    }
    return low;
}

} // namespace

int Vocabulary::find(std::string_view text) const
{
    const int at = firstNot(size(), [&](int i) { return word(i) < text; });
    return at < size() && word(at) == text ? at : -1;
}

int Vocabulary::texts(std::string_view text) const
{
    const int at = find(text);
    return at < 0 ? 0 : texts(at);
}

Vocabulary::Range Vocabulary::beginningWith(std::string_view start) const
{
    const int first = firstNot(size(), [&](int i) { return word(i) < start; });
    const int last = firstNot(size(), [&](int i) { return word(i).substr(0, start.size()) <= start; });
    return {first, std::max(first, last)};
}

std::vector<int> Vocabulary::sameStem(std::string_view text) const
{
    std::vector<int> found;
    const std::string stem = stemOf(text);
    if (stem.size() < 3) return found;
    // Stems differ from the beginning of their words in the last letter at most.
    const Range range = beginningWith(std::string_view(stem).substr(0, std::max<size_t>(3, stem.size() - 1)));
    for (int i = range.first; i < range.last; ++i)
        if (word(i) != text && stemOf(word(i)) == stem) found.push_back(i);
    return found;
}

std::vector<int> Vocabulary::containing(std::string_view part, size_t most) const
{
    std::vector<int> found;
    if (part.empty()) return found;
    // One pass over all letters; a hit that spans two words is none.
    for (size_t at = m_letters.find(part, 1); at != std::string::npos;) {
        const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), uint32_t(at));
        if (end == m_ends.end()) break;
        const int i = int(end - m_ends.begin()) - 1;
        const uint32_t from = m_ends[size_t(i)];
        if (at > from && at + part.size() <= *end) found.push_back(i);
        at = m_letters.find(part, at + part.size() <= *end && at > from ? *end : at + 1);
    }
    const auto commoner = [this](int a, int b) { return texts(a) != texts(b) ? texts(a) > texts(b) : a < b; };
    std::sort(found.begin(), found.end(), commoner);
    if (found.size() > most) found.resize(most);
    return found;
}

int editsBetween(std::string_view word, std::string_view other, int most, bool goesOn)
{
    const size_t n = word.size();
    if (n > kLongestCompared) return most + 1;
    if (goesOn) other = other.substr(0, n + size_t(most));
    const size_t m = other.size();
    if (m > kLongestCompared * 2 || (!goesOn && (m > n ? m - n : n - m) > size_t(most))) return most + 1;
    // Rows of the usual table, of which swapping two neighbours needs the last but one.
    std::array<std::array<int, kLongestCompared + 1>, 3> rows;
    for (size_t j = 0; j <= n; ++j)
        rows[0][j] = int(j);
    int best = goesOn ? int(n) : most + 1;
    for (size_t i = 1; i <= m; ++i) {
        auto &row = rows[i % 3];
        const auto &before = rows[(i - 1) % 3];
        row[0] = int(i);
        int least = row[0];
        for (size_t j = 1; j <= n; ++j) {
            const bool isSame = other[i - 1] == word[j - 1];
            row[j] = std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && other[i - 1] == word[j - 2] && other[i - 2] == word[j - 1])
                row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (goesOn) best = std::min(best, row[n]);
        if (least > most) return goesOn && best <= most ? best : most + 1;
    }
    return std::min(goesOn ? best : rows[m % 3][n], most + 1);
}

template <typename Distance>
std::vector<Vocabulary::Near> Vocabulary::nearest(std::string_view text, int edits, size_t most, bool goesOn,
                                                  Distance distance) const
{
    std::vector<Near> found;
    const uint32_t mask = maskOf(text);
    for (int i = 0; i < size(); ++i) {
        // An edit takes one letter away and brings one.
        if (std::popcount(mask & ~m_masks[size_t(i)]) > edits) continue;
        if (!goesOn && std::popcount(m_masks[size_t(i)] & ~mask) > edits) continue;
        const std::string_view other = word(i);
        if (other.size() + size_t(edits) < text.size() || (!goesOn && other.size() > text.size() + size_t(edits)))
            continue;
        const int between = distance(other);
        if (between > 0 && between <= edits) found.push_back({i, between});
    }
    const auto better = [this](const Near &a, const Near &b) {
        if (a.edits != b.edits) return a.edits < b.edits;
        return texts(a.word) != texts(b.word) ? texts(a.word) > texts(b.word) : a.word < b.word;
    };
    std::sort(found.begin(), found.end(), better);
    if (found.size() > most) found.resize(most);
    return found;
}

std::vector<Vocabulary::Near> Vocabulary::near(std::string_view text, int edits, size_t most) const
{
    return nearest(text, edits, most, false, [&](std::string_view other) { return editsBetween(text, other, edits); });
}

std::vector<Vocabulary::Near> Vocabulary::nearBeginning(std::string_view text, int edits, size_t most) const
{
    return nearest(text, edits, most, true,
                   [&](std::string_view other) { return editsBetween(text, other, edits, true); });
}

} // namespace nevertwice
