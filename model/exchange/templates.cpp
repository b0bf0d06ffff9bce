#include "model/exchange/templates.h"

#include "model/domain/text.h"
#include "model/exchange/editdistance.h"
#include "model/exchange/files.h"
#include "model/exchange/markdownlimits.h"
#include "model/exchange/markdowntree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace templates {

constexpr qint64 kMostTemplateBytes = 1024 * 1024;

// ---- mistakes ----

// Reads the tags one by one. What the library says of a mistake is a sentence with an offset; people want a line.
class Check
{
public:
    explicit Check(const QString &text) : m_text(text) {}

    QList<TemplateMistake> run()
    {
        static const QRegularExpression tag(
            u"\\{\\{(?:\\{\\s*(?<raw>[^{}]*?)\\s*\\}\\}\\}|(?<sign>[#^/&!>=]?)\\s*(?<name>(?s:.*?))\\s*\\}\\})"_s);
        qsizetype after = 0;
        QRegularExpressionMatchIterator tags = tag.globalMatch(m_text);
        while (tags.hasNext()) {
            const QRegularExpressionMatch match = tags.next();
            lookForOpen(after, match.capturedStart());
            after = match.capturedEnd();
            m_line = lineAt(match.capturedStart());
            take(match.captured(u"sign"_s),
                 match.hasCaptured(u"raw"_s) ? match.captured(u"raw"_s) : match.captured(u"name"_s));
        }
        lookForOpen(after, m_text.size());
        for (const Section &section : m_open)
            m_mistakes.append({section.line, u"the section {{#%1}} is not closed"_s.arg(section.name)});
        return m_mistakes;
    }

private:
    struct Section
    {
        QString name;
        int line = 1;
        const QList<TemplateVariable> *fields = nullptr; // what its list adds to the names
    };

    int lineAt(qsizetype offset) const { return int(QStringView(m_text).left(offset).count(u'\n')) + 1; }

    void mistake(const QString &what) { m_mistakes.append({m_line, what}); }

    void lookForOpen(qsizetype from, qsizetype to)
    {
        const qsizetype at = m_text.indexOf("{{"_L1, from);
        if (at < 0 || at >= to) return;
        m_line = lineAt(at);
        mistake(u"a tag that begins here does not end"_s);
    }

    void take(const QString &sign, const QString &name)
    {
        if (sign == "!"_L1) return;
        if (sign == ">"_L1) return mistake(u"{{>%1}} names another file, and templates stand alone"_s.arg(name));
        if (sign == "="_L1) return mistake(u"other signs than {{ and }} are not supported"_s);
        if (sign == "/"_L1) return close(name);
        const TemplateVariable *known = find(name);
        if (!known && name != "."_L1) mistake(unknown(name));
        if (sign == "#"_L1 || sign == "^"_L1)
            m_open.append({name, m_line, known && sign == "#"_L1 ? &known->fields : nullptr});
        else if (known && known->kind != TemplateVariable::Kind::Text)
            mistake(u"%1 is no text: open it with {{#%1}}"_s.arg(name));
    }

    void close(const QString &name)
    {
        if (m_open.isEmpty() || m_open.last().name != name) {
            mistake(m_open.isEmpty() ? u"{{/%1}} closes nothing"_s.arg(name)
                                     : u"{{/%1}} stands where {{/%2}} is wanted"_s.arg(name, m_open.last().name));
            // It most likely closes an outer one whose inner sections were forgotten.
            while (!m_open.isEmpty() &&
                   std::any_of(m_open.begin(), m_open.end(), [&](const Section &open) { return open.name == name; }))
                if (m_open.takeLast().name == name) break;
            return;
        }
        m_open.removeLast();
    }

    static const TemplateVariable *findIn(const QList<TemplateVariable> &list, const QString &name)
    {
        const auto found =
            std::find_if(list.begin(), list.end(), [&](const TemplateVariable &v) { return v.name == name; });
        return found == list.end() ? nullptr : &*found;
    }

    const TemplateVariable *find(const QString &name) const
    {
        for (auto open = m_open.rbegin(); open != m_open.rend(); ++open)
            if (open->fields)
                if (const TemplateVariable *found = findIn(*open->fields, name)) return found;
        return findIn(templateVariables(), name);
    }

    // The nearest of the known names, if it is near.
    QString unknown(const QString &name) const
    {
        QString best;
        int least = 3;
        const auto look = [&](const QList<TemplateVariable> &list) {
            for (const TemplateVariable &one : list)
                if (const int far = editDistance(name, one.name); far < least) {
                    least = far;
                    best = one.name;
                }
        };
        for (const Section &open : m_open)
            if (open.fields) look(*open.fields);
        look(templateVariables());
        return best.isEmpty() ? u"there is nothing called %1"_s.arg(name)
                              : u"there is nothing called %1 (%2 is near)"_s.arg(name, best);
    }

    const QString &m_text;
    int m_line = 1;
    QList<Section> m_open;
    QList<TemplateMistake> m_mistakes;
};

// ---- rendering ----

