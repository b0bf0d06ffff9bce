#include "model/exchange/jiramarkup.h"
#include "model/exchange/slackmarkup.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

// What is copied for chats and trackers.
class MarkupsTest : public QObject
{
    Q_OBJECT

    static void row(const char *name, const QString &markdown, const QString &slack, const QString &jira)
    {
        QTest::newRow(name) << markdown << slack << jira;
    }

private slots:
    void saysTheSameInBoth_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("slack");
        QTest::addColumn<QString>("jira");
        row("nothing", u""_s, u"\n"_s, u"\n"_s);
        row("words", u"All quiet."_s, u"All quiet.\n"_s, u"All quiet.\n"_s);
        row("a heading", u"## What happened"_s, u"*What happened*\n"_s, u"h2. What happened\n"_s);
        row("bold in a heading", u"# **Disk** full"_s, u"*Disk full*\n"_s, u"h1. *Disk* full\n"_s);
        row("emphasis", u"a **bold** and *soft* and ~~old~~ word"_s, u"a *bold* and _soft_ and ~old~ word\n"_s,
            u"a *bold* and _soft_ and -old- word\n"_s);
        row("bold inside a word", u"un**believ**able"_s, u"un\u200b*believ*\u200bable\n"_s, u"un{*}believ{*}able\n"_s);
        row("bold over a line end", u"**one<br>two**"_s, u"*one*\n*two*\n"_s, u"{*}one\ntwo{*}\n"_s);
        row("code", u"run `a < b && c`"_s, u"run `a &lt; b &amp;&amp; c`\n"_s, u"run {{a < b && c}}\n"_s);
        row("code with braces", u"`{x}`"_s, u"`{x}`\n"_s, u"{{\\{x\\}}}\n"_s);
        row("markup in code", u"`[~admin]` `!http://x/p.png!` `*.log *.txt`"_s,
            u"`[~admin]` `!http://x/p.png!` `*.log *.txt`\n"_s,
            u"{{\\[\\~admin\\]}} {{\\!http://x/p.png\\!}} {{\\*.log \\*.txt}}\n"_s);
        row("paths of Windows", u"in C:\\temp\\new, `\\\\server\\share` and \\\\\\\\host"_s,
            u"in C:\\temp\\new, `\\\\server\\share` and \\\\host\n"_s,
            u"in C:\\temp\\new, {{&#92;\\server\\share}} and &#92;\\host\n"_s);
        row("a link", u"see [the graph](https://example.com/g?a=1&b=2)"_s,
            u"see <https://example.com/g?a=1&amp;b=2|the graph>\n"_s,
            u"see [the graph|https://example.com/g?a=1&b=2]\n"_s);
        row("a link with a bar", u"[x](https://example.com/a|b)"_s, u"<https://example.com/a%7Cb|x>\n"_s,
            u"[x|https://example.com/a%7Cb]\n"_s);
        row("an address alone", u"<https://example.com>"_s, u"<https://example.com>\n"_s, u"[https://example.com]\n"_s);
        row("a link nobody may follow", u"[x](javascript:alert) [y](inc:INC-1)"_s, u"x y\n"_s, u"x y\n"_s);
        row("a picture", u"![the graph](att:00)"_s, u"the graph\n"_s, u"the graph\n"_s);
        row("a list", u"- one\n- two\n  - inner\n    1. first\n    2. second\n"_s,
            u"• one\n• two\n    ◦ inner\n        1. first\n        2. second\n"_s,
            u"* one\n* two\n** inner\n**# first\n**# second\n"_s);
        row("a list that counts from three", u"3. c\n4. d"_s, u"3. c\n4. d\n"_s, u"# c\n# d\n"_s);
        row("two paragraphs in an item", u"- one\n\n  more\n- two"_s, u"• one\n\n  more\n• two\n"_s,
            u"* one\nmore\n* two\n"_s);
        row("code in an item", u"- one\n\n  ```\n  x\n  ```\n"_s, u"• one\n```\nx\n```\n"_s,
            u"* one\n{code}\nx\n{code}\n"_s);
        row("promises", u"- [ ] open\n- [x] kept"_s, u"☐ open\n☑ kept\n"_s, u"* ☐ open\n* (/) kept\n"_s);
        row("a quote", u"> one\n> two\n>\n> > inner"_s, u"> one two\n> \n> inner\n"_s,
            u"{quote}\none two\n\ninner\n{quote}\n"_s);
        row("a block of code", u"```sh\na<b\n```"_s, u"```\na&lt;b\n```\n"_s, u"{code:sh}\na<b\n{code}\n"_s);
        row("code that would end itself", u"````\n```\n{code}\n````"_s, u"```\n``\u200b`\n{code}\n```\n"_s,
            u"{noformat}\n```\n{code}\n{noformat}\n"_s);
        row("a rule", u"a\n\n---\n\nb"_s, u"a\n\n———\n\nb\n"_s, u"a\n\n----\n\nb\n"_s);
        row("a comment", u"a <!-- secret --> b\n\n<!-- hidden -->\n\nc"_s, u"a  b\n\nc\n"_s, u"a  b\n\nc\n"_s);
        row("a narrow table", u"| Time | What |\n|---|---|\n| 14:02 | **out** |\n| 14:10 | back |"_s,
            u"```\nTime   What\n14:02  out\n14:10  back\n```\n"_s, u"||Time||What||\n|14:02|*out*|\n|14:10|back|\n"_s);
        row("facts", u"| | |\n|---|---|\n| Began | 14:02 |\n| Who | |"_s, u"*Began:* 14:02\n*Who:* \n"_s,
            u"|Began|14:02|\n|Who| |\n"_s);
        row("a bar in a cell", u"| a | b |\n|---|---|\n| x\\|y | z |"_s, u"```\na    b\nx|y  z\n```\n"_s,
            u"||a||b||\n|x\\|y|z|\n"_s);
        row("who would be called", u"&lt;!channel> <@U1> @here"_s, u"&lt;!channel&gt; &lt;@U1&gt; @here\n"_s,
            u"<\\!channel> <@U1> @here\n"_s);
        row("signs of Jira", u"a \\{code\\} [x] b\\|c -v (x) :) ?? h1. x"_s, u"a {code} [x] b|c -v (x) :) ?? h1. x\n"_s,
            u"a \\{code\\} \\[x\\] b\\|c \\-v \\(x) \\:) \\?? h1. x\n"_s);
        row("signs inside words", u"snake_case_name 10-12 a+b"_s, u"snake_case_name 10-12 a+b\n"_s,
            u"snake_case_name 10-12 a+b\n"_s);
        row("what would begin a list", u"\\# 3 alerts<br>h2. no"_s, u"# 3 alerts\nh2. no\n"_s,
            u"\\# 3 alerts\nh2\\. no\n"_s);
        row("a footnote", u"as said[^1]\n\n[^1]: by Anna"_s, u"as said[1]\n\n[1] by Anna\n"_s,
            u"as said\\[1\\]\n\n\\[1\\] by Anna\n"_s);
    }
    void saysTheSameInBoth()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, slack);
        QFETCH(QString, jira);
        QCOMPARE(slackMarkup(markdown), slack);
        QCOMPARE(jiraMarkup(markdown), jira);
    }

    void writesAWideTableAsLines()
    {
        const QString long1(90, u'x');
        const QString markdown =
            u"| Time | What | Who |\n|---|---|---|\n| 14:02 | %1 | Anna |\n| 14:05 | %1 | |"_s.arg(long1);
        QCOMPARE(slackMarkup(markdown), u"• *14:02* · %1 · Anna\n• *14:05* · %1\n"_s.arg(long1));
    }

    // What no person writes neither takes long nor overflows, and comes out as words.
    void surviveHostileText()
    {
        const QString texts[] = {QString(20'000, u'*') + u'a',
                                 u"*a "_s.repeated(20'000),
                                 u"> "_s.repeated(5'000) + u'x',
                                 u"- "_s.repeated(5'000) + u'x',
                                 u"["_s.repeated(30'000),
                                 u"**a_b~~"_s.repeated(9'000),
                                 u"|a"_s.repeated(200) + u"|\n"_s + u"|-"_s.repeated(200) + u"|\n"_s};
        for (const QString &text : texts) {
            QVERIFY(!slackMarkup(text).isEmpty());
            QVERIFY(!jiraMarkup(text).isEmpty());
        }
        // Every word of a deep emphasis is there.
        const QString deep = u"*a _b "_s.repeated(200) + u"x"_s + u"_ *"_s.repeated(200);
        QVERIFY(slackMarkup(deep).contains(u'x'));
    }
};

NEVERTWICE_TEST(MarkupsTest);
#include "markups_test.moc"
