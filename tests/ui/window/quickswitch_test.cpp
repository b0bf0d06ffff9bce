#include "ui/window/quickswitch.h"

#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/window/menus.h"
#include "ui/window/palette.h"
#include "ui/window/sidebar.h"

#include <QAccessible>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class QuickSwitchTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_typist;

    Menus &menus() { return const_cast<Menus &>(m_desk->window.menus()); }
    const Palette &palette() { return m_desk->window.quickSwitch().palette(); }
    QLineEdit *field() { return m_typist->child<QLineEdit>(u"paletteText"_s); }
    QStringList texts(bool withHeadings = false)
    {
        QStringList all;
        for (const PaletteRow &row : palette().rows())
            if (withHeadings || !row.isHeading) all.append(row.text);
        return all;
    }
    const PaletteRow &current() { return palette().rows()[palette().currentRow()]; }
    const PaletteRow *row(const QString &text)
    {
        for (const PaletteRow &one : palette().rows())
            if (one.text == text && !one.isHeading) return &one;
        return nullptr;
    }
    void switchTo(const QString &typed)
    {
        menus().switchTo->trigger();
        QVERIFY(palette().isOpen());
        QTest::keyClicks(field(), typed);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(field(), Qt::Key(key), modifiers);
    }
    QString title() { return m_typist->view().document()->incident().title; }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->write({anIncident().titled("Disk full").startedAt("2026-01-01T10:00:00Z").inState(State::Resolved),
                       anIncident()
                           .titled("Checkout latency above 8 s")
                           .startedAt("2026-01-02T10:00:00Z")
                           .inState(State::Resolved)
                           .causedBy(aCause().titled("Pool too small"))
                           .withAction(anAction().titled("Raise the pool to 80")),
                       anIncident()
                           .titled("Certificate expired")
                           .ofSeverity(Severity::Sev1)
                           .inState(State::Investigating)
                           .startedAt("2026-01-03T10:00:00Z")});
        m_desk->open();
        m_desk->show();
        m_typist = std::make_unique<Typist>(*m_desk);
    }
    void cleanup()
    {
        m_typist = nullptr;
        m_desk = nullptr;
    }

    void goesToAnIncidentByBegunWords()
    {
        switchTo(u"lat che"_s);
        QTRY_COMPARE(texts().value(0), u"Checkout latency above 8 s"_s);
        QCOMPARE(current().marks, (QList<WordPlace>{{0, 3}, {9, 3}}));
        press(Qt::Key_Return);
        QVERIFY(!palette().isOpen());
        QCOMPARE(title(), u"Checkout latency above 8 s"_s);
    }

    void waitsForTheRowsWhereSomebodyTypesFast()
    {
        switchTo(u"disk"_s);
        press(Qt::Key_Return); // before the answer
        QTRY_VERIFY(!palette().isOpen());
        QCOMPARE(title(), u"Disk full"_s);
    }

    void doesNothingUnseenThatLeadsNowhere()
    {
        for (const QString &typed : {u"mv to trsh"_s, u"nothing is called so"_s, u"INC-99"_s}) {
            switchTo(typed);
            press(Qt::Key_Return); // before the answer
            QTRY_VERIFY(row(u"New incident “%1”"_s.arg(typed)));
            QVERIFY(palette().isOpen());
            press(Qt::Key_Escape);
        }
        QVERIFY(m_typist->view().settle());
        const WorkspaceCounts counts = must(m_typist->view().reader().counts());
        QCOMPARE(counts.incidents, 3);
        QCOMPARE(counts.trashed, 0);
    }

    void remembersThatItWasToBeApart()
    {
        switchTo(u"disk"_s);
        press(Qt::Key_Return, Qt::ControlModifier); // before the answer
        QTRY_VERIFY(!palette().isOpen());
        const auto windows = QApplication::topLevelWidgets();
        QVERIFY(std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
            return window->objectName() == "apart"_L1 && window->isVisible();
        }));
    }

    void closesWhenTheKeyboardGoesElsewhere()
    {
        switchTo(u"disk"_s);
        QTRY_COMPARE(texts().value(0), u"Disk full"_s);
        m_typist->view().find();
        QVERIFY(!palette().isOpen());
        QVERIFY(!field()->hasFocus());
    }

    void goesToAnIncidentByItsNumber()
    {
        for (const QString &typed : {u"INC-1"_s, u"inc-1"_s, u"1"_s}) {
            switchTo(typed);
            QTRY_COMPARE(texts().value(0), u"Disk full"_s);
            press(Qt::Key_Escape);
        }
    }

    void goesToAnAction()
    {
        switchTo(u"raise"_s);
        QTRY_COMPARE(texts().value(0), u"Raise the pool to 80"_s);
        QCOMPARE(current().note, u"Action INC-2.1"_s);
        press(Qt::Key_Return);
        QCOMPARE(title(), u"Checkout latency above 8 s"_s);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Actions"_s);
    }

    void showsTheIncidentsOfACause()
    {
        switchTo(u"small"_s);
        QTRY_COMPARE(texts().value(0), u"Pool too small"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_typist->view().list().query(), u"cause:\"Pool too small\""_s);
        QTRY_COMPARE(title(), u"Checkout latency above 8 s"_s);
    }

    void showsWhereOneHasBeenAndWhatIsOpen()
    {
        for (const QString &ref : {u"INC-1"_s, u"INC-2"_s}) {
            m_typist->view().list().focusList(); // whoever writes stays with what they write
            m_typist->open(ref);
            m_typist->field(u"summary"_s)->setFocus();
        }
        menus().switchTo->trigger();
        QTRY_VERIFY(texts(true).contains(u"Open incidents"_s));
        QCOMPARE(texts(true).mid(0, 4), (QStringList{u"Where you have been"_s, u"Disk full"_s, u"Open incidents"_s,
                                                     u"Certificate expired"_s}));
        QCOMPARE(row(u"Certificate expired"_s)->note, u"SEV1 · INC-3"_s);
        QCOMPARE(current().text, u"Disk full"_s); // one press of Enter goes back there
        press(Qt::Key_Return);
        QCOMPARE(title(), u"Disk full"_s);
    }

    void opensApartWithCtrl()
    {
        switchTo(u"disk"_s);
        QTRY_COMPARE(texts().value(0), u"Disk full"_s);
        const QString before = title();
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(title(), before);
        const auto windows = QApplication::topLevelWidgets();
        QVERIFY(std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
            return window->isVisible() && window->windowTitle().contains(u"Disk full"_s);
        }));
        m_typist->view().closeApart();
    }

    void opensInTheSecondPaneWithCtrlAndShift()
    {
        switchTo(u"disk"_s);
        QTRY_COMPARE(texts().value(0), u"Disk full"_s);
        const QUuid incident = must(m_typist->view().reader().row(u"INC-1"_s)).uuid;
        const QUuid before = m_typist->view().incidentOfList();
        QVERIFY(before != incident && !m_typist->view().isBesideShown());
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_typist->view().incidentBeside(), incident);
        QCOMPARE(m_typist->view().incidentOfList(), before);
    }

    void makesAnIncidentOfWhatNothingIsCalled()
    {
        switchTo(u"Mail is stuck"_s);
        QTRY_VERIFY(row(u"New incident “Mail is stuck”"_s));
        QCOMPARE(current().text, u"New incident “Mail is stuck”"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(title(), u"Mail is stuck"_s);
    }

    void goesToPlacesAndDoesCommands()
    {
        switchTo(u"trash"_s);
        QTRY_VERIFY(row(u"Move to trash"_s)); // a command, beside
        QVERIFY(row(u"Trash"_s));
        press(Qt::Key_Escape);
        for (const QString &place : {u"All incidents"_s, u"Actions of all incidents"_s, u"Causes of all incidents"_s,
                                     u"Insights"_s, u"Directory of services, teams, people and tags"_s}) {
            switchTo(place);
            QTRY_VERIFY(row(place));
            press(Qt::Key_Escape);
        }
        switchTo(u">full scr"_s);
        QCOMPARE(texts(), QStringList{u"Full screen"_s});
    }

    void keepsTheKeyboardWhereItWasWhenOneThinksBetterOfIt()
    {
        QPlainTextEdit *summary = m_typist->field(u"summary"_s);
        summary->setFocus();
        switchTo(u"disk"_s);
        press(Qt::Key_Escape);
        QVERIFY(!palette().isOpen());
        QVERIFY(summary->hasFocus());
        menus().switchTo->trigger();
        menus().switchTo->trigger(); // again closes it
        QVERIFY(!palette().isOpen());
    }

    void isNotShakenByAnything()
    {
        switchTo({});
        field()->insert(u"\"*(:-^ \u00e4 OR \U0001F600 '%_"_s);
        QTRY_COMPARE(texts().size(), 1); // a new incident
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field(), Qt::Key_Delete);
        QTRY_VERIFY(texts(true).contains(u"Places"_s));
    }

    // ---- commands ----

    void listsEveryCommandWithItsKeys()
    {
        menus().commands->trigger();
        for (const QAction *action : menus().actions().all()) {
            const PaletteRow *one = row(plainText(action->text()));
            QVERIFY2(one, qPrintable(action->text()));
            QCOMPARE(one->isEnabled, action->isEnabled());
            if (!action->shortcut().isEmpty())
                QVERIFY2(one->note.contains(action->shortcut().toString(QKeySequence::NativeText)),
                         qPrintable(one->note));
        }
    }

    void doesACommandByAFewLetters()
    {
        menus().commands->trigger();
        QTest::keyClicks(field(), u"list tab"_s);
        QCOMPARE(current().text, u"List as a table"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_typist->view().list().shape(), ListShape::Table);
    }

    void saysWhyACommandCannotBeDone()
    {
        menus().commands->trigger();
        QTest::keyClicks(field(), u"restore"_s);
        const PaletteRow *one = row(u"Restore from trash"_s);
        QVERIFY(one && !one->isEnabled);
        QCOMPARE(one->note, u"not in the trash"_s);
        press(Qt::Key_Return);
        QVERIFY(palette().isOpen()); // nothing was done
    }

    void putsWhatWasUsedLastFirst()
    {
        menus().commands->trigger();
        QTest::keyClicks(field(), u"compact"_s);
        press(Qt::Key_Return);
        menus().commands->trigger();
        QCOMPARE(texts(true).mid(0, 2), (QStringList{u"Used last"_s, u"Compact rows"_s}));
        QVERIFY(current().note.contains(u"on"_s));
    }

    void worksOnTheStartPage()
    {
        m_desk->window.showStart();
        menus().commands->trigger();
        QVERIFY(palette().isOpen());
        QCOMPARE(row(u"Print"_s)->note.section(u" · "_s, 0, 0), u"wants an open workspace"_s);
    }

    void tellsWhatIsHighlightedToThoseWhoDoNotSee()
    {
        menus().commands->trigger();
        QCOMPARE(field()->accessibleName(), u"Command palette"_s);
        const QString first = field()->accessibleDescription();
        press(Qt::Key_Down);
        QVERIFY(!first.isEmpty() && field()->accessibleDescription() != first);
    }

    void staysInTheWindowHoweverSmall()
    {
        m_desk->window.resize(1024, 680);
        menus().commands->trigger();
        const auto *frame = m_typist->child<Palette>(u"palette"_s);
        QVERIFY(frame->parentWidget()->rect().contains(frame->geometry()));
    }

    void goesBackToNothingThatLiesInTheTrash()
    {
        m_typist->open(u"INC-2"_s);
        const QUuid checkout = m_typist->shown();
        m_typist->choose(u"moveToTrash"_s);
        QTRY_VERIFY(m_typist->shown() != checkout);
        const auto been = [this] {
            QList<QUuid> all;
            const auto visited = m_typist->view().visited();
            for (const WorkspaceView::Visited &one : visited)
                all.append(one.incident);
            return all;
        };
        QVERIFY(been().contains(m_typist->shown()));
        QVERIFY(!been().contains(checkout));
        m_typist->view().goTo(checkout); // where one is stands first all the same
        QCOMPARE(been().first(), checkout);
    }
};

NEVERTWICE_TEST(QuickSwitchTest);
#include "quickswitch_test.moc"
