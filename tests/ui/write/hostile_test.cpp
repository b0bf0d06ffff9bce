#include "tests/support/testmain.h"
#include "ui/write/preview.h"
#include "ui/write/proseview.h"

#include <QApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace {

// Documents as somebody would write them who wants a reader's files, address or patience. The same ones every time.
class HostileWriter
{
public:
    explicit HostileWriter(QString folder) : m_folder(std::move(folder)) {}

    QString document(int number)
    {
        m_random.seed(quint32(number));
        QString text = u"# Incident %1\n\n"_s.arg(number);
        const int pieces = 2 + m_random.bounded(6);
        for (int i = 0; i < pieces; ++i)
            text += piece(m_random.bounded(16)) + u"\n\n"_s;
        return text;
    }

private:
    QString target()
    {
        const QStringList targets = {u"file:///etc/passwd"_s,
                                     u"/etc/passwd"_s,
                                     u"../../../../etc/passwd"_s,
                                     u"file://"_s + m_folder + u"/bait.png"_s,
                                     m_folder + u"/pipe"_s,
                                     u"file:///dev/zero"_s,
                                     u"//evil.example/share/x.png"_s,
                                     u"http://127.0.0.1:9/x.png"_s,
                                     u"https://tracker.example/x.gif"_s,
                                     u"qrc:/words/trade.txt"_s,
                                     u"data:text/html,<script>x</script>"_s,
                                     u"javascript:alert(1)"_s,
                                     u"att:../../etc/passwd"_s,
                                     u"att:"_s + u"0"_s.repeated(64)};
        return targets[m_random.bounded(int(targets.size()))];
    }
    QString piece(int kind)
    {
        const int many = 1 << (4 + m_random.bounded(9));
        switch (kind) {
        case 0:
            return u"![x](%1) [y](%2) <%3>"_s.arg(target(), target(), target());
        case 1:
            return u"<img src=\"%1\"><body background=\"%2\">"_s.arg(target(), target());
        case 2:
            return u"<style>@import url(\"%1\"); p { background: url(%2) }</style>"_s.arg(target(), target());
        case 3:
            return u"<table background='%1'><tr><td background='%1'>x</table>"_s.arg(target());
        case 4:
            return u"<link rel=stylesheet href=%1><iframe src=%1></iframe><object data=%1>"_s.arg(target());
        case 5:
            return u"|a"_s.repeated(many) + u"|\n"_s + u"|-"_s.repeated(many) + u"|\n"_s + u"|x\n"_s.repeated(many);
        case 6:
            return u"> "_s.repeated(std::min(many, 200)) + u"![x](%1)"_s.arg(target());
        case 7:
            return u"- "_s.repeated(std::min(many, 200)) + u"x"_s;
        case 8:
            return u"*a **b _c ~~d "_s.repeated(many);
        case 9:
            return u"[^%1]: x\n"_s.arg(kind) + u"[^9] "_s.repeated(many);
        case 10:
            return u"[a]: %1\n\n"_s.arg(target()) + u"![a] [a]"_s.repeated(many);
        case 11:
            return u"["_s.repeated(many) + u"]("_s.repeated(many);
        case 12:
            return u"<?"_s.repeated(many) + u"<!A"_s.repeated(many) + u"<![CDATA["_s.repeated(many);
        case 13:
            return u"x\u202e"_s.repeated(many) + QChar(0xd800) + QChar(0xffff) + QChar(0);
        case 14:
            return u"`"_s.repeated(many) + u" x "_s + u"```\n"_s.repeated(many % 7) + u"![x](%1)"_s.arg(target());
        default:
            return u"w"_s.repeated(many * 16) + u":@ "_s + u"https://"_s.repeated(many);
        }
    }

    QString m_folder;
    QRandomGenerator m_random;
};

// Every link but those that offer the web in a menu.
void followLinksOf(RenderedText &text)
{
    QStringList targets;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (const QString target = it.fragment().charFormat().anchorHref(); !target.isEmpty())
                targets.append(target);
    targets.removeDuplicates();
    for (const QString &target : std::as_const(targets))
        if (!target.startsWith("http"_L1) && !target.startsWith("mailto:"_L1)) emit text.anchorClicked(QUrl(target));
}

} // namespace

// tests/hostile.sh runs this under strace and looks at every path and every socket.
class HostileTest : public QObject
{
    Q_OBJECT

private slots:
    void opensNothingWhateverADocumentSays()
    {
        QTemporaryDir folder;
        QFile bait(folder.filePath(u"bait.png"_s));
        QVERIFY(bait.open(QIODevice::WriteOnly));
        bait.write("never read");
        bait.close();
#ifdef Q_OS_UNIX
        // Reading a pipe nobody writes to would never end.
        QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
#endif
        const QString before = QDir::currentPath();
        const auto back = qScopeGuard([&] { QDir::setCurrent(before); });
        QDir::setCurrent(folder.path());
        Theme theme;
        QStringList asked;
        MarkdownPreview preview(theme);
        ProseView prose(theme); // the same on a page that is read
        const auto attachments = [&](const QString &hash) {
            asked.append(hash);
            return QByteArray("no picture");
        };
        preview.setAttachments(attachments);
        prose.setAttachments(attachments);
        const auto open = [&](const QString &hash) { asked.append(hash); };
        connect(&preview, &MarkdownPreview::openAttachment, this, open);
        connect(&prose, &ProseView::openAttachment, this, open);
        preview.resize(600, 400);
        preview.show();
        prose.resize(600, 400);
        prose.show();
        QApplication::processEvents();
        HostileWriter writer(folder.path());
        // What the program itself needs (fonts, readers of pictures) is loaded by the first one; the script looks from
        // here on.
        const QString usual =
            u"**b** *i* `c` | \u202e 漢字 \n\n```\nx\n```\n\n![p](att:%1) [l](att:%1)"_s.arg(u"0"_s.repeated(64));
        preview.showParts({{u"Warm"_s, usual}});
        preview.grab();
        prose.showText(usual);
        prose.grab();
        QVERIFY(!QFile::exists(u"hostile documents begin"_s));
        for (int i = 0; i < 200; ++i) {
            const QString document = writer.document(i);
            preview.showParts({{u"Part"_s, document}, {u"Last"_s, u"still here"_s}});
            preview.renderNow();
            preview.grab();
            followLinksOf(preview);
            prose.showText(document);
            QVERIFY(prose.heightForWidth(500) > 0);
            prose.grab();
            followLinksOf(prose);
            QVERIFY2(preview.toPlainText().endsWith(u"still here"_s), qPrintable(QString::number(i)));
        }
        QVERIFY(!QFile::exists(u"hostile documents end"_s));
        asked.removeDuplicates();
        QCOMPARE(asked, QStringList(u"0"_s.repeated(64)));
    }
};

NEVERTWICE_TEST(HostileTest);
#include "hostile_test.moc"
