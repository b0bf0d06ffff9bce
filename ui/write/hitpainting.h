#pragma once

#include "model/search/snippet.h"
#include "ui/kit/theme.h"

class QAbstractItemView;
class QPainter;
class QRegularExpression;

namespace nevertwice {

// Words that were searched for, marked where they stand in an incident that is read: on the ground of a selection with
// a line in the accent below, so that no colour alone is the sign.

// In rows: kept with the view, for whatever paints them. What a row says in its first column.
void setHitWords(QAbstractItemView *view, const QList<QStringList> &words);
// Those of a pattern that is looked for on the page come before them; none takes its marks away.
void setHitPattern(QAbstractItemView *view, const QRegularExpression &pattern);
QList<WordPlace> hitPlaces(const QWidget *view, const QString &text);
// In what is beside the text of a row, where no pattern is looked for.
QList<WordPlace> hitWordPlaces(const QWidget *view, const QString &text);
// Under a text that is then drawn into this place, wrapped at words, in this font.
void paintHits(QPainter &painter, const Theme &theme, const QRect &place, const QString &text, const QFont &font,
               Qt::LayoutDirection direction, const QList<WordPlace> &places);

// Over a text that is there already; the one at `current` is the one that was gone to, -1 for none.
void paintHitsOver(QPainter &painter, const Theme &theme, const QRect &place, const QString &text, const QFont &font,
                   Qt::LayoutDirection direction, const QList<WordPlace> &places, int current);

} // namespace nevertwice
