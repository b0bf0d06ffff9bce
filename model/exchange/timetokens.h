#pragma once

#include <QList>
#include <QString>

namespace nevertwice {

// A piece of a written time.
struct TimeToken
{
    enum class Kind { Number, Word, Mark, End };
    Kind kind = Kind::End;
    QString text;        // of those below: digits as ASCII, words in lower case, a mark as one character
    qsizetype at = 0;    // where it begins in the text
    bool isApart = true; // a space stands before it

    bool isNumber() const { return kind == Kind::Number; }
    bool isWord() const { return kind == Kind::Word; }
    bool isMark(char16_t c) const { return kind == Kind::Mark && text.front() == QChar(c); }
    bool isWord(const char *word) const { return isWord() && text == QLatin1String(word); }
    qsizetype size() const { return text.size(); }
    // Precondition: a number of at most eighteen digits.
    qint64 value() const { return text.toLongLong(); }
};

struct TimeTokens
{
    // With hyphens, minus signs, digits and spaces of other scripts as ASCII; dashes are U+2013, and Arabic letters
    // plain. The tokens stand in its letters, which therefore stay as they are as long as one of them is about.
    QString text;
    QList<TimeToken> list;
    bool hasLetterForZero = false;
};

// Nothing that a person would write as one time is longer.
inline constexpr qsizetype kLongestTime = 120;

TimeTokens timeTokens(const QString &text);

} // namespace nevertwice
