#include "model/insight/checks/fixes.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace fixing {

// The order of rows is changed by their uuids, not by the rows.
QJsonValue orderOf(const QJsonValue &rows)
{
    QJsonArray uuids;
    for (const QJsonValue &row : rows.toArray())
        uuids.append(row["uuid"_L1]);
    return uuids;
}

bool isListOfRows(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return !list.isEmpty() && list.first().isObject();
}

} // namespace fixing

QList<Patch> patchesOf(const Fix &fix, const QJsonObject &document)
{
    QList<Patch> patches;
    for (auto it = fix.set.begin(); it != fix.set.end(); ++it) {
        const QJsonValue before = valueAt(document, it.key());
        patches.append({it.key(), fixing::isListOfRows(before) ? fixing::orderOf(before) : before, it.value(), -1});
    }
    for (const QString &path : fix.remove)
        patches.append({path, valueAt(document, path), QJsonValue::Undefined, -1});
    return patches;
}

} // namespace nevertwice
