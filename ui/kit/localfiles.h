#pragma once

#include <QStringList>

class QMimeData;

namespace nevertwice {

// The paths of what is dragged or was copied, as far as it lies on this computer.
QStringList localFilesOf(const QMimeData &data);

} // namespace nevertwice
