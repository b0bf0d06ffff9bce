#include "app/cli/searching.h"

#include "app/cli/commands.h"
#include "app/cli/selecting.h"
#include "app/cli/wording.h"

#include "model/domain/document.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

std::optional<int> limitOf(Context &cx)
{
    constexpr int kUsualLimit = 20;
    if (!cx.arguments.has("limit")) return kUsualLimit;
    bool isNumber = false;
    const int limit = cx.arguments.value("limit").toInt(&isNumber);
    if (isNumber && limit > 0) return limit;
    cx.fail(Status::Usage, {Error::Kind::Usage,
                            {},
                            u"--limit wants a number from 1, not \"%1\""_s.arg(cx.arguments.value("limit")),
                            u"Leave it out for %1."_s.arg(kUsualLimit)});
    return std::nullopt;
}

namespace {

// The store marks the words it found with two private characters.
QString snippetText(const QString &snippet, const std::function<QString(const QString &)> &mark)
{
    QString out;
    for (qsizetype at = 0; at < snippet.size();) {
        const qsizetype begin = snippet.indexOf(QChar(char16_t(0xE000)), at);
        const qsizetype end = begin < 0 ? -1 : snippet.indexOf(QChar(char16_t(0xE001)), begin);
        if (end < 0) return out + snippet.mid(at).remove(QChar(char16_t(0xE000)));
        out += snippet.mid(at, begin - at) + mark(snippet.mid(begin + 1, end - begin - 1));
        at = end + 1;
    }
    return out;
}

} // namespace

QJsonObject hitObject(const SearchHit &hit)
{
    // The source stands in the document as toDocument writes it; there it is asked for.
    Incident carrier;
    carrier.source = hit.source;
    return {{u"ref"_s, hit.ref},
            {u"uuid"_s, hit.uuid.toString(QUuid::WithoutBraces)},
            {u"title"_s, hit.title},
            {u"score"_s, hit.score},
            {u"snippet"_s, snippetText(hit.snippet, [](const QString &word) { return u"**"_s + word + u"**"_s; })},
            {u"where"_s, hit.where},
            {u"source"_s, toDocument(carrier).value("source"_L1)}};
}

namespace {

// What was asked for in plain words, and what was read where nobody ever wrote a word.
QString explainedSearch(const Query &query, const SearchResult &result)
{
    QString sentence = explained(query);
    for (const auto &[typed, read] : result.readings)
        sentence += u"; \"%1\" stands nowhere and was read as \"%2\""_s.arg(typed, read);
    return sentence;
}

void printHits(Context &cx, const SearchResult &result)
{
    for (const auto &[typed, read] : result.readings)
        cx.console.note(u"\"%1\" stands nowhere; looked for \"%2\"."_s.arg(typed, read));
    for (qsizetype i = 0; i < result.hits.size(); ++i) {
        const SearchHit &hit = result.hits[i];
        if (i > 0 && i == result.full) cx.console.line(u"    -- those below have a part of it --"_s);
        cx.console.line(u"%1  %2"_s.arg(hit.ref, titleText(hit.title)));
        const QString snippet =
            snippetText(hit.snippet.simplified(), [&](const QString &word) { return cx.console.emphasized(word); });
        if (!snippet.isEmpty()) cx.console.line(u"    "_s + snippet);
    }
    if (result.total > result.hits.size())
        cx.console.note(u"%1 of %2 are shown; --limit %2 shows all."_s.arg(result.hits.size()).arg(result.total));
}

// Filters alone find incidents too, the newest first.
Result<SearchResult> found(Context &cx, const Query &query, int limit)
{
    ListWish wish;
    wish.filter = listFilter(query.filters, QDateTime::fromMSecsSinceEpoch(cx.now().msecs()).date());
    if (query.asksForWords()) return cx.reader().search(query, limit, wish.filter);
    SearchResult result;
    if (query.isEmpty()) return result;
    auto ids = cx.reader().ids(wish);
    if (!ids) return ids.error();
    result.total = result.full = int(ids->size());
    if (limit > 0 && ids->size() > size_t(limit)) ids->resize(size_t(limit));
    const auto rows = cx.reader().rows(*ids);
    if (!rows) return rows.error();
    for (const IncidentRow &row : *rows)
        result.hits.append({row.id, row.uuid, row.ref, row.title, 0, {}, {}, {}});
    return result;
}

} // namespace

Status searchIncidents(Context &cx)
{
    const auto limit = limitOf(cx);
    if (!limit || !cx.workspace()) return cx.status();
    const Query query = readQuery(cx, cx.arguments.words.join(u' '));
    const qint64 begun = cx.surroundings.milliseconds();
    auto result = found(cx, query, *limit);
    if (!result) return cx.fail(result.error().whileTrying(u"search"_s));
    if (cx.wantsJson()) {
        QJsonArray hits;
        for (const SearchHit &hit : std::as_const(result->hits))
            hits.append(hitObject(hit));
        cx.console.json({{u"query"_s, query.text},
                         {u"explained"_s, query.isEmpty() ? u"nothing to look for"_s : explainedSearch(query, *result)},
                         {u"total"_s, result->total},
                         {u"full_matches"_s, result->full},
                         {u"hits"_s, hits},
                         {u"milliseconds"_s, cx.surroundings.milliseconds() - begun}});
    } else {
        printHits(cx, *result);
        if (result->hits.isEmpty())
            cx.console.note(u"Nothing was found: there are no %1."_s.arg(query.isEmpty() ? u"words in the query"_s
                                                                                         : explained(query)));
    }
    return result->hits.isEmpty() ? Status::Nothing : Status::Done;
}

} // namespace nevertwice::cli
