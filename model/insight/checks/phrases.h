#pragma once

#include "model/insight/checks/prose.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>

namespace nevertwice {

// Named lists of phrases (resources/words/checks.txt), found in a text word by word. "restart*" is any word that begins
// so; a phrase never goes over the end of a sentence.
class PhraseTable
{
public:
    // The lists of checks. Read once.
    static const PhraseTable &forChecks();

    explicit PhraseTable(const QString &lists);

    // How many words of the text from `at` on are a phrase of the list; 0 for none. The longest wins.
    qsizetype match(const QString &list, const Prose &prose, qsizetype at) const;
    bool has(const QString &list, const Prose &prose, qsizetype at) const { return match(list, prose, at) > 0; }
    // Whether one of the phrases stands between two words, the second not included.
    bool hasBetween(const QString &list, const Prose &prose, qsizetype from, qsizetype to) const;

    // A list looked up once, for loops over many words.
    struct List
    {
        QHash<QString, QList<QStringList>> byWord; // the rest of each phrase behind its first word
        QList<QString> stems;                      // of phrases that are one begun word
        quint64 bit = 0;                           // in Prose::Word::lists
    };
    const List &list(const QString &name) const;
    static qsizetype match(const List &list, const Prose &prose, qsizetype at);
    // The lists that have a phrase beginning with this word: what most words are asked for is answered by one look.
    quint64 listsOf(const QString &word) const;

private:
    static constexpr int kLetters = 26;

    QHash<QString, List> m_lists;
    QHash<QString, quint64> m_byWord;
    // By the first two letters of the words above a bit for each length they have: most words of a text are none of
    // them, and are not hashed to see it.
    std::array<quint32, kLetters *kLetters> m_lengths = {};
    std::array<QList<QPair<QString, quint64>>, kLetters> m_byStem; // by the first letter
};

} // namespace nevertwice
