#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/write/document.h"
#include "ui/write/incidentpage.h"
#include "ui/write/markdowneditor.h"
#include "ui/write/timelineview.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// A page that stays where somebody works in it: also where it becomes narrow or wide, or something of it goes.
class PageStayingTest : public QObject
{
    Q_OBJECT

    Theme m_theme;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<IncidentPage> m_page;

    void open(const Incident &incident)
    {
        m_page = nullptr;
        m_document = std::make_unique<Document>(incident);
        m_page = std::make_unique<IncidentPage>(m_theme);
        m_page->resize(1000, 700);
        m_page->setDocument(m_document.get(), QDate(2026, 9, 16));
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        QApplication::processEvents();
    }
    void become(int width)
    {
        m_page->resize(width, 700);
        QApplication::processEvents();
    }
    QLineEdit *fact(const QString &name)
    {
        for (QLineEdit *field : m_page->findChildren<QLineEdit *>())
            if (field->isVisible() && field->accessibleName().section(u':', 0, 0) == name) return field;
        return nullptr;
    }

private slots:
    void cleanup()
    {
        m_page = nullptr;
        m_document = nullptr;
    }

    void leavesTheKeyboardInAFact_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("a number") << u"Users"_s << u"17"_s << u"5"_s;
        QTest::newRow("a time") << u"Started"_s << u"2026-09-14 17"_s << u":05"_s;
    }
    void leavesTheKeyboardInAFact()
    {
        QFETCH(QString, name);
        QFETCH(QString, first);
        QFETCH(QString, second);
        open(anIncident().withSummary("Nobody could pay."));
        QLineEdit *field = fact(name);
        QVERIFY(field);
        field->setFocus();
        QApplication::processEvents();
        QTest::keyClicks(field, first);
        become(700); // the facts stand above the text
        QVERIFY(field->isVisible() && field->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), second);
        QCOMPARE(field->text(), first + second);
        QTRY_VERIFY(m_page->viewport()->rect().contains(field->mapTo(m_page->viewport(), field->rect().center())));
        field->cursorBackward(false);
        become(1000);
        QVERIFY(field->isVisible() && field->hasFocus());
        QCOMPARE(field->text(), first + second);
        QCOMPARE(field->cursorPosition(), field->text().size() - 1);
        QVERIFY(!m_document->undoStack()->canUndo()); // what is half typed was not told
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(m_document->undoStack()->canUndo());
    }

    void keepsWhereOneWritesInSight()
    {
        open(anIncident().withSummary(u"Nobody could pay, and nobody was told why it was so. "_s.repeated(120)));
        MarkdownEditor *summary = m_page->editors().first();
        summary->setFocus();
        summary->moveCursor(QTextCursor::End);
        const auto isSeen = [&] {
            const QRect caret = summary->cursorRect();
            return m_page->viewport()->rect().contains(summary->mapTo(m_page->viewport(), caret.center()));
        };
        QTRY_VERIFY(isSeen());
        become(500);
        QVERIFY(summary->hasFocus());
        QTRY_VERIFY(isSeen());
        become(1000);
        QTRY_VERIFY(isSeen());
    }

    void staysWhereAnEventWasThatIsTakenBack()
    {
        IncidentBuilder long60 = anIncident().withSummary("Nobody could pay.");
        for (int i = 0; i < 60; ++i)
            long60.withEvent(anEvent().at("2026-09-14T12:00:00Z").saying("Still down"));
        open(long60);
        Incident after = m_document->incident();
        const Event added = anEvent().at("2026-09-14T13:00:00Z").saying("Up again");
        after.timeline.append(added);
        m_document->edit(u"Add event"_s, after);
        m_page->showPlace(u"timeline/"_s + added.uuid.toString(QUuid::WithoutBraces));
        const auto *timeline = m_page->findChild<TimelineView *>();
        const auto isLastSeen = [&] {
            const QModelIndex last = timeline->model()->index(timeline->model()->rowCount() - 1, 0);
            const QPoint middle = timeline->visualRect(last).center();
            return m_page->viewport()->rect().contains(timeline->viewport()->mapTo(m_page->viewport(), middle));
        };
        QTRY_VERIFY(isLastSeen());
        QVERIFY(timeline->height() > 2 * m_page->viewport()->height());
        m_page->undo();
        QCOMPARE(timeline->model()->rowCount(), 60);
        QApplication::processEvents();
        QApplication::processEvents(); // what is shown again once it is laid out
        QVERIFY(isLastSeen());
    }
};

NEVERTWICE_TEST(PageStayingTest);
#include "pagestaying_test.moc"
