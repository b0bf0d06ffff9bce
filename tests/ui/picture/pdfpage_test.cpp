#include "ui/picture/pdfpage.h"

#include "tests/support/testmain.h"
#include "ui/picture/drawing.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace nevertwice;
using namespace Qt::Literals::StringLiterals;

namespace pdfpagetest {

class DrawnWord : public Drawing
{
public:
    QSizeF size() const override { return {600, 200}; }
    void paint(QPainter &painter) const override
    {
        painter.drawText(QRectF(0, 0, 600, 200), Qt::AlignCenter, u"Drawn"_s);
    }
};

} // namespace pdfpagetest

using pdfpagetest::DrawnWord;

class PdfPageTest : public QObject
{
    Q_OBJECT

    // The pages of a PDF as text, read by a program of somebody else.
    static QStringList pagesOf(const QByteArray &pdf)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) return {};
        file.close();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
        if (!reader.waitForFinished()) return {};
        return QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    }

private slots:
    void isAPdfWithAPageForEveryPage()
    {
        const QByteArray one = pdfPage(u"T"_s, u"# T\n\nText."_s, {}, {});
        QVERIFY(one.startsWith("%PDF-"));
        QCOMPARE(one.count("/Type /Page\n"), 1);
        const QByteArray many = pdfPage(u"T"_s, u"Line.\n\n"_s.repeated(200), {}, {});
        QVERIFY(many.count("/Type /Page\n") > 2);
    }

    void saysWhatAPictureThatIsMissingIsCalled()
    {
        const QString markdown = u"# T\n\nBefore ![dash](att:%1) after."_s.arg(QString(64, u'a'));
        const QStringList pages = pagesOf(pdfPage(u"T"_s, markdown, {}, {}));
        QVERIFY(!pages.isEmpty());
        QVERIFY2(pages.first().simplified().contains(u"dash (missing attachment) after."_s), qPrintable(pages.first()));
    }

    void holdsItsTextInTheOrderOfReadingAndNoHeadingAlone()
    {
        QString markdown = u"# Checkout down\n\n"_s;
        for (int i = 1; i <= 60; ++i)
            markdown += u"## Heading%1\n\nBegin%1 of a text, Zürich. "_s.arg(i) +
                        u"It goes on for a while. "_s.repeated(i % 13) + u"\n\n"_s;
        const QStringList pages = pagesOf(pdfPage(u"T"_s, markdown, {u"INC-7"_s, {}}, {}));
        QVERIFY(pages.size() > 3);
        const QString all = pages.join(QString());
        qsizetype at = all.indexOf("Checkout down"_L1);
        for (int i = 1; i <= 60; ++i) {
            const qsizetype heading = all.indexOf(u"Heading%1\n"_s.arg(i), at);
            at = all.indexOf(u"Begin%1 of a text, Zürich."_s.arg(i), heading);
            QVERIFY2(heading >= 0 && at > heading, qPrintable(QString::number(i)));
        }
        for (qsizetype page = 0; page < pages.size(); ++page) {
            QVERIFY2(QString(pages[page]).remove(u' ').contains(u"%1/%2"_s.arg(page + 1).arg(pages.size())),
                     qPrintable(pages[page]));
            QString text = pages[page].section(u"INC-7"_s, 0, -2).trimmed();
            QVERIFY2(!text.section(u'\n', -1).startsWith("Heading"_L1), qPrintable(text.right(200)));
        }
    }

    void keepsADrawingWithWhatAnnouncesIt()
    {
        const DrawnWord drawn;
        QString markdown;
        QList<PdfDrawing> drawings;
        for (int i = 0; i < 12; ++i) {
            markdown +=
                u"## Announced\n\nWhat it shows. %1\n\nword%2\n\n"_s.arg(u"More. "_s.repeated(40 * (i % 3))).arg(i);
            drawings.append({u"word%1"_s.arg(i), &drawn});
        }
        const QStringList pages = pagesOf(pdfPage(u"T"_s, markdown, {}, {}, drawings));
        QVERIFY(pages.size() > 3);
        for (const QString &page : pages)
            QVERIFY2(page.count("Announced"_L1) == page.count("Drawn"_L1), qPrintable(page));
    }

    void losesNoWordOfListsBehindCodeAndHeadings()
    {
        QString markdown = u"# Heading of the whole\n\n> Quoted.\n\n"_s;
        QStringList words;
        for (int i = 0; i < 12; ++i) {
            markdown += u"## Part%1\n\nText.\n\n```\ncode\n```\n\n**Label**\n\n"_s.arg(i);
            for (int item = 0; item < 4; ++item) {
                words.append(u"item%1of%2"_s.arg(item).arg(i));
                markdown += u"- %1 and more\n"_s.arg(words.last());
            }
            markdown += u"\n| A | B |\n|---|---|\n| cell%1 | b |\n\n- [ ] task%1\n- [ ] last%1\n\n"_s.arg(i);
            words += {u"cell%1"_s.arg(i), u"task%1"_s.arg(i), u"last%1"_s.arg(i)};
        }
        const QString all = pagesOf(pdfPage(u"T"_s, markdown, {}, {})).join(QString());
        for (const QString &word : std::as_const(words))
            QVERIFY2(all.contains(word), qPrintable(word));
    }

    void tearsNoRowOfATable()
    {
        for (int lines = 0; lines < 12; lines += 3) {
            QString markdown = u"Line.\n\n"_s.repeated(lines) + u"| Time | What |\n|---|---|\n"_s;
            for (int row = 0; row < 40; ++row)
                markdown +=
                    u"| %1 | Begin%1of %2 End%1of |\n"_s.arg(row).arg(u"words that go on "_s.repeated(row % 29));
            const QStringList pages = pagesOf(pdfPage(u"T"_s, markdown, {}, {}));
            QVERIFY(pages.size() > 2);
            int found = 0;
            for (const QString &page : pages)
                for (int row = 0; row < 40; ++row) {
                    const bool begins = page.contains(u"Begin%1of"_s.arg(row));
                    QCOMPARE(page.contains(u"End%1of"_s.arg(row)), begins);
                    found += begins ? 1 : 0;
                }
            QCOMPARE(found, 40);
        }
    }

    void putsShortValuesBesideTheirKeys()
    {
        const QString markdown = u"| | |\n|---|---|\n| Region | Valueword |\n| Tier | silver |\n"_s;
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdfPage(u"T"_s, markdown, {}, {}));
        file.close();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-bbox"_s, file.fileName(), u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString words = QString::fromUtf8(reader.readAllStandardOutput());
        const auto number = [&words](const QString &pattern) {
            return QRegularExpression(pattern).match(words).captured(1).toDouble();
        };
        const double page = number(u"<page width=\"([\\d.]+)\""_s);
        const double value = number(u"xMin=\"([\\d.]+)\"[^>]*>Valueword<"_s);
        QVERIFY2(value > 0 && value < 0.4 * page, qPrintable(words));
    }

    void leavesTheNamesOfColumnsNeverAlone()
    {
        for (int lines = 0; lines < 50; ++lines) {
            const QString markdown =
                u"Line.\n\n"_s.repeated(lines) + u"| Namecolumn | B |\n|---|---|\n| First | b |\n"_s;
            int found = 0;
            for (const QString &page : pagesOf(pdfPage(u"T"_s, markdown, {}, {}))) {
                QVERIFY2(page.contains("Namecolumn"_L1) == page.contains("First"_L1), qPrintable(page));
                found += page.contains("First"_L1) ? 1 : 0;
            }
            QCOMPARE(found, 1);
        }
    }
};

NEVERTWICE_TEST(PdfPageTest);
#include "pdfpage_test.moc"
