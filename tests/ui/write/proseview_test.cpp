#include "ui/write/proseview.h"

#include "tests/support/testmain.h"

#include <QApplication>
#include <QBuffer>
#include <QMenu>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace {

const QString kLog = u"3a"_s.repeated(32);

QByteArray redPicture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

class ProseViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ProseView> m_view;
    QStringList m_asked; // attachments

    void show(const QString &text)
    {
        m_view->showText(text);
        m_view->resize(400, m_view->heightForWidth(400));
        m_view->show();
        QApplication::setActiveWindow(m_view.get());
        QApplication::processEvents();
    }
    void click(const QString &words)
    {
        QTextCursor cursor = m_view->document()->find(words);
        QVERIFY2(!cursor.isNull(), qPrintable(words));
        cursor.setPosition(cursor.selectionStart() + 1);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->cursorRect(cursor).center());
    }
    int lineHeight() const { return QFontMetrics(m_theme->font(TextStyle::Body)).height(); }

private slots:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setScheme(Scheme::Light);
        m_view = std::make_unique<ProseView>(*m_theme);
        m_asked.clear();
        m_view->setAttachments([this](const QString &hash) {
            m_asked.append(hash);
            return redPicture({2000, 1000});
        });
    }

    void readsAsThePreviewShowsIt()
    {
        show(u"# Head\n\na **b** `c` *d*\n\n- e\n- f\n\n| g | h |\n|---|---|\n| 1 | 2 |"_s);
        const QString text = m_view->toPlainText();
        QVERIFY2(text.startsWith(u"Head\na b c d\ne\nf\n"_s), qPrintable(text));
        for (const QChar mark : u"#*`|"_s)
            QVERIFY2(!text.contains(mark), qPrintable(text));
        QCOMPARE(m_view->document()->find(u"b"_s).charFormat().fontWeight(), int(QFont::Bold));
    }
    void breaksAWordThatIsLongerThanTheColumn()
    {
        const QString hash = u"0123456789abcdef"_s.repeated(20);
        for (const QString &text : {hash, u"https://example.org/"_s + hash, u"> "_s + hash, u"`"_s + hash + u'`'}) {
            show(text);
            QVERIFY2(m_view->heightForWidth(200) > 3 * lineHeight(), qPrintable(text));
            QVERIFY2(m_view->document()->size().width() <= 400, qPrintable(text));
            QVERIFY2(m_view->document()->size().height() <= m_view->height(), qPrintable(text)); // nothing is cut off
        }
    }

    void leadsToAnIncidentAndAnAttachment()
    {
        QSignalSpy incident(m_view.get(), &ProseView::openIncident);
        QSignalSpy attachment(m_view.get(), &ProseView::openAttachment);
        show(u"as in INC-12, see [the log](att:%1) and [more](file:///etc/passwd)"_s.arg(kLog));
        click(u"INC-12"_s);
        QCOMPARE(incident.size(), 1);
        QCOMPARE(incident[0][0].toString(), u"INC-12"_s);
        click(u"the log"_s);
        QCOMPARE(attachment.size(), 1);
        QCOMPARE(attachment[0][0].toString(), kLog);
        click(u"more"_s);
        click(u"as in"_s);
        QCOMPARE(incident.size() + attachment.size(), 2);
    }
    void leadsToThemByTheKeyboard()
    {
        QSignalSpy incident(m_view.get(), &ProseView::openIncident);
        QSignalSpy attachment(m_view.get(), &ProseView::openAttachment);
        QSignalSpy place(m_view.get(), &ProseView::placeMoved);
        show(u"as in INC-12, see [the log](att:%1)"_s.arg(kLog));
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QVERIFY(!place.isEmpty()); // the page brings the link into sight
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(incident.size(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(attachment.size(), 1);
    }
    void letsTheMenuOfAnAttachmentBeAddedTo()
    {
        QStringList wanted;
        connect(m_view.get(), &ProseView::attachmentMenuWanted, this, [&](QMenu *menu, const QString &hash) {
            wanted.append(hash);
            QMetaObject::invokeMethod(menu, &QMenu::close, Qt::QueuedConnection);
        });
        show(u"see [the log](att:%1)"_s.arg(kLog));
        QTextCursor link = m_view->document()->find(u"the log"_s);
        const QPoint end = m_view->cursorRect(link).center();
        link.setPosition(link.selectionStart() + 1);
        const QPoint inside = m_view->cursorRect(link).center();
        QContextMenuEvent click(QContextMenuEvent::Mouse, inside, m_view->viewport()->mapToGlobal(inside));
        QApplication::sendEvent(m_view->viewport(), &click);
        QCOMPARE(wanted, QStringList(kLog));
        QApplication::processEvents();
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QContextMenuEvent key(QContextMenuEvent::Keyboard, end, m_view->viewport()->mapToGlobal(end));
        QApplication::sendEvent(m_view.get(), &key);
        QCOMPARE(wanted.size(), 2);
        QApplication::processEvents();
    }
    void offersTheWebInAMenu()
    {
        QStringList offered;
        connect(m_view.get(), &ProseView::linkOffered, this, [&](QMenu *menu) {
            offered.append(menu->findChild<QAction *>(u"openLink"_s)->text());
            QMetaObject::invokeMethod(menu, &QMenu::close, Qt::QueuedConnection);
        });
        show(u"[bank](https://p\u0430ypal.example/login)"_s);
        click(u"bank"_s);
        QCOMPARE(offered.size(), 1);
        QVERIFY2(offered[0].contains(u"xn--pypal-4ve.example"_s), qPrintable(offered[0]));
        QApplication::processEvents();
    }
    void bringsAFootnoteIntoSight()
    {
        QSignalSpy place(m_view.get(), &ProseView::placeMoved);
        show(u"a[^n]\n\n"_s + u"words\n\n"_s.repeated(40) + u"[^n]: below"_s);
        emit m_view->anchorClicked(QUrl(u"#fn-1"_s));
        QCOMPARE(place.size(), 1);
        QVERIFY(place[0][0].toRect().top() > m_view->height() / 2);
    }

    void showsPicturesNoWiderThanTheColumn()
    {
        show(u"before\n\n![shot](att:%1)"_s.arg(kLog));
        const QVariant shown = m_view->document()->resource(QTextDocument::ImageResource, QUrl(u"att:"_s + kLog));
        QVERIFY(shown.value<QImage>().width() <= 400 && shown.value<QImage>().width() > 300);
        QVERIFY(m_view->height() > 180); // it has its room
        QVERIFY(m_view->document()->size().height() <= m_view->height());
        QVERIFY(m_view->heightForWidth(200) < m_view->heightForWidth(400));
        m_asked.removeDuplicates();
        QCOMPARE(m_asked, QStringList(kLog));
    }
    void showsThemNoWiderThanAListOrAQuoteLeaves()
    {
        const QString picture = u"![shot](att:%1)"_s.arg(kLog);
        for (const QString &text : {u"- a\n  - b\n\n    "_s + picture, u"> > "_s + picture,
                                    u"| a | b |\n|---|---|\n| c | "_s + picture + u" |"_s}) {
            show(text);
            QVERIFY2(m_view->document()->size().width() <= 400, qPrintable(text));
            QTextCursor place = m_view->document()->find(QString(QChar::ObjectReplacementCharacter));
            QVERIFY2(!place.isNull(), qPrintable(text));
            QVERIFY2(m_view->cursorRect(place).right() <= 400, qPrintable(text)); // behind the picture
        }
    }
    void saysWhyAPictureIsNotShownInEveryWidth()
    {
        m_view->setAttachments([](const QString &) { return QByteArray("no picture"); });
        show(u"![shot](att:%1)"_s.arg(kLog));
        QVERIFY2(m_view->toPlainText().contains(u"no picture that can be read"_s), qPrintable(m_view->toPlainText()));
        m_view->resize(200, m_view->heightForWidth(200));
        QApplication::processEvents();
        QVERIFY2(m_view->toPlainText().contains(u"no picture that can be read"_s), qPrintable(m_view->toPlainText()));
        QVERIFY(m_view->document()->size().height() <= m_view->height()); // the words have their room
    }
    void takesNoTextForMarkup_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::newRow("image") << u"<img src=\"file:///etc/passwd\">"_s;
        QTest::newRow("style") << u"<style>@import url(/etc/passwd);</style>"_s;
        QTest::newRow("background") << u"<body background=/etc/passwd>"_s;
        QTest::newRow("another attachment") << u"<img src=\"att:x\">"_s;
    }
    void takesNoTextForMarkup()
    {
        QFETCH(QString, hostile);
        show(hostile);
        QVERIFY2(m_view->toPlainText().contains(hostile), qPrintable(m_view->toPlainText()));
        QCOMPARE(m_asked, QStringList());
    }

    void isAsHighAsItsText()
    {
        m_view->showText(u"word "_s.repeated(200));
        const int narrow = m_view->heightForWidth(200);
        QVERIFY(narrow > 2 * m_view->heightForWidth(600));
        m_view->showText(u"word"_s);
        QVERIFY(2 * m_view->heightForWidth(200) < narrow); // what was measured is not kept for another text
    }
    void followsTheTheme()
    {
        show(u"see INC-12"_s);
        const auto ink = [this] { return m_view->document()->find(u"INC"_s).charFormat().foreground().color(); };
        QCOMPARE(ink(), m_theme->tokens().link);
        m_theme->setScheme(Scheme::Dark);
        QCOMPARE(ink(), darkTokens().link);
        m_theme->setScheme(Scheme::Light);
    }
    void showsAllOfATextThatIsNotRendered()
    {
        show(u">"_s.repeated(99) + u" deep\n\n"_s + u"word\n"_s.repeated(9'000) + u"the end"_s);
        QVERIFY(m_view->toPlainText().startsWith(u"Shown as plain text because"_s));
        QVERIFY(m_view->toPlainText().endsWith(u"the end"_s));
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
        show(text);
        QVERIFY(m_view->heightForWidth(300) >= 0);
    }
};

NEVERTWICE_TEST(ProseViewTest);
#include "proseview_test.moc"
