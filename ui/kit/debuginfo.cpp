#include "ui/kit/debuginfo.h"

#include "ui/kit/errortext.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSysInfo>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

QString debugInfo()
{
    const std::pair<QString, QString> facts[] = {
        {u"nevertwice"_s, QStringLiteral(NEVERTWICE_VERSION)},
        {u"qt"_s, QLatin1String(qVersion())},
        {u"system"_s, QSysInfo::prettyProductName()},
        {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {u"processor"_s, QSysInfo::currentCpuArchitecture()},
        {u"display"_s, QGuiApplication::platformName()}, // empty where no window was ever wanted
        {u"locale"_s, QLocale().name()},
        {u"zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())}};
    QString lines;
    for (const auto &[name, value] : facts)
        if (!value.isEmpty()) lines += u"%1: %2\n"_s.arg(name, value);
    return lines;
}

QString errorDetails(const Error &error, const QString &path)
{
    QString details = errorText(error).sentence() + u'\n';
    if (!path.isEmpty()) details += path + u'\n';
    return details + u'\n' + debugInfo();
}

} // namespace nevertwice
