#pragma once

#include "ui/picture/safedocument.h"

#include <QByteArray>
#include <QString>

namespace nevertwice {

// What stands at the foot of every page, before its number.
struct PdfFooter
{
    QString left;
    QString middle;
};

// Markdown on pages of A4: searchable text in the order of reading, headings never alone at the foot of a page, and
// nothing read but attachments. Needs a QGuiApplication, for its fonts.
QByteArray pdfPage(const QString &title, const QString &markdown, const PdfFooter &footer,
                   const AttachmentBytes &attachments);

} // namespace nevertwice
