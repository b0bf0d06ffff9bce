#include "model/search/expansion.h"

#include "model/search/failures.h"
#include "model/search/stemmer.h"
#include "model/search/tradewords.h"
#include "model/search/words.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// How good an answer a word is that stands for another.
constexpr double kSameStem = 0.95;
constexpr double kCompletion = 0.9;       // of a word that nobody wrote as it is typed
constexpr double kLesserCompletion = 0.4; // of one that stands there as it is
constexpr double kSynonym = 0.8;
constexpr double kRelated = 0.35;
constexpr double kOneEdit = 0.85;
constexpr double kTwoEdits = 0.6;
constexpr double kJoined = 0.9;
constexpr double kInside = 0.4;
constexpr double kAtEnd = 0.5;

constexpr qsizetype kMostWanted = 24; // groups of a long text: the rarest
constexpr qsizetype kMostCompletions = 16;
constexpr qint64 kLeastShare = 50; // a completion that adds less than a 50th hardly adds an answer
constexpr qsizetype kMostOfGroup = 40;
constexpr qsizetype kMostHints = 60;
constexpr size_t kMostNear = 6;
constexpr size_t kMostInside = 8;
constexpr size_t kLongestCodeWord = 32;
constexpr qsizetype kLongestTyped = 48;

using Word = std::string_view;

bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

class Expander
{
public:
    Expander(const Vocabulary &vocabulary, int texts, ExpansionDepth depth)
        : m_vocabulary(vocabulary), m_texts(std::max(1, texts)), m_depth(depth)
    {
    }

    Expansion run(const Query &query)
    {
        const QList<QueryGroup> wanted = wantedOf(query.groups);
        for (const QueryGroup &group : wanted)
            m_result.groups.append(expanded(group));
        joinNeighbours(wanted);
        addPhrasesOfTheTrade(query.groups, wanted);
        for (ExpandedGroup &group : m_result.groups)
            settle(group);
        if (m_depth == ExpansionDepth::Full) addHints(query);
        for (const QList<QueryGroup> &groups : query.excluded) {
            QList<ExpandedGroup> all;
            for (const QueryGroup &group : groups)
                all.append(exactly(group));
            m_result.excluded.append(all);
        }
        return m_result;
    }

private:
    int textsWith(const QString &word) const { return m_vocabulary.texts(word.toStdString()); }

    // Common words say nothing beside others; of a long text the rarest are looked for.
    QList<QueryGroup> wantedOf(const QList<QueryGroup> &groups) const
    {
        const auto isCommon = [](const QueryGroup &group) {
            return !group.isRequired &&
                   std::all_of(group.alternatives.begin(), group.alternatives.end(), [](const QueryTerm &term) {
                       return term.words.size() == 1 && !term.isOpen && isStopWord(term.words.first());
                   });
        };
        QList<QueryGroup> wanted;
        std::copy_if(groups.begin(), groups.end(), std::back_inserter(wanted), std::not_fn(isCommon));
        if (wanted.isEmpty()) wanted = groups;
        if (wanted.size() <= kMostWanted) return wanted;
        const auto rarer = [this](const QueryGroup &a, const QueryGroup &b) {
            const int one = textsWith(a.alternatives.first().words.first());
            const int other = textsWith(b.alternatives.first().words.first());
            return (one ? one : m_texts) < (other ? other : m_texts);
        };
        std::stable_sort(wanted.begin(), wanted.end(), rarer);
        return wanted.mid(0, kMostWanted);
    }

    static void add(ExpandedGroup &group, const QStringList &words, double weight)
    {
        const auto known = std::find_if(group.alternatives.begin(), group.alternatives.end(),
                                        [&](const Alternative &a) { return a.words == words; });
        if (known == group.alternatives.end())
            group.alternatives.append({words, weight});
        else
            known->weight = std::max(known->weight, weight);
    }
    void add(ExpandedGroup &group, int word, double weight) const
    {
        add(group, {QString::fromUtf8(m_vocabulary.word(word).data(), qsizetype(m_vocabulary.word(word).size()))},
            weight);
    }

