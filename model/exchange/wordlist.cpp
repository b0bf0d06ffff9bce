#include "model/exchange/wordlist.h"

#include "model/exchange/sectionnames.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

QList<QStringView> PhraseIndex::wordsIn(const QString &text, QString &letters)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'\'' || c == QChar(0x2019); };
    QList<std::pair<qsizetype, qsizetype>> places; // in `letters`, which may still move
    letters.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (!isPart(text[i])) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        bool isAscii = true;
        for (; i < text.size() && isPart(text[i]); ++i)
            isAscii = isAscii && text[i] < QChar(0x80);
        const qsizetype place = letters.size();
        const QStringView word = QStringView(text).sliced(begin, i - begin);
        if (isAscii)
            for (const QChar c : word)
                letters += c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c;
        else
            letters += word.toString().toLower().replace(QChar(0x2019), u'\'');
        places.append({place, letters.size() - place});
    }
    QList<QStringView> words;
    words.reserve(places.size());
    for (const auto &[place, size] : std::as_const(places))
        words.append(QStringView(letters).sliced(place, size));
    return words;
}

QStringList PhraseIndex::wordsOf(const QString &text)
{
    QString letters;
    QStringList words;
    for (const QStringView word : wordsIn(text, letters))
        words.append(word.toString());
    return words;
}

void PhraseIndex::add(const QString &phrase, int meaning)
{
    Phrase added;
    added.isOpen = phrase.trimmed().endsWith(u'*');
    added.words = wordsOf(phrase);
    added.meaning = meaning;
    if (added.words.isEmpty()) return;
    const QString first = added.words.takeFirst();
    const bool isStem = added.words.isEmpty() && added.isOpen;
    const QString key = isStem ? first.left(kStem) : first;
    m_keys.append(key);
    if (isStem)
        m_byStem[m_keys.last()].append({first, meaning});
    else
        m_byWord[m_keys.last()].append(added);
}

bool PhraseIndex::stands(const Phrase &phrase, const QList<QStringView> &words, qsizetype at)
{
    if (at + phrase.words.size() >= words.size()) return false;
    for (qsizetype i = 0; i < phrase.words.size(); ++i) {
        const bool isLast = i + 1 == phrase.words.size();
        const QStringView word = words[at + 1 + i];
        if (phrase.isOpen && isLast ? !word.startsWith(phrase.words[i]) : word != phrase.words[i]) return false;
    }
    return true;
}

QList<QPair<QString, QStringList>> phraseLines(const QString &resource)
{
    QList<QPair<QString, QStringList>> lines;
    for (const QString &line : wordLines(resource)) {
        const bool isWeak = !line.contains(u'=');
        const qsizetype at = line.indexOf(isWeak ? u'~' : u'=');
        if (at < 0) continue;
        QStringList phrases;
        for (const QString &phrase : line.mid(at + 1).split(u','))
            if (!phrase.trimmed().isEmpty()) phrases.append(phrase.trimmed());
        lines.append({(isWeak ? u"~"_s : QString()) + line.left(at).trimmed(), phrases});
    }
    return lines;
}

} // namespace nevertwice
