#include "ui/picture/pagination.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace nevertwice {

namespace {

constexpr int kMostBreaks = 500;

// The page on which the first lines of a block end.
int pageOf(const QTextDocument &document, const QTextBlock &block, int lines)
{
    const QRectF place = document.documentLayout()->blockBoundingRect(block);
    const QTextLayout *layout = block.layout();
    double bottom = place.top();
    if (layout && layout->lineCount() > 0) {
        const QTextLine last = layout->lineAt(std::min(lines, layout->lineCount()) - 1);
        bottom = place.top() + last.y() + last.height();
    }
    return int(std::floor((bottom - 1) / document.pageSize().height()));
}

} // namespace

void keepHeadingsWithTheirText(QTextDocument &document)
{
    int breaks = 0;
    for (QTextBlock block = document.begin(); block.isValid() && breaks < kMostBreaks; block = block.next()) {
        if (block.blockFormat().headingLevel() == 0) continue;
        QTextBlock text = block.next();
        while (text.isValid() && (text.blockFormat().headingLevel() > 0 || text.text().isEmpty()))
            text = text.next();
        if (!text.isValid() || pageOf(document, block, 1) == pageOf(document, text, 2)) continue;
        QTextBlockFormat format = block.blockFormat();
        if (format.pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore) continue;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        format.setTopMargin(0);
        QTextCursor(block).setBlockFormat(format);
        // Qt lays out anew from here on only, and loses its way where a table follows: texts behind it were not drawn.
        document.markContentsDirty(0, document.characterCount());
        ++breaks;
    }
}

} // namespace nevertwice
