#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/find/incidentlist.h"
#include "ui/window/mergesheet.h"
#include "ui/window/workbar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Two incidents that are one and the same, through the real window.
class MergingJourneyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;
    Incident m_one, m_two;

    WorkspaceView &view() { return m_user->view(); }
    WorkBar *bar() { return m_user->child<WorkBar>(u"workBar"_s); }
    MergeSheet *sheet() { return view().findChild<MergeSheet *>(); }
    bool isInTrash(const QUuid &uuid) { return must(view().reader().row(uuid)).deletedAt.isKnown(); }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_one = anIncident().titled("Shop slow").startedAt("2026-01-05T10:00:00Z").withSummary("The shop was slow.");
        m_two = anIncident()
                    .titled("Checkout slow")
                    .startedAt("2026-01-05T10:10:00Z")
                    .withSummary("Checkout timed out.")
                    .relatedTo(m_one.uuid, Relation::Duplicate)
                    .withAction(anAction().titled("Close connections"));
        m_desk->write({m_one, m_two});
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->open();
        m_desk->show();
        QTRY_VERIFY(view().document());
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
    }

    void showsBothAndMergesOnlyWhenAsked()
    {
        view().mergeIncidents(m_one.uuid, m_two.uuid);
        QVERIFY(sheet() && sheet()->isVisible());
        QStringList texts;
        for (const QLabel *label : sheet()->findChildren<QLabel *>())
            texts.append(label->text());
        QVERIFY(texts.contains(u"The shop was slow."_s) && texts.contains(u"Checkout timed out."_s));
        sheet()->reject();
        QTRY_VERIFY(!sheet());
        QVERIFY(!isInTrash(m_one.uuid) && !isInTrash(m_two.uuid));
    }

    void keepsTheOneThatIsChosenAndTakesItBack()
    {
        view().mergeIncidents(m_one.uuid, m_two.uuid);
        sheet()->findChild<QRadioButton *>(u"keepOther"_s)->click();
        QVERIFY(sheet()->findChild<QLabel *>(u"mergeOutcome"_s)->text().contains(u"From INC-"_s));
        sheet()->findChild<QPushButton *>(u"mergeButton"_s)->click();
        QTRY_VERIFY(isInTrash(m_one.uuid));
        QVERIFY(m_user->inFile(m_two.uuid).summary.contains(u"The shop was slow."_s));
        QTRY_VERIFY(view().document() && view().document()->uuid() == m_two.uuid);
        QTRY_VERIFY(bar()->isVisible());
        bar()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(!isInTrash(m_one.uuid));
        QCOMPARE(m_user->inFile(m_two.uuid).summary, u"Checkout timed out."_s);
    }

    void offersItWhereAnIncidentCallsAnotherItsDuplicate()
    {
        view().goTo(m_one.uuid);
        QTRY_COMPARE(view().document()->uuid(), m_one.uuid);
        QTRY_VERIFY(!m_user->child<QAction>(u"mergeDuplicate"_s)->isEnabled());
        view().goTo(m_two.uuid);
        QTRY_COMPARE(view().document()->uuid(), m_two.uuid);
        QTRY_VERIFY(m_user->child<QAction>(u"mergeDuplicate"_s)->isEnabled());
        m_user->choose(u"mergeDuplicate"_s);
        QVERIFY(sheet());
        sheet()->findChild<QPushButton *>(u"mergeButton"_s)->click();
        QTRY_VERIFY(isInTrash(m_two.uuid)); // the one it calls so stays
        QCOMPARE(m_user->inFile(m_one.uuid).actions.size(), 1);
        QTRY_COMPARE(view().document()->uuid(), m_one.uuid);
    }
};

NEVERTWICE_TEST(MergingJourneyTest);
#include "mergingjourney_test.moc"
