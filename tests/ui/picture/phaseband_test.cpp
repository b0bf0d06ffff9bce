#include "ui/picture/phaseband.h"

#include "tests/support/testmain.h"

#include <QImage>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class PhaseBandTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 kMinute = 60'000;

    static BandPart part(int phase, const QString &name, qint64 from, qint64 to)
    {
        return {{phase}, name, u"%1 min"_s.arg(to - from), from * kMinute, to * kMinute};
    }
    // A minute of one phase in four days of others.
    static QList<BandPart> unequal()
    {
        return {part(0, u"Undetected"_s, 0, 1), part(1, u"Unacknowledged"_s, 1, 3), part(2, u"Diagnosing"_s, 3, 2000),
                part(3, u"Mitigating"_s, 2000, 2001), part(4, u"Recovering"_s, 2001, 5760)};
    }
    static QList<BandTick> ticks(const QList<BandPart> &parts)
    {
        QList<BandTick> list{{parts.first().from, u"08:14"_s}};
        for (const BandPart &p : parts)
            list.append({p.to, u"08:15"_s});
        return list;
    }

private slots:
    void fillsTheWidthAndOverlapsNowhere_data()
    {
        QTest::addColumn<int>("width");
        for (int width : {120, 400, 760, 2000})
            QTest::addRow("%d", width) << width;
    }
    void fillsTheWidthAndOverlapsNowhere()
    {
        QFETCH(int, width);
        const BandLayout layout = layoutBand(unequal(), ticks(unequal()), width, {});
        QCOMPARE(layout.parts.first().rect.left(), 0.0);
        QVERIFY(qAbs(layout.parts.last().rect.right() - width) < 0.01);
        for (qsizetype i = 0; i < layout.parts.size(); ++i) {
            QVERIFY(layout.parts[i].rect.width() >= 7.99);
            if (i > 0) QVERIFY(layout.parts[i].rect.left() >= layout.parts[i - 1].rect.right());
        }
        for (qsizetype a = 0; a < layout.ticks.size(); ++a)
            for (qsizetype b = a + 1; b < layout.ticks.size(); ++b)
                QVERIFY(!layout.ticks[a].rect.intersects(layout.ticks[b].rect));
    }

    void drawsPhasesToScale()
    {
        const QList<BandPart> parts{part(0, u"Undetected"_s, 0, 10), part(2, u"Diagnosing"_s, 10, 40)};
        const BandLayout layout = layoutBand(parts, {}, 402, {});
        QVERIFY(qAbs(layout.parts[1].rect.width() / layout.parts[0].rect.width() - 3) < 0.001);
    }

    void namesInALegendWhatIsTooNarrowForItsName()
    {
        const BandLayout layout = layoutBand(unequal(), {}, 600, {});
        QCOMPARE(layout.unnamed, (QList<int>{0, 1, 3}));
        QVERIFY(layout.parts[2].text.startsWith(u"Diagnosing"_s));
    }

    void alwaysTellsWhenItBeganAndEnded()
    {
        const BandLayout layout = layoutBand(unequal(), ticks(unequal()), 300, {});
        QVERIFY(!layout.ticks.first().rect.isEmpty());
        QVERIFY(!layout.ticks.last().rect.isEmpty());
    }

    void tellsTheDayWithTheFirstTimeOfItThatIsShown()
    {
        const QDate before(2026, 11, 29);
        const QDate after(2026, 11, 30);
        const QList<BandPart> parts{part(2, u"Diagnosing"_s, 0, 40), part(4, u"Recovering"_s, 40, 1086)};
        const QList<BandTick> times{{0, u"23:50"_s, before, u"29 Nov 2026 23:50"_s},
                                    {40 * kMinute, u"00:30"_s, after, u"30 Nov 2026 00:30"_s},
                                    {1086 * kMinute, u"17:56"_s, after, u"30 Nov 2026 17:56"_s}};
        const BandLayout narrow = layoutBand(parts, times, 400, {});
        QVERIFY(narrow.ticks[1].rect.isEmpty()); // too near to the first
        QCOMPARE(narrow.ticks[0].text, u"29 Nov 2026 23:50"_s);
        QCOMPARE(narrow.ticks[2].text, u"30 Nov 2026 17:56"_s);
        QVERIFY(qAbs(narrow.ticks[2].rect.right() - 400) < 0.01);
        const BandLayout wide = layoutBand(parts, times, 6000, {});
        QCOMPARE(wide.ticks[1].text, u"30 Nov 2026 00:30"_s);
        QCOMPARE(wide.ticks[2].text, u"17:56"_s);
        QVERIFY(wide.ticks[2].rect.width() < wide.ticks[1].rect.width());
        QVERIFY(qAbs(wide.ticks[2].rect.right() - 6000) < 0.01);
    }

    void findsThePartUnderThePointer()
    {
        const BandLayout layout = layoutBand(unequal(), {}, 600, {});
        QCOMPARE(layout.partAt(layout.parts[2].rect.center()), 2);
        QCOMPARE(layout.partAt({-5, 5}), -1);
    }

    void drawsNothingForNothing()
    {
        const BandLayout layout = layoutBand({}, {}, 300, {});
        QVERIFY(layout.parts.isEmpty());
        QImage image(10, 10, QImage::Format_ARGB32);
        QPainter painter(&image);
        paintBand(painter, {}, layout, {});
    }
};

NEVERTWICE_TEST(PhaseBandTest);
#include "phaseband_test.moc"
