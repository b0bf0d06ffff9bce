// Taking in many documents at once, and taking a batch back.
#include "model/domain/document.h"
#include "model/domain/ref.h"
#include "model/store/backupkeeper.h"
#include "model/store/causetables.h"
#include "model/store/duplicatework.h"
#include "model/store/importmerge.h"
#include "model/store/incidenttables.h"
#include "model/store/packing.h"
#include "model/store/save.h"
#include "model/store/workspace.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// Refs that were taken give way to new ones; links between the documents of one import follow.
void rewriteRefs(QString &text, const QHash<QString, QString> &renamed)
{
    static const QRegularExpression ref(u"\\b[A-Z]{2,10}-[0-9]{1,9}\\b"_s);
    if (text.isEmpty()) return;
    QString out;
    qsizetype end = 0;
    for (auto it = ref.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto found = renamed.find(match.captured());
        if (found == renamed.end()) continue;
        out += QStringView(text).mid(end, match.capturedStart() - end);
        out += *found;
        end = match.capturedEnd();
    }
    if (end > 0) text = out.append(QStringView(text).mid(end));
}

void rewriteLinks(Incident &i, const QHash<QString, QString> &renamed)
{
    for (QString *text : {&i.summary, &i.impact.text, &i.trigger, &i.detection, &i.rootCause, &i.resolution,
                          &i.lessons.text, &i.lessons.wentWell, &i.lessons.wentWrong, &i.lessons.gotLucky})
        rewriteRefs(*text, renamed);
    for (Event &event : i.timeline)
        rewriteRefs(event.text, renamed);
    for (Action &action : i.actions)
        for (QString *text : {&action.title, &action.details, &action.reason, &action.evidence})
            rewriteRefs(*text, renamed);
    for (OtherSection &section : i.otherSections)
        rewriteRefs(section.text, renamed);
    for (Question &question : i.questions)
        rewriteRefs(question.text, renamed);
}

// Gives every new document its ref, and tells which refs changed on the way in. A ref that is free is kept; numbers are
// given to the others afterwards, so that they take none that a document of this import wants.
Result<QHash<QString, QString>> giveRefs(Save &save, QList<IncomingDocument> &documents, const QList<bool> &known)
{
    QHash<QString, QString> renamed;
    QSet<QString> given;
    QStringList kept;
    QList<qsizetype> left;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        QString &wanted = documents[i].incident.ref;
        if (known[i]) {
            auto row = save.load(documents[i].incident.uuid);
            if (!row) return row.error();
            if (!wanted.isEmpty() && row->incident.ref != wanted) renamed.insert(wanted, row->incident.ref);
            continue;
        }
        const auto isFree = save.canBeCalled(wanted);
        if (!isFree) return isFree.error();
        if (!*isFree || given.contains(foldedRef(wanted))) {
            left.append(i);
            continue;
        }
        kept.append(wanted);
        given.insert(foldedRef(wanted));
    }
    if (auto passed = save.passNumbersOf(kept); !passed) return passed.error();
    for (const qsizetype i : std::as_const(left)) {
        auto ref = save.freeRef({});
        if (!ref) return ref.error();
        // Where two documents of one import bear the same ref, links mean the first.
        QString &wanted = documents[i].incident.ref;
        if (!wanted.isEmpty() && !given.contains(foldedRef(wanted))) renamed.insert(wanted, *ref);
        wanted = *ref;
    }
    return renamed;
}

Result<void> writeImportBase(Database &database, IncidentId id, const QByteArray &packedBody)
{
    return database.statement("replace into import_base (incident_id, body) values (?, ?)")
        .bind(id.value, packedBody)
        .run();
}

// Numbers of actions that are no more are not given again.
Result<void> keepNumbersFrom(Database &database, IncidentId id, int nextAction)
{
    if (nextAction <= 1) return {};
    return database.statement("update incident set next_action = max(next_action, ?) where id = ?")
        .bind(nextAction, id.value)
        .run();
}

