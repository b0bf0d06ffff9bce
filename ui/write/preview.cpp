#include "ui/write/preview.h"

#include "model/exchange/markdownboxes.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kPreviewPause = 150;         // milliseconds
constexpr int kLongPause = 1000;           // for what takes long to lay out
constexpr qsizetype kLongPreview = 64'000; // characters
constexpr qsizetype kMostPlain = 40'000;
constexpr int kPreviewPadding = 24;

QString beginningOf(const QString &text)
{
    return text.size() > kMostPlain ? text.left(kMostPlain) + u'…' : text;
}

} // namespace

QString limitText(MarkdownLimit limit)
{
    switch (limit) {
    case MarkdownLimit::None:
        return {};
    case MarkdownLimit::Size:
        return MarkdownPreview::tr("Shown as plain text because it is too long.");
    case MarkdownLimit::LineLength:
        return MarkdownPreview::tr("Shown as plain text because a line is too long.");
    case MarkdownLimit::Columns:
        return MarkdownPreview::tr("Shown as plain text because a table has more than 64 columns.");
    case MarkdownLimit::Cells:
        return MarkdownPreview::tr("Shown as plain text because its tables have more than 20,000 cells.");
    case MarkdownLimit::Depth:
        return MarkdownPreview::tr("Shown as plain text because lists or quotes are more than 64 deep.");
    case MarkdownLimit::Links:
        return MarkdownPreview::tr("Shown as plain text because it defines too many links.");
    case MarkdownLimit::Footnotes:
        return MarkdownPreview::tr("Shown as plain text because it has more than 500 footnotes.");
    case MarkdownLimit::Markup:
        return MarkdownPreview::tr("Shown as plain text because it has too many HTML declarations.");
    }
    return {};
}

MarkdownPreview::MarkdownPreview(const Theme &theme, QWidget *parent) : RenderedText(theme, parent)
{
    setObjectName("preview"_L1);
    setAccessibleName(tr("Preview"));
    setSurface(viewport(), u"surface"_s);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &MarkdownPreview::renderNow);
    connect(&theme, &Theme::changed, this, &MarkdownPreview::whenReady);
}

void MarkdownPreview::showParts(const QList<Part> &parts)
{
    if (m_document && parts == m_parts) return;
    m_parts = parts;
    m_isBehind = true;
    if (!m_document) {
        renderNow();
        return;
    }
    whenReady();
}

void MarkdownPreview::whenReady()
{
    qsizetype size = 0;
    for (const Part &part : m_parts)
        size += part.markdown.size();
    m_pause.start(size > kLongPreview ? kLongPause : kPreviewPause);
}

void MarkdownPreview::renderNow()
{
    m_pause.stop();
    m_isBehind = false;
    const Place before = place();
    auto *document = new SafeDocument(attachments(), this);
    const int width = viewport()->width();
    dress(*document);
    document->setDocumentMargin(kPreviewPadding);
    fill(*document, html(), width - 2 * kPreviewPadding);
    document->setTextWidth(width);
    setDocument(document);
    document->documentLayout()->documentSize(); // all of it is laid out, or one could not scroll there yet
    delete m_document;
    m_document = document;
    m_renderedWidth = width;
    goTo(before);
}

QString MarkdownPreview::html() const
{
    QString html;
    qsizetype size = 0;
    for (const Part &part : m_parts) {
        if (!part.heading.isEmpty())
            html += u"<h1 style=\"font-size:%1pt; font-weight:600; margin-top:%2px; margin-bottom:8px\">%3</h1>"_s
                        .arg(theme().font(TextStyle::Heading).pointSizeF())
                        .arg(html.isEmpty() ? 0 : 20)
                        .arg(oneLine(part.heading).toHtmlEscaped());
        size += part.markdown.size();
        RenderedMarkdown rendered{{}, MarkdownLimit::Size};
        if (size <= kMostRendered) rendered = render(part.markdown, u"fn-%1-"_s.arg(size));
        html += rendered.limit == MarkdownLimit::None ? rendered.html
                                                      : plainHtml(beginningOf(part.markdown), rendered.limit);
    }
    return html;
}

