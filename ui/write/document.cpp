#include "ui/write/document.h"

#include "model/domain/document.h"
#include "ui/write/documentcommands.h"
#include "ui/write/textstep.h"

#include <QJsonArray>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kPauseMilliseconds = 1000;
constexpr int kIdleMilliseconds = 400;
constexpr int kLongestMilliseconds = 1000;
constexpr qsizetype kPasted = 60; // so much at once was not typed: a step of its own
constexpr int kUndoSteps = 1000;

QStringList keysOfPatches(const QList<Patch> &patches)
{
    QStringList keys;
    for (const Patch &patch : patches)
        if (const QString key = topKey(patch.path); !keys.contains(key)) keys.append(key);
    return keys;
}

QJsonObject picked(const QJsonObject &document, const QStringList &keys)
{
    QJsonObject part;
    for (const QString &key : keys)
        if (const QJsonValue value = document.value(key); !value.isUndefined()) part.insert(key, value);
    return part;
}

bool isDerivedKey(const QString &key)
{
    return key == "duration_minutes"_L1 || key == "format"_L1 || key == "version"_L1;
}

QSet<QString> differentKeys(const QJsonObject &a, const QJsonObject &b)
{
    QSet<QString> keys;
    for (const QJsonObject &object : {a, b})
        for (auto it = object.begin(); it != object.end(); ++it)
            if (!isDerivedKey(it.key()) && !sameJson(a.value(it.key()), b.value(it.key()))) keys.insert(it.key());
    return keys;
}

// The row a path lies in: "timeline/<uuid>" of "timeline/<uuid>.text"; empty for what lies in no row.
QString rowOf(const QString &path)
{
    const qsizetype slash = path.indexOf(u'/');
    if (slash < 0) return {};
    const qsizetype dot = path.indexOf(u'.', slash);
    return path.left(dot < 0 ? path.size() : dot);
}

// What the words of two people find in a field: a time, a state or a link holds those of one alone, a title has no
// second line.
enum class WordsOfTwo { NoRoom, OneLine, Lines };

WordsOfTwo wordsOfTwoIn(const FieldConflict &conflict)
{
    static const QSet<QString> paragraphs{u"description"_s, u"details"_s,    u"detection"_s, u"got_lucky"_s,
                                          u"resolution"_s,  u"root_cause"_s, u"summary"_s,   u"text"_s,
                                          u"trigger"_s,     u"went_well"_s,  u"went_wrong"_s};
    static const QSet<QString> lines{u"evidence"_s, u"heading"_s, u"reason"_s, u"review_reason"_s, u"title"_s};
    const QString top = topKey(conflict.path);
    if (top == "headings"_L1) return WordsOfTwo::OneLine;
    if (top == "custom"_L1) return conflict.isOwnText ? WordsOfTwo::OneLine : WordsOfTwo::NoRoom;
    const QString key = conflict.path.section(u'.', -1);
    return paragraphs.contains(key) ? WordsOfTwo::Lines
           : lines.contains(key)    ? WordsOfTwo::OneLine
                                    : WordsOfTwo::NoRoom;
}

QString bothTexts(const FieldConflict &conflict)
{
    const QString mine = conflict.mine.toString();
    const QString theirs = conflict.theirs.toString();
    if (theirs.isEmpty() || mine.isEmpty()) return theirs + mine;
    return theirs + (wordsOfTwoIn(conflict) == WordsOfTwo::Lines ? u"\n\n"_s : u" / "_s) + mine;
}

bool isEditedByTheStore(const Patch &patch)
{
    const QString key = topKey(patch.path);
    return key == "causes"_L1 || key == "ref"_L1 || (key == "actions"_L1 && patch.after.isObject());
}

} // namespace

QString topKey(const QString &path)
{
    const auto end =
        std::find_if(path.begin(), path.end(), [](QChar c) { return c == u'.' || c == u'/'; }) - path.begin();
    return path.left(end);
}

QUuid causePutInOrOut(const Patch &patch)
{
    const QString row = rowOf(patch.path);
    const bool isOne = row == patch.path && topKey(row) == "causes"_L1;
    const bool comesOrGoes = patch.before.isUndefined() != patch.after.isUndefined();
    return isOne && comesOrGoes ? QUuid::fromString(row.section(u'/', 1)) : QUuid();
}

bool FieldConflict::canKeepBoth() const
{
    return mine.isString() && theirs.isString() && wordsOfTwoIn(*this) != WordsOfTwo::NoRoom;
}

