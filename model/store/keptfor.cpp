#include "model/store/keptfor.h"

#include <QFileInfo>

namespace nevertwice {

bool isKeptFor(const QString &remembered, const QString &file)
{
    return remembered.isEmpty() || remembered == file || !QFileInfo::exists(remembered);
}

} // namespace nevertwice
