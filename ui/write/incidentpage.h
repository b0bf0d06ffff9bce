#pragma once

#include "model/domain/duedays.h"
#include "ui/kit/theme.h"
#include "ui/picture/safedocument.h"
#include "ui/write/document.h"
#include "ui/write/markdowneditor.h"
#include "ui/write/sections.h"

#include <QDate>
#include <QHash>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <functional>
#include <utility>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace nevertwice {

class IncidentHeader;
class Inspector;
class MilestoneFields;
class SectionView;
struct InspectorLookups;

// One incident as a calm page, written where it stands: a document with its facts beside it, or under its title where
// there is no room for both. It keeps nothing of its own: it shows what the document says.
class IncidentPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit IncidentPage(const Theme &theme, QWidget *parent = nullptr);

    // Null where none is shown any more.
    void setDocument(Document *document, QDate today);
    // The same in parts, one in each call; false once all of it is there. setDocument() does the rest at once.
    bool setNextPart(Document &document, QDate today);
    Document *document() const { return m_document; }
    QUuid incident() const { return m_document ? m_document->uuid() : QUuid(); }

    // What the facts ask about the rest of the workspace.
    void setLookups(const InspectorLookups &lookups);

    // What pictures in a text that is read are shown with; of documents that are set after it.
    void setAttachments(const AttachmentBytes &attachments) { m_attachments = attachments; }

    // Whose names are offered where one is wanted.
    void setDueDays(const DueDays &days);
    void setPeople(const QStringList &names);

    // Beside the text; where they have no place of their own the page has a button for them.
    void setFactsShown(bool areShown);

    // Asked before an edit is taken back by a key in a text: something else was done since, and it is that which goes.
    void setUndoFirst(std::function<bool()> undoFirst) { m_undoFirst = std::move(undoFirst); }
    void undo();
    void redo();
    void focusTitle();
    // The keyboard goes to where it was in the text, or to the first; false where nothing can be written.
    bool focusText();
    // The facts, where they stand beside the text and the keyboard has somewhere to go in them.
    QWidget *factsBeside() const;
    void focusFacts();
    void addSection(const QString &behind = {});
    // What stands in an open field of a row goes to the document.
    void handOver();
    // As they stand.
    QList<SectionView *> sections() const { return m_views; }
    QList<MarkdownEditor *> editors() const;
    // With the timelines among them, whose events have texts, too.
    QList<QWidget *> texts() const;
    // The text that stands next to a point of the screen; where the page is not seen, the one that was written last.
    // Null where nothing can be written.
    MarkdownEditor *textNear(const QPoint &point) const;
    // The section that has the keyboard; null for none.
    const SectionView *sectionOfKeyboard() const;
    // The headings down to that of the section one is in, or looks at; none at the top of the page.
    QStringList headingsInView() const;
    // Shows what stands at a path of the document, with the keyboard in it: these words of a text chosen, a row, a
    // section, a field.
    void showPlace(const QString &path, int at = -1, int length = 0);
    // Brings what has the keyboard into sight.
    void showRow(QWidget *view, const QRect &row);

signals:
    // Other texts than before, or others in their place.
    void sectionsChanged();
    void incidentWanted(const QUuid &incident);
    // A link in a text that is read was followed.
    void incidentNamed(const QString &ref);
    void attachmentWanted(const QString &hash);
    void attachmentMenuWanted(QMenu *menu, const QString &hash);   // it may be added to
    void ticketWanted(const QUuid &incident, const QUuid &action); // in the tracker of the team
    void versionWanted(const nevertwice::Moment &at);              // as it was then

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void seek(QWidget *view, const QModelIndex &row);
    void seekAgain();
    std::pair<QWidget *, QRect> placeOf(const QString &path) const;
    void noteRows();
    void followStep();
    void showStepped();
    void leaveAlone();
    void holdKeyboard(const QRect &seen);
    void showHeld();
    QRect caretOf(const QWidget *typing) const;
    void buildColumns();
    void take(Document *document);
    void finish();
    void build();
    void leaveTexts();
    void keepViews(const QList<Section> &sections);
    void fillFacts();
    bool isShown(const Section &section) const;
    void buildSections(const QList<Section> &sections);
    void orderTabs();
    void orderFactTabs();
    void follow(const QSet<QString> &keys);
    void showSection(const QString &section);
    void moveSection(const QString &section, int by);
    void removeSection(const QString &section);
    SectionView *makeView(const Section &section);
    SectionView *view(const QString &section) const;
    QWidget *firstFact() const;
    void bringKeyboardTo(QWidget *place);
    void keepKeyboardSeen(int heightBefore);
    void noteLook();
    void fit();
    void moveFacts();

    const Theme &m_theme;
    QPointer<Document> m_document;
    QObject *m_listener = nullptr; // to the document that is shown
    QHash<QUuid, int> m_positions; // where each was scrolled to
    QDate m_today;
    QStringList m_people;
    DueDays m_dueDays;
    AttachmentBytes m_attachments;
    QString m_me;
    std::function<void(const QUuid &incident)> m_looked;
    bool m_isEditable = false;
    bool m_isComplete = true; // all sections of the document are there
    std::function<bool()> m_undoFirst;
    MarkdownEditor::Caret m_caret = MarkdownEditor::Caret::Stays;
    QWidget *m_content = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_column = nullptr;
    QVBoxLayout *m_text = nullptr; // in the column
    IncidentHeader *m_header = nullptr;
    QPushButton *m_details = nullptr; // shows the facts where they have no place of their own
    Inspector *m_inspector = nullptr;
    MilestoneFields *m_milestones = nullptr;
    QWidget *m_beside = nullptr;
    QVBoxLayout *m_sections = nullptr;
    QList<SectionView *> m_views;
    QLabel *m_missing = nullptr;
    QPushButton *m_add = nullptr;
    bool m_isWide = true;
    bool m_areFactsShown = true;
    QPointer<QWidget> m_sought; // what is brought into sight until the page is at rest; none
    QPersistentModelIndex m_soughtRow;
    QPointer<QWidget> m_held;         // where somebody writes, which stays in sight until then
    QString m_stepped;                // what undo or redo changed out of sight, which is shown until then
    QHash<QUuid, QPoint> m_rowPlaces; // before undo or redo, which may take them out
    QTimer m_rest;
};

} // namespace nevertwice
