#pragma once

#include "model/store/causestory.h"
#include "ui/kit/prompts.h"
#include "ui/kit/readerthread.h"
#include "ui/kit/theme.h"
#include "ui/share/exporter.h"
#include "ui/write/pagebar.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace nevertwice {

class ExportSheet;
class GroupSheet;
class ImportSheet;
class Importer;
class Taking;
struct TakenIn;
class WorkspaceView;

// What goes out of an open workspace as documents, and comes in as such.
class Papers : public QObject
{
    Q_OBJECT

public:
    // A child of the view. What is asked is asked through the prompts.
    Papers(const Theme &theme, Prompts &prompts, const Clock &clock, WorkspaceView *view);
    // Its sheets read the workspace, and go with it.
    ~Papers() override;

    // What is chosen in the list where that is more than one, else the incident on the page.
    void showExport();

    // Asks which files, then shows what was understood of them.
    void pickImport();
    // Files, folders with all that is in them, and other workspaces.
    void showImport(const QStringList &paths);
    // The same of what was dropped beside the page of an incident; a picture or another file that is no document is
    // told.
    void takeDropped(const QStringList &paths);
    // What was copied from a page or a mail.
    void importCopied();

    // A reader of the workspace for a thread; `then` is told here.
    void openReader(const std::function<void(Result<std::unique_ptr<Reader>> reader)> &then);

private:
    QList<QUuid> meant() const;
    void exportIncidents(const QList<QUuid> &incidents);
    void tell(const ExportOutcome &outcome);
    void beginImport(const std::function<void(ImportSheet &sheet, Importer *importer)> &begin);
    void takeIn();
    void tell(const TakenIn &taken);
    void groupCauses(const QList<QUuid> &incidents);
    void showGroups(const QList<CauseGroup> &groups, int incidents);
    void takeBack(const QUuid &batch, bool hasCatalogue);
    const Theme &m_theme;
    Prompts &m_prompts;
    Clock m_clock;
    WorkspaceView *m_view;
    QPointer<ExportSheet> m_export;
    QPointer<ImportSheet> m_import;
    QPointer<Taking> m_taking;
    std::unique_ptr<ReaderThread> m_grouping; // looks for what the new ones have in common
    QPointer<GroupSheet> m_groups;
    std::function<void(const QString &more, const QList<PageBar::Choice> &choices)>
        m_sayMore;                             // after what was said last
    ExportFormat m_format = ExportFormat::Pdf; // of the last time
    QString m_page;
};

} // namespace nevertwice
