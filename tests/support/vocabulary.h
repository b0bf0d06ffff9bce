#pragma once

#include <QString>

#include <array>
#include <random>
#include <span>
#include <vector>

namespace nevertwice::test {

// Numbers that are the same on every machine: the engine is fixed by the standard, the distributions of the standard
// library are not, so these are our own.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    quint64 bits() { return m_engine(); }
    // 0 to n-1. Precondition: n > 0.
    quint32 below(quint32 n) { return quint32(((m_engine() >> 32) * n) >> 32); }
    int between(int low, int high) { return low + int(below(quint32(high - low + 1))); }
    bool inHundred(int percent) { return int(below(100)) < percent; }
    template <typename List> const auto &oneOf(const List &list) { return list[int(below(quint32(std::size(list))))]; }
    // The bounds of parts of equal likelihood, each part even in itself: {0, 5, 60} is below 5 half of the time.
    int quantile(std::span<const int> bounds);

private:
    std::mt19937_64 m_engine;
};

// The words of people who run systems, the commonest first: common English, the nouns, verbs and adjectives of the
// trade with their inflections, then names from code, metrics, hosts and errors. The word of rank r is drawn with a
// likelihood of 1/r.
class Vocabulary
{
public:
    static constexpr int kMost = 50'000;

    // Precondition: 500 <= size <= kMost.
    explicit Vocabulary(int size = kMost);

    int size() const { return int(m_words.size()); }
    const QString &word(int rank) const { return m_words[size_t(rank)]; }
    const QString &draw(Dice &dice) const;

    // Words for titles, by hand.
    static std::span<const QStringView> nouns();
    static std::span<const QStringView> adjectives();

private:
    void weigh();

    std::vector<QString> m_words;
    // Walker's alias method over whole numbers: one draw is one look-up.
    std::vector<quint32> m_keep;
    std::vector<quint32> m_alias;
};

} // namespace nevertwice::test
