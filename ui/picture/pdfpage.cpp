#include "ui/picture/pdfpage.h"

#include "ui/picture/paperdocument.h"

#include <QPainter>

#include <algorithm>

namespace nevertwice {

namespace pdfpage {

constexpr qsizetype kMostWords = 20'000; // that anybody listens to
constexpr double kDotsOfScreen = 96;

} // namespace pdfpage

QByteArray pdfPage(const QString &title, const QString &markdown, const PdfFooter &footer,
                   const AttachmentBytes &attachments, const QList<PdfDrawing> &drawings)
{
    const PageSource source{title, markdown, footer, attachments, drawings};
    PaperDocument paper(source, PagePictureOptions::Sheet::Paper);
    QPainter painter(&paper.writer());
    for (int page = 0; page < paper.pages(); ++page) {
        if (page > 0) paper.writer().newPage();
        paper.paint(painter, page);
    }
    painter.end();
    return paper.written();
}

PagePictures pagePictures(const PageSource &source, const PagePictureOptions &options)
{
    PaperDocument paper(source, options.sheet, options.most, options.isWanted);
    PagePictures pictures;
    pictures.count = paper.pages();
    pictures.words = paper.document().toPlainText().left(pdfpage::kMostWords);
    const double scale = options.scale * pdfpage::kDotsOfScreen / paper.writer().resolution();
    const int shown = options.sheet == PagePictureOptions::Sheet::Web ? 1 : std::min(options.most, paper.pages());
    for (int page = 0; page < shown; ++page) {
        if (options.isWanted && !options.isWanted()) break;
        QImage image((paper.sheet() * scale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        paper.paint(painter, page);
        painter.end();
        image.setDevicePixelRatio(options.scale);
        pictures.pages.append(image);
    }
    return pictures;
}

} // namespace nevertwice
