#include "ui/picture/paperdocument.h"

#include "model/exchange/markdown.h"
#include "ui/picture/documentdrawing.h"
#include "ui/picture/exportunshown.h"
#include "ui/picture/pagination.h"
#include "ui/picture/taskboxes.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace paperdocument {

constexpr int kDotsPerInch = 300;
constexpr double kUnit = kDotsPerInch / 25.4; // a millimetre
constexpr double kPixel = kDotsPerInch / 96.0;
constexpr double kMarginMm = 20;
constexpr double kWebWidth = 736; // of 96 to the inch, as the page itself has it at most
constexpr double kWebMargin = 24;
constexpr double kFooterMm = 10; // of the lower margin, from the text to the footer
constexpr int kPictureWidth = 640;
constexpr double kListIndent = 24; // of lists in the text, as in the preview
constexpr int kLineHeight = 115;   // of what the letters of paper have by themselves, which is much
const QColor text(0x1A, 0x21, 0x2C);
const QColor quiet(0x4E, 0x58, 0x68);
const QColor line(0xDD, 0xE1, 0xE8);

MarkdownLook look()
{
    MarkdownLook look;
    look.text = text.name();
    look.quiet = quiet.name();
    look.link = u"#2450c2"_s;
    look.border = line.name();
    look.quoteBar = u"#2b59d0"_s;
    look.codeBackground = u"#f1f3f6"_s;
    look.headBackground = u"#f5f6f8"_s;
    look.codeFont = u"Noto Sans Mono"_s; // others break copying and searching in a PDF
    look.textSize = 10;
    look.codeSize = 8.5;
    look.lineHeightPercent = kLineHeight;
    return look;
}

QFont font(double points, QFont::Weight weight = QFont::Normal)
{
    QFont made(u"Noto Sans"_s);
    made.setPointSizeF(points);
    made.setWeight(weight);
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

// Sizes of headings on paper, and the room before them.
void dressHeading(const QTextBlock &block)
{
    struct Dress
    {
        double points;
        double above;
        double below;
    };
    static constexpr Dress dresses[] = {{20, 0, 4}, {13.5, 20, 6}, {11, 14, 4}, {10, 10, 3}};
    const Dress &dress = dresses[std::clamp(block.blockFormat().headingLevel(), 1, 4) - 1];
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setTopMargin(dress.above);
    format.setBottomMargin(dress.below);
    format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(format);
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat letters;
    letters.setFontPointSize(dress.points);
    letters.setFontWeight(QFont::DemiBold);
    cursor.mergeCharFormat(letters);
}

qsizetype longestOf(const QTextTable &table, int column)
{
    qsizetype longest = 0;
    for (int row = 0; row < table.rows(); ++row)
        longest = std::max(longest, qsizetype(table.cellAt(row, column).firstCursorPosition().block().length()));
    return longest;
}

// Of the width, for keys whose values are short, too: else the values would stand far from them. 0 where the texts are
// to share the width.
double keysShare(const QTextTable &table)
{
    constexpr double most = 28;
    constexpr qsizetype longestKey = 32;
    if (table.columns() != 2) return 0;
    const qsizetype key = longestOf(table, 0);
    return key <= longestKey && 100.0 * key > most * double(key + longestOf(table, 1)) ? most : 0;
}

// Only lines between rows, as in a book.
void dressTable(QTextTable &table)
{
    QTextTableFormat format = table.format();
    format.setBorder(0);
    format.setCellPadding(4);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(4);
    format.setBottomMargin(10);
    if (const double share = keysShare(table); share > 0)
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, share),
                                          QTextLength(QTextLength::PercentageLength, 100 - share)});
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row)
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat cellFormat = cell.format().toTableCellFormat();
            cellFormat.setBottomBorder(0.75);
            cellFormat.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            cellFormat.setBottomBorderBrush(line);
            if (column == 0) cellFormat.setLeftPadding(0);
            cell.setFormat(cellFormat);
        }
}

void dress(QTextDocument &document)
{
    QTextCursor all(&document);
    all.beginEditBlock(); // else every cell has the table laid out anew
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames)
        // Quotes and code are tables of one cell with a look of their own.
        if (auto *table = qobject_cast<QTextTable *>(frame); table && table->columns() > 1) dressTable(*table);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0) dressHeading(block);
    all.endEditBlock();
}

