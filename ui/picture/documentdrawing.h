#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

class QTextDocument;

namespace nevertwice {

class Drawing;

// Puts a picture where a paragraph is nothing but this word, as wide as the page. It is painted, not copied, so that
// its letters are letters on paper and in PDF too. The picture must outlive the document; the document has its page
// size. Each drawing of a document has a number of its own.
void placeDrawing(QTextDocument &document, const QString &word, const Drawing &picture, int number = 0);

// A file of SVG as a part of a page that shows one of two, by day and by night.
QString svgInPage(const QByteArray &svg, const QSizeF &size, bool isDark);

} // namespace nevertwice
