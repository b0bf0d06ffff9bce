#include "model/exchange/htmlreader.h"

#include "model/exchange/markdownreport.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;
using namespace Qt::Literals::StringLiterals;

class HtmlReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPagesAreMadeOf_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const QString &html, const QString &markdown) {
            QTest::newRow(name) << html << markdown;
        };
        row("headings", u"<h1>Down <b>again</b></h1><h2 id=x>Why</h2><p>Full\n  cache.</p>"_s,
            u"# Down again\n\n## Why\n\nFull cache.\n"_s);
        row("emphasis", u"<p>It <b>was </b>the<em> cache</em>, <code>a_b</code> and <del>more</del>.</p>"_s,
            u"It **was** the *cache*, `a_b` and ~~more~~.\n"_s);
        row("lists", u"<ul><li>one<ul><li>deeper</li></ul></li><li><p>two</p></li></ul><ol start=3><li>three</ol>"_s,
            u"- one\n  - deeper\n- two\n\n3. three\n"_s);
        row("unclosed", u"<ul><li>one<li>two</ul><p>a<p>b"_s, u"- one\n- two\n\na\n\nb\n"_s);
        row("table",
            u"<table><thead><tr><th>Time</th><th>What</th></tr></thead><tr><td><p>10:00</p></td><td>a|b<br>c"
            "</td></tr></table>"_s,
            u"| Time | What |\n|---|---|\n| 10:00 | a\\|b<br>c |\n"_s);
        row("table of keys", u"<table><tr><th>Severity</th><td>SEV2</td></tr></table>"_s,
            u"|  |  |\n|---|---|\n| Severity | SEV2 |\n"_s);
        row("code", u"<pre><code>if (a &lt; b)\n  x();\n</code></pre>"_s, u"```\nif (a < b)\n  x();\n```\n"_s);
        row("quote", u"<blockquote><p>said</p><p>more</p></blockquote>"_s, u"> said\n>\n> more\n"_s);
        row("links",
            u"<a href='https://a.example/(x)'>it</a> <a href='javascript:x'>no</a> <a href=\"https://www."
            "google.com/url?q=https://b.example/y&amp;sa=D\">doc</a>"_s,
            u"[it](https://a.example/(x%29) no [doc](https://b.example/y)\n"_s);
        row("pictures",
            u"<img src='https://a.example/p.png' alt=graph><img src='data:image/png;base64,AAAA' alt=inside>"_s,
            u"![graph](https://a.example/p.png)inside\n"_s);
        row("left out",
            u"<nav>menu</nav><script>1<2</script><style>p{}</style><p style='display: none'>x</p><p>kept</p>"
            "<!-- no --><footer>f</footer>"_s,
            u"kept\n"_s);
        row("entities", u"<p>a &amp; b &#8211; &#x63; &nbsp;d &lt;host&gt; &unknown;</p>"_s,
            u"a & b \u2013 c d &lt;host> &unknown;\n"_s);
        row("tasks", u"<ul class='inline-task-list'><li class='checked'>done</li><li>open</li></ul>"_s,
            u"- [x] done\n- [ ] open\n"_s);
        row("title", u"<html><head><title>Parcels down</title></head><body><p>x</p>"_s, u"# Parcels down\n\nx\n"_s);
        row("styled",
            u"<style>.c3{font-weight:700;color:#000}</style><p><span class=\"c3\">Impact:</span><span> all</span>"_s,
            u"**Impact:** all\n"_s);
        row("code of a wiki",
            u"<p>Before<ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"language\">bash</ac:parameter>"
            "<ac:parameter ac:name=\"title\">fix.sh</ac:parameter><ac:plain-text-body><![CDATA[if (a<b) &amp;\n"
            "  <b>x</b>]]></ac:plain-text-body></ac:structured-macro></p><p>after</p>"_s,
            u"Before\n\nfix.sh\n\n```\nif (a<b) &amp;\n  <b>x</b>\n```\n\nafter\n"_s);
        row("two style sheets",
            u"<style>.a{font-weight:700}</style><p><span class=a>one</span></p><style>.b{font-weight:bold}</style>"
            "<p><span class=b>two</span> <span class=a>three</span></p>"_s,
            u"**one**\n\n**two** **three**\n"_s);
        row("no tag", u"<p>a < b and 3<4</p>"_s, u"a < b and 3<4\n"_s);
    }
    void readsWhatPagesAreMadeOf()
    {
        QFETCH(QString, html);
        QFETCH(QString, markdown);
        QCOMPARE(markdownOfHtml(html), markdown);
    }

    void leadsToTheSameIncidentAsMarkdown()
    {
        const QString page =
            u"<!DOCTYPE html><html><head><title>Ops : Parcels</title></head><body><div id=main-content>"
            "<h1>Parcels vanished</h1><h2>Timeline</h2><table><tbody><tr><th>Time (UTC)</th><th>What</th></tr>"
            "<tr><td>2026-03-03 10:00</td><td>Parcels vanish</td></tr><tr><td>11:00</td><td>Parcels are back</td></tr>"
            "</tbody></table><h2>Root cause</h2><p>The cache was full.</p><h2>Action items</h2>"
            "<ul class=\"inline-task-list\"><li>Give the cache more room</li></ul></div></body></html>"_s;
        QVERIFY(looksLikeHtml(page));
        const ReportContent content = readReportText(markdownOfHtml(page), {{}, u"/a.html"_s});
        QCOMPARE(content.incidents.size(), 1);
        const Incident &incident = content.incidents.first();
        QCOMPARE(incident.title, u"Parcels vanished"_s);
        QCOMPARE(incident.milestones.started.text(), u"2026-03-03T10:00:00Z"_s);
        QCOMPARE(incident.timeline.size(), 2);
        QCOMPARE(incident.rootCause, u"The cache was full."_s);
        QCOMPARE(incident.actions.size(), 1);
    }

    void staysSmallHoweverDeep()
    {
        for (const QString &piece :
             {u"<ul><li>x"_s, u"<blockquote>x"_s, u"<b>x"_s, u"<table><tr><td>x"_s, u"<a href=https://a.b>x"_s,
              u"<td colspan=9999>x"_s, u"<div"_s, u"</i><b>"_s, u"<!--"_s, u"<![CDATA["_s,
              u"<style>.a{}</style><span class=a>x</span>"_s, u"&#"_s}) {
            const QString markdown = markdownOfHtml(piece.repeated(20'000));
            QVERIFY2(markdown.size() < 20'000 * 140, qPrintable(piece));
        }
    }
};

NEVERTWICE_TEST(HtmlReaderTest);
#include "htmlreader_test.moc"
