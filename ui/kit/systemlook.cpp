#include "ui/kit/systemlook.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr auto kAppearance = "org.freedesktop.appearance"_L1;
constexpr auto kColourScheme = "color-scheme"_L1;

// Asked where there is none, the library of the bus tries to start one.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + "/bus"_L1);
}

} // namespace

SettingsPortal::SettingsPortal(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                             "org.freedesktop.portal.Settings", bus, parent)
{
}

void SystemLook::listen()
{
    if (hasSessionBus()) listen(QDBusConnection::sessionBus());
}

void SystemLook::listen(const QDBusConnection &bus)
{
    if (!bus.isConnected()) return;
    qRegisterMetaType<QDBusVariant>(); // a signal is heard if what it carries is known by its name
    auto *portal = new SettingsPortal(bus, this);
    connect(portal, &SettingsPortal::SettingChanged, this,
            [this](const QString &space, const QString &key, const QDBusVariant &value) {
                if (space == kAppearance && key == kColourScheme) tell(value);
            });
    auto *asked =
        new QDBusPendingCallWatcher(portal->asyncCall(u"Read"_s, QString(kAppearance), QString(kColourScheme)), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        asked->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *asked;
        if (!answer.isError()) tell(answer.value());
    });
}

// Some portals wrap the answer once, some twice.
void SystemLook::tell(const QDBusVariant &value)
{
    QVariant inner = value.variant();
    while (inner.metaType() == QMetaType::fromType<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    switch (inner.toUInt()) {
    case 1:
        return emit told(Scheme::Dark);
    case 2:
        return emit told(Scheme::Light);
    default:
        return emit told(Scheme::FollowSystem);
    }
}

} // namespace nevertwice
