#pragma once

#include "tests/support/places.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace nevertwice::test {

// What one run of the real nevertwice-cli left behind.
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
    CliRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.insert(QStringLiteral("USER"), QStringLiteral("anna"));
        process.setProcessEnvironment(environment);
        process.start(nevertwice::test::commandLineProgram(), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
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