// A known incident: what the file changed since it was last taken in follows the file; where a person changed the same
// field, theirs stays and is told. Without an earlier import every difference is the file's. What comes from another
// workspace is compared with the state both have had instead.
Result<ImportedDocument> updateFrom(Save &save, const IncomingDocument &incoming)
{
    auto before = save.load(incoming.incident.uuid);
    if (!before) return before.error();
    ImportedDocument outcome{
        ImportedDocument::Fate::Unchanged, incoming.incident.uuid, before->incident.ref, incoming.file, {}};
    if (before->deletedAt.isKnown()) {
        outcome.fate = ImportedDocument::Fate::InTrash;
        return outcome;
    }
    const auto joined = mergeImport(save.database(), *before, incoming);
    if (!joined) return joined.error();
    const auto &[file, merged] = *joined;
    auto read = fromDocument(merged.merged);
    if (!read) return read.error();
    StoredIncident after = *before;
    after.incident = *read;
    after.nextAction = std::max(after.nextAction, incoming.nextAction);
    QList<CauseLink> changed = read->causes;
    changed.removeIf([&](const CauseLink &link) { return before->incident.causes.contains(link); });
    auto otherwise = calledOtherwise(save.database(), changed);
    if (!otherwise) return otherwise.error();
    outcome.otherwise = *otherwise;
    auto commit = save.write(&*before, after);
    if (!commit) return commit.error();
    if (commit->version == before->version) // nothing of it was written, and the number is no part of the document
        if (auto held = keepNumbersFrom(save.database(), before->id, incoming.nextAction); !held) return held.error();
    if (!incoming.base)
        if (auto noted = writeImportBase(save.database(), before->id, packed(canonicalBytes(file))); !noted)
            return noted.error();
    outcome.kept = merged.conflicts;
    if (commit->version != before->version) outcome.fate = ImportedDocument::Fate::Updated;
    return outcome;
}

Result<ImportedDocument> addFrom(Save &save, const IncomingDocument &incoming, const Prepared &ready)
{
    auto added = save.addPrepared(incoming.incident, ready);
    if (!added) return added.error();
    if (!incoming.base)
        if (auto noted = writeImportBase(save.database(), added->id, ready.packedBody); !noted) return noted.error();
    if (auto kept = keepNumbersFrom(save.database(), added->id, incoming.nextAction); !kept) return kept.error();
    const Incident &incident = added->incident;
    return ImportedDocument{ImportedDocument::Fate::Added, incident.uuid, incident.ref, incoming.file, {}};
}

// Does what can be done without the file, document by document, on a thread of its own: the writer then hardly waits
// for anything but the disk. Precondition: the documents do not change while this lives.
class Preparer
{
public:
    Preparer(const QList<IncomingDocument> &documents, const QList<bool> &known)
        : m_ready(size_t(documents.size())), m_thread([this, &documents, &known] { work(documents, known); })
    {
    }
    ~Preparer()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_more.notify_all();
        m_thread.join();
    }

    // Waits until it is done. It lives until the next is asked for.
    const Prepared &take(qsizetype index)
    {
        std::unique_lock lock(m_mutex);
        m_taken = index;
        if (index % kGivenBackAtOnce == 0) m_more.notify_all();
        m_more.wait(lock, [&] { return m_done > index; });
        return m_ready[size_t(index)];
    }
    // Of the words of all of them. Precondition: the last one was taken, and this is asked once.
    WordCounts &&counts() { return std::move(m_counts); }

private:
    static constexpr qsizetype kGivenBackAtOnce = 64;

    void work(const QList<IncomingDocument> &documents, const QList<bool> &known)
    {
        // Words are cut by SQLite's own tokenizer, which wants a connection of this thread: an empty one does.
        auto tokenizer = Database::open(u":memory:"_s, Database::Mode::Create);
        for (qsizetype i = 0; i < documents.size() && !m_stopped; ++i) {
            Prepared ready;
            if (!known[i]) {
                ready = prepared(documents[i].incident);
                ready.detail = detailText(documents[i].incident);
                if (tokenizer) // what cannot be cut here is cut by the writer
                    if (auto parts = indexPartsOf(**tokenizer, documents[i].incident, m_counts)) ready.parts = *parts;
            }
            if (i + 1 == documents.size()) (void)m_counts.sorted(); // before anybody waits for it
            std::unique_lock lock(m_mutex);
            m_ready[size_t(i)] = std::move(ready);
            m_done = i + 1;
            m_more.notify_all();
            const qsizetype taken = m_taken;
            lock.unlock();
            giveBack(taken);
        }
        while (!m_stopped && m_givenBack < documents.size()) {
            std::unique_lock lock(m_mutex);
            m_more.wait(lock, [&] { return m_stopped || m_taken >= m_givenBack + kGivenBackAtOnce; });
            const qsizetype taken = m_taken;
            lock.unlock();
            giveBack(taken);
        }
    }
    // What nobody looks at any more. Hundreds of small pieces each: better here than in the thread that writes.
    void giveBack(qsizetype taken)
    {
        for (; m_givenBack < taken; ++m_givenBack)
            m_ready[size_t(m_givenBack)] = {};
    }

    std::vector<Prepared> m_ready;
    WordCounts m_counts; // of the thread, until it is done
    qsizetype m_done = 0;
    qsizetype m_taken = 0;
    qsizetype m_givenBack = 0; // of the thread
    std::atomic<bool> m_stopped = false;
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::thread m_thread; // last: it uses what stands above
};

