#include "model/exchange/markdown.h"

#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class MarkdownTest : public QObject
{
    Q_OBJECT

    static QString html(const QString &markdown)
    {
        const MarkdownLook look{u"#111111"_s, u"#222222"_s, u"#333333"_s, u"#444444"_s, u"#555555"_s,
                                u"#666666"_s, u"#777777"_s, u"Mono"_s,    10,           9,
                                145};
        return renderMarkdown(markdown, look).html;
    }
    // Without attributes of style, which the eye judges.
    static QString bare(const QString &markdown)
    {
        static const QRegularExpression looks(
            u" (class=\"(row|quote|code)\"|(style|bgcolor|width|cellspacing|cellpadding)=\"[^\"]*\")"_s);
        return html(markdown).remove(looks);
    }

private slots:
    void rendersWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("paragraphs") << u"a\nb\n\nc"_s << u"<p>a\nb</p><p>c</p>"_s;
        QTest::newRow("heading") << u"## a *b*"_s << u"<h2>a <i>b</i></h2>"_s;
        QTest::newRow("emphasis") << u"**a** _b_ ~~c~~ `d`"_s << u"<p><b>a</b> <i>b</i> <s>c</s> <code>d</code></p>"_s;
        QTest::newRow("break") << u"a\\\nb  \nc"_s << u"<p>a<br/>b<br/>c</p>"_s;
        QTest::newRow("list") << u"- a\n- b"_s << u"<ul><li>a</li><li>b</li></ul>"_s;
        QTest::newRow("numbers") << u"1. a\n2. b"_s << u"<ol><li>a</li><li>b</li></ol>"_s;
        QTest::newRow("numbers from elsewhere") << u"7. a\n8. b"_s << u"<ul><li>7. a</li><li>8. b</li></ul>"_s;
        QTest::newRow("tasks") << u"- [ ] a\n- [x] b"_s
                               << u"<ul><li class=\"unchecked\">a</li><li class=\"checked\">b</li></ul>"_s;
        QTest::newRow("quote") << u"> a"_s << u"<table><tr><td><p>a</p></td></tr></table>"_s;
        QTest::newRow("code") << u"```sh\na < b\n```"_s << u"<table><tr><td><pre>a &lt; b</pre></td></tr></table>"_s;
        QTest::newRow("table") << u"|a|b|\n|-|-:|\n|c|d|"_s
                               << u"<table><tr><th align=\"left\">a</th><th align=\"right\">b</th></tr>"
                                  "<tr><td>c</td><td align=\"right\">d</td></tr></table>"_s;
        QTest::newRow("table without names")
            << u"| | |\n|-|-|\n|c|d|"_s << u"<table><tr><td>c</td><td>d</td></tr></table>"_s;
        QTest::newRow("table of nothing") << u"a\n\n| | |\n|-|-|\n\nb"_s << u"<p>a</p><p>b</p>"_s;
        QTest::newRow("break in a cell") << u"|a<br>b|\n|-|"_s
                                         << u"<table><tr><th align=\"left\">a<br/>b</th></tr></table>"_s;
        QTest::newRow("note")
            << u"a[^x]\n\n[^x]: b"_s
            << u"<p>a<sup><a href=\"#fn-1\">1</a></sup></p><hr/><table><tr><td><a name=\"fn-1\"></a>1.</td>"
               "<td><p>b</p></td></tr></table>"_s;
    }
    void rendersWhatPeopleWrite()
    {
        QFETCH(QString, markdown);
        QTEST(bare(markdown), "expected");
    }

    void linksToTheWebAndToIncidents_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("link") << u"[a](https://b.c \"t\")"_s << u"<p><a href=\"https://b.c\">a</a></p>"_s;
        QTest::newRow("address") << u"https://b.c/d_e_f."_s
                                 << u"<p><a href=\"https://b.c/d_e_f\">https://b.c/d_e_f</a>.</p>"_s;
        QTest::newRow("in brackets") << u"<https://b.c>"_s << u"<p><a href=\"https://b.c\">https://b.c</a></p>"_s;
        QTest::newRow("incident") << u"like INC-12."_s << u"<p>like <a href=\"inc:INC-12\">INC-12</a>.</p>"_s;
        QTest::newRow("its own words") << u"[before](inc:INC-12)"_s << u"<p><a href=\"inc:INC-12\">before</a></p>"_s;
        QTest::newRow("no link in a link")
            << u"[see INC-12](https://b.c)"_s << u"<p><a href=\"https://b.c\">see INC-12</a></p>"_s;
        QTest::newRow("no link in code") << u"`INC-12`"_s << u"<p><code>INC-12</code></p>"_s;
        QTest::newRow("picture of ours") << u"![a](att:%1)"_s.arg(u"0f"_s.repeated(32))
                                         << u"<p><img src=\"att:%1\" alt=\"a\"/></p>"_s.arg(u"0f"_s.repeated(32));
        QTest::newRow("picture elsewhere")
            << u"![a](https://b.c/d.png)"_s << u"<p><a href=\"https://b.c/d.png\">a</a></p>"_s;
    }
    void linksToTheWebAndToIncidents()
    {
        QFETCH(QString, markdown);
        QTEST(bare(markdown), "expected");
    }

    void saysWhyAPictureElsewhereIsNotShown()
    {
        const auto shown = [](const QString &markdown) {
            const auto why = [](const QString &target) { return u"not "_s + target; };
            QString html = renderMarkdown(markdown, {}, u"fn-"_s, {}, why).html;
            return html.remove(QRegularExpression(u"<[^>]*>"_s));
        };
        QCOMPARE(shown(u"![the graph](https://b.c/d.png)"_s), u"the graph (not https://b.c/d.png)"_s);
        QCOMPARE(shown(u"![](https://b.c/d.png?e=f)"_s), u"d.png (not https://b.c/d.png?e=f)"_s);
        QCOMPARE(shown(u"![graph](shots/d.png)"_s), u"graph (not shots/d.png)"_s);
        QCOMPARE(shown(u"![](att:12)"_s), u"att:12 (not att:12)"_s);
        QVERIFY(html(u"![the *graph*](att:%1)"_s.arg(u"0"_s.repeated(64))).contains("alt=\"the graph\""_L1));
    }

    void loadsNothingAndFollowsNothingElse_data()
    {
        QTest::addColumn<QString>("markdown");
        const QStringList targets = {u"file:///etc/passwd"_s,
                                     u"/etc/passwd"_s,
                                     u"../../etc/passwd"_s,
                                     u"//host/share"_s,
                                     u"javascript:alert(1)"_s,
                                     u"java&#x0A;script:alert(1)"_s,
                                     u"data:text/html,x"_s,
                                     u"vbscript:x"_s,
                                     u"att:../../x"_s,
                                     u"inc:INC-1\"x"_s,
                                     u"qrc:/x"_s,
                                     u"C:\\x"_s,
                                     u"&#102;ile:///etc/passwd"_s,
                                     u"#fn-1"_s};
        for (const QString &target : targets) {
            QTest::addRow("link %s", qPrintable(target)) << u"[a](%1)"_s.arg(target);
            QTest::addRow("picture %s", qPrintable(target)) << u"![a](%1)"_s.arg(target);
            QTest::addRow("reference %s", qPrintable(target)) << u"![a][b] [a][b]\n\n[b]: %1"_s.arg(target);
            QTest::addRow("tag %s", qPrintable(target)) << u"<img src=\"%1\"> x\n\n<a href='%1'>"_s.arg(target);
        }
        QTest::newRow("script") << u"<script>x</script>\n\na <b onclick=x>b</b> <style>@import url(/x)</style>"_s;
        QTest::newRow("title") << u"[a](/x \"\\\"><img src=/etc/passwd>\")"_s;
        QTest::newRow("info string") << u"```\"><img src=/etc/passwd>\nx\n```"_s;
        QTest::newRow("picture text") << u"![\"><img src=/x>](att:%1)"_s.arg(u"0"_s.repeated(64));
    }
    void loadsNothingAndFollowsNothingElse()
    {
        QFETCH(QString, markdown);
        static const QRegularExpression element(u"<(/?)([a-z0-9]+)([^>]*)>"_s);
        static const QSet<QString> known = {u"p"_s,   u"span"_s, u"table"_s, u"tr"_s, u"td"_s,
                                            u"pre"_s, u"a"_s,    u"br"_s,    u"img"_s};
        const QString rendered = html(markdown);
        QVERIFY(!rendered.isEmpty());
        QRegularExpressionMatchIterator elements = element.globalMatch(rendered);
        while (elements.hasNext()) {
            const QRegularExpressionMatch match = elements.next();
            QVERIFY2(known.contains(match.captured(2)), qPrintable(rendered));
            const bool isIncident = match.captured(3) == " href=\"inc:INC-1\""_L1;
            QVERIFY2(isIncident || !match.captured(3).contains("href"_L1), qPrintable(rendered));
            QVERIFY2(!match.captured(3).contains("src"_L1) || match.captured(3).contains("src=\"att:0"_L1),
                     qPrintable(rendered));
        }
    }

    // A line as high as a picture must not be half as high again, with words in it or without.
    void givesALineWithAPictureNoRoomAboveIt()
    {
        const QString picture = u"![a](att:%1)"_s.arg(u"0f"_s.repeated(32));
        for (const QString &text : {picture, u"words "_s + picture, u"**words "_s + picture + u"**"_s})
            QVERIFY2(renderMarkdown(text, {}).html.contains("<p style=\"line-height:100%\">"_L1), qPrintable(text));
        QVERIFY(renderMarkdown(u"words\n"_s + picture, {}).html.contains("<br/><img"_L1)); // in a line of its own
        QVERIFY(!renderMarkdown(u"words ![a](https://example.org/a.png)"_s, {}).html.contains("100%\">"_L1));
        const QString link = bare(u"[the log](att:%1)"_s.arg(u"0f"_s.repeated(32)));
        QCOMPARE(link, u"<p>the log</p>"_s); // its hash tells nobody anything
    }

    void showsHtmlAsTheTextItIs()
    {
        QVERIFY(html(u"a <b>c</b>"_s).contains(u"&lt;b&gt;"_s));
        QVERIFY(html(u"<!-- nevertwice:impact -->"_s).contains(u"&lt;!-- nevertwice:impact --&gt;"_s));
    }
    void letsNoTextTurnTheDirectionOfTheRest() { QCOMPARE(bare(u"a\u202eb"_s), u"<p>a\ufffdb</p>"_s); }

    void saysWhichLimitIsPassed()
    {
        const RenderedMarkdown rendered = renderMarkdown(u">"_s.repeated(200), {});
        QCOMPARE(rendered.limit, MarkdownLimit::Depth);
        QCOMPARE(rendered.html, QString());
    }
    void showsTheFirstRowsOfALongTable()
    {
        const QString rendered = bare(u"|a|\n|-|\n"_s + u"|x|\n"_s.repeated(1'000));
        QCOMPARE(rendered.count(u"<tr>"_s), 200);
        QVERIFY(rendered.contains(u"+ 801 …"_s));
    }
    void closesWhateverItOpens_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("all kinds")
            << u"# a\n> - b **c *d ~~e~~* [f](/g)**\n>   1. h\n>      ```\ni\n\n|j|\n|-|\n|k `l`|\n"_s;
        QTest::newRow("deep quotes") << u">"_s.repeated(60) + u'x';
        QTest::newRow("deep lists") << u"- "_s.repeated(60) + u'x';
        QTest::newRow("deep emphasis") << u"*a **b "_s.repeated(300) + u"c** d*"_s.repeated(300);
        QTest::newRow("pictures in links") << u"[![a](/b)](/c) [![a](https://b)](https://c)"_s;
    }
    void closesWhateverItOpens()
    {
        QFETCH(QString, markdown);
        static const QRegularExpression element(u"<(/?)([a-z0-9]+)[^>]*?(/?)>"_s);
        QStringList open;
        const QString rendered = html(markdown);
        QRegularExpressionMatchIterator elements = element.globalMatch(rendered);
        while (elements.hasNext()) {
            const QRegularExpressionMatch match = elements.next();
            if (!match.captured(3).isEmpty()) continue;
            if (match.captured(1).isEmpty()) {
                open.append(match.captured(2));
                continue;
            }
            QVERIFY2(!open.isEmpty(), qPrintable(rendered));
            QCOMPARE(open.takeLast(), match.captured(2));
        }
        QCOMPARE(open, QStringList());
    }
};

NEVERTWICE_TEST(MarkdownTest);
#include "markdown_test.moc"
