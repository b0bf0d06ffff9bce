#include "model/search/queryfields.h"

#include "model/search/querydays.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr auto kFieldPrefix = "field."_L1;
constexpr auto kFieldRange = ".."_L1;

std::optional<double> fieldNumberOf(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber); // as it stands in a document, whatever the language
    if (!isNumber || !std::isfinite(number)) return std::nullopt;
    return number;
}

std::optional<QueryDays> fieldDaysOf(const QString &text, QDate today)
{
    if (const auto days = readQueryDays(text)) return days;
    if (const auto ago = readDaysAgo(text)) return QueryDays{today.addDays(-*ago), today.addDays(-*ago)};
    return std::nullopt;
}

// From here on. A day is within what begins with it, as in "started:>2026-01-31".
bool readFieldLeast(const QString &text, bool isAbove, QDate today, FieldWish &wish)
{
    wish.isRange = true;
    wish.isAbove = isAbove;
    wish.least = fieldNumberOf(text);
    if (const auto days = fieldDaysOf(text, today)) wish.since = days->first;
    return wish.least || wish.since.isValid();
}

bool readFieldMost(const QString &text, bool isBelow, QDate today, FieldWish &wish)
{
    wish.isRange = true;
    wish.isBelow = isBelow;
    wish.most = fieldNumberOf(text);
    if (const auto days = fieldDaysOf(text, today)) wish.until = isBelow ? days->first.addDays(-1) : days->last;
    return wish.most || wish.until.isValid();
}

bool readFieldRange(const QString &text, qsizetype at, QDate today, FieldWish &wish)
{
    const QString from = text.left(at);
    const QString to = text.mid(at + kFieldRange.size());
    if (from.isEmpty() && to.isEmpty()) return false;
    FieldWish least, most;
    if (!from.isEmpty() && !readFieldLeast(from, false, today, least)) return false;
    if (!to.isEmpty() && !readFieldMost(to, false, today, most)) return false;
    wish.isRange = true;
    // Two numbers, or two days: an end that is only the other of these is none.
    if (from.isEmpty() || to.isEmpty() || (least.least && most.most)) {
        wish.least = least.least;
        wish.most = most.most;
    }
    if (from.isEmpty() || to.isEmpty() || (least.since.isValid() && most.until.isValid())) {
        wish.since = least.since;
        wish.until = most.until;
    }
    return wish.least || wish.most || wish.since.isValid() || wish.until.isValid();
}

// One value: a number and a day that is written so are found too.
FieldWish readFieldText(const QString &text)
{
    FieldWish wish;
    wish.isAnything = text == u"*"_s;
    wish.text = text;
    wish.isPattern = text.contains(u'*');
    wish.least = wish.most = fieldNumberOf(text);
    if (const auto days = readQueryDays(text)) {
        wish.since = days->first;
        wish.until = days->last;
    }
    return wish;
}

} // namespace

std::optional<FieldWish> readFieldWish(const QString &value, QDate today)
{
    FieldWish wish;
    if (value.startsWith(u'=')) {
        wish.text = value.mid(1);
        if (wish.text.isEmpty()) return std::nullopt;
        return wish;
    }
    const bool hasEqual = value.size() > 1 && value[1] == u'=';
    bool isRead = true;
    if (value.startsWith(u'>'))
        isRead = readFieldLeast(value.mid(hasEqual ? 2 : 1), !hasEqual, today, wish);
    else if (value.startsWith(u'<'))
        isRead = readFieldMost(value.mid(hasEqual ? 2 : 1), !hasEqual, today, wish);
    else if (const qsizetype range = value.indexOf(kFieldRange);
             range >= 0 && readFieldRange(value, range, today, wish))
        return wish;
    else
        return readFieldText(value); // also dots that divide nothing: "and so on.."
    if (!isRead) return std::nullopt;
    return wish;
}

QString fieldValue(const QString &text)
{
    const bool isSpecial = text.startsWith(u'=') || text.startsWith(u'>') || text.startsWith(u'<') ||
                           text.contains(u'*') || text.contains(kFieldRange);
    return isSpecial ? u'=' + text : text;
}

QString fieldKeyOf(const QString &filter)
{
    const QString name = filter.startsWith(u'-') ? filter.mid(1) : filter;
    // What divides terms and values is part of no key.
    if (!name.startsWith(kFieldPrefix, Qt::CaseInsensitive) || name.contains(u'"') || name.contains(u',')) return {};
    return fieldNameFor(name.mid(kFieldPrefix.size()));
}

QString fieldNameFor(const QString &key)
{
    return key.toLower().replace(u' ', u'_');
}

QString fieldFilter(const QueryField &field)
{
    return (field.isExcluded ? u"-"_s : QString()) + kFieldPrefix + field.key;
}

bool readFieldValue(const QString &filter, const QString &value, QueryFilters &filters)
{
    const QString text = value.simplified();
    // Whether it can be read does not hang on the day; any will do.
    if (text.isEmpty() || !readFieldWish(text, QDate(2000, 1, 1))) return false;
    const QString key = fieldKeyOf(filter);
    const bool isExcluded = filter.startsWith(u'-');
    for (QueryField &field : filters.fields)
        if (field.key == key && field.isExcluded == isExcluded) {
            if (!field.values.contains(text, Qt::CaseInsensitive)) field.values.append(text);
            return true;
        }
    filters.fields.append({key, {text}, isExcluded});
    return true;
}

} // namespace nevertwice
