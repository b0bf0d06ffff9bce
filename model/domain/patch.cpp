#include "model/domain/patch.h"

#include "model/domain/document.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// Lists whose items are rows with a uuid; every other list is one value.
bool isRowList(const QString &path)
{
    static const QSet<QString> lists{u"timeline"_s,  u"causes"_s,          u"actions"_s,        u"questions"_s,
                                     u"people"_s,    u"related"_s,         u"other_sections"_s, u"attachments"_s,
                                     u"approvals"_s, u"impact.intervals"_s};
    return lists.contains(path);
}

bool isDerived(const QString &key)
{
    return key == "duration_minutes"_L1 || key == "format"_L1 || key == "version"_L1;
}

// A difference goes into objects this far and takes what lies deeper as one value; a path has twice as many keys at
// most, so that no text from outside can send the program deeper than it has stack.
constexpr int kDeepestDifference = 16;
constexpr int kDeepest = 2 * kDeepestDifference;

QString uuidOf(const QJsonValue &row)
{
    return row["uuid"_L1].toString();
}

// Whether every row has a uuid, so that a path can name it; in a document of our own writing it has.
bool hasNamedRows(const QJsonValue &list)
{
    const QJsonArray rows = list.toArray();
    return list.isArray() && std::none_of(rows.begin(), rows.end(), [](const QJsonValue &row) {
               return QUuid::fromString(uuidOf(row)).isNull();
           });
}

int indexOfRow(const QJsonArray &rows, const QString &uuid)
{
    for (int i = 0; i < rows.size(); ++i)
        if (uuidOf(rows.at(i)) == uuid) return i;
    return -1;
}

QStringList uuidsOf(const QJsonArray &rows)
{
    QStringList uuids;
    for (const QJsonValue &row : rows)
        uuids.append(uuidOf(row));
    return uuids;
}

// A path taken apart: the keys to a field of the document, or to a list, a row of it, and keys inside the row.
struct Place
{
    QStringList keys;
    QString row;
    QStringList inner;
    bool isSound = false;
};

// A key as it stands in a path: its separators are written as %2E and %2F, the empty key as a lone %.
QString escaped(const QString &key)
{
    if (key.isEmpty()) return u"%"_s;
    QString out = key;
    return out.replace(u'%', "%25"_L1).replace(u'.', "%2E"_L1).replace(u'/', "%2F"_L1);
}

QString unescaped(const QString &part)
{
    if (part == "%"_L1) return {};
    QString out = part;
    return out.replace("%2F"_L1, "/"_L1).replace("%2E"_L1, "."_L1).replace("%25"_L1, "%"_L1);
}

// Empty where two separators stand side by side, or at an end: that is no path.
QStringList keysOf(const QString &part)
{
    QStringList keys = part.split(u'.');
    if (keys.contains(QString())) return {};
    for (QString &key : keys)
        key = unescaped(key);
    return keys;
}

Place placeOf(const QString &path)
{
    Place place;
    const qsizetype slash = path.indexOf(u'/');
    place.keys = keysOf(path.left(slash < 0 ? path.size() : slash));
    place.isSound = !place.keys.isEmpty() && place.keys.size() <= kDeepest;
    if (slash < 0) return place;
    const qsizetype dot = path.indexOf(u'.', slash);
    place.row = path.mid(slash + 1, dot < 0 ? -1 : dot - slash - 1);
    if (dot >= 0) place.inner = keysOf(path.mid(dot + 1));
    place.isSound = !place.keys.isEmpty() && place.keys.size() <= kDeepest && !place.row.isEmpty() &&
                    (dot < 0 || !place.inner.isEmpty()) && place.inner.size() <= kDeepest;
    return place;
}

QJsonValue getKeys(const QJsonValue &from, const QStringList &keys)
{
    QJsonValue value = from;
    for (const QString &key : keys)
        value = value.isObject() ? value.toObject().value(key) : QJsonValue(QJsonValue::Undefined);
    return value;
}

void setKeys(QJsonObject &object, const QStringList &keys, const QJsonValue &value)
{
    if (keys.size() == 1) {
        if (value.isUndefined())
            object.remove(keys.first());
        else
            object.insert(keys.first(), value);
        return;
    }
    QJsonObject inner = object.value(keys.first()).toObject();
    setKeys(inner, keys.mid(1), value);
    object.insert(keys.first(), inner);
}

// Rows named in the order stand in it; a row it does not name stays behind the one it stood behind.
QJsonArray reordered(const QJsonArray &rows, const QJsonArray &order)
{
    QList<QJsonValue> result;
    for (const QJsonValue &uuid : order) {
        const int index = indexOfRow(rows, uuid.toString());
        if (index >= 0) result.append(rows.at(index));
    }
    QString previous;
    for (const QJsonValue &row : rows) {
        const QString uuid = uuidOf(row);
        if (!order.contains(uuid)) {
            auto after =
                std::find_if(result.begin(), result.end(), [&](const QJsonValue &r) { return uuidOf(r) == previous; });
            result.insert(after == result.end() ? result.begin() : after + 1, row);
        }
        previous = uuid;
    }
    QJsonArray out;
    for (const QJsonValue &row : std::as_const(result))
        out.append(row);
    return out;
}

