#pragma once

#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/window/openworkspace.h"
#include "ui/window/settingswindow.h"
#include "ui/window/troublebar.h"
#include "ui/window/workspacecopy.h"
#include "ui/window/workspacepanes.h"
#include "ui/write/documents.h"

#include <QPointer>
#include <QWidget>

namespace nevertwice {

class BulkBar;
class ChangeWatch;
class CopyBar;
class IncidentList;
class IncidentWindow;
class PageErrands;
class PromptBar;
class ReadingPane;
class SavedViews;
class Sidebar;

// A workspace that is open: its places, its incidents, and the one that is worked on.
class WorkspaceView : public QWidget
{
    Q_OBJECT

public:
    WorkspaceView(const Theme &theme, Settings &settings, OpenWorkspace open, const Clock &clock,
                  QWidget *parent = nullptr);
    ~WorkspaceView() override;

    QString path() const { return m_path; }
    bool isWritable() const { return !m_documents->isReadOnly(); }
    Documents &documents() { return *m_documents; }
    Document *document() const; // the one on the page; none where nothing is chosen
    QString summary() const;    // "124 incidents, 61 open actions"
    QString saved() const;      // "Saved 14:52:07"
    IncidentList &list() { return *m_list; }
    const Reader &reader() const { return *m_reader; }
    ChangeWatch &watch() { return *m_watch; }

    void setSidebarShown(bool isShown);
    // Those that lie in the file.
    WorkspaceSettings settings();
    // How one writes was chosen anew.
    void followSettings();

    // The incident that is shown, or another, in a window of its own.
    void openApart();
    void openApart(const QUuid &incident);
    void closeApart();

    void focusSearch();
    // In the texts of the page where they have the keyboard, else in the list.
    void find();
    void replace();
    void togglePreview();
    bool isPreviewShown() const;
    using Direction = WorkspacePanes::Direction;
    void focusPane(Direction direction);
    // The first is 0, as they stand on the page.
    void focusSection(int place);
    void rememberPanes();

    void complain(const Error &error);
    void undo();
    void redo();
    void newIncident();
    // The same, asked for question by question.
    void startGuide();
    void changeTitle();
    void duplicate();
    void nameVersion();
    void addSection();
    // A sheet for what was copied from a chat or a log; its rows become events.
    void pasteLog();
    void showHistory();
    void moveToTrash();
    void restore();

    // Copies the workspace, with every word that could not be saved here, into a new file. Returns at once; copied()
    // is told when all of it is there.
    enum class AfterCopy { Stay, GoOnThere };
    void saveCopy(const QString &path, AfterCopy then);

    // Saves what there is. False where something could not be saved.
    bool settle();

signals:
    void summaryChanged();
    void written();        // by the person, from here
    void editingChanged(); // another incident, another state of saving, something else to undo
    void copyWanted();
    void copied(const QString &path, nevertwice::WorkspaceView::AfterCopy then);
    void openAgainWanted();

private:
    void build(OpenWorkspace &open);
    void buildCopy(OpenWorkspace &open);
    void buildBars();
    void connectList();
    void connectReading();
    void connectBulk();
    void connectDocuments();
    void connectNews();
    void keepView(const QString &query);
    void finishCopy();
    WorkspaceCopy::Words unsavedWords();
    void showIncident(const QUuid &incident);
    void showNamed(const QString &ref);
    void showNew(const QUuid &incident);
    void restoreIncident(const QUuid &incident);
    void takeIn(const ChangeSet &changes);
    void followRows(const QSet<QUuid> &saved);
    void followLookups(const ChangeSet &changes);
    void count();
    void handOver();
    QString savedText(const Document *document) const;
    QDate today() const;

    const Theme &m_theme;
    Settings &m_settings;
    Clock m_clock;
    QString m_path;
    WorkspaceNotes m_notes;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Documents> m_documents;
    std::unique_ptr<PageErrands> m_errands;
    std::unique_ptr<WorkspaceCopy> m_copy;
    WorkspaceCopy::Words m_copiedWords;
    AfterCopy m_afterCopy = AfterCopy::Stay;
    QSet<QUuid> m_staleRows; // incidents that were changed in what the list shows
    WorkspaceCounts m_counts;
    TroubleBar *m_bar = nullptr;
    PromptBar *m_prompt = nullptr;
    BulkBar *m_bulk = nullptr;
    CopyBar *m_copyBar = nullptr;
    Sidebar *m_sidebar = nullptr;
    IncidentList *m_list = nullptr;
    ReadingPane *m_reading = nullptr;
    WorkspacePanes *m_panes = nullptr;
    ChangeWatch *m_watch = nullptr;
    QList<QPointer<IncidentWindow>> m_apart;
    bool m_isGuideNext = false;    // the next new incident is asked for question by question
    SavedViews *m_views = nullptr; // none where nobody can count them
};

} // namespace nevertwice
