#include "ui/kit/settings.h"

#include "ui/kit/language.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kRecentFiles = 8;

constexpr auto kSchemeKey = "appearance/theme"_L1;
constexpr auto kRecentKey = "recent/files"_L1;
constexpr auto kGeometryKey = "window/geometry"_L1;
constexpr auto kSplitterKey = "window/splitter-%1"_L1;
constexpr auto kHeaderKey = "window/header-%1"_L1;
constexpr auto kShapeKey = "window/list"_L1;
constexpr auto kLanguageKey = "appearance/language"_L1;
constexpr auto kTextSizeKey = "appearance/text-size"_L1;
constexpr auto kDensityKey = "appearance/density"_L1;
constexpr auto kNameKey = "me/name"_L1;
constexpr auto kNameAskedKey = "me/asked"_L1;
constexpr auto kSpellingKey = "writing/spelling"_L1;
constexpr auto kTextProgramKey = "writing/program"_L1;
constexpr auto kLookedKey = "looked/%1"_L1;
constexpr auto kGuideKey = "guide/%1"_L1;
constexpr auto kLastKey = "last/%1"_L1;
constexpr auto kReopenKey = "start/reopen"_L1;
constexpr auto kRemindKey = "remind/due"_L1;

constexpr auto kLatestKey = "recent/%1"_L1;
constexpr auto kShortcutKey = "shortcuts/%1"_L1;

constexpr int kLatest = 12; // searches, commands
constexpr int kSmallestText = 80;
constexpr int kLargestText = 200;

constexpr std::pair<Scheme, QLatin1StringView> kSchemeWords[] = {
    {Scheme::FollowSystem, "system"_L1}, {Scheme::Light, "light"_L1}, {Scheme::Dark, "dark"_L1}};

// Qt knows the state folder only from 6.7 on.
QString stateFolder()
{
    const QString fromEnvironment = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        QDir::isAbsolutePath(fromEnvironment) ? fromEnvironment : QDir::homePath() + "/.local/state"_L1;
    return base + "/nevertwice"_L1;
}

QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/nevertwice"_L1;
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/nevertwice"_L1;
}

// A key of its own for each file, whatever letters its path has.
QString remindedKey(const QString &workspace)
{
    return u"reminded/"_s + QString::fromLatin1(QUrl::toPercentEncoding(workspace, {}, "/."));
}

} // namespace

Settings::Settings() : Settings(configFolder(), stateFolder()) {}

Settings::Settings(const QString &folder) : Settings(folder, folder) {}

Settings::Settings(const QString &config, const QString &state)
    : m_config(usable(config + "/settings.ini"_L1), QSettings::IniFormat),
      m_state(usable(state + "/state.ini"_L1), QSettings::IniFormat)
{
}

QString Settings::usable(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists() || info.isFile()) return file;
    m_unusable.append(file);
    if (!m_standIn) m_standIn = std::make_unique<QTemporaryDir>();
    return m_standIn->filePath(info.fileName());
}

Scheme Settings::scheme() const
{
    const QString word = m_config.value(kSchemeKey).toString();
    for (const auto &[scheme, name] : kSchemeWords)
        if (name == word) return scheme;
    return Scheme::FollowSystem;
}

void Settings::setScheme(Scheme scheme)
{
    for (const auto &[known, name] : kSchemeWords)
        if (known == scheme) m_config.setValue(kSchemeKey, QString(name));
}

QString Settings::language() const
{
    return m_config.value(kLanguageKey, QString(kSystemLanguage)).toString();
}

void Settings::setLanguage(const QString &wish)
{
    m_config.setValue(kLanguageKey, wish);
}

int Settings::textSize() const
{
    return qBound(kSmallestText, m_config.value(kTextSizeKey, 100).toInt(), kLargestText);
}

void Settings::setTextSize(int percent)
{
    m_config.setValue(kTextSizeKey, percent);
}

Density Settings::density() const
{
    return m_config.value(kDensityKey).toString() == "compact"_L1 ? Density::Compact : Density::Comfortable;
}

void Settings::setDensity(Density density)
{
    m_config.setValue(kDensityKey, density == Density::Compact ? u"compact"_s : u"comfortable"_s);
}

QString Settings::myName() const
{
    return m_config.value(kNameKey).toString();
}

void Settings::setMyName(const QString &name)
{
    m_config.setValue(kNameKey, name.simplified());
}

QString Settings::spelling() const
{
    return m_config.value(kSpellingKey, u"system"_s).toString();
}

void Settings::setSpelling(const QString &wish)
{
    m_config.setValue(kSpellingKey, wish);
}

QString Settings::textProgram() const
{
    return m_config.value(kTextProgramKey).toString();
}

void Settings::setTextProgram(const QString &command)
{
    m_config.setValue(kTextProgramKey, command.trimmed());
}

