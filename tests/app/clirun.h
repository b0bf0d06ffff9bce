#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace nevertwice::test {

// What one run of nevertwice-cli left behind.
struct CliRun
{
    int status = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QString line() const { return out.trimmed(); }
};

// A folder of its own with a data folder of its own, in which nevertwice-cli is run as a person would.
class CliHome
{
public:
    /// In a copy of this process, which is all of the program but its start (most of what a short run costs).
    CliRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// By the program itself.
    CliRun runProgram(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Each by a process of its own, all at the same time.
    QList<CliRun> runTogether(const QList<QStringList> &commands, const QByteArray &input = {}) const;
    // The same with a workspace of the folder named before the command.
    CliRun runIn(const QString &workspace, const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QStringList{QStringLiteral("--workspace"), workspace} + arguments, input);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray fingerprint(const QString &name) const
    {
        return QCryptographicHash::hash(read(name), QCryptographicHash::Sha256).toHex();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace nevertwice::test
