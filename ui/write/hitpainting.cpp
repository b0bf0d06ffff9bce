#include "ui/write/hitpainting.h"

#include "ui/write/textsearch.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>
#include <memory>

namespace nevertwice {

namespace {

constexpr auto kHitWordsProperty = "hitWords";
constexpr auto kHitPatternProperty = "hitPattern";
constexpr int kHitLine = 2;
constexpr int kVeil = 44; // of 255: a text is read through it
constexpr int kChosenVeil = 96;

// Laid out as paintWrapped() does it.
double layOutWrapped(QTextLayout &layout, int width)
{
    double height = 0;
    layout.beginLayout();
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

// As it is written into a place so wide.
std::unique_ptr<QTextLayout> laidOut(int width, const QString &text, const QFont &font, Qt::LayoutDirection direction,
                                     QTextOption::WrapMode wrapping)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_unique<QTextLayout>(lines, font);
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeading));
    option.setWrapMode(wrapping);
    option.setTextDirection(lines.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // as the text is painted
    layout->setTextOption(option);
    layOutWrapped(*layout, width);
    return layout;
}

void paintHit(QPainter &painter, const Theme &theme, const QTextLayout &layout, const QPoint &origin,
              const WordPlace &hit, const QColor &colour)
{
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(int(hit.from), line.textStart());
        const int to = std::min(int(hit.from + hit.length), line.textStart() + line.textLength());
        if (from >= to) continue;
        const double a = line.cursorToX(from);
        const double b = line.cursorToX(to);
        const QRectF ground(origin.x() + std::min(a, b) - 1, origin.y() + line.y(), std::abs(b - a) + 2, line.height());
        painter.fillRect(ground, colour);
        painter.fillRect(QRectF(ground.left(), ground.bottom() - kHitLine, ground.width(), kHitLine),
                         theme.tokens().accent);
    }
}

} // namespace

void setHitWords(QAbstractItemView *view, const QList<QStringList> &words)
{
    view->setProperty(kHitWordsProperty, words.isEmpty() ? QVariant() : QVariant::fromValue(words));
    view->viewport()->update();
}

void setHitPattern(QAbstractItemView *view, const QRegularExpression &pattern)
{
    const bool isNone = pattern.pattern().isEmpty();
    if (isNone && !view->property(kHitPatternProperty).isValid()) return;
    view->setProperty(kHitPatternProperty, isNone ? QVariant() : QVariant(pattern));
    view->viewport()->update();
}

QList<WordPlace> hitPlaces(const QWidget *view, const QString &text)
{
    if (const QVariant pattern = view ? view->property(kHitPatternProperty) : QVariant(); pattern.isValid()) {
        QList<WordPlace> places;
        const QList<TextHit> hits = hitsIn(text, pattern.toRegularExpression());
        for (const TextHit &hit : hits)
            places.append({hit.start, hit.length});
        return places;
    }
    return hitWordPlaces(view, text);
}

QList<WordPlace> hitWordPlaces(const QWidget *view, const QString &text)
{
    const bool isPattern = view && view->property(kHitPatternProperty).isValid();
    const QVariant words = view && !isPattern ? view->property(kHitWordsProperty) : QVariant();
    return words.isValid() ? wordPlaces(text, words.value<QList<QStringList>>()) : QList<WordPlace>();
}

void paintHits(QPainter &painter, const Theme &theme, const QRect &place, const QString &text, const QFont &font,
               Qt::LayoutDirection direction, const QList<WordPlace> &places)
{
    if (places.isEmpty()) return;
    const auto layout = laidOut(place.width(), text, font, direction, QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const WordPlace &hit : places)
        paintHit(painter, theme, *layout, place.topLeft(), hit, theme.tokens().selection);
}

void paintHitsOver(QPainter &painter, const Theme &theme, const QRect &place, const QString &text, const QFont &font,
                   Qt::LayoutDirection direction, const QList<WordPlace> &places, int current)
{
    const auto layout = laidOut(place.width(), text, font, direction, QTextOption::WordWrap);
    for (int i = 0; i < places.size(); ++i) {
        QColor veil = theme.tokens().accent;
        veil.setAlpha(i == current ? kChosenVeil : kVeil);
        paintHit(painter, theme, *layout, place.topLeft(), places[i], veil);
    }
}

} // namespace nevertwice
