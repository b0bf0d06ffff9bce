#include "model/insight/checks/phrases.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace phrasetable {

void add(PhraseTable::List &list, const QString &phrase)
{
    QStringList words = phrase.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return;
    const QString first = words.takeFirst();
    if (words.isEmpty() && first.endsWith(u'*'))
        list.stems.append(first.chopped(1));
    else
        list.byWord[first].append(words);
}

bool fits(const QString &wanted, const QString &word)
{
    return wanted.endsWith(u'*') ? word.startsWith(QStringView(wanted).chopped(1)) : word == wanted;
}

bool fits(const QStringList &rest, const Prose &prose, qsizetype at)
{
    const auto &words = prose.words();
    if (at + rest.size() >= words.size()) return false;
    for (qsizetype i = 0; i < rest.size(); ++i) {
        const Prose::Word &word = words[at + 1 + i];
        if (word.sentence != words[at].sentence || !fits(rest[i], word.lower)) return false;
    }
    return true;
}

int letterOf(QChar c)
{
    return c >= u'a' && c <= u'z' ? c.unicode() - u'a' : -1;
}

// The first two letters as a number; below 0 for a word that does not begin with two of the alphabet.
int pairOf(const QString &word)
{
    if (word.size() < 2) return -1;
    const int first = letterOf(word[0]);
    const int second = letterOf(word[1]);
    return first < 0 || second < 0 ? -1 : first * 26 + second;
}

quint32 lengthBit(const QString &word)
{
    return quint32(1) << std::min<qsizetype>(word.size(), 31);
}

} // namespace phrasetable

PhraseTable::PhraseTable(const QString &lists)
{
    for (const QString &line : lists.split(u'\n')) {
        const qsizetype at = line.indexOf(u'=');
        if (at < 0 || line.startsWith(u'#')) continue;
        List &list = m_lists[line.left(at).trimmed()];
        for (const QString &phrase : line.mid(at + 1).split(u','))
            phrasetable::add(list, phrase.trimmed().toLower());
    }
    int number = 0;
    for (List &list : m_lists) {
        Q_ASSERT(number < 64);
        list.bit = quint64(1) << number++;
        for (auto it = list.byWord.cbegin(); it != list.byWord.cend(); ++it) {
            m_byWord[it.key()] |= list.bit;
            if (const int pair = phrasetable::pairOf(it.key()); pair >= 0)
                m_lengths[size_t(pair)] |= phrasetable::lengthBit(it.key());
        }
        for (const QString &stem : std::as_const(list.stems))
            if (const int letter = phrasetable::letterOf(stem.front()); letter >= 0)
                m_byStem[size_t(letter)].append({stem, list.bit});
    }
}

const PhraseTable &PhraseTable::forChecks()
{
    static const PhraseTable table = [] {
        QFile file(u":/words/checks.txt"_s);
        return PhraseTable(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
    }();
    return table;
}

const PhraseTable::List &PhraseTable::list(const QString &name) const
{
    static const List none;
    const auto it = m_lists.constFind(name);
    return it == m_lists.constEnd() ? none : *it;
}

qsizetype PhraseTable::match(const List &list, const Prose &prose, qsizetype at)
{
    if (!(prose.words()[at].lists & list.bit)) return 0;
    const QString &word = prose.words()[at].lower;
    qsizetype longest = 0;
    if (const auto it = list.byWord.constFind(word); it != list.byWord.constEnd())
        for (const QStringList &rest : *it)
            if (rest.size() + 1 > longest && phrasetable::fits(rest, prose, at)) longest = rest.size() + 1;
    if (longest == 0)
        for (const QString &stem : list.stems)
            if (word.startsWith(stem)) return 1;
    return longest;
}

quint64 PhraseTable::listsOf(const QString &word) const
{
    if (word.isEmpty()) return 0;
    const int pair = phrasetable::pairOf(word);
    const bool canBe = pair < 0 || (m_lengths[size_t(pair)] & phrasetable::lengthBit(word));
    quint64 lists = canBe ? m_byWord.value(word) : 0;
    if (const int letter = phrasetable::letterOf(word.front()); letter >= 0)
        for (const auto &[stem, bit] : m_byStem[size_t(letter)])
            if (word.startsWith(stem)) lists |= bit;
    return lists;
}

qsizetype PhraseTable::match(const QString &name, const Prose &prose, qsizetype at) const
{
    return match(list(name), prose, at);
}

bool PhraseTable::hasBetween(const QString &name, const Prose &prose, qsizetype from, qsizetype to) const
{
    const List &wanted = list(name);
    for (qsizetype at = std::max<qsizetype>(from, 0); at < to && at < prose.words().size(); ++at)
        if (match(wanted, prose, at) > 0) return true;
    return false;
}

} // namespace nevertwice
