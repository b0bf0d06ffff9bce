#pragma once

#include "model/store/reader.h"

namespace nevertwice {

// How many bytes the workspace holds of an attachment, without reading them; an error where it holds none.
Result<qint64> attachmentSize(const Reader &reader, const QString &sha256);

} // namespace nevertwice
