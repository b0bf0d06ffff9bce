#include "model/exchange/markdownlimits.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

Q_DECLARE_METATYPE(nevertwice::MarkdownLimit)

class MarkdownLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void stopsWhatNoPersonWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<MarkdownLimit>("limit");
        QTest::newRow("size") << u"word\n"_s.repeated(2'000'000) << MarkdownLimit::Size;
        QTest::newRow("line") << u"a"_s.repeated(70'000) << MarkdownLimit::LineLength;
        QTest::newRow("columns") << u"|a"_s.repeated(100) + u'\n' + u"|-"_s.repeated(100) << MarkdownLimit::Columns;
        QTest::newRow("cells that are filled in")
            << u"|a"_s.repeated(60) + u'\n' + u"|-"_s.repeated(60) + u"\n|x"_s.repeated(400) << MarkdownLimit::Cells;
        QTest::newRow("table in a quote")
            << u"> |a"_s.repeated(100) + u"\n> "_s + u"|-"_s.repeated(100) << MarkdownLimit::Columns;
        QTest::newRow("lists in lists") << u" - "_s.repeated(100) + u'x' << MarkdownLimit::Depth;
        QTest::newRow("quotes in quotes") << u">"_s.repeated(100) << MarkdownLimit::Depth;
        QTest::newRow("deep indentation") << u" "_s.repeated(300) + u"- x"_s << MarkdownLimit::Depth;
        QTest::newRow("definitions") << u"[a]: /b\n"_s.repeated(1'100) << MarkdownLimit::Links;
        QTest::newRow("one long address, often")
            << u"[a]: /"_s + u"b"_s.repeated(20'000) + u"\n\n"_s + u"[a] "_s.repeated(3'000) << MarkdownLimit::Links;
        QTest::newRow("footnotes") << u"[^1]:"_s.repeated(600) << MarkdownLimit::Footnotes;
        QTest::newRow("instructions") << u"<?"_s.repeated(2'000) << MarkdownLimit::Markup;
        QTest::newRow("declarations") << u"<!A"_s.repeated(2'000) << MarkdownLimit::Markup;
        QTest::newRow("CDATA") << u"<![CDATA["_s.repeated(2'000) << MarkdownLimit::Markup;
    }
    void stopsWhatNoPersonWrites()
    {
        QFETCH(QString, text);
        QTEST(limitPassed(text), "limit");
    }

    void letsPassWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("prose") << u"A sentence of a person, with a [link](https://a.b). "_s.repeated(200);
        QTest::newRow("table") << u"| a | b | c |\n|---|---|---|\n"_s + u"| 1 | 2 | 3 |\n"_s.repeated(2'000);
        QTest::newRow("rules") << u"---\n***\n* * * * *\n"_s.repeated(100);
        QTest::newRow("quoted mail") << u">>> a\n>> b\n> c\n"_s.repeated(100);
        QTest::newRow("code") << u"```\nif (a[0] || b[1]) { x |= y | z; }\n```\n"_s.repeated(200);
        QTest::newRow("many notes") << u"a[^1]\n\n[^1]: b\n\n"_s.repeated(200);
    }
    void letsPassWhatPeopleWrite()
    {
        QFETCH(QString, text);
        QCOMPARE(limitPassed(text), MarkdownLimit::None);
    }
};

NEVERTWICE_TEST(MarkdownLimitsTest);
#include "markdownlimits_test.moc"
