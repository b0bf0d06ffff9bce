#pragma once

#include "model/search/likeness.h"
#include "model/store/reader.h"

namespace nevertwice {

// Another incident that is like one, and why in words.
struct SimilarHit
{
    SearchHit hit; // its snippet stays empty
    QString reason;
};

// "Have we seen this before?": the incidents most like this one, which may be a draft that was never saved; itself is
// never among them. Candidates come from the index of words by the rarest words of the draft, and share its causes.
Result<QList<SimilarHit>> similarIncidents(const Reader &reader, const Incident &incident, int limit);

// The same for a text that somebody pasted.
Result<QList<SimilarHit>> similarToText(const Reader &reader, const QString &text, int limit);

// Which of these incidents probably had one cause: groups of two and more, each with a title to propose. Of more than
// kMostGrouped the first are looked at.
struct LikelyGroup
{
    QString title;
    QList<QUuid> incidents;
};
inline constexpr int kMostGrouped = 400;
Result<QList<LikelyGroup>> likelyGroups(const Reader &reader, const QList<QUuid> &incidents);

} // namespace nevertwice
