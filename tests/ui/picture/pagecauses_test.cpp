#include "model/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"
#include "ui/picture/exporting.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace nevertwice;
using namespace nevertwice::test;

// What an exported page says of the causes that came back.
class PageCausesTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheCauseWhoseAncestorCameBefore()
    {
        const QTemporaryDir folder;
        const auto workspace =
            must(Workspace::create(folder.filePath(u"p.nevertwice"_s), stoppedAt("2026-03-01T12:00:00Z")));
        const Cause alarm = aCause().titled("The alarm was muted");
        const Cause capacity = aCause().titled("Capacity");
        const Cause pool = aCause().titled("Pool exhausted").under(capacity.uuid);
        must(workspace->saveCause(capacity));
        must(workspace->saveCause(pool));
        must(workspace->add(anIncident().titled("One").startedAt("2026-01-01T10:00:00Z").causedBy(capacity)));
        const QUuid again = must(workspace->add(anIncident()
                                                    .titled("Two")
                                                    .startedAt("2026-02-01T10:00:00Z")
                                                    .causedBy(alarm, CauseRole::DelayedDetection)
                                                    .causedBy(pool)))
                                .uuid;
        const Template page = readTemplate(u"page.md"_s, u"{{#seen_before}}{{title}}: {{cause}}{{/seen_before}}"_s);
        const Exporting exporting(workspace->reader(), at("2026-03-01T12:00:00Z"), ExportFormat::Markdown, page);
        const QString text = must(exporting.textOf(must(workspace->reader().incident(again))));
        QCOMPARE(text.trimmed(), u"One: Pool exhausted"_s);
    }
};

NEVERTWICE_TEST(PageCausesTest);
#include "pagecauses_test.moc"
