#include "model/store/guesses.h"

#include "model/search/failures.h"
#include "model/store/wordindex.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace guessing {

constexpr qsizetype kMostTerms = 48;
constexpr qint64 kCompareAll = 300; // so few incidents are compared one by one
constexpr int kSmall = 4'000;       // texts: there is time to compare more, and to look for every way of telling
constexpr size_t kComparedOfFew = 32;
constexpr size_t kCompared = 12;      // of more, those that the index of words has chosen
constexpr int kMostPlaces = 10'000;   // are read of the index for all words together, the rarest first
constexpr int kMostOfOneWord = 4'000; // the newest; a word that is as common tells little
constexpr int kMostOfOneWay = 30;     // of telling of the same failure
constexpr int kReadOfOneWay = 2'000;  // texts with its words are looked at, the newest
constexpr qsizetype kMostWays = 6;
constexpr int kMostOfOneWayAmongFew = 500;
constexpr qsizetype kMostWaysAmongFew = 40;
constexpr int kMostWithOneCause = 50;
constexpr double kTellsTheSame = 0.05; // of all that is looked for, where only the failure is the same
constexpr double kCommon = 0.05;       // of all texts: a commoner word finds too much where there are many
constexpr int kFew = 400;              // texts; among so few every word may be looked for
constexpr double kBesides = 0.2;       // what a word tells that stands in the timeline or in what is attached alone

// One word of those that tell most, with its inflections.
struct Sought
{
    struct Form
    {
        QString word;
        double tells; // of an incident that has it
    };
    std::vector<Form> forms;
    int texts = 0; // that hold one of them
};

int commonIn(const WordIndex &words)
{
    return words.texts() <= kFew ? words.texts() : int(words.texts() * kCommon);
}

bool isSmall(const WordIndex &words)
{
    return words.texts() <= kSmall;
}

// The rarest first. A word tells what it will add where the two incidents are compared: how much it weighs here times
// how rare it is there.
std::vector<Sought> soughtWords(const Profile &profile, const WordIndex &words)
{
    const Vocabulary &vocabulary = words.vocabulary();
    const int most = commonIn(words);
    std::vector<Sought> all;
    for (const auto &[weight, word] : weighedWords(profile, kMostTerms * 4)) {
        if (all.size() >= size_t(kMostTerms)) break;
        const std::string typed = word.toStdString();
        Sought sought{{}, vocabulary.texts(typed)};
        if (sought.texts > most) continue;
        if (sought.texts > 0) sought.forms.push_back({word, weight * words.rarityOf(sought.texts)});
        for (const int other : vocabulary.sameStem(typed)) {
            const int texts = vocabulary.texts(other);
            if (texts > most) continue;
            const std::string_view form = vocabulary.word(other);
            sought.forms.push_back(
                {QString::fromUtf8(form.data(), qsizetype(form.size())), weight * words.rarityOf(texts)});
            sought.texts += texts;
        }
        if (!sought.forms.empty()) all.push_back(std::move(sought));
    }
    std::stable_sort(all.begin(), all.end(), [](const Sought &a, const Sought &b) { return a.texts < b.texts; });
    return all;
}

// Words in a row that tell of a failure.
struct Way
{
    QStringList words;
    int least = 0; // texts that hold the rarest of them
    int all = 0;   // texts to look at for all of them
};

// The ways of telling of the failures that a profile tells of most, the rarest first.
QList<Way> soughtWays(const Profile &profile, const WordIndex &words)
{
    QList<std::pair<double, int>> kinds;
    for (size_t f = 0; f < profile.failures.size(); ++f)
        if (profile.failures[f] > 0.2) kinds.append({-profile.failures[f], int(f)});
    std::sort(kinds.begin(), kinds.end());
    QList<Way> ways;
    for (const auto &[strength, f] : kinds.mid(0, 3))
        for (const QStringList &phrase : Failures::ofTheTrade().phrasesOf(f)) {
            Way way{phrase, words.texts(), 0};
            for (const QString &word : phrase) {
                const int texts = words.vocabulary().texts(word.toStdString());
                way.least = std::min(way.least, texts);
                way.all += texts;
            }
            if (way.least > 0 && way.least <= commonIn(words)) ways.append(way);
        }
    std::stable_sort(ways.begin(), ways.end(), [](const Way &a, const Way &b) { return a.least < b.least; });
    return ways.mid(0, isSmall(words) ? kMostWaysAmongFew : kMostWays);
}

// How much speaks for every incident, by its place, before its texts are read: a table without pointers, for tens of
// thousands of places are put in for one question.
class Guesses
{
public:
    void add(quint32 slot, double more)
    {
        if (m_count * 2 >= m_entries.size()) grow();
        Entry &entry = entryOf(slot);
        if (entry.guess <= 0) {
            entry.slot = slot;
            ++m_count;
        }
        entry.guess += float(more);
    }