Document::Document(const Incident &incident, int version, Access access, QObject *parent)
    : QObject(parent), m_incident(incident), m_document(toDocument(incident)), m_base(m_document), m_version(version),
      m_access(access)
{
    m_undo.setUndoLimit(kUndoSteps);
    m_nextAction = nextActionNumber();
    for (QTimer *timer : {&m_pause, &m_idle, &m_longest})
        timer->setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    m_idle.setInterval(kIdleMilliseconds);
    m_longest.setInterval(kLongestMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &Document::endStep);
    connect(&m_idle, &QTimer::timeout, this, &Document::flush);
    connect(&m_longest, &QTimer::timeout, this, &Document::flush);
}

// An undo stack tells while it goes, and whoever hears would ask this document.
Document::~Document()
{
    m_undo.disconnect();
}

Document::State Document::state() const
{
    if (m_error) return State::Failed;
    return m_touched.isEmpty() && m_conflicts.isEmpty() && !m_sent && !m_again ? State::Saved : State::Editing;
}

void Document::tellState()
{
    if (state() == m_told) return;
    m_told = state();
    emit stateChanged();
}

// ---- editing ----

Result<void> Document::setDocument(const QJsonObject &document, const QStringList &keys)
{
    const bool isPart = areKeysOfADocument(keys);
    Result<Incident> read = isPart ? withKeysOf(document, keys, m_incident) : fromDocument(document);
    if (!read) return read.error();
    m_incident = *std::move(read);
    m_document = isPart ? withKeysOf(m_incident, keys, m_document) : toDocument(m_incident);
    return {};
}

// What it comes to is told as patches: what a document cannot hold is gone by then.
Result<QList<Patch>> Document::change(const QList<Patch> &patches)
{
    const QStringList keys = keysOfPatches(patches);
    const Result<QJsonObject> applied = apply(patches, m_document);
    if (!applied) return applied.error();
    const QJsonObject before = m_document;
    if (auto set = setDocument(*applied, keys); !set) return set.error();
    return diff(picked(before, keys), picked(m_document, keys));
}

void Document::edit(const QString &what, const QList<Patch> &patches)
{
    gather();
    endStep();
    const QStringList keys = keysOfPatches(patches);
    Result<QList<Patch>> changes = isReadOnly() ? QList<Patch>() : change(numbered(patches) + entailed(patches));
    if (!changes || changes->isEmpty()) {
        emit changed(QSet<QString>(keys.begin(), keys.end())); // whoever shows more than is true now looks again
        return;
    }
    m_undo.push(new PatchCommand(*this, what, *changes));
    touch(keysOfPatches(*changes));
}

void Document::edit(const QString &what, const Incident &after)
{
    edit(what, diff(m_document, toDocument(after))); // against what the caller saw: what is gathered now is not in it
}

void Document::editTogether(const QString &what, const std::function<void()> &edits)
{
    gather();
    endStep();
    m_undo.beginMacro(what);
    edits();
    m_undo.endMacro();
    endStep();
}

// An action without a number gets the next: a document alone would count from those that are still there.
QList<Patch> Document::numbered(QList<Patch> patches) const
{
    int next = nextActionNumber();
    for (Patch &patch : patches) {
        if (rowOf(patch.path) != patch.path || topKey(patch.path) != "actions"_L1 || !patch.after.isObject()) continue;
        QJsonObject row = patch.after.toObject();
        if (row.value("number"_L1).toInt() != 0) continue;
        row.insert("number"_L1, next++);
        patch.after = row;
    }
    return patches;
}

// A time of mitigation or resolution says that it is so, be it typed or confirmed. A state says nothing about the time:
// no time is ever made up.
QList<Patch> Document::entailed(const QList<Patch> &patches) const
{
    const auto sets = [&](const QString &path) {
        const bool wasSet = !valueAt(m_document, path).isNull();
        const bool wasInferred = m_incident.inferred.contains(path);
        bool isSet = wasSet;
        bool isConfirmed = false;
        for (const Patch &patch : patches) {
            if (patch.path == path) isSet = !patch.after.isNull();
            if (patch.path == "inferred"_L1) isConfirmed = wasInferred && !patch.after.toArray().contains(path);
        }
        return isSet && (!wasSet || isConfirmed);
    };
    const auto touches = [&](const QString &path) {
        return std::any_of(patches.begin(), patches.end(), [&](const Patch &patch) { return patch.path == path; });
    };
    if (touches(u"state"_s)) return {};
    const Code<nevertwice::State> now = m_incident.state;
    if (sets(u"milestones.resolved"_s) && now != nevertwice::State::Resolved)
        return {{u"state"_s, now.word(), u"resolved"_s, -1}};
    if (sets(u"milestones.mitigated"_s) && now == nevertwice::State::Investigating)
        return {{u"state"_s, now.word(), u"mitigated"_s, -1}};
    return {};
}

