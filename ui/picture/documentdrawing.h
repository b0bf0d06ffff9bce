#pragma once

#include <QString>

class QTextDocument;

namespace nevertwice {

class TimelinePicture;

// Puts a picture where a paragraph is nothing but this word, as wide as the page. It is painted, not copied, so that
// its letters are letters on paper and in PDF too. The picture must outlive the document; the document has its page
// size.
void placeDrawing(QTextDocument &document, const QString &word, const TimelinePicture &picture);

} // namespace nevertwice