    // Those that most speaks for; of two alike the newer.
    std::vector<qint64> best(size_t most) const
    {
        std::vector<std::pair<float, quint32>> heap; // the least of them first
        for (const Entry &entry : m_entries) {
            if (entry.guess <= 0) continue;
            const bool isFull = heap.size() == most;
            if (isFull && entry.guess < heap.front().first) continue;
            const std::pair one(entry.guess, entry.slot);
            if (isFull) {
                if (one < heap.front()) continue;
                std::pop_heap(heap.begin(), heap.end(), std::greater<>());
                heap.pop_back();
            }
            heap.push_back(one);
            std::push_heap(heap.begin(), heap.end(), std::greater<>());
        }
        std::vector<qint64> places;
        for (const auto &[guess, slot] : heap)
            places.push_back(slot);
        return places;
    }

private:
    struct Entry
    {
        quint32 slot = 0;
        float guess = 0; // 0 where nobody is
    };

    Entry &entryOf(quint32 slot)
    {
        size_t at = slot * 2'654'435'769U >> 12 & (m_entries.size() - 1);
        while (m_entries[at].guess > 0 && m_entries[at].slot != slot)
            at = (at + 1) & (m_entries.size() - 1);
        return m_entries[at];
    }
    void grow()
    {
        std::vector<Entry> before(m_entries.size() * 2);
        before.swap(m_entries);
        for (const Entry &entry : before)
            if (entry.guess > 0) entryOf(entry.slot) = entry;
    }

    std::vector<Entry> m_entries = std::vector<Entry>(32'768); // as many as a power of two, at most half of them taken
    size_t m_count = 0;
};

// Word after word, not all at once: the rarest words tell most and stand in few incidents, and how many places are read
// does not grow with the workspace.
Result<void> guessByWords(WordIndex &words, const Profile &profile, Guesses &guesses)
{
    double all = 0;
    int left = kMostPlaces;
    for (const Sought &sought : soughtWords(profile, words)) {
        all += sought.forms.front().tells;
        if (left <= 0) continue;
        for (const Sought::Form &form : sought.forms) {
            auto places = words.newestHolding({form.word}, kMostOfOneWord);
            if (!places) return places.error();
            for (const WordIndex::Place &place : **places)
                guesses.add(place.slot, place.isInBody ? form.tells : form.tells * kBesides);
            left -= int((*places)->size());
        }
    }
    QSet<quint32> told;
    for (const Way &way : soughtWays(profile, words)) {
        auto places = isSmall(words) ? words.newestHolding(way.words, kMostOfOneWayAmongFew)
                                     : words.newestHolding(way.words, kMostOfOneWay, double(kReadOfOneWay) / way.all);
        if (!places) return places.error();
        for (const WordIndex::Place &place : **places)
            told.insert(place.slot);
    }
    for (const quint32 slot : std::as_const(told))
        guesses.add(slot, kTellsTheSame * std::max(all, 1.0));
    return {};
}

// The same cause says more than any word.
Result<void> guessByCauses(Database &database, const Profile &profile, Guesses &guesses)
{
    constexpr double more = 100'000;
    for (auto cause = profile.causes.begin(); cause != profile.causes.end(); ++cause) {
        Statement query = database.statement(
            "select i.slot from incident_cause l join incident i on i.id = l.incident_id where l.uuid = ? and "
            "i.deleted_at is null order by l.incident_id desc limit ?");
        query.bind(cause.key(), kMostWithOneCause);
        for (;;) {
            auto next = query.step();
            if (!next) return next.error();
            if (!*next) break;
            guesses.add(quint32(query.integer(0)), more);
        }
    }
    return {};
}

Result<std::vector<qint64>> allIfFew(Database &database)
{
    std::vector<qint64> all;
    // An index tells how many there are; where they stand is read of the rows.
    static_assert(kCompareAll + 1 == 301);
    const auto count =
        database.scalar("select count(*) from (select 1 from incident where deleted_at is null limit 301)");
    if (!count) return count.error();
    if (*count > kCompareAll) return all;
    Statement query = database.statement("select slot from incident where deleted_at is null");
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) break;
        all.push_back(query.integer(0));
    }
    return all;
}

} // namespace guessing

Result<std::vector<qint64>> likelyPlaces(const Reader &reader, const Profile &profile)
{
    using namespace guessing;
    auto all = allIfFew(reader.database());
    if (!all || !all->empty()) return all;
    Guesses guesses;
    if (auto done = guessByWords(reader.words(), profile, guesses); !done) return done.error();
    if (auto done = guessByCauses(reader.database(), profile, guesses); !done) return done.error();
    std::vector<qint64> places = guesses.best(isSmall(reader.words()) ? kComparedOfFew : kCompared);
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace nevertwice
