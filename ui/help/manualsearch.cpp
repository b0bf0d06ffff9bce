#include "ui/help/manualsearch.h"

#include "model/search/snippet.h"
#include "model/search/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kInTitle = 100;
constexpr int kAtStartOfTitle = 50;
constexpr int kInHeading = 30;
constexpr int kMostOften = 10;
constexpr int kBeginning = 160; // of a page whose text has none of the words: its title has them

QString headingsIn(const QString &markdown)
{
    QStringList headings;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines)
        if (line.startsWith(u'#')) headings.append(line);
    return headings.join(u'\n');
}

// What is read of it: words, keys and commands, without the signs of Markdown.
QString wordsOfPage(const QString &markdown)
{
    static const QRegularExpression target(u"\\]\\([^()\\s]+\\)"_s);
    static const QRegularExpression rule(u"^[|:\\s-]+$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression signs(u"^(?:#+|>)|[`\\[\\]]|\\*\\*"_s, QRegularExpression::MultilineOption);
    QString words = QString(markdown).remove(target).remove(rule).remove(signs);
    return words.replace(u'|', u' ').simplified();
}

} // namespace

ManualSearch::ManualSearch(const QList<ManualPage> &pages)
{
    for (const ManualPage &page : pages)
        m_entries.append({page.name, page.title, headingsIn(page.markdown), wordsOfPage(page.markdown)});
}

QList<QStringList> ManualSearch::wordsIn(const QString &typed)
{
    QList<QStringList> words;
    const QStringList parts = typed.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        for (const QString &word : indexWords(part))
            words.append(QStringList(word));
    return words;
}

// 0: the word is nowhere on the page.
int ManualSearch::weight(const Entry &entry, const QStringList &word)
{
    const WordFinder finder({word});
    int weight = std::min(int(finder.places(entry.text, kMostOften).size()), kMostOften);
    if (finder.isIn(entry.headings)) weight += kInHeading;
    if (const auto inTitle = finder.places(entry.title, 1); !inTitle.isEmpty())
        weight += kInTitle + (inTitle.first().from == 0 ? kAtStartOfTitle : 0);
    return weight;
}

QList<ManualHit> ManualSearch::find(const QString &typed) const
{
    const QList<QStringList> words = wordsIn(typed);
    if (words.isEmpty()) return {};
    const WordFinder finder(words);
    QList<std::pair<int, ManualHit>> found;
    for (const Entry &entry : m_entries) {
        int sum = 0;
        for (const QStringList &word : words) {
            const int one = weight(entry, word);
            sum = one == 0 ? -1 : sum + one;
            if (sum < 0) break;
        }
        if (sum <= 0) continue;
        const QString snippet = finder.snippet(entry.text);
        found.append({sum, {entry.page, snippet.isEmpty() ? entry.text.left(kBeginning) : snippet}});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &one, const auto &other) { return one.first > other.first; });
    QList<ManualHit> hits;
    for (const auto &[sum, hit] : std::as_const(found))
        hits.append(hit);
    return hits;
}

} // namespace nevertwice
