#include "ui/write/findbar.h"

#include "tests/support/testmain.h"
#include "ui/write/markdowneditor.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

namespace finding {

// Three texts under a bar that is given what it asks for.
struct FindPage
{
    FindPage()
    {
        auto *layout = new QVBoxLayout(&page);
        layout->addWidget(&bar);
        QList<MarkdownEditor *> all;
        const QString texts[] = {u"The pool was too small."_s, u"Pool and pools.\nThe POOL again."_s,
                                 u"Nothing here."_s};
        for (const QString &text : texts) {
            auto *editor = new MarkdownEditor(theme);
            editor->setText(text);
            layout->addWidget(editor);
            all.append(editor);
        }
        editors = all;
        bar.setTexts({all.begin(), all.end()});
        QObject::connect(&bar, &FindBar::replaceWanted, &page, [this](const QList<FindBar::Change> &changes) {
            ++steps;
            for (const FindBar::Change &change : changes)
                change.editor->setText(change.text);
        });
        page.resize(900, 500);
        page.show();
        QApplication::setActiveWindow(&page);
        editors[0]->setFocus();
        QApplication::processEvents();
    }
    QLineEdit *needle() { return bar.findChild<QLineEdit *>(u"findText"_s); }
    QLineEdit *replacement() { return bar.findChild<QLineEdit *>(u"replaceText"_s); }
    QString count() { return bar.findChild<QLabel *>(u"findCount"_s)->text(); }
    void look(const QString &text)
    {
        needle()->clear();
        QTest::keyClicks(needle(), text);
    }
    void setOption(const QString &name)
    {
        for (QToolButton *option : bar.findChildren<QToolButton *>())
            if (option->accessibleName() == name) option->click();
    }
    // "editor:start:length" of what is selected by the last hit.
    QString at(int editor)
    {
        const QTextCursor cursor = editors[editor]->textCursor();
        return u"%1:%2"_s.arg(cursor.selectionStart()).arg(cursor.selectedText());
    }

    Theme theme;
    QWidget page;
    FindBar bar{theme, &page};
    QList<MarkdownEditor *> editors;
    int steps = 0;
};

} // namespace finding

using namespace finding;

class FindBarTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FindPage> m_page;

