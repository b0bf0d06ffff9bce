#include "tests/support/testmain.h"
#include "tests/ui/support/typist.h"
#include "ui/write/lineeditor.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// Ctrl+F and Ctrl+H on the page of an incident.
class FindingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Typist> m_user;

    QString count() { return m_user->child<QLabel>(u"findCount"_s)->text(); }
    const Incident &incident() { return m_user->document().incident(); }

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        Incident incident = anIncident()
                                .titled("The pool is full")
                                .startedAt("2026-01-05T10:00:00Z")
                                .withAction(anAction().titled("Measure the pool").ownedBy("Ada"));
        incident.summary = u"A pool."_s;
        incident.otherSections = {{QUuid::createUuid(), u"Pool sizes"_s, u"Small."_s, {}}};
        m_desk->write({incident});
        m_user = std::make_unique<Typist>(*m_desk);
        m_desk->open();
        m_desk->show();
        m_user->open(u"INC-1"_s);
        QTRY_VERIFY(m_user->field(u"summary"_s) && m_user->text(u"summary"_s) == u"A pool."_s);
    }
    void cleanup()
    {
        m_user = nullptr;
        m_desk = nullptr;
    }

    void seesTheTitleHeadingsThatWereTypedAndActions()
    {
        m_user->field(u"summary"_s)->setFocus();
        m_user->keys(Qt::Key_H, Qt::ControlModifier);
        auto *needle = m_user->child<QLineEdit>(u"findText"_s);
        QTest::keyClicks(needle, u"pool"_s);
        QCOMPARE(count(), u"2 of 4"_s); // the title stands above
        m_user->child<QLineEdit>(u"replaceText"_s)->setText(u"queue"_s);
        m_user->child<QPushButton>(u"replaceAll"_s)->click();
        QCOMPARE(incident().title, u"The queue is full"_s);
        QCOMPARE(incident().summary, u"A queue."_s);
        QCOMPARE(incident().otherSections.first().heading, u"queue sizes"_s);
        QCOMPARE(incident().actions.first().title, u"Measure the queue"_s);
        QCOMPARE(m_user->child<LineEditor>(u"title"_s)->text(), u"The queue is full"_s);
        m_user->view().undo();
        QCOMPARE(incident().title, u"The pool is full"_s);
        QCOMPARE(incident().otherSections.first().heading, u"Pool sizes"_s);
        QCOMPARE(incident().actions.first().title, u"Measure the pool"_s);
        QVERIFY(m_user->view().settle());
        QCOMPARE(m_user->inFile(m_user->shown()).title, u"The pool is full"_s);
    }

    void leadsIntoTheTitleAndLeavesIt()
    {
        m_user->field(u"summary"_s)->setFocus();
        m_user->keys(Qt::Key_F, Qt::ControlModifier);
        auto *needle = m_user->child<QLineEdit>(u"findText"_s);
        QTest::keyClicks(needle, u"is full"_s);
        QCOMPARE(count(), u"1 of 1"_s);
        auto *title = m_user->child<LineEditor>(u"title"_s);
        QCOMPARE(title->extraSelections().size(), 1);
        QTest::keyClick(needle, Qt::Key_Escape);
        QVERIFY(title->extraSelections().isEmpty());
        QCOMPARE(incident().title, u"The pool is full"_s);
    }
};

NEVERTWICE_TEST(FindingTest);
#include "finding_test.moc"
