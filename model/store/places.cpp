#include "model/store/places.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

Places placesOfACopy()
{
    Places places;
    places.isCopy = true;
    return places;
}

Places usualPlaces()
{
    const QString asked = qEnvironmentVariable("XDG_STATE_HOME");
    const QString state = QDir::isAbsolutePath(asked) ? asked : QDir::homePath() + u"/.local/state"_s;
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return {state + u"/nevertwice"_s, data + u"/nevertwice/backups"_s, &fileSystemOf};
}

} // namespace nevertwice
