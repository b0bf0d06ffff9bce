#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace nevertwice::test {

namespace {

struct Entry
{
    QString name;
    std::function<QObject *()> make;
};

QList<Entry> &entries()
{
    static QList<Entry> list;
    return list;
}

} // namespace

int registerTest(const char *file, std::function<QObject *()> make)
{
    entries().append({QFileInfo(QString::fromLocal8Bit(file)).completeBaseName(), std::move(make)});
    return int(entries().size());
}

} // namespace nevertwice::test

// usage: tests_FLOOR [NAME_test [Qt Test's own arguments]]   without a name: every test
int main(int argc, char **argv)
{
    // The real data folder is never touched: every run has a home of its own.
    QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(name, (home.path() + QLatin1Char('/') + QString::fromLatin1(name).toLower()).toLocal8Bit());
    qputenv("TZ", "UTC");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setApplicationName(QStringLiteral("nevertwice"));
    Application application(argc, argv);

    QStringList arguments = application.arguments();
    const QString wanted = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    int failures = 0;
    int ran = 0;
    for (const nevertwice::test::Entry &entry : nevertwice::test::entries()) {
        if (!wanted.isEmpty() && entry.name != wanted) continue;
        const std::unique_ptr<QObject> suite(entry.make());
        failures += QTest::qExec(suite.get(), arguments);
        ++ran;
    }
    if (ran == 0) qCritical("no test is called %s", qPrintable(wanted));
    return ran == 0 ? 1 : failures;
}
