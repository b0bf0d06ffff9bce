#pragma once

#include "model/domain/patch.h"
#include "model/store/changeset.h"
#include "model/store/emergency.h"
#include "model/store/lastsave.h"
#include "model/store/places.h"
#include "model/store/reader.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace nevertwice {

class BackupKeeper;
class OneSave;
class Save;
struct WorkspaceFile;
struct SavedState;

enum class Occasion;
enum class Access { ReadWrite, ReadOnly };

// What becomes of the words of an edit that the file does not take. A person who typed them has them nowhere else; a
// script has them still and tries again, and would have them twice if they were kept as well.
enum class IfNotTaken { Keep, LetGo };

// Who saves, and what belongs together.
struct SaveContext
{
    QUuid saveId = QUuid::createUuid(); // one for each save; asking again with the same one saves nothing twice
    QUuid batch;                        // what is undone in one go; null for a change on its own
    QString by;                         // a person's name
    QString origin = QStringLiteral("edit");
    IfNotTaken ifNotTaken = IfNotTaken::Keep;
};

// What was saved, and what was not because somebody else had changed the same field since.
struct Commit
{
    QUuid uuid;
    QString ref;
    int version = 0;
    QList<Patch> conflicts;
};

// An incident document to be taken in, and the name of the file it came from for the report.
struct IncomingDocument
{
    Incident incident;
    QString file;
    // What the incident was read from, where it keeps that as an attachment: the same bytes are not taken in twice.
    QByteArray original = {};
    // The state it and the incident that is here come from, where another workspace tells it. It is compared with that
    // instead of the last import, and leaves no mark of one: it is no text of a file, but what people made of it.
    std::optional<QJsonObject> base = {};
    int nextAction = 0; // the number its next action gets at least: others were given and are no more
};

// What became of one document of an import.
struct ImportedDocument
{
    enum class Fate { Added, Updated, Unchanged, InTrash };

    Fate fate = Fate::Added;
    QUuid uuid;
    QString ref;
    QString file;
    QList<Patch> kept;               // what the file wanted and a person had changed: theirs stays
    QList<CauseLink> otherwise = {}; // causes as the file calls them, where the catalogue calls them otherwise
};

// What a workspace document says otherwise than it is here, where it stays.
struct KeptHere
{
    QString kind; // "cause", "service", "person", "tag", "team", "setting", "view", or "key" of the document itself
    QString name;
    QStringList fields; // none of a setting and a key, which are one value

    bool operator==(const KeptHere &) const = default;
};

struct Reverted
{
    QList<QUuid> restored;
    QList<QUuid> changedSince; // left as they are
};

// What taking a secret out changed.
struct PurgeReport
{
    int incidents = 0;
    int causes = 0;
    int revisions = 0;
    int attachments = 0;
    int others = 0;            // names, settings, views, what earlier imports left
    QStringList backups;       // the copies it was taken out of
    QStringList backupsFailed; // those it may still be in

    bool isNothing() const { return incidents + causes + revisions + attachments + others == 0 && backups.isEmpty(); }
};

