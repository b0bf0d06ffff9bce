#include "ui/kit/settings.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void remembersTheThemeFromOneStartToTheNext()
    {
        const QTemporaryDir folder;
        QCOMPARE(Settings(folder.path()).scheme(), Scheme::FollowSystem);
        Settings(folder.path()).setScheme(Scheme::Dark);
        QCOMPARE(Settings(folder.path()).scheme(), Scheme::Dark);
    }

    void namesRecentFilesTheLatestFirst()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        for (const QString &name : {u"a"_s, u"b"_s, u"a"_s})
            settings.addRecentFile(folder.filePath(name));
        QCOMPARE(settings.recentFiles(), (QStringList{folder.filePath(u"a"_s), folder.filePath(u"b"_s)}));
        settings.removeRecentFile(folder.filePath(u"a"_s));
        QCOMPARE(Settings(folder.path()).recentFiles(), QStringList{folder.filePath(u"b"_s)});
    }

    void takesNoTextSizeThatCannotBeRead()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        QCOMPARE(settings.textSize(), 100);
        settings.setTextSize(4000);
        QCOMPARE(settings.textSize(), 200);
        settings.setTextSize(1);
        QCOMPARE(settings.textSize(), 80);
    }

    void remembersWhenAnIncidentWasLookedAt()
    {
        const QTemporaryDir folder;
        const QUuid incident = QUuid::createUuid();
        QVERIFY(!Settings(folder.path()).lastLooked(incident).isKnown());
        Settings(folder.path()).setLastLooked(incident, Moment::atMsecs(1'767'600'000'000));
        QCOMPARE(Settings(folder.path()).lastLooked(incident), Moment::atMsecs(1'767'600'000'000));
    }

    void remembersTheSpellingOneWishes()
    {
        const QTemporaryDir folder;
        QCOMPARE(Settings(folder.path()).spelling(), u"system"_s);
        Settings(folder.path()).setSpelling(u"de_DE"_s);
        QCOMPARE(Settings(folder.path()).spelling(), u"de_DE"_s);
    }

    // What is written into a pipe comes whenever somebody likes.
    void waitsForNoPipe()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"settings.ini"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        Settings settings(folder.path());
        QCOMPARE(settings.scheme(), Scheme::FollowSystem);
        settings.setScheme(Scheme::Dark);
        QCOMPARE(settings.scheme(), Scheme::Dark);
        settings.addRecentFile(folder.filePath(u"a"_s)); // the other file is as ever
        QCOMPARE(Settings(folder.path()).recentFiles(), QStringList{folder.filePath(u"a"_s)});
        QCOMPARE(settings.takeUnusableFiles(), QStringList{pipe});
        QCOMPARE(settings.takeUnusableFiles(), QStringList());
    }

    void knowsThatTheNameWasAsked()
    {
        const QTemporaryDir folder;
        QVERIFY(!Settings(folder.path()).isNameAsked());
        Settings(folder.path()).setNameAsked();
        QVERIFY(Settings(folder.path()).isNameAsked());
        QCOMPARE(Settings(folder.path()).myName(), QString());
    }
};

NEVERTWICE_TEST(SettingsTest);
#include "settings_test.moc"