constexpr qsizetype kMany = 100;
constexpr qsizetype kStep = 500;

Result<void> keepOriginal(Database &database, const IncomingDocument &incoming)
{
    const Attachment *original = incoming.original.isEmpty() ? nullptr : originalOf(incoming.incident);
    if (!original) return {};
    return database.statement("insert or ignore into blob (sha256, size, content) values (?,?,?)")
        .bind(original->sha256, qint64(incoming.original.size()), incoming.original)
        .run();
}

QList<QList<IncomingDocument>> stepsOf(const QList<IncomingDocument> &documents)
{
    const bool areLinked = std::any_of(documents.begin(), documents.end(),
                                       [](const IncomingDocument &one) { return !one.incident.ref.isEmpty(); });
    if (areLinked || documents.size() <= kStep) return {documents};
    QList<QList<IncomingDocument>> steps;
    for (qsizetype begin = 0; begin < documents.size(); begin += kStep)
        steps.append(documents.mid(begin, kStep));
    return steps;
}

} // namespace

Result<QList<ImportedDocument>> Workspace::import(QList<IncomingDocument> documents, const SaveContext &context)
{
    SaveContext importing = context;
    importing.origin = u"import"_s;
    if (importing.batch.isNull()) importing.batch = QUuid::createUuid();
    QList<ImportedDocument> outcomes;
    backUpBeforeMuch(Occasion::Import, documents.size());
    // Much is written before anything is committed: what has to leave the cache meanwhile is written twice.
    const auto setCache = [this](const char *kibibytes) {
        (void)m_reader->database().execute(QByteArray("pragma cache_size = -") + kibibytes);
    };
    if (documents.size() > kMany) setCache("98304");
    const auto usualCache = qScopeGuard([&] { setCache("16384"); });
    for (const QList<IncomingDocument> &step : stepsOf(documents)) {
        auto part = importStep(step, importing);
        if (!part) return part.error();
        outcomes.append(*part);
        importing.saveId = QUuid::createUuid();
    }
    return outcomes;
}

Result<QList<ImportedDocument>> Workspace::importStep(QList<IncomingDocument> documents, const SaveContext &importing)
{
    QList<ImportedDocument> outcomes;
    auto saved = save(importing, u"import the documents"_s, [&](Save &save) -> Result<Commit> {
        QList<IncomingDocument> wanted;
        for (const IncomingDocument &incoming : std::as_const(documents)) {
            auto earlier = takenEarlier(save.database(), incoming);
            if (!earlier) return earlier.error();
            if (*earlier) {
                outcomes.append(**earlier);
                continue;
            }
            if (auto kept = keepOriginal(save.database(), incoming); !kept) return kept.error();
            wanted.append(incoming);
        }
        documents = wanted;
        QList<bool> known;
        for (IncomingDocument &incoming : documents) {
            incoming.incident = sanitized(incoming.incident);
            if (auto sound = validate(incoming.incident); !sound) return sound.error();
            auto id = findIncident(save.database(), incoming.incident.uuid);
            if (!id && id.error().kind != Error::Kind::NotFound) return id.error();
            known.append(id.ok());
        }
        auto renamed = giveRefs(save, documents, known);
        if (!renamed) return renamed.error();
        QHash<qsizetype, QList<CauseLink>> otherwise;
        for (qsizetype i = 0; i < documents.size(); ++i) {
            if (!renamed->isEmpty()) rewriteLinks(documents[i].incident, *renamed);
            if (known[i]) continue;
            const QList<CauseLink> links = documents[i].incident.causes;
            auto entered = save.enterCauses(nullptr, documents[i].incident);
            if (!entered) return entered.error();
            if (!*entered) continue;
            auto told = calledOtherwise(save.database(), links);
            if (!told) return told.error();
            otherwise.insert(i, *told);
        }
        Preparer preparer(documents, known);
        for (qsizetype i = 0; i < documents.size(); ++i) {
            const Prepared &ready = preparer.take(i);
            auto outcome = known[i] ? updateFrom(save, documents[i]) : addFrom(save, documents[i], ready);
            if (!outcome) return outcome.error();
            outcomes.append(*outcome);
            if (!known[i]) outcomes.last().otherwise = otherwise.value(i);
        }
        save.index().add(preparer.counts());
        save.changes().everything = documents.size() > kMany;
        return Commit{};
    });
    return saved ? Result<QList<ImportedDocument>>(outcomes) : saved.error();
}