private slots:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }
    void init() { m_page = std::make_unique<FindPage>(); }

    void opensFromATextAndGivesTheKeyboardBack()
    {
        QTest::keyClick(m_page->editors[0], Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_page->bar.isVisible() && m_page->needle()->hasFocus());
        QVERIFY(!m_page->replacement()->isVisible());
        QTest::keyClick(m_page->needle(), Qt::Key_Escape);
        QVERIFY(!m_page->bar.isVisible() && m_page->editors[0]->hasFocus());
        QTest::keyClick(m_page->editors[0], Qt::Key_H, Qt::ControlModifier);
        QVERIFY(m_page->replacement()->isVisible());
    }
    void paintsTheHitOneIsAtStrongerThanTheOthers()
    {
        const auto ground = [this](int editor) {
            return m_page->editors[editor]->palette().color(QPalette::Highlight);
        };
        const QColor usual = ground(0);
        m_page->bar.open(FindBar::Mode::Find);
        m_page->look(u"pool"_s);
        QCOMPARE(m_page->count(), u"1 of 4"_s);
        QCOMPARE(ground(0), m_page->theme.tokens().accent); // a selection lies over the marks
        QCOMPARE(ground(1), usual);
        QTest::keyClick(m_page->needle(), Qt::Key_Return);
        QCOMPARE(ground(0), usual);
        QCOMPARE(ground(1), m_page->theme.tokens().accent);
        QTest::keyClick(m_page->needle(), Qt::Key_Escape);
        QCOMPARE(ground(1), usual);
    }
    void looksForWhatIsSelected()
    {
        QTextCursor cursor = m_page->editors[0]->textCursor();
        cursor.setPosition(4);
        cursor.setPosition(8, QTextCursor::KeepAnchor);
        m_page->editors[0]->setTextCursor(cursor);
        QTest::keyClick(m_page->editors[0], Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(m_page->needle()->text(), u"pool"_s);
        QCOMPARE(m_page->count(), u"1 of 4"_s);
    }
    void goesThroughAllTextsAndAroundAgain()
    {
        m_page->bar.open(FindBar::Mode::Find);
        QSignalSpy found(&m_page->bar, &FindBar::foundAt);
        m_page->look(u"pool"_s);
        QCOMPARE(m_page->count(), u"1 of 4"_s);
        QCOMPARE(m_page->at(0), u"4:pool"_s);
        QTest::keyClick(m_page->needle(), Qt::Key_Return);
        QCOMPARE(m_page->count(), u"2 of 4"_s);
        QCOMPARE(m_page->at(1), u"0:Pool"_s);
        QCOMPARE(found.last().at(0).value<QWidget *>(), m_page->editors[1]);
        QTest::keyClick(m_page->needle(), Qt::Key_F3);
        QTest::keyClick(m_page->needle(), Qt::Key_F3);
        QCOMPARE(m_page->count(), u"4 of 4"_s);
        QTest::keyClick(m_page->needle(), Qt::Key_F3);
        QCOMPARE(m_page->count(), u"1 of 4, went on from the top"_s);
        QTest::keyClick(m_page->needle(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(m_page->count(), u"4 of 4, went on from the end"_s);
        QTest::keyClick(m_page->needle(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(m_page->count(), u"3 of 4"_s);
    }
    void narrowsWhatItFinds()
    {
        m_page->bar.open(FindBar::Mode::Find);
        m_page->look(u"pool"_s);
        m_page->setOption(u"Whole words"_s);
        QCOMPARE(m_page->count(), u"1 of 3"_s);
        m_page->setOption(u"Match case"_s);
        QCOMPARE(m_page->count(), u"1 of 1"_s);
        m_page->look(u"nowhere"_s);
        QCOMPARE(m_page->count(), u"No hits"_s);
        m_page->setOption(u"Regular expression"_s);
        m_page->look(u"(po"_s);
        QCOMPARE(m_page->count(), u"This pattern is not complete"_s);
    }
    void noticesThatATextHasChanged()
    {
        m_page->bar.open(FindBar::Mode::Find);
        m_page->look(u"again"_s);
        m_page->editors[2]->setText(u"again and again"_s);
        QTRY_VERIFY(m_page->count().endsWith(u"of 3"_s));
    }
    void replacesOneAfterTheOther()
    {
        m_page->bar.open(FindBar::Mode::Replace);
        m_page->look(u"pool"_s);
        m_page->replacement()->setText(u"whirlpool"_s);
        m_page->replacement()->setFocus();
        QTest::keyClick(m_page->replacement(), Qt::Key_Return);
        QCOMPARE(m_page->editors[0]->text(), u"The whirlpool was too small."_s);
        QCOMPARE(m_page->at(1), u"0:Pool"_s);
        QTest::keyClick(m_page->replacement(), Qt::Key_Return);
        QCOMPARE(m_page->editors[1]->text(), u"whirlpool and pools.\nThe POOL again."_s);
        QCOMPARE(m_page->steps, 2);
    }
    void replacesAllInOneStep()
    {
        m_page->bar.open(FindBar::Mode::Replace);
        m_page->look(u"pool"_s);
        m_page->replacement()->setText(u"queue"_s);
        m_page->bar.findChild<QPushButton *>(u"replaceAll"_s)->click();
        QCOMPARE(m_page->editors[0]->text(), u"The queue was too small."_s);
        QCOMPARE(m_page->editors[1]->text(), u"queue and queues.\nThe queue again."_s);
        QCOMPARE(m_page->steps, 1);
        QCOMPARE(m_page->count(), u"4 replaced"_s);
    }
    void fillsBracketsIntoAReplacement()
    {
        m_page->bar.open(FindBar::Mode::Replace);
        m_page->setOption(u"Regular expression"_s);
        m_page->look(u"(\\w+) was (\\w+)"_s);
        m_page->replacement()->setText(u"\\2 \\\\ \\1"_s);
        m_page->bar.findChild<QPushButton *>(u"replaceAll"_s)->click();
        QCOMPARE(m_page->editors[0]->text(), u"The too \\ pool small."_s);
    }
    void isNotHeldUpByABadPattern()
    {
        const QRegularExpression pattern = patternOf({u"(a+)+$"_s, false, false, true});
        QCOMPARE(hitsIn(u"a"_s.repeated(5'000) + u'b', pattern).size(), 0);
    }

    // The bar is still open under a page that hides it while another incident comes.
    void forgetsHitsInTextsThatAreGoneWhileNobodyLooks()
    {
        finding::FindPage desk;
        desk.bar.open(FindBar::Mode::Find);
        desk.look(u"pool"_s);
        QVERIFY(desk.count().endsWith(u"of 4"_s));
        desk.page.hide();
        desk.bar.setTexts({desk.editors[2]});
        desk.theme.setScheme(Scheme::Dark);
        QCOMPARE(desk.editors[2]->extraSelections().size(), 0);
        desk.page.show();
        desk.bar.findNext();
        QCOMPARE(desk.count(), u"No hits"_s);
    }

    void keepsItsWaysInOneLineWhereItIsNarrow()
    {
        FindPage &page = *m_page;
        page.page.resize(480, 500);
        page.bar.open(FindBar::Mode::Find);
        QApplication::processEvents();
        QSet<int> heights;
        for (const QPushButton *button : page.bar.findChildren<QPushButton *>())
            if (button->isVisible()) heights.insert(button->mapTo(&page.bar, QPoint()).y());
        QCOMPARE(heights.size(), 1);
    }

    void goesWithTabFromWhatIsFoundToWhatItBecomes()
    {
        FindPage &page = *m_page;
        page.bar.open(FindBar::Mode::Replace);
        QTest::keyClick(page.needle(), Qt::Key_Tab);
        QVERIFY(page.replacement()->hasFocus());
        QTest::keyClick(page.replacement(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"replaceOne"_s);
        page.bar.open(FindBar::Mode::Find);
        QTest::keyClick(page.needle(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Match case"_s);
    }
};

NEVERTWICE_TEST(FindBarTest);
#include "findbar_test.moc"
