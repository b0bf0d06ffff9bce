#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "ui/picture/exporting.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

// The templates there are, and what is wrong with those that cannot be used.
Status listTemplates(Context &cx)
{
    if (!cx.arguments.workspace.isEmpty() && !cx.workspace()) return cx.status();
    const Templates all = templatesWith(ownTemplatesFolder());
    QJsonArray list;
    qsizetype width = 0;
    for (const Template &one : all.list)
        width = std::max(width, one.name.size());
    for (const Template &one : all.list) {
        QJsonArray mistakes;
        for (const TemplateMistake &mistake : mistakesIn(one)) {
            mistakes.append(QJsonObject{{u"line"_s, mistake.line}, {u"message"_s, mistake.what}});
            cx.tell(errorOf(one, mistake));
        }
        list.append(QJsonObject{{u"name"_s, one.name},
                                {u"title"_s, one.title},
                                {u"description"_s, one.description},
                                {u"file"_s, one.file.startsWith(u':') ? QJsonValue() : QJsonValue(one.file)},
                                {u"mistakes"_s, mistakes}});
        if (!cx.wantsJson())
            cx.console.line(u"%1  %2. %3"_s.arg(one.name.leftJustified(width), one.title, one.description));
    }
    for (const Error &problem : all.problems)
        cx.tell(problem);
    if (cx.wantsJson()) cx.console.json({{u"templates"_s, list}});
    return Status::Done;
}

} // namespace nevertwice::cli
