#include "ui/find/viewfilter.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;

class ViewFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void readsSeveritiesAndStates()
    {
        QVERIFY(filterOf(u"sev:1..2"_s) == (ListFilter{{Severity::Sev1, Severity::Sev2}, {}, {}}));
        QVERIFY(filterOf(u"severity:sev4 state:Resolved"_s) == (ListFilter{{Severity::Sev4}, {State::Resolved}, {}}));
        QVERIFY(filterOf(u"state:investigating,mitigated"_s) ==
                (ListFilter{{}, {State::Investigating, State::Mitigated}, {}}));
    }

    void leavesAloneWhatAFilterCannotSay()
    {
        for (const QString &query : {u""_s, u"pool"_s, u"tag:repeat"_s, u"sev:1 pool"_s, u"sev:9"_s, u"sev:2..1"_s,
                                     u"sev:1..2..3"_s, u"state:"_s, u"state:gone"_s, u"-sev:1"_s})
            QVERIFY2(!filterOf(query), qPrintable(query));
    }
};

NEVERTWICE_TEST(ViewFilterTest);
#include "viewfilter_test.moc"
