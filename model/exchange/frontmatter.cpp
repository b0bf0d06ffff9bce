#include "model/exchange/frontmatter.h"

#include "model/domain/exactnumber.h"
#include "model/exchange/yaml.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace frontmatter {

constexpr qsizetype kMostLines = 400;

QString unquoted(const QString &text)
{
    const QString t = text.trimmed();
    const bool isQuoted = t.size() >= 2 && (t.front() == u'"' || t.front() == u'\'') && t.back() == t.front();
    return isQuoted ? t.mid(1, t.size() - 2) : t;
}

// The few forms of TOML that front matter has: texts, numbers, dates, lists of them, and tables by their names.
QJsonValue tomlValue(const QString &text)
{
    const QString t = text.trimmed();
    if (!t.startsWith(u'[')) return unquoted(t);
    QJsonArray list;
    for (const QString &item : t.mid(1, t.size() - (t.endsWith(u']') ? 2 : 1)).split(u','))
        if (!item.trimmed().isEmpty()) list.append(unquoted(item));
    return list;
}

QJsonObject readToml(const QStringList &lines)
{
    QJsonObject values;
    for (const QString &line : lines) {
        const qsizetype at = line.indexOf(u'=');
        if (at < 1 || line.trimmed().startsWith(u'#') || line.trimmed().startsWith(u'[')) continue;
        values.insert(unquoted(line.left(at)).toLower(), tomlValue(line.mid(at + 1)));
    }
    return values;
}

// A rule at the top of a report and another one below are no front matter: prose and headings stand between them.
bool isLooseLine(const QString &line)
{
    static const QRegularExpression key(u"^[A-Za-z_][\\w-]{0,30}:(\\s|$)"_s);
    const QString t = line.trimmed();
    return t.isEmpty() || line.front().isSpace() || t.startsWith("- "_L1) ||
           (t.startsWith(u'#') && !t.startsWith("##"_L1)) || key.match(line).hasMatch();
}

// Lines "key: value" where the whole is no YAML, as where a title has a colon and no quotes.
QJsonObject readLoose(const QStringList &lines)
{
    if (!std::all_of(lines.begin(), lines.end(), isLooseLine)) return {};
    QJsonObject values;
    QString key;
    for (const QString &line : lines) {
        const QString t = line.trimmed();
        if (t.startsWith("- "_L1) && !key.isEmpty()) {
            QJsonArray list = values.value(key).toArray();
            list.append(unquoted(t.mid(2)));
            values.insert(key, list);
            continue;
        }
        const qsizetype at = line.indexOf(u':');
        if (at < 1 || line.front().isSpace()) continue;
        key = line.left(at).trimmed().toLower();
        const QString value = line.mid(at + 1).trimmed();
        values.insert(key, value.startsWith(u'[') ? tomlValue(value) : QJsonValue(unquoted(value)));
    }
    return values;
}

// What is kept by its digits stands here for a name (the hash 5e123456), and is read as one.
QJsonValue asWritten(const QJsonValue &value)
{
    if (!value.isArray()) return shownNumber(value);
    QJsonArray list;
    for (const QJsonValue &item : value.toArray())
        list.append(shownNumber(item));
    return list;
}

QJsonObject withSmallKeys(const QJsonObject &object)
{
    QJsonObject small;
    for (auto it = object.begin(); it != object.end(); ++it)
        small.insert(it.key().toLower(), asWritten(it.value()));
    return small;
}

} // namespace frontmatter

FrontMatter frontMatterOf(const QString &document)
{
    using namespace frontmatter;
    FrontMatter matter;
    const bool canBegin = document.startsWith("---"_L1) || document.startsWith("+++"_L1);
    if (!canBegin) return matter;
    const QString fence = document.left(3);
    QStringList inside;
    qsizetype begin = 0;
    for (qsizetype number = 0; number < kMostLines && begin <= document.size(); ++number) {
        qsizetype end = document.indexOf(u'\n', begin);
        if (end < 0) end = document.size();
        const QString line = document.mid(begin, end - begin);
        begin = end + 1;
        const bool isFence = line.trimmed() == fence || (number > 0 && fence == "---"_L1 && line == "..."_L1);
        if (number == 0 && !isFence) return {};
        if (number == 0) continue;
        if (!isFence) {
            inside.append(line);
            continue;
        }
        matter.lines = number + 1;
        matter.text = inside.join(u'\n');
        if (fence == "+++"_L1) {
            matter.values = readToml(inside);
            return matter;
        }
        // A rule at the top of a document, and another one below, is no front matter. YAML takes headings for comments.
        if (std::any_of(inside.begin(), inside.end(), [](const QString &one) { return one.startsWith("## "_L1); }))
            return {};
        const auto yaml = readYaml(matter.text);
        matter.values = yaml && yaml->isObject() ? withSmallKeys(yaml->toObject()) : readLoose(inside);
        return matter.values.isEmpty() && !matter.text.trimmed().isEmpty() ? FrontMatter{} : matter;
    }
    return {};
}

} // namespace nevertwice
