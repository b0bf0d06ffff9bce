#include "model/exchange/differences.h"

#include "model/domain/exactnumber.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace reading {

constexpr qsizetype kShort = 60;
// Beyond this many pairs of lines the exact comparison costs more than it tells.
constexpr qsizetype kMostPairs = 4'000'000;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kShort ? line : line.left(kShort - 1) + u'…';
}

QString compact(const QJsonValue &value)
{
    const QByteArray wrapped = withNumbers(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

QString words(const QJsonArray &list)
{
    QStringList out;
    for (const QJsonValue &item : list)
        out.append(item.isString() ? shownNumber(item).toString() : compact(item));
    return out.join(u", "_s);
}

QString said(const QJsonValue &value)
{
    QString text;
    if (value.isString())
        text = shownNumber(value).toString();
    else if (value.isArray())
        text = words(value.toArray());
    else if (!value.isNull() && !value.isUndefined())
        text = compact(value);
    return text.isEmpty() ? u"nothing"_s : text;
}

// What a row is about, in its own words.
QString summaryOf(const QJsonObject &row)
{
    QStringList parts;
    for (const auto key : {"at"_L1, "from"_L1, "to"_L1, "title"_L1, "heading"_L1, "name"_L1, "text"_L1, "role"_L1})
        if (const QString part = row.value(key).toString(); !part.isEmpty()) parts.append(shortened(part));
    return parts.isEmpty() ? row.value("uuid"_L1).toString() : parts.join(u' ');
}

QString nameOfRow(const QJsonObject &row)
{
    for (const auto key : {"title"_L1, "heading"_L1, "name"_L1, "text"_L1, "at"_L1})
        if (const QString part = row.value(key).toString(); !part.isEmpty()) return u'"' + shortened(part) + u'"';
    return row.value("uuid"_L1).toString();
}

// The lines that went and came, by the longest common run of the others.
QStringList lineDifference(const QString &before, const QString &after)
{
    QStringList old = before.isEmpty() ? QStringList() : before.split(u'\n');
    QStringList now = after.isEmpty() ? QStringList() : after.split(u'\n');
    while (!old.isEmpty() && !now.isEmpty() && old.first() == now.first())
        old.removeFirst(), now.removeFirst();
    while (!old.isEmpty() && !now.isEmpty() && old.last() == now.last())
        old.removeLast(), now.removeLast();
    const size_t n = size_t(old.size());
    const size_t m = size_t(now.size());
    const bool exact = qsizetype(n * m) <= kMostPairs;
    std::vector<int> common((n + 1) * (exact ? m + 1 : 1), 0);
    const auto length = [&](size_t i, size_t j) -> int & { return common[i * (m + 1) + j]; };
    for (size_t i = n; exact && i-- > 0;)
        for (size_t j = m; j-- > 0;)
            length(i, j) = old[i] == now[j] ? length(i + 1, j + 1) + 1 : std::max(length(i + 1, j), length(i, j + 1));
    QStringList lines;
    size_t i = 0;
    size_t j = 0;
    while (i < n || j < m) {
        if (exact && i < n && j < m && old[i] == now[j]) {
            ++i, ++j;
        } else if (i < n && (!exact || j == m || length(i + 1, j) >= length(i, j + 1))) {
            lines.append(u"- "_s + old[i++]);
        } else {
            lines.append(u"+ "_s + now[j++]);
        }
    }
    return lines;
}

bool isLong(const QJsonValue &value)
{
    return value.isString() && (value.toString().size() > kShort || value.toString().contains(u'\n'));
}

QStringList valueLines(const QJsonValue &before, const QJsonValue &after)
{
    if (isLong(before) || isLong(after)) return lineDifference(before.toString(), after.toString());
    return {u"= %1 -> %2"_s.arg(said(before), said(after))};
}

Difference described(const Patch &patch, const QJsonObject &before, const QJsonObject &after)
{
    const qsizetype slash = patch.path.indexOf(u'/');
    if (slash < 0) {
        const bool order = patch.before.isArray() && valueAt(after, patch.path) != patch.after && patch.after.isArray();
        return {patch.path, order ? QStringList{u"= put in another order"_s} : valueLines(patch.before, patch.after)};
    }
    const QString list = patch.path.left(slash);
    const qsizetype dot = patch.path.indexOf(u'.', slash);
    if (dot < 0 && patch.before.isUndefined()) return {list, {u"+ "_s + summaryOf(patch.after.toObject())}};
    if (dot < 0) return {list, {u"- "_s + summaryOf(patch.before.toObject())}};
    QJsonObject row = valueAt(before, patch.path.left(dot)).toObject();
    if (row.isEmpty()) row = valueAt(after, patch.path.left(dot)).toObject();
    return {u"%1 %2: %3"_s.arg(list, nameOfRow(row), patch.path.mid(dot + 1)), valueLines(patch.before, patch.after)};
}

} // namespace reading

QList<Difference> differences(const QJsonObject &before, const QJsonObject &after)
{
    QList<Difference> out;
    for (const Patch &patch : diff(before, after))
        out.append(reading::described(patch, before, after));
    return out;
}

} // namespace nevertwice
