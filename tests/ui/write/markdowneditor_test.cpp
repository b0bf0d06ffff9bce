#include "ui/write/markdowneditor.h"

#include "tests/support/testmain.h"
#include "ui/kit/pageflow.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace editing {

// A page with two fields around the text, as it stands in an incident.
struct EditorPage
{
    EditorPage()
    {
        auto *layout = new QVBoxLayout(&page);
        layout->addWidget(&before);
        layout->addWidget(&editor);
        layout->addWidget(&after);
        layout->addStretch(1);
        page.resize(400, 600);
        page.show();
        QApplication::setActiveWindow(&page);
        editor.setFocus();
        QApplication::processEvents();
    }
    // "one|two" puts the cursor before "two", "one⟦two⟧" selects it; told() says it the same way.
    void set(const QString &marked)
    {
        QString text = marked;
        qsizetype from = text.indexOf(u'⟦');
        text.remove(u'⟦');
        qsizetype to = text.indexOf(u'⟧');
        text.remove(u'⟧');
        if (from < 0) from = to = text.indexOf(u'|');
        if (marked.contains(u'|')) text.remove(from, 1);
        editor.setText(text);
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(int(from));
        cursor.setPosition(int(to), QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }
    QString told() const
    {
        const QTextCursor cursor = editor.textCursor();
        QString text = editor.text();
        if (!cursor.hasSelection()) return text.insert(cursor.position(), u'|');
        return text.insert(cursor.selectionEnd(), u'⟧').insert(cursor.selectionStart(), u'⟦');
    }

    Theme theme;
    PageFlow page;
    QLineEdit before{&page};
    MarkdownEditor editor{theme, &page};
    QLineEdit after{&page};
};

struct PaintWatch : QObject
{
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) painted |= static_cast<QPaintEvent *>(event)->rect();
        return false;
    }
    QRect painted;
};

} // namespace editing

using namespace editing;

class MarkdownEditorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EditorPage> m_page;
    MarkdownEditor &editor() { return m_page->editor; }

    // What of the text is painted anew.
    template <typename Act> QRect paintedBy(Act act)
    {
        QApplication::processEvents();
        PaintWatch watch;
        editor().viewport()->installEventFilter(&watch);
        act();
        QApplication::processEvents();
        return watch.painted;
    }

