#include "ui/picture/lettering.h"

#include "ui/picture/pixelgrid.h"
#include "ui/picture/textshaper.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace nevertwice {

namespace lettering {

constexpr int kSeenBefore = 4;            // a word that is worth a picture
constexpr qsizetype kMostPictures = 1000; // of words
constexpr char16_t kPlain = 0x0530;       // letters before this stand side by side, but for what is put onto others
constexpr QChar kEllipsis(0x2026);
constexpr double kNearlyFits = 1.05;

// A word, painted with its ground once it has been seen so often that it is worth it.
struct WordPicture
{
    int seen = 0;
    quint64 colours = 0;
    double scale = 0;
    bool canBe = true; // nothing of it lies beyond its own room
    QImage image;
};

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

    // The picture of a word that begins at a whole pixel; none where it is not worth one, or reaches too far.
    const QImage &pictureOf(const ShapedText::Piece &piece, double height, const PixelGrid &grid, const QColor &ink,
                            const QColor &ground);

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
    QHash<QString, lettering::WordPicture> pictures;
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

const QImage &Lettering::Parts::pictureOf(const ShapedText::Piece &piece, double height, const PixelGrid &grid,
                                          const QColor &ink, const QColor &ground)
{
    static const QImage none;
    const quint64 colours = quint64(ink.rgba()) << 32 | ground.rgba();
    if (pictures.size() >= lettering::kMostPictures) pictures.clear();
    lettering::WordPicture &picture = pictures[piece.word];
    if (++picture.seen <= lettering::kSeenBefore) return none;
    const bool isSame = picture.colours == colours && picture.scale == grid.scale();
    if (isSame && (!picture.canBe || !picture.image.isNull())) return picture.image;
    picture = {picture.seen, colours, grid.scale(), false, {}};
    if (piece.runs.size() != 1) return none;
    // Left and right of a word there is a space: a pixel of it is the word's, for letters that reach out.
    const QRectF reach = piece.runs.first().boundingRect();
    const double scale = grid.scale();
    const QSizeF room(std::ceil(piece.width * scale) + 2, std::floor(height * scale));
    picture.canBe = reach.left() * scale >= -0.5 && reach.right() * scale <= room.width() - 1.5 &&
                    reach.top() * scale >= 0 && reach.bottom() * scale <= room.height();
    if (!picture.canBe) return none;
    picture.image = QImage(room.toSize(), QImage::Format_RGB32);
    picture.image.fill(ground);
    QPainter painter(&picture.image);
    painter.translate(1, 0);
    painter.scale(scale, scale);
    painter.setPen(ink);
    painter.drawGlyphRun({0, 0}, piece.runs.first());
    return picture.image;
}

void Lettering::write(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text,
                      const QColor &ground) const
{
    write(painter, PixelGrid(painter), rect, alignment, text, ground);
}

void Lettering::write(QPainter &painter, const PixelGrid &grid, const QRectF &rect, Qt::Alignment alignment,
                      const QString &text, const QColor &ground) const
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
    const bool isOnGround = ground.isValid() && shaped->height + 2 <= rect.height();
    for (const ShapedText::Piece &piece : shaped->pieces) {
        const QPoint pixel = grid.pixelAt(place + QPointF(piece.x, 0));
        if (isOnGround) {
            const QImage &picture = m_parts->pictureOf(piece, shaped->height, grid, painter.pen().color(), ground);
            if (!picture.isNull()) {
                grid.lay(painter, pixel - QPoint(1, 0), picture);
                continue;
            }
        }
        for (const QGlyphRun &run : piece.runs)
            painter.drawGlyphRun(grid.placeOf(pixel), run);
    }
}

} // namespace nevertwice
