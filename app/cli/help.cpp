#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "model/insight/checks/catalogue.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::cli {

namespace {

void print(Context &cx, const QString &page)
{
    if (cx.wantsJson())
        cx.console.json({{u"help"_s, page}});
    else
        cx.console.page(page);
}

QString usageOf(const Command &command)
{
    return u"usage: nevertwice-cli [--workspace FILE] %1 %2"_s
        .arg(QString::fromLatin1(command.name), QString::fromUtf8(command.usage))
        .trimmed();
}

void printOverview(Context &cx)
{
    QString page = u"usage: nevertwice-cli [--workspace FILE] COMMAND …\n\n"_s;
    for (const Command &command : commandTable()) {
        const QString name = QString::fromLatin1(command.name);
        page += u"  %1 %2\n"_s.arg(name, -10).arg(QString::fromUtf8(command.purpose));
    }
    page += u"\nEvery command takes --json.\n"_s;
    page += u"`nevertwice-cli help COMMAND` shows one, `nevertwice-cli help formats` the formats of files."_s;
    print(cx, page);
}

// The text of a page; nothing where there is none.
std::optional<QString> pageAbout(const QString &topic)
{
    QFile file(u":/help/%1.md"_s.arg(topic));
    if (topic.contains(u'/') || !file.open(QIODevice::ReadOnly)) return std::nullopt;
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace

Status printHelp(Context &cx, const QString &topic)
{
    const auto page = pageAbout(topic);
    for (const Command &command : commandTable())
        if (topic == QLatin1String(command.name)) {
            print(cx, usageOf(command) + u"\n\n"_s + page.value_or(QString()));
            return Status::Done;
        }
    if (const QString check = checkHelp(topic); !page && !check.isEmpty()) {
        print(cx, check);
        return Status::Done;
    }
    if (!page)
        return cx.fail(Status::Usage, {Error::Kind::Usage, u"show help"_s,
                                       u"there is no page about \"%1\""_s.arg(topic), u"See `nevertwice-cli help`."_s});
    print(cx, *page);
    return Status::Done;
}

Status help(Context &cx)
{
    if (!cx.arguments.words.isEmpty()) return printHelp(cx, cx.arguments.words.first());
    printOverview(cx);
    return Status::Done;
}

} // namespace nevertwice::cli
