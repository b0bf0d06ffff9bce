#include "ui/window/singleinstance.h"

#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    // A second start is another process; a thread is as good.
    static bool handOverFromElsewhere(const QString &name, const QStringList &files)
    {
        bool isTaken = false;
        const std::unique_ptr<QThread> other(QThread::create([&] { isTaken = SingleInstance(name).handOver(files); }));
        other->start();
        while (!other->wait(1))
            QCoreApplication::processEvents();
        return isTaken;
    }

private slots:
    void handsItsFilesToTheOneThatRuns()
    {
        const QString name = m_folder.filePath(u"one"_s);
        SingleInstance first(name);
        QVERIFY(first.listen());
        const QSignalSpy asked(&first, &SingleInstance::asked);
        QVERIFY(handOverFromElsewhere(name, {u"/a b.nevertwice"_s, u"/ü.nevertwice"_s}));
        QCOMPARE(asked.value(0).value(0).toStringList(), (QStringList{u"/a b.nevertwice"_s, u"/ü.nevertwice"_s}));
        QVERIFY(handOverFromElsewhere(name, {}));
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.value(1).value(0).toStringList(), QStringList());
    }

    void runsWhereNobodyElseDoes() { QVERIFY(!SingleInstance(m_folder.filePath(u"none"_s)).handOver({u"/a"_s})); }

    void takesThePlaceOfADeadOne()
    {
        const QString name = m_folder.filePath(u"dead"_s);
        QFile left(name);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance first(name);
        QVERIFY(!first.handOver({}));
        QVERIFY(first.listen());
        QVERIFY(handOverFromElsewhere(name, {}));
    }
};

NEVERTWICE_TEST(SingleInstanceTest);
#include "singleinstance_test.moc"
