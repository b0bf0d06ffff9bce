#include "model/search/relevance.h"

#include "model/search/failures.h"
#include "model/search/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nevertwice {

namespace {

struct RoleWeight
{
    double weight;
    double usualLength; // in words
};

// In the order of TextRole.
constexpr std::array<RoleWeight, kTextRoles> kRoles{{
    {4.0, 6},   // Title
    {2.5, 60},  // Cause
    {2.0, 60},  // Summary
    {1.2, 40},  // Impact
    {1.0, 80},  // Course: trigger, detection, resolution
    {0.5, 120}, // Lessons
    {0.6, 200}, // Events
    {0.5, 80},  // Actions
    {2.0, 10},  // Names
    {0.6, 150}, // Other
}};
constexpr double kSaturation = 1.2; // after so much of a word more of it hardly counts
constexpr double kByLength = 0.6;   // how far a long text counts for less
constexpr double kNearness = 0.5;
constexpr double kFailure = 0.5;
constexpr int kWindow = 8;

} // namespace

struct Relevance::Counts
{
    std::vector<double> amounts; // of every group
    std::vector<double> best;    // the weight of its best word
    std::vector<double> pairs;   // how near it stood to the group behind it
    std::vector<int> lastAt;     // where it stood last in this text
    std::vector<double> failures;
};

Relevance::Relevance(const Expansion &expansion)
{
    size_t words = 0;
    for (const ExpandedGroup &group : expansion.groups) {
        m_rarities.push_back(group.rarity);
        m_allRarity += group.rarity;
        words += size_t(group.alternatives.size());
    }
    m_letters.reserve(words);
    for (int g = 0; g < expansion.groups.size(); ++g)
        for (const Alternative &alternative : expansion.groups[g].alternatives) {
            m_letters.push_back(alternative.words.first().toStdU16String());
            Entry &entry = m_entries[m_letters.back()];
            if (alternative.words.size() == 1)
                entry.meanings.push_back({g, alternative.weight});
            else
                entry.phrases.push_back(
                    {{alternative.words.begin() + 1, alternative.words.end()}, {g, alternative.weight}});
        }
    m_failures = expansion.failures;
    m_hasFailure = std::any_of(m_failures.begin(), m_failures.end(), [](double strength) { return strength > 0; });
}

void Relevance::read(const RoleText &text, Counts &counts)
{
    const QString folded = foldedText(text.text);
    std::vector<QStringView> words;
    words.reserve(size_t(folded.size()) / 6 + 1);
    eachWord(folded, [&](qsizetype from, qsizetype length) { words.push_back(QStringView(folded).mid(from, length)); });
    const RoleWeight role = kRoles[size_t(text.role)];
    const double length =
        1 - kByLength + kByLength * std::max(double(words.size()), role.usualLength / 2) / role.usualLength;
    const double each = role.weight / length;
    std::fill(counts.lastAt.begin(), counts.lastAt.end(), -1'000);
    const auto count = [&](const Meaning &meaning, int at) {
        const auto g = size_t(meaning.group);
        counts.amounts[g] += each * meaning.weight;
        counts.best[g] = std::max(counts.best[g], meaning.weight);
        counts.lastAt[g] = at;
        for (const size_t other : {g - 1, g + 1}) {
            if (other >= counts.lastAt.size()) continue;
            const int apart = at - counts.lastAt[other];
            if (apart > kWindow) continue;
            const double near = role.weight * meaning.weight / (1 + 0.5 * std::max(0, apart - 1));
            double &pair = counts.pairs[std::min(g, other)];
            pair = std::max(pair, near);
        }
    };
    for (size_t at = 0; at < words.size(); ++at) {
        const std::u16string_view word(words[at].utf16(), size_t(words[at].size()));
        const auto entry = m_entries.find(word);
        if (entry == m_entries.end()) continue;
        for (const Meaning &meaning : entry->second.meanings)
            count(meaning, int(at));
        for (const Phrase &phrase : entry->second.phrases) {
            if (at + phrase.rest.size() >= words.size()) continue;
            bool stands = true;
            for (size_t i = 0; stands && i < phrase.rest.size(); ++i)
                stands = words[at + 1 + i] == phrase.rest[i];
            if (stands) count(phrase.meaning, int(at));
        }
    }
    if (!m_hasFailure || text.role == TextRole::Names || text.role == TextRole::Lessons) return;
    QStringList list;
    for (const QStringView word : words)
        list.append(word.toString());
    Failures::ofTheTrade().look(list, each, counts.failures);
}

double Relevance::nearness(const Counts &counts) const
{
    double sum = 0;
    for (size_t g = 0; g + 1 < m_rarities.size(); ++g) {
        const double pair = counts.pairs[g];
        sum += std::min(m_rarities[g], m_rarities[g + 1]) * pair / (pair + 2);
    }
    return sum;
}

double Relevance::of(const QList<RoleText> &texts)
{
    Counts counts;
    counts.amounts.assign(m_rarities.size(), 0);
    counts.best = counts.pairs = counts.amounts;
    counts.lastAt.assign(m_rarities.size(), -1'000);
    counts.failures.assign(m_failures.size(), 0);
    for (const RoleText &text : texts)
        if (!text.text.isEmpty()) read(text, counts);
    double sum = 0;
    double answered = 0;
    for (size_t g = 0; g < m_rarities.size(); ++g) {
        const double amount = counts.amounts[g];
        sum += m_rarities[g] * counts.best[g] * amount * (1 + kSaturation) / (amount + kSaturation);
        answered += m_rarities[g] * counts.best[g];
    }
    const double share = m_allRarity > 0 ? answered / m_allRarity : 0;
    sum += kNearness * nearness(counts);
    double failure = 0;
    for (size_t f = 0; f < m_failures.size(); ++f)
        failure += m_failures[f] * counts.failures[f] / (counts.failures[f] + 3);
    return (sum + kFailure * m_allRarity * std::min(failure, 1.0)) * (0.4 + 0.6 * share);
}

} // namespace nevertwice
