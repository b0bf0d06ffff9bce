#pragma once

#include "model/domain/codes.h"

#include <QString>

namespace nevertwice {

// What an entry of a timeline is, by its words (resources/words/kinds.txt); a note where none says so.
struct GuessedKind
{
    EventKind kind = EventKind::Note;
    bool isGuess = false; // no word says so outright

    bool operator==(const GuessedKind &) const = default;
};
GuessedKind kindOfEvent(const QString &text);
// How an incident was noticed (resources/words/methods.txt); none where no word says so.
Code<DetectionMethod> detectionMethodOf(const QString &text);

} // namespace nevertwice