bool Settings::isNameAsked() const
{
    return !myName().isEmpty() || m_config.value(kNameAskedKey, false).toBool();
}

void Settings::setNameAsked()
{
    m_config.setValue(kNameAskedKey, true);
}

bool Settings::reopensLast() const
{
    return m_config.value(kReopenKey, true).toBool();
}

void Settings::setReopensLast(bool reopens)
{
    m_config.setValue(kReopenKey, reopens);
}

bool Settings::remindsOfDue() const
{
    return m_config.value(kRemindKey, false).toBool();
}

void Settings::setRemindsOfDue(bool reminds)
{
    m_config.setValue(kRemindKey, reminds);
}

QDate Settings::lastReminded(const QString &workspace) const
{
    return QDate::fromString(m_state.value(remindedKey(workspace)).toString(), Qt::ISODate);
}

void Settings::setLastReminded(const QString &workspace, QDate day)
{
    m_state.setValue(remindedKey(workspace), day.toString(Qt::ISODate));
}

QStringList Settings::recentFiles() const
{
    return m_state.value(kRecentKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    QStringList files = m_state.value(kRecentKey).toStringList();
    files.removeAll(file);
    files.prepend(file);
    m_state.setValue(kRecentKey, QStringList(files.mid(0, kRecentFiles)));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_state.setValue(kRecentKey, files);
}

QStringList Settings::recent(const QString &kind) const
{
    return m_state.value(QString(kLatestKey).arg(kind)).toStringList();
}

void Settings::addRecent(const QString &kind, const QString &value)
{
    QStringList all = recent(kind);
    all.removeAll(value);
    all.prepend(value);
    m_state.setValue(QString(kLatestKey).arg(kind), QStringList(all.mid(0, kLatest)));
}

void Settings::forgetRecent(const QString &kind)
{
    m_state.remove(QString(kLatestKey).arg(kind));
}

std::optional<QString> Settings::shortcut(const QString &action) const
{
    const QVariant keys = m_config.value(QString(kShortcutKey).arg(action));
    return keys.isValid() ? std::optional(keys.toString()) : std::nullopt;
}

void Settings::setShortcut(const QString &action, const std::optional<QString> &keys)
{
    if (keys)
        m_config.setValue(QString(kShortcutKey).arg(action), *keys);
    else
        m_config.remove(QString(kShortcutKey).arg(action));
}

ListShape Settings::listShape() const
{
    return m_state.value(kShapeKey).toString() == "table"_L1 ? ListShape::Table : ListShape::Cards;
}

void Settings::setListShape(ListShape shape)
{
    m_state.setValue(kShapeKey, shape == ListShape::Table ? u"table"_s : u"cards"_s);
}

QByteArray Settings::header(const QString &name) const
{
    return m_state.value(QString(kHeaderKey).arg(name)).toByteArray();
}

void Settings::setHeader(const QString &name, const QByteArray &state)
{
    m_state.setValue(QString(kHeaderKey).arg(name), state);
}

QUuid Settings::lastIncident(const QString &workspace) const
{
    return QUuid(m_state.value(QString(kLastKey).arg(workspace)).toString());
}

void Settings::setLastIncident(const QString &workspace, const QUuid &incident)
{
    m_state.setValue(QString(kLastKey).arg(workspace), incident.toString());
}

Moment Settings::lastLooked(const QUuid &incident) const
{
    const QVariant msecs = m_state.value(QString(kLookedKey).arg(incident.toString(QUuid::WithoutBraces)));
    return msecs.isValid() ? Moment::atMsecs(msecs.toLongLong()) : Moment();
}

void Settings::setLastLooked(const QUuid &incident, const Moment &at)
{
    m_state.setValue(QString(kLookedKey).arg(incident.toString(QUuid::WithoutBraces)), at.msecs());
}

QStringList Settings::guideNote(const QUuid &incident) const
{
    return m_state.value(QString(kGuideKey).arg(incident.toString(QUuid::WithoutBraces))).toStringList();
}

void Settings::setGuideNote(const QUuid &incident, const QStringList &note)
{
    const QString key = QString(kGuideKey).arg(incident.toString(QUuid::WithoutBraces));
    note.isEmpty() ? m_state.remove(key) : m_state.setValue(key, note);
}

QByteArray Settings::windowGeometry() const
{
    return m_state.value(kGeometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_state.setValue(kGeometryKey, geometry);
}

QByteArray Settings::splitter(const QString &name) const
{
    return m_state.value(QString(kSplitterKey).arg(name)).toByteArray();
}

void Settings::setSplitter(const QString &name, const QByteArray &state)
{
    m_state.setValue(QString(kSplitterKey).arg(name), state);
}

QString defaultWorkspacePath()
{
    return dataFolder() + "/default.nevertwice"_L1;
}

QString sampleWorkspacePath()
{
    return dataFolder() + "/sample.nevertwice"_L1;
}

} // namespace nevertwice
