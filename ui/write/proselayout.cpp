#include "ui/write/proselayout.h"

#include <QGuiApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace nevertwice {

ProseLayout::ProseLayout(QTextDocument *document, int spacing) : QPlainTextDocumentLayout(document), m_spacing(spacing)
{
}

void ProseLayout::setSpacing(int spacing)
{
    m_spacing = spacing;
    requestUpdate();
}

// The base class looks for the end of a change behind what was added and what was removed together. A line whose
// colours are new has as much of both as it is long: it would end in another line, and all lines be painted at every
// key. Where the text behind was touched as well, it is right.
void ProseLayout::documentChanged(int from, int removed, int added)
{
    const QTextBlock behind = document()->findBlock(from + added);
    if (!behind.isValid() || behind.revision() != document()->revision()) {
        removed = 0;
        added = std::max(1, added);
    }
    QPlainTextDocumentLayout::documentChanged(from, removed, added);
}

// The base class breaks the lines and puts one right under the other; here they are moved apart.
// An editor adds up the heights of all lines above the cursor, several times a key, and this editor shows them all:
// what is in its place is not looked at again.
QRectF ProseLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (block.isValid() && block.isVisible() && block.length() > 1 && isSpread(*block.layout())) {
        const QTextLayout &layout = *block.layout();
        const QTextLine first = layout.lineAt(0);
        const qreal width = std::max(first.x() + first.width(), first.naturalTextWidth());
        return {0, 0, width + document()->documentMargin(), qreal(layout.lineCount() * m_spacing)};
    }
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible()) return rect;
    spread(*block.layout(), directionOf(block));
    rect.setHeight(block.layout()->lineCount() * m_spacing);
    return rect;
}

// The base class puts the first line of a block at its top. Where it belongs there anyway nothing can be told.
bool ProseLayout::isSpread(const QTextLayout &layout) const
{
    if (layout.lineCount() == 0) return false;
    const QTextLine first = layout.lineAt(0);
    const qreal y = (m_spacing - first.height()) / 2;
    return !qFuzzyIsNull(y) && qFuzzyCompare(first.y() + 1, y + 1);
}

// A text of its own runs as its letters do, an empty one as the program does.
Qt::LayoutDirection ProseLayout::directionOf(const QTextBlock &block)
{
    return block.length() > 1 ? block.textDirection() : QGuiApplication::layoutDirection();
}

// The base class puts every line to the left, also one that runs from the right.
void ProseLayout::spread(QTextLayout &layout, Qt::LayoutDirection direction) const
{
    const qreal margin = document()->documentMargin();
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        const bool isFromRight = direction == Qt::RightToLeft && line.naturalTextWidth() < line.width();
        const qreal x = isFromRight ? margin + line.width() - line.naturalTextWidth() : margin;
        const qreal y = i * m_spacing + (m_spacing - line.height()) / 2;
        if (!qFuzzyCompare(line.y() + 1, y + 1) || !qFuzzyCompare(line.x() + 1, x + 1)) line.setPosition({x, y});
    }
}

int ProseLayout::lineCount() const
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        blockBoundingRect(block);
        lines += block.layout()->lineCount();
    }
    return lines;
}

int ProseLayout::lineCountIn(int width) const
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        QTextLayout layout(block.text(), document()->defaultFont());
        layout.setTextOption(document()->defaultTextOption());
        layout.setFormats(block.layout()->formats());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(width);
        layout.endLayout();
        lines += layout.lineCount();
    }
    return lines;
}

} // namespace nevertwice
