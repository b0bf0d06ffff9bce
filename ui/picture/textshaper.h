#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QString>

namespace nevertwice {

// A text of one line as glyphs, for a place at its upper left.
struct ShapedText
{
    // What is laid down as one: a word, or the whole where words do not simply stand side by side.
    struct Piece
    {
        QList<QGlyphRun> runs;
        double x = 0;
    };
    QList<Piece> pieces;
    double width = 0;
    double height = 0;
    double ascent = 0;
};

// Makes glyphs of the texts of one font, of each text once, and of each word of what is written from left to right:
// many texts of a timeline are made of the same words.
class TextShaper
{
public:
    explicit TextShaper(const QFont &font) : m_font(font) {}

    // Until the next call.
    const ShapedText &shaped(const QString &text);

private:
    ShapedText shapeWhole(const QString &text) const;
    ShapedText shapeWords(const QString &text);
    const ShapedText &wordOf(const QString &word);

    const QFont m_font;
    QHash<QString, ShapedText> m_known;
    QHash<QString, ShapedText> m_words;
};

} // namespace nevertwice
