#pragma once

#include "model/insight/checks/families.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

// Whether a report says something in another place than the one that is meant for it. Not for others.
namespace nevertwice::checking {

// Words of a list, and where they stand.
struct Telling
{
    const Passage *passage = nullptr;
    Span span;
};

using Kinds = QList<Passage::Kind>;

// The first words of a list (resources/words/checks.txt) that the report itself says, in texts of these kinds; of any
// kind where none is named. Sentences an import wrote into a second field are looked at where they stand.
std::optional<Telling> tellingOf(const Subject &subject, const char *list, const Kinds &kinds = {});
// A text as a whole; nothing where it is blank.
std::optional<Telling> wholeOf(const Subject &subject, const QString &place);
// "must", "should" and their like in what was done or learnt: what is to be so from now on.
std::optional<Telling> obligationIn(const Subject &subject);

// Whether a text of an event has words of the list, in the report's own voice.
bool says(const Subject &subject, const Event &event, const char *list);

// The first sentence with a time of day in it, if at least two sentences of the texts have one: a story told by the
// clock, without a timeline.
std::optional<Telling> storyByTheClock(const Subject &subject);
// The times of day that the sections tell in which a report explains itself: "11:00".
QSet<QString> clocksInProse(const Subject &subject);
// The time of day that a text begins with or has in it, without a zero before it; empty for none.
QString clockIn(const QString &text);

} // namespace nevertwice::checking
