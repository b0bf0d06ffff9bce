#include "model/exchange/htmlpage.h"

#include "tests/support/arbitrary.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

class HtmlPageTest : public QObject
{
    Q_OBJECT

    static QString html(const QString &markdown, const HtmlSources &sources = {}) { return htmlOf(markdown, sources); }

private slots:
    void isOneFileThatAsksNothingOfAnybody()
    {
        const QString page = QString::fromUtf8(htmlPage(u"A <b> & c"_s, u"# Hello\n\nText."_s, {}));
        QVERIFY(page.startsWith("<!DOCTYPE html>"_L1));
        QVERIFY(page.contains("content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline';"_L1));
        QVERIFY(page.contains("<title>A &lt;b&gt; &amp; c</title>"_L1));
        QVERIFY(page.contains("<h1>Hello</h1>\n<p>Text.</p>"_L1));
        QVERIFY(page.contains("prefers-color-scheme: dark"_L1) && page.contains("@media print"_L1));
        for (const char *outside : {"<script", "<link", "url(", "http://", "https://", "@import"})
            QVERIFY2(!page.contains(QLatin1String(outside)), outside);
    }

    void showsHtmlAsTextAndKeepsLinksToTheWeb()
    {
        QCOMPARE(html(u"a <img src=x onerror=alert(1)> b"_s), u"<p>a &lt;img src=x onerror=alert(1)&gt; b</p>\n"_s);
        QCOMPARE(html(u"<script>alert(1)</script>"_s),
                 u"<pre><code>&lt;script&gt;alert(1)&lt;/script&gt;\n</code></pre>\n"_s);
        QCOMPARE(html(u"[x](javascript:alert) y"_s), u"<p>x (javascript:alert) y</p>\n"_s);
        QCOMPARE(html(u"![x](https://a.example/p.png)"_s), u"<p>x (https://a.example/p.png)</p>\n"_s);
        QCOMPARE(html(u"[x](file:///etc/passwd)"_s), u"<p>x (file:///etc/passwd)</p>\n"_s);
        QCOMPARE(
            html(u"[x](https://a.example) see https://b.example."_s),
            u"<p><a href=\"https://a.example\">x</a> see <a href=\"https://b.example\">https://b.example</a>.</p>\n"_s);
        QCOMPARE(html(u"[**![x](https://a.example/p.png)**](https://b.example)"_s),
                 u"<p><a href=\"https://b.example\"><strong>x (https://a.example/p.png)</strong></a></p>\n"_s);
        QCOMPARE(html(u"a<br>b"_s), u"<p>a<br />\nb</p>\n"_s);
    }

    void leadsToTheOtherPagesOfItsFolder()
    {
        HtmlSources sources;
        sources.pages.insert(u"INC-7"_s, u"inc-7-checkout.html"_s);
        QCOMPARE(html(u"INC-7, INC-8, [it](inc:INC-7), [this](inc-7-checkout.html)"_s, sources),
                 u"<p><a href=\"inc-7-checkout.html\">INC-7</a>, INC-8, <a href=\"inc-7-checkout.html\">it</a>, "
                 "<a href=\"inc-7-checkout.html\">this</a></p>\n"_s);
    }

    void holdsThePicturesOfAttachmentsAndNoOtherBytes()
    {
        const QString hash(64, u'a');
        HtmlSources sources;
        sources.attachment = [](const QString &) { return QByteArray("\x89PNG\r\n\x1a\nrest"); };
        QVERIFY(
            html(u"![g](att:%1)"_s.arg(hash), sources).startsWith("<p><img src=\"data:image/png;base64,iVBORw0K"_L1));
        sources.attachment = [](const QString &) { return QByteArray("<svg onload=alert(1)>"); };
        QCOMPARE(html(u"![g](att:%1)"_s.arg(hash), sources), u"<p>g</p>\n"_s);
        QCOMPARE(html(u"![g](att:%1)"_s.arg(hash)), u"<p>g</p>\n"_s);
        QCOMPARE(html(u"[the log](att:%1)"_s.arg(hash)), u"<p>the log</p>\n"_s); // nothing it could lead to
    }

    void keepsOnlyShortFirstColumnsInOneLine()
    {
        QVERIFY(html(u"| a | b |\n|---|---|\n| 10:05 | x |"_s).contains("class=\"table keys\""_L1));
        QVERIFY(!html(u"| a | b |\n|---|---|\n| %1 | x |"_s.arg(u"long "_s.repeated(20))).contains("keys"_L1));
    }

    void breaksNoDayInACell()
    {
        const QString page = html(u"| When | What |\n|---|---|\n| **2026-09-14** 16:00 | since 2026-09-14 |\n"_s);
        QVERIFY2(page.contains("<strong><span class=\"day\">2026-09-14</span></strong> 16:00"_L1), qPrintable(page));
        QVERIFY2(page.contains("<td>since 2026-09-14</td>"_L1), qPrintable(page));
    }

    void letsNothingOutOfAnyText()
    {
        static const QRegularExpression harm(
            u"<(?:script|iframe|object|embed|link|meta|style|svg|form|base)|\\son[a-z]+\\s*=[^<>]*>|"
            "(?:href|src)=\"(?!https?:|mailto:|data:image/(?:png|jpeg|gif|webp);|#)"_s,
            QRegularExpression::CaseInsensitiveOption);
        QVERIFY(holds("no markup of a text is markup of the page", [] {
            QString text;
            for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
                text += *hostileText();
            const QRegularExpressionMatch match = harm.match(html(text));
            RC_ASSERT(!match.hasMatch());
        }));
    }
};

NEVERTWICE_TEST(HtmlPageTest);
#include "htmlpage_test.moc"