kainjow::mustache::data mustacheData(const QJsonValue &value)
{
    if (value.isString()) return value.toString().toStdString();
    if (value.isBool()) return value.toBool();
    if (value.isArray()) {
        kainjow::mustache::data list{kainjow::mustache::data::type::list};
        for (const QJsonValue &item : value.toArray())
            list.push_back(mustacheData(item));
        return list;
    }
    kainjow::mustache::data object{kainjow::mustache::data::type::object};
    const QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        object.set(it.key().toStdString(), mustacheData(it.value()));
    return object;
}

// Sections that are left out leave blank lines behind; in code they stay as they are.
QString withoutBlankRuns(const QString &text)
{
    QStringList out;
    const QList<bool> code = limitPassed(text) == MarkdownLimit::None ? codeLines(text) : QList<bool>();
    qsizetype number = 0;
    for (const QString &line : text.split(u'\n')) {
        const bool isCode = code.value(number++);
        if (!isCode && line.trimmed().isEmpty()) {
            if (!out.isEmpty() && !out.last().isEmpty()) out.append(QString());
        } else {
            out.append(line);
        }
    }
    while (!out.isEmpty() && out.last().isEmpty())
        out.removeLast();
    return out.join(u'\n') + u'\n';
}

QString headValue(const QString &head, const QString &key)
{
    const QRegularExpression line(u"(?m)^\\s*%1:\\s*(.*?)\\s*$"_s.arg(key));
    return line.match(head).captured(1);
}

} // namespace templates

Template readTemplate(const QString &file, const QString &text)
{
    static const QRegularExpression form(u"\\A\\s*\\{\\{!(?<head>(?s:.*?))\\}\\}[ \\t]*\\n?"_s);
    const QString clean = sanitizeText(text);
    const QRegularExpressionMatch match = form.match(clean);
    const QString head = match.captured(u"head"_s);
    Template read;
    read.file = file;
    read.text = clean;
    read.markup = file.endsWith(".html"_L1, Qt::CaseInsensitive) ? Template::Markup::Html : Template::Markup::Markdown;
    read.name = templates::headValue(head, u"name"_s);
    if (read.name.isEmpty()) read.name = QFileInfo(file).completeBaseName().toLower();
    read.title = templates::headValue(head, u"title"_s);
    if (read.title.isEmpty()) read.title = read.name;
    read.isForOutside = templates::headValue(head, u"audience"_s) == "outside"_L1;
    read.description = templates::headValue(head, u"description"_s);
    return read;
}

QList<TemplateMistake> mistakesIn(const Template &which)
{
    QList<TemplateMistake> mistakes = templates::Check(which.text).run();
    const kainjow::mustache::mustache compiled(which.text.toStdString());
    if (mistakes.isEmpty() && !compiled.is_valid())
        mistakes.append({1, QString::fromStdString(compiled.error_message())});
    return mistakes;
}

Error errorOf(const Template &which, const TemplateMistake &mistake)
{
    return {Error::Kind::Invalid, u"use the template %1"_s.arg(which.name),
            u"in line %1 of %2, %3"_s.arg(mistake.line).arg(which.file, mistake.what),
            u"`nevertwice-cli help templates` lists every name."_s};
}

Templates templatesWith(const QString &folder)
{
    Templates all;
    const auto add = [&](const QString &path) {
        const auto bytes = readFile(path, templates::kMostTemplateBytes);
        if (!bytes) return all.problems.append(bytes.error().whileTrying(u"read the template %1"_s.arg(path)));
        const Template read = readTemplate(path, QString::fromUtf8(*bytes));
        all.list.removeIf([&](const Template &ours) { return ours.name == read.name; });
        all.list.append(read);
    };
    for (const char *name : {"default", "classic", "sre", "review", "executive", "customer", "chat"})
        add(u":/templates/%1.md"_s.arg(QLatin1String(name)));
    if (folder.isEmpty()) return all;
    const QStringList own = QDir(folder).entryList({u"*.md"_s, u"*.html"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &name : own)
        add(QDir(folder).filePath(name));
    return all;
}

Result<Template> templateNamed(const Templates &templates, const QString &name)
{
    const auto found = std::find_if(templates.list.begin(), templates.list.end(),
                                    [&](const Template &one) { return one.name == name; });
    if (found == templates.list.end())
        return Error{Error::Kind::NotFound, u"use the template %1"_s.arg(name), u"there is no such template"_s,
                     u"`nevertwice-cli templates` lists them."_s};
    if (const auto mistakes = mistakesIn(*found); !mistakes.isEmpty()) return errorOf(*found, mistakes.first());
    return *found;
}

Result<QString> render(const Template &which, const QJsonObject &data)
{
    kainjow::mustache::mustache compiled(which.text.toStdString());
    if (which.markup == Template::Markup::Markdown)
        compiled.set_custom_escape([](const std::string &text) { return text; });
    const std::string out = compiled.render(templates::mustacheData(data));
    if (!compiled.is_valid()) return errorOf(which, {1, QString::fromStdString(compiled.error_message())});
    return templates::withoutBlankRuns(QString::fromStdString(out));
}

} // namespace nevertwice
