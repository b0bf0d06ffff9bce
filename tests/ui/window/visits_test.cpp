#include "ui/window/visits.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;

class VisitsTest : public QObject
{
    Q_OBJECT

    const QList<QUuid> m_some{QUuid::createUuid(), QUuid::createUuid(), QUuid::createUuid(), QUuid::createUuid()};

private slots:
    void standsWithTheLastFirst()
    {
        Visits visits;
        for (const QUuid &one : m_some) {
            visits.show(one);
            visits.enter();
        }
        visits.show(m_some[1]);
        QCOMPARE(visits.incidents(), (QList<QUuid>{m_some[1], m_some[3], m_some[2], m_some[0]}));
        visits.forget(m_some[3]);
        QCOMPARE(visits.incidents(), (QList<QUuid>{m_some[1], m_some[2], m_some[0]}));
    }

    void forgetsThoseThatOneOnlyWalkedBy()
    {
        Visits visits;
        visits.show(m_some[0]);
        visits.enter();
        for (int i = 1; i < 4; ++i)
            visits.show(m_some[i]);
        QCOMPARE(visits.incidents(), (QList<QUuid>{m_some[3], m_some[2], m_some[0]}));
    }

    void keepsAFew()
    {
        Visits visits;
        for (int i = 0; i < 50; ++i) {
            visits.show(QUuid::createUuid());
            visits.enter();
        }
        QCOMPARE(visits.incidents().size(), Visits::kMost);
    }
};

NEVERTWICE_TEST(VisitsTest);
#include "visits_test.moc"
