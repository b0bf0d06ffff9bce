#include "ui/kit/duetext.h"

#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QFontMetrics>

namespace nevertwice {

struct DueText
{
    Q_DECLARE_TR_FUNCTIONS(DueText)
};

QString dueText(QDate due, QDate today)
{
    const int days = int(today.daysTo(due));
    if (days == 0) return DueText::tr("Due today");
    if (days == 1) return DueText::tr("Due tomorrow");
    if (days > 1) return DueText::tr("Due in %n days", nullptr, days);
    return days == -1 ? DueText::tr("1 day late") : DueText::tr("%n days late", nullptr, -days);
}

int dayWidth(const QFont &font)
{
    const QFontMetrics metrics(font);
    int most = 0;
    for (int month = 1; month <= 12; ++month)
        most = qMax(most, metrics.horizontalAdvance(dayText(QDate(2028, month, 28))));
    return most + 1;
}

} // namespace nevertwice
