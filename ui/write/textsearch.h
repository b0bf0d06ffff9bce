#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace nevertwice {

// What is looked for in a text, and how.
struct TextQuery
{
    QString text;
    bool isCaseSensitive = false;
    bool isWholeWord = false;
    bool isPattern = false; // a regular expression

    bool operator==(const TextQuery &) const = default;
};

// The pattern of a query; not valid where the person's own is not. No pattern takes longer than a moment: one that
// needs more steps finds nothing more.
QRegularExpression patternOf(const TextQuery &query);

struct TextHit
{
    int start = 0;
    int length = 0;

    bool operator==(const TextHit &) const = default;
};

// In order; what has no length is no hit.
QList<TextHit> hitsIn(const QString &text, const QRegularExpression &pattern);

// The text with the hit at this place, or with every hit, replaced. For a pattern, \1 to \9 in the replacement stand
// for its brackets, \n for a line end.
QString withHitReplaced(const QString &text, const TextQuery &query, const TextHit &hit, const QString &replacement);
QString withAllReplaced(const QString &text, const TextQuery &query, const QString &replacement);

} // namespace nevertwice
