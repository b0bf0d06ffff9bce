#include "model/search/wordlore.h"

#include "model/search/stemmer.h"
#include "model/search/tradewords.h"
#include "model/search/words.h"

#include <algorithm>

namespace nevertwice {

namespace wordlore {

constexpr size_t kFirstWords = 1'024;

// FNV-1a over what the letters are, not over how this machine holds them.
quint64 keyOf(QStringView letters)
{
    quint64 key = 14'695'981'039'346'656'037ULL;
    for (const QChar letter : letters)
        key = (key ^ letter.unicode()) * 1'099'511'628'211ULL;
    return key;
}

quint64 wordKeyOf(QStringView word)
{
    return keyOf(word) | 1; // never 0
}

void fetch([[maybe_unused]] const void *soonUsed)
{
#if defined(__GNUC__)
    __builtin_prefetch(soonUsed);
#endif
}

bool tells(QStringView word)
{
    return word.size() > 2 && !std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace wordlore

WordLore::WordLore(Rarity rarity) : m_rarity(std::move(rarity)), m_words(wordlore::kFirstWords) {}

WordLore::Known &WordLore::placeOf(quint64 key)
{
    size_t at = homeOf(key);
    while (m_words[at].key != 0 && m_words[at].key != key)
        at = (at + 1) & (m_words.size() - 1);
    return m_words[at];
}

void WordLore::grow()
{
    std::vector<Known> before(m_words.size() * 2);
    before.swap(m_words);
    for (const Known &known : before)
        if (known.key != 0) placeOf(known.key) = known;
}

WordLore::Word WordLore::of(QStringView folded)
{
    return of(folded, wordlore::wordKeyOf(folded));
}

void WordLore::of(const std::vector<QStringView> &folded, std::vector<Word> &words)
{
    m_keys.clear();
    for (const QStringView word : folded) {
        m_keys.push_back(wordlore::wordKeyOf(word));
        wordlore::fetch(&m_words[homeOf(m_keys.back())]);
    }
    words.clear();
    for (size_t i = 0; i < folded.size(); ++i) {
        words.push_back(of(folded[i], m_keys[i]));
        if (words.back().stem >= 0) wordlore::fetch(&m_stems[size_t(words.back().stem)]);
    }
}

WordLore::Word WordLore::of(QStringView folded, quint64 key)
{
    Known &known = placeOf(key);
    if (known.key == key) return known.word;
    const Word word = read(folded);
    known = {key, word};
    if (++m_count * 2 > m_words.size()) grow();
    return word;
}

WordLore::Word WordLore::read(QStringView folded)
{
    const QString word = withoutMarks(folded);
    const QString stem = stemKey({word});
    Word read{-1, 0, Failures::ofTheTrade().usesOf(stem)};
    if (!wordlore::tells(word) || isStopWord(word)) return read;
    const StemKey key = wordlore::keyOf(stem);
    const auto [place, isNew] = m_places.try_emplace(key, int(m_stems.size()));
    if (isNew) m_stems.push_back({key, 0, 0});
    read.stem = place->second;
    read.rarity = m_rarity(word);
    return read;
}

void WordLore::begin()
{
    for (const int stem : m_touched)
        m_stems[size_t(stem)].amount = 0;
    m_touched.clear();
    if (m_count < kMostWords) return;
    m_words.assign(wordlore::kFirstWords, {});
    m_count = 0;
    m_places.clear();
    m_stems.clear();
}

bool WordLore::count(const Word &word, double amount)
{
    if (word.stem < 0) return false;
    Stem &stem = m_stems[size_t(word.stem)];
    const bool isFirst = stem.amount <= 0;
    if (isFirst) {
        stem.rarity = word.rarity;
        m_touched.push_back(word.stem);
    }
    stem.amount += amount;
    return isFirst;
}

std::vector<WordLore::Counted> WordLore::counted() const
{
    std::vector<Counted> all;
    all.reserve(m_touched.size());
    for (const int place : m_touched) {
        const Stem &stem = m_stems[size_t(place)];
        all.push_back({stem.key, stem.amount, stem.rarity});
    }
    std::sort(all.begin(), all.end(), [](const Counted &a, const Counted &b) { return a.stem < b.stem; });
    return all;
}

} // namespace nevertwice
