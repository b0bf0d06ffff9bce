#pragma once

#include "model/insight/checks/checks.h"
#include "ui/kit/bulkchange.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/window/footbars.h"
#include "ui/window/openworkspace.h"
#include "ui/window/settingswindow.h"
#include "ui/window/sidebar.h"
#include "ui/window/visits.h"
#include "ui/window/workspacecopy.h"
#include "ui/window/workspacepanes.h"
#include "ui/write/documents.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

namespace nevertwice {

class ActionsPage;
class CausesPage;
class ChangeWatch;
class ComparisonWindow;
class CoveragePage;
struct CoverageWish;
struct CauseWish;
class DirectoryPage;
class IncidentList;
class IncidentWindow;
class LiveForm;
class InsightsPage;
class OpenSwitcher;
class PageErrands;
class Prompts;
class ReadingPane;
class SavedViews;
class SwitchSource;

// A workspace that is open: its places, its incidents, and the one that is worked on.
class WorkspaceView : public QWidget
{
    Q_OBJECT

public:
    WorkspaceView(const Theme &theme, Settings &settings, OpenWorkspace open, const Clock &clock,
                  QWidget *parent = nullptr);
    ~WorkspaceView() override;

    // Shows the incident that is chosen, and counts. It happens by itself once the list is painted, or where somebody
    // presses something before.
    void begin();

    QString path() const { return m_path; }
    bool isWritable() const { return !m_documents->isReadOnly(); }
    Documents &documents() { return *m_documents; }
    Document *document() const;     // the one on the page that had the keyboard last; none where nothing is chosen
    QString summary() const;        // "124 incidents, 61 open actions"
    QString saved() const;          // "Saved 14:52:07"
    bool isEverythingSaved() const; // or on its way
    QString notSaved() const;       // which incident, why, what to do, and where its words are; nothing where all is
    bool hasBar() const { return m_foot->isAnyShown(); }
    IncidentList &list() { return *m_list; }
    const Reader &reader() const { return *m_reader; }
    ChangeWatch &watch() { return *m_watch; }

    // Where its pages ask; the window's, which outlive it.
    void setPrompts(Prompts &prompts);
    void setSidebarShown(bool isShown);
    void setFactsShown(bool areShown);
    // Those that lie in the file.
    WorkspaceSettings settings();
    // How one writes was chosen anew.
    void followSettings();

    // The incident that is shown, or another, in a window of its own.
    void openApart();
    void openApart(const QUuid &incident);
    // An incident in a second pane beside the one of the list; menus and keys mean the one that had the keyboard last.
    void openBeside(const QUuid &incident);
    // The same at the next start; nothing where it is not there any more.
    void openBesideAgain(const QUuid &incident);
    void toggleBeside(); // with the incident that is shown
    bool isBesideShown() const { return !m_beside.isNull(); }
    QUuid incidentBeside() const; // null where there is none
    QUuid incidentOfList() const;
    // These, and those for what happens now.
    void closeApart();
    // Several beside each other on one scale: those that are chosen in the list, or these.
    void compareChosen();
    void compare(const QList<QUuid> &incidents);
    // Among the incidents one has been at: a list of them while Ctrl is held, else the one before this at once.
    void switchOpen(int by);

    void focusSearch();
    // ---- where one can go, for the quick switcher ----
    SwitchSource &targets(); // made when first wanted
    QList<SavedView> savedViews() const;
    void showView(const SavedView &view);
    void showView(const QString &query);
    void showPlace(Sidebar::Place place);
    void goTo(const QUuid &incident);
    void goToAction(const QUuid &incident, const QUuid &action);
    void goToCause(const QString &title); // the incidents that have it
    struct Visited
    {
        QUuid incident;
        QString ref;
        QString title;
    };
    // Those one has been at, the last first; what lies in the trash only where one is there.
    QList<Visited> visited() const;
    void newIncident(const QString &title);

