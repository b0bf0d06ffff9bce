#include "ui/write/editorlinks.h"

#include "tests/support/testmain.h"
#include "ui/write/markdowneditor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QMenu>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class EditorLinksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MarkdownEditor> m_editor;
    EditorLinks *m_links = nullptr;
    bool m_isLate = false; // the answers wait
    QList<std::function<void()>> m_late;

    QAbstractItemView *list() { return m_links->findChild<QCompleter *>()->popup(); }
    bool isListShown()
    {
        const auto *completer = m_links->findChild<QCompleter *>(); // made when there is something to offer
        return completer && completer->popup()->isVisible();
    }
    void put(const QString &text, int position)
    {
        m_editor->setText(text);
        QTextCursor cursor = m_editor->textCursor();
        cursor.setPosition(position);
        m_editor->setTextCursor(cursor);
    }

private slots:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_editor = std::make_unique<MarkdownEditor>(*m_theme);
        m_links = new EditorLinks(m_editor.get(), [this](const QString &start, const OptionAnswer &answer) {
            QList<Option> incidents;
            for (const auto &[ref, title] :
                 {std::pair(u"INC-7"_s, u"Checkout is slow"_s), std::pair(u"INC-12"_s, u"Disk full"_s),
                  std::pair(u"INC-120"_s, u"Login storm"_s)})
                if (ref.startsWith(start)) incidents.append({ref, title, {}});
            m_isLate ? m_late.append([=] { answer(incidents); }) : answer(incidents);
        });
        m_isLate = false;
        m_late.clear();
        m_editor->resize(400, 200);
        m_editor->show();
        QApplication::setActiveWindow(m_editor.get());
        m_editor->setFocus();
        QApplication::processEvents();
    }

    void followsTheLinkUnderTheCursor()
    {
        QSignalSpy incident(m_links, &EditorLinks::openIncident);
        QSignalSpy attachment(m_links, &EditorLinks::openAttachment);
        put(u"like INC-12 [x](att:%1)"_s.arg(u"0"_s.repeated(64)), 7);
        QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(incident.value(0).value(0).toString(), u"INC-12"_s);
        QVERIFY(m_links->follow(14));
        QCOMPARE(attachment.size(), 1);
        QVERIFY(!m_links->follow(2));
        QCOMPARE(m_editor->text().size(), 85);
    }
    void leavesTheKeysToABoxWhereThereIsNoLink()
    {
        QSignalSpy incident(m_links, &EditorLinks::openIncident);
        put(u"- [ ] like INC-12"_s, 7);
        QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(incident.size(), 0);
        QCOMPARE(m_editor->text(), u"- [x] like INC-12"_s);
        put(u"- [ ] like INC-12"_s, 14);
        QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(incident.size(), 1);
        QCOMPARE(m_editor->text(), u"- [ ] like INC-12"_s);
    }
    void followsAClickWithControl()
    {
        QSignalSpy incident(m_links, &EditorLinks::openIncident);
        put(u"INC-12 again"_s, 12);
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, {12, 8});
        QCOMPARE(incident.size(), 0);
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, Qt::ControlModifier, {12, 8});
        QCOMPARE(incident.size(), 1);
    }
    void offersTheWebInAMenu()
    {
        QMenu *offered = nullptr;
        connect(m_links, &EditorLinks::linkOffered, this, [&](QMenu *menu) { offered = menu; });
        put(u"[a](https://b.example) [c](file:///etc/passwd) `INC-1`"_s, 0);
        QVERIFY(m_links->follow(3));
        QVERIFY(offered);
        offered->close();
        QVERIFY(!m_links->follow(30));
        QVERIFY(!m_links->follow(50));
    }
    void listsIncidentsWhereOneIsNamed()
    {
        QTest::keyClicks(m_editor.get(), u"see INC-"_s);
        QVERIFY(isListShown());
        QCOMPARE(list()->model()->rowCount(), 3);
        QTest::keyClicks(m_editor.get(), u"1"_s);
        QCOMPARE(list()->model()->rowCount(), 2);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_editor->text(), u"see INC-12"_s);
        QVERIFY(!isListShown());
    }
    void takesTheBestOnEnterOnceADigitIsTyped()
    {
        QTest::keyClicks(m_editor.get(), u"INC-"_s);
        QVERIFY(isListShown());
        QVERIFY(!list()->currentIndex().isValid());
        QTest::keyClicks(m_editor.get(), u"7"_s); // the only one, and whole
        QVERIFY(!isListShown());
        QTest::keyClicks(m_editor.get(), u" INC-1"_s);
        QCOMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_editor->text(), u"INC-7 INC-12"_s);
    }
    void beginsALineOnEnterWhereNothingWasAskedFor()
    {
        QTest::keyClicks(m_editor.get(), u"see INC-"_s);
        QVERIFY(isListShown());
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(!isListShown());
        QCOMPARE(m_editor->text(), u"see INC-\n"_s);
        QTest::keyClicks(m_editor.get(), u"INC-12"_s); // whole, though there is an INC-120 as well
        QVERIFY(isListShown());
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(!isListShown());
        QCOMPARE(m_editor->text(), u"see INC-\nINC-12\n"_s);
    }
    void takesWhatTheArrowsChose()
    {
        QTest::keyClicks(m_editor.get(), u"INC-"_s);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_editor->text(), u"INC-7"_s);
        QTest::keyClicks(m_editor.get(), u" INC-"_s);
        QTest::keyClick(list(), Qt::Key_Tab); // and Tab the first
        QCOMPARE(m_editor->text(), u"INC-7 INC-7"_s);
    }
    void goesAwayWhenNothingFits()
    {
        QTest::keyClicks(m_editor.get(), u"INC-"_s);
        QVERIFY(isListShown());
        QTest::keyClicks(m_editor.get(), u"9"_s);
        QVERIFY(!isListShown());
        QTest::keyClicks(m_editor.get(), u" INC-7"_s);
        QVERIFY(!isListShown());
    }
    void dropsAnAnswerToWhatIsNoLongerAsked()
    {
        m_isLate = true;
        QTest::keyClicks(m_editor.get(), u"INC-"_s);
        QVERIFY(!isListShown());
        QTest::keyClicks(m_editor.get(), u"7 is over"_s);
        for (const auto &answer : std::as_const(m_late))
            answer();
        QVERIFY(!isListShown());
        m_late.clear();
        QTest::keyClicks(m_editor.get(), u" INC-1"_s);
        m_late.last()();
        QVERIFY(isListShown());
        QCOMPARE(list()->model()->rowCount(), 2);
    }
    void closesTheListAndNothingElse()
    {
        QTest::keyClicks(m_editor.get(), u"INC-"_s);
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(!isListShown());
        QCOMPARE(m_editor->text(), u"INC-"_s);
    }
};

NEVERTWICE_TEST(EditorLinksTest);
#include "editorlinks_test.moc"
