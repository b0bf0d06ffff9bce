#pragma once

#include "model/domain/incident.h"

#include <array>

namespace nevertwice {

// The columns of the search index.
enum class IndexColumn { Title, Body, Events, Actions, Names };

// What the index holds of one part of an incident, column by column. The text of a part is a pure function of the
// incident, because a part is taken out of the index by naming exactly what was put in.
struct IndexText
{
    std::array<QString, 5> columns;

    QString &operator[](IndexColumn column) { return columns[size_t(column)]; }
    qsizetype size() const;
    bool isEmpty() const { return size() == 0; }
    bool operator==(const IndexText &) const = default;
};

// How texts become words of the index: a number in the file. It changes with a step of the schema only, which puts what
// the index holds otherwise into the queue: an older program would spoil it.
//   1  without what the team's own fields say
inline constexpr int kIndexVersion = 2;

// As an index of this version holds it.
IndexText bodyIndexText(const Incident &incident, int version = kIndexVersion);
IndexText timelineIndexText(const Incident &incident);
// Whether all that bodyIndexText() reads is the same, which is told sooner than the texts are made.
bool haveSameBodyText(const Incident &a, const Incident &b);
IndexText attachmentIndexText(const QByteArray &content);
// Whether there is text in an attachment of this kind.
bool hasIndexableText(const Attachment &attachment);

// Cut for the index: runs of scripts that put no space between words (Chinese, Japanese, Thai, …) become overlapping
// pairs, everything else stays. A query goes through the same.
QString cutForIndex(const QString &text);

} // namespace nevertwice
