#pragma once

#include <QString>

#include <QStringList>

namespace nevertwice {

// Words as the index of words cuts them: small letters without accents, runs of scripts that put no space between words
// (Chinese, Japanese, Thai, …) as overlapping pairs.

// Whether a letter belongs to such a script.
bool hasNoSpaces(char32_t c);

// The letter as it is compared: small, without its accent. One code unit stays one, so places are kept.
QChar foldedLetter(QChar c);
QString foldedText(const QString &text);

bool isLetterOfWord(QChar c);

// Calls `take(from, length)` for every word of a folded text, in its order.
template <typename Take> void eachWord(QStringView folded, Take take)
{
    qsizetype i = 0;
    while (i < folded.size()) {
        if (!isLetterOfWord(folded[i])) {
            ++i;
            continue;
        }
        const bool isRun = hasNoSpaces(folded[i].unicode());
        const qsizetype from = i;
        while (i < folded.size() && isLetterOfWord(folded[i]) && hasNoSpaces(folded[i].unicode()) == isRun)
            ++i;
        if (!isRun || i - from < 3)
            take(from, i - from);
        else
            for (qsizetype at = from; at + 1 < i; ++at)
                take(at, qsizetype(2));
    }
}

// The word without combining marks, as the index holds it; `folded` comes out of foldedText().
QString withoutMarks(QStringView folded);

// The words of a text as the index holds them.
QStringList indexWords(const QString &text);

} // namespace nevertwice
