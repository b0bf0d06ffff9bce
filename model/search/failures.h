#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace nevertwice {

// The kinds of failure that people tell of in many ways: `resources/words/failures.txt`. A pure reading of words; no
// kind is certain, each comes with how strongly a text tells of it.
class Failures
{
public:
    static const Failures &ofTheTrade();

    const QStringList &names() const { return m_names; }
    // Kinds that are like each other are of one family.
    int families() const { return m_families; }
    int familyOf(int failure) const { return m_familyOf[failure]; }

    // A word that is part of a way of telling of a failure: of which, and at which place.
    struct Use
    {
        int way;
        int place;
    };
    // Of all words with this stem; null where there is none. Stays where it is.
    const QList<Use> *usesOf(const QString &stem) const;

    // Adds to `strengths`, which has a number for every name, what these words tell, times `weight`. `words` are those
    // of one text in its order, as the index holds them.
    void look(const QStringList &words, double weight, std::vector<double> &strengths) const;
    // The same for words whose uses are known.
    void look(const std::vector<const QList<Use> *> &words, double weight, std::vector<double> &strengths) const;

    // Those a query asks for: 1 for those it names, 0 for all others. A hint alone is a word like others.
    std::vector<double> askedFor(const QStringList &words) const;
    // The ways of telling of one that are words in a row, as the index holds them.
    QList<QStringList> phrasesOf(int failure) const { return m_phrases[failure]; }

private:
    struct Way
    {
        int failure;
        double strength;
        bool isNear; // else the words stand next to each other
        std::vector<QString> stems;
        size_t first; // of its stems among those of all ways
    };

    void read(const QString &line);
    void addWay(int failure, const QString &text, double strength);

    QStringList m_names;
    QList<int> m_familyOf;
    int m_families = 0;
    QList<QList<QStringList>> m_phrases; // of every name
    std::vector<Way> m_ways;
    size_t m_places = 0; // stems of all ways
    QHash<QString, QList<Use>> m_byStem;
};

} // namespace nevertwice
