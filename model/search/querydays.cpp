#include "model/search/querydays.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kMostDaysAgo = 36'525; // a century

} // namespace

std::optional<int> readDaysAgo(const QString &text)
{
    static const QHash<QChar, int> units{{u'd', 1}, {u'w', kDaysOfWeek}, {u'm', 30}, {u'y', 365}};
    if (text.size() < 3 || !text.startsWith(u'-')) return std::nullopt;
    const int unit = units.value(text.back());
    bool isNumber = false;
    const int count = text.mid(1, text.size() - 2).toInt(&isNumber);
    if (unit == 0 || !isNumber || count <= 0 || count > kMostDaysAgo / unit) return std::nullopt;
    return count * unit;
}

std::optional<QueryDays> readQueryDays(const QString &text)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
        return QueryDays{day, day};
    if (const QDate month = QDate::fromString(text + u"-01"_s, Qt::ISODate); month.isValid() && text.size() == 7)
        return QueryDays{month, month.addMonths(1).addDays(-1)};
    if (const QDate year = QDate::fromString(text + u"-01-01"_s, Qt::ISODate); year.isValid() && text.size() == 4)
        return QueryDays{year, year.addYears(1).addDays(-1)};
    return std::nullopt;
}

} // namespace nevertwice
