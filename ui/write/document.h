#pragma once

#include "model/domain/incident.h"
#include "model/domain/patch.h"
#include "model/store/workspace.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace nevertwice {

struct TextStep;

// A field that somebody else changed while it was being changed here, or anybody, oneself too, since words of an
// earlier session were kept for it. The page shows mine; the file holds theirs.
struct FieldConflict
{
    QString path;
    QJsonValue mine;
    QJsonValue theirs;
    bool isOwnText = false; // in a field of text the team added
    bool isKept = false;    // mine are of an earlier session

    // Texts, one below or beside the other. Of all else one is right.
    bool canKeepBoth() const;
    bool operator==(const FieldConflict &) const = default;
};

// One open incident: what it says now, what of it is safe, and how edits are taken back.
class Document : public QObject
{
    Q_OBJECT

public:
    enum class State { Saved, Editing, Failed };
    enum class Choice { Mine, Theirs, Both };

    // As the file has it in this version.
    explicit Document(const Incident &incident, int version = 1, Access access = Access::ReadWrite,
                      QObject *parent = nullptr);
    ~Document() override;

    const Incident &incident() const { return m_incident; }
    QUuid uuid() const { return m_incident.uuid; }
    const QJsonObject &json() const { return m_document; }

    State state() const;
    int version() const { return m_version; } // the file's, as far as it is known
    Access access() const { return m_access; }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }
    Error error() const { return m_error.value_or(Error()); } // why it is not saved; of state Failed
    Moment savedAt() const { return m_savedAt; }              // the last save of this session; unknown before

    // Shows what can be undone and is listened to; undo() and redo() are called here, because only they know what is
    // still being typed. A step over which somebody else has written is no step any more: it is left out, and told.
    QUndoStack *undoStack() { return &m_undo; }
    void undo();
    void redo();
    // The paths of what the last undo() or redo() changed; none where it changed nothing.
    const QStringList &stepped() const { return m_stepped; }

    // One step for undo, named as it stands in the menu ("Severity"). Applied at once; saved within a second. Patches
    // that cannot be applied change nothing.
    void edit(const QString &what, const QList<Patch> &patches);
    // The same, made by comparing: whatever differs between the present incident and `after`.
    void edit(const QString &what, const Incident &after);
    // What is edited and typed meanwhile is one step together.
    void editTogether(const QString &what, const std::function<void()> &edits);
    // Typing in a text field: steps of words and pauses become one undo step each. Editors may hand over what was typed
    // in a tenth of a second at once.
    void type(const QString &what, const QString &path, const QString &text);
    // The number of the next action: one that an action had keeps it for ever, also where that action was removed.
    int nextActionNumber() const;
    // Words typed into a field that could not take them, by the path of the field: they wait here for whoever shows the
    // incident next.
    void keepWords(const QString &path, const QString &words) { m_words.insert(path, words); }
    QString takeWords(const QString &path) { return m_words.take(path); }
    // Ends the step of typing: what follows is a step of its own.
    void endStep();
    bool isStepOpen() const { return m_isStepOpen; }
    bool isTakingIn() const { return m_isTakingIn; } // what is told to be changed was written by others

    QList<FieldConflict> conflicts() const;
    // What would keep the words of both where nobody answers any more.
    QList<Patch> unanswered() const;
    void resolve(const QString &path, Choice choice);
    // Words of an earlier session that were changed in the file since: they are in conflict from here on. False where
    // nothing here could show them.
    bool contest(const Patch &kept);
    // False where the row that the path leads into is gone.
    bool hasPlaceFor(const QString &path) const;
    // For whoever has to leave: both texts below each other, and mine where both cannot be.
    void resolveAll();

    // ---- for the registry, which saves ----

    struct Burst
    {
        QUuid saveId;
        int baseVersion = 0;
        QList<Patch> patches;
    };
    // Which of the paths lead to texts the team added: what they hold looks like a day or a choice.
    void setOwnTexts(std::function<bool(const QString &path)> isOwnText) { m_isOwnText = std::move(isOwnText); }
    // The file knows numbers of actions that are no more.
    void learnNextAction(int number) { m_nextAction = std::max(m_nextAction, number); }
    // What is to be saved now; nothing while a burst is under way or where all is safe.
    std::optional<Burst> takeBurst(const QUuid &newSave = QUuid::createUuid());
    // Whether the step that gave the incident this cause was undone, and not redone.
    bool hasTakenBackCause(const QUuid &cause) const { return m_causesTakenBack.contains(cause); }
    bool isBurstUnderWay() const { return m_sent.has_value(); }
    // The burst was saved. False where the file holds more than that: somebody else saved too, or the store added
    // something of its own. Then read it again and call takeIn().
    bool acknowledge(const Commit &commit, const Moment &at);
    void refuse(const Error &error);
    // What the file says now. Fields changed here and there are conflicts, all others are joined. Precondition: no
    // burst is under way.
    void takeIn(const Incident &theirs, int version, Access access = Access::ReadWrite);

