#pragma once

#include "model/search/expansion.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace nevertwice {

// What a text of an incident tells, as far as the order of answers is concerned.
enum class TextRole { Title, Cause, Summary, Impact, Course, Lessons, Events, Actions, Names, Other };
inline constexpr int kTextRoles = 10;

struct RoleText
{
    TextRole role;
    QString text;
};

// How well the texts of an incident answer a query, read word by word: what stands in a title or among the causes
// counts more than the same in a long timeline, words near each other more than words apart, and all that was asked for
// more than a part of it often. The exact order of the few best, which the index of words has chosen.
class Relevance
{
public:
    explicit Relevance(const Expansion &expansion);
    // Higher is better. Not to be used from two threads at once.
    double of(const QList<RoleText> &texts);

private:
    struct Meaning
    {
        int group;
        double weight;
    };
    struct Phrase
    {
        std::vector<QString> rest; // behind the first word
        Meaning meaning;
    };
    struct Entry
    {
        std::vector<Meaning> meanings;
        std::vector<Phrase> phrases;
    };
    struct Counts;

    void read(const RoleText &text, Counts &counts);
    double nearness(const Counts &counts) const;

    std::vector<double> m_rarities;
    double m_allRarity = 0;
    std::unordered_map<std::u16string_view, Entry> m_entries;
    std::vector<std::u16string> m_letters; // what the keys look at
    std::vector<double> m_failures;        // which kinds of failure the query tells of
    bool m_hasFailure = false;
};

} // namespace nevertwice
