#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace nevertwice {

class MainWindow;

// Searching, going somewhere by a few letters, and the incident that happens now, while a search stands in the list.
void paintFinding(MainWindow &window, const std::function<void(const QSize &size, const QString &name)> &paint,
                  const std::function<void(QWidget &window, const QString &name)> &grab);

} // namespace nevertwice
