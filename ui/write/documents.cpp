#include "ui/write/documents.h"

#include "model/store/causework.h"
#include "model/store/saveid.h"
#include "ui/write/keptedits.h"

#include <QEventLoop>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kRetryMilliseconds = 5000;

// Trouble that may go away by itself.
bool mayPass(Error::Kind kind)
{
    static const QSet<Error::Kind> passing{Error::Kind::Busy,    Error::Kind::Full,  Error::Kind::Io,
                                           Error::Kind::Unknown, Error::Kind::Moved, Error::Kind::ReadOnly};
    return passing.contains(kind);
}

void learnNextAction(Document &document, const Reader &reader)
{
    if (const Result<int> next = reader.nextActionNumber(document.uuid())) document.learnNextAction(*next);
}

} // namespace

Documents::Documents(std::unique_ptr<Workspace> workspace, const Reader &reader, const Clock &clock, QObject *parent)
    : QObject(parent), m_access(workspace->access()), m_reader(reader), m_clock(clock),
      m_kept(std::make_unique<KeptEdits>(*this, workspace->unsavedEdits())),
      m_saver(std::make_unique<Saver>(std::move(workspace)))
{
    m_retry.setInterval(kRetryMilliseconds);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Documents::tryAgain);
    connect(m_saver.get(), &Saver::saved, this, &Documents::onSaved);
    connect(m_saver.get(), &Saver::failed, this, &Documents::onFailed);
    connect(m_saver.get(), &Saver::changed, this, &Documents::changed);
}

Documents::~Documents()
{
    close();
}

void Documents::close()
{
    if (std::exchange(m_isClosed, true)) return;
    settle();
    m_retry.stop();
    disconnect(m_saver.get(), nullptr, this, nullptr);
    for (Document *document : std::as_const(m_documents))
        document->setOwnTexts({}); // it would read
}

SaveContext Documents::context() const
{
    SaveContext context;
    context.saveId = saveIdOf(m_window);
    context.by = m_author();
    return context;
}

Result<Document *> Documents::open(const QUuid &incident)
{
    if (Document *known = find(incident)) return known;
    const Result<IncidentRow> row = m_reader.row(incident);
    if (!row) return row.error();
    Result<Incident> read = m_reader.incident(incident);
    if (!read) return read.error();
    const bool isTrashed = row->deletedAt.isKnown();
    const Access access = isTrashed ? Access::ReadOnly : m_access;
    auto document = std::make_unique<Document>(*read, row->version, access, this);
    learnNextAction(*document, m_reader);
    return adopt(std::move(document));
}

Document *Documents::adopt(std::unique_ptr<Document> document)
{
    Document *kept = document.release(); // a child of this
    m_documents.insert(kept->uuid(), kept);
    kept->setOwnTexts([this](const QString &path) { return isOwnText(path); });
    connect(kept, &Document::burstReady, this, [this, kept] { submit(kept); });
    connect(kept, &Document::changed, this,
            [this, kept](const QSet<QString> &keys) { emit edited(kept->uuid(), keys); });
    connect(kept->undoStack(), &QUndoStack::indexChanged, this, &Documents::stepped);
    connect(kept, &Document::stateChanged, this, &Documents::troubleChanged);
    connect(kept, &Document::conflictsChanged, this, &Documents::troubleChanged);
    connect(kept, &Document::conflictsChanged, this, [this, kept] { holdConflicts(kept); });
    return kept;
}

// As the team has it now: a field may be given another sort.
bool Documents::isOwnText(const QString &path) const
{
    const QList<CustomField> fields = teamFields();
    return std::any_of(fields.begin(), fields.end(), [&path](const CustomField &field) {
        const QJsonObject alone{{u"custom"_s, QJsonObject{{field.key, true}}}};
        return field.sort == CustomField::Sort::Text && valueAt(alone, path).toBool();
    });
}

