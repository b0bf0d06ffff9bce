#pragma once

#include "ui/picture/safedocument.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nevertwice {

// What stands at the foot of every page, before its number.
struct PdfFooter
{
    QString left;
    QString middle;
};

class Drawing;

// A picture that takes the place of a paragraph which is nothing but this word, as wide as the text.
struct PdfDrawing
{
    QString word;
    const Drawing *picture = nullptr;
};

// Markdown on pages of A4: searchable text in the order of reading, headings never alone at the foot of a page, and
// nothing read but attachments. Needs a QGuiApplication, for its fonts.
QByteArray pdfPage(const QString &title, const QString &markdown, const PdfFooter &footer,
                   const AttachmentBytes &attachments, const QList<PdfDrawing> &drawings = {});

} // namespace nevertwice
