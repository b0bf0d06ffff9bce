#pragma once

#include "model/domain/teamsettings.h"
#include "model/insight/checks/checks.h"
#include "model/store/reader.h"
#include "ui/kit/option.h"
#include "ui/write/attacher.h"
#include "ui/write/externaleditor.h"
#include "ui/write/findbar.h"
#include "ui/write/inspectorlookups.h"
#include "ui/write/seenfinder.h"
#include "ui/write/spelling.h"

#include <QPointer>
#include <QWidget>

class QMimeData;

namespace nevertwice {

class AttachmentCopies;
class Document;
class IncidentPage;
class MarkdownPreview;
class PreviewSplit;
class Thumbnails;
class Checker;
class HitBar;
class ChecksPanel;
class PageBar;
class RepeatQuestion;
class SeenPanel;
class SidePanels;

// The page of an incident with what helps to write it: a preview, finding and replacing, spelling, attachments, links.
class WritingDesk : public QWidget
{
    Q_OBJECT

public:
    // Takes the page over. The reader outlives the desk.
    WritingDesk(const Theme &theme, IncidentPage *page, const Reader &reader, const Clock &clock,
                QWidget *parent = nullptr);
    ~WritingDesk() override;

    void setDocument(Document *document);
    // "system", "off" or a language.
    void setSpelling(const QString &wish, const QStringList &ownWords);

    // Knows incidents by the beginning of their ref.
    void setIncidents(const OptionSource &incidents) { m_incidents = incidents; }

    // What stands in fields beside the text goes to the document.
    void handOver();

    // What the checks know of the rest, and what the team decided about them.
    void setChecks(const KnowledgeSource &knowledge, const TeamSettings &team);
    FindingCounts findingCounts() const;
    // The panel beside the text; where there is no room for both it takes its place.
    void toggleChecks();
    bool isChecksShown() const;
    // What the workspace remembers of incidents like the open one; the panel beside the text, with the keyboard in it.
    void setMemory(const SeenFinder::Ask &ask) { m_finder->setAsk(ask); }
    void toggleSeen();
    bool isSeenShown() const;
    void lookAgain() { m_finder->lookAgain(); } // others were saved
    void stepFinding(int by);                   // to the words of the next one, or of the one before
    void applyFix();                            // of the one that is chosen, as one step
    // Publishes at once where nothing is open, and never where the team wants no errors and there are some; else asks,
    // once for an incident.
    void askToPublish(const std::function<void()> &publish);

    void togglePreview();
    bool isPreviewShown() const;
    void find();
    void replace();
    // What was searched for is marked in the texts and rows; no words, no marks.
    void markHits(const QList<QStringList> &words);
    // To the next marked place (1) or the one before (-1); false where none is.
    bool stepHit(int by);
    // The text that has the keyboard, in another program.
    void openElsewhere();
    void setLaunch(const ExternalEditor::Launch &launch) { m_elsewhere.setLaunch(launch); }
    AttachmentCopies &attachmentCopies() { return *m_copies; }

signals:
    void findingsChanged();
    void previewChanged(); // it is shown, or is no more
    void logPasted();      // into a timeline: a sheet reads it
    void incidentWanted(const QString &ref);
    // Another incident, and what is to be seen of it: a path of its document; empty for the whole.
    void placeWanted(const QUuid &incident, const QString &place);
    void comparisonWanted(const QList<QUuid> &incidents); // beside each other
    void wordAdded(const QString &word);
    // Is to be kept in the workspace; the incident names it already.
    void attachmentMade(const QByteArray &content);
    void failed(const nevertwice::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildChecks();
    void buildSeen();
    void equipTimelines();
    void attachTo(const QUuid &event, const QMimeData &data);
    void showSeen();
    void showReason();
    void linkCauses(const QList<CauseLink> &causes);
    void setReason(const QString &reason);
    bool asksWhy(const std::function<void()> &publish);
    void openPanel(QWidget *panel);
    void showFindings();
    void markFindings();
    void showFinding(const Finding &finding);
    void addWhy(QMenu &menu, MarkdownEditor &editor, int position);
    void fix(const QList<Finding> &findings);
    void arrangeSide();
    void forgetPanelAlone();
    void equip();
    void equipEditor(MarkdownEditor *editor);
    void openElsewhere(const MarkdownEditor &editor);
    Attachment attachment(const QString &hash) const;
    Result<void> keep(const QList<NewAttachment> &attachments, const Attacher::Links &link);
    void replaceAll(const QList<FindBar::Change> &changes);
    void showPreview();
    void toggleBox(const QStringList &texts, int which, int of);
    QString timeNow() const;

    const Theme &m_theme;
    const Reader &m_reader;
    Clock m_clock;
    IncidentPage *m_page;
    QPointer<Document> m_document;
    OptionSource m_incidents;
    Spelling m_spelling;
    ExternalEditor m_elsewhere;
    Attacher m_attacher;
    AttachmentCopies *m_copies = nullptr;
    FindBar *m_find = nullptr;
    HitBar *m_hits = nullptr;
    Thumbnails *m_thumbnails = nullptr;
    MarkdownPreview *m_preview = nullptr;
    PreviewSplit *m_split = nullptr;
    QSet<MarkdownEditor *> m_equipped;
    Checker *m_checker = nullptr;
    ChecksPanel *m_checks = nullptr;
    SidePanels *m_side = nullptr;
    PageBar *m_question = nullptr; // before publishing
    TeamSettings m_team;
    SeenFinder *m_finder = nullptr;
    SeenPanel *m_seen = nullptr;
    RepeatQuestion *m_why = nullptr; // it happened again, before publishing
    QWidget *m_panel = nullptr;      // the one that is open where one is
    std::optional<bool> m_wish;      // whether the panel is open; as the room allows until somebody said
    bool m_isFolded = false;         // there was room for it beside the text, and is none now
    QSet<QUuid> m_askedFor;
};

} // namespace nevertwice
