#include "ui/write/pastehighlighter.h"

namespace nevertwice {

namespace {

constexpr int kMostPainted = 5'000; // lines: a larger text is shown as it is

}

PasteHighlighter::PasteHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        if (this->document()->blockCount() <= kMostPainted) rehighlight();
    });
}

void PasteHighlighter::setGreyLines(const QSet<int> &lines)
{
    if (lines == m_grey) return;
    m_grey = lines;
    if (document()->blockCount() <= kMostPainted) rehighlight();
}

void PasteHighlighter::highlightBlock(const QString &text)
{
    if (m_grey.contains(currentBlock().blockNumber())) setFormat(0, int(text.size()), m_theme.tokens().text3);
}

} // namespace nevertwice
