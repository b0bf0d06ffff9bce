#pragma once

#include "model/search/failures.h"

#include <QStringView>

#include <functional>
#include <unordered_map>
#include <vector>

namespace nevertwice {

// How rare a word is where one is compared; 0 for words that tell nothing.
using Rarity = std::function<double(const QString &word)>;

// A stem by its letters: the same number for the same stem, wherever and whenever it is read.
using StemKey = quint64;

// What likeness asks of every word, found once and kept: its stem, how rare it is, and which ways of telling of a
// failure it is part of. Thousands of incidents are made of the same words. Bounded: where it has grown too large it
// begins anew. For one thread.
class WordLore
{
public:
    explicit WordLore(Rarity rarity);

    struct Word
    {
        int stem = -1; // its place in stems(); -1: it tells nothing
        double rarity = 0;
        const QList<Failures::Use> *uses = nullptr; // null for a word that tells of no failure
    };
    // A word as foldedText() leaves it.
    Word of(QStringView folded);
    // The same of all words of a text, in their order: what is known of them is fetched from memory while others are
    // read, instead of one after the other.
    void of(const std::vector<QStringView> &folded, std::vector<Word> &words);
    StemKey key(int stem) const { return m_stems[size_t(stem)].key; }

    // How much of every stem the incident has that is read just now.
    void begin();
    // True for the first of its stem.
    bool count(const Word &word, double amount);
    struct Counted
    {
        StemKey stem = 0;
        double amount = 0;
        double rarity = 0; // of the word that came first
    };
    std::vector<Counted> counted() const; // in the order of their keys

private:
    struct Stem
    {
        StemKey key = 0;
        double amount = 0;
        double rarity = 0;
    };
    // A table without pointers: a word is looked up for every word that is read, and costs one look into memory.
    struct Known
    {
        quint64 key = 0; // of its letters; 0 for nobody
        Word word;
    };
    Word read(QStringView folded);
    Word of(QStringView folded, quint64 key);
    size_t homeOf(quint64 key) const { return size_t(key >> 32 ^ key) & (m_words.size() - 1); }
    Known &placeOf(quint64 key);
    void grow();

    static constexpr size_t kMostWords = 120'000;

    Rarity m_rarity;
    std::vector<Known> m_words; // as many as a power of two, at most half of them taken
    size_t m_count = 0;
    std::unordered_map<StemKey, int> m_places;
    std::vector<Stem> m_stems;
    std::vector<int> m_touched;  // by the incident that is read
    std::vector<quint64> m_keys; // of the text that is read
};

} // namespace nevertwice