Error noSuchRow(const Patch &patch)
{
    return {Error::Kind::NotFound,
            {},
            u"the incident has nothing at %1"_s.arg(patch.path),
            u"It may have been removed meanwhile: look at the incident."_s};
}

Result<void> applyRow(QJsonArray &rows, const Place &place, const Patch &patch)
{
    const int index = indexOfRow(rows, place.row);
    if (!place.inner.isEmpty()) {
        if (index < 0) return noSuchRow(patch);
        QJsonObject row = rows.at(index).toObject();
        setKeys(row, place.inner, patch.after);
        rows.replace(index, row);
    } else if (patch.after.isUndefined()) {
        if (index < 0) return noSuchRow(patch);
        rows.removeAt(index);
    } else if (index >= 0) {
        rows.replace(index, patch.after);
    } else {
        QJsonObject row = patch.after.toObject();
        row.insert("uuid"_L1, place.row);
        rows.insert(patch.position < 0 || patch.position > rows.size() ? int(rows.size()) : patch.position, row);
    }
    return {};
}

bool isOrderOfRows(const Patch &patch)
{
    return isRowList(patch.path) && patch.after.toArray().first().isString();
}

Result<void> applyOne(QJsonObject &document, const Patch &patch)
{
    const Place place = placeOf(patch.path);
    if (!place.isSound)
        return Error{Error::Kind::Invalid,
                     {},
                     u"\"%1\" is no path"_s.arg(patch.path),
                     u"Compare it with `nevertwice-cli help formats`."_s};
    const QString list = place.keys.join(u'.');
    if (!place.row.isEmpty()) {
        if (!isRowList(list))
            return Error{Error::Kind::Invalid,
                         {},
                         u"%1 has no rows"_s.arg(list),
                         u"Compare it with `nevertwice-cli help formats`."_s};
        QJsonArray rows = getKeys(document, place.keys).toArray();
        if (auto applied = applyRow(rows, place, patch); !applied) return applied;
        setKeys(document, place.keys, rows);
    } else if (isOrderOfRows(patch)) {
        setKeys(document, place.keys, reordered(getKeys(document, place.keys).toArray(), patch.after.toArray()));
    } else {
        setKeys(document, place.keys, patch.after);
    }
    return {};
}

// ---- differences ----

void diffValue(const QString &path, const QJsonValue &from, const QJsonValue &to, QList<Patch> &out);

void diffObject(const QString &prefix, const QJsonObject &from, const QJsonObject &to, QList<Patch> &out)
{
    QStringList keys = from.keys();
    for (const QString &key : to.keys())
        if (!from.contains(key)) keys.append(key);
    for (const QString &key : std::as_const(keys))
        if (!prefix.isEmpty() || !isDerived(key))
            diffValue(prefix.isEmpty() ? escaped(key) : prefix + u'.' + escaped(key), from.value(key), to.value(key),
                      out);
}

void diffRows(const QString &path, const QJsonArray &from, const QJsonArray &to, QList<Patch> &out)
{
    const QStringList old = uuidsOf(from);
    const QStringList wanted = uuidsOf(to);
    const QSet<QString> oldSet(old.begin(), old.end());
    const QSet<QString> wantedSet(wanted.begin(), wanted.end());
    QStringList order = old;
    for (int i = int(old.size()) - 1; i >= 0; --i) // from the end, so that a position is true when it is used
        if (!wantedSet.contains(old[i])) {
            out.append({path + u'/' + old[i], from.at(i), QJsonValue::Undefined, i});
            order.removeAt(i);
        }
    for (int i = 0; i < wanted.size(); ++i)
        if (!oldSet.contains(wanted[i])) {
            const int position = std::min<int>(i, int(order.size()));
            out.append({path + u'/' + wanted[i], QJsonValue::Undefined, to.at(i), position});
            order.insert(position, wanted[i]);
        }
    if (order != wanted) out.append({path, QJsonArray::fromStringList(order), QJsonArray::fromStringList(wanted), -1});
    for (int i = 0; i < wanted.size(); ++i) {
        const qsizetype index = old.indexOf(wanted[i]);
        if (index >= 0) diffObject(path + u'/' + wanted[i], from.at(index).toObject(), to.at(i).toObject(), out);
    }
}

void diffValue(const QString &path, const QJsonValue &from, const QJsonValue &to, QList<Patch> &out)
{
    if (sameJson(from, to)) return;
    if (isRowList(path) && hasNamedRows(from) && hasNamedRows(to))
        return diffRows(path, from.toArray(), to.toArray(), out);
    if (from.isObject() && to.isObject() && path.count(u'.') < kDeepestDifference)
        return diffObject(path, from.toObject(), to.toObject(), out);
    out.append({path, from, to, -1});
}

// ---- merging ----

bool isWordList(const QJsonValue &value)
{
    if (!value.isArray()) return false;
    const QJsonArray array = value.toArray();
    return std::all_of(array.begin(), array.end(), [](const QJsonValue &v) { return v.isString(); });
}

