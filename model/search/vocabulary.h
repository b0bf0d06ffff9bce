#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nevertwice {

// Every word the index holds, with how many texts hold it. A value that never changes once it is filled, in one piece
// of memory; words are named by their number in the order of their bytes.
class Vocabulary
{
public:
    // Words come in the order of their bytes (UTF-8), each once.
    void add(std::string_view word, int texts);
    void reserve(size_t words);

    int size() const { return int(m_texts.size()); }
    std::string_view word(int i) const
    {
        const uint32_t from = m_ends[size_t(i)];
        return std::string_view(m_letters).substr(from, m_ends[size_t(i) + 1] - from);
    }
    int texts(int i) const { return m_texts[size_t(i)]; } // how many hold it

    // -1 where it is not there.
    int find(std::string_view word) const;
    int texts(std::string_view word) const;
    struct Range
    {
        int first = 0;
        int last = 0; // behind the last one
        int size() const { return last - first; }
    };
    Range beginningWith(std::string_view start) const;

    // Those with the stem of this word, itself aside.
    std::vector<int> sameStem(std::string_view word) const;
    // Those that have it inside: parts of code words. The commonest ones.
    std::vector<int> containing(std::string_view part, size_t most) const;
    // Those that differ by as many edits (a letter more, less, another, two swapped), the nearest and commonest first.
    struct Near
    {
        int word;
        int edits;
    };
    std::vector<Near> near(std::string_view word, int edits, size_t most) const;
    // The same with words that go on behind what is like the typed one: "certifc" for "certificate".
    std::vector<Near> nearBeginning(std::string_view word, int edits, size_t most) const;

private:
    template <typename Distance>
    std::vector<Near> nearest(std::string_view word, int edits, size_t most, bool goesOn, Distance distance) const;

    std::string m_letters;
    std::vector<uint32_t> m_ends{0};
    std::vector<int32_t> m_texts;
    std::vector<uint32_t> m_masks; // which letters are in it: most words are told apart by that alone
};

// How many edits lie between two words, or more than `most`. With `goesOn` what follows in `other` is free.
int editsBetween(std::string_view word, std::string_view other, int most, bool goesOn = false);

} // namespace nevertwice
