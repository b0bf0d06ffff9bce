#pragma once

#include <QList>
#include <QString>

namespace nevertwice {

// The box of a task ("- [ ] x").
struct MarkdownBox
{
    qsizetype at = 0; // the place in the text of what stands between its brackets
    bool isTicked = false;

    bool operator==(const MarkdownBox &) const = default;
};

// Those of a text, in the order in which they are shown. None where a limit is passed.
QList<MarkdownBox> boxesIn(const QString &markdown);

// The text with this box ticked, or no more.
QString withBoxToggled(QString markdown, const MarkdownBox &box);

} // namespace nevertwice
