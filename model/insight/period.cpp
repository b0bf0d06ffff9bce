#include "model/insight/period.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

Period yearOf(int year)
{
    return {u"%1"_s.arg(year, 4, 10, QChar(u'0')), {year, 1, 1}, {year + 1, 1, 1}};
}

Period quarterFrom(QDate first)
{
    return {u"%1-Q%2"_s.arg(first.year(), 4, 10, QChar(u'0')).arg((first.month() + 2) / 3), first, first.addMonths(3)};
}

Period monthFrom(QDate first)
{
    return {first.toString(u"yyyy-MM"_s), first, first.addMonths(1)};
}

Period weekFrom(QDate monday)
{
    int year = 0;
    const int week = monday.weekNumber(&year);
    return {u"%1-W%2"_s.arg(year, 4, 10, QChar(u'0')).arg(week, 2, 10, QChar(u'0')), monday, monday.addDays(7)};
}

// The fourth of January lies in the first week of its year.
std::optional<Period> weekOf(int year, int week)
{
    const QDate fourth(year, 1, 4);
    const Period period = weekFrom(fourth.addDays(1 - fourth.dayOfWeek() + (week - 1) * 7));
    const bool exists = period.from.weekNumber() == week; // not every year has a week 53
    return exists ? std::optional(period) : std::nullopt;
}

} // namespace

std::optional<Period> readPeriod(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(?:q([1-4])|w(\\d\\d)|(\\d\\d)))?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const int year = match.captured(1).toInt();
    if (!match.hasMatch() || year < 1 || year > 9998) return std::nullopt;
    if (match.hasCaptured(2)) return quarterFrom({year, match.captured(2).toInt() * 3 - 2, 1});
    if (match.hasCaptured(3))
        return match.captured(3) == "00"_L1 ? std::nullopt : weekOf(year, match.captured(3).toInt());
    if (!match.hasCaptured(4)) return yearOf(year);
    const QDate first(year, match.captured(4).toInt(), 1);
    return first.isValid() ? std::optional(monthFrom(first)) : std::nullopt;
}

Period periodBefore(const Period &period)
{
    const qint64 days = period.from.daysTo(period.until);
    if (days == 7) return weekFrom(period.from.addDays(-7));
    if (days < 32) return monthFrom(period.from.addMonths(-1));
    if (days < 100) return quarterFrom(period.from.addMonths(-3));
    return yearOf(period.from.year() - 1);
}

} // namespace nevertwice
