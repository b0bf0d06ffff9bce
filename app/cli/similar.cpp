#include "app/cli/commands.h"
#include "app/cli/searching.h"
#include "app/cli/wording.h"

#include "model/store/likely.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

Result<QList<SimilarHit>> similarHits(Context &cx, const std::optional<Context::Found> &incident, int limit)
{
    if (incident) return similarIncidents(cx.reader(), incident->incident, limit);
    return similarToText(cx.reader(), cx.arguments.value("text"), limit);
}

void printSimilar(Context &cx, const QList<SimilarHit> &hits)
{
    for (const SimilarHit &one : hits) {
        cx.console.line(u"%1  %2"_s.arg(one.hit.ref, titleText(one.hit.title)));
        if (!one.reason.isEmpty()) cx.console.line(u"    "_s + one.reason);
    }
    if (hits.isEmpty()) cx.console.note(u"Nothing like it was found."_s);
}

} // namespace

Status findSimilar(Context &cx)
{
    const bool hasText = cx.arguments.has("text");
    if (hasText == (cx.arguments.words.size() == 1) || cx.arguments.words.size() > 1)
        return cx.fail(Status::Usage, {Error::Kind::Usage,
                                       {},
                                       u"it wants one REF, or --text and a text"_s,
                                       u"For example: nevertwice-cli similar INC-7"_s});
    const auto limit = limitOf(cx);
    if (!limit || !cx.workspace()) return cx.status();
    std::optional<Context::Found> incident;
    if (!hasText) {
        incident = cx.incident(cx.arguments.words.first());
        if (!incident) return cx.status();
    }
    const qint64 begun = cx.surroundings.milliseconds();
    auto hits = similarHits(cx, incident, *limit);
    if (!hits) return cx.fail(hits.error().whileTrying(u"look for similar incidents"_s));
    if (!cx.wantsJson()) {
        printSimilar(cx, *hits);
        return hits->isEmpty() ? Status::Nothing : Status::Done;
    }
    QJsonArray array;
    for (const SimilarHit &one : std::as_const(*hits)) {
        QJsonObject object = hitObject(one.hit);
        object.insert(u"reason"_s, one.reason);
        array.append(object);
    }
    const QString asked = hasText ? cx.arguments.value("text") : incident->row.ref;
    cx.console.json({{u"query"_s, asked},
                     {u"explained"_s, hasText ? u"incidents like this text"_s : u"incidents like "_s + asked},
                     {u"total"_s, hits->size()},
                     {u"hits"_s, array},
                     {u"milliseconds"_s, cx.surroundings.milliseconds() - begun}});
    return hits->isEmpty() ? Status::Nothing : Status::Done;
}

} // namespace nevertwice::cli
