#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/kit/banner.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/quietlink.h"
#include "ui/write/checkspanel.h"
#include "ui/write/document.h"
#include "ui/write/incidentpage.h"
#include "ui/write/markdowneditor.h"
#include "ui/write/pagebar.h"
#include "ui/write/preview.h"
#include "ui/write/sidepanels.h"

#include <QListView>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// The checks beside the text, through the real window.
class ChecksJourneyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    Typist user() { return Typist(*m_desk); }
    template <typename T> T *child(const QString &name) { return m_desk->window.findChild<T *>(name); }
    QListView *findings() { return child<QListView>(u"findings"_s); }
    // "blame-language" and so on, as the panel lists them.
    QStringList listed()
    {
        QStringList list;
        const QAbstractItemModel *model = findings()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QVariant finding = model->index(row, 0).data(ChecksPanel::FindingRole);
            if (finding.isValid()) list.append(finding.value<Finding>().check);
        }
        return list;
    }
    MarkdownEditor *editor(const QString &path) { return child<MarkdownEditor>(path); }
    QString selected(const QString &path) { return editor(path)->textCursor().selectedText(); }
    Document &document() { return *m_desk->window.workspace()->document(); }
    void choose(const QString &action) { child<QAction>(action)->trigger(); }
    PageBar *question() { return child<PageBar>(u"publishQuestion"_s); }

    static IncidentBuilder aDraft()
    {
        return anIncident()
            .titled("Nobody could pay")
            .startedAt("2026-01-02T10:00:00Z")
            .detectedAt("2026-01-02T10:05:00Z")
            .resolvedAt("2026-01-02T10:40:00Z")
            .inReview(Review::Draft)
            .withSummary("For 40 minutes no order was paid, because a certificate had expired.")
            .withImpact("300 orders were given up.")
            .withDetection("The pager went off.")
            .withRootCause("Renewal was a line in one calendar, which nobody reads.")
            .withResolution("A new certificate was installed.")
            .withLessons("Went well: it took four minutes.")
            .withEvent("2026-01-02T10:05:00Z", EventKind::Detection, "Pager")
            .causedBy(aCause().titled("Expired"))
            .withAction(anAction()
                            .titled("Renew certificates by a job")
                            .withDetails("Pages when one ends within 14 days.")
                            .ownedBy("Anna")
                            .dueOn("2026-03-20"));
    }
    void open(const Incident &incident)
    {
        m_desk->write({incident});
        m_desk->open();
        m_desk->show();
        user().open(u"INC-1"_s);
        QTRY_VERIFY(m_desk->window.workspace()->document());
    }
    void setTeam(const char *name, const QJsonValue &value)
    {
        const auto workspace = must(Workspace::open(m_desk->path(), Access::ReadWrite, m_desk->clock));
        must(workspace->setSetting(QString::fromLatin1(name), value));
    }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk = nullptr; }

    void saysWellDoneWhereThereIsNothingToSay()
    {
        open(aDraft());
        choose(u"showChecks"_s);
        auto *empty = child<ChecksPanel>(u"checks"_s)->findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QCOMPARE(empty->headline(), u"No findings"_s);
        QTRY_COMPARE(child<QuietLink>(u"findingCount"_s)->text(), u"No findings"_s);
    }

    void leavesRoomForThePreviewBesideTheText()
    {
        open(aDraft());
        m_desk->window.resize(1900, 1150);
        QApplication::processEvents();
        if (!m_desk->window.workspace()->isChecksShown()) choose(u"showChecks"_s);
        QVERIFY(m_desk->window.workspace()->isChecksShown());
        choose(u"preview"_s);
        QTRY_VERIFY(m_desk->window.findChild<MarkdownPreview *>()->isVisible());
        QVERIFY(m_desk->window.findChild<IncidentPage *>()->isVisible());
    }

    void followsWhatIsWritten()
    {
        open(aDraft());
        choose(u"showChecks"_s);
        user().types(u"resolution"_s, u" The engineer forgot it."_s);
        QTRY_COMPARE(listed(), QStringList{u"blame-language"_s});
        QTRY_COMPARE(child<QuietLink>(u"findingCount"_s)->text(), u"1 warning"_s);
        // A sentence may be more than one step.
        while (document().incident().resolution.contains(u"engineer"_s) && document().undoStack()->canUndo())
            document().undo();
        QTRY_COMPARE(listed(), QStringList());
    }

    void marksTheWordsAndLeadsToThem()
    {
        open(aDraft().withRootCause("A flag was off. The engineer forgot it.").withSummary("Nobody could pay."));
        choose(u"showChecks"_s);
        QTRY_COMPARE(listed(), QStringList{u"blame-language"_s});
        QTRY_COMPARE(editor(u"root_cause"_s)->extraSelections().size(), 1);
        QCOMPARE(editor(u"root_cause"_s)->extraSelections()[0].cursor.selectedText(), u"engineer forgot"_s);
        const QRect row = findings()->visualRect(findings()->model()->index(1, 0));
        QTest::mouseClick(findings()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(selected(u"root_cause"_s), u"engineer forgot"_s);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(editor(u"root_cause"_s)));
        // What is written before them takes them along, in the list too.
        editor(u"root_cause"_s)->moveCursor(QTextCursor::Start);
        QTest::keyClicks(editor(u"root_cause"_s), u"At night. "_s);
        const auto listedSpan = [this] {
            return spanOf(findings()->model()->index(1, 0).data(ChecksPanel::FindingRole).value<Finding>());
        };
        QTRY_COMPARE(listedSpan().value_or(Span()).at, qsizetype(30));
        QTest::mouseClick(findings()->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(selected(u"root_cause"_s), u"engineer forgot"_s);
    }

    void leadsToTheTimeOfAnIntervalOfImpact()
    {
        open(aDraft()
                 .affectingFrom("2026-01-02T10:00:00Z", "2026-01-02T10:10:00Z")
                 .affectingFrom("2026-01-02T10:30:00Z", "2026-01-02T10:20:00Z"));
        choose(u"showChecks"_s);
        QTRY_COMPARE(listed(), QStringList{u"impact-interval-reversed"_s});
        editor(u"summary"_s)->setFocus();
        choose(u"nextFinding"_s);
        const QUuid reversed = document().incident().impact.intervals[1].uuid;
        QCOMPARE(QApplication::focusWidget()->objectName(),
                 u"impact.intervals/%1.to"_s.arg(reversed.toString(QUuid::WithoutBraces)));
    }

    void leadsToATimeZoneThatNobodyKnows()
    {
        open(aDraft().inZone("Mars/Olympus"));
        m_desk->window.resize(1900, 1150); // room for the facts beside the text
        QApplication::processEvents();
        choose(u"showChecks"_s);
        QTRY_COMPARE(listed(), QStringList{u"zone-unknown"_s});
        editor(u"summary"_s)->setFocus();
        choose(u"nextFinding"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"time_zone"_s);
    }

    void stepsThroughAllOfThemAndAround()
    {
        open(aDraft()
                 .withRootCause("A flag was off. The engineer forgot it.")
                 .withResolution("It should have been tried. Logged in with password: Tr0ub4dor."));
        QTRY_COMPARE(listed().size(), 3);
        editor(u"summary"_s)->setFocus();
        choose(u"nextFinding"_s);
        QCOMPARE(selected(u"root_cause"_s), u"engineer forgot"_s);
        choose(u"nextFinding"_s);
        QCOMPARE(selected(u"resolution"_s), u"Tr0ub4dor"_s);
        choose(u"nextFinding"_s);
        QCOMPARE(selected(u"resolution"_s), u"should have"_s);
        choose(u"nextFinding"_s);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(editor(u"root_cause"_s)));
        choose(u"previousFinding"_s);
        QCOMPARE(selected(u"resolution"_s), u"should have"_s);
    }

    void appliesAFixThatCanBeTakenBack()
    {
        open(aDraft().withResolution("Logged in with password: Tr0ub4dor."));
        QTRY_COMPARE(listed(), QStringList{u"secret-suspected"_s});
        choose(u"nextFinding"_s);
        choose(u"applyFix"_s);
        QCOMPARE(document().incident().resolution, u"Logged in with password: [masked]."_s);
        QCOMPARE(user().text(u"resolution"_s), u"Logged in with password: [masked]."_s);
        QTRY_COMPARE(listed(), QStringList());
        document().undo();
        QCOMPARE(document().incident().resolution, u"Logged in with password: Tr0ub4dor."_s);
    }

    void putsATimelineInOrder()
    {
        open(aDraft().withEvent("2026-01-02T10:01:00Z", EventKind::Note, "Before it"));
        QTRY_COMPARE(listed(), QStringList{u"timeline-out-of-order"_s});
        choose(u"nextFinding"_s);
        choose(u"applyFix"_s);
        QCOMPARE(document().incident().timeline.first().text, u"Before it"_s);
        document().undo();
        QCOMPARE(document().incident().timeline.last().text, u"Before it"_s);
    }

    void groupsByLevelTheWorstFirst()
    {
        open(aDraft().detectedAt("2026-01-02T09:00:00Z").withLessons("").withSummary(""));
        QTRY_COMPARE(listed(), QStringList({u"milestone-order"_s, u"summary-missing"_s, u"lessons-missing"_s}));
        QStringList headings;
        for (int row = 0; row < findings()->model()->rowCount(); ++row) {
            const QString heading = findings()->model()->index(row, 0).data(ChecksPanel::HeadingRole).toString();
            if (!heading.isEmpty()) headings.append(heading);
        }
        QCOMPARE(headings, QStringList({u"Errors  1"_s, u"Warnings  1"_s, u"Hints  1"_s}));
        QVERIFY(findings()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Error: "_s));
        QTRY_COMPARE(child<QuietLink>(u"findingCount"_s)->text(), u"1 error, 1 warning, 1 hint"_s);
    }

    void asksOnceBeforeItPublishesWhatIsOpen()
    {
        open(aDraft().withSummary(""));
        QTRY_COMPARE(listed(), QStringList{u"summary-missing"_s});
        publish();
        QVERIFY(question()->isVisible());
        QVERIFY(document().incident().review == Review::Draft);
        QTest::mouseClick(question()->button(u"Show them"_s), Qt::LeftButton);
        QVERIFY(!question()->isVisible());
        QVERIFY(document().incident().review == Review::Draft);
        publish();
        QTest::mouseClick(question()->button(u"Publish"_s), Qt::LeftButton);
        QVERIFY(document().incident().review == Review::Published);
        document().undo();
        publish();
        QVERIFY(document().incident().review == Review::Published); // not asked again
    }

    void publishesAtOnceWhatIsGood()
    {
        open(aDraft());
        publish();
        QVERIFY(!question()->isVisible());
        QVERIFY(document().incident().review == Review::Published);
    }

    void publishesNoErrorsWhereTheTeamWantsNone()
    {
        m_desk->write({aDraft().detectedAt("2026-01-02T09:00:00Z")});
        setTeam(TeamSettings::kPublishingNeedsNoErrors, true);
        m_desk->open();
        m_desk->show();
        user().open(u"INC-1"_s);
        QTRY_VERIFY(m_desk->window.workspace()->document());
        QTRY_COMPARE(listed(), QStringList{u"milestone-order"_s});
        publish();
        QVERIFY(question()->isVisible());
        QVERIFY(!question()->button(u"Publish"_s));
        QVERIFY(document().incident().review == Review::Draft);
    }

    void takesTheLevelsOfTheTeam()
    {
        m_desk->write({aDraft().withSummary("")});
        setTeam(TeamSettings::kCheckLevels, QJsonObject{{u"summary-missing"_s, u"error"_s}});
        m_desk->open();
        m_desk->show();
        user().open(u"INC-1"_s);
        QTRY_COMPARE(child<QuietLink>(u"findingCount"_s)->text(), u"1 error"_s);
    }

    void appliesTheFixesOfAllThatAreChosenInOneStep()
    {
        open(aDraft()
                 .withRootCause("Logged in with password: Tr0ub4dor.")
                 .withResolution("Logged in with password: Gr33nhouse."));
        QTRY_COMPARE(listed().size(), 2);
        if (!findings()->isVisible()) choose(u"showChecks"_s);
        findings()->setFocus();
        findings()->selectAll();
        QTest::keyClick(findings(), Qt::Key_F);
        QCOMPARE(document().incident().rootCause, u"Logged in with password: [masked]."_s);
        QCOMPARE(document().incident().resolution, u"Logged in with password: [masked]."_s);
        QTRY_COMPARE(listed(), QStringList());
        document().undo();
        QCOMPARE(document().incident().rootCause, u"Logged in with password: Tr0ub4dor."_s);
        QCOMPARE(document().incident().resolution, u"Logged in with password: Gr33nhouse."_s);
    }

    void appliesNoFixThatNobodyChoseOrSees()
    {
        open(aDraft()
                 .withRootCause("Logged in with password: Tr0ub4dor.")
                 .withResolution("Logged in with password: Gr33nhouse."));
        QTRY_COMPARE(listed().size(), 2);
        choose(u"nextFinding"_s);
        choose(u"applyFix"_s);
        QTRY_COMPARE(listed().size(), 1);
        choose(u"applyFix"_s); // the other took the place of the first
        QCOMPARE(document().incident().resolution, u"Logged in with password: Gr33nhouse."_s);
        choose(u"nextFinding"_s);
        QCOMPARE(selected(u"resolution"_s), u"Gr33nhouse"_s);
        choose(u"showChecks"_s);
        QVERIFY(!child<ChecksPanel>(u"checks"_s)->isVisible());
        choose(u"applyFix"_s);
        QCOMPARE(document().incident().resolution, u"Logged in with password: Gr33nhouse."_s);
        choose(u"showChecks"_s);
        choose(u"applyFix"_s);
        QCOMPARE(document().incident().resolution, u"Logged in with password: [masked]."_s);
    }

    void givesTheTextItsPlaceBackForTheNextIncident()
    {
        m_desk->write({aDraft(), anIncident().titled("Another").startedAt("2026-01-03T10:00:00Z")});
        m_desk->open();
        m_desk->show();
        m_desk->window.resize(1024, 680);
        user().open(u"INC-1"_s);
        QTRY_COMPARE(document().incident().ref, u"INC-1"_s);
        choose(u"showChecks"_s);
        QVERIFY(!editor(u"summary"_s)->isVisible());
        m_desk->window.workspace()->list().focusList(); // as whoever goes to the list to choose
        user().open(u"INC-2"_s);
        QTRY_COMPARE(document().incident().ref, u"INC-2"_s);
        QVERIFY(editor(u"summary"_s)->isVisible());
        QVERIFY(!child<ChecksPanel>(u"checks"_s)->isVisible());
    }

    void takesThePlaceOfTheTextWhereThereIsNoRoomForBoth()
    {
        open(aDraft().withRootCause("A flag was off. The engineer forgot it."));
        m_desk->window.resize(1024, 680);
        QTRY_COMPARE(listed(), QStringList{u"blame-language"_s});
        choose(u"showChecks"_s);
        QVERIFY(child<ChecksPanel>(u"checks"_s)->isVisible());
        QVERIFY(!editor(u"root_cause"_s)->isVisible());
        const QRect row = findings()->visualRect(findings()->model()->index(1, 0));
        QTest::mouseClick(findings()->viewport(), Qt::LeftButton, {}, row.center());
        QVERIFY(editor(u"root_cause"_s)->isVisible());
        QCOMPARE(selected(u"root_cause"_s), u"engineer forgot"_s);
    }

    void isSeen_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("wide light") << 1440 << false;
        QTest::newRow("narrow dark") << 1024 << true;
    }
    void isSeen()
    {
        QFETCH(int, width);
        QFETCH(bool, isDark);
        m_desk->theme.setScheme(isDark ? Scheme::Dark : Scheme::Light);
        open(aDraft()
                 .detectedAt("2026-01-02T09:00:00Z")
                 .withLessons("")
                 .withRootCause("A flag was off. The engineer forgot it.")
                 .withResolution("It should have been tried. Logged in with password: Tr0ub4dor."));
        m_desk->window.resize(width, 800);
        QTRY_VERIFY(listed().size() > 3);
        if (!child<ChecksPanel>(u"checks"_s)->isVisible()) choose(u"showChecks"_s);
        child<ChecksPanel>(u"checks"_s)->step(1);
        if (!child<ChecksPanel>(u"checks"_s)->isVisible()) choose(u"showChecks"_s);
        QVERIFY(m_desk->window.width() <= width); // it gives way to a narrow screen
        const QImage picture = m_desk->window.grab().toImage();
        QVERIFY(!picture.isNull());
        if (qEnvironmentVariableIsSet("NEVERTWICE_PICTURES"))
            picture.save(qEnvironmentVariable("NEVERTWICE_PICTURES") + u"/checks-%1-%2.png"_s.arg(width).arg(isDark));
    }

private:
    // As the field of the review does.
    void publish()
    {
        for (ChoiceField *field : m_desk->window.findChildren<ChoiceField *>())
            if (field->accessibleName().startsWith(u"Postmortem"_s)) emit field->picked(u"published"_s);
    }
};

NEVERTWICE_TEST(ChecksJourneyTest);
#include "checksjourney_test.moc"