    // In the texts of the page where they have the keyboard, else in the list.
    void find();
    // To the next (1) or the last (-1) place of what was searched for, else to the search.
    void stepHit(int by);
    void replace();
    void openElsewhere(); // the text that has the keyboard, in another program
    FindingCounts findingCounts() const;
    // Where the actions are in front the other shape of them; else these first.
    void toggleBoard();
    void groupActions();
    void toggleChecks();
    bool isChecksShown() const;
    void toggleSeen();
    bool isSeenShown() const;
    void nextFinding();
    void previousFinding();
    void applyFix();
    void togglePreview();
    bool isPreviewShown() const;
    // The page of the incident is in front, and not its history, an earlier version or the guide.
    bool isPageShown() const;
    // An incident can be seen, and not the actions of all of them.
    bool isIncidentInFront() const;
    // A page that stands in the place of list and incident.
    bool isWholeShown() const;
    TroubleBar &bar() { return m_foot->trouble(); }
    QString myName() const { return m_settings.myName(); }
    // The first of those that were taken in, with the list of all of them.
    void showTaken(const QUuid &incident) { goTo(incident); }
    using Direction = WorkspacePanes::Direction;
    void focusPane(Direction direction);
    void focusPane(WorkspacePanes::Pane pane);
    // The first is 0, as they stand on the page.
    void focusSection(int place);
    QStringList sectionNames() const;
    void rememberPanes();

    void complain(const Error &error);
    void changeCauses(const nevertwice::CauseWish &wish);
    // What undo takes back before any edit.
    std::optional<FootBars::WayBack> wayBack() const { return m_foot->wayBack(); }
    bool undoFirst(); // takes that back; false where there is nothing of the kind
    void undo();
    void redo();
    void newIncident();
    // The same, asked for question by question.
    void startGuide();
    // It is happening now: a small window that takes line after line, for the open incident where it goes on, else for
    // a new one that begins at this moment.
    void startLive();
    void changeTitle();
    void duplicate();
    // Two that are one and the same become one: a sheet shows both first.
    void mergeDuplicate(); // the one that is open says which
    bool hasDuplicate() const;
    void mergeIncidents(const QUuid &kept, const QUuid &other);
    void nameVersion();
    void addSection();
    // A sheet for what was copied from a chat or a log; its rows become events.
    void pasteLog();
    void showHistory();
    void goOnWithGuide();
    void moveToTrash();
    void restore();

    // Copies the workspace, with every word that could not be saved here, into a new file. Returns at once; copied()
    // is told when all of it is there.
    enum class AfterCopy { Stay, GoOnThere };
    void saveCopy(const QString &path, AfterCopy then);
    bool isCopying() const { return m_copy->isRunning(); }

    // Of the action one is at: opens the team's form for new tickets with what the action says, and asks for the
    // address of the ticket.
    void makeTicket();
    // What was promised against each cause, and which postmortems are due.
    void showCoverage();

