#include "ui/picture/lettering.h"

#include "ui/picture/pixelgrid.h"
#include "ui/picture/textshaper.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace nevertwice {

namespace lettering {

constexpr char16_t kPlain = 0x0530; // letters before this stand side by side, but for what is put onto others
constexpr QChar kEllipsis(0x2026);
constexpr double kNearlyFits = 1.05;

// A letter of its own, whatever stands beside it.
bool isPlain(QChar c)
{
    if (c == kEllipsis) return true;
    const char16_t code = c.unicode();
    const bool isPutOnto = (code >= 0x0300 && code < 0x0370) || (code >= 0x0483 && code < 0x048a) || code == 0x00ad;
    return code >= 0x20 && code < kPlain && !isPutOnto;
}

} // namespace lettering

struct Lettering::Parts
{
    explicit Parts(const QFont &given) : font(given), shaper(given) { advances.fill(-1); }

    const QFontMetricsF &metrics()
    {
        if (!measured) measured.emplace(font);
        return *measured;
    }

    // As if it stood alone.
    double advance(QChar c)
    {
        double &advance = c == lettering::kEllipsis ? ofEllipsis : advances[c.unicode()];
        if (advance < 0) advance = metrics().horizontalAdvance(c);
        return advance;
    }

    const QFont font;
    std::optional<QFontMetricsF> measured;
    std::array<double, lettering::kPlain> advances;
    double ofEllipsis = -1;
    TextShaper shaper;
};

Lettering::Lettering(const QFont &font) : m_parts(std::make_shared<Parts>(font)) {}

const QFont &Lettering::font() const
{
    return m_parts->font;
}

double Lettering::width(const QString &text) const
{
    return text.isEmpty() ? 0 : m_parts->shaper.shaped(text).width;
}

double Lettering::roughWidth(const QString &text) const
{
    double width = 0;
    for (const QChar c : text) {
        if (!lettering::isPlain(c)) return this->width(text);
        width += m_parts->advance(c);
    }
    return width;
}

QString Lettering::roughlyShortened(const QString &text, double width) const
{
    const double ellipsis = m_parts->advance(lettering::kEllipsis);
    double all = 0;
    qsizetype end = 0;
    for (const QChar c : text) {
        if (!lettering::isPlain(c)) return m_parts->metrics().elidedText(text, Qt::ElideRight, width);
        all += m_parts->advance(c);
        if (all > width) return text.left(end) + lettering::kEllipsis;
        if (all + ellipsis <= width) ++end;
    }
    return text;
}

// Where it must end is guessed from its letters, and the guess put right by what it really takes.
QString Lettering::shortened(const QString &text, double width) const
{
    if (!std::all_of(text.begin(), text.end(), lettering::isPlain))
        return m_parts->metrics().elidedText(text, Qt::ElideRight, width);
    const QString guess = roughlyShortened(text, width);
    if (guess.size() == text.size() && this->width(text) <= width) return text;
    if (roughWidth(text) <= lettering::kNearlyFits * width && this->width(text) <= width) return text;
    const auto cutAt = [&text](qsizetype length) { return text.left(length) + lettering::kEllipsis; };
    qsizetype end = std::min(guess.size(), text.size()) - 1;
    while (end > 0 && this->width(cutAt(end)) > width)
        --end;
    while (end >= 0 && end + 1 < text.size() && this->width(cutAt(end)) + m_parts->advance(text[end]) <= width &&
           this->width(cutAt(end + 1)) <= width)
        ++end;
    return end > 0 || m_parts->advance(lettering::kEllipsis) <= width ? cutAt(std::max<qsizetype>(0, end)) : QString();
}

void Lettering::write(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text) const
{
    write(painter, PixelGrid(painter), rect, alignment, text);
}

void Lettering::write(QPainter &painter, const PixelGrid &grid, const QRectF &rect, Qt::Alignment alignment,
                      const QString &text) const
{
    if (rect.isEmpty() || text.isEmpty()) return;
    const ShapedText *shaped = grid.isThere() ? &m_parts->shaper.shaped(text) : nullptr;
    if (!shaped || shaped->width > rect.width() || shaped->height > rect.height()) {
        painter.setFont(m_parts->font);
        painter.drawText(rect, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine, text);
        return;
    }
    QPointF place = rect.topLeft();
    if (alignment & Qt::AlignRight) place.rx() += rect.width() - shaped->width;
    if (alignment & Qt::AlignHCenter) place.rx() += (rect.width() - shaped->width) / 2;
    if (alignment & Qt::AlignVCenter) place.ry() += (rect.height() - shaped->height) / 2;
    const QPointF start = grid.placeOf(grid.pixelAt(place));
    for (const ShapedText::Piece &piece : shaped->pieces)
        for (const QGlyphRun &run : piece.runs)
            painter.drawGlyphRun(start + QPointF(piece.x, 0), run);
}

} // namespace nevertwice
