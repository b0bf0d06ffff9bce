// Searching: a key press against the newest fifty of the same words in SQLite's C interface, and the exact order
// against FTS5's own `order by rank`.
#include "model/search/expansion.h"
#include "model/store/database.h"
#include "model/store/likely.h"
#include "model/store/wordindex.h"
#include "tests/bench/harness.h"
#include "tests/support/generator.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

constexpr int kQueries = 25;
constexpr int kPage = 50;

QString quoted(const QStringList &words, const QString &between)
{
    QStringList terms;
    for (const QString &word : words)
        terms.append(u'"' + word + u'"');
    return terms.join(between);
}

// What FTS5 is asked for where every word may be any of those it stands for.
QString allOfEither(const Expansion &expansion)
{
    QStringList groups;
    for (const ExpandedGroup &group : expansion.groups) {
        QStringList words;
        for (const Alternative &alternative : group.alternatives)
            words.append(alternative.words.join(u' '));
        groups.append(u'(' + quoted(words, u" OR "_s) + u')');
    }
    return groups.join(u" AND "_s);
}

// Every beginning of queries of two and three words, as they are typed.
QStringList keystrokes(test::Generator &generator)
{
    QStringList texts;
    for (int i = 0; i < kQueries; ++i) {
        QStringList words;
        for (int n = 2 + i % 2; n > 0; --n)
            words.append(generator.vocabulary().draw(generator.dice()));
        const QString whole = words.join(u' ');
        for (qsizetype length = 1; length <= whole.size(); ++length)
            texts.append(whole.left(length));
    }
    return texts;
}

// Words that most incidents have.
QStringList commonQueries(test::Generator &generator)
{
    QStringList texts;
    for (int i = 0; i < kQueries; ++i)
        texts.append(generator.vocabulary().word(150 + 3 * i) + u' ' + generator.vocabulary().word(200 + 5 * i));
    return texts;
}

void readRowids(Database &database, const char *sql, const QString &expression)
{
    Statement query = database.statement(sql);
    query.bind(expression);
    for (;;)
        if (!sure(query.step())) break;
}

} // namespace

QList<Comparison> benchSearch(Library &library)
{
    const auto workspace = sure(Workspace::open(library.path(), Access::ReadOnly, steadyClock()));
    const auto reader = sure(workspace->openReader());
    const auto bare = sure(Database::open(library.path(), Database::Mode::ReadOnly));
    test::Generator generator({.seed = 11, .count = 1});
    const QStringList typed = keystrokes(generator);
    const QStringList common = commonQueries(generator);
    (void)sure(reader->search(parseQuery(common.first()), kPage)); // the vocabulary and the lengths are in memory then

    const auto wordsOf = [](const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); };
    const auto expandedFrom = [&](const QString &text) {
        return expand(parseQuery(text), reader->words().vocabulary(), reader->words().texts(), ExpansionDepth::Typing);
    };
    const auto press = [&](int i) { (void)sure(reader->words().newest(expandedFrom(typed[i]), kPage)); };
    constexpr auto kNewest = "select rowid from search where search match ? order by rowid desc limit 50";
    const Comparison keys = compare(u"a key press, newest 50"_s, int(typed.size()), press,
                                    [&](int i) { readRowids(*bare, kNewest, quoted(wordsOf(typed[i]), u" AND "_s)); });
    // Half a word that nobody wrote costs a bare query nothing: here it looks for what ours looks for.
    QStringList expanded;
    for (const QString &text : typed)
        expanded.append(allOfEither(expandedFrom(text)));
    const Comparison sameTerms = compare(u"all words of a key press"_s, int(typed.size()), press,
                                         [&](int i) { readRowids(*bare, kNewest, expanded[i]); });
    const Comparison shown = compare(
        u"a key press with snippets"_s, int(typed.size()),
        [&](int i) { (void)sure(reader->searchNewest(parseQuery(typed[i]), kPage)); },
        [&](int i) { readRowids(*bare, kNewest, expanded[i]); });
    const Comparison ranks = compare(
        u"exact order of common words"_s, int(common.size()) * 2,
        [&](int i) {
            const Query query = parseQuery(common[i % common.size()] + u' ');
            Expansion exact;
            for (const QString &word : query.words)
                exact.groups.append({{{{word}, 1}}, 1, false});
            (void)sure(reader->words().rank(exact, kPage));
        },
        [&](int i) {
            readRowids(*bare, "select rowid from search where search match ? order by rank limit 50",
                       quoted(wordsOf(common[i % common.size()]), u" OR "_s));
        });
    const Comparison whole = compare(
        u"a whole ranked search"_s, int(common.size()),
        [&](int i) { (void)sure(reader->search(parseQuery(common[i % common.size()] + u' '), kPage)); },
        [&](int i) {
            readRowids(*bare, "select rowid from search where search match ? order by rank limit 50",
                       quoted(wordsOf(common[i % common.size()]), u" OR "_s));
        });
    const Comparison likely = compare(
        u"like a draft of fifty words"_s, kQueries,
        [&](int) { (void)sure(similarToText(*reader, generator.sentences(50), 10)); },
        [&](int) {
            readRowids(*bare, "select rowid from search where search match ? order by rank limit 10",
                       quoted(wordsOf(generator.sentences(50).remove(u'"').remove(u'.').remove(u',')), u" OR "_s));
        });
    return {keys, sameTerms, shown, ranks, whole, likely};
}

} // namespace nevertwice::bench
