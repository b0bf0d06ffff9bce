#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace nevertwice {

// What words of the trade stand for each other: `resources/words/synonyms.txt`. Words are compared by their stems.
class Synonyms
{
public:
    static const Synonyms &ofTheTrade();

    struct Other
    {
        QStringList words; // one, or several that stand next to each other
        bool isSame;       // or only related
    };
    // Of one word, or of several next to each other, as the index holds them.
    QList<Other> of(const QStringList &words) const;
    // The single words that begin so, in order of the alphabet.
    QStringList beginningWith(const QString &start) const;
    // The most words that an entry has.
    int longest() const { return m_longest; }

private:
    void read(const QString &line);
    QList<QStringList> entries(const QString &list);
    void add(const QStringList &from, const QStringList &to, bool isSame);

    QHash<QString, QList<Other>> m_others; // by the stems, joined by spaces
    QStringList m_single;                  // as they are written, sorted
    int m_longest = 1;
};

// Words too common to look for where there are others: `resources/words/stopwords.txt`.
bool isStopWord(const QString &word);

// The stems of words, joined: equal where the words are inflections of each other.
QString stemKey(const QStringList &words);

// The lines of a list of words of the trade, its remarks aside.
QStringList tradeLines(const QString &file);

} // namespace nevertwice
