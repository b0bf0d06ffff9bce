#pragma once

#include "ui/kit/theme.h"

#include <QDBusAbstractInterface>
#include <QDBusVariant>

namespace nevertwice {

// The settings of the desktop as its portal has them on the bus.
class SettingsPortal : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    SettingsPortal(const QDBusConnection &bus, QObject *parent);

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value); // named as on the bus
};

// Whether the desktop is light or dark, and when that changes. Nothing waits for the portal: what it says is told when
// it says it, and nothing where there is no portal or no bus.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Of the session of the person, where there is one.
    void listen();
    void listen(const QDBusConnection &bus);

signals:
    void told(Scheme scheme); // FollowSystem: the desktop prefers neither

private:
    void tell(const QDBusVariant &value);
};

} // namespace nevertwice