void Documents::submit(Document *document)
{
    if (const std::optional<Document::Burst> burst = document->takeBurst(saveIdOf(m_window))) {
        SaveContext by = context();
        by.saveId = burst->saveId;
        noteNewCauses(burst->patches);
        m_bursts.insert(m_saver->submit({document->uuid(), burst->baseVersion, burst->patches, by}), document);
        takeCausesOut(*document, burst->patches);
    }
    holdConflicts(document);
}

void Documents::noteNewCauses(const QList<Patch> &patches)
{
    for (const Patch &patch : patches) {
        const QUuid cause = causePutInOrOut(patch);
        if (cause.isNull() || patch.after.isUndefined()) continue;
        const Result<Cause> known = m_reader.cause(cause);
        if (!known && known.error().kind == Error::Kind::NotFound) m_newCauses.insert(cause);
    }
}

// What a step brought into the catalogue goes with it where it is undone.
void Documents::takeCausesOut(const Document &document, const QList<Patch> &patches)
{
    for (const Patch &patch : patches) {
        const QUuid cause = causePutInOrOut(patch);
        if (!patch.after.isUndefined() || !m_newCauses.contains(cause) || !document.hasTakenBackCause(cause)) continue;
        const auto takeOut = [cause, by = m_author()](Workspace &workspace) -> Result<Commit> {
            const Result<void> taken = takeCauseOut(workspace, cause, by);
            return taken ? Result<Commit>(Commit()) : taken.error();
        };
        m_work.insert(m_saver->run(takeOut), {[](const Commit &) {}, {}});
    }
}

// What is typed into a field in conflict is in no file before somebody answers: it is kept beside it till then, and
// till the file has the answer.
void Documents::holdConflicts(Document *document)
{
    UnsavedEdit edit = m_held.value(document);
    const QList<Patch> words = document->unanswered();
    Saver::Work work;
    if (!words.isEmpty()) {
        if (words == edit.patches) return;
        if (edit.saveId.isNull()) edit.saveId = QUuid::createUuid();
        edit.incident = document->uuid();
        edit.baseVersion = document->version();
        edit.patches = words;
        edit.by = m_author();
        m_held.insert(document, edit);
        work = [edit](Workspace &workspace) -> Result<Commit> {
            const Result<void> held = workspace.holdUnsaved(edit);
            return held ? Result<Commit>(Commit()) : held.error();
        };
    } else {
        if (edit.saveId.isNull() || document->state() != Document::State::Saved) return;
        m_held.remove(document);
        work = [edit](Workspace &workspace) -> Result<Commit> {
            workspace.forgetUnsaved(edit);
            return Commit();
        };
    }
    m_holding.insert(m_saver->run(work), edit.saveId);
}

void Documents::saveKept(const UnsavedEdit &edit, const KeptDone &done, const Refused &refused)
{
    UnsavedEdit left = edit;
    left.saveId = QUuid::createUuid();
    const auto save = [edit, id = left.saveId](Workspace &workspace) { return workspace.saveUnsaved(edit, id); };
    const auto settle = [this, left, done](const Commit &commit) {
        UnsavedEdit unshown = left;
        unshown.patches = contest(left, commit.conflicts);
        done(commit, unshown);
    };
    flush(); // what was written before stands before it in the file
    const auto refuse = [this, refused](const Error &error) {
        const bool isTriedAgain = mayPass(error.kind);
        refused(error, isTriedAgain ? Trouble::MayPass : Trouble::Stays);
        if (isTriedAgain)
            m_retry.start();
        else
            emit failed(error);
    };
    m_work.insert(m_saver->run(save), {settle, refuse});
}

void Documents::forgetKept(const UnsavedEdit &edit)
{
    const auto forget = [edit](Workspace &workspace) -> Result<Commit> {
        workspace.forgetUnsaved(edit);
        return Commit();
    };
    m_work.insert(m_saver->run(forget), {[](const Commit &) {}, {}});
}

