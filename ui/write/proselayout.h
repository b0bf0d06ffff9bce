#pragma once

#include <QPlainTextDocumentLayout>

class QTextLayout;

namespace nevertwice {

// The layout of plain text with room between its lines: every line is spacing() high, whatever stands in it, so that
// the height of a text is the number of its lines.
class ProseLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    ProseLayout(QTextDocument *document, int spacing);

    int spacing() const { return m_spacing; }
    void setSpacing(int spacing);

    QRectF blockBoundingRect(const QTextBlock &block) const override;

    // How many lines the document has as it is laid out, and how many it would have in another width.
    int lineCount() const;
    int lineCountIn(int width) const;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    static Qt::LayoutDirection directionOf(const QTextBlock &block);
    bool isSpread(const QTextLayout &layout) const;
    void spread(QTextLayout &layout, Qt::LayoutDirection direction) const;

    int m_spacing;
};

} // namespace nevertwice
