#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <algorithm>

namespace nevertwice {

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
        QStringList words;   // after the first
        bool isOpen = false; // the last word goes on
        int meaning = 0;
    };

    // The words as views into `letters`, which is filled for them.
    static QList<QStringView> wordsIn(const QString &text, QString &letters);

    template <typename Found> void lookAt(const QList<QStringView> &words, qsizetype at, Found found) const
    {
        const auto tell = [&](const QList<Phrase> &phrases) {
            for (const Phrase &phrase : phrases)
                if (stands(phrase, words, at)) found(phrase.meaning);
        };
        if (const auto it = m_byWord.constFind(words[at]); it != m_byWord.constEnd()) tell(*it);
        if (const auto it = m_byStem.constFind(words[at].first(std::min(kStem, words[at].size())));
            it != m_byStem.constEnd())
            for (const auto &[stem, meaning] : *it)
                if (words[at].startsWith(stem)) found(meaning);
    }
    static bool stands(const Phrase &phrase, const QList<QStringView> &words, qsizetype at);

    static constexpr qsizetype kStem = 4;
    QStringList m_keys; // holds the letters that the tables are kept under
    QHash<QStringView, QList<Phrase>> m_byWord;
    QHash<QStringView, QList<QPair<QString, int>>> m_byStem; // single words that go on
};

// The lines "name = phrase, phrase" of a list of words, in their order; "name ~ phrase" gives the name "~name".
QList<QPair<QString, QStringList>> phraseLines(const QString &resource);

} // namespace nevertwice
