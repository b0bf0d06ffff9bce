#include "ui/write/thumbnails.h"

#include "tests/support/testmain.h"

#include <QBuffer>
#include <QMap>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

// Pictures of strangers: nothing of them may do harm.
class ThumbnailsTest : public QObject
{
    Q_OBJECT

    static QByteArray png(const QSize &size)
    {
        QImage image(size, QImage::Format_Mono);
        image.fill(0);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return buffer.data();
    }

private slots:
    void areSmall()
    {
        const QImage wide = safePicture(png({4000, 30}), {224, 128});
        QVERIFY(!wide.isNull() && wide.width() <= 224 && wide.height() <= 128);
        const QImage tall = safePicture(png({30, 4000}), {224, 128});
        QVERIFY(!tall.isNull() && tall.width() <= 224 && tall.height() <= 128);
    }

    void areNotMadeOfTooManyPixelsNorOfDrawings()
    {
        QVERIFY(safePicture(png({20'000, 20'000}), {224, 128}).isNull());
        QVERIFY(safePicture("<svg xmlns='http://www.w3.org/2000/svg' width='5' height='5'/>", {224, 128}).isNull());
        QVERIFY(safePicture("\x89PNG\r\n\x1a\nrubbish", {224, 128}).isNull());
        QVERIFY(safePicture({}, {224, 128}).isNull());
    }

    void areLargeOnlyAsFarAsItDoesNoHarm()
    {
        Thumbnails thumbnails;
        thumbnails.setAttachments([](const QString &hash) {
            return hash == "wide"_L1 ? png({9'000, 30}) : hash == "huge"_L1 ? png({20'000, 20'000}) : QByteArray();
        });
        QMap<QString, QImage> made;
        const QStringList asked{u"wide"_s, u"huge"_s, u"none"_s};
        for (const QString &hash : asked)
            thumbnails.readLarge(hash, {6'000, 6'000}, this,
                                 [&made, hash](const QImage &picture) { made.insert(hash, picture); });
        QTRY_COMPARE(made.size(), 3);
        QCOMPARE(made[u"wide"_s].width(), 6'000);
        QVERIFY(made[u"huge"_s].isNull());
        QVERIFY(made[u"none"_s].isNull());
    }

    void areAskedForOnce()
    {
        Thumbnails thumbnails;
        int asked = 0;
        thumbnails.setAttachments([&asked](const QString &) {
            ++asked;
            return QByteArray("no picture");
        });
        QSignalSpy came(&thumbnails, &Thumbnails::came);
        QVERIFY(thumbnails.picture(u"a"_s).isNull());
        QTRY_COMPARE(came.size(), 1);
        QVERIFY(thumbnails.picture(u"a"_s).isNull());
        QCOMPARE(asked, 1);
    }
};

NEVERTWICE_TEST(ThumbnailsTest);
#include "thumbnails_test.moc"
