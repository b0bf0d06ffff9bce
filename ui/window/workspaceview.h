#pragma once

#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/window/openworkspace.h"
#include "ui/window/settingswindow.h"
#include "ui/window/troublebar.h"
#include "ui/write/documents.h"
#include "ui/write/lookupservice.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QSplitter;
class QStackedWidget;

namespace nevertwice {

class BulkBar;
class ChangeWatch;
class EmptyState;
class GuidePage;
class HistoryPage;
class IncidentList;
class IncidentPage;
class PromptBar;
class SavedViews;
class Sidebar;
class WritingDesk;

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

    void focusSearch();
    // In the texts of the page where they have the keyboard, else in the list.
    void find();
    void replace();
    void togglePreview();
    bool isPreviewShown() const;
    enum class Direction { Next, Previous };
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
    void showHistory();
    void moveToTrash();
    void restore();

    // Copies the workspace, with every word that could not be saved here, into a new file.
    Result<void> saveCopy(const QString &path);

    // Saves what there is. False where something could not be saved.
    bool settle()
    {
        handOver();
        return m_documents->settle();
    }

signals:
    void summaryChanged();
    void written();        // by the person, from here
    void editingChanged(); // another incident, another state of saving, something else to undo
    void copyWanted();
    void openAgainWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPanes();
    void connectPanes();
    void connectBulk();
    void arrangePanes();
    void showIncident(const QUuid &incident);
    void showDocument(Document *document);
    void restoreIncident(const QUuid &incident);
    void showNew(const QUuid &incident);
    GuidePage &guide();
    void connectDocuments();
    void takeIn(const ChangeSet &changes);
    void followRows(const QSet<QUuid> &saved);
    void count();
    IncidentPage &page();
    void equipPage();
    void buildDesk();
    void handOver();
    void showNamed(const QString &ref);
    bool isWriting() const;
    void followLookups(const ChangeSet &changes);
    QDate today() const;

    const Theme &m_theme;
    Settings &m_settings;
    Clock m_clock;
    QString m_path;
    WorkspaceNotes m_notes;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Documents> m_documents;
    std::unique_ptr<LookupService> m_lookups;
    QPointer<Document> m_document;
    QSet<QUuid> m_staleRows; // incidents that were changed in what the list shows
    WorkspaceCounts m_counts;
    TroubleBar *m_bar = nullptr;
    PromptBar *m_prompt = nullptr;
    BulkBar *m_bulk = nullptr;
    Sidebar *m_sidebar = nullptr;
    IncidentList *m_list = nullptr;
    QFrame *m_line = nullptr; // beside the sidebar
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_reading = nullptr;
    EmptyState *m_nothing = nullptr;
    WritingDesk *m_desk = nullptr;    // made when first wanted
    IncidentPage *m_page = nullptr;   // on the desk
    HistoryPage *m_history = nullptr; // the same
    ChangeWatch *m_watch = nullptr;
    GuidePage *m_guide = nullptr;  // made when first wanted
    bool m_isGuideNext = false;    // the next new incident is asked for question by question
    SavedViews *m_views = nullptr; // none where nobody can count them
};

} // namespace nevertwice
