#pragma once

#include "ui/picture/drawing.h"
#include "ui/picture/exportunshown.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

class QPagedPaintDevice;

namespace nevertwice {

// An incident as a page one would hand out: what stands at its head, then its sections.
struct Printout
{
    struct Fact
    {
        QString name;
        QString value;

        bool operator==(const Fact &) const = default;
    };
    struct Part
    {
        QString heading;
        QString markdown;
        std::shared_ptr<const Drawing> drawing{}; // above its text; none where there is nothing to draw

        bool operator==(const Part &) const = default;
    };

    QString title;
    QString subtitle; // "INC-12 · SEV2 · Resolved"
    QList<Fact> facts;
    QList<Part> parts;
    std::function<QString(int page, int pages)> footer; // both from 1
    UnshownWords unshown = unshownInEnglish();
};

// Laid out for this paper; the printout outlives the document. Nothing is loaded but attachments, and no heading stands
// alone at the end of a page.
std::unique_ptr<SafeDocument> printDocument(const Printout &printout, const AttachmentBytes &attachments,
                                            QPagedPaintDevice &paper);

// Gives how many pages were painted; 0 where the device takes none.
int paintPages(const Printout &printout, const AttachmentBytes &attachments, QPagedPaintDevice &paper);

} // namespace nevertwice