// What of it cannot be shown. All else is held from here on like any conflict, in place of what was left: not a moment
// is it kept nowhere.
QList<Patch> Documents::contest(UnsavedEdit left, const QList<Patch> &conflicts)
{
    if (conflicts.isEmpty()) return {};
    const Result<Document *> document = open(left.incident);
    if (!document) return conflicts;
    QList<Patch> unshown;
    for (const Patch &conflict : conflicts) {
        if ((*document)->contest(conflict)) continue;
        // As it was written: what the file says now was not seen by whoever wrote it.
        const auto written = std::find_if(left.patches.cbegin(), left.patches.cend(),
                                          [&](const Patch &patch) { return patch.path == conflict.path; });
        unshown.append(written == left.patches.cend() ? conflict : *written);
    }
    if (unshown.size() == conflicts.size()) return unshown;
    holdConflicts(*document);
    left.patches = unshown;
    const auto settle = [left, held = m_held.value(*document)](Workspace &workspace) -> Result<Commit> {
        if (const auto kept = held.patches.isEmpty() ? Result<void>() : workspace.holdUnsaved(held); !kept)
            return kept.error();
        if (!left.patches.isEmpty()) {
            if (const auto kept = workspace.holdUnsaved(left); !kept) return kept.error();
        } else {
            workspace.forgetUnsaved(left);
        }
        return Commit();
    };
    m_work.insert(m_saver->run(settle), {[](const Commit &) {}, {}});
    return unshown;
}

void Documents::run(const Saver::Work &work, const Done &done)
{
    flush(); // what was written before stands before it in the file
    m_work.insert(m_saver->run(work), {done, {}});
}

void Documents::create(const Incident &incident, IfNotTaken ifNotTaken)
{
    SaveContext by = context();
    by.ifNotTaken = ifNotTaken;
    m_work.insert(m_saver->submitNew(incident, by), {[this](const Commit &commit) { emit created(commit.uuid); },
                                                     [this](const Error &error) { emit notCreated(error); }});
}

void Documents::moveToTrash(const QUuid &incident)
{
    run([=, by = context()](Workspace &workspace) { return workspace.moveToTrash(incident, by); },
        [this](const Commit &commit) { emit movedToTrash(commit.uuid, commit.ref); });
}

void Documents::restore(const QUuid &incident)
{
    run([=, by = context()](Workspace &workspace) { return workspace.restoreFromTrash(incident, by); },
        [this](const Commit &commit) {
            if (Document *back = find(commit.uuid)) back->flush(); // what could not be saved while it lay there
            emit restored(commit.uuid);
        });
}

void Documents::nameVersion(const QUuid &incident, const QString &name)
{
    const auto work = [=](Workspace &workspace) -> Result<Commit> {
        const Result<void> named = workspace.nameVersion(incident, name);
        return named ? Result<Commit>(Commit{incident, {}, 0, {}}) : named.error();
    };
    run(work, [this, name](const Commit &commit) { emit versionNamed(commit.uuid, name); });
}

void Documents::keep(const QByteArray &attachment)
{
    const auto put = [attachment](Workspace &workspace) -> Result<Commit> {
        const auto kept = workspace.putAttachment(attachment);
        return kept ? Result<Commit>(Commit()) : kept.error();
    };
    m_keeping.insert(m_saver->run(put), attachment);
}

void Documents::onSaved(quint64 sequence, const Commit &commit)
{
    if (m_holding.remove(sequence)) {
        m_hasSaidUnheld = false;
        return;
    }
    if (m_keeping.remove(sequence)) {
        emit written();
        return;
    }
    if (Document *document = m_bursts.take(sequence)) {
        const bool isStale = m_stale.remove(document);
        const bool isAll = document->acknowledge(commit, m_clock());
        if (!isAll)
            readAgain(document, Reading::Always);
        else if (isStale)
            readAgain(document, Reading::IfNewer);
        holdConflicts(document);
    } else if (const Done done = m_work.take(sequence).done) {
        if (Document *touched = find(commit.uuid)) readAgain(touched, Reading::Always);
        done(commit);
    }
    emit written();
}

