#include "model/exchange/wordlist.h"

#include "model/exchange/sectionnames.h"

#include <QVarLengthArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kUsualWords = 80; // of an entry or a paragraph

}

QList<QStringView> PhraseIndex::wordsIn(const QString &text, QString &letters)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'\'' || c == QChar(0x2019); };
    struct Place
    {
        qsizetype at;
        qsizetype size;
    };
    QVarLengthArray<Place, kUsualWords> places; // in `letters`, which may still move
    letters.resize(text.size());
    QChar *out = letters.data();
    qsizetype used = 0;
    const QChar *const source = text.constData();
    for (qsizetype i = 0; i < text.size();) {
        if (!isPart(source[i])) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        const qsizetype place = used;
        bool isAscii = true;
        for (; i < text.size() && isPart(source[i]); ++i) {
            const char16_t c = source[i].unicode();
            isAscii = isAscii && c < 0x80;
            out[used++] = QChar(c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c);
        }
        if (!isAscii) { // which may take more letters than it had
            const QString lower = QString(source + begin, i - begin).toLower().replace(QChar(0x2019), u'\'');
            used = place + lower.size();
            letters.resize(std::max(letters.size(), used + text.size() - i));
            out = letters.data();
            std::copy(lower.begin(), lower.end(), out + place);
        }
        places.append({place, used - place});
    }
    letters.truncate(used);
    QList<QStringView> words;
    words.reserve(places.size());
    for (const Place &place : places)
        words.append(QStringView(letters).sliced(place.at, place.size));
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
    added.first = first;
    if (added.words.isEmpty() && added.isOpen)
        m_stems.add(first, {first, meaning});
    else
        m_phrases.add(first, std::move(added));
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
