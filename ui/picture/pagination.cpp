#include "ui/picture/pagination.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>

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

// The first row below the names of the columns; nothing in a table of one row or column, as quotes and code are.
QTextBlock firstRowOf(const QTextTable &table)
{
    return table.rows() > 1 && table.columns() > 1 ? table.cellAt(1, 0).firstCursorPosition().block() : QTextBlock();
}

QTextTable *tableAt(const QTextDocument &document, const QTextBlock &block)
{
    for (QTextFrame *frame = document.frameAt(block.position()); frame; frame = frame->parentFrame())
        if (auto *table = qobject_cast<QTextTable *>(frame); table && firstRowOf(*table).isValid()) return table;
    return nullptr;
}

// What a heading announces; of a table its first row.
QTextBlock announcedBy(const QTextDocument &document, const QTextBlock &heading)
{
    QTextBlock text = heading.next();
    while (text.isValid() && (text.blockFormat().headingLevel() > 0 || text.text().isEmpty()))
        text = text.next();
    QTextTable *table = text.isValid() ? tableAt(document, text) : nullptr;
    return table ? firstRowOf(*table) : text;
}

// After changes here and there Qt leaves blocks without lines, and their words are missing; the size of pages has it
// lay out everything anew.
void layOutAnew(QTextDocument &document)
{
    document.setPageSize(document.pageSize());
}

bool breakBefore(QTextDocument &document, const QTextBlock &heading)
{
    QTextBlockFormat format = heading.blockFormat();
    if (format.pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore) return false;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    format.setTopMargin(0);
    QTextCursor(heading).setBlockFormat(format);
    layOutAnew(document);
    return true;
}

bool breakBefore(QTextDocument &document, QTextTable &table)
{
    QTextTableFormat format = table.format();
    if (format.pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore) return false;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    table.setFormat(format);
    layOutAnew(document);
    return true;
}

} // namespace

void keepHeadingsWithTheirText(QTextDocument &document)
{
    int breaks = 0;
    QTextTable *seen = nullptr;
    for (QTextBlock block = document.begin(); block.isValid() && breaks < kMostBreaks; block = block.next()) {
        if (block.blockFormat().headingLevel() > 0) {
            const QTextBlock text = announcedBy(document, block);
            if (text.isValid() && pageOf(document, block, 1) != pageOf(document, text, 2))
                breaks += breakBefore(document, block);
            continue;
        }
        QTextTable *table = tableAt(document, block);
        if (!table || table == seen) continue;
        seen = table;
        if (pageOf(document, block, 1) != pageOf(document, firstRowOf(*table), 2))
            breaks += breakBefore(document, *table);
    }
}

} // namespace nevertwice
