#pragma once

#include <QIcon>

namespace nevertwice {

class Theme;

// One of our line icons (resources/icons/NAME.svg), drawn in the ink of the theme that is on when it is painted: quiet
// as a rule, in the selection's ink where it is selected. The theme outlives the icon.
QIcon lineIcon(const Theme &theme, const QString &name);

// A line icon in one ink, for places that paint by themselves.
QPixmap linePixmap(const QString &name, const QSize &size, const QColor &ink, double devicePixelRatio);

// The program's own.
QIcon programIcon();

} // namespace nevertwice
