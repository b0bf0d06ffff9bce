#pragma once

#include <QJsonObject>
#include <QString>

namespace nevertwice {

// What stands between two lines of dashes (YAML) or plus signs (TOML) at the beginning of a file, perhaps after a
// heading.
struct FrontMatter
{
    QJsonObject values;  // small letters for keys; empty where it cannot be read
    QString text;        // as it stands, without its fences
    qsizetype lines = 0; // how many lines of the document it takes, fences included

    bool isThere() const { return lines > 0; }
};

FrontMatter frontMatterOf(const QString &document);

} // namespace nevertwice