private slots:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void init() { m_page = std::make_unique<EditorPage>(); }

    void keepsTheFirstLettersWhereTheWindowIsReadFromTheRight()
    {
        editor().setText(u"Consumers lagged behind the orders queue until the partition moved. "_s.repeated(20));
        QApplication::processEvents();
        const QTextCursor start(editor().document()->firstBlock());
        const int fromTheLeft = editor().cursorRect(start).left();
        m_page->page.setLayoutDirection(Qt::RightToLeft);
        QApplication::processEvents();
        QCOMPARE(editor().cursorRect(start).left(), fromTheLeft);
    }

    void changesTheTextAsKeysSay_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QString>("after");
        const int none = Qt::NoModifier;
        const int shift = Qt::ShiftModifier;
        const int control = Qt::ControlModifier;
        QTest::newRow("bullet goes on") << u"- a|"_s << int(Qt::Key_Return) << none << u"- a\n- |"_s;
        QTest::newRow("item is parted") << u"- a|b"_s << int(Qt::Key_Return) << none << u"- a\n- |b"_s;
        QTest::newRow("number goes on") << u"9. a|"_s << int(Qt::Key_Return) << none << u"9. a\n10. |"_s;
        QTest::newRow("numbers below go on") << u"1. a|\n2. b\n   more\n   1. x\n\n3. c\nends"_s << int(Qt::Key_Return)
                                             << none << u"1. a\n2. |\n3. b\n   more\n   1. x\n\n4. c\nends"_s;
        QTest::newRow("numbers of another list stay")
            << u"1. a|\n2. b\n\ntext\n\n3. c"_s << int(Qt::Key_Return) << none << u"1. a\n2. |\n3. b\n\ntext\n\n3. c"_s;
        QTest::newRow("numbers that are all one stay")
            << u"1. a\n1. b|\n1. c"_s << int(Qt::Key_Return) << none << u"1. a\n1. b\n2. |\n1. c"_s;
        QTest::newRow("numbers close up")
            << u"1. a\n2. |\n3. b\n4. c"_s << int(Qt::Key_Return) << none << u"1. a\n\n|\n2. b\n3. c"_s;
        QTest::newRow("numbers around go on")
            << u"9. a\n   - b\n   - |\n10. c"_s << int(Qt::Key_Return) << none << u"9. a\n   - b\n10. |\n11. c"_s;
        QTest::newRow("task goes on") << u"  - [x] a|"_s << int(Qt::Key_Return) << none << u"  - [x] a\n  - [ ] |"_s;
        QTest::newRow("empty item ends the list") << u"- a\n- |"_s << int(Qt::Key_Return) << none << u"- a\n\n|"_s;
        QTest::newRow("empty item with nothing above") << u"a\n\n- |"_s << int(Qt::Key_Return) << none << u"a\n\n|"_s;
        QTest::newRow("empty item goes out")
            << u"1. a\n   - b\n   - |"_s << int(Qt::Key_Return) << none << u"1. a\n   - b\n2. |"_s;
        QTest::newRow("quote goes on") << u"> a|"_s << int(Qt::Key_Return) << none << u"> a\n> |"_s;
        QTest::newRow("empty line ends the quote") << u"> a\n> |"_s << int(Qt::Key_Return) << none << u"> a\n\n|"_s;
        QTest::newRow("before the mark") << u"|- a"_s << int(Qt::Key_Return) << none << u"\n|- a"_s;
        QTest::newRow("plain line") << u"a|b"_s << int(Qt::Key_Return) << none << u"a\n|b"_s;
        QTest::newRow("no list in code") << u"```\n- a|\n```"_s << int(Qt::Key_Return) << none << u"```\n- a\n|\n```"_s;
        QTest::newRow("Shift+Enter is plain") << u"- a|"_s << int(Qt::Key_Return) << shift << u"- a\n|"_s;
        QTest::newRow("Tab indents") << u"- a\n- b|"_s << int(Qt::Key_Tab) << none << u"- a\n  - b|"_s;
        QTest::newRow("as wide as the mark") << u"1. a\n2. b|"_s << int(Qt::Key_Tab) << none << u"1. a\n   1. b|"_s;
        QTest::newRow("as wide as the one above")
            << u"9. a\n   1. x\n10. b|\n11. c"_s << int(Qt::Key_Tab) << none << u"9. a\n   1. x\n   2. b|\n10. c"_s;
        QTest::newRow("both lists count on") << u"1. a\n2. b|\n   1. x\n3. c\n\n4. d"_s << int(Qt::Key_Tab) << none
                                             << u"1. a\n   1. b|\n   2. x\n2. c\n\n3. d"_s;
        QTest::newRow("both lists count on without it")
            << u"1. a\n   1. b\n   2. c|\n   3. d\n2. e"_s << int(Qt::Key_Backtab) << shift
            << u"1. a\n   1. b\n2. c|\n   1. d\n3. e"_s;
        QTest::newRow("all selected numbers")
            << u"1. a\n⟦2. b\n3. c⟧\n4. d"_s << int(Qt::Key_Tab) << none << u"1. a\n   ⟦1. b\n   2. c⟧\n2. d"_s;
        QTest::newRow("all selected numbers back")
            << u"1. a\n   ⟦1. b\n   2. c⟧\n2. d"_s << int(Qt::Key_Backtab) << shift << u"1. a\n⟦2. b\n3. c⟧\n4. d"_s;
        QTest::newRow("what is not counted stays")
            << u"1. a\n1. b|\n1. c"_s << int(Qt::Key_Tab) << none << u"1. a\n   1. b|\n1. c"_s;
        QTest::newRow("a number in bullets")
            << u"- a\n  1. b\n  2. c|"_s << int(Qt::Key_Backtab) << shift << u"- a\n  1. b\n1. c|"_s;
        QTest::newRow("Shift+Tab moves back") << u"- a\n  - b|"_s << int(Qt::Key_Backtab) << shift << u"- a\n- b|"_s;
        QTest::newRow("all selected items") << u"⟦- a\n- b⟧"_s << int(Qt::Key_Tab) << none << u"  ⟦- a\n  - b⟧"_s;
        QTest::newRow("box") << u"- [ ] a|\n- [ ] b"_s << int(Qt::Key_Return) << control << u"- [x] a|\n- [ ] b"_s;
        QTest::newRow("box no more") << u"  1. [x] |a"_s << int(Qt::Key_Enter) << control << u"  1. [ ] |a"_s;
        QTest::newRow("all selected boxes")
            << u"⟦- [x] a\ntext\n- [ ] b⟧"_s << int(Qt::Key_Return) << control << u"⟦- [x] a\ntext\n- [x] b⟧"_s;
        QTest::newRow("no box below what is selected")
            << u"⟦- [ ] a\n⟧- [ ] b"_s << int(Qt::Key_Return) << control << u"⟦- [x] a\n⟧- [ ] b"_s;
        QTest::newRow("bold") << u"a ⟦b c⟧ d"_s << int(Qt::Key_B) << control << u"a **⟦b c⟧** d"_s;
        QTest::newRow("bold no more") << u"a **⟦b c⟧** d"_s << int(Qt::Key_B) << control << u"a ⟦b c⟧ d"_s;
        QTest::newRow("word is made bold") << u"a bo|ld d"_s << int(Qt::Key_B) << control << u"a **bo|ld** d"_s;
        QTest::newRow("italic") << u"⟦a⟧"_s << int(Qt::Key_I) << control << u"*⟦a⟧*"_s;
        QTest::newRow("italic in bold") << u"**⟦a⟧**"_s << int(Qt::Key_I) << control << u"***⟦a⟧***"_s;
        QTest::newRow("italic no more") << u"***⟦a⟧***"_s << int(Qt::Key_I) << control << u"**⟦a⟧**"_s;
        QTest::newRow("bold no more but italic") << u"***⟦a⟧***"_s << int(Qt::Key_B) << control << u"*⟦a⟧*"_s;
        QTest::newRow("link") << u"see ⟦this⟧"_s << int(Qt::Key_K) << (control | shift) << u"see [this](|)"_s;
        QTest::newRow("address") << u"⟦https://a.b⟧"_s << int(Qt::Key_K) << (control | shift) << u"[|](https://a.b)"_s;
        QTest::newRow("time") << u"at |"_s << int(Qt::Key_T) << control << u"at 14:05|"_s;
    }
    void changesTheTextAsKeysSay()
    {
        QFETCH(QString, before);
        QFETCH(int, key);
        QFETCH(int, modifiers);
        editor().setTimeNow([] { return u"14:05"_s; });
        m_page->set(before);
        QTest::keyClick(&editor(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QTEST(m_page->told(), "after");
    }

    void tellsAnItemAndTheNumbersBelowItAsOneStep()
    {
        QSignalSpy typed(&editor(), &MarkdownEditor::typed);
        m_page->set(u"1. a|\n2. b\n3. c"_s);
        QTest::keyClick(&editor(), Qt::Key_Return);
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed[0][0].toString(), u"1. a\n2. \n3. b\n4. c"_s);
    }

    void tellsAnItemThatMovesAndBothListsAsOneStep()
    {
        m_page->set(u"1. a\n2. b|\n3. c"_s);
        QTest::keyClicks(&editor(), u"d"_s);
        QSignalSpy typed(&editor(), &MarkdownEditor::typed);
        QTest::keyClick(&editor(), Qt::Key_Tab);
        QCOMPARE(typed.size(), 2);
        QCOMPARE(typed[0][0].toString(), u"1. a\n2. bd\n3. c"_s);
        QCOMPARE(typed[1][0].toString(), u"1. a\n   1. bd\n2. c"_s);
    }

    void tellsABoxThatIsTickedAsOneStep()
    {
        QSignalSpy typed(&editor(), &MarkdownEditor::typed);
        m_page->set(u"- [ ] a|"_s);
        QTest::keyClicks(&editor(), u"b"_s);
        QTest::keyClick(&editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(typed.size(), 2);
        QCOMPARE(typed[0][0].toString(), u"- [ ] ab"_s);
        QCOMPARE(typed[1][0].toString(), u"- [x] ab"_s);
    }

    void endsAListInOneStep()
    {
        m_page->set(u"- a\n- |"_s);
        QSignalSpy typed(&editor(), &MarkdownEditor::typed);
        QTest::keyClick(&editor(), Qt::Key_Return);
        QTest::keyClicks(&editor(), u"b"_s);
        editor().flush();
        QCOMPARE(typed[0][0].toString(), u"- a\n\n"_s);
        QCOMPARE(typed.last()[0].toString(), u"- a\n\nb"_s);
    }

    void isNoTrapForTab()
    {
        m_page->set(u"a|b"_s);
        QTest::keyClick(&editor(), Qt::Key_Tab);
        QVERIFY(m_page->after.hasFocus());
        QCOMPARE(editor().text(), u"ab"_s);
        editor().setFocus();
        QTest::keyClick(&editor(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(m_page->before.hasFocus());
    }
    void letsTabLeaveAListOnceAsked()
    {
        m_page->set(u"- a|"_s);
        QSignalSpy changed(&editor(), &MarkdownEditor::tabKeyChanged);
        QTest::keyClick(&editor(), Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(changed.size(), 1);
        QTest::keyClick(&editor(), Qt::Key_Tab);
        QVERIFY(m_page->after.hasFocus());
        QCOMPARE(editor().text(), u"- a"_s);
    }

    void tellsWhatWasTypedWordByWord()
    {
        QSignalSpy typed(&editor(), &MarkdownEditor::typed);
        QTest::keyClicks(&editor(), u"pool"_s);
        QCOMPARE(typed.size(), 0);
        QTest::keyClicks(&editor(), u" size"_s);
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed.takeFirst().at(0).toString(), u"pool "_s);
        editor().flush();
        QCOMPARE(typed.takeFirst().at(0).toString(), u"pool size"_s);
        editor().flush();
        QCOMPARE(typed.size(), 0);
    }
    void tellsWhatWasTypedAfterAPauseAndBeforeTheFocusLeaves()
    {
        QSignalSpy typed(&editor(), &MarkdownEditor::typed);
        QTest::keyClicks(&editor(), u"a"_s);
        QTRY_COMPARE(typed.size(), 1);
        QTest::keyClicks(&editor(), u"b"_s);
        m_page->after.setFocus();
        QCOMPARE(typed.size(), 2);
        QCOMPARE(typed.last().at(0).toString(), u"ab"_s);
    }
    void asksForUndoWhenAllIsTold()
    {
        QStringList order;
        connect(&editor(), &MarkdownEditor::typed, this, [&](const QString &text) { order.append(text); });
        connect(&editor(), &MarkdownEditor::undoWanted, this, [&] { order.append(u"undo"_s); });
        connect(&editor(), &MarkdownEditor::redoWanted, this, [&] { order.append(u"redo"_s); });
        QTest::keyClicks(&editor(), u"ab"_s);
        QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(order, QStringList({u"ab"_s, u"undo"_s, u"redo"_s}));
        QCOMPARE(editor().text(), u"ab"_s);
    }

    void showsATextFromElsewhereWithoutLosingThePlace()
    {
        m_page->set(u"one ⟦two⟧ three"_s);
        QSignalSpy typed(&editor(), &MarkdownEditor::typed);
        editor().setText(u"ONE and one two three"_s);
        editor().setText(u"ONE and one two three!"_s);
        QCOMPARE(m_page->told(), u"ONE and one ⟦two⟧ three!"_s);
        editor().setText(u"ONE and one two four!"_s, MarkdownEditor::Caret::AtChange);
        QCOMPARE(m_page->told(), u"ONE and one two four|!"_s);
        editor().flush();
        QCOMPARE(typed.size(), 0);
    }
    void joinsWhatWasTypedWithWhatComesFromElsewhere()
    {
        m_page->set(u"a|"_s);
        QSignalSpy typed(&editor(), &MarkdownEditor::typed);
        QTest::keyClicks(&editor(), u"b"_s);
        editor().setText(u"c"_s);
        QCOMPARE(editor().text(), u"cb"_s);
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed.last().at(0).toString(), u"cb"_s);
    }
    void keepsEveryCharacter()
    {
        const QString text = u"no\u00a0break \U0001F600 e\u0301 \u2028 \u202e \t\n\nend\n"_s;
        editor().setText(text);
        QCOMPARE(editor().text(), text);
        editor().setText(u"\U0001F601"_s);
        editor().setText(u"\U0001F602"_s);
        QCOMPARE(editor().text(), u"\U0001F602"_s);
    }

    void isAsHighAsItsText()
    {
        QSignalSpy grown(&editor(), &MarkdownEditor::heightChanged);
        editor().setText(u"a"_s);
        QApplication::processEvents();
        const int one = editor().height();
        QTest::keyClicks(&editor(), u"b c"_s);
        QCOMPARE(grown.size(), 1);
        editor().flush();
        editor().setText(u"a\nb\nc"_s);
        QApplication::processEvents();
        const int three = editor().height();
        QCOMPARE(three - 2, 3 * (one - 2));
        editor().setText(u"word "_s.repeated(200));
        QApplication::processEvents();
        QVERIFY(editor().height() > 2 * three);
        QCOMPARE(editor().verticalScrollBar()->maximum(), 0);
        QVERIFY(editor().heightForWidth(200) > 2 * editor().heightForWidth(600));
    }
    // A picture is dropped into a text while another field has the keyboard.
    void growsWhereALinkIsPutIntoItWithoutTheKeyboard()
    {
        editor().setText(u"one\ntwo\nthree"_s);
        m_page->after.setFocus();
        QApplication::processEvents();
        const int before = editor().height();
        QTextCursor place(editor().document());
        place.setPosition(3);
        place.insertText(u"![dash.png](att:%1)"_s.arg(u"b8c0392c"_s.repeated(8)));
        QApplication::processEvents();
        QVERIFY2(editor().height() > before, qPrintable(QString::number(editor().height())));
        QCOMPARE(editor().height(), editor().heightForWidth(editor().width()));
    }

    void isNeverScrolledSideways()
    {
        editor().setText(u"Consumers lagged behind the orders queue until the partition moved. "_s.repeated(20));
        QApplication::processEvents();
        const QTextCursor start(editor().document()->firstBlock());
        const int fromTheLeft = editor().cursorRect(start).left();
        QScrollBar *bar = editor().horizontalScrollBar();
        bar->setValue(bar->maximum()); // as Qt does it for a caret at the end of a line
        QCOMPARE(editor().cursorRect(start).left(), fromTheLeft);
    }

    void measuresAnyWidthAsItWouldLayItOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("prose") << u"A sentence of some words that wraps. "_s.repeated(40);
        QTest::newRow("markdown")
            << u"# A heading that is longer than its line\n\n- item **bold** `code` and more\n"_s.repeated(9);
        QTest::newRow("code") << u"```\nlet there be = a long line of code that wraps;\n```\n"_s.repeated(5);
        QTest::newRow("one long word") << u"Donaudampfschifffahrt"_s.repeated(40);
        QTest::newRow("right to left") << u"انقطاع الخدمة في مركز البيانات "_s.repeated(20);
    }
    void measuresAnyWidthAsItWouldLayItOut()
    {
        QFETCH(QString, text);
        editor().setText(text);
        for (const int width : {240, 380, 700}) {
            const int guess = editor().heightForWidth(width);
            m_page->page.resize(width + m_page->page.width() - editor().width(), 4'000);
            QApplication::processEvents();
            QCOMPARE(editor().viewport()->width(), width);
            QCOMPARE(editor().heightForWidth(width), guess);
            QCOMPARE(editor().height(), guess);
        }
    }
    void growsWithItsQuestionWhileItIsEmpty()
    {
        editor().setPlaceholder(u"What did people notice, and how many of them were there? "_s.repeated(4));
        QApplication::processEvents();
        const int asked = editor().height();
        QTest::keyClicks(&editor(), u"a"_s);
        QApplication::processEvents();
        QVERIFY(editor().height() < asked);
    }

    void putsTheCursorWhereItIsClickedBetweenLinesToo()
    {
        editor().setText(u"aaaa\nbbbb\ncccc"_s);
        QApplication::processEvents();
        const int line = (editor().height() - 2) / 3;
        for (int y = 0; y < 3 * line; ++y) {
            QTest::mouseClick(editor().viewport(), Qt::LeftButton, {}, {1, y}); // {0, 0} means the middle
            QCOMPARE(std::pair(y, editor().textCursor().blockNumber()), std::pair(y, y / line));
            QCOMPARE(editor().textCursor().positionInBlock(), 0);
        }
    }

    void pastesTextAndNothingElse()
    {
        auto *data = new QMimeData;
        data->setHtml(u"<h1>Head</h1><p>one<br>two</p><img src='file:///etc/passwd'>"_s);
        QApplication::clipboard()->setMimeData(data);
        editor().paste();
        QVERIFY(editor().text().startsWith(u"Head\none\ntwo"_s));
        QVERIFY(!editor().text().contains(u"passwd"_s));

        editor().setText({});
        QApplication::clipboard()->setText(u"a\r\nb\0c"_s);
        QTest::keyClick(&editor(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(editor().text(), u"a\nb\ufffdc"_s);
    }

    void highlightsWithoutChangingTheText()
    {
        const QString text = u"# Head\n**b** `c` [l](https://a) INC-7\n```\ncode\n```\n| a |\n> q\n- x\n---"_s;
        editor().setText(text);
        QCOMPARE(editor().text(), text);
        const auto weightAt = [this](int block, int column) {
            const auto formats = editor().document()->findBlockByNumber(block).layout()->formats();
            for (const QTextLayout::FormatRange &range : formats)
                if (column >= range.start && column < range.start + range.length) return range.format.fontWeight();
            return int(QFont::Normal);
        };
        QCOMPARE(weightAt(0, 3), int(QFont::DemiBold));
        QCOMPARE(weightAt(1, 2), int(QFont::DemiBold));
        QCOMPARE(weightAt(1, 7), int(QFont::Normal));
    }
    void knowsWhereABlockOfCodeEnds()
    {
        editor().setText(u"```\n**a**\n~~~\n```\n**b**"_s);
        const auto isCode = [this](int block) { return editor().document()->findBlockByNumber(block).userState() > 0; };
        QVERIFY(isCode(0) && isCode(1) && isCode(2) && isCode(3));
        QVERIFY(!isCode(4));
        m_page->set(u"```\na\n``|\nb"_s);
        QVERIFY(isCode(3));
        QTest::keyClicks(&editor(), u"`"_s);
        QVERIFY(!isCode(3));
    }

    void paintsTheLineThatIsWrittenInAndNoOther()
    {
        const QString rest = u"\nplain, *leaning*, `code`\nlast"_s;
        m_page->set(u"first\nwe saw | the **pool** and INC-7"_s + rest);
        QTest::keyClick(&editor(), Qt::Key_A);
        const QRect painted = paintedBy([this] { QTest::keyClick(&editor(), Qt::Key_B); });
        const QRect line = editor().cursorRect();
        QVERIFY(painted.intersects(line));
        QVERIFY2(painted.height() < 2 * line.height(), qPrintable(QString::number(painted.height())));
    }
    void paintsAllThatLooksOtherwiseAfterAKey()
    {
        m_page->set(u"first\n``|\n**b**\nlast"_s);
        const QRect painted = paintedBy([this] { QTest::keyClick(&editor(), Qt::Key_QuoteLeft); });
        QVERIFY(painted.contains(editor().cursorRect(QTextCursor(editor().document()->lastBlock())).center()));
        for (const QString &written : {u"\n"_s, u"a much longer line than there was\n"_s}) {
            m_page->set(u"first\n⟦ab **x** y\ncd⟧ **b** and\nlast"_s);
            const QRect second = paintedBy([&] { editor().textCursor().insertText(written); });
            editor().flush();
            QCOMPARE(editor().text(), u"first\n"_s + written + u" **b** and\nlast"_s);
            const QTextBlock line = editor().document()->findBlockByNumber(2);
            QVERIFY(second.contains(editor().cursorRect(QTextCursor(line)).center()));
            QCOMPARE(line.layout()->lineAt(0).textLength(), int(line.text().size()));
        }
        m_page->set(u"first\n|**b**\nlast"_s);
        const QRect joined = paintedBy([this] { QTest::keyClick(&editor(), Qt::Key_Backspace); });
        QVERIFY(joined.contains(editor().cursorRect(QTextCursor(editor().document()->lastBlock())).center()));
    }

    void changesNothingWhenItMayOnlyBeRead()
    {
        m_page->set(u"- [ ] a|"_s);
        editor().setReadOnly(true);
        QTest::keyClick(&editor(), Qt::Key_Return);
        QTest::keyClick(&editor(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(&editor(), Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(&editor(), Qt::Key_Tab);
        QCOMPARE(editor().text(), u"- [ ] a"_s);
        QVERIFY(m_page->after.hasFocus());
    }
};

NEVERTWICE_TEST(MarkdownEditorTest);
#include "markdowneditor_test.moc"
