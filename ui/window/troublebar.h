#pragma once

#include "ui/write/documents.h"
#include "ui/write/pagebar.h"

#include <QPointer>
#include <QSet>

#include <optional>

namespace nevertwice {

// What was found out about a workspace when it was opened.
struct WorkspaceNotes
{
    QString notice; // why it can only be read
    qint64 savesMissing = 0;
    bool lacksPermission = false; // that alone keeps it from being written
};

// The one bar below the page: the worst that is so now, in a sentence that says what to do.
class TroubleBar : public PageBar
{
    Q_OBJECT

public:
    // Of the whole workspace, or of the incident that is shown alone.
    enum class Reach { Workspace, Incident };

    // The documents outlive the bar.
    TroubleBar(const Theme &theme, Documents &documents, const WorkspaceNotes &notes, QWidget *parent = nullptr);
    TroubleBar(const Theme &theme, Documents &documents, Reach reach, QWidget *parent = nullptr);

    void setDocument(Document *document);
    // Which incidents have a window of their own, whose bar says what concerns them.
    void setShownElsewhere(std::function<bool(const QUuid &)> isShown) { m_isShownElsewhere = std::move(isShown); }
    // Until it is closed or something is done about it.
    void complain(const Error &error);
    // The same, of what somebody asked for just now: before what stands longer, behind what is worse since. `again`
    // asks for it once more, where it can be.
    void refuse(const Error &error, const std::function<void()> &again = {});
    // It is done by now.
    void forgive();
    // For a while, with the way back.
    void say(const QString &text, const QString &icon, const QList<Choice> &choices = {});
    // A workspace that could only be read can be opened for writing now.
    void offerWriting();
    // Not from here: that is said of it.
    void markTrashedElsewhere(const QUuid &incident);
    // Somebody went elsewhere: what was said there is over.
    void hush();
    // What is said can be taken back: what that is called. Nothing where it cannot.
    QString wayBack() const;
    void takeBack();

signals:
    void said(); // for a while
    void copyWanted();
    void openAgainWanted();
    void restoreWanted(const QUuid &incident);
    void incidentWanted(const QUuid &incident);
    void refusalClosed(); // by somebody who leaves it at that

private:
    void look();
    QString withNotice(const QString &text) const;
    void act(const Choice &choice);
    void sayWhatIsSaved();
    bool showComplaint();
    bool showRefusal();
    bool isRefusalFirst() const;
    QSet<const Document *> failedDocuments() const;
    bool showFailure();
    bool showConflict();
    bool showKeptFailure();
    bool showSaying();
    bool showUnsaved();
    bool showConflictElsewhere();
    bool showUnshown();
    QList<Choice> toWriteAgain();
    Choice toCopyElsewhere();
    bool showMissing();
    bool showBackup();
    bool showTrash();

    struct Saying
    {
        QString text;
        QString icon;
        QList<Choice> choices;
    };

    Documents &m_documents;
    Reach m_reach = Reach::Workspace;
    WorkspaceNotes m_notes;
    QPointer<Document> m_document;
    std::function<bool(const QUuid &)> m_isShownElsewhere = [](const QUuid &) { return false; };
    QUuid m_trashedElsewhere;
    std::optional<Error> m_complaint;
    struct Refusal
    {
        Error error;
        std::function<void()> again;
        QSet<const Document *> failed; // by then
    };
    std::optional<Refusal> m_refusal;
    std::optional<Error> m_backup; // why the last one failed
    std::optional<Saying> m_saying;
    QTimer m_fade;
};

} // namespace nevertwice
