#include "ui/kit/prose.h"

#include "tests/support/testmain.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace {

// Notices when anything is asked for by name, which a text must never achieve.
class WatchedDocument : public QTextDocument
{
public:
    QStringList asked;

protected:
    QVariant loadResource(int, const QUrl &name) override
    {
        asked.append(name.toString());
        return {};
    }
};

} // namespace

class ProseTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

    QString written(const QString &text)
    {
        QTextDocument document;
        writeProse(document, text, m_theme);
        return document.toPlainText();
    }

private slots:
    void joinsTheLinesOfAParagraphAndNothingElse()
    {
        QCOMPARE(written(u"one\ntwo\n\nthree"_s), u"one two\nthree"_s);
        QCOMPARE(written(u"# Head\ntext"_s), u"# Head\ntext"_s);
        QCOMPARE(written(u"- a\n  goes on\n- b"_s), u"•\ta goes on\n•\tb"_s);
        QCOMPARE(written(u"3. a\n4. b"_s), u"3.\ta\n4.\tb"_s);
    }

    void leavesTheMarksOfMarkdownWhereTheyAre()
    {
        QCOMPARE(written(u"a **b** `c` *d* _e_ f_g_h 2*3*4"_s), u"a **b** `c` *d* _e_ f_g_h 2*3*4"_s);
    }

    void keepsCodeLineByLine() { QCOMPARE(written(u"```\n  a\n\n  b\n```\nend"_s), u"  a\n\n  b\nend"_s); }

    void putsTheColumnsOfATableUnderEachOther()
    {
        QCOMPARE(written(u"|a|long|\n|-|:-:|\n|bbb|c|"_s), u"| a   | long |\n| --- | ---- |\n| bbb | c    |"_s);
    }

    void takesNoTextForMarkup_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::newRow("image") << u"<img src=\"file:///etc/passwd\">"_s;
        QTest::newRow("style") << u"<style>@import url(/etc/passwd);</style>"_s;
        QTest::newRow("markdown image") << u"![x](file:///dev/zero)"_s;
        QTest::newRow("background") << u"<body background=/etc/passwd>"_s;
    }
    void takesNoTextForMarkup()
    {
        QFETCH(QString, hostile);
        WatchedDocument document;
        writeProse(document, hostile, m_theme);
        document.setTextWidth(300);
        QVERIFY(document.size().height() > 0);
        QCOMPARE(document.toPlainText(), hostile);
        QCOMPARE(document.asked, QStringList());
    }

    void isAsHighAsItsText()
    {
        ProseView view(m_theme);
        view.showText(u"word "_s.repeated(200));
        QVERIFY(view.heightForWidth(200) > 2 * view.heightForWidth(600));
        QCOMPARE(view.heightForWidth(200), view.heightForWidth(200));
    }

    void survivesAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("marks only") << u"** * ` ``` | # - > _ __"_s;
        QTest::newRow("open code") << u"```\nnever closed"_s;
        QTest::newRow("bars") << u"|\n||\n|||"_s;
        QTest::newRow("deep list") << u" "_s.repeated(400) + u"- x"_s;
    }
    void survivesAnyText()
    {
        QFETCH(QString, text);
        ProseView view(m_theme);
        view.showText(text);
        QVERIFY(view.heightForWidth(300) >= 0);
    }
};

NEVERTWICE_TEST(ProseTest);
#include "prose_test.moc"
