#include "ui/picture/printout.h"

#include "tests/support/testmain.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace printing {

struct Bar : Drawing
{
    QSizeF size() const override { return {200, 40}; }
    void paint(QPainter &painter) const override
    {
        ++painted;
        painter.fillRect(0, 0, 200, 40, Qt::black);
    }
    mutable int painted = 0;
};

} // namespace printing

using printing::Bar;

class PrintoutTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static Printout aPrintout()
    {
        Printout printout;
        printout.title = u"Checkout <is> slow"_s;
        printout.subtitle = u"INC-7 · SEV1"_s;
        printout.facts = {{u"Started"_s, u"14 Sep 2026, 14:02"_s}};
        printout.parts = {{u"Summary"_s, u"It was **slow**. ![](https://example.com/spy.png)"_s},
                          {u"Timeline"_s, u"| Time | What |\n|---|---|\n| 14:02 | Alert |\n"_s}};
        return printout;
    }
    // How many pages the file itself says that it has.
    static int pagesIn(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return -1;
        const QByteArray bytes = file.readAll();
        if (!bytes.startsWith("%PDF-")) return -1;
        static const QRegularExpression count(u"/Count (\\d+)"_s);
        return count.match(QString::fromLatin1(bytes)).captured(1).toInt();
    }

private slots:
    void paintsADrawingWhereItsPartBegins()
    {
        const auto bar = std::make_shared<Bar>();
        Printout printout = aPrintout();
        printout.parts[1].drawing = bar;
        const QString path = m_folder.filePath(u"drawn.pdf"_s);
        QPdfWriter paper(path);
        const auto document = printDocument(
            printout, [](const QString &) { return QByteArray(); }, paper);
        const QString text = document->toPlainText();
        QCOMPARE(text.count(QChar::ObjectReplacementCharacter), 1);
        QVERIFY(text.indexOf(QChar::ObjectReplacementCharacter) > text.indexOf(u"Timeline"_s));
        QVERIFY(text.indexOf(QChar::ObjectReplacementCharacter) < text.indexOf(u"Alert"_s));
        QCOMPARE(paintPages(
                     printout, [](const QString &) { return QByteArray(); }, paper),
                 1);
        QVERIFY(bar->painted > 0);
    }

    // Qt has left blocks without lines, which are painted nowhere.
    void paintsEveryWordBehindADrawingAndALongTable()
    {
        QPdfWriter paper(m_folder.filePath(u"unused.pdf"_s));
        for (int rows = 0; rows < 90; rows += 5) {
            Printout printout = aPrintout();
            printout.parts[1].drawing = std::make_shared<Bar>();
            for (int i = 0; i < rows; ++i)
                printout.parts[1].markdown +=
                    u"| 14:%1 | The worker that reads the queue was started again, and fell again |\n"_s.arg(i);
            for (int i = 0; i < 6; ++i)
                printout.parts.append({u"Section %1"_s.arg(i), u"What was learned.\n\nAnd **this**.\n\n- a\n- b"_s});
            printout.parts.append({u"Actions"_s, printout.parts[1].markdown});
            const auto document = printDocument(printout, {}, paper);
            double last = 0;
            for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
                if (block.text().isEmpty()) continue;
                QVERIFY2(block.layout()->lineCount() > 0, qPrintable(u"%1: %2"_s.arg(rows).arg(block.text())));
                last = document->documentLayout()->blockBoundingRect(block).bottom();
            }
            QVERIFY(last > 0 && last <= document->pageCount() * document->pageSize().height());
        }
    }

    void saysWhatItWasGivenAndNothingElse()
    {
        QPdfWriter paper(m_folder.filePath(u"unused.pdf"_s));
        QStringList asked;
        const AttachmentBytes attachments = [&](const QString &hash) {
            asked.append(hash);
            return QByteArray();
        };
        const auto document = printDocument(aPrintout(), attachments, paper);
        const QString text = document->toPlainText();
        for (const QString &said :
             {u"Checkout <is> slow"_s, u"INC-7 · SEV1"_s, u"14 Sep 2026, 14:02"_s, u"It was slow."_s, u"Alert"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u" is not in "_s + text));
        QVERIFY(asked.isEmpty());
        QVERIFY(document->find(u"slow"_s, document->find(u"It was"_s)).charFormat().fontWeight() > QFont::Normal);
    }

    void saysWhatAPictureThatIsNotShownIsCalledAndWhy()
    {
        QPdfWriter paper(m_folder.filePath(u"unused.pdf"_s));
        Printout printout = aPrintout();
        printout.parts.append(
            {u"Impact"_s, u"Before ![dash](att:%1) after. ![x](attachment:missing.png)"_s.arg(QString(64, u'a'))});
        const QString text = printDocument(
                                 printout, [](const QString &) { return QByteArray(); }, paper)
                                 ->toPlainText();
        QVERIFY2(text.contains(u"dash (missing attachment) after."_s), qPrintable(text));
        QVERIFY2(text.contains(u"x (missing attachment)"_s), qPrintable(text));
        QVERIFY2(text.contains(u"spy.png (picture not loaded: it lies outside the workspace)"_s), qPrintable(text));
        QVERIFY(!text.contains(QChar::ObjectReplacementCharacter));
    }

    void becomesAFileWithAFootOnEveryPage()
    {
        Printout printout = aPrintout();
        QStringList lines;
        for (int i = 0; i < 200; ++i)
            lines.append(u"Line %1 of a long text that fills pages."_s.arg(i));
        printout.parts.append({u"Lessons"_s, lines.join(u"\n\n"_s)});
        QList<std::pair<int, int>> feet;
        printout.footer = [&](int page, int pages) {
            feet.append({page, pages});
            return u"page"_s;
        };
        const QString path = m_folder.filePath(u"out.pdf"_s);
        int pages = 0;
        {
            QPdfWriter paper(path);
            pages = paintPages(printout, {}, paper);
        }
        QVERIFY2(pages > 3, qPrintable(QString::number(pages)));
        QCOMPARE(pagesIn(path), pages);
        QCOMPARE(feet.size(), pages);
        QCOMPARE(feet.first(), std::pair(1, pages));
        QCOMPARE(feet.last(), std::pair(pages, pages));
    }

    // Wherever the text above ends.
    void leavesNoHeadingAloneAtTheEndOfAPage()
    {
        QPdfWriter paper(m_folder.filePath(u"unused.pdf"_s));
        for (int above = 20; above < 60; ++above) {
            Printout printout;
            printout.title = u"x"_s;
            QStringList lines;
            for (int i = 0; i < above; ++i)
                lines.append(u"A line."_s);
            printout.parts = {{u"Before"_s, lines.join(u"\n\n"_s)}, {u"Alone"_s, u"What it stands above."_s}};
            const auto document = printDocument(printout, {}, paper);
            const QTextBlock heading = document->find(u"Alone"_s).block();
            const auto pageOf = [&](const QTextBlock &block) {
                // A line that has no room on a page stands at the top of the next, and its block begins above it.
                const double top = document->documentLayout()->blockBoundingRect(block).top();
                return int((top + block.layout()->lineAt(0).rect().center().y()) / document->pageSize().height());
            };
            QCOMPARE(pageOf(heading), pageOf(heading.next()));
        }
    }
};

NEVERTWICE_TEST(PrintoutTest);
#include "printout_test.moc"
