#pragma once

#include "model/domain/moment.h"
#include "ui/kit/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <QTemporaryDir>
#include <QUuid>

#include <memory>
#include <optional>
#include <utility>

namespace nevertwice {

// How a list of incidents is shown.
enum class ListShape { Cards, Table };

// What the program remembers about itself, never about a workspace. Wishes (the theme) lie with the configuration, what
// merely happened (where the window was) with the state of the desktop.
class Settings
{
public:
    // In the XDG folders of the person.
    Settings();
    // In a folder of its own, for tests and pictures.
    explicit Settings(const QString &folder);

    // The files that are none, but something that could be waited for for ever, as a pipe is: what lies in them is not
    // known, and what is set lasts as long as this. Told once.
    QStringList takeUnusableFiles() { return std::exchange(m_unusable, {}); }

    Scheme scheme() const;
    void setScheme(Scheme scheme);

    // "system" or the code of a language; holds from the next start on.
    QString language() const;
    void setLanguage(const QString &wish);
    int textSize() const; // percent
    void setTextSize(int percent);
    Density density() const;
    void setDensity(Density density);
    // What the person is called in what they write; empty until they said it, or said that they will not.
    QString myName() const;
    void setMyName(const QString &name);
    bool isNameAsked() const;
    void setNameAsked();
    // "system", "off" or a language.
    QString spelling() const;
    void setSpelling(const QString &wish);
    // What opens a text in another program; empty for what the desktop has for it.
    QString textProgram() const;
    void setTextProgram(const QString &command);
    bool reopensLast() const;
    void setReopensLast(bool reopens);

    // Whether what is due is said once a day, and the day it was said last for a workspace.
    bool remindsOfDue() const;
    void setRemindsOfDue(bool reminds);
    QDate lastReminded(const QString &workspace) const;
    void setLastReminded(const QString &workspace, QDate day);

    QStringList recentFiles() const; // the latest first, also those that are gone
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    // What was done last of one kind ("searches", "commands"), the latest first.
    QStringList recent(const QString &kind) const;
    void addRecent(const QString &kind, const QString &value);
    void forgetRecent(const QString &kind);
    // Keys that were chosen for an action in place of its usual ones, in portable text; an empty one for none. Absent
    // where the usual ones hold.
    std::optional<QString> shortcut(const QString &action) const;
    void setShortcut(const QString &action, const std::optional<QString> &keys);

    ListShape listShape() const;
    void setListShape(ListShape shape);
    QByteArray header(const QString &name) const;
    void setHeader(const QString &name, const QByteArray &state);

    // The one that was shown when a workspace was left; null where none is known.
    QUuid lastIncident(const QString &workspace) const;
    void setLastIncident(const QString &workspace, const QUuid &incident);

    // When an incident was looked at last by who sits here; not known where they never did.
    Moment lastLooked(const QUuid &incident) const;
    void setLastLooked(const QUuid &incident, const Moment &at);

    // What is typed into the guide of an incident and stands in no file yet; an empty note is forgotten.
    QStringList guideNote(const QUuid &incident) const;
    void setGuideNote(const QUuid &incident, const QStringList &note);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray splitter(const QString &name) const;
    void setSplitter(const QString &name, const QByteArray &state);

private:
    Settings(const QString &config, const QString &state); // folders
    QString usable(const QString &file);

    QStringList m_unusable;
    std::unique_ptr<QTemporaryDir> m_standIn; // for those
    QSettings m_config;
    QSettings m_state;
};

// nevertwice/default.nevertwice in the XDG data folder.
QString defaultWorkspacePath();
// nevertwice/sample.nevertwice beside it.
QString sampleWorkspacePath();

} // namespace nevertwice
