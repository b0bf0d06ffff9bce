#pragma once

#include "ui/kit/theme.h"

#include <QSet>
#include <QSyntaxHighlighter>

namespace nevertwice {

// Greys the lines of a pasted text that became no row, or one that is left out.
class PasteHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    PasteHighlighter(const Theme &theme, QTextDocument *document);

    void setGreyLines(const QSet<int> &lines);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
    QSet<int> m_grey;
};

} // namespace nevertwice