void Document::type(const QString &what, const QString &path, const QString &text)
{
    const QString seen = valueAt(m_document, path).toString();
    gather(); // words that wait elsewhere came first
    const QString before = valueAt(m_document, path).toString();
    // They may have waited in another window, for this very text.
    const QString after = before == seen ? text : joinedText(seen, before, text);
    if (isReadOnly() || before == after) return;
    const Result<QList<Patch>> changes = change({{path, before, after, -1}});
    if (!changes || changes->isEmpty()) return;
    const TextStep step = TextStep::between(before, valueAt(m_document, path).toString());
    const bool isPasted = step.inserted.size() > kPasted;
    const bool isGoingOn = m_isStepOpen && !isPasted;
    m_undo.push(new TypeCommand(*this, what, path, step,
                                isGoingOn ? TypeCommand::Start::SameStep : TypeCommand::Start::NewStep));
    const auto *top = dynamic_cast<const TypeCommand *>(m_undo.command(m_undo.index() - 1));
    m_isStepOpen = !isPasted && top && !top->isFull();
    m_pause.start();
    touch(keysOfPatches(*changes));
}

int Document::nextActionNumber() const
{
    int next = m_nextAction;
    for (const Action &action : m_incident.actions)
        next = std::max(next, action.number + 1);
    return next;
}

void Document::endStep()
{
    m_isStepOpen = false;
    m_pause.stop();
}

void Document::gather()
{
    if (m_isGathering) return;
    const QScopedValueRollback<bool> once(m_isGathering, true);
    emit gathering();
}

void Document::touch(const QStringList &keys)
{
    const QSet<QString> touched(keys.begin(), keys.end());
    m_touched.unite(touched);
    m_idle.start();
    if (!m_longest.isActive()) m_longest.start();
    forgetSettledConflicts();
    tellState();
    emit changed(touched);
}

// ---- undo ----

void Document::undo()
{
    step(Way::Back);
}

void Document::redo()
{
    step(Way::Forth);
}

// A step that does nothing any more is no reason to take back an older one, which nobody asked for. One in which
// nothing was edited never did anything.
void Document::step(Way way)
{
    gather();
    endStep();
    m_stepped.clear();
    if (isReadOnly()) return;
    const bool isBack = way == Way::Back;
    while (m_stepped.isEmpty() && (isBack ? m_undo.canUndo() : m_undo.canRedo())) {
        const int steps = m_undo.count();
        const QUndoCommand *next = m_undo.command(isBack ? m_undo.index() - 1 : m_undo.index());
        const bool isOfSeveral = next->childCount() > 0;
        if (isOfSeveral && !canStep(*next, isBack, m_document)) const_cast<QUndoCommand *>(next)->setObsolete(true);
        if (isBack)
            m_undo.undo();
        else
            m_undo.redo();
        const bool isLeftOut = m_stepped.isEmpty() && (isOfSeveral || m_undo.count() < steps);
        if (isLeftOut) return emit stepLeftOut();
    }
}

// Fields that somebody else has changed since stay as they are.
bool Document::takeBack(const QList<Patch> &patches)
{
    const QStringList keys = keysOfPatches(patches);
    const Result<Merge> merged = mergedInto(m_document, patches);
    const QJsonObject before = m_document;
    if (!merged || !setDocument(merged->merged, keys)) return false;
    const QList<Patch> changes = diff(picked(before, keys), picked(m_document, keys));
    if (changes.isEmpty()) return false;
    for (const Patch &change : changes)
        m_stepped.append(change.path);
    touch(keys);
    return true;
}

bool Document::takeBack(const QString &path, const TextStep &step)
{
    const QJsonValue present = valueAt(m_document, path);
    const std::optional<QString> text = step.applied(present.toString());
    if (!text) return false;
    const auto changes = change({{path, present, *text, -1}});
    if (!changes || changes->isEmpty()) return false;
    m_stepped.append(path);
    touch(keysOfPatches(*changes));
    return true;
}

void Document::noteCauses(const QList<Patch> &patches, Way way)
{
    for (const Patch &patch : patches) {
        const QUuid cause = causePutInOrOut(patch);
        if (way == Way::Forth)
            m_causesTakenBack.remove(cause);
        else if (!cause.isNull() && patch.before.isUndefined())
            m_causesTakenBack.insert(cause);
    }
}

