#include "model/store/packing.h"

#include "model/domain/digest.h"
#include "tests/support/property.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class PackingTest : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven()
    {
        QVERIFY(test::holds("whatever was packed comes out again", [](const std::string &bytes) {
            const QByteArray body = QByteArray::fromStdString(bytes);
            RC_ASSERT(unpacked(packed(body)) == body);
        }));
    }

    void readsWhatEarlierFilesHold()
    {
        const QByteArray body = "{\"format\":\"nevertwice-incident\"}";
        QCOMPARE(unpacked(qCompress(body, 1)), body);
    }

    void givesNothingForDamagedBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = packed(QByteArray(5'000, 'a') + "end");
        QByteArray claimsMuch = whole;
        claimsMuch.replace(4, 1, QByteArray(1, '\xe0')); // a length of eight bytes follows
        claimsMuch.replace(5, 8, QByteArray(8, '\x7f'));
        QTest::newRow("none") << QByteArray();
        QTest::newRow("cut") << whole.left(whole.size() / 2);
        QTest::newRow("the mark alone") << whole.left(4);
        QTest::newRow("claims petabytes") << claimsMuch;
        QTest::newRow("no packing at all") << QByteArray("{\"format\":1}");
    }
    void givesNothingForDamagedBytes()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(unpacked(bytes), QByteArray());
    }

    void namesBytesAsEverybodyDoes()
    {
        QCOMPARE(sha256Text("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    }
};

NEVERTWICE_TEST(PackingTest);
#include "packing_test.moc"
