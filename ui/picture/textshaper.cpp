#include "ui/picture/textshaper.h"

#include <QTextLayout>

#include <algorithm>

namespace nevertwice {

namespace textshaper {

constexpr qsizetype kMostTexts = 1500;
constexpr qsizetype kMostWords = 3000;

// Of scripts that are written from left to right, with nothing that turns the direction or makes a space of its own.
bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    const bool isSign = (code >= 0x2010 && code < 0x2028) || code == 0x2039 || code == 0x203a;
    return isSign || (code >= 0x20 && code < 0x0530);
}

} // namespace textshaper

const ShapedText &TextShaper::shaped(const QString &text)
{
    const auto found = m_known.constFind(text);
    if (found != m_known.constEnd()) return *found;
    if (m_known.size() >= textshaper::kMostTexts) m_known.clear();
    const bool isPlain = std::all_of(text.begin(), text.end(), textshaper::isPlain);
    return *m_known.insert(text, isPlain ? shapeWords(text) : shapeWhole(text));
}

ShapedText TextShaper::shapeWhole(const QString &text) const
{
    QTextLayout layout(text, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.setCacheEnabled(true); // else it would be shaped once more for its glyphs
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid()) return {};
    const double width = line.horizontalAdvance();
    return {{{layout.glyphRuns(), 0}}, width, line.height(), line.ascent()};
}

const ShapedText &TextShaper::wordOf(const QString &word)
{
    const auto found = m_words.constFind(word);
    if (found != m_words.constEnd()) return *found;
    if (m_words.size() >= textshaper::kMostWords) m_words.clear();
    return *m_words.insert(word, shapeWhole(word));
}

// Side by side. Words of which one is of another font, with another line to stand on, are shaped together.
ShapedText TextShaper::shapeWords(const QString &text)
{
    const ShapedText space = wordOf(QStringLiteral(" "));
    ShapedText shaped{{}, 0, space.height, space.ascent};
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype next = text.indexOf(u' ', from);
        const qsizetype end = next < 0 ? text.size() : next;
        if (end > from) {
            const ShapedText &word = wordOf(text.mid(from, end - from));
            if (word.pieces.isEmpty() || word.height != shaped.height || word.ascent != shaped.ascent)
                return shapeWhole(text);
            shaped.pieces.append(word.pieces.first());
            shaped.pieces.last().x = shaped.width;
            shaped.width += word.width;
        }
        if (end < text.size()) shaped.width += space.width;
        from = end + 1;
    }
    return shaped;
}

} // namespace nevertwice
