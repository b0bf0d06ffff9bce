#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "ui/find/incidentlist.h"
#include "ui/write/preview.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Boxes of tasks in the texts of an incident, through the real window.
class BoxesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    WorkspaceView &view() { return *m_desk->window.workspace(); }
    MarkdownPreview *preview() { return m_desk->window.findChild<MarkdownPreview *>(); }
    void openWith(Access access)
    {
        Incident incident = anIncident().titled("Disk full").withSummary("Before\n\n- [ ] tell them\n- [ ] watch it");
        incident.lessons.wentWell = u"- [ ] praise"_s;
        m_desk->write({incident});
        m_desk->show();
        m_desk->window.resize(2400, 1000); // text and preview beside each other
        m_desk->window.showWorkspace(must(OpenWorkspace::open(m_desk->path(), m_desk->clock, {}, access)));
        view().begin();
        QTRY_VERIFY(view().reader().row(u"INC-1"_s));
        view().list().select(view().reader().row(u"INC-1"_s).value().uuid);
        m_desk->window.findChild<QAction *>(u"preview"_s)->trigger();
        QTRY_VERIFY(preview()->isVisible());
        QTRY_VERIFY(preview()->toPlainText().contains(u"praise"_s));
    }
    void clickTheBoxOf(const QString &words)
    {
        QTextCursor place = preview()->document()->find(words);
        QVERIFY2(!place.isNull(), qPrintable(words));
        place.movePosition(QTextCursor::StartOfBlock);
        preview()->setTextCursor(place); // in sight
        const QRect letter = preview()->cursorRect(place);
        QTest::mouseClick(preview()->viewport(), Qt::LeftButton, {}, {letter.left() - 10, letter.center().y()});
    }
    QTextBlockFormat::MarkerType shownAt(const QString &words)
    {
        return preview()->document()->find(words).blockFormat().marker();
    }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void aClickTicksTheBoxInTheText()
    {
        openWith(Access::ReadWrite);
        clickTheBoxOf(u"watch it"_s);
        QTRY_COMPARE(shownAt(u"watch it"_s), QTextBlockFormat::MarkerType::Checked);
        QCOMPARE(view().document()->incident().summary, u"Before\n\n- [ ] tell them\n- [x] watch it"_s);
        clickTheBoxOf(u"praise"_s);
        QTRY_COMPARE(shownAt(u"praise"_s), QTextBlockFormat::MarkerType::Checked);
        QCOMPARE(view().document()->incident().lessons.wentWell, u"- [x] praise"_s);
        m_desk->window.findChild<QAction *>(u"undo"_s)->trigger();
        QCOMPARE(view().document()->incident().lessons.wentWell, u"- [ ] praise"_s);
        QCOMPARE(view().document()->incident().summary, u"Before\n\n- [ ] tell them\n- [x] watch it"_s);
        m_desk->window.findChild<QAction *>(u"undo"_s)->trigger();
        QCOMPARE(view().document()->incident().summary, u"Before\n\n- [ ] tell them\n- [ ] watch it"_s);
    }
    void showsWhatIsDoneWithATick()
    {
        openWith(Access::ReadWrite);
        clickTheBoxOf(u"tell them"_s);
        QTRY_COMPARE(shownAt(u"tell them"_s), QTextBlockFormat::MarkerType::Checked);
        const auto filled = [this](const QString &words) {
            QTextCursor place = preview()->document()->find(words);
            place.movePosition(QTextCursor::StartOfBlock);
            const QRect letter = preview()->cursorRect(place);
            const QImage shown = preview()->viewport()->grab().toImage();
            int count = 0;
            for (int x = letter.left() - 22; x < letter.left(); ++x)
                for (int y = letter.top(); y < letter.bottom(); ++y)
                    if (shown.pixelColor(x, y) == m_desk->theme.tokens().accent) ++count;
            return count;
        };
        const int ticked = filled(u"tell them"_s);
        const int empty = filled(u"watch it"_s);
        QVERIFY2(ticked > 40 && ticked > 2 * empty, qPrintable(u"%1, %2"_s.arg(ticked).arg(empty)));
    }
    void countsWhatWasTypedJustBefore()
    {
        openWith(Access::ReadWrite);
        auto *summary = m_desk->window.findChild<QPlainTextEdit *>(u"summary"_s);
        summary->setFocus();
        summary->moveCursor(QTextCursor::Start);
        QTest::keyClicks(summary, u"x"_s);
        clickTheBoxOf(u"tell them"_s);
        QCOMPARE(view().document()->incident().summary, u"xBefore\n\n- [x] tell them\n- [ ] watch it"_s);
    }
    void staysWhereItIsReadWhenSomebodyElseWrites()
    {
        openWith(Access::ReadWrite);
        auto *summary = m_desk->window.findChild<QPlainTextEdit *>(u"summary"_s);
        summary->setFocus();
        Incident theirs = view().document()->incident();
        theirs.resolution = u"Rolled back.\n\n"_s.repeated(200);
        view().document()->takeIn(theirs, view().document()->version());
        preview()->renderNow();
        preview()->verticalScrollBar()->setValue(preview()->verticalScrollBar()->maximum());
        const int read = preview()->verticalScrollBar()->value();
        QVERIFY(read > 1000);
        theirs.resolution += u"And forward.\n\n"_s;
        view().document()->takeIn(theirs, view().document()->version());
        preview()->renderNow();
        QCOMPARE(preview()->verticalScrollBar()->value(), read);
        QTest::keyClicks(summary, u"x"_s);
        view().document()->flush();
        preview()->renderNow();
        QVERIFY(preview()->verticalScrollBar()->value() < read);
    }
    void staysAsItIsWhereOneMayOnlyRead()
    {
        openWith(Access::ReadOnly);
        clickTheBoxOf(u"watch it"_s);
        QApplication::processEvents();
        QCOMPARE(view().document()->incident().summary, u"Before\n\n- [ ] tell them\n- [ ] watch it"_s);
        QCOMPARE(shownAt(u"watch it"_s), QTextBlockFormat::MarkerType::Unchecked);
    }
};

NEVERTWICE_TEST(BoxesTest);
#include "boxes_test.moc"
