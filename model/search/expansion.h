#pragma once

#include "model/search/query.h"
#include "model/search/vocabulary.h"

namespace nevertwice {

// What is looked for in place of one word or phrase of a query, and how good an answer it is (1 is the word itself).
struct Alternative
{
    QStringList words; // one, or several next to each other, as the index holds them
    double weight = 1;
    bool operator==(const Alternative &) const = default;
};

struct ExpandedGroup
{
    QList<Alternative> alternatives; // the best first
    double rarity = 0;               // how much it tells that a text has one of them
    bool isRequired = false;
};

// A query in the words that the index really has: completions of what is half typed, inflections, what was probably
// meant by a typing mistake, words of the trade that say the same, words joined or taken apart, parts of code words.
struct Expansion
{
    QList<ExpandedGroup> groups;
    QList<QList<ExpandedGroup>> excluded; // an incident that has all groups of one of these is no answer
    QList<Alternative> hints;             // other ways of telling of the kind of failure that is asked for
    std::vector<double> failures;         // which kinds those are, as Failures::askedFor() says
    struct Reading
    {
        QString typed;
        QString read;
        bool operator==(const Reading &) const = default;
    };
    QList<Reading> readings; // words nobody ever wrote here, and what was looked for instead

    bool isEmpty() const { return groups.isEmpty(); }
};

// Where some words stand in so many texts together for each text there is, hardly a text has none of them.
inline constexpr int kWordsOfNearlyEveryText = 4;

// How much work may be put into it: while somebody types, whole passes over the vocabulary wait for a pause.
enum class ExpansionDepth { Typing, Full };

// `texts` is how many texts the index holds.
Expansion expand(const Query &query, const Vocabulary &vocabulary, int texts,
                 ExpansionDepth depth = ExpansionDepth::Full);

} // namespace nevertwice
