#include "ui/kit/settings.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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

    void namesRecentFilesThatAreStillThereTheLatestFirst()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        for (const QString &name : {u"a"_s, u"b"_s, u"a"_s})
            settings.addRecentFile(folder.filePath(name));
        QFile file(folder.filePath(u"a"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(settings.recentFiles(), QStringList{folder.filePath(u"a"_s)});
    }
};

NEVERTWICE_TEST(SettingsTest);
#include "settings_test.moc"
