#pragma once

#include "ui/kit/theme.h"

#include <QSyntaxHighlighter>

namespace nevertwice {

// Shows in a text of Markdown what its marks mean, while the marks stay where they are, only quieter. Works line by
// line: a key costs one line, unless it opens or closes a block of code.
class MarkdownHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    MarkdownHighlighter(const Theme &theme, QTextDocument *document);

    // Whether the line is inside of a block of code, or begins or ends one.
    static bool isCode(const QTextBlock &block);

protected:
    void highlightBlock(const QString &line) override;

private:
    void prepare();
    bool highlightFence(const QString &line);
    int highlightOpening(const QString &line);
    void highlightSpans(const QString &line, int from);
    QTextCharFormat over(int at, const QTextCharFormat &format) const;

    const Theme &m_theme;
    QTextCharFormat m_mark;
    QTextCharFormat m_heading;
    QTextCharFormat m_bullet;
    QTextCharFormat m_quote;
    QTextCharFormat m_code;
    QTextCharFormat m_block; // a line of a block of code, a row of a table
    QTextCharFormat m_link;
};

} // namespace nevertwice
