#pragma once

#include <QString>

class QTextCursor;

namespace nevertwice {

// What single keys do to a text of Markdown. Each changes the text as one step and leaves the cursor where one goes on.

// Whether Tab has something to indent here.
bool isInList(const QTextCursor &cursor);

// Enter in a list or a quote: the next item or line of it begins. An empty item goes out to the list around its own,
// one in no other ends the list, and so does an empty line of a quote. The numbers of the items below go on from what
// was put in or taken out. False where there is nothing to go on with.
bool continueList(QTextCursor &cursor);

enum class Shift { In, Out };
// Moves the items under the cursor one level. The numbers of the lists that they leave and come to go on.
void shiftItems(QTextCursor &cursor, Shift shift);

// Whether a line under the cursor has the box of a task; ticks those boxes, or no more where all are ticked.
bool hasBox(const QTextCursor &cursor);
void toggleBoxes(QTextCursor &cursor);

// Puts a mark ("**") around what is selected, else around the word under the cursor, or takes it away.
void toggleMark(QTextCursor &cursor, const QString &mark);

// "[selected](here)", or "[here](selected)" where the selection is an address.
void insertLink(QTextCursor &cursor);

} // namespace nevertwice