// A heading is found again by its words, so that what is written above does not move what is read.
MarkdownPreview::Place MarkdownPreview::place() const
{
    Place place{{}, 0, verticalScrollBar()->value()};
    if (!m_document) return place;
    const QTextBlock top = cursorForPosition({kPreviewPadding, 1}).block();
    for (QTextBlock block = top; block.isValid(); block = block.previous()) {
        if (block.blockFormat().headingLevel() == 0) continue;
        if (place.heading.isNull()) {
            place.heading = block.text();
            place.below -= int(m_document->documentLayout()->blockBoundingRect(block).top());
        } else if (block.text() == place.heading) {
            ++place.which;
        }
    }
    return place;
}

void MarkdownPreview::goTo(const Place &place)
{
    int top = 0;
    int left = place.which;
    for (QTextBlock block = document()->begin(); block.isValid() && !place.heading.isNull(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.text() != place.heading || left-- > 0) continue;
        top = int(document()->documentLayout()->blockBoundingRect(block).top());
        break;
    }
    verticalScrollBar()->setValue(top + place.below);
}

void MarkdownPreview::openAt(const QString &heading)
{
    renderNow();
    goTo({heading.isEmpty() ? QString() : oneLine(heading), 0, 0});
}

// The number of the box, of all that are shown; -1 beside them. It stands in front of the first letter of its item.
int MarkdownPreview::boxAt(const QPoint &point) const
{
    const auto isTask = [](const QTextBlock &block) {
        return block.blockFormat().marker() != QTextBlockFormat::MarkerType::NoMarker;
    };
    const QTextBlock block = cursorForPosition(point).block();
    if (!m_document || !isTask(block)) return -1;
    const QRect letter = cursorRect(QTextCursor(block));
    const int width = int(m_document->indentWidth());
    const bool isFromRight = block.textDirection() == Qt::RightToLeft;
    const QRect box(isFromRight ? letter.right() : letter.left() - width, letter.top(), width, letter.height());
    if (!box.contains(point)) return -1;
    int number = 0;
    for (QTextBlock above = block.previous(); above.isValid(); above = above.previous())
        if (isTask(above)) ++number;
    return number;
}

// Where other boxes are shown than the texts have, nobody knows which one is meant.
void MarkdownPreview::clickBox(int box)
{
    int shown = 0;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().marker() != QTextBlockFormat::MarkerType::NoMarker) ++shown;
    QList<int> counts;
    for (const Part &part : std::as_const(m_parts))
        counts.append(int(boxesIn(part.markdown).size()));
    if (std::accumulate(counts.begin(), counts.end(), 0) != shown) return;
    for (qsizetype i = 0; i < counts.size(); box -= counts[i++])
        if (box < counts[i]) return emit boxClicked(m_parts[i].texts, box, counts[i]);
}

void MarkdownPreview::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_isBehind && boxAt(point) >= 0) renderNow(); // what was typed until now counts
    RenderedText::mousePressEvent(event);
    m_pressedBox = event->button() == Qt::LeftButton ? boxAt(point) : -1;
}

void MarkdownPreview::mouseReleaseEvent(QMouseEvent *event)
{
    RenderedText::mouseReleaseEvent(event);
    const int pressed = std::exchange(m_pressedBox, -1);
    if (pressed >= 0 && !m_isBehind && boxAt(event->position().toPoint()) == pressed) clickBox(pressed);
}

void MarkdownPreview::resizeEvent(QResizeEvent *event)
{
    RenderedText::resizeEvent(event);
    // Only pictures are made for a width; text flows by itself.
    if (m_document && viewport()->width() != m_renderedWidth) whenReady();
}

} // namespace nevertwice
