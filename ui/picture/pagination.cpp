#include "ui/picture/pagination.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QScreen>
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

namespace pagination {

// Where the words of a row begin and end, as if the pages were one.
struct Span
{
    double top = 0;
    double bottom = 0;
};

Span spanOf(const QTextDocument &document, const QTextTable &table, int row)
{
    Span span{1e18, 0};
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const QTextBlock end = cell.lastCursorPosition().block().next();
        for (QTextBlock block = cell.firstCursorPosition().block(); block.isValid() && block != end;
             block = block.next()) {
            const QTextLayout *layout = block.layout();
            if (!layout || layout->lineCount() == 0) continue;
            const double top = document.documentLayout()->blockBoundingRect(block).top();
            const QTextLine first = layout->lineAt(0);
            const QTextLine last = layout->lineAt(layout->lineCount() - 1);
            span.top = std::min(span.top, top + first.y());
            span.bottom = std::max(span.bottom, top + last.y() + last.height());
        }
    }
    return span;
}

// Of a length in a format to the dots of the paper.
double dotsOf(const QTextDocument &document)
{
    const QPaintDevice *paper = document.documentLayout()->paintDevice();
    const QScreen *screen = QGuiApplication::primaryScreen();
    return paper ? paper->logicalDpiY() / (screen ? screen->logicalDotsPerInchY() : 96.0) : 1;
}

// Fills the rest of the page above a row with one that is empty. Room inside the row would come again on the next page,
// below the break.
void moveDown(const QTextDocument &document, QTextTable &table, int row, double gap)
{
    constexpr double kEmptyLine = 48; // dots: a line of the smallest letters, and what a table keeps free below
    QTextCursor all(table.cellAt(row, 0).firstCursorPosition());
    all.beginEditBlock();
    table.insertRows(row, 1);
    QTextBlockFormat line;
    line.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format; // the letters of a cell are a part of it
        format.setFontPointSize(1);
        format.setPadding(0);
        format.setTopPadding(std::max(0.0, gap - kEmptyLine) / dotsOf(document));
        format.setBorder(0);
        cell.setFormat(format);
        cell.firstCursorPosition().setBlockFormat(line);
    }
    all.endEditBlock();
}

// The first row that is torn, from this one on; -1 for none.
int tornRow(const QTextDocument &document, const QTextTable &table, int from, double &gap)
{
    const double page = document.pageSize().height();
    for (int row = from; row < table.rows(); ++row) {
        const Span span = spanOf(document, table, row);
        if (span.bottom <= span.top) continue;
        const double next = (std::floor(span.top / page) + 1) * page;
        if (span.bottom - 1 <= next || span.bottom - span.top > page / 2) continue;
        gap = next - span.top + table.format().cellPadding() * dotsOf(document);
        return row;
    }
    return -1;
}

// The page on which what is announced has to end, or to begin: a row that will stay whole, else its first two lines.
int pageOfFirst(const QTextDocument &document, const QTextBlock &text)
{
    const QTextTable *table = tableAt(document, text);
    if (!table) return pageOf(document, text, 2);
    const Span first = spanOf(document, *table, 1);
    const double page = document.pageSize().height();
    const bool isWhole = first.bottom > first.top && first.bottom - first.top <= page / 2;
    return isWhole ? int(std::floor((first.bottom - 1) / page)) : pageOf(document, text, 2);
}

bool isDrawing(const QTextBlock &block)
{
    const QTextBlock::iterator first = block.begin();
    return block.length() == 2 && !first.atEnd() &&
           first.fragment().charFormat().objectType() > QTextFormat::UserObject;
}

// A drawing that follows what is announced, within reach: with both it fits on a page.
QTextBlock drawingAfter(const QTextDocument &document, const QTextBlock &heading, const QTextBlock &text)
{
    const QTextBlock drawing = text.next();
    if (!drawing.isValid() || !isDrawing(drawing)) return {};
    double needed = 0;
    for (QTextBlock block = heading; block.isValid() && block.blockNumber() <= drawing.blockNumber();
         block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        needed += document.documentLayout()->blockBoundingRect(block).height() +
                  (format.topMargin() + format.bottomMargin()) * dotsOf(document);
    }
    return needed < document.pageSize().height() ? drawing : QTextBlock();
}

int keepRows(QTextDocument &document, QTextTable &table, int most, const std::function<bool()> &isWanted)
{
    int moves = 0;
    double gap = 0;
    for (int row = tornRow(document, table, 1, gap); row >= 0 && moves < most;
         row = tornRow(document, table, row + 2, gap)) {
        if (isWanted && !isWanted()) break;
        moveDown(document, table, row, gap);
        layOutAnew(document);
        ++moves;
    }
    return moves;
}

} // namespace pagination

// In the order of the document: what stands above decides where the rest is.
void keepTogether(QTextDocument &document, const std::function<bool()> &isWanted)
{
    int breaks = 0;
    QTextTable *seen = nullptr;
    for (QTextBlock block = document.begin(); block.isValid() && breaks < kMostBreaks; block = block.next()) {
        if (isWanted && !isWanted()) return;
        if (block.blockFormat().headingLevel() > 0) {
            const QTextBlock text = announcedBy(document, block);
            if (!text.isValid()) continue;
            const QTextBlock drawing = pagination::drawingAfter(document, block, text);
            const int last = drawing.isValid() ? pageOf(document, drawing, 1) : pagination::pageOfFirst(document, text);
            if (pageOf(document, block, 1) != last) breaks += breakBefore(document, block);
            continue;
        }
        QTextTable *table = tableAt(document, block);
        if (!table || table == seen) continue;
        seen = table;
        if (pageOf(document, block, 1) != pagination::pageOfFirst(document, firstRowOf(*table)))
            breaks += breakBefore(document, *table);
        breaks += pagination::keepRows(document, *table, kMostBreaks - breaks, isWanted);
    }
}

} // namespace nevertwice
