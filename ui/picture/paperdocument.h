#pragma once

#include "ui/picture/pagepictures.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

class QPainter;

namespace nevertwice {

// What a page tells, laid out on sheets: those of a PDF, and the same as pictures. Both have the measures of a printer,
// so that what somebody sees before it is written is what is written.
class PaperDocument
{
public:
    // The source outlives this. `web`: one sheet of at most so many pages, without a footer.
    PaperDocument(const PageSource &source, PagePictureOptions::Sheet sheet, int most = 0,
                  const std::function<bool()> &isWanted = {});

    QTextDocument &document() { return m_document; }
    QPdfWriter &writer() { return m_writer; }
    QByteArray written() const { return m_file.data(); }

    int pages() const { return m_pages; }
    // In dots of the printer.
    QSizeF sheet() const { return m_sheet; }
    void paint(QPainter &painter, int page);

private:
    void layOut(const std::function<bool()> &isWanted);

    const PageSource &m_source;
    const PagePictureOptions::Sheet m_kind;
    QBuffer m_file;
    QPdfWriter m_writer{&m_file};
    SafeDocument m_document;
    QSizeF m_sheet;
    QRectF m_body;
    int m_pages = 0;
};

} // namespace nevertwice
