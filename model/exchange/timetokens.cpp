#include "model/exchange/timetokens.h"

#include "model/exchange/timewords.h"

#include <algorithm>

namespace nevertwice {

namespace timetokens {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetterForZero(QChar c)
{
    return c == u'o' || c == u'O';
}

bool isWordPart(QChar c)
{
    return c.isLetter() || c == u'_';
}

constexpr qsizetype kUsualTokens = 12; // of a date with a time and a zone

QChar plain(QChar c)
{
    if (c > u' ' && c < QChar(0x7f)) return c;
    if (c.isSpace() || c == QChar(0x200b) || c == QChar(0xfeff)) return u' ';
    if (const int digit = c.digitValue(); digit >= 0 && c.isDigit()) return QChar(u'0' + digit);
    switch (c.unicode()) {
    case 0x2010: // hyphen, non-breaking hyphen, figure dash, minus sign, full width
    case 0x2011:
    case 0x2012:
    case 0x2212:
    case 0xff0d:
        return u'-';
    case 0x2014: // em dash
    case 0x2015:
        return QChar(0x2013);
    case 0xff1a: // full width, ratio
    case 0x2236:
        return u':';
    case 0xff0f:
        return u'/';
    case 0xff0b:
        return u'+';
    case 0x060c: // Arabic comma
        return u',';
    default:
        return plainArabic(c);
    }
}

// Left-to-right marks and their kin say how a text is shown, not what it says.
bool isInvisible(QChar c)
{
    return c >= QChar(0x80) && c.category() == QChar::Other_Format && c != QChar(0xfeff) && c != QChar(0x200b);
}

QString plainText(const QString &text)
{
    QString out(text.size(), Qt::Uninitialized);
    QChar *end = out.data();
    for (const QChar c : text)
        if (!isInvisible(c) && !isArabicSign(c)) *end++ = plain(c);
    out.truncate(end - out.constData());
    return std::move(out).trimmed();
}

// "1O:O5" becomes "10:05": letters O in a run of digits, or alone beside a colon.
bool mendZeros(QString &text)
{
    bool isMended = false;
    for (qsizetype begin = 0; begin < text.size();) {
        if (!text[begin].isLetterOrNumber()) {
            ++begin;
            continue;
        }
        qsizetype end = begin;
        bool hasDigit = false;
        bool hasLetter = false;
        bool isClean = true;
        for (; end < text.size() && text[end].isLetterOrNumber(); ++end) {
            hasDigit = hasDigit || isAsciiDigit(text[end]);
            hasLetter = hasLetter || isLetterForZero(text[end]);
            isClean = isClean && (isAsciiDigit(text[end]) || isLetterForZero(text[end]));
        }
        const bool isBesideColon = (begin > 0 && text[begin - 1] == u':') || (end < text.size() && text[end] == u':');
        if (isClean && hasLetter && (hasDigit || isBesideColon)) {
            for (qsizetype i = begin; i < end; ++i)
                if (isLetterForZero(text[i])) text[i] = u'0';
            isMended = true;
        }
        begin = end;
    }
    return isMended;
}

} // namespace timetokens

TimeTokens timeTokens(const QString &text)
{
    using namespace timetokens;
    TimeTokens tokens;
    tokens.text = plainText(text.left(kLongestTime));
    tokens.hasLetterForZero = mendZeros(tokens.text);
    const QString &line = tokens.text;
    tokens.list.reserve(kUsualTokens);
    for (qsizetype i = 0; i < line.size();) {
        if (line[i] == u' ') {
            ++i;
            continue;
        }
        TimeToken token;
        token.at = i;
        token.isApart = i == 0 || line[i - 1] == u' ';
        const auto take = [&](auto isPart) {
            while (i < line.size() && isPart(line[i]))
                ++i;
        };
        if (isAsciiDigit(line[i])) {
            token.kind = TimeToken::Kind::Number;
            take(isAsciiDigit);
        } else if (isWordPart(line[i])) {
            token.kind = TimeToken::Kind::Word;
            take(isWordPart);
        } else {
            token.kind = TimeToken::Kind::Mark;
            ++i;
        }
        token.text = QString::fromRawData(line.constData() + token.at, i - token.at); // no letter of its own
        if (token.kind == TimeToken::Kind::Word) token.text = std::move(token.text).toLower();
        tokens.list.append(std::move(token));
    }
    return tokens;
}

} // namespace nevertwice
