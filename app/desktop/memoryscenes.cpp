#include "app/desktop/memoryscenes.h"

#include "ui/find/incidentlist.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspaceview.h"
#include "ui/write/document.h"
#include "ui/write/guardcard.h"
#include "ui/write/pagebar.h"
#include "ui/write/repeatquestion.h"
#include "ui/write/seenpanel.h"
#include "ui/write/writingdesk.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr QSize kMemoryNarrow(1024, 680);
constexpr QSize kMemoryUsual(1440, 900);
constexpr QSize kMemoryWide(2560, 1440);

void edit(Document &document, const std::function<void(Incident &)> &change)
{
    Incident after = document.incident();
    change(after);
    document.edit(u"Text"_s, after);
}

// The latest incident whose cause had been promised to be mended when it began.
QUuid gravestRepeat(const Reader &reader)
{
    const auto rows = reader.firstRows(60);
    if (!rows) return {};
    for (const IncidentRow &row : *rows) {
        const auto incident = reader.incident(row.id);
        if (!incident) continue;
        const auto story = repeatStory(reader, *incident, row.milestones.started);
        if (story && story->guard.isRepeat() && !story->open.isEmpty()) return row.uuid;
    }
    return rows->isEmpty() ? QUuid() : rows->first().uuid;
}

} // namespace

void paintMemoryScenes(MainWindow &window, const ScenePainter &painter)
{
    WorkspaceView *workspace = window.workspace();
    const auto panel = [&window] { return window.findChild<SeenPanel *>(u"seenBefore"_s); };
    const QUuid repeat = gravestRepeat(workspace->reader());
    if (repeat.isNull()) return;
    workspace->list().select(repeat);
    painter.await([&] { return panel() && !panel()->guard().text().isEmpty(); });
    if (!workspace->isSeenShown()) workspace->toggleSeen();
    for (const QSize &size : {kMemoryNarrow, kMemoryUsual, kMemoryWide})
        painter.paint(size, u"seen-repeat"_s);
    if (auto *desk = window.findChild<WritingDesk *>()) desk->askToPublish([] {});
    if (auto *bar = window.findChild<PageBar *>(u"publishQuestion"_s))
        if (QPushButton *go = bar->button(WritingDesk::tr("Publish"))) go->click(); // what else is open is known
    painter.paint(kMemoryUsual, u"seen-publish"_s);
    if (auto *why = window.findChild<RepeatQuestion *>()) why->dismiss();

    const QUuid before = workspace->document()->uuid();
    workspace->newIncident();
    painter.await([&] { return workspace->document() && workspace->document()->uuid() != before; });
    painter.paint(kMemoryUsual, u"seen-empty"_s);
    edit(*workspace->document(), [](Incident &incident) {
        incident.title = u"Bookings time out"_s;
        incident.summary = u"Bookings timed out at noon because the database connection pool was exhausted."_s;
    });
    painter.await([&] { return panel() && panel()->count() > 0; });
    painter.paint(kMemoryUsual, u"seen-draft"_s);
    workspace->toggleSeen();
    workspace->moveToTrash();
    painter.await([&] { return workspace->document() && workspace->document()->isReadOnly(); });
}

} // namespace nevertwice
