#pragma once

#include <QString>

#include <optional>

namespace nevertwice {

// "Impact: all users", "**Impact:** all users", "- *Impact*", "__Timeline__": what a line says it is about.
struct Label
{
    enum class Form {
        Emphasis, // set apart by bold, italic or code, with or without a colon
        Plain     // words before a colon
    };

    QString name;
    QString rest; // what follows; empty where the line is the label alone
    Form form = Form::Plain;
    bool hasColon = false;

    bool operator==(const Label &) const = default;
};

std::optional<Label> labelOf(const QString &line);

// Bold, italic and code without their marks, links as their texts, HTML without its tags.
QString withoutMarkup(const QString &text);

} // namespace nevertwice