void Documents::onFailed(quint64 sequence, const Error &error)
{
    if (m_holding.contains(sequence)) {
        const QUuid unheld = m_holding.take(sequence);
        for (UnsavedEdit &edit : m_held)
            if (edit.saveId == unheld) edit.patches.clear();           // it is tried again at the next pause
        if (!std::exchange(m_hasSaidUnheld, true)) emit failed(error); // not again at every pause
        return;
    }
    if (m_keeping.contains(sequence)) {
        m_unkept.append(m_keeping.take(sequence));
        m_retry.start();
        emit failed(error);
        return;
    }
    if (Document *document = m_bursts.take(sequence)) {
        document->refuse(error);
        holdConflicts(document);
        if (mayPass(error.kind)) m_retry.start();
        if (error.kind == Error::Kind::Conflict) { // it may lie in the trash now
            m_stale.remove(document);
            readAgain(document, Reading::IfNewer);
        }
    } else if (m_work.contains(sequence)) {
        const Errand errand = m_work.take(sequence);
        errand.refused ? errand.refused(error) : emit failed(error);
    }
}

void Documents::takeIn(const ChangeSet &changes)
{
    for (Document *document : std::as_const(m_documents))
        if (changes.incidents.contains(document->uuid())) readAgain(document, Reading::IfNewer);
}

void Documents::readAgain(Document *document, Reading reading)
{
    if (document->isBurstUnderWay()) {
        m_stale.insert(document);
        return;
    }
    // The version is read first: should somebody save in between, it is too old, and a save will notice.
    const Result<IncidentRow> row = m_reader.row(document->uuid());
    if (!row) return; // what is on the screen is the last that is known
    const Access access = row->deletedAt.isKnown() ? Access::ReadOnly : m_access;
    const bool isKnown = row->version == document->version() && access == document->access();
    if (isKnown && reading == Reading::IfNewer) return;
    if (const Result<Incident> read = m_reader.incident(document->uuid())) {
        learnNextAction(*document, m_reader);
        const bool wasWritable = !document->isReadOnly();
        document->takeIn(*read, row->version, access);
        if (wasWritable && document->isReadOnly() && m_work.isEmpty()) emit trashedElsewhere(document->uuid());
    }
}

void Documents::flush()
{
    const QList<QByteArray> attachments = std::exchange(m_unkept, {});
    for (const QByteArray &attachment : attachments)
        keep(attachment);
    for (Document *document : std::as_const(m_documents))
        document->flush();
}

void Documents::tryAgain()
{
    m_kept->tryAgain();
    flush();
}

bool Documents::isSettled() const
{
    return m_work.isEmpty() && m_bursts.isEmpty() && m_keeping.isEmpty() && m_unkept.isEmpty() && unsaved().isEmpty();
}

QList<Document *> Documents::unsaved() const
{
    QList<Document *> documents;
    for (Document *document : std::as_const(m_documents))
        if (document->state() != Document::State::Saved) documents.append(document);
    return documents;
}

bool Documents::hasFailed() const
{
    return !m_unkept.isEmpty() || std::any_of(m_documents.begin(), m_documents.end(), [](const Document *document) {
        return document->state() == Document::State::Failed;
    });
}

void Documents::awaitAnswers()
{
    QEventLoop loop;
    const auto isAnswered = [this] { return m_bursts.isEmpty() && m_work.isEmpty() && m_keeping.isEmpty(); };
    const auto goOn = [&] {
        if (isAnswered()) loop.quit();
    };
    connect(m_saver.get(), &Saver::saved, &loop, goOn);
    connect(m_saver.get(), &Saver::failed, &loop, goOn);
    if (!isAnswered()) loop.exec(QEventLoop::ExcludeUserInputEvents);
}

// An answer may bring a conflict, and words may wait behind a burst that was under way: then once more.
bool Documents::settle(Conflicts conflicts)
{
    constexpr int kRounds = 4;
    for (int round = 0; round < kRounds; ++round) {
        const QList<Document *> waiting = unsaved();
        if (conflicts == Conflicts::Join)
            for (Document *document : waiting)
                document->resolveAll();
        flush();
        awaitAnswers();
        if (isSettled()) return true;
        if (hasFailed()) return false;
    }
    return false;
}

} // namespace nevertwice
