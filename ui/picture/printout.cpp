#include "ui/picture/printout.h"

#include "model/exchange/markdown.h"
#include "ui/picture/documentdrawing.h"
#include "ui/picture/pagination.h"
#include "ui/picture/taskboxes.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr double kFooterHeight = 0.4; // inches
constexpr double kTextSize = 10;
constexpr double kSmallSize = 8.5;
constexpr int kPictureWidth = 600; // of 96 to the inch
const QString kFamily = u"Noto Sans"_s;

// Ink on white, whatever the window looks like.
MarkdownLook paperLook()
{
    return {.text = u"#1a212c"_s,
            .quiet = u"#4e5868"_s,
            .link = u"#2450c2"_s,
            .border = u"#dde1e8"_s,
            .quoteBar = u"#868fa0"_s,
            .codeBackground = u"#f1f3f6"_s,
            .headBackground = u"#edeff3"_s,
            .codeFont = u"Noto Sans Mono"_s,
            .textSize = kTextSize,
            .codeSize = 9,
            .lineHeightPercent = 130};
}

QString headOf(const Printout &printout, const MarkdownLook &look)
{
    QString html =
        u"<p style=\"font-size:18pt; font-weight:600; margin-bottom:2px\">%1</p>"_s.arg(printout.title.toHtmlEscaped());
    html += u"<p style=\"color:%1; margin-top:0; margin-bottom:10px\">%2</p>"_s.arg(look.quiet,
                                                                                    printout.subtitle.toHtmlEscaped());
    if (printout.facts.isEmpty()) return html;
    html += u"<table cellspacing=0 cellpadding=2 style=\"margin:0\">"_s;
    for (const Printout::Fact &fact : printout.facts)
        html += u"<tr><td style=\"color:%1; padding-right:16px\">%2</td><td>%3</td></tr>"_s.arg(
            look.quiet, fact.name.toHtmlEscaped(), fact.value.toHtmlEscaped());
    return html + u"</table>"_s;
}

// `drawing` and a number stand for a drawing until the pages have their size.
QString bodyOf(const Printout &printout, const MarkdownLook &look, const QString &drawing)
{
    // Nothing but the style sheet says which colour words have on paper.
    QString html = u"<body>"_s + headOf(printout, look);
    const auto why = [&printout](const QString &target) { return printout.unshown.why(lackOfTarget(target)); };
    int number = 0;
    for (const Printout::Part &part : printout.parts) {
        // Of all headings the fourth is the one to which Qt adds no size of its own.
        if (!part.heading.isEmpty())
            html +=
                u"<h4 style=\"font-size:13.5pt; font-weight:600; margin-top:18px; margin-bottom:6px\">%1</h4>"_s.arg(
                    part.heading.toHtmlEscaped());
        const RenderedMarkdown rendered = renderMarkdown(part.markdown, look, u"fn-%1-"_s.arg(++number), {}, why);
        if (part.drawing) html += u"<p style=\"margin-bottom:10px\">%1</p>"_s.arg(drawing + QString::number(number));
        html += rendered.limit == MarkdownLimit::None ? rendered.html : renderPlain(part.markdown);
    }
    return html;
}

void paintFooter(QPainter &painter, const QRectF &room, const QString &text)
{
    QFont font(kFamily);
    font.setPointSizeF(kSmallSize);
    painter.setFont(font);
    painter.setPen(QColor(paperLook().quiet));
    const QFontMetricsF metrics(font, painter.device());
    painter.drawText(room, Qt::AlignBottom | Qt::AlignHCenter, metrics.elidedText(text, Qt::ElideMiddle, room.width()));
}

} // namespace

std::unique_ptr<SafeDocument> printDocument(const Printout &printout, const AttachmentBytes &attachments,
                                            QPagedPaintDevice &paper)
{
    auto document = std::make_unique<SafeDocument>(attachments);
    QFont font(kFamily);
    font.setPointSizeF(kTextSize);
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    document->setPictureWidth(kPictureWidth);
    document->documentLayout()->setPaintDevice(&paper);
    const MarkdownLook look = paperLook();
    document->setDefaultStyleSheet(markdownSheet(look));
    const QString drawing = QUuid::createUuid().toString(QUuid::Id128); // no text says that
    document->setHtml(bodyOf(printout, look, drawing));
    sayUnshown(*document, printout.unshown, QColor(look.quiet));
    for (int part = 1; part <= int(printout.parts.size()); ++part)
        if (const auto &picture = printout.parts[part - 1].drawing)
            placeDrawing(*document, drawing + QString::number(part), *picture, part);
    // Only now: the size of pages has Qt lay out everything anew. After changes here and there it leaves blocks without
    // lines, and their words were missing on paper.
    document->setPageSize({double(paper.width()), paper.height() - kFooterHeight * paper.logicalDpiY()});
    keepTogether(*document);
    return document;
}

int paintPages(const Printout &printout, const AttachmentBytes &attachments, QPagedPaintDevice &paper)
{
    QPainter painter;
    if (!painter.begin(&paper)) return 0;
    const auto document = printDocument(printout, attachments, paper);
    const QSizeF page = document->pageSize();
    const int pages = document->pageCount();
    const QRectF foot(0, page.height(), page.width(), paper.height() - page.height());
    for (int number = 0; number < pages; ++number) {
        if (number > 0 && !paper.newPage()) return number;
        painter.save();
        painter.translate(0, -number * page.height());
        const QRectF visible(0, number * page.height(), page.width(), page.height() - 1);
        document->drawContents(&painter, visible);
        paintTaskBoxes(painter, *document, visible, Qt::white, QColor(paperLook().text), Qt::white);
        painter.restore();
        if (printout.footer) paintFooter(painter, foot, printout.footer(number + 1, pages));
    }
    return pages;
}

} // namespace nevertwice
