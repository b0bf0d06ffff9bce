#include "ui/kit/manualwish.h"

#include <QCoreApplication>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

QEvent::Type ManualWish::kind()
{
    static const auto kind = Type(QEvent::registerEventType());
    return kind;
}

void wishForManual(QWidget *asker, const QString &page)
{
    ManualWish wish(page);
    QCoreApplication::sendEvent(asker, &wish);
}

QString pageOfCheck(const QString &check)
{
    return check.isEmpty() ? u"checks"_s : u"checks/"_s + check;
}

} // namespace nevertwice