QJsonArray unitedWords(const Patch &mine, const QJsonArray &theirs)
{
    const QJsonArray before = mine.before.toArray();
    const QJsonArray after = mine.after.toArray();
    QJsonArray out;
    for (const QJsonValue &word : theirs)
        if (!before.contains(word) || after.contains(word)) out.append(word);
    for (const QJsonValue &word : after)
        if (!before.contains(word) && !out.contains(word)) out.append(word);
    return out;
}

// What the last key of a path stands in.
QJsonValue parentOf(const QJsonObject &document, const QString &path)
{
    const qsizetype last = path.lastIndexOf(u'.');
    return last < 0 ? QJsonValue(document) : valueAt(document, path.left(last));
}

// A text, a number or a list: a key put into it would take its place.
bool holdsNoKeys(const QJsonValue &value)
{
    return !value.isObject() && !value.isNull() && !value.isUndefined();
}

bool sameWords(const QJsonArray &a, const QJsonArray &b)
{
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const QJsonValue &v) { return b.contains(v); });
}

} // namespace

bool sameJson(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isObject() && b.isObject()) {
        const QJsonObject x = a.toObject();
        const QJsonObject y = b.toObject();
        if (x.size() != y.size()) return false;
        for (auto it = x.begin(); it != x.end(); ++it)
            if (!sameJson(it.value(), y.value(it.key()))) return false;
        return true;
    }
    if (a.isArray() && b.isArray()) {
        const QJsonArray x = a.toArray();
        const QJsonArray y = b.toArray();
        if (x.size() != y.size()) return false;
        for (int i = 0; i < x.size(); ++i)
            if (!sameJson(x.at(i), y.at(i))) return false;
        return true;
    }
    return a == b;
}

QList<Patch> diff(const QJsonObject &from, const QJsonObject &to)
{
    QList<Patch> out;
    diffObject({}, from, to, out);
    return out;
}

QList<Patch> diff(const Incident &from, const Incident &to)
{
    return diff(toDocument(from), toDocument(to));
}

QList<Patch> reversed(const QList<Patch> &patches)
{
    QList<Patch> out;
    for (auto it = patches.rbegin(); it != patches.rend(); ++it)
        out.append({it->path, it->after, it->before, it->position});
    return out;
}

QJsonValue valueAt(const QJsonObject &document, const QString &path)
{
    const Place place = placeOf(path);
    if (!place.isSound) return QJsonValue::Undefined;
    const QJsonValue value = getKeys(document, place.keys);
    if (place.row.isEmpty()) return value;
    const QJsonArray rows = value.toArray();
    const int index = indexOfRow(rows, place.row);
    return index < 0 ? QJsonValue(QJsonValue::Undefined) : getKeys(rows.at(index), place.inner);
}

Result<QJsonObject> apply(const QList<Patch> &patches, QJsonObject document)
{
    for (const Patch &patch : patches)
        if (auto applied = applyOne(document, patch); !applied) return applied.error();
    return document;
}

Result<Incident> apply(const QList<Patch> &patches, const Incident &incident)
{
    auto document = apply(patches, toDocument(incident));
    if (!document) return document.error();
    return fromDocument(*document);
}

Result<Merge> merge(const QList<Patch> &mine, const QJsonObject &theirs)
{
    Merge result{theirs, {}};
    for (const Patch &patch : mine) {
        const QJsonValue current = valueAt(theirs, patch.path);
        const bool isOrder = isOrderOfRows(patch);
        if (sameJson(current, patch.after) && !isOrder) continue; // both did the same
        Patch wanted = patch;
        if (!isOrder && (!sameJson(current, patch.before) || holdsNoKeys(parentOf(theirs, patch.path)))) {
            const bool words = isWordList(current) && isWordList(patch.before) && isWordList(patch.after);
            const bool onlyOrder = words && sameWords(patch.before.toArray(), patch.after.toArray());
            if (!words || onlyOrder) {
                result.conflicts.append({patch.path, current, patch.after, patch.position});
                continue;
            }
            wanted.after = unitedWords(patch, current.toArray());
        }
        if (auto applied = applyOne(result.merged, wanted); !applied) {
            if (applied.error().kind != Error::Kind::NotFound) return applied.error();
            result.conflicts.append({patch.path, QJsonValue::Undefined, patch.after, patch.position});
        }
    }
    return result;
}

Merge merge(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    QList<Patch> changes = diff(base, mine);
    // What I put into an object that they took away would bring the object back.
    QList<Patch> homeless;
    changes.removeIf([&](const Patch &patch) {
        const bool lost = parentOf(base, patch.path).isObject() && parentOf(theirs, patch.path).isNull();
        if (lost && !sameJson(patch.before, patch.after))
            homeless.append({patch.path, QJsonValue::Undefined, patch.after, patch.position});
        return lost;
    });
    Merge result = *merge(changes, theirs); // paths of a difference are sound
    result.conflicts += homeless;
    return result;
}

} // namespace nevertwice