    ExpandedGroup exactly(const QueryGroup &group) const
    {
        ExpandedGroup all;
        all.isRequired = group.isRequired;
        for (const QueryTerm &term : group.alternatives)
            add(all, term.words, 1);
        return all;
    }

    ExpandedGroup expanded(const QueryGroup &group)
    {
        ExpandedGroup all = exactly(group);
        for (const QueryTerm &term : group.alternatives) {
            if (group.isRequired || term.words.size() > 1)
                completePhrase(all, term);
            else
                expandWord(all, term.words.first(), term.isOpen);
        }
        return all;
    }

    // What stands in quotation marks is meant as it is; only its last word may be half typed.
    void completePhrase(ExpandedGroup &group, const QueryTerm &term) const
    {
        if (!term.isOpen) return;
        QStringList words = term.words;
        for (const int completion : completions(words.last())) {
            words.last() = QString::fromUtf8(m_vocabulary.word(completion).data(),
                                             qsizetype(m_vocabulary.word(completion).size()));
            add(group, words, kCompletion);
        }
    }

    // The commonest words that begin so, itself aside.
    std::vector<int> completions(const QString &typed) const
    {
        const std::string word = typed.toStdString();
        const Vocabulary::Range range = m_vocabulary.beginningWith(word);
        std::vector<int> found;
        for (int i = range.first; i < range.last; ++i)
            if (m_vocabulary.word(i).size() > word.size()) found.push_back(i);
        const auto commoner = [this](int a, int b) { return m_vocabulary.texts(a) > m_vocabulary.texts(b); };
        const size_t most = std::min(found.size(), size_t(kMostCompletions));
        std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(most), found.end(), commoner);
        found.resize(most);
        if (m_depth == ExpansionDepth::Typing) found.resize(countOfTelling(found, m_vocabulary.texts(word)));
        return found;
    }

    // How many of these, the commonest first, are worth it while somebody types, where so many texts are found already:
    // at each key press the index looks for every one of them in every segment it has.
    size_t countOfTelling(const std::vector<int> &words, qint64 texts) const
    {
        size_t count = 0;
        while (count < words.size() && texts < kWordsOfNearlyEveryText * qint64(m_texts) &&
               m_vocabulary.texts(words[count]) * kLeastShare >= texts)
            texts += m_vocabulary.texts(words[count++]);
        return count;
    }

    void expandWord(ExpandedGroup &group, const QString &word, bool isOpen)
    {
        if (word.size() > kLongestTyped) return; // a key, a checksum: meant as it is
        const std::string typed = word.toStdString();
        const int texts = m_vocabulary.texts(typed);
        for (const int other : m_vocabulary.sameStem(typed))
            add(group, other, kSameStem);
        addSynonyms(group, {word});
        const bool stands = texts > 0 || group.alternatives.size() > 1;
        // A finished word that somebody wrote is hardly meant to go on, nor a mistake.
        const bool isEnough = m_depth == ExpansionDepth::Typing && !isOpen && texts > 0;
        if (isEnough) return;
        if (isOpen || word.size() >= 3) addCompletions(group, word, isOpen, stands);
        if (isOpen && texts == 0 && group.alternatives.size() == 1) addWordsOfTheTrade(group, word);
        if (m_depth == ExpansionDepth::Typing && group.alternatives.size() > 1) return;
        if (word.size() >= 3) {
            for (const int other : m_vocabulary.containing(typed, kMostInside)) {
                const Word whole = m_vocabulary.word(other);
                if (whole.starts_with(typed) || whole.size() > kLongestCodeWord) continue;
                if (whole.ends_with(typed))
                    add(group, other, kAtEnd);
                else if (word.size() >= 4)
                    add(group, other, kInside);
            }
            takeApart(group, word);
        }
        addMeant(group, word, texts);
    }

    // "certifica" goes on as "certificate"; "cert" is a word itself, and "certain" hardly what is meant.
    void addCompletions(ExpandedGroup &group, const QString &word, bool isOpen, bool stands) const
    {
        for (const int other : completions(word)) {
            const double share = double(word.size()) / double(m_vocabulary.word(other).size());
            const double whole = stands ? kLesserCompletion : kCompletion;
            if (!isOpen && share < 0.4) continue;
            add(group, other, whole * (isOpen && !stands ? 0.7 + 0.3 * share : 0.4 + 0.6 * share));
        }
    }

    // Half a word that no text goes on with, but the trade does: "exh" is answered where texts only say "used up".
    void addWordsOfTheTrade(ExpandedGroup &group, const QString &word) const
    {
        if (word.size() < 3) return;
        for (const QString &whole : Synonyms::ofTheTrade().beginningWith(word).mid(0, kMostCompletions))
            addSynonyms(group, {whole});
    }

    void addSynonyms(ExpandedGroup &group, const QStringList &words) const
    {
        for (const Synonyms::Other &other : Synonyms::ofTheTrade().of(words)) {
            const double weight = other.isSame ? kSynonym : kRelated;
            if (other.words.size() > 1) {
                if (std::all_of(other.words.begin(), other.words.end(),
                                [this](const QString &word) { return isKnown(word); }))
                    addPhrase(group, other.words, weight);
                continue;
            }
            const std::string word = other.words.first().toStdString();
            if (m_vocabulary.find(word) >= 0) add(group, other.words, weight);
            for (const int inflected : m_vocabulary.sameStem(word))
                add(group, inflected, weight * kSameStem);
        }
    }

    bool isKnown(const QString &word) const { return m_vocabulary.find(word.toStdString()) >= 0; }

    // A phrase, and the same with its last word inflected.
    void addPhrase(ExpandedGroup &group, const QStringList &words, double weight) const
    {
        add(group, words, weight);
        int added = 0;
        for (const int inflected : m_vocabulary.sameStem(words.last().toStdString())) {
            QStringList other = words;
            other.last() =
                QString::fromUtf8(m_vocabulary.word(inflected).data(), qsizetype(m_vocabulary.word(inflected).size()));
            if (++added <= 3) add(group, other, weight * kSameStem);
        }
    }

    // "webserver" is written "web server" too.
    void takeApart(ExpandedGroup &group, const QString &word) const
    {
        for (qsizetype at = 3; at + 3 <= word.size(); ++at) {
            const QStringList parts{word.left(at), word.mid(at)};
            if (textsWith(parts[0]) > 1 && textsWith(parts[1]) > 1) add(group, parts, kJoined * 0.9);
        }
    }

    // A word nobody wrote, or hardly anybody while another one is common, is a typing mistake.
    void addMeant(ExpandedGroup &group, const QString &word, int texts)
    {
        if (word.size() < 4 || hasDigit(word)) return;
        const bool isKnownAtAll = group.alternatives.size() > 1;
        if (isKnownAtAll && texts == 0) return; // an inflection or a completion of it stands there
        if (texts > 2) return;
        const std::string typed = word.toStdString();
        const int edits = word.size() >= 7 ? 2 : 1;
        auto near = m_vocabulary.near(typed, texts > 0 ? 1 : edits, kMostNear);
        if (texts > 0) // spelled so by somebody: only a much commoner word counts
            std::erase_if(near,
                          [&](const Vocabulary::Near &other) { return m_vocabulary.texts(other.word) < 5 * texts; });
        if (near.empty() && texts == 0 && word.size() >= 5) near = m_vocabulary.nearBeginning(typed, 1, kMostNear);
        if (near.empty()) return;
        const int nearest = near.front().edits;
        for (const Vocabulary::Near &other : near) {
            if (other.edits > nearest) break;
            const Word meant = m_vocabulary.word(other.word);
            double weight = other.edits == 1 ? kOneEdit : kTwoEdits;
            if (meant.front() != typed.front()) weight *= 0.7;
            if (texts > 0) weight *= 0.5;
            add(group, other.word, weight);
            for (const int inflected : m_vocabulary.sameStem(meant))
                add(group, inflected, weight * kSameStem);
        }
        const Word meant = m_vocabulary.word(near.front().word);
        const QString read = QString::fromUtf8(meant.data(), qsizetype(meant.size()));
        ExpandedGroup others;
        addSynonyms(others, {read});
        for (const Alternative &other : std::as_const(others.alternatives))
            add(group, other.words, other.weight * kOneEdit);
        if (texts == 0) m_result.readings.append({word, read});
    }

    // "time out" is written "timeout" too; one that is found answers both.
    void joinNeighbours(const QList<QueryGroup> &wanted)
    {
        for (qsizetype i = 0; i + 1 < wanted.size(); ++i) {
            const QString *one = plainWord(wanted[i]);
            const QString *other = plainWord(wanted[i + 1]);
            if (!one || !other || !isKnown(*one + *other)) continue;
            for (const qsizetype at : {i, i + 1})
                add(m_result.groups[at], {*one + *other}, kJoined);
        }
    }

    static const QString *plainWord(const QueryGroup &group)
    {
        if (group.isRequired || group.alternatives.size() != 1) return nullptr;
        const QueryTerm &term = group.alternatives.first();
        return term.words.size() == 1 ? &term.words.first() : nullptr;
    }

    // "ran out of disk" is "disk full": each of the words is answered by what the whole says. Common words count here.
    void addPhrasesOfTheTrade(const QList<QueryGroup> &typed, const QList<QueryGroup> &wanted)
    {
        const qsizetype longest = Synonyms::ofTheTrade().longest();
        for (qsizetype i = 0; i < typed.size(); ++i) {
            QStringList words;
            QList<qsizetype> places;
            for (qsizetype j = i; j < typed.size() && j < i + longest; ++j) {
                const QString *word = plainWord(typed[j]);
                if (!word) break;
                words.append(*word);
                if (const qsizetype at = wanted.indexOf(typed[j]); at >= 0) places.append(at);
                if (words.size() < 2) continue;
                ExpandedGroup others;
                addSynonyms(others, words);
                for (const qsizetype at : std::as_const(places))
                    for (const Alternative &other : std::as_const(others.alternatives))
                        add(m_result.groups[at], other.words, other.weight);
            }
        }
    }

    void addHints(const Query &query)
    {
        const Failures &failures = Failures::ofTheTrade();
        QStringList asked = indexWords(query.words.join(u' '));
        for (QString &word : asked)
            for (const Expansion::Reading &reading : std::as_const(m_result.readings))
                if (word == reading.typed) word = reading.read;
        m_result.failures = failures.askedFor(asked);
        ExpandedGroup hints;
        for (int failure = 0; failure < int(m_result.failures.size()); ++failure) {
            if (m_result.failures[size_t(failure)] <= 0) continue;
            for (const QStringList &phrase : failures.phrasesOf(failure)) {
                if (std::all_of(phrase.begin(), phrase.end(), [this](const QString &word) { return isKnown(word); }))
                    add(hints, phrase, 1);
                if (phrase.size() > 1) continue;
                for (const int inflected : m_vocabulary.sameStem(phrase.first().toStdString()))
                    add(hints, inflected, 1);
            }
        }
        m_result.hints = hints.alternatives.mid(0, kMostHints);
    }

    void settle(ExpandedGroup &group) const
    {
        std::stable_sort(group.alternatives.begin(), group.alternatives.end(),
                         [](const Alternative &a, const Alternative &b) { return a.weight > b.weight; });
        if (group.alternatives.size() > kMostOfGroup) group.alternatives.resize(kMostOfGroup);
        // As rare as the commonest of the words that say it well.
        int texts = 0;
        for (const Alternative &alternative : group.alternatives) {
            if (alternative.weight < kTwoEdits && texts > 0) break;
            int least = m_texts;
            for (const QString &word : alternative.words)
                least = std::min(least, textsWith(word));
            texts = std::max(texts, least);
        }
        group.rarity = std::log(1 + (m_texts - std::min(texts, m_texts) + 0.5) / (texts + 0.5));
    }

    const Vocabulary &m_vocabulary;
    const int m_texts;
    const ExpansionDepth m_depth;
    Expansion m_result;
};

} // namespace

Expansion expand(const Query &query, const Vocabulary &vocabulary, int texts, ExpansionDepth depth)
{
    return Expander(vocabulary, texts, depth).run(query);
}

} // namespace nevertwice
