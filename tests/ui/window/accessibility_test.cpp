#include "tests/support/testmain.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/walk.h"
#include "ui/share/exportsheet.h"
#include "ui/share/importsheet.h"
#include "ui/window/menus.h"
#include "ui/window/workspaceview.h"
#include "ui/write/timelineview.h"

#include <QAccessible>
#include <QAction>
#include <QListView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

class AccessibilityTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    // Every visible control that can have the keyboard says what it is.
    void everyControlHasAName()
    {
        const Unnamed unnamed = unnamedOf(m_desk->window);
        QVERIFY2(unnamed.nameless.isEmpty(), qPrintable(unnamed.nameless.join(u'\n')));
        QVERIFY(unnamed.controls >= 3);
    }
    static QString rowName(QAbstractItemView *view, int row)
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view);
        return face && face->child(row) ? face->child(row)->text(QAccessible::Name) : QString();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->write({anIncident()
                           .titled("Checkout is slow")
                           .ofSeverity(Severity::Sev1)
                           .inState(State::Mitigated)
                           .startedAt("2026-01-31T10:00:00Z")
                           .detectedAt("2026-01-31T10:07:00Z")
                           .mitigatedAt("2026-01-31T11:07:00Z")
                           .withSummary("It was slow.")
                           .withRootCause("A query without an index.")
                           .withLessons("Look at plans.")
                           .withSection("Conclusion", "All is well.")
                           .withEvent("2026-01-31T10:07:00Z", EventKind::Detection, "Page")
                           .causedBy(aCause().titled("Missing index"))
                           .withAction(anAction().titled("Add the index").dueOn("2026-01-31"))});
        m_desk->show();
    }
    void cleanup() { m_desk = nullptr; }

    void namesEveryControlOfTheStartPage() { everyControlHasAName(); }

    void namesEveryControlOfTheTroublePage()
    {
        m_desk->window.showTrouble({Error::Kind::Damaged, u"open it"_s, {}, {}}, u"/it"_s);
        everyControlHasAName();
    }

    void namesEveryControlOfTheWorkspace()
    {
        m_desk->open();
        everyControlHasAName();
    }

    void namesEveryControlWhereThePageIsNarrow()
    {
        m_desk->open();
        m_desk->window.resize(1024, 680);
        QApplication::processEvents();
        everyControlHasAName();
    }

    void namesEveryControlOfAnExport()
    {
        m_desk->open();
        QTRY_VERIFY(m_desk->window.workspace()->document());
        m_desk->window.menus().exportSome->trigger();
        auto *sheet = m_desk->window.findChild<ExportSheet *>();
        QVERIFY(sheet);
        for (const ExportFormat format : {ExportFormat::Markdown, ExportFormat::Pdf}) {
            sheet->choose(format, u"default"_s);
            QTRY_VERIFY(!sheet->isRendering());
            everyControlHasAName();
        }
    }

    void namesEveryControlOfAnImport()
    {
        m_desk->open();
        QFile report(m_desk->folder.filePath(u"report.md"_s));
        QVERIFY(report.open(QIODevice::WriteOnly));
        report.write("# Seats gone\n\n## Timeline\n\n- 9:10 errors\n- 29:50 back\n\n## Root cause\n\nA cache.\n");
        report.close();
        emit m_desk->window.documentsDropped({report.fileName()});
        auto *sheet = m_desk->window.findChild<ImportSheet *>();
        QVERIFY(sheet);
        QTRY_VERIFY(!sheet->isReading());
        everyControlHasAName();
    }

    void speaksAllThatACardPaints()
    {
        m_desk->open();
        const QString spoken = rowName(m_desk->window.findChild<QListView *>(u"incidents"_s), 0);
        for (const QString &fact :
             {u"Checkout is slow"_s, u"INC-1"_s, u"SEV1"_s, u"Mitigated"_s, u"Yesterday"_s, u"1 open action"_s})
            QVERIFY2(spoken.contains(fact), qPrintable(spoken));
    }

    void speaksThePhasesAndTheNumbers()
    {
        m_desk->open();
        QStringList names;
        const auto widgets = m_desk->window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            names.append(widget->accessibleName());
        const QString all = names.join(u'\n');
        for (const QString &fact : {u"Time to detect: 7 min"_s, u"Time to resolve: Not known"_s, u"Undetected 7 min"_s,
                                    u"SEV1, Mitigated, INC-1"_s})
            QVERIFY2(all.contains(fact), qPrintable(all));
    }
};

NEVERTWICE_TEST(AccessibilityTest);
#include "accessibility_test.moc"