// One workspace file, open for writing (or only for reading). Every save is one transaction: on failure the file is as
// it was. What is returned as saved has been committed, and `changed` has been emitted after it.
//
// One thread uses a Workspace; the desktop keeps it in the Saver's.
class Workspace : public QObject
{
    Q_OBJECT

public:
    // Creates the file and its folders. Fails where a file of that name exists.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Clock &clock,
                                                     const Places &places = {});
    // Opens what is there and never creates. A file that may not be written, or that a newer version made, opens for
    // reading only: see access() and notice().
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Access access, const Clock &clock,
                                                   const Places &places = {}, const std::function<bool()> &goOn = {});
    // To open it for writing takes as long as to copy it, because an earlier version made it. Precondition: it is not
    // open here.
    static bool isOlder(const QString &path);
    ~Workspace() override;

    QString path() const { return m_path; }
    Access access() const { return m_access; }
    // What a person should know about how it is open, as a sentence: that it is for reading only and why, or that it
    // lies in a network. Empty as a rule.
    QString notice() const { return m_notice; }
    // By how many saves the file is older than when this machine last saved to it; 0 as a rule. More says that it was
    // replaced by an older copy, or lost its log. The next save takes it as it is.
    qint64 savesMissing() const { return m_savesMissing; }
    // Edits that an earlier run could not save, oldest first, and how they get in: each is saved under its old id and
    // leaves the list, or stays in it with its error.
    QList<UnsavedEdit> unsavedEdits() const { return m_emergency->list(); }
    // What meets a conflict stays kept, as an edit of its own with this id.
    Result<Commit> saveUnsaved(const UnsavedEdit &edit, const QUuid &left = QUuid::createUuid());
    void forgetUnsaved(const UnsavedEdit &edit) { m_emergency->forget(edit.saveId); }
    // Words that wait for an answer of whoever wrote them: kept until they are forgotten, and while this is open for
    // nobody else to save. Without a place for them nothing is done.
    Result<void> holdUnsaved(const UnsavedEdit &edit)
    {
        return m_places.state.isEmpty() ? Result<void>() : m_emergency->hold(edit);
    }

    // The trouble every save would meet; nothing where the file can be written.
    Result<void> writable() const;
    // It is open for reading only because the permissions of the file or its folder want that, and still do.
    bool lacksPermission() const;
    static bool isPermitted(const QString &path);

    // A reader of this file for any thread.
    Result<std::unique_ptr<Reader>> openReader() const;
    // The reader of this thread, on the writer's own connection.
    const Reader &reader() const { return *m_reader; }

    // Takes in a new incident. A ref that is free is kept, else the next number is given.
    Result<Commit> add(const Incident &incident, const SaveContext &context = {});
    // Applies changes made to version `baseVersion`. Fields somebody else changed since come back as conflicts, the
    // rest is saved.
    Result<Commit> commit(const QUuid &incident, int baseVersion, const QList<Patch> &patches,
                          const SaveContext &context = {});
    Result<Commit> moveToTrash(const QUuid &incident, const SaveContext &context = {});
    // Several at once, in one batch. More than 20, or more than a tenth of all, need their number said again.
    Result<QList<Commit>> moveToTrash(const QList<QUuid> &incidents, std::optional<int> confirmed,
                                      const SaveContext &context = {});
    // Removes for good what was moved to the trash before this moment; tells how many.
    Result<int> emptyTrash(const Moment &before);
    Result<Commit> restoreFromTrash(const QUuid &incident, const SaveContext &context = {});

    // Takes in documents, known uuids by the rules of re-import. All in one transaction where they bring refs, which
    // they may use of each other; else in short ones, so that others save meanwhile.
    Result<QList<ImportedDocument>> import(QList<IncomingDocument> documents, const SaveContext &context = {});
    // Takes in causes, names, settings and views. A cause that was taken in and that nobody has changed follows the
    // document; all else that is there already stays as it is, and is told where the document says it otherwise.
    Result<QList<KeptHere>> importWorkspace(const WorkspaceDocument &document, const SaveContext &context = {});

    // Adds a cause to the catalogue or changes the one with this uuid.
    Result<void> saveCause(const Cause &cause, const SaveContext &context = {});

    // Takes back what a batch did to incidents and causes that nobody has changed since.
    Result<Reverted> revert(const QUuid &batch, const SaveContext &context = {});

    // Gives the present version of an incident a name; it is then never thinned.
    Result<void> nameVersion(const QUuid &incident, const QString &name);

    // The hash under which the bytes are kept, for an Attachment that names them.
    Result<QString> putAttachment(const QByteArray &content);
    Result<void> setSetting(const QString &name, const QJsonValue &value);
    // Adds a view or changes the one with this uuid, its name too; one of the same name has the query of this.
    Result<void> saveView(const SavedView &view);
    Result<void> removeView(const QUuid &view);

    // Takes out revisions that nobody will miss; tells how many.
    Result<int> thinHistory();
    // Takes a text out of everything: documents, history, attachments with text, index, and the backups of this file.
    Result<PurgeReport> purge(const QString &secret, const SaveContext &context = {});

    // Index work that was put off is done here, a piece at a time: true while there is more. For idle moments.
    Result<bool> indexSome();
    // Makes searching quicker after many saves, a piece at a time: true while there is more. For idle moments, too.
    Result<bool> mergeIndexSome();
    // Once nothing is left to be done: what was saved is all in the file, should somebody copy, move or replace it.
    void leaveNoLog();

    // Begins a backup in the background where one is due. To be asked after saves and now and then.
    void keepBackups();
    // Waits until those that were begun, also before something big, are done; what went wrong with the last.
    Result<void> finishBackups();

signals:
    void changed(const nevertwice::ChangeSet &changes);
    // Told once, until one succeeds again; from any thread. Nothing that is saved waits for it or fails with it.
    void backupFailed(const nevertwice::Error &error);

private:
    friend class Save;
    friend class OneSave;
    Workspace(const QString &path, Access access, const Clock &clock, const Places &places);

    // What was kept may be of a file that an older copy has taken the place of since: there the same version is another
    // state. Then only what still says what the words were written over says that they may go in.
    enum class Base { OfThisFile, OfAnyFile };
    Result<Commit> commit(const UnsavedEdit &words, Base base, const SaveContext &context);
    using Change = std::function<Result<Commit>(Save &)>;
    Result<Commit> save(const SaveContext &context, const QString &attempt, const Change &change);
    Result<bool> wasSaved(const QUuid &saveId, bool leavesTrace);
    Result<void> makeDurable();
    Result<void> reconnect();
    Result<void> regain();
    void settleIn(WorkspaceFile file);
    void adopt(std::unique_ptr<Database> database);
    void purgeBackups(const QString &secret, PurgeReport &report);
    void purgeCopy(const QString &path, const QString &secret, PurgeReport &report);
    void backUpBeforeMuch(Occasion occasion, qint64 changed);
    Result<QList<ImportedDocument>> importStep(QList<IncomingDocument> documents, const SaveContext &importing);
    bool isInTrash(const QUuid &incident) const;
    // Whether the file can say that it has no such incident. Then an edit of it is no trouble of the file.
    bool isGone(const QUuid &incident) const;
    Error kept(const Error &failure, const UnsavedEdit &edit);
    Result<void> revertIn(Save &save, const QUuid &batch, Reverted &outcome);
    Result<void> revertOne(Save &save, const QUuid &subject, const Revision &first, const Revision &last,
                           Reverted &outcome);
    Result<void> revertCause(Save &save, const QUuid &subject, const std::optional<RevisionId> &earlier,
                             const Revision &last, Reverted &outcome);

    QString m_path;
    Access m_access;
    Clock m_clock;
    Places m_places;
    FileSystem m_place = FileSystem::Local;
    QString m_notice;
    Error m_refusal;
    bool m_isLost = false;    // it was open for writing, until its connection failed
    quint64 m_fileNumber = 0; // on its disk
    qint64 m_savesMissing = 0;
    bool m_isDurable = false; // whether the disk is known to have all that can be read
    std::unique_ptr<SavedState> m_lastSaved;
    std::unique_ptr<LastSave> m_lastSave;
    std::unique_ptr<EmergencyJournal> m_emergency;
    QSet<QUuid> m_keptSaves; // of this run, in the journal
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<BackupKeeper> m_backups; // last: what it has begun still uses the file
};

} // namespace nevertwice
