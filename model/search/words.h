#pragma once

#include <QString>

#include <QStringList>

namespace nevertwice {

// Words as the index of words cuts them: small letters without accents, runs of scripts that put no space between words
// (Chinese, Japanese, Thai, …) as overlapping pairs.

// For letters that are not ASCII; those that are, nearly all, are told without a call.
namespace words {
bool hasNoSpacesAbroad(char32_t c);
QChar foldedAbroad(QChar c);
bool isLetterAbroad(QChar c);
} // namespace words

// Whether a letter belongs to such a script.
inline bool hasNoSpaces(char32_t c)
{
    return c >= 0x0E00 && words::hasNoSpacesAbroad(c);
}

// The letter as it is compared: small, without its accent. One code unit stays one, so places are kept.
inline QChar foldedLetter(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80) return unit >= u'A' && unit <= u'Z' ? QChar(char16_t(unit + (u'a' - u'A'))) : c;
    return words::foldedAbroad(c);
}
QString foldedText(const QString &text);

inline bool isLetterOfWord(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') || (unit >= u'A' && unit <= u'Z');
    return words::isLetterAbroad(c);
}

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
