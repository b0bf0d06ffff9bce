#pragma once

#include "ui/kit/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace nevertwice {

// What the program remembers about itself, never about a workspace. Wishes (the theme) lie with the configuration, what
// merely happened (where the window was) with the state of the desktop.
class Settings
{
public:
    // In the XDG folders of the person.
    Settings();
    // In a folder of its own, for tests and pictures.
    explicit Settings(const QString &folder);

    Scheme scheme() const;
    void setScheme(Scheme scheme);

    QStringList recentFiles() const; // those that are still there, the latest first
    void addRecentFile(const QString &path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray splitter(const QString &name) const;
    void setSplitter(const QString &name, const QByteArray &state);

private:
    QSettings m_config;
    QSettings m_state;
};

// nevertwice/default.nevertwice in the XDG data folder.
QString defaultWorkspacePath();
// nevertwice/sample.nevertwice beside it.
QString sampleWorkspacePath();

} // namespace nevertwice
