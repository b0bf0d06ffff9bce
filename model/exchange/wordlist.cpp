#include "model/exchange/wordlist.h"

#include "model/exchange/sectionnames.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

QStringList PhraseIndex::wordsOf(const QString &text)
{
    QStringList words;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isPart =
            i < text.size() && (text[i].isLetterOrNumber() || text[i] == u'\'' || text[i] == QChar(0x2019));
        if (isPart && begin < 0) begin = i;
        if (isPart || begin < 0) continue;
        words.append(text.mid(begin, i - begin).toLower().replace(QChar(0x2019), u'\''));
        begin = -1;
    }
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
    if (added.words.isEmpty() && added.isOpen)
        m_byStem[first.left(kStem)].append({first, meaning});
    else
        m_byWord[first].append(added);
}

bool PhraseIndex::stands(const Phrase &phrase, const QStringList &words, qsizetype at)
{
    if (at + phrase.words.size() >= words.size()) return false;
    for (qsizetype i = 0; i < phrase.words.size(); ++i) {
        const bool isLast = i + 1 == phrase.words.size();
        const QString &word = words[at + 1 + i];
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
