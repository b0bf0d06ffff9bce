#include "ui/picture/lettering.h"

#include "tests/support/testmain.h"
#include "ui/picture/timelinelook.h"
#include "ui/picture/tokens.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class LetteringTest : public QObject
{
    Q_OBJECT

    static QFont font() { return exportLook(lightTokens()).textFont.font(); }

    static void addTexts()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("words") << u"Checkout latency above 2 s, alert fired"_s;
        QTest::addRow("letters that come closer") << u"AV team: W. To. office"_s;
        QTest::addRow("spaces") << u" two  spaces "_s;
        QTest::addRow("from right to left") << u"قاعدة البيانات 12 لا تستجيب"_s;
        QTest::addRow("put onto others") << u"e\u0301tat de\u0300s lieux"_s;
        QTest::addRow("two scripts") << u"日本語のメモ and more of it"_s;
    }

private slots:
    void isAsWideAsItsFontSays_data() { addTexts(); }
    void isAsWideAsItsFontSays()
    {
        QFETCH(QString, text);
        const double wanted = QFontMetricsF(font()).horizontalAdvance(text);
        QVERIFY2(std::abs(Lettering(font()).width(text) - wanted) < 1.5, qPrintable(text));
    }

    void isShortenedToItsRoomAndNoFurther_data() { addTexts(); }
    void isShortenedToItsRoomAndNoFurther()
    {
        QFETCH(QString, text);
        const Lettering lettering(font());
        for (double room = 20; room < 320; room += 7) {
            const QString shown = lettering.shortened(text, room);
            QVERIFY(lettering.width(shown) <= room + 1.5);
            QCOMPARE(shown == text, lettering.width(text) <= room);
        }
    }

    void isWrittenAsThePainterWritesIt_data() { addTexts(); }
    void isWrittenAsThePainterWritesIt()
    {
        QFETCH(QString, text);
        const auto inkOf = [](const auto &write) {
            QImage image(360, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setLayoutDirection(Qt::LayoutDirectionAuto);
            write(painter, QRectF(8, 4, 340, 32));
            painter.end();
            double ink = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    ink += 255 - qGray(image.pixel(x, y));
            return ink;
        };
        constexpr auto kPlace = Qt::AlignLeft | Qt::AlignVCenter;
        const double wanted = inkOf([&](QPainter &painter, const QRectF &rect) {
            painter.setFont(font());
            painter.drawText(rect, int(kPlace | Qt::AlignAbsolute) | Qt::TextSingleLine, text);
        });
        const double written =
            inkOf([&](QPainter &painter, const QRectF &rect) { Lettering(font()).write(painter, rect, kPlace, text); });
        QVERIFY(wanted > 0);
        QVERIFY2(std::abs(written - wanted) < 0.03 * wanted, qPrintable(u"%1 against %2"_s.arg(written).arg(wanted)));
    }
};

NEVERTWICE_TEST(LetteringTest);
#include "lettering_test.moc"
