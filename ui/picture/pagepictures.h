#pragma once

#include "ui/picture/pdfpage.h"

#include <QImage>
#include <QList>

#include <functional>

namespace nevertwice {

// What a page is made of.
struct PageSource
{
    QString title;
    QString markdown;
    PdfFooter footer;
    AttachmentBytes attachments;
    QList<PdfDrawing> drawings;
};

struct PagePictureOptions
{
    // The pages of the PDF, or one sheet for the web that is as long as its text.
    enum class Sheet { Paper, Web };
    Sheet sheet = Sheet::Paper;
    double scale = 1;                    // of 96 dots to the inch
    int most = 10;                       // pages; of a sheet for the web as long as so many
    std::function<bool()> isWanted = {}; // asked again and again; where nobody waits any more, what is left is left out
};

// How a page will look, for whoever chooses: black on white, whatever the window looks like.
struct PagePictures
{
    QList<QImage> pages;
    int count = 0; // of all pages
    QString words; // what stands on them, for those who listen
};

// May be asked on any thread. Needs a QGuiApplication, for its fonts.
PagePictures pagePictures(const PageSource &source, const PagePictureOptions &options);

} // namespace nevertwice
