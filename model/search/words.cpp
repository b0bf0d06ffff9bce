#include "model/search/words.h"

#include <QStringList>

namespace nevertwice {

bool words::hasNoSpacesAbroad(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return QChar::isLetterOrNumber(c) || QChar::isMark(c);
    default:
        return false;
    }
}

QChar words::foldedAbroad(QChar c)
{
    if (c.unicode() >= 0x0E00) return c.toLower(); // no Latin, Greek or Cyrillic letter with an accent stands there
    const QString parts = c.decomposition();
    const bool isAccented = !parts.isEmpty() && c.decompositionTag() == QChar::Canonical;
    return (isAccented ? parts.at(0) : c).toLower();
}

bool words::isLetterAbroad(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QString foldedText(const QString &text)
{
    QString out = text;
    for (QChar &c : out)
        c = foldedLetter(c);
    return out;
}

QString withoutMarks(QStringView folded)
{
    QString word;
    word.reserve(folded.size());
    for (const QChar c : folded)
        if (c.unicode() < 0x300 || !c.isMark() || hasNoSpaces(c.unicode())) word += c;
    return word;
}

QStringList indexWords(const QString &text)
{
    QStringList words;
    const QString folded = foldedText(text);
    eachWord(folded, [&](qsizetype from, qsizetype length) {
        const QString word = withoutMarks(QStringView(folded).mid(from, length));
        if (!word.isEmpty()) words.append(word);
    });
    return words;
}

} // namespace nevertwice
