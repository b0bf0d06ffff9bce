#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/write/incidentpage.h"
#include "ui/write/lineeditor.h"
#include "ui/write/markdowneditor.h"
#include "ui/write/sectionview.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// The title of an incident and the headings of its sections, on its page.
class HeadingsTest : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 9, 16};

private slots:
    void looksLikeTextUntilItsHeadingIsReached()
    {
        Theme theme;
        Document document(anIncident().titled("Disk full").withSummary("Nobody could pay."));
        IncidentPage page(theme);
        page.resize(1000, 700);
        page.setDocument(&document, m_today);
        page.show();
        QApplication::setActiveWindow(&page);
        page.editors().first()->setFocus();
        QApplication::processEvents();
        SectionView *section = page.sections().first();
        for (LineEditor *line : {page.findChild<LineEditor *>(u"title"_s), section->findChild<LineEditor *>()}) {
            QWidget *column = section->parentWidget();
            const QRect ground = line->groundOn(*column);
            QVERIFY(column->rect().contains(ground));
            const auto edge = [&] { return column->grab(ground).toImage().pixelColor(1, ground.height() / 2).name(); };
            const QString rest = edge();
            line->setAttribute(Qt::WA_UnderMouse);
            QCOMPARE(edge(), theme.tokens().hover.name());
            line->setAttribute(Qt::WA_UnderMouse, false);
            QCOMPARE(edge(), rest);
            line->setFocus();
            QCOMPARE(edge(), theme.tokens().accent.name());
            page.editors().first()->setFocus();
            QCOMPARE(edge(), rest);
        }
        QVERIFY(section->findChild<LineEditor *>()->accessibleDescription().contains(u"Esc"_s));
    }

    void goesOnFromTheHeadingToTheTextWithTab()
    {
        Theme theme;
        Document document(anIncident().withSummary("Nobody could pay."));
        IncidentPage page(theme);
        page.resize(1000, 700);
        page.setDocument(&document, m_today);
        page.show();
        QApplication::setActiveWindow(&page);
        SectionView *section = page.sections().first();
        section->focusHeading();
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        QVERIFY(page.focusWidget() == section->editors().first());
        page.addSection();
        QApplication::processEvents();
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(page.focusWidget(), u"one"_s);
        QCOMPARE(page.sections().last()->editors().first()->text(), u"one"_s);
        // What can be done with a section is one key away.
        section->focusHeading();
        QTest::keyClick(page.focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        const auto *button = qobject_cast<const QPushButton *>(page.focusWidget());
        QVERIFY(button && section->isAncestorOf(button));
    }

    void givesTheNameOfASectionBackOnEscape()
    {
        Theme theme;
        Document document(anIncident().withSummary("Nobody could pay."));
        IncidentPage page(theme);
        page.resize(1000, 700);
        page.setDocument(&document, m_today);
        page.show();
        QApplication::setActiveWindow(&page);
        SectionView *section = page.sections().first();
        auto *heading = section->findChild<LineEditor *>();
        section->focusHeading();
        QTest::keyClicks(heading, u"What happened"_s);
        QTest::keyClick(heading, Qt::Key_Return);
        QCOMPARE(section->heading(), u"What happened"_s);
        QTest::mouseClick(heading->viewport(), Qt::LeftButton, {}, QPoint(4, 4));
        QVERIFY(heading->hasFocus() && !heading->textCursor().hasSelection()); // what is typed replaces nothing
        heading->selectAll();
        QTest::keyClick(heading, Qt::Key_Delete);
        heading->flush(); // a pause
        QTest::keyClick(heading, Qt::Key_Escape);
        QCOMPARE(section->heading(), u"What happened"_s);
        QCOMPARE(heading->text(), u"What happened"_s);
        QVERIFY(page.editors().first()->hasFocus());
    }

    void choosesNothingInATitleThatIsLeft()
    {
        Theme theme;
        Document document(anIncident().titled("Disk full").withSummary("Nobody could pay."));
        IncidentPage page(theme);
        page.resize(1000, 700);
        page.setDocument(&document, m_today);
        page.show();
        QApplication::setActiveWindow(&page);
        page.focusTitle();
        const auto *title = page.findChild<LineEditor *>(u"title"_s);
        QCOMPARE(title->textCursor().selectedText(), u"Disk full"_s);
        page.editors().first()->setFocus();
        QVERIFY(!title->textCursor().hasSelection());
    }

    void namesATextByTheHeadingThatItHas()
    {
        Theme theme;
        Document first(anIncident().titled("one").withSummary("Nobody could pay."));
        Document second(anIncident().titled("two").withSummary("Mails were late."));
        IncidentPage page(theme);
        page.setDocument(&first, m_today);
        page.show();
        const QString usual = page.editors().first()->accessibleName();
        auto *heading = page.findChild<LineEditor *>(u"heading"_s);
        heading->selectAll();
        QTest::keyClicks(heading, u"In short"_s);
        heading->flush();
        QCOMPARE(page.editors().first()->accessibleName(), u"In short"_s);
        page.setDocument(&second, m_today);
        QCOMPARE(page.editors().first()->accessibleName(), usual);
        QCOMPARE(page.findChild<LineEditor *>(u"heading"_s)->text(), usual);
    }
};

NEVERTWICE_TEST(HeadingsTest);
#include "headings_test.moc"
