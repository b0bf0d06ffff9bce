#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/wording.h"

#include "model/exchange/differences.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

struct Step
{
    Revision revision;
    QList<Patch> changes;
    QList<Difference> words;
};

QJsonObject changeObject(const Patch &patch)
{
    const auto known = [](const QJsonValue &value) { return value.isUndefined() ? QJsonValue() : value; };
    return {{u"path"_s, patch.path}, {u"before"_s, known(patch.before)}, {u"after"_s, known(patch.after)}};
}

QJsonObject stepObject(const Step &step)
{
    QJsonArray changes;
    for (const Patch &patch : step.changes)
        changes.append(changeObject(patch));
    const auto label = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"id"_s, step.revision.id.value},          {u"at"_s, label(step.revision.at.text())},
            {u"by"_s, label(step.revision.by)},         {u"name"_s, label(step.revision.name)},
            {u"origin"_s, label(step.revision.origin)}, {u"changes"_s, changes}};
}

void printStep(Context &cx, const Step &step)
{
    const Revision &r = step.revision;
    QString head = u"version %1  %2 UTC"_s.arg(r.version).arg(timeText(r.at, u"UTC"_s));
    if (!r.by.isEmpty()) head += u"  by "_s + r.by;
    head += u"  ("_s + r.origin + u')';
    if (!r.name.isEmpty()) head += u"  \""_s + r.name + u'"';
    cx.console.line(head);
    for (const Difference &difference : step.words) {
        if (difference.lines.size() == 1 && difference.lines.first().startsWith(u'=')) {
            cx.console.line(u"    %1: %2"_s.arg(difference.what, difference.lines.first().mid(2)));
            continue;
        }
        cx.console.line(u"    %1"_s.arg(difference.what));
        for (const QString &line : difference.lines)
            cx.console.line(u"      "_s + line);
    }
}

} // namespace

Status showHistory(Context &cx)
{
    const auto found = cx.incident(cx.arguments.words.first());
    if (!found) return cx.status();
    auto revisions = cx.reader().revisions(found->row.uuid);
    if (!revisions) return cx.fail(revisions.error().whileTrying(u"read the history of %1"_s.arg(found->row.ref)));
    QList<Step> steps;
    std::optional<QJsonObject> before;
    for (const Revision &revision : std::as_const(*revisions)) {
        auto document = cx.reader().document(revision.id);
        if (!document) return cx.fail(document.error().whileTrying(u"read the history of %1"_s.arg(found->row.ref)));
        if (before)
            steps.append({revision, diff(*before, *document), differences(*before, *document)});
        else
            steps.append({revision, {}, {}});
        before = *document;
    }
    QJsonArray array;
    for (const Step &step : std::as_const(steps)) {
        if (cx.wantsJson())
            array.append(stepObject(step));
        else
            printStep(cx, step);
    }
    if (cx.wantsJson()) cx.console.json({{u"revisions"_s, array}});
    return Status::Done;
}

} // namespace nevertwice::cli
