#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QRawFont>
#include <QString>

namespace nevertwice {

// A text of one line as glyphs, for a place at its upper left.
struct ShapedText
{
    // What is laid down as one: a word, or the whole where letters do not simply stand side by side.
    struct Piece
    {
        QString word;
        QList<QGlyphRun> runs;
        double x = 0;
        double width = 0;
    };
    QList<Piece> pieces;
    double width = 0;
    double height = 0;
};

// Makes glyphs of the texts of one font, of each text once. It remembers which glyph a letter becomes between two
// others and how far the next one is: a text of which every letter is known between its neighbours is put together
// from that, in a tenth of the time.
class TextShaper
{
public:
    explicit TextShaper(const QFont &font) : m_font(font) {}

    // Until the next call.
    const ShapedText &shaped(const QString &text);

private:
    struct Letter
    {
        quint32 glyph = 0;
        float advance = 0;

        bool operator==(const Letter &) const = default;
    };

    ShapedText shapeWhole(const QString &text);
    quint64 keyAt(const QString &text, qsizetype i) const;
    void remember(quint64 key, const Letter &letter);
    bool recall(const QString &text);
    bool learn(const QString &text, qsizetype from, qsizetype to);
    ShapedText putTogether(const QString &text) const;

    const QFont m_font;
    QHash<QString, ShapedText> m_known;
    QHash<quint64, Letter> m_letters; // between two others
    bool m_isEachOfItsOwn = false;
    int m_wholeTexts = 0;
    QList<Letter> m_text; // that is being put together
    QRawFont m_raw;       // of those letters; in another there are none
    double m_baseline = 0;
    double m_height = 0;
};

} // namespace nevertwice
