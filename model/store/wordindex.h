#pragma once

#include "model/search/expansion.h"
#include "model/search/wordlore.h"
#include "model/store/database.h"

#include <QHash>

#include <memory>
#include <vector>

namespace nevertwice {

// An incident that answers, by its place in time, and how well.
struct WordHit
{
    qint64 slot = 0;
    double score = 0;     // higher is better
    bool isFull = false;  // has all that was asked for
    bool isNamed = false; // it was asked for by its ref: before all others

    bool operator==(const WordHit &) const = default;
};

// The index of words as a reader sees it, with what is kept in memory for it: the vocabulary, and the length of every
// part. Both are read again where somebody has saved since.
class WordIndex
{
public:
    explicit WordIndex(Database &database);
    ~WordIndex();
    WordIndex(const WordIndex &) = delete;

    // Before every search.
    Result<void> refresh();
    const Vocabulary &vocabulary() const { return m_vocabulary; }
    int texts() const { return m_texts; } // how many the index holds
    double rarity(const QString &word) const;
    double rarityOf(int holding) const; // of a word that so many texts hold
    // What is known of its words, kept as long as the vocabulary is the same.
    WordLore &lore() { return m_lore; }

    // The places of the newest incidents whose index has these words in a row, each once; of so many texts at most, and
    // of the newest part of them all (1: all). Kept for whoever asks again, as long as the vocabulary is the same.
    struct Place
    {
        quint32 slot = 0;
        bool isInBody = false; // else in the timeline or in what is attached alone
    };
    using Places = std::vector<Place>;
    Result<std::shared_ptr<const Places>> newestHolding(const QStringList &words, int most, double part = 1);

    struct Ranked
    {
        std::vector<WordHit> hits; // the best first, those with everything before all others
        int total = 0;
        int full = 0; // how many of them have everything
    };
    // The best of all that answer; `most` 0 means all. Only those on `places` (in their order), where it is given.
    // Those of `named` that answer come first and count as having everything.
    Result<Ranked> rank(const Expansion &expansion, size_t most, const std::vector<qint64> *places = nullptr,
                        const std::vector<qint64> &named = {});
    // The newest that answer, those whose one text has everything before all others. Quick whatever the size.
    Result<Ranked> newest(const Expansion &expansion, size_t most, const std::vector<qint64> *places = nullptr,
                          const std::vector<qint64> &named = {});

    struct Tally;
    class Ranking;

private:
    // What the words of the index depend on. Between two saves the queue only gets shorter, but where a renumbering
    // fills it anew; merging segments changes nothing of it, and so makes nobody read the vocabulary again.
    struct State
    {
        qint64 saves = -1;
        qint64 isUnordered = 0;
        qint64 queued = 0;
        int changedHere = 0; // by this connection

        bool operator==(const State &) const = default;
    };
    Result<State> state();
    Result<void> registerTally();
    Result<void> readLengths();
    void forgetNewest();
    Result<Places> readPlaces(const QStringList &words, int most, double part);
    Result<qint64> firstOfNewest(double part);
    qint64 textsOf(const ExpandedGroup &group) const;
    Result<void> gatherNamed(const QString &expression, const std::vector<qint64> &named,
                             const std::vector<qint64> *places, Ranked &to);
    Result<void> gather(const QString &expression, size_t most, const std::vector<qint64> *places, Ranked &to,
                        bool isFull);

    Database &m_database;
    Vocabulary m_vocabulary;
    WordLore m_lore;
    QHash<QString, std::shared_ptr<const Places>> m_newest; // by what was asked for
    size_t m_kept = 0;                                      // places in all of them
    int m_texts = 0;
    State m_seen; // the state of the file that is in memory
    State m_lengthsSeen;
    std::vector<std::pair<qint64, quint32>> m_lengths; // words of every part
    std::vector<double> m_usual;                       // of every kind of part
    std::unique_ptr<Tally> m_tally;                    // the connection knows it once it is registered
    bool m_isRegistered = false;
};

} // namespace nevertwice
