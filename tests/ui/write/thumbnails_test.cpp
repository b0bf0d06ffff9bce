#include "ui/write/thumbnails.h"

#include "tests/support/testmain.h"

#include <QBuffer>
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
