#include "model/exchange/worddifferences.h"

#include <QHash>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace nevertwice {

namespace worddifferences {

using Kind = WordRun::Kind;

// Beyond this many pairs of words the exact comparison costs more than it tells.
constexpr qsizetype kMostPairs = 1'000'000;

// Words, and what stands between them.
QStringList partsOf(const QString &line)
{
    QStringList parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > from; to = finder.toNextBoundary()) {
        parts.append(line.mid(from, to - from));
        from = to;
    }
    return parts;
}

bool isWord(const QString &part)
{
    return std::any_of(part.begin(), part.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

void append(QList<WordRun> &runs, Kind kind, const QString &text)
{
    if (text.isEmpty()) return;
    if (!runs.isEmpty() && runs.last().kind == kind)
        runs.last().text += text;
    else
        runs.append({kind, text});
}

// By the longest common run of parts.
QList<WordRun> compared(const QStringList &old, const QStringList &now)
{
    const size_t n = size_t(old.size());
    const size_t m = size_t(now.size());
    QList<WordRun> runs;
    if (qsizetype(n * m) > kMostPairs) {
        append(runs, Kind::Gone, old.join(QString()));
        append(runs, Kind::Come, now.join(QString()));
        return runs;
    }
    std::vector<int> common((n + 1) * (m + 1), 0);
    const auto length = [&](size_t i, size_t j) -> int & { return common[i * (m + 1) + j]; };
    const auto at = [](const QStringList &list, size_t i) -> const QString & { return list[qsizetype(i)]; };
    for (size_t i = n; i-- > 0;)
        for (size_t j = m; j-- > 0;)
            length(i, j) =
                at(old, i) == at(now, j) ? length(i + 1, j + 1) + 1 : std::max(length(i + 1, j), length(i, j + 1));
    size_t i = 0;
    size_t j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && at(old, i) == at(now, j)) {
            append(runs, Kind::Same, at(old, i));
            ++i, ++j;
        } else if (i < n && (j == m || length(i + 1, j) >= length(i, j + 1))) {
            append(runs, Kind::Gone, at(old, i++));
        } else {
            append(runs, Kind::Come, at(now, j++));
        }
    }
    return runs;
}

// A blank between two changed words would tear them apart.
QList<WordRun> joined(const QList<WordRun> &runs)
{
    QList<WordRun> out;
    QString gone;
    QString come;
    const auto flush = [&] {
        append(out, Kind::Gone, gone);
        append(out, Kind::Come, come);
        gone.clear();
        come.clear();
    };
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const WordRun &run = runs[i];
        const bool isBetween = i > 0 && i + 1 < runs.size() && !isWord(run.text);
        if (run.kind == Kind::Same && !isBetween) {
            flush();
            append(out, Kind::Same, run.text);
            continue;
        }
        if (run.kind != Kind::Come) gone += run.text;
        if (run.kind != Kind::Gone) come += run.text;
    }
    flush();
    return out;
}

} // namespace worddifferences

QList<WordRun> wordDifferences(const QString &before, const QString &after)
{
    const QStringList old = worddifferences::partsOf(before);
    const QStringList now = worddifferences::partsOf(after);
    const qsizetype shorter = std::min(old.size(), now.size());
    qsizetype start = 0;
    while (start < shorter && old[start] == now[start])
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && old[old.size() - 1 - end] == now[now.size() - 1 - end])
        ++end;
    QList<WordRun> runs;
    worddifferences::append(runs, WordRun::Kind::Same, old.mid(0, start).join(QString()));
    const QList<WordRun> middle =
        worddifferences::compared(old.mid(start, old.size() - start - end), now.mid(start, now.size() - start - end));
    for (const WordRun &run : middle)
        worddifferences::append(runs, run.kind, run.text);
    worddifferences::append(runs, WordRun::Kind::Same, old.mid(old.size() - end).join(QString()));
    return worddifferences::joined(runs);
}

double shareInCommon(const QString &one, const QString &other)
{
    QHash<QString, int> left;
    qsizetype words = 0;
    for (const QString &part : worddifferences::partsOf(one))
        if (worddifferences::isWord(part)) ++left[part], ++words;
    qsizetype others = 0;
    qsizetype common = 0;
    for (const QString &part : worddifferences::partsOf(other)) {
        if (!worddifferences::isWord(part)) continue;
        ++others;
        if (const auto found = left.find(part); found != left.end() && *found > 0) --*found, ++common;
    }
    const qsizetype longer = std::max(words, others);
    return longer == 0 ? 0 : double(common) / double(longer);
}

} // namespace nevertwice
