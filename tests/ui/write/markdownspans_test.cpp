#include "tests/support/testmain.h"
#include "ui/write/markdownspans.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class MarkdownSpansTest : public QObject
{
    Q_OBJECT

    // "kind:text" of every span, with the target where there is one.
    static QString told(const QString &line)
    {
        static const char *const names[] = {"code", "bold", "italic", "struck", "link", "image", "url", "ref"};
        QStringList spans;
        const QList<MarkdownSpan> found = spansOf(line);
        for (const MarkdownSpan &span : found) {
            const QString inner = line.mid(span.start + span.opening, span.length - span.opening - span.closing);
            spans.append(QString::fromLatin1(names[int(span.kind)]) + u':' + inner +
                         (span.target.isEmpty() || span.target == inner ? QString() : u">"_s + span.target));
        }
        return spans.join(u' ');
    }

private slots:
    void findsWhatIsMarked_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("spans");
        QTest::newRow("emphasis") << u"a **b** *c* _d_ __e__ ~~f~~"_s << u"bold:b italic:c italic:d bold:e struck:f"_s;
        QTest::newRow("code") << u"`a` ``b`c`` d"_s << u"code:a code:b`c"_s;
        QTest::newRow("names with bars") << u"max_pool_size 2*3*4"_s << QString();
        QTest::newRow("link") << u"[here](https://a.b/c_(d)) x"_s << u"link:here>https://a.b/c_(d)"_s;
        QTest::newRow("image") << u"![shot](att:12ab)"_s << u"image:shot>att:12ab"_s;
        QTest::newRow("address in a sentence")
            << u"See https://a.b/c, (https://d.e/f)."_s << u"url:https://a.b/c url:https://d.e/f"_s;
        QTest::newRow("reference") << u"as in INC-12, not XINC-12 or INC-"_s << u"ref:INC-12"_s;
        QTest::newRow("escaped") << u"\\*a\\* \\`b\\`"_s << QString();
        QTest::newRow("code hides the rest") << u"`INC-1 **a**`"_s << u"code:INC-1 **a**"_s;
    }
    void findsWhatIsMarked()
    {
        QFETCH(QString, line);
        QTEST(told(line), "spans");
    }

    void readsTheMarkOfAListItem_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("next");
        QTest::newRow("bullet") << u"- a"_s << u"- "_s;
        QTest::newRow("nested") << u"  * a"_s << u"  * "_s;
        QTest::newRow("number") << u"9. a"_s << u"10. "_s;
        QTest::newRow("bracket") << u"3)  a"_s << u"4)  "_s;
        QTest::newRow("done") << u"- [x] a"_s << u"- [ ] "_s;
        QTest::newRow("no item") << u"-a"_s << QString();
        QTest::newRow("emphasis") << u"*a* b"_s << QString();
    }
    void readsTheMarkOfAListItem()
    {
        QFETCH(QString, line);
        const auto mark = listMarkOf(line);
        QTEST(mark ? mark->next() : QString(), "next");
    }

    void knowsWhatOpensABlockOfCode()
    {
        QCOMPARE(fenceOf(u"```yaml"_s), u"```"_s);
        QCOMPARE(fenceOf(u"  ~~~~"_s), u"~~~~"_s);
        QCOMPARE(fenceOf(u"``` not `code"_s), QString());
        QCOMPARE(fenceOf(u"    ``` in an item"_s), u"```"_s);
        QCOMPARE(fenceOf(u"a ```"_s), QString());
    }

    void isNotHeldUpByALongLine()
    {
        for (const QString &piece : {u"**a"_s, u"`"_s, u"["_s, u"_a "_s, u"![]("_s, u"~~"_s})
            QVERIFY(spansOf(piece.repeated(50'000)).size() <= 4096);
    }
};

NEVERTWICE_TEST(MarkdownSpansTest);
#include "markdownspans_test.moc"
