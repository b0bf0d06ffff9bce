#include "ui/write/preview.h"

#include "model/exchange/markdownboxes.h"
#include "ui/kit/footroom.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QResizeEvent>
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
constexpr int kEnoughSeen = 72; // of a section: its heading and a line
constexpr int kMostSought = 50; // blocks above one that was written anew

int topOf(const QTextBlock &block)
{
    return block.isValid() ? int(block.document()->documentLayout()->blockBoundingRect(block).top()) : 0;
}

QStringList wordsOfBlocks(const QTextDocument &document)
{
    QStringList words;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        words.append(block.text());
    return words;
}

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
    new FootRange(*this);
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
    auto *document = new SafeDocument(attachments(), this);
    const int width = viewport()->width();
    dress(*document);
    document->setDocumentMargin(kPreviewPadding);
    fill(*document, html(), width - 2 * kPreviewPadding);
    document->setTextWidth(width);
    const Place same = placeIn(*document);
    setDocument(document);
    document->documentLayout()->documentSize(); // all of it is laid out, or one could not scroll there yet
    delete m_document;
    m_document = document;
    m_renderedWidth = width;
    goTo(same);
    showSection(std::exchange(m_followed, {}));
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

MarkdownPreview::Place MarkdownPreview::place() const
{
    if (!m_document) return {};
    const QTextBlock top = cursorForPosition({kPreviewPadding, 1}).block();
    return {top.blockNumber(), verticalScrollBar()->value() - topOf(top)};
}

// What is read stands in the next document where it stood, whatever was written above and below it. Where it was
// written anew itself, what is above it does. Whoever is at the very top stays there.
MarkdownPreview::Place MarkdownPreview::placeIn(const QTextDocument &next) const
{
    const Place here = place();
    if (!m_document || verticalScrollBar()->value() == 0) return {};
    const QStringList before = wordsOfBlocks(*m_document);
    const QStringList after = wordsOfBlocks(next);
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype head =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    const qsizetype tail =
        std::mismatch(before.rbegin(), before.rbegin() + (shorter - head), after.rbegin()).first - before.rbegin();
    // Between the two it is known by its words, as often as they were there above it.
    const auto found = [&](int block) -> qsizetype {
        if (block < head) return block;
        if (block >= before.size() - tail) return block + after.size() - before.size();
        if (before[block].isEmpty()) return -1;
        auto left = std::count(before.begin() + head, before.begin() + block, before[block]);
        for (qsizetype same = head; same < after.size() - tail; ++same)
            if (after[same] == before[block] && left-- == 0) return same;
        return -1;
    };
    const int top = topOf(m_document->findBlockByNumber(here.block));
    const int lowest = std::max(here.block - kMostSought, 0);
    for (int block = here.block; block >= 0; block = block == lowest ? std::min(int(head), block) - 1 : block - 1)
        if (const qsizetype same = found(block); same >= 0)
            return {int(same), here.below + top - topOf(m_document->findBlockByNumber(block))};
    return {here.block, here.below};
}

void MarkdownPreview::goTo(const Place &place)
{
    const QTextBlock block = place.block < 0 ? QTextBlock() : document()->findBlockByNumber(place.block);
    verticalScrollBar()->setValue(topOf(block) + place.below);
}

// Nothing moves where some of it is seen.
void MarkdownPreview::showSection(const QString &heading)
{
    if (heading.isEmpty()) return;
    const auto nextSection = [](QTextBlock block) {
        while (block.isValid() && block.blockFormat().headingLevel() != 1)
            block = block.next();
        return block;
    };
    QTextBlock block = nextSection(document()->begin());
    while (block.isValid() && block.text() != oneLine(heading))
        block = nextSection(block.next());
    if (!block.isValid()) return;
    const QTextBlock next = nextSection(block.next());
    const int begin = topOf(block);
    const int end = next.isValid() ? topOf(next) : int(document()->size().height());
    const int top = verticalScrollBar()->value();
    if (begin + kEnoughSeen > top + viewport()->height() || end - kEnoughSeen < top)
        verticalScrollBar()->setValue(begin);
}

void MarkdownPreview::openAt(const QString &heading)
{
    m_followed.clear();
    renderNow();
    QTextBlock block = document()->begin();
    while (block.isValid() && (block.blockFormat().headingLevel() == 0 || block.text() != oneLine(heading)))
        block = block.next();
    verticalScrollBar()->setValue(heading.isEmpty() || !block.isValid() ? 0 : topOf(block));
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
    // While one document takes the place of another its place is not sought yet.
    const bool isOtherWidth =
        m_document && m_document == document() && event->size().width() != event->oldSize().width();
    const Place before = isOtherWidth ? place() : Place();
    RenderedText::resizeEvent(event);
    if (isOtherWidth) goTo(before);
    // Only pictures are made for a width; text flows by itself.
    if (m_document && viewport()->width() != m_renderedWidth) whenReady();
}

} // namespace nevertwice