    // It is about to be closed: large pages that are not in front go at once, and come no more.
    void letGoOfHiddenPages();
    // What stands in fields that are still open, here and in windows of their own, goes to the documents.
    void handOver();
    // Saves what there is. False where something could not be saved.
    bool settle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void summaryChanged();
    void written();        // by the person, from here
    void editingChanged(); // another incident, another state of saving, something else to undo
    void copyWanted();
    void copied(const QString &path, nevertwice::WorkspaceView::AfterCopy then);
    void openAgainWanted();
    // Is to be written where the person says.
    void fileWanted(const QString &name, const QByteArray &content);

private:
    void build(OpenWorkspace &open);
    void beginInSteps();
    void buildCopy(OpenWorkspace &open);
    void connectList();
    void connectReading();
    void connectBulk();
    void connectDocuments();
    void connectNews();
    void showActions();
    void rememberActions();
    void askAgain(const BulkChange &change, const QString &day);
    void keepActions();
    ActionsPage &actionsPage();
    void countActionViews();
    void showCauses();
    void pasteLogInto(Document *document, QWidget *above);
    void showDirectory();
    void showInsights();
    void showThese(const QList<QUuid> &incidents, const QString &what);
    void followWhole();
    void showIncidents();
    void showWhole(QWidget *page);
    void carryOut(const BulkChange &change);
    void changeFact(const BulkChange &change, const QString &what);
    void makeTicketOf(const QUuid &incident, const QUuid &action);
    void linkTicket(const QUuid &incident, const QUuid &action, const QString &address);
    void promise(const QList<CoverageWish> &wishes);
    void addPromise(const BulkChange::Hole &hole, const QString &title);
    void addPromises(const QList<BulkChange::Hole> &holes, const QString &title);
    void askFor(const QString &question, const QString &button, const std::function<void(const QString &)> &take);
    void connectViews();
    void keepView(const QString &query);
    void renameView(const QUuid &view, const QString &name);
    void removeTheseViews(const QList<QUuid> &wanted);
    void moveViews(const QList<QUuid> &views, int by);
    void workOnViews(const std::function<Result<void>(Workspace &)> &work, const std::function<void()> &then = {});
    void saveView(const SavedView &view);
    void finishCopy();
    void giveUpCopy();
    WorkspaceCopy::Words unsavedWords();
    qint64 savesSoFar() const;
    ReadingPane &front() const;
    enum class Side { List, Beside };
    void bringToFront(Side side);
    void followFocus(const QWidget *now);
    enum class Apart { Window, Pane };
    IncidentWindow *makeApart(Apart home);
    void openWhereAsked(Apart home, const QUuid &incident, const QString &place = {});
    QUuid fittingBeside() const;
    void forgetBeside();
    void showIncident(const QUuid &incident);
    void showNamed(const QString &ref);
    void showPlaceOf(const QUuid &incident, const QString &place);
    void lookAgain(const ChangeSet &changes);
    void makeNew(const Incident &incident);
    bool gather(QEvent *event);
    QString takeGathered();
    void stopGathering();
    void leaveNew();
    void makeAgain(const Incident &incident, bool isGuided);
    void showNew(const QUuid &incident);
    void complainOfNew(const Error &error);
    void openLive(const QUuid &incident);
    void markTrashedElsewhere(const QUuid &incident);
    bool isLeftBehind() const;
    void closeLive();
    void closeCompared();
    void closeReaders();
    void restoreIncident(const QUuid &incident);
    void takeIn(const ChangeSet &changes);
    void followRows(const QSet<QUuid> &saved);
    void followLookups(const ChangeSet &changes);
    void count();
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
    qint64 m_written = 0; // answers to what was saved from here
    qint64 m_copiedSaves = 0;
    QSet<QUuid> m_staleRows; // incidents that were changed in what the list shows
    WorkspaceCounts m_counts;
    FootBars *m_foot = nullptr;
    Sidebar *m_sidebar = nullptr;
    IncidentList *m_list = nullptr;
    ReadingPane *m_reading = nullptr;
    WorkspacePanes *m_panes = nullptr;
    ChangeWatch *m_watch = nullptr;
    QList<QPointer<IncidentWindow>> m_apart; // the one beside, too
    QPointer<IncidentWindow> m_beside;
    bool m_isBesideInFront = false;
    QUuid m_trashedElsewhere; // while its page was open
    bool m_areFactsShown = true;
    QList<QPointer<ComparisonWindow>> m_compared;
    QList<QPointer<LiveForm>> m_live; // one for an incident
    QSet<QUuid> m_liveNext;           // new incidents that happen now and are not made yet
    bool m_isLiveAwaited = false;     // one of them is on its way
    Visits m_visits;
    OpenSwitcher *m_switcher = nullptr; // made when first wanted
    bool m_hasBegun = false;
    QUuid m_besideNext;                // shown there when it has, or in the next turn of the event loop
    QPointer<QWidget> m_beforeNew;     // had the keyboard before a new incident was asked for
    std::optional<QString> m_gathered; // typed since then, while nothing has the keyboard
    std::optional<Incident> m_newNext; // that was asked for and is on its way
    bool m_isNewRefused = false;       // and nobody has turned to anything else since
    QString m_newWords;                // typed for one that was refused: the next begins with them
    bool m_isGuideNext = false;        // the next new incident is asked for question by question
    SavedViews *m_views = nullptr;     // none where nobody can count them
    std::unique_ptr<Reader> m_switchReader;
    SwitchSource *m_targets = nullptr; // made when first wanted
    std::unique_ptr<Reader> m_actionReader;
    ActionsPage *m_actions = nullptr; // made when first wanted
    std::unique_ptr<Reader> m_causeReader;
    CausesPage *m_causes = nullptr; // the same
    std::unique_ptr<Reader> m_coverageReader;
    CoveragePage *m_coverage = nullptr; // the same
    std::unique_ptr<Reader> m_directoryReader;
    DirectoryPage *m_directory = nullptr; // the same
    std::unique_ptr<Reader> m_insightsReader;
    InsightsPage *m_insights = nullptr; // the same
};

} // namespace nevertwice
