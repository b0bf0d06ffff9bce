#pragma once

#include "model/store/saver.h"
#include "ui/write/document.h"

#include <QHash>

#include <functional>
#include <memory>

namespace nevertwice {

class KeptEdits;

// The incidents of a workspace that were opened. They stay as long as the workspace is open, so that undo outlives a
// look at another incident; and here is what saves them.
class Documents : public QObject
{
    Q_OBJECT

public:
    // The reader is of this thread and outlives the documents.
    Documents(std::unique_ptr<Workspace> workspace, const Reader &reader, const Clock &clock,
              QObject *parent = nullptr);
    // Saves what there is.
    ~Documents() override;
    // Saves what there is, for the last time: nothing is read after this, and the reader may go before the documents
    // do.
    void close();

    // Who writes: asked for and noted with every save.
    void setAuthor(std::function<QString()> author) { m_author = std::move(author); }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }
    Saver &saver() { return *m_saver; }
    QList<CustomField> teamFields() const { return m_reader.customFields(); }

    // The open one, or the incident as it is in the file.
    Result<Document *> open(const QUuid &incident);
    Document *find(const QUuid &incident) const { return m_documents.value(incident); }

    // created() or notCreated() is told of it.
    void create(const Incident &incident, IfNotTaken ifNotTaken = IfNotTaken::Keep);
    void moveToTrash(const QUuid &incident);
    void restore(const QUuid &incident);
    void nameVersion(const QUuid &incident, const QString &name);
    // Whatever else the workspace can do, after what was written before. `done` is called here when it is; where it
    // fails, failed() is told.
    using Done = std::function<void(const Commit &)>;
    void run(const Saver::Work &work, const Done &done);
    // Keeps the bytes of an attachment in the workspace, and tries again until they are there.
    void keep(const QByteArray &attachment);
    // Those that are not there yet.
    QList<QByteArray> unkept() const { return m_keeping.values() + m_unkept; }

    // What an earlier session could not save is saved, and what was changed since is shown as a conflict of its
    // incident. `done` is told what nothing can show any more; that stays kept. `refused` is told of trouble, all of
    // which stays kept; what cannot pass by itself is told by failed() too.
    using KeptDone = std::function<void(const Commit &commit, const UnsavedEdit &left)>;
    enum class Trouble { MayPass, Stays };
    using Refused = std::function<void(const Error &error, Trouble trouble)>;
    void saveKept(const UnsavedEdit &edit, const KeptDone &done, const Refused &refused);
    void forgetKept(const UnsavedEdit &edit);
    // Where all of that stands.
    KeptEdits &kept() { return *m_kept; }

    // Somebody saved, here or elsewhere: open incidents follow.
    void takeIn(const ChangeSet &changes);

    // Saves now what waits for a pause.
    void flush();
    // The same, and what earlier sessions kept and could not be saved when somebody wanted that.
    void tryAgain();
    // Nothing is unsaved, nothing is under way.
    bool isSettled() const;
    // Saves and waits for the answers; false where something could not be saved.
    // Conflicts nobody has answered wait on, or are joined because one has to leave.
    enum class Conflicts { Wait, Join };
    bool settle(Conflicts conflicts = Conflicts::Join);
    // Those with words the file does not have.
    QList<Document *> unsaved() const;

signals:
    // Something could not be saved, or is saved at last, or is in conflict: in any of them.
    void troubleChanged();
    void created(const QUuid &incident);
    void notCreated(const nevertwice::Error &error);
    void movedToTrash(const QUuid &incident, const QString &ref);
    void restored(const QUuid &incident);
    // An open one lies in the trash now, and nobody here asked for that.
    void trashedElsewhere(const QUuid &incident);
    void versionNamed(const QUuid &incident, const QString &name);
    void failed(const nevertwice::Error &error); // of these; what a document could not save, it says itself
    void written();                              // anything at all, by the person in front
    // After a commit from here.
    void changed(const nevertwice::ChangeSet &changes);
    // An open incident says something else under these keys; it may not be saved yet.
    void edited(const QUuid &incident, const QSet<QString> &keys);
    // Somebody here edited one of them, or took an edit back.
    void stepped();

private:
    bool hasFailed() const;
    void awaitAnswers();
    Document *adopt(std::unique_ptr<Document> document);
    bool isOwnText(const QString &path) const;
    void submit(Document *document);
    void noteNewCauses(const QList<Patch> &patches);
    void takeCausesOut(const Document &document, const QList<Patch> &patches);
    void holdConflicts(Document *document);
    QList<Patch> contest(UnsavedEdit left, const QList<Patch> &conflicts);
    enum class Reading { IfNewer, Always };
    void readAgain(Document *document, Reading reading);
    void onSaved(quint64 sequence, const Commit &commit);
    void onFailed(quint64 sequence, const Error &error);
    SaveContext context() const;

    const QUuid m_window = QUuid::createUuid();
    Access m_access;
    const Reader &m_reader;
    Clock m_clock;
    std::function<QString()> m_author = [] { return QString(); };
    QHash<QUuid, Document *> m_documents;
    QHash<quint64, Document *> m_bursts;
    struct Errand
    {
        Done done;
        std::function<void(const Error &error)> refused; // where failed() is not what says it
    };
    QHash<quint64, Errand> m_work;
    QHash<quint64, QByteArray> m_keeping;  // attachments under way
    QList<QByteArray> m_unkept;            // that could not be kept yet
    QHash<Document *, UnsavedEdit> m_held; // what waits for an answer, as it is kept beside the file
    QHash<quint64, QUuid> m_holding;       // what is done about that, by the save it is about
    bool m_hasSaidUnheld = false;
    QSet<QUuid> m_newCauses;  // that came into the catalogue with an edit of these
    QSet<Document *> m_stale; // changed in the file while a burst was under way
    QTimer m_retry;
    bool m_isClosed = false;
    std::unique_ptr<KeptEdits> m_kept;
    std::unique_ptr<Saver> m_saver;
};

} // namespace nevertwice