Result<Reverted> Workspace::revert(const QUuid &batch, const SaveContext &context)
{
    SaveContext reverting = context;
    reverting.origin = u"revert"_s;
    Reverted outcome;
    if (auto touched = revisionsOfBatch(m_reader->database(), batch))
        backUpBeforeMuch(Occasion::Deletion, touched->size());
    auto saved = save(reverting, u"undo it"_s, [&](Save &save) -> Result<Commit> {
        auto done = revertIn(save, batch, outcome);
        return done ? Result<Commit>(Commit{}) : done.error();
    });
    return saved ? Result<Reverted>(outcome) : saved.error();
}

Result<void> Workspace::revertIn(Save &save, const QUuid &batch, Reverted &outcome)
{
    auto revisions = revisionsOfBatch(save.database(), batch);
    if (!revisions) return revisions.error();
    if (revisions->isEmpty())
        return Error{Error::Kind::NotFound,
                     {},
                     u"nothing was done under this name"_s,
                     u"It may have been thinned out of the history."_s};
    QHash<QUuid, QPair<Revision, Revision>> spans; // what the batch did first and last to each
    QList<QUuid> order;
    for (const Revision &revision : std::as_const(*revisions)) {
        if (!spans.contains(revision.subject)) {
            spans.insert(revision.subject, {revision, revision});
            order.append(revision.subject);
        }
        spans[revision.subject].second = revision;
    }
    for (const QUuid &subject : std::as_const(order)) {
        const auto &[first, last] = spans[subject];
        if (auto done = revertOne(save, subject, first, last, outcome); !done) return done;
    }
    return {};
}

Result<void> Workspace::revertOne(Save &save, const QUuid &subject, const Revision &first, const Revision &last,
                                  Reverted &outcome)
{
    Database &database = save.database();
    auto earlier = revisionBefore(database, first.id);
    if (!earlier) return earlier.error();
    auto id = findIncident(database, subject);
    if (!id) // a cause
        return revertCause(save, subject, *earlier, last, outcome);
    auto before = readStoredIncident(database, *id);
    if (!before) return before.error();
    // What came after the batch and was taken back is no change.
    bool isAsItWasLeft = before->version == last.version;
    if (!isAsItWasLeft && !before->deletedAt.isKnown()) {
        auto left = revisionDocument(database, last.id);
        if (!left) return left.error();
        auto read = fromDocument(*left);
        isAsItWasLeft = read && *read == before->incident;
    }
    if (!isAsItWasLeft) {
        outcome.changedSince.append(subject);
        return {};
    }
    StoredIncident after = *before;
    if (*earlier) {
        auto document = revisionDocument(database, **earlier);
        if (!document) return document.error();
        auto read = fromDocument(*document);
        if (!read) return read.error();
        after.incident = *read;
        // Moving to the trash and back changes no text; undoing it moves the other way.
        // Of two that were merged one moved there; the others never lay in it.
        if (first.origin == "trash"_L1 || first.origin == QLatin1StringView(kMergeOrigin))
            after.deletedAt = Moment();
        else if (first.origin == "restore"_L1)
            after.deletedAt = save.now();
    } else {
        after.deletedAt = save.now(); // it did not exist before
    }
    auto written = save.write(&*before, after);
    if (!written) return written.error();
    outcome.restored.append(subject);
    return {};
}

Result<void> Workspace::revertCause(Save &save, const QUuid &subject, const std::optional<RevisionId> &earlier,
                                    const Revision &last, Reverted &outcome)
{
    auto current = readCause(save.database(), subject);
    if (!current) return current.error();
    if (!earlier)
        return {}; // an entry of the catalogue that came with the batch may stay: no incident shows it any more
    bool isAsItWasLeft = *current && (*current)->version == last.version;
    if (*current && !isAsItWasLeft) {
        auto left = revisionDocument(save.database(), last.id);
        if (!left) return left.error();
        auto read = causeFromDocument(*left);
        isAsItWasLeft = read && *read == (*current)->cause;
    }
    if (!isAsItWasLeft) {
        outcome.changedSince.append(subject);
        return {};
    }
    auto document = revisionDocument(save.database(), *earlier);
    if (!document) return document.error();
    auto cause = causeFromDocument(*document);
    if (!cause) return cause.error();
    if (auto written = save.writeCause(*cause); !written) return written;
    outcome.restored.append(subject);
    return {};
}

} // namespace nevertwice
