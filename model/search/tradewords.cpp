#include "model/search/tradewords.h"

#include "model/search/stemmer.h"
#include "model/search/words.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

QStringList tradeLines(const QString &file)
{
    QFile words(u":/words/"_s + file);
    if (!words.open(QIODevice::ReadOnly)) return {};
    QStringList lines;
    for (const QString &line : QString::fromUtf8(words.readAll()).split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u'#')) lines.append(line);
    return lines;
}

QString stemKey(const QStringList &words)
{
    QStringList stems;
    for (const QString &word : words)
        stems.append(QString::fromStdString(stemOf(word.toStdString())));
    return stems.join(u' ');
}

bool isStopWord(const QString &word)
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const QString &line : tradeLines(u"stopwords.txt"_s))
            for (const QString &one : indexWords(line))
                all.insert(one);
        return all;
    }();
    return words.contains(word);
}

const Synonyms &Synonyms::ofTheTrade()
{
    static const Synonyms synonyms = [] {
        Synonyms made;
        for (const QString &line : tradeLines(u"synonyms.txt"_s))
            made.read(line);
        std::sort(made.m_single.begin(), made.m_single.end());
        made.m_single.erase(std::unique(made.m_single.begin(), made.m_single.end()), made.m_single.end());
        return made;
    }();
    return synonyms;
}

QList<QStringList> Synonyms::entries(const QString &list)
{
    QList<QStringList> entries;
    for (const QString &entry : list.split(u',')) {
        const QStringList words = indexWords(entry);
        if (words.isEmpty()) continue;
        m_longest = std::max(m_longest, int(words.size()));
        entries.append(words);
        if (words.size() == 1) m_single.append(words);
    }
    return entries;
}

void Synonyms::add(const QStringList &from, const QStringList &to, bool isSame)
{
    const QString key = stemKey(from);
    if (key == stemKey(to)) return;
    QList<Other> &others = m_others[key];
    const auto known = std::find_if(others.begin(), others.end(), [&](const Other &o) { return o.words == to; });
    if (known == others.end())
        others.append({to, isSame});
    else
        known->isSame = known->isSame || isSame;
}

void Synonyms::read(const QString &line)
{
    const qsizetype mark = line.indexOf(u'~');
    if (mark < 0) {
        const QList<QStringList> all = entries(line);
        for (const QStringList &one : all)
            for (const QStringList &other : all)
                if (one != other) add(one, other, true);
        return;
    }
    const QList<QStringList> before = entries(line.left(mark));
    for (const QStringList &other : entries(line.mid(mark + 1)))
        for (const QStringList &one : before) {
            add(one, other, false);
            add(other, one, false);
        }
}

QStringList Synonyms::beginningWith(const QString &start) const
{
    QStringList words;
    for (auto word = std::lower_bound(m_single.begin(), m_single.end(), start); word != m_single.end(); ++word) {
        if (!word->startsWith(start)) break;
        words.append(*word);
    }
    return words;
}

QList<Synonyms::Other> Synonyms::of(const QStringList &words) const
{
    return m_others.value(stemKey(words));
}

} // namespace nevertwice
