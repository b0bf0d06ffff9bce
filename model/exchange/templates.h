#pragma once

#include "model/domain/result.h"
#include "model/exchange/templatedata.h"

#include <QList>
#include <QString>

namespace nevertwice {

// How an incident is told to somebody: a Mustache template whose head, a comment, holds its name, title and
// description. The page templates.md of the help describes it.
struct Template
{
    enum class Markup { Markdown, Html };
    QString name;
    QString title;
    QString description;
    Markup markup = Markup::Markdown;
    // "audience: outside": nothing around the page, its file's name included, tells a ref or a name either.
    bool isForOutside = false;
    QString file; // ":/templates/..." for one of ours
    QString text;
};

// What is wrong with a template: the line, and a sentence that holds the name in question.
struct TemplateMistake
{
    int line = 1;
    QString what;

    bool operator==(const TemplateMistake &) const = default;
};

// Reads the head. `file` decides the markup: what ends in .html is HTML.
Template readTemplate(const QString &file, const QString &text);
// Tags that are not closed or not understood, and names that mean nothing: Mustache would leave both out silently.
QList<TemplateMistake> mistakesIn(const Template &which);
Error errorOf(const Template &which, const TemplateMistake &mistake);

// Ours, and those of the folder: one of the same name goes before ours. Files that cannot be read are left out and
// told.
struct Templates
{
    QList<Template> list;
    QList<Error> problems;
};
Templates templatesWith(const QString &folder);
Result<Template> templateNamed(const Templates &templates, const QString &name);

// In HTML every value is escaped; Markdown takes texts as they are.
Result<QString> render(const Template &which, const QJsonObject &data);

} // namespace nevertwice
