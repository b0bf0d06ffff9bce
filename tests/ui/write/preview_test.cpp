#include "ui/write/preview.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/write/linkmenu.h"
#include "ui/write/previewparts.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QImage>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

namespace {

const QString kHash = u"0f"_s.repeated(32);

QByteArray pictureBytes(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

// Catches what would be given to the browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened.append(url); }
};

// Begins a date as Arabic does, with a mark that nobody sees.
class RightToLeftDates : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *comment, int) const override
    {
        const bool isDate = comment && QLatin1StringView(comment) == "date, time"_L1;
        return isDate ? u"\u200f"_s + QString::fromLatin1(source) : QString();
    }
};

} // namespace

class PreviewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MarkdownPreview> m_preview;

    void show(const QString &markdown)
    {
        m_preview->showParts({{u"Summary"_s, markdown}});
        m_preview->renderNow();
    }
    // The first heading at or below the top of what is seen.
    QString atTop() const { return m_preview->cursorForPosition({30, 30}).block().text(); }

private slots:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_preview = std::make_unique<MarkdownPreview>(*m_theme);
        m_preview->resize(500, 300);
        m_preview->show();
    }

    void showsTheTextRendered()
    {
        show(u"# Head\n\na **b**\n\n| c | d |\n|---|---|\n| 1 | 2 |\n\n- [x] done"_s);
        const QString text = m_preview->toPlainText();
        QVERIFY(text.startsWith(u"Summary\nHead\na b\n"_s));
        QVERIFY(!text.contains(u'|') && !text.contains(u'#'));
    }
    void keepsPartsApart()
    {
        m_preview->showParts({{u"One"_s, u"```\nnever closed"_s}, {u"Two"_s, u"**b**"_s}});
        QVERIFY(m_preview->toPlainText().endsWith(u"Two\nb"_s));
    }
    void waitsForAPauseInTyping()
    {
        show(u"first"_s);
        QTextDocument *before = m_preview->document();
        m_preview->showParts({{u"Summary"_s, u"second"_s}});
        m_preview->showParts({{u"Summary"_s, u"third"_s}});
        QCOMPARE(m_preview->document(), before);
        QTRY_VERIFY(m_preview->toPlainText().contains(u"third"_s));
    }
    void staysAtTheHeadingOneReads()
    {
        QString text;
        for (int i = 0; i < 30; ++i)
            text += u"## Step %1\n\n"_s.arg(i) + u"words and words "_s.repeated(30) + u"\n\n"_s;
        show(text);
        for (QTextBlock block = m_preview->document()->begin(); block.isValid(); block = block.next())
            if (block.text() == u"Step 20"_s)
                m_preview->verticalScrollBar()->setValue(
                    int(m_preview->document()->documentLayout()->blockBoundingRect(block).top()) - 25);
        const QString before = atTop();
        show(u"Much was written above. "_s.repeated(200) + u"\n\n"_s + text);
        QCOMPARE(atTop(), before);
        QVERIFY(before.startsWith(u"Step 20"_s) || before.startsWith(u"words"_s));
    }
    void keepsTheLineOneReadsWhereItStands_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("words");
        QTest::newRow("written above") << 5 << u"Above. "_s.repeated(200) + u"\n\nAnd more."_s;
        QTest::newRow("written right above") << 39 << u"Right above.\n\n- a\n- b"_s;
        QTest::newRow("written below") << 50 << u"Below.\n\nAnd more."_s;
    }
    void keepsTheLineOneReadsWhereItStands()
    {
        QFETCH(int, row);
        QFETCH(QString, words);
        QStringList lines;
        for (int i = 0; i < 80; ++i)
            lines.append(u"Line %1 of it."_s.arg(i));
        show(lines.join(u"\n\n"_s));
        const auto top = [this] { return m_preview->cursorRect(m_preview->document()->find(u"Line 40 "_s)).top(); };
        QScrollBar *bar = m_preview->verticalScrollBar();
        bar->setValue(bar->value() + top() + 3);
        QVERIFY(bar->value() > 0 && bar->value() < bar->maximum());
        QCOMPARE(top(), -3);
        lines[row] = words;
        lines.append(u"And something at the end, at the same time."_s);
        show(lines.join(u"\n\n"_s));
        QVERIFY2(qAbs(top() + 3) <= 1, qPrintable(QString::number(top())));
    }
    void staysWhereALineIsWrittenAnew()
    {
        QStringList lines;
        for (int i = 0; i < 80; ++i)
            lines.append(u"Line %1 of it."_s.arg(i));
        show(lines.join(u"\n\n"_s));
        QScrollBar *bar = m_preview->verticalScrollBar();
        bar->setValue(bar->value() + m_preview->cursorRect(m_preview->document()->find(u"Line 40 "_s)).top());
        lines[40] = u"Another one."_s;
        show(lines.join(u"\n\n"_s));
        const int top = m_preview->cursorRect(m_preview->document()->find(u"Another one."_s)).top();
        QVERIFY2(qAbs(top) <= 1, qPrintable(QString::number(top)));
    }
    void staysAtTheVeryTop()
    {
        m_preview->showParts({{u"Impact"_s, u"words\n\n"_s.repeated(60)}});
        m_preview->renderNow();
        m_preview->showParts({{u"Summary"_s, u"Written later."_s}, {u"Impact"_s, u"words\n\n"_s.repeated(60)}});
        m_preview->renderNow();
        QCOMPARE(m_preview->verticalScrollBar()->value(), 0);
    }
    void opensAtTheSectionThatIsAskedFor()
    {
        const QString lines = u"A line of it.\n\n"_s.repeated(60);
        m_preview->showParts({{u"Summary"_s, lines}, {u"Impact"_s, lines}, {u"Lessons"_s, lines}});
        m_preview->openAt(u"Impact"_s);
        QTextBlock impact = m_preview->document()->begin();
        while (impact.isValid() && impact.text() != u"Impact"_s)
            impact = impact.next();
        QVERIFY(impact.isValid());
        QCOMPARE(m_preview->verticalScrollBar()->value(),
                 int(m_preview->document()->documentLayout()->blockBoundingRect(impact).top()));
        m_preview->openAt({});
        QCOMPARE(m_preview->verticalScrollBar()->value(), 0);
    }
    void saysWhyATextIsShownPlain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("columns") << u"|a"_s.repeated(99) + u'\n' + u"|-"_s.repeated(99) << u"64 columns"_s;
        QTest::newRow("depth") << u">"_s.repeated(99) + u" deep"_s << u"64 deep"_s;
        QTest::newRow("size") << u"word\n"_s.repeated(99'000) << u"too long"_s;
    }
    void saysWhyATextIsShownPlain()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        show(text);
        QVERIFY(m_preview->toPlainText().contains(u"Shown as plain text because"_s));
        QVERIFY(m_preview->toPlainText().contains(reason));
        QVERIFY(m_preview->toPlainText().contains(text.left(40).trimmed()));
        QVERIFY(m_preview->toPlainText().size() < 50'000);
    }
    void followsTheTheme()
    {
        m_theme->setScheme(Scheme::Light);
        show(u"https://example.org"_s);
        const auto ink = [this] {
            return m_preview->document()->lastBlock().begin().fragment().charFormat().foreground().color();
        };
        QCOMPARE(ink(), m_theme->tokens().link);
        m_theme->setScheme(Scheme::Dark);
        QTRY_COMPARE(ink(), darkTokens().link);
        QCOMPARE(m_preview->palette().color(QPalette::Text), darkTokens().text); // of all other words
        m_theme->setScheme(Scheme::Light);
    }

    void showsPicturesThatAreAttachmentsAsWideAsThePage()
    {
        QStringList asked;
        m_preview->setAttachments([&](const QString &hash) {
            asked.append(hash);
            return pictureBytes({2000, 100});
        });
        show(u"![shot](att:%1)"_s.arg(kHash));
        asked.clear();
        m_preview->renderNow();
        m_preview->grab();
        QCOMPARE(asked, QStringList(kHash));
        const auto image =
            m_preview->document()->resource(QTextDocument::ImageResource, QUrl(u"att:"_s + kHash)).value<QImage>();
        QVERIFY(image.width() > 300 && image.width() < 500);
        QCOMPARE(m_preview->horizontalScrollBar()->maximum(), 0);
    }
    void saysWhatAPictureThatIsNotShownIsCalledAndWhy_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        const QString hash = kHash;
        QTest::newRow("gone") << u"before ![dash.png](att:%1) after"_s.arg(hash) << QByteArray()
                              << u"dash.png (missing attachment) after"_s;
        QTest::newRow("gone and nameless")
            << u"![](att:%1)"_s.arg(hash) << QByteArray() << u"Picture (missing attachment)"_s;
        QTest::newRow("twice") << u"![a](att:%1)\n\n- ![b](att:%1)"_s.arg(hash) << QByteArray()
                               << u"a (missing attachment)\nb (missing attachment)"_s;
        QTest::newRow("no picture") << u"![log](att:%1)"_s.arg(hash) << QByteArray("no picture")
                                    << u"log (no picture that can be read)"_s;
        QTest::newRow("elsewhere") << u"![graph](https://example.org/a/graph.png)"_s << pictureBytes({9, 9})
                                   << u"graph (picture not loaded: it lies outside the workspace)"_s;
        QTest::newRow("elsewhere and nameless") << u"![](https://example.org/a/graph.png)"_s << pictureBytes({9, 9})
                                                << u"graph.png (picture not loaded: it lies outside the workspace)"_s;
        QTest::newRow("not kept whole") << u"![shot](att:12)"_s << pictureBytes({9, 9})
                                        << u"shot (missing attachment)"_s;
        QTest::newRow("named as a file") << u"![shot](attachment:shot.png)"_s << pictureBytes({9, 9})
                                         << u"shot (missing attachment)"_s;
    }
    void saysWhatAPictureThatIsNotShownIsCalledAndWhy()
    {
        QFETCH(QString, markdown);
        QFETCH(QByteArray, bytes);
        m_preview->setAttachments([&](const QString &) { return bytes; });
        show(markdown);
        QString text = m_preview->toPlainText();
        text.remove(QChar(0x2068)).remove(QChar(0x2069)); // around what has a direction of its own
        QFETCH(QString, shown);
        QVERIFY2(text.contains(shown), qPrintable(text));
        QVERIFY(!text.contains(QChar::ObjectReplacementCharacter));
        const QTextCursor why = m_preview->document()->find(shown.mid(shown.indexOf(u'('), 9));
        QCOMPARE(why.charFormat().foreground().color(), m_theme->tokens().text2);
    }
    void showsAPictureOfOnePixel()
    {
        m_preview->setAttachments([](const QString &) { return pictureBytes({1, 1}); });
        show(u"![shot](att:%1)"_s.arg(kHash));
        QVERIFY(m_preview->toPlainText().contains(QChar::ObjectReplacementCharacter));
    }
    void loadsNothingElse_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"file:///etc/passwd"_s, u"/etc/passwd"_s, u"qrc:/words/trade.txt"_s, u":/words/trade.txt"_s,
              u"http://127.0.0.1/x.png"_s, u"//host/share"_s, u"att:x"_s, u"att:"_s + u"1"_s.repeated(64)})
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void loadsNothingElse()
    {
        QFETCH(QString, name);
        SafeDocument document([](const QString &) { return QByteArray("no picture"); });
        const auto image = document.resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
        QCOMPARE(image.size(), QSize(1, 1));
        QVERIFY(document.resource(QTextDocument::StyleSheetResource, QUrl(name)).toByteArray().isEmpty());
    }
    void refusesAPictureThatWouldFillTheMemory()
    {
        // A header that claims more than its bytes could ever hold.
        QByteArray bomb = pictureBytes({8, 8});
        bomb.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff"));
        SafeDocument document([&](const QString &) { return bomb; });
        const auto image = document.resource(QTextDocument::ImageResource, QUrl(u"att:"_s + kHash)).value<QImage>();
        QCOMPARE(image.size(), QSize(1, 1));
    }

    void keepsItsPlaceInAnotherWidth()
    {
        const QString much = u"Nobody could pay, and nobody knew why it was so for as long as it was. "_s.repeated(60);
        m_preview->resize(900, 400);
        m_preview->show();
        m_preview->showParts({{u"Summary"_s, much}, {u"Detection"_s, much}, {u"Resolution"_s, much}});
        m_preview->openAt(u"Detection"_s);
        const auto top = [this] { return m_preview->cursorRect(m_preview->document()->find(u"Detection"_s)).top(); };
        QVERIFY2(qAbs(top()) < 40, qPrintable(QString::number(top())));
        m_preview->resize(360, 400); // before it is rendered anew
        QVERIFY2(qAbs(top()) < 40, qPrintable(QString::number(top())));
    }
    void followsTheSectionOneWritesIn()
    {
        const QString much = u"Nobody could pay.\n\n"_s.repeated(60);
        m_preview->resize(600, 400);
        m_preview->show();
        m_preview->showParts({{u"Summary"_s, much}, {u"Detection"_s, much}});
        m_preview->openAt({});
        m_preview->follow(u"Detection"_s);
        m_preview->showParts({{u"Summary"_s, much}, {u"Detection"_s, much + u"An alert."_s}});
        m_preview->renderNow();
        const int followed = m_preview->verticalScrollBar()->value();
        QVERIFY(followed > m_preview->viewport()->height());
        QVERIFY(qAbs(m_preview->cursorRect(m_preview->document()->find(u"Detection"_s)).top()) < 40);
        m_preview->verticalScrollBar()->setValue(followed + 60); // some of it is seen: nothing moves
        m_preview->follow(u"Detection"_s);
        m_preview->showParts({{u"Summary"_s, much}, {u"Detection"_s, much + u"An alert at ten."_s}});
        m_preview->renderNow();
        QCOMPARE(m_preview->verticalScrollBar()->value(), followed + 60);
    }

    void tellsWhichBoxWasClicked()
    {
        QSignalSpy clicked(m_preview.get(), &MarkdownPreview::boxClicked);
        m_preview->resize(500, 800);
        m_preview->showParts(
            {{u"Summary"_s, u"- [ ] a\n- [ ] b"_s, false, {u"summary"_s}},
             {u"Impact"_s, u"```\n- [ ] code\n```\n\n- [x] c\n  - [ ] d"_s, false, {u"impact.text"_s}}});
        m_preview->renderNow();
        const auto clickInFrontOf = [this](const QString &words) {
            QTextCursor place = m_preview->document()->find(words, 0, QTextDocument::FindWholeWords);
            place.movePosition(QTextCursor::StartOfBlock);
            const QRect letter = m_preview->cursorRect(place);
            QTest::mouseClick(m_preview->viewport(), Qt::LeftButton, {}, {letter.left() - 10, letter.center().y()});
        };
        clickInFrontOf(u"b"_s);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0], QVariantList({QStringList(u"summary"_s), 1, 2}));
        clickInFrontOf(u"d"_s);
        QCOMPARE(clicked.size(), 2);
        QCOMPARE(clicked[1], QVariantList({QStringList(u"impact.text"_s), 1, 2}));
        clickInFrontOf(u"code"_s);
        QCOMPARE(clicked.size(), 2);
    }
    void asksTheWindowToOpenAnIncident()
    {
        QSignalSpy opened(m_preview.get(), &MarkdownPreview::openIncident);
        show(u"INC-12"_s);
        emit m_preview->anchorClicked(QUrl(u"inc:INC-12"_s));
        QCOMPARE(opened.value(0).value(0).toString(), u"INC-12"_s);
    }
    void asksTheWindowToOpenAnAttachment()
    {
        QSignalSpy opened(m_preview.get(), &MarkdownPreview::openAttachment);
        show(u"[the log](att:%1) and [no hash](att:x)"_s.arg(kHash));
        QApplication::setActiveWindow(m_preview.get());
        m_preview->setFocus();
        QTest::keyClick(m_preview.get(), Qt::Key_Tab);
        QTest::keyClick(m_preview.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), kHash);
        QTextCursor link = m_preview->document()->find(u"the log"_s);
        link.setPosition(link.selectionStart() + 1);
        QTest::mouseClick(m_preview->viewport(), Qt::LeftButton, {}, m_preview->cursorRect(link).center());
        QCOMPARE(opened.size(), 2);
        QVERIFY(m_preview->document()->find(u"no hash"_s).charFormat().anchorHref().isEmpty());
    }
    void namesTheRealHostBeforeItOpensALink()
    {
        Browser browser;
        QMenu *offered = nullptr;
        connect(m_preview.get(), &MarkdownPreview::linkOffered, this, [&](QMenu *menu) { offered = menu; });
        emit m_preview->anchorClicked(QUrl(u"https://bank.example@p\u0430ypal.example/login"_s));
        QVERIFY(offered);
        QCOMPARE(browser.opened.size(), 0);
        auto *open = offered->findChild<QAction *>(u"openLink"_s);
        QVERIFY(open->text().contains(u"xn--pypal-4ve.example"_s));
        open->trigger();
        QCOMPARE(browser.opened.size(), 1);
        offered->close();
    }
    void offersNothingForOtherLinks()
    {
        for (const QString &bad : {u"file:///etc/passwd"_s, u"javascript:x"_s, u"/etc/passwd"_s})
            QVERIFY(!makeLinkMenu(bad, m_preview.get()));
        QMenu *menu = makeLinkMenu(u"https://a.example/x?y"_s, m_preview.get());
        QVERIFY(menu);
        menu->findChild<QAction *>(u"copyLink"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"https://a.example/x?y"_s);
    }

    void saysTheDayOfTheTimelineWhereItBegins()
    {
        Event exact = anEvent().at("2026-01-02T10:00:05Z").saying("B");
        exact.precision = Precision::Second;
        const Incident incident = anIncident()
                                      .withEvent(anEvent().at("2026-01-02T10:00:00Z").saying("A"))
                                      .withEvent(exact)
                                      .withEvent(anEvent().at("2026-01-03T09:00:00Z").saying("C"));
        const QString table = previewParts(incident, ActionsAs::List).first().markdown;
        QVERIFY2(table.contains("| **2 Jan 2026**<br>10:00 |"_L1), qPrintable(table));
        QVERIFY2(table.contains("| 10:00:05 |"_L1) && table.contains("| **3 Jan 2026**<br>09:00 |"_L1),
                 qPrintable(table));
    }

    void keepsTheDirectionOfItsOwnLanguage()
    {
        RightToLeftDates arabic;
        QCoreApplication::installTranslator(&arabic);
        const Incident incident = anIncident().affectingFrom("2026-01-02T10:00:00Z", "2026-01-02T11:00:00Z");
        const QString list = previewParts(incident, ActionsAs::List).first().markdown;
        QVERIFY2(list.contains(u"- \u200f2 Jan 2026"_s), qPrintable(list));
    }
    void ticksTheActionsThatAreDone()
    {
        const Incident incident = anIncident()
                                      .withAction(anAction().titled("Renew the certificate"))
                                      .withAction(anAction().titled("Watch the pool").doneAt("2026-01-02"));
        const QString actions = previewParts(incident, ActionsAs::List).last().markdown;
        QVERIFY2(actions.contains("- [ ] Renew the certificate"_L1), qPrintable(actions));
        QVERIFY2(actions.contains("- [x] Watch the pool"_L1), qPrintable(actions));
    }
};

NEVERTWICE_TEST(PreviewTest);
#include "preview_test.moc"
