#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nevertwice {

// Many short words in one piece of memory. Sorted by their bytes, each once, after settle().
class WordSet
{
public:
    void add(std::string_view word)
    {
        m_entries.push_back({firstBytes(word), uint32_t(m_letters.size()), uint32_t(word.size())});
        m_letters += word;
    }
    void reserve(size_t letters)
    {
        m_letters.reserve(letters);
        m_entries.reserve(letters / 6);
    }
    void settle();

    size_t size() const { return m_entries.size(); }
    std::string_view operator[](size_t i) const { return wordOf(m_entries[i]); }

private:
    struct Entry
    {
        uint64_t first; // the word's first bytes as a number: most comparisons end there
        uint32_t at;
        uint32_t size;
    };

    static uint64_t firstBytes(std::string_view word)
    {
        uint64_t number = 0;
        for (size_t i = 0; i < 8; ++i)
            number = number << 8 | (i < word.size() ? uint8_t(word[i]) : 0);
        return number;
    }
    std::string_view wordOf(const Entry &entry) const { return {m_letters.data() + entry.at, entry.size}; }

    std::string m_letters;
    std::vector<Entry> m_entries;
};

} // namespace nevertwice
