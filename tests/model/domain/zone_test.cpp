#include "model/domain/zone.h"

#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class ZoneTest : public QObject
{
    Q_OBJECT

private slots:
    void isWhatItsNameSays()
    {
        for (const QString &name : {u"UTC"_s, u"GMT"_s, u"Europe/Berlin"_s, u"Etc/GMT+5"_s, u"UTC+05:30"_s, u"CET"_s,
                                    u"WET"_s, u"EST"_s, u"Etc/UTC"_s})
            QVERIFY2(zoneNamed(name).isValid(), qPrintable(name));
    }

    void isNoneOfLettersThatStandForNoPlace()
    {
        for (const QString &name : {u""_s, u"PST"_s, u"AEST"_s, u"Mars"_s, u"Europe"_s, u"Mars/Olympus"_s,
                                    u"Europe/Berlin "_s, u"\u6771\u4EAC"_s})
            QVERIFY2(!zoneNamed(name).isValid(), qPrintable(name));
    }

    // Who opens a pipe waits for somebody who writes into it.
    void leadsToNoFileOfAnotherFolder()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!zoneNamed(u"../../.."_s + QDir(pipe).absolutePath()).isValid());
    }
};

NEVERTWICE_TEST(ZoneTest);
#include "zone_test.moc"
