#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <utility>

namespace nevertwice {

// Where a word stands in a table by its first two letters: most words of a text begin like none that is looked for, and
// that is seen without hashing them. Precondition: it is not empty, and in lower case.
inline constexpr qsizetype kLetterPlaces = 32 * 32;
inline qsizetype letterPlace(QStringView word)
{
    return (word[0].unicode() & 31) * 32 + (word.size() > 1 ? word[1].unicode() & 31 : 0);
}

// Things that are kept under the first two letters of a word.
template <typename Kept> class ByLetters
{
public:
    void add(QStringView word, Kept kept) { m_places[letterPlace(word)].append(std::move(kept)); }
    const QList<Kept> &at(qsizetype place) const { return m_places[place]; }

private:
    QList<QList<Kept>> m_places = QList<QList<Kept>>(kLetterPlaces);
};

// Phrases to be looked for in texts, each with what it stands for. "restart*" is any word that begins so. All phrases
// are looked up in one pass over the words of a text.
class PhraseIndex
{
public:
    // `meaning` comes back for every place where one of the phrases stands.
    void add(const QString &phrase, int meaning);
    // Calls with the meaning of every phrase in it, in the order of the text.
    template <typename Found> void look(const QString &text, Found found) const
    {
        QString letters;
        const QList<QStringView> words = wordsIn(text, letters);
        for (qsizetype i = 0; i < words.size(); ++i)
            lookAt(words, i, found);
    }

    static QStringList wordsOf(const QString &text);

private:
    struct Phrase
    {
        QString first;
        QStringList words;   // after the first
        bool isOpen = false; // the last word goes on
        int meaning = 0;
    };
    struct Stem
    {
        QString letters; // two or more
        int meaning = 0;
    };

    // The words as views into `letters`, which is filled for them.
    static QList<QStringView> wordsIn(const QString &text, QString &letters);

    template <typename Found> void lookAt(const QList<QStringView> &words, qsizetype at, Found found) const
    {
        const qsizetype place = letterPlace(words[at]);
        for (const Phrase &phrase : m_phrases.at(place))
            if (phrase.first == words[at] && stands(phrase, words, at)) found(phrase.meaning);
        for (const Stem &stem : m_stems.at(place))
            if (words[at].startsWith(stem.letters)) found(stem.meaning);
    }
    static bool stands(const Phrase &phrase, const QList<QStringView> &words, qsizetype at);

    ByLetters<Phrase> m_phrases;
    ByLetters<Stem> m_stems; // single words that go on
};

// The lines "name = phrase, phrase" of a list of words, in their order; "name ~ phrase" gives the name "~name".
QList<QPair<QString, QStringList>> phraseLines(const QString &resource);

} // namespace nevertwice
