// What of the search index is left for idle moments.
#include "model/store/workspace.h"
#include "tests/support/must.h"
#include "tests/support/quickfolder.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using nevertwice::test::must;

class IdleIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void goesOnUntilWhatARenumberingPutOffIsFoundAgain()
    {
        QTemporaryDir folder(test::quickFolder());
        const auto workspace = must(
            Workspace::create(folder.filePath(u"w.nevertwice"_s), [] { return Moment::atMsecs(1'700'000'000'000); }));
        Incident large;
        large.title = u"watermelon"_s;
        large.summary = u"A long story. "_s.repeated(6000);
        large.milestones.started = Moment::atMsecs(1'000'000);
        must(workspace->add(large));
        // One after the other between the first and the one before, until there is no room for a number.
        for (qint64 started = 100'000'000; started > 1'500'000; started /= 2) {
            Incident incident;
            incident.title = u"in between"_s;
            incident.milestones.started = Moment::atMsecs(started);
            must(workspace->add(incident));
        }
        while (must(workspace->indexSome())) {
        }
        QCOMPARE(must(workspace->reader().search(parseQuery(u"watermelon"_s), 0)).total, 1);
    }
};

NEVERTWICE_TEST(IdleIndexTest);
#include "idleindex_test.moc"