void paintFooter(QPainter &painter, const QRectF &body, const PdfFooter &footer, int page, int pages)
{
    painter.setLayoutDirection(Qt::LeftToRight); // a document is the same from every window
    const QRectF foot(body.left(), body.bottom() + (kFooterMm - 6) * kUnit, body.width(), 6 * kUnit);
    painter.setPen(QPen(line, 0.2 * kUnit));
    painter.drawLine(foot.topLeft(), foot.topRight());
    painter.setFont(font(8));
    painter.setPen(quiet);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, footer.left);
    painter.drawText(foot, Qt::AlignHCenter | Qt::AlignVCenter, footer.middle);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, u"%1 / %2"_s.arg(page).arg(pages));
}

} // namespace paperdocument

PaperDocument::PaperDocument(const PageSource &source, PagePictureOptions::Sheet sheet, int most,
                             const std::function<bool()> &isWanted)
    : m_source(source), m_kind(sheet), m_document(source.attachments)
{
    using namespace paperdocument;
    m_file.open(QIODevice::WriteOnly);
    m_writer.setResolution(kDotsPerInch);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    m_writer.setTitle(source.title);
    m_writer.setCreator(u"Nevertwice"_s);
    m_sheet = QSizeF(m_writer.width(), m_writer.height());
    double margin = kMarginMm * kUnit;
    if (m_kind == PagePictureOptions::Sheet::Web) {
        m_sheet = QSizeF(kWebWidth * kPixel, m_sheet.height() * most);
        margin = kWebMargin * kPixel;
    }
    m_body = QRectF(QPointF(), m_sheet).adjusted(margin, margin, -margin, -margin);
    layOut(isWanted);
}

void PaperDocument::layOut(const std::function<bool()> &isWanted)
{
    using namespace paperdocument;
    m_document.setPictureWidth(kPictureWidth);
    m_document.setDefaultFont(font(look().textSize));
    m_document.documentLayout()->setPaintDevice(&m_writer);
    m_document.setDocumentMargin(0);
    m_document.setIndentWidth(kListIndent);
    m_document.setDefaultStyleSheet(markdownSheet(look()));
    const bool isPaper = m_kind == PagePictureOptions::Sheet::Paper; // a page of the web says less
    const UnshownWords words = unshownInEnglish();
    const auto why = [&words](const QString &target) { return words.why(lackOfTarget(target)); };
    const RenderedMarkdown rendered =
        renderMarkdown(m_source.markdown, look(), u"fn-"_s, {}, isPaper ? WhyNotShown(why) : WhyNotShown());
    m_document.setHtml(rendered.limit == MarkdownLimit::None ? rendered.html : renderPlain(m_source.markdown));
    if (isPaper) sayUnshown(m_document, words, quiet);
    int number = 0;
    for (const PdfDrawing &drawing : m_source.drawings)
        if (drawing.picture) placeDrawing(m_document, drawing.word, *drawing.picture, number++);
    dress(m_document);
    // Only now: the size of pages has Qt lay out everything anew. After changes here and there it leaves blocks without
    // lines, and their words were missing.
    m_document.setPageSize(m_body.size());
    if (isPaper) keepTogether(m_document, isWanted);
    m_pages = m_document.pageCount();
    if (isPaper || m_pages > 1) return;
    double end = 0;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        end = std::max(end, m_document.documentLayout()->blockBoundingRect(block).bottom());
    m_sheet.setHeight(std::min(m_sheet.height(), end + m_body.left() * 2));
    m_body.setHeight(m_sheet.height() - m_body.left() * 2);
}

void PaperDocument::paint(QPainter &painter, int page)
{
    using namespace paperdocument;
    const double height = m_document.pageSize().height();
    painter.save();
    painter.translate(m_body.left(), m_body.top() - page * height);
    // One dot less: a line that begins the next page would be written here, too, where only a search finds it.
    const QRectF visible(0, page * height, m_body.width(), m_body.height() - 1);
    painter.setClipRect(visible);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = visible;
    context.palette.setColor(QPalette::Text, text);
    m_document.documentLayout()->draw(&painter, context);
    paintTaskBoxes(painter, m_document, visible, Qt::white, text, Qt::white);
    painter.restore();
    if (m_kind == PagePictureOptions::Sheet::Paper) paintFooter(painter, m_body, m_source.footer, page + 1, m_pages);
}

} // namespace nevertwice
