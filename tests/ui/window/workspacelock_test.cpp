#include "ui/window/workspacelock.h"

#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class WorkspaceLockTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString makeFile(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }

private slots:
    void isHeldByOneAtATime()
    {
        const QString file = makeFile(u"a.nevertwice"_s);
        const QString locks = m_folder.filePath(u"locks"_s);
        {
            const WorkspaceLock first(locks, file);
            QVERIFY(!first.isHeldElsewhere());
            QVERIFY(WorkspaceLock(locks, file).isHeldElsewhere());
            QVERIFY(!WorkspaceLock(locks, makeFile(u"b.nevertwice"_s)).isHeldElsewhere());
        }
        QVERIFY(!WorkspaceLock(locks, file).isHeldElsewhere());
    }

    void knowsAFileByItsOtherName()
    {
        const QString file = makeFile(u"c.nevertwice"_s);
        const QString link = m_folder.filePath(u"link.nevertwice"_s);
        QVERIFY(QFile::link(file, link));
        const WorkspaceLock first(m_folder.filePath(u"locks"_s), file);
        QVERIFY(WorkspaceLock(m_folder.filePath(u"locks"_s), link).isHeldElsewhere());
    }

    void takesOverTheLockOfADeadProcess()
    {
        const QString file = makeFile(u"d.nevertwice"_s);
        const QString locks = m_folder.filePath(u"dead"_s);
        QString name;
        {
            const WorkspaceLock held(locks, file);
            name = QDir(locks).entryList(QDir::Files).value(0);
            QVERIFY(name.endsWith(u".lock"_s));
        }
        QFile left(QDir(locks).filePath(name));
        QVERIFY(left.open(QIODevice::WriteOnly));
        // Beyond every process number there is: nobody runs under it.
        left.write("99999999\nnevertwice\n" + QSysInfo::machineHostName().toUtf8() + "\n");
        left.close();
        QVERIFY(!WorkspaceLock(locks, file).isHeldElsewhere());
    }

    void doesWithoutAFolder() { QVERIFY(!WorkspaceLock({}, makeFile(u"e.nevertwice"_s)).isHeldElsewhere()); }
};

NEVERTWICE_TEST(WorkspaceLockTest);
#include "workspacelock_test.moc"
