#pragma once

#include "model/domain/codes.h"
#include "model/domain/moment.h"

#include <QString>

namespace nevertwice {

// How exported documents say things. English in every language of the program: a document is read by people whose
// language nobody knows, and the same incident gives the same bytes.

// "2026-01-05 14:02" on the clock of a zone, "2026-01-05" for a day, nothing for an unknown time.
QString exportedTime(const Moment &moment, const QString &zone);
QString exportedDay(const Moment &moment, const QString &zone);   // "2026-01-05"
QString exportedClock(const Moment &moment, const QString &zone); // "14:02", or nothing for a day
// "2 h 15 min", "3 d 4 h", "45 min".
QString exportedDuration(double minutes);
// "near miss" for near_miss, "SEV2" for sev2; a word nobody knows as it is.
QString exportedWord(const QString &code);
template <typename E> QString exportedCode(const Code<E> &code)
{
    return exportedWord(code.word());
}

// A text for one line of a table or list: line ends become spaces, and a direction that it forces ends with it.
QString inOneLine(const QString &text);
// Of an incident, in one line; of one without a title, what it is called.
QString exportedTitle(const QString &title);
// The words of a Markdown text: its paragraphs and list items in one line, without code, tables and pictures.
QString plainWords(const QString &markdown);
QString firstSentences(const QString &markdown, int count);

} // namespace nevertwice
