#pragma once

#include "model/insight/checks/checks.h"
#include "ui/kit/theme.h"
#include "ui/write/document.h"

#include <QHash>
#include <QPointer>
#include <QStackedWidget>

#include <functional>

namespace nevertwice {

class Documents;
class EmptyState;
class GuidePage;
class HistoryPage;
class IncidentPage;
class PageErrands;
class SectionView;
class VersionPage;
class WritingDesk;

// Where one incident is read and written: its page, its history, or the guide that asks for it; and a word where none
// is chosen. Each is made when it is first wanted.
class ReadingPane : public QStackedWidget
{
    Q_OBJECT

public:
    // All of them outlive the pane, or it is told to show nothing before they go.
    ReadingPane(const Theme &theme, Documents &documents, const Reader &reader, PageErrands &errands,
                const Clock &clock, QWidget *parent = nullptr);

    ~ReadingPane() override;

    // Nothing that is shown here says how high the list above it may be.
    QSize minimumSizeHint() const override;

    Document *document() const { return m_document; }
    // The page of the incident is in front; not its history, an earlier version or the guide.
    bool isPageShown() const;
    // Makes the page of a document before it is shown, a part in each call; false once all of it is there. Null: of
    // whichever comes.
    bool prepare(Document *document);
    void showDocument(Document *document); // null where none is chosen
    // Where nothing is shown it says what to do about that; not where there is nothing to choose from.
    void setHasIncidents(bool hasAny);
    // The page lets go of the document. Nothing can be shown after that.
    void letGo();

    // What stands in fields that are still open goes to the document.
    void handOver();
    // Somebody has the keyboard in what is written here.
    bool isWriting() const;
    // What the team agreed on is read again.
    void equip();

    void startGuide();
    // With the first question that has no answer.
    void goOnWithGuide();
    void showHistory();
    // As it was then, to be read.
    void showVersion(const Moment &at);
    void addSection();
    // Before an edit of the page: see IncidentPage.
    void setUndoFirst(std::function<bool()> undoFirst) { m_undoFirst = std::move(undoFirst); }
    void undo();
    void redo();
    void focusTitle();
    void focusPage();
    // To where one was writing, and to what stands beside it; none where nothing does.
    void focusText();
    QWidget *factsBeside() const;
    void focusFacts();
    // The first is 0, as they stand on the page; so many have a key.
    static constexpr int kSectionsWithKeys = 9;
    void focusSection(int place);
    QStringList sectionNames() const;
    // Finds in the texts of the page where they have the keyboard; false where they have not.
    bool find();
    void findInPage();
    void replace();
    // What was searched for is marked in the incident that is shown, and in those that are shown next.
    void markHits(const QList<QStringList> &words);
    const QList<QStringList> &hitWords() const { return m_hitWords; }
    bool stepHit(int by);                // to the next marked place; false where there is none
    void openElsewhere();                // the text that has the keyboard, in another program
    FindingCounts findingCounts() const; // of the incident that is shown
    void toggleChecks();
    bool isChecksShown() const;
    void toggleSeen();
    bool isSeenShown() const;
    void lookAgain(); // others than the one that is shown were saved
    // What stands at a path of the document that is shown, with the keyboard in it.
    void showPlace(const QString &path);
    void stepFinding(int by);
    void applyFix();
    void togglePreview();
    bool isPreviewShown() const;
    void setFactsShown(bool areShown);
    // Where two stand in one window the one in front has the keys of the window.
    void setInFront(bool isInFront);

signals:
    void documentChanged(nevertwice::Document *document); // another one is about to be shown
    void editingChanged(); // another incident or page of it, another state of saving, something else to undo
    void incidentWanted(const QUuid &incident);
    void ticketWanted(const QUuid &incident, const QUuid &action);
    void comparisonWanted(const QList<QUuid> &incidents);
    void logPasted();                                              // a sheet is to read it
    void incidentNamed(const QString &ref);                        // that is wanted
    void placeWanted(const QUuid &incident, const QString &place); // of another one; empty for the whole
    void failed(const nevertwice::Error &error);

private:
    IncidentPage &page();
    void makePage();
    void makeDesk();
    GuidePage &guide();
    HistoryPage &history();
    VersionPage &version();
    void bringPage();
    void shareKeys();
    void showPage();
    QDate today() const;

    const Theme &m_theme;
    Documents &m_documents;
    const Reader &m_reader;
    PageErrands &m_errands;
    Clock m_clock;
    std::function<bool()> m_undoFirst;
    QPointer<Document> m_document;
    QList<QStringList> m_hitWords;
    bool m_areFactsShown = true;
    bool m_isInFront = true;
    EmptyState *m_nothing = nullptr;
    WritingDesk *m_desk = nullptr;
    IncidentPage *m_page = nullptr; // on the desk
    HistoryPage *m_history = nullptr;
    GuidePage *m_guide = nullptr;
    QHash<QUuid, int> m_guided; // at which question another incident was looked at
    VersionPage *m_version = nullptr;
};

} // namespace nevertwice
