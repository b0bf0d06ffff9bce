#include "ui/picture/textshaper.h"

#include <QTextLayout>

#include <algorithm>

namespace nevertwice {

namespace textshaper {

constexpr qsizetype kMostTexts = 1500;
constexpr int kWholeTexts = 12;
constexpr qsizetype kMostLetters = 20'000;

// Fonts make arrows and the like of these, of more than can be known from the neighbours of each.
bool mayJoin(QChar c)
{
    switch (c.unicode()) {
    case u'<':
    case u'>':
    case u'=':
    case u'*':
    case u'|':
        return true;
    default:
        return false;
    }
}

// Letters that stand side by side in the order in which they are written.
bool standsAlone(QChar c)
{
    const char16_t code = c.unicode();
    const bool isPutOnto = (code >= 0x0300 && code < 0x0370) || (code >= 0x0483 && code < 0x048a) || code == 0x00ad;
    const bool isSign = (code >= 0x2010 && code < 0x2028) || code == 0x2039 || code == 0x203a;
    return isSign || (code >= 0x20 && code < 0x0530 && !isPutOnto && !mayJoin(c));
}

template <typename Use> void layOut(const QString &text, const QFont &font, const Use &use)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.setCacheEnabled(true); // else it would be shaped once more for its glyphs
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (line.isValid()) use(layout, line);
}

// What of a letter matters to the one that follows it.
char16_t kindOf(QChar c, QChar following)
{
    if (c.isDigit()) return u'0';
    if (c.isLetter()) return u'a';
    return following.isLetterOrNumber() ? u' ' : c.unicode();
}

} // namespace textshaper

const ShapedText &TextShaper::shaped(const QString &text)
{
    const auto found = m_known.constFind(text);
    if (found != m_known.constEnd()) return *found;
    if (m_known.size() >= textshaper::kMostTexts) m_known.clear();
    if (m_letters.size() >= textshaper::kMostLetters) m_letters.clear();
    const bool isPlain = std::all_of(text.begin(), text.end(), textshaper::standsAlone);
    return *m_known.insert(text, isPlain && recall(text) ? putTogether(text) : shapeWhole(text));
}

ShapedText TextShaper::shapeWhole(const QString &text)
{
    ShapedText shaped;
    const auto keep = [&](const QTextLayout &layout, const QTextLine &line) {
        shaped = {{{text, layout.glyphRuns(), 0, line.horizontalAdvance()}}, line.horizontalAdvance(), line.height()};
    };
    textshaper::layOut(text, m_font, keep);
    return shaped;
}

// Whether each letter became one glyph of the same font, all on one line. Of a part of a text the letters at its ends
// stand between others in truth: those are not remembered.
bool TextShaper::learn(const QString &text, qsizetype from, qsizetype to)
{
    const qsizetype begin = std::max<qsizetype>(0, from - 1);
    const qsizetype end = std::min(text.size(), to + 1);
    bool isLearnt = false;
    textshaper::layOut(text.mid(begin, end - begin), m_font, [&](const QTextLayout &layout, const QTextLine &line) {
        const QList<QGlyphRun> runs = layout.glyphRuns();
        if (runs.size() != 1) return;
        const QList<quint32> glyphs = runs.first().glyphIndexes();
        const QList<QPointF> places = runs.first().positions();
        if (glyphs.size() != end - begin || places.size() != end - begin || places.first().x() != 0) return;
        const double baseline = places.first().y();
        if (std::any_of(places.begin(), places.end(), [=](const QPointF &place) { return place.y() != baseline; }))
            return;
        if (!m_raw.isValid()) {
            m_raw = runs.first().rawFont();
            m_baseline = baseline;
            m_height = line.height();
        }
        if (runs.first().rawFont() != m_raw || baseline != m_baseline || line.height() != m_height) return;
        for (qsizetype i = from; i < to; ++i) {
            const double next = i + 1 < end ? places[i + 1 - begin].x() : line.horizontalAdvance();
            remember(keyAt(text, i), {glyphs[i - begin], float(next - places[i - begin].x())});
        }
        isLearnt = true;
    });
    return isLearnt;
}

// What is not known yet is looked up with its neighbours alone; the first texts are whole, which shows whether in this
// font more matters than those.
bool TextShaper::recall(const QString &text)
{
    if (m_wholeTexts < textshaper::kWholeTexts) {
        ++m_wholeTexts;
        if (!learn(text, 0, text.size())) return false;
    }
    m_text.resize(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        auto known = m_letters.constFind(keyAt(text, i));
        if (known == m_letters.constEnd()) {
            qsizetype to = i + 1;
            while (to < text.size() && !m_letters.contains(keyAt(text, to)))
                ++to;
            if (!learn(text, i, to)) return false;
            known = m_letters.constFind(keyAt(text, i));
            if (known == m_letters.constEnd()) return false;
        }
        m_text[i] = *known;
    }
    return true;
}

// How far the next letter is depends on the two; which glyph a letter becomes, on what stands before it, too: on which
// kind of letter, in all fonts but those that prove to be others.
quint64 TextShaper::keyAt(const QString &text, qsizetype i) const
{
    const QChar before = i > 0 ? text[i - 1] : QChar();
    const char16_t kind = m_isEachOfItsOwn ? before.unicode() : textshaper::kindOf(before, text[i]);
    const quint64 after = i + 1 < text.size() ? text[i + 1].unicode() : 0;
    return quint64(kind) << 32 | quint64(text[i].unicode()) << 16 | after;
}

void TextShaper::remember(quint64 key, const Letter &letter)
{
    const auto known = m_letters.constFind(key);
    if (known == m_letters.constEnd()) {
        m_letters.insert(key, letter);
    } else if (*known != letter) {
        m_isEachOfItsOwn = true;
        m_letters.clear();
    }
}

// Word by word.
ShapedText TextShaper::putTogether(const QString &text) const
{
    ShapedText shaped;
    shaped.height = m_height;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype space = text.indexOf(u' ', from);
        const qsizetype end = space < 0 ? text.size() : space;
        if (end > from) {
            ShapedText::Piece piece;
            piece.x = shaped.width;
            QList<quint32> glyphs(end - from);
            QList<QPointF> places(end - from);
            for (qsizetype i = from; i < end; ++i) {
                glyphs[i - from] = m_text[i].glyph;
                places[i - from] = QPointF(shaped.width - piece.x, m_baseline);
                shaped.width += m_text[i].advance;
            }
            QGlyphRun run;
            run.setRawFont(m_raw);
            run.setGlyphIndexes(glyphs);
            run.setPositions(places);
            piece.word = text.mid(from, end - from);
            piece.runs = {run};
            piece.width = shaped.width - piece.x;
            shaped.pieces.append(piece);
        }
        if (end < text.size()) shaped.width += m_text[end].advance;
        from = end + 1;
    }
    return shaped;
}

} // namespace nevertwice
