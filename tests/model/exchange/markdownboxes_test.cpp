#include "model/exchange/markdownboxes.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class MarkdownBoxesTest : public QObject
{
    Q_OBJECT

private slots:
    void togglesTheBoxThatIsMeant_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("after");
        QTest::newRow("ticked") << u"- [ ] a\n- [ ] b"_s << 1 << u"- [ ] a\n- [x] b"_s;
        QTest::newRow("no more") << u"- [x] a\n- [ ] b"_s << 0 << u"- [ ] a\n- [ ] b"_s;
        QTest::newRow("numbered") << u"1. [ ] a"_s << 0 << u"1. [x] a"_s;
        QTest::newRow("in an item") << u"- [ ] a\n  - [ ] b\n- [ ] c"_s << 1 << u"- [ ] a\n  - [x] b\n- [ ] c"_s;
        QTest::newRow("behind other letters") << u"gr\u00fc\u00dfe \U0001F600\n\n* [ ] \u00e4 [ ] b"_s << 0
                                              << u"gr\u00fc\u00dfe \U0001F600\n\n* [x] \u00e4 [ ] b"_s;
        QTest::newRow("not one in code") << u"```\n- [ ] a\n```\n\n`- [ ] b`\n\n- [ ] c"_s << 0
                                         << u"```\n- [ ] a\n```\n\n`- [ ] b`\n\n- [x] c"_s;
        QTest::newRow("not a link") << u"[ ](x) [a]\n\n- [a] b\n- [ ] c"_s << 0 << u"[ ](x) [a]\n\n- [a] b\n- [x] c"_s;
    }
    void togglesTheBoxThatIsMeant()
    {
        QFETCH(QString, before);
        QFETCH(int, which);
        const QList<MarkdownBox> boxes = boxesIn(before);
        QVERIFY(which < boxes.size());
        QTEST(withBoxToggled(before, boxes[which]), "after");
    }

    void findsNoneWhereNoneIsShown()
    {
        for (const QString &text :
             {u""_s, u"a [ ] b"_s, u"[ ] a"_s, u"    - [ ] code"_s, u">"_s.repeated(99) + u"- [ ] a"_s})
            QVERIFY2(boxesIn(text).isEmpty(), qPrintable(text));
    }
};

NEVERTWICE_TEST(MarkdownBoxesTest);
#include "markdownboxes_test.moc"
