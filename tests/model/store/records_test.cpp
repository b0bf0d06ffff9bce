#include "model/store/records.h"

#include "model/store/workspace.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "tests/support/generator.h"
#include "tests/support/must.h"
#include "tests/support/quickfolder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace nevertwice;
using namespace nevertwice::test;
using namespace Qt::Literals::StringLiterals;

class RecordsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{quickFolder()};

    std::unique_ptr<Workspace> workspace(const QString &name)
    {
        return must(Workspace::create(m_folder.filePath(name), stoppedAt("2026-06-01T12:00:00Z")));
    }

    // What the documents themselves say, newest first as the reader has them.
    static Records fromDocuments(const Reader &reader)
    {
        Records records;
        for (const quint32 id : must(reader.ids())) {
            const Incident incident = must(reader.incident(IncidentId{id}));
            records.history.incidents.append(pastIncident(incident));
            records.details.append(detailsOf(incident));
        }
        QList<Cause> catalogue;
        for (const CauseRow &row : must(reader.causes()))
            catalogue.append(row.cause);
        records.history.parents = parentsOf(catalogue);
        return records;
    }

private slots:
    void saysWhatTheDocumentsSay()
    {
        const auto file = workspace(u"documents.nevertwice"_s);
        Generator generator({.seed = 3, .count = 120});
        QList<IncomingDocument> documents;
        for (int i = 0; i < 120; ++i)
            documents.append({generator.next(), {}});
        must(file->import(documents));
        const Records read = must(readRecords(file->reader()));
        const Records expected = fromDocuments(file->reader());
        QCOMPARE(read.details.size(), 120);
        for (qsizetype i = 0; i < read.details.size(); ++i) {
            QVERIFY2(read.history.incidents.at(i) == expected.history.incidents.at(i),
                     qPrintable(expected.details.at(i).ref));
            IncidentDetails details = read.details.at(i);
            details.milestones.extra = expected.details.at(i).milestones.extra; // what is unknown has no column
            QVERIFY2(details == expected.details.at(i), qPrintable(expected.details.at(i).ref));
        }
        QCOMPARE(read.history.parents, expected.history.parents);
    }

    void leavesTheTrashOut()
    {
        const auto file = workspace(u"trash.nevertwice"_s);
        const Incident kept = anIncident().titled("Kept").startedAt("2026-01-05T10:00:00Z");
        const Incident thrown =
            anIncident().titled("Thrown").withEvent("2026-01-05T10:00:00Z", EventKind::FalseLead, "Looked at the disk");
        must(file->import({{kept, {}}, {thrown, {}}}));
        must(file->moveToTrash(thrown.uuid));
        const Records read = must(readRecords(file->reader()));
        QCOMPARE(read.history.incidents.size(), 1);
        QCOMPARE(read.history.incidents.first().uuid, kept.uuid);
        QCOMPARE(read.details.size(), 1);
    }
};

NEVERTWICE_TEST(RecordsTest);
#include "records_test.moc"