// ---- conflicts ----

QList<FieldConflict> Document::conflicts() const
{
    QList<FieldConflict> conflicts;
    for (const QString &path : m_conflicts)
        conflicts.append(conflictAt(path, valueAt(m_document, path), valueAt(m_base, path)));
    return conflicts;
}

FieldConflict Document::conflictAt(const QString &path, const QJsonValue &mine, const QJsonValue &theirs) const
{
    return {path, mine, theirs, m_isOwnText && topKey(path) == "custom"_L1 && m_isOwnText(path), m_kept.contains(path)};
}

QList<Patch> Document::unanswered() const
{
    QList<Patch> patches;
    const QList<FieldConflict> open = conflicts();
    for (const FieldConflict &conflict : open) {
        if (conflict.mine.isUndefined()) continue;
        const QJsonValue both = conflict.canKeepBoth() ? QJsonValue(bothTexts(conflict)) : conflict.mine;
        patches.append({conflict.path, conflict.theirs, both, -1});
    }
    return patches;
}

void Document::forgetSettledConflicts()
{
    const qsizetype removed = m_conflicts.removeIf(
        [this](const QString &path) { return sameJson(valueAt(m_document, path), valueAt(m_base, path)); });
    m_kept.intersect(QSet<QString>(m_conflicts.begin(), m_conflicts.end()));
    if (removed > 0) emit conflictsChanged();
}

void Document::resolve(const QString &path, Choice choice)
{
    if (isReadOnly() || !m_conflicts.contains(path)) return; // no answer could be kept
    gather();
    const FieldConflict conflict = conflictAt(path, valueAt(m_document, path), valueAt(m_base, path));
    m_conflicts.removeAll(path);
    m_kept.remove(path);
    if (choice == Choice::Theirs)
        edit(tr("Keep theirs"), {{path, conflict.mine, conflict.theirs, -1}});
    else if (choice == Choice::Both && conflict.canKeepBoth())
        edit(tr("Keep both"), {{path, conflict.mine, bothTexts(conflict), -1}});
    else
        touch({topKey(path)});
    emit conflictsChanged();
    tellState();
}

bool Document::hasPlaceFor(const QString &path) const
{
    const QString row = rowOf(path);
    return row == path || row.isEmpty() || !valueAt(m_document, row).isUndefined();
}

bool Document::contest(const Patch &kept)
{
    if (isReadOnly()) return false;
    gather();
    if (!hasPlaceFor(kept.path)) return false;
    const QJsonValue now = valueAt(m_document, kept.path);
    if (sameJson(now, kept.after)) return true;
    const FieldConflict twice = conflictAt(kept.path, kept.after, now);
    const bool isWritten = !sameJson(now, valueAt(m_base, kept.path)); // here, and in no file yet
    if (isWritten && !twice.canKeepBoth()) return false;
    const QJsonValue mine = isWritten ? QJsonValue(bothTexts(twice)) : kept.after;
    const auto put = apply({{kept.path, QJsonValue::Undefined, mine, kept.position}}, m_document);
    const QString key = topKey(kept.path);
    if (!put || !setDocument(*put, {key})) return false;
    endStep();
    ++m_foreign[kept.path];
    m_touched.insert(key);
    if (!m_conflicts.contains(kept.path)) m_conflicts.append(kept.path);
    m_kept.insert(kept.path);
    emit changed({key});
    emit conflictsChanged();
    tellState();
    return true;
}

void Document::resolveAll()
{
    const QStringList paths = m_conflicts;
    for (const QString &path : paths)
        resolve(path, Choice::Both);
}

// ---- saving ----

void Document::flush()
{
    gather();
    if (!m_touched.isEmpty() || m_again) emit burstReady();
}

QSet<QString> Document::keysInConflict() const
{
    QSet<QString> keys;
    for (const QString &path : m_conflicts)
        keys.insert(topKey(path));
    return keys;
}

std::optional<Document::Burst> Document::takeBurst(const QUuid &newSave)
{
    if (m_sent) return std::nullopt;
    m_idle.stop();
    m_longest.stop();
    if (m_again) {
        m_sent = Sent{*m_again, {}};
        return *m_again;
    }
    QJsonObject target = m_document;
    for (const QString &path : m_conflicts) // until a person has chosen, theirs stays in the file
        if (auto put = apply({{path, QJsonValue::Undefined, valueAt(m_base, path), -1}}, target)) target = *put;
    const QStringList keys = m_touched.values();
    const QList<Patch> patches = diff(picked(m_base, keys), picked(target, keys));
    m_touched = keysInConflict();
    if (patches.isEmpty()) {
        m_error.reset();
        tellState();
        return std::nullopt;
    }
    learnNextAction(nextActionNumber()); // what is sent may be in the file whatever is heard of it
    const Burst burst{m_refusedSave.isNull() ? newSave : m_refusedSave, m_version, patches};
    m_sent = Sent{burst, QSet<QString>(keys.begin(), keys.end())};
    return burst;
}

