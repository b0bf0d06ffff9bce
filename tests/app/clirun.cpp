#include "tests/app/clirun.h"

#include "app/cli/program.h"
#include "tests/support/places.h"

#include <QDir>
#include <QProcess>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::test {

namespace {

constexpr int kMostSeconds = 60;

// A stream of a child, before or after its life.
class ChildStream
{
public:
    ChildStream() : m_file(std::tmpfile())
    {
        if (!m_file) qFatal("no temporary file for a child's output");
    }
    ~ChildStream() { std::fclose(m_file); }
    Q_DISABLE_COPY_MOVE(ChildStream)

    void fill(const QByteArray &content) const
    {
        if (::pwrite(::fileno(m_file), content.constData(), size_t(content.size()), 0) != content.size())
            qFatal("cannot write a child's input");
    }
    void become(int descriptor) const { ::dup2(::fileno(m_file), descriptor); }
    QString text() const
    {
        QFile file;
        ::lseek(::fileno(m_file), 0, SEEK_SET);
        return file.open(::fileno(m_file), QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    std::FILE *m_file;
};

bool laysOutPages(const QStringList &arguments)
{
    for (const QString &format : {u"pdf"_s, u"svg"_s, u"png"_s, u"html"_s})
        if (arguments.contains(format) || arguments.contains(u"--format="_s + format)) return true;
    return false;
}

} // namespace

CliRun CliHome::run(const QStringList &arguments, const QByteArray &input) const
{
    if (laysOutPages(arguments)) return runProgram(arguments, input); // which has an application of another kind then
    const ChildStream in;
    const ChildStream out;
    const ChildStream err;
    in.fill(input);
    // No test here has a database open itself: SQLite forbids to take one along.
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(kMostSeconds);
        in.become(STDIN_FILENO);
        out.become(STDOUT_FILENO);
        err.become(STDERR_FILENO);
        QDir::setCurrent(m_folder.path());
        qputenv("XDG_DATA_HOME", path(u"data"_s).toLocal8Bit());
        qputenv("USER", "anna");
        cli::keepQuietAndAlive();
        std::_Exit(int(cli::runProgram(arguments)));
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status)) return {};
    return {WEXITSTATUS(status), out.text(), err.text()};
}

CliRun CliHome::runProgram(const QStringList &arguments, const QByteArray &input) const
{
    return runTogether({arguments}, input).first();
}

QList<CliRun> CliHome::runTogether(const QList<QStringList> &commands, const QByteArray &input) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"USER"_s, u"anna"_s);
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const QStringList &arguments : commands) {
        QProcess &process = *processes.emplace_back(std::make_unique<QProcess>());
        process.setWorkingDirectory(m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(commandLineProgram(), arguments);
    }
    QList<CliRun> runs;
    for (const auto &process : processes) {
        process->write(input);
        process->closeWriteChannel();
        const bool ended = process->waitForFinished(kMostSeconds * 1000);
        runs.append(ended && process->exitStatus() == QProcess::NormalExit
                        ? CliRun{process->exitCode(), QString::fromUtf8(process->readAllStandardOutput()),
                                 QString::fromUtf8(process->readAllStandardError())}
                        : CliRun());
    }
    return runs;
}

} // namespace nevertwice::test