signals:
    // Top-level keys of the incident document that are different now ("summary", "timeline"): by an edit, by undo, or
    // by somebody else.
    void changed(const QSet<QString> &keys);
    void stateChanged();
    void conflictsChanged();
    // Somebody else has written over the step that was wanted back: it does nothing, and goes.
    void stepLeftOut();
    // Whoever holds words that were typed and not handed over does so now, directly.
    void gathering();
    // A second of typing, a pause, or somebody who cannot wait.
    void burstReady();

public slots:
    // Saves what there is without waiting for a pause.
    void flush();

private:
    friend class PatchCommand;
    friend class TypeCommand;

    Result<QList<Patch>> change(const QList<Patch> &patches);
    enum class Way { Back, Forth };
    void step(Way way);
    // False where that changes nothing.
    bool takeBack(const QList<Patch> &patches);
    bool takeBack(const QString &path, const TextStep &step);
    void noteCauses(const QList<Patch> &patches, Way way);
    // How often somebody else has changed this text.
    int ageOf(const QString &path) const { return m_foreign.value(path); }
    QList<Patch> numbered(QList<Patch> patches) const;
    QList<Patch> entailed(const QList<Patch> &patches) const;
    Result<void> setDocument(const QJsonObject &document, const QStringList &keys);
    void gather();
    void touch(const QStringList &keys);
    void tellState();
    FieldConflict conflictAt(const QString &path, const QJsonValue &mine, const QJsonValue &theirs) const;
    void forgetSettledConflicts();
    void keepMine(const Patch &conflict, QJsonObject &merged);
    QSet<QString> keysInConflict() const;

    Incident m_incident;
    QJsonObject m_document; // the same as the incident
    QJsonObject m_base;     // as the file has it, as far as it has answered
    int m_version = 0;
    Access m_access;
    QSet<QString> m_touched; // top-level keys in which document and base may differ
    QStringList m_conflicts; // paths
    QSet<QString> m_kept;    // those of them with words of an earlier session
    QSet<QUuid> m_causesTakenBack;
    QHash<QString, int> m_foreign;
    QHash<QString, QString> m_words;
    int m_nextAction = 1; // as far as the file knows
    std::function<bool(const QString &path)> m_isOwnText;

    struct Sent
    {
        Burst burst;
        QSet<QString> keys;
    };
    std::optional<Sent> m_sent;
    std::optional<Burst> m_again; // its outcome is not known: it is asked for again as it was
    QUuid m_refusedSave;          // a refused burst keeps its id, so that the journal knows when it is in
    std::optional<Error> m_error;
    Moment m_savedAt;
    State m_told = State::Saved;

    QUndoStack m_undo;
    bool m_isStepOpen = false;
    QStringList m_stepped;
    bool m_isGathering = false;
    bool m_isTakingIn = false;
    QTimer m_pause; // ends a step of typing
    QTimer m_idle;  // both end a burst
    QTimer m_longest;
};

// Top-level key of a path: "timeline" of "timeline/<uuid>.text".
QString topKey(const QString &path);
// The cause that a patch puts in or takes out; null for all other patches.
QUuid causePutInOrOut(const Patch &patch);

} // namespace nevertwice