bool Document::acknowledge(const Commit &commit, const Moment &at)
{
    if (!m_sent) return true;
    const Sent sent = *std::exchange(m_sent, std::nullopt);
    m_again.reset();
    m_error.reset();
    m_refusedSave = {};
    m_savedAt = at;
    QList<Patch> saved = sent.burst.patches;
    for (const Patch &conflict : commit.conflicts) {
        saved.removeIf([&](const Patch &patch) { return patch.path == conflict.path; });
        m_touched.insert(topKey(conflict.path));
    }
    if (const auto base = apply(saved, m_base)) m_base = *base;
    const bool isAlone = commit.version <= sent.burst.baseVersion + 1 && commit.conflicts.isEmpty();
    // With a version that is not advanced, a field that somebody else changed is never written over unseen.
    if (isAlone) m_version = std::max(m_version, commit.version);
    if (!m_touched.isEmpty() && !m_idle.isActive()) m_idle.start();
    tellState();
    return isAlone && std::none_of(saved.begin(), saved.end(), isEditedByTheStore);
}

void Document::refuse(const Error &error)
{
    if (!m_sent) return;
    const Sent sent = *std::exchange(m_sent, std::nullopt);
    m_touched.unite(sent.keys);
    m_refusedSave = sent.burst.saveId;
    // Of a save that may have been written these say nothing new: other words under its name would be taken for it.
    static const QSet<Error::Kind> tellNothing{Error::Kind::Busy, Error::Kind::Full, Error::Kind::Io,
                                               Error::Kind::Moved, Error::Kind::ReadOnly};
    if (error.kind == Error::Kind::Unknown)
        m_again = sent.burst;
    else if (!tellNothing.contains(error.kind))
        m_again.reset();
    m_error = error;
    m_told = State::Failed;
    emit stateChanged();
}

void Document::takeIn(const Incident &theirs, int version, Access access)
{
    gather();
    const QScopedValueRollback<bool> theirTurn(m_isTakingIn, true);
    for (const Action &action : theirs.actions)
        learnNextAction(action.number + 1);
    const QJsonObject file = toDocument(theirs);
    Merge merged = merge(m_base, m_document, file);
    const QJsonObject before = m_document;
    const QStringList conflictsBefore = m_conflicts;
    for (const Patch &conflict : std::as_const(merged.conflicts))
        keepMine(conflict, merged.merged);
    const QSet<QString> keys = differentKeys(before, merged.merged);
    // What cannot be joined into a sound incident stays apart: nothing is taken in, and a save will say why.
    if (!keys.isEmpty() && !setDocument(merged.merged, keys.values())) return;
    const QStringList changedKeys = keys.values();
    const QList<Patch> foreign = diff(picked(before, changedKeys), picked(m_document, changedKeys));
    for (const Patch &patch : foreign)
        ++m_foreign[patch.path];
    if (!keys.isEmpty()) endStep(); // what is typed from here on is a step of its own
    m_base = file;
    m_version = version;
    const bool isOtherAccess = std::exchange(m_access, access) != access;
    m_touched = differentKeys(m_base, m_document);
    if (!m_touched.isEmpty() && !m_idle.isActive()) m_idle.start();
    forgetSettledConflicts();
    if (!keys.isEmpty()) emit changed(keys);
    if (m_conflicts != conflictsBefore) emit conflictsChanged();
    tellState();
    if (isOtherAccess) emit stateChanged();
}

// A field of a row that they took out is nothing without its row.
void Document::keepMine(const Patch &conflict, QJsonObject &merged)
{
    const QString row = rowOf(conflict.path);
    const bool isRowGone = !row.isEmpty() && valueAt(merged, row).isUndefined();
    const QString path = isRowGone ? row : conflict.path;
    const QJsonValue mine = isRowGone ? valueAt(m_document, row) : conflict.after;
    if (auto put = apply({{path, QJsonValue::Undefined, mine, conflict.position}}, merged)) merged = *put;
    if (!m_conflicts.contains(path)) m_conflicts.append(path);
}

} // namespace nevertwice
