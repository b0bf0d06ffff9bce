#include "app/cli/commands.h"
#include "app/cli/context.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

void printOverview(Context &cx)
{
    cx.console.line(u"usage: nevertwice-cli [--workspace FILE] COMMAND …\n"_s);
    QStringList later;
    for (const Command &command : commandTable()) {
        const QString name = QString::fromLatin1(command.name);
        if (command.purpose)
            cx.console.line(u"  %1 %2"_s.arg(name, -10).arg(QString::fromUtf8(command.purpose)));
        else
            later.append(name);
    }
    cx.console.line(u"\nEvery command takes --json. Announced for later versions: %1."_s.arg(later.join(u", "_s)));
    cx.console.line(u"`nevertwice-cli help COMMAND` shows one, `nevertwice-cli help formats` the formats of files."_s);
}

} // namespace

Status printHelp(Context &cx, const QString &topic)
{
    QFile page(u":/help/%1.md"_s.arg(topic));
    const bool known = !topic.contains(u'/') && page.open(QIODevice::ReadOnly);
    for (const Command &command : commandTable())
        if (topic == QLatin1String(command.name)) {
            cx.console.line(
                u"usage: nevertwice-cli [--workspace FILE] %1 %2\n"_s.arg(topic, QString::fromUtf8(command.usage)));
            cx.console.line(known ? QString::fromUtf8(page.readAll()).trimmed()
                                  : u"This version does not have it yet; it is announced for a later one."_s);
            return Status::Done;
        }
    if (!known)
        return cx.fail(Status::Usage, {Error::Kind::Usage, u"show help"_s,
                                       u"there is no page about \"%1\""_s.arg(topic), u"See `nevertwice-cli help`."_s});
    cx.console.line(QString::fromUtf8(page.readAll()).trimmed());
    return Status::Done;
}

Status help(Context &cx)
{
    if (!cx.arguments.words.isEmpty()) return printHelp(cx, cx.arguments.words.first());
    printOverview(cx);
    return Status::Done;
}

} // namespace nevertwice::cli
