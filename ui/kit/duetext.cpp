#include "ui/kit/duetext.h"

#include <QCoreApplication>

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

} // namespace nevertwice
