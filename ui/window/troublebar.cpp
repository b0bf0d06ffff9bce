#include "ui/window/troublebar.h"

#include "ui/kit/debuginfo.h"
#include "ui/kit/errortext.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"
#include "ui/kit/textdifference.h"
#include "ui/write/keptedits.h"
#include "ui/write/spokenchanges.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kFadeMilliseconds = 15'000;

bool isACopyOfUse(const Error &error)
{
    static const QSet<Error::Kind> troubles{Error::Kind::Full, Error::Kind::Io, Error::Kind::Moved,
                                            Error::Kind::Damaged, Error::Kind::ReadOnly};
    return troubles.contains(error.kind);
}

} // namespace

TroubleBar::TroubleBar(const Theme &theme, Documents &documents, const WorkspaceNotes &notes, QWidget *parent)
    : TroubleBar(theme, documents, Reach::Workspace, parent)
{
    m_notes = notes;
    connect(&documents.saver(), &Saver::backupFailed, this, [this](const Error &error) {
        m_backup = error;
        look();
    });
    connect(&documents.kept(), &KeptEdits::changed, this, &TroubleBar::look);
    connect(&documents.kept(), &KeptEdits::saved, this, &TroubleBar::sayWhatIsSaved);
    look();
}

TroubleBar::TroubleBar(const Theme &theme, Documents &documents, Reach reach, QWidget *parent)
    : PageBar(theme, parent), m_documents(documents), m_reach(reach)
{
    m_fade.setSingleShot(true);
    m_fade.setInterval(kFadeMilliseconds);
    connect(&m_fade, &QTimer::timeout, this, [this] {
        m_saying.reset();
        look();
    });
    connect(&documents, &Documents::troubleChanged, this, &TroubleBar::look);
    look();
}

void TroubleBar::setDocument(Document *document)
{
    if (m_document) disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (document) {
        connect(document, &Document::stateChanged, this, &TroubleBar::look);
        connect(document, &Document::conflictsChanged, this, &TroubleBar::look);
        connect(document, &Document::stepLeftOut, this, [this] {
            say(tr("This step is left out: somebody else has changed the same since. The history has it all."),
                u"person"_s);
        });
    }
    look();
}

void TroubleBar::complain(const Error &error)
{
    m_complaint = error;
    look();
}

void TroubleBar::refuse(const Error &error, const std::function<void()> &again)
{
    m_refusal = Refusal{error, again, failedDocuments()};
    look();
}

void TroubleBar::forgive()
{
    m_refusal.reset();
    look();
}

void TroubleBar::say(const QString &text, const QString &icon, const QList<Choice> &choices)
{
    m_saying = Saying{text, icon, choices};
    m_fade.start();
    look();
    emit said();
}

void TroubleBar::markTrashedElsewhere(const QUuid &incident)
{
    m_trashedElsewhere = incident;
    look();
}

void TroubleBar::hush()
{
    if (!m_saying) return;
    m_saying.reset();
    look();
}

void TroubleBar::look()
{
    if ((isRefusalFirst() && showRefusal()) || showFailure() || showRefusal() || showComplaint() || showConflict() ||
        showKeptFailure() || showSaying() || showConflictElsewhere() || showUnshown() || showUnsaved() ||
        showMissing() || showBackup() || showTrash())
        return;
    if (m_notes.notice.isEmpty()) return clear();
    QList<Choice> choices = toWriteAgain();
    if (m_notes.lacksPermission) choices.append(toCopyElsewhere());
    show(m_notes.notice, u"lock"_s, choices);
}

// Not by itself: what is read would move, and windows beside it would close.
void TroubleBar::offerWriting()
{
    m_notes.notice = tr("This file may be written again. Open it again to go on writing.");
    look();
}

QList<PageBar::Choice> TroubleBar::toWriteAgain()
{
    if (!m_documents.isReadOnly()) return {};
    return {{tr("Open it again"), [this] { emit openAgainWanted(); }}};
}

// What is left of an earlier session says nothing of why this one can write nothing.
QString TroubleBar::withNotice(const QString &text) const
{
    return m_documents.isReadOnly() && !m_notes.notice.isEmpty() ? m_notes.notice + u' ' + text : text;
}

bool TroubleBar::showComplaint()
{
    if (!m_complaint) return false;
    const Choice copy{tr("Copy details"),
                      [error = *m_complaint] { QGuiApplication::clipboard()->setText(errorDetails(error, {})); }};
    const Choice close{tr("Close"), [this] {
                           m_complaint.reset();
                           look();
                       }};
    show(errorText(*m_complaint).sentence(), u"warning"_s, {copy, close}, Tone::Trouble);
    return true;
}

QSet<const Document *> TroubleBar::failedDocuments() const
{
    QSet<const Document *> failed;
    const QList<Document *> unsaved = m_documents.unsaved();
    for (const Document *document : unsaved)
        if (document->state() == Document::State::Failed) failed.insert(document);
    return failed;
}

bool TroubleBar::isRefusalFirst() const
{
    return m_refusal && m_refusal->failed.contains(failedDocuments());
}

// Whatever else could not be saved is tried with it.
bool TroubleBar::showRefusal()
{
    if (!m_refusal) return false;
    QList<Choice> choices;
    if (m_refusal->again)
        choices.append({tr("Try again"), [this, again = m_refusal->again] {
                            forgive();
                            m_documents.tryAgain();
                            again();
                        }});
    if (isACopyOfUse(m_refusal->error)) choices.append(toCopyElsewhere());
    choices.append({tr("Close"), [this] {
                        forgive();
                        emit refusalClosed();
                    }});
    show(errorText(m_refusal->error).sentence(), u"warning"_s, choices, Tone::Trouble);
    return true;
}

PageBar::Choice TroubleBar::toCopyElsewhere()
{
    return {tr("Save a copy elsewhere…"), [this] { emit copyWanted(); }};
}

bool TroubleBar::showFailure()
{
    const Document *failed = m_document && m_document->state() == Document::State::Failed ? m_document.data() : nullptr;
    const QList<Document *> unsaved =
        m_reach == Reach::Workspace ? m_documents.unsaved() : QList<Document *>(); // else the other window says it
    for (int i = 0; i < unsaved.size() && !failed; ++i)
        if (unsaved[i]->state() == Document::State::Failed) failed = unsaved[i];
    if (!failed) return false;
    if (failed->isReadOnly() && !m_documents.isReadOnly()) {
        show(tr("%1 was put in the trash elsewhere, and what was written here since is not saved. Restore it, and it "
                "is.",
                "an incident")
                 .arg(failed->incident().ref),
             u"trash"_s, {{tr("Restore"), [this, uuid = failed->uuid()] { emit restoreWanted(uuid); }}}, Tone::Trouble);
        return true;
    }
    Error error = failed->error();
    if (failed != m_document) error.attempt = tr("save %1").arg(failed->incident().ref);
    QList<Choice> choices{{tr("Try again"), [this] { m_documents.tryAgain(); }}};
    if (isACopyOfUse(error)) choices.append(toCopyElsewhere());
    if (error.kind == Error::Kind::Moved || error.kind == Error::Kind::ReadOnly)
        choices.append({tr("Open it again"), [this] { emit openAgainWanted(); }});
    show(errorText(error).sentence(), u"warning"_s, choices, Tone::Trouble);
    return true;
}

bool TroubleBar::showConflict()
{
    const QList<FieldConflict> conflicts = m_document ? m_document->conflicts() : QList<FieldConflict>();
    if (conflicts.isEmpty() || m_document->isReadOnly()) return false;
    const FieldConflict &first = conflicts.first();
    const bool isKept = first.isKept;
    const Result<QJsonObject> theirs =
        apply({{first.path, QJsonValue::Undefined, first.theirs, -1}}, m_document->json());
    const ShownZone zone(m_document->incident().timeZone);
    const QList<Difference> readable =
        theirs ? spokenDifferences(m_document->json(), *theirs, zone, m_documents.teamFields()) : QList<Difference>();
    const QString what = isolated(readable.isEmpty() ? first.path : readable.first().what);
    const auto choose = [this, path = first.path](Document::Choice choice) {
        return [this, path, choice] { m_document->resolve(path, choice); };
    };
    QList<Choice> choices{{isKept ? tr("Use the kept words") : tr("Keep mine"), choose(Document::Choice::Mine)},
                          {isKept ? tr("Use those in the file") : tr("Keep theirs"), choose(Document::Choice::Theirs)}};
    if (first.canKeepBoth()) choices.append({tr("Keep both"), choose(Document::Choice::Both)});
    QString sentence = isKept ? tr("The file says something else here than when your words were kept: %1.").arg(what)
                              : tr("Somebody else changed this too: %1.").arg(what);
    const QString their = whereItDiffers(first.theirs.toString().simplified(), first.mine.toString().simplified());
    if (!their.isEmpty()) sentence += u' ' + tr("It says there: “%1”", "words of a text").arg(isolated(their));
    show(sentence, u"person"_s, choices);
    return true;
}

// Where it is about the page that is seen, that says it better.
void TroubleBar::sayWhatIsSaved()
{
    const QMap<QString, QUuid> &changed = m_documents.kept().changedSince();
    if (changed.isEmpty()) return say(tr("Saved what was left from the earlier session."), u"review"_s);
    const QUuid shown = m_document ? m_document->uuid() : QUuid();
    const bool isAsked = m_document && !m_document->conflicts().isEmpty();
    if (isAsked && changed.size() == 1 && changed.first() == shown) return;
    QList<Choice> choices;
    const auto other = std::find_if(changed.cbegin(), changed.cend(), [&](const QUuid &uuid) { return uuid != shown; });
    if (other != changed.cend())
        choices.append({tr("Show it"), [this, uuid = other.value()] { emit incidentWanted(uuid); }});
    say(tr("Saved what was left from the earlier session, but for what was changed since in %1.", "incidents")
            .arg(listText(changed.keys())),
        u"warning"_s, choices);
}

bool TroubleBar::showSaying()
{
    if (!m_saying) return false;
    QList<Choice> choices;
    for (const Choice &choice : std::as_const(m_saying->choices))
        choices.append({choice.text, [this, choice] { act(choice); }});
    show(m_saying->text, m_saying->icon, choices);
    return true;
}

void TroubleBar::act(const Choice &choice)
{
    m_saying.reset();
    look();
    choice.act();
}

QString TroubleBar::wayBack() const
{
    if (!m_saying || isHidden() || text() != m_saying->text) return {}; // something worse may stand there
    for (const Choice &choice : m_saying->choices)
        if (!choice.undone.isEmpty()) return choice.undone;
    return {};
}

void TroubleBar::takeBack()
{
    if (!m_saying) return;
    const QList<Choice> choices = m_saying->choices;
    for (const Choice &choice : choices)
        if (!choice.undone.isEmpty()) return act(choice);
}

bool TroubleBar::showKeptFailure()
{
    const KeptEdits::Failed failed = m_documents.kept().failed();
    if (m_reach != Reach::Workspace || failed.count == 0) return false;
    Error error = failed.error;
    error.attempt = failed.all == 1 ? tr("save the edit of an earlier session")
                                    : tr("save %1 of %2 edits of an earlier session").arg(failed.count).arg(failed.all);
    show(errorText(error).sentence(), u"warning"_s, {{tr("Try again"), [this] { m_documents.tryAgain(); }}},
         Tone::Trouble);
    return true;
}

bool TroubleBar::showUnsaved()
{
    const int count = m_reach == Reach::Workspace ? int(m_documents.kept().offered().size()) : 0;
    if (count == 0) return false;
    const QString text =
        count == 1
            ? tr("One edit of an earlier session could not be saved then. Its words were kept on this computer.")
            : tr("%n edits of an earlier session could not be saved then. Their words were kept on this computer.",
                 nullptr, count);
    const QList<Choice> choices = m_documents.isReadOnly()
                                      ? toWriteAgain()
                                      : QList<Choice>{{tr("Save them now"), [this] { m_documents.kept().save(); }}};
    show(withNotice(text), m_documents.isReadOnly() ? u"lock"_s : u"retry"_s, choices);
    return true;
}

// Whoever looks at another incident finds the question too.
bool TroubleBar::showConflictElsewhere()
{
    if (m_reach != Reach::Workspace) return false;
    const QList<Document *> unsaved = m_documents.unsaved();
    for (const Document *document : unsaved) {
        if (document == m_document || document->isReadOnly() || document->conflicts().isEmpty() ||
            m_isShownElsewhere(document->uuid()))
            continue;
        show(tr("%1 says two things in one place: choose which words stay.", "an incident")
                 .arg(document->incident().ref),
             u"person"_s, {{tr("Show it"), [this, uuid = document->uuid()] { emit incidentWanted(uuid); }}});
        return true;
    }
    return false;
}

// The row they were written into is gone.
bool TroubleBar::showUnshown()
{
    const QList<UnsavedEdit> &unshown = m_documents.kept().unshown();
    if (m_reach != Reach::Workspace || unshown.isEmpty()) return false;
    QStringList words;
    for (const Patch &patch : unshown.first().patches)
        words.append(patch.after.isString()
                         ? patch.after.toString()
                         : QString::fromUtf8(QJsonDocument(QJsonArray{patch.after}).toJson(QJsonDocument::Indented)));
    const QString all = words.join(u"\n\n"_s);
    show(tr("What these words of an earlier session were written into is no more: “%1”")
             .arg(isolated(oneLine(all).left(120))),
         u"warning"_s,
         {{tr("Copy them"), [all] { QGuiApplication::clipboard()->setText(all); }},
          {tr("Let them go"), [this] { m_documents.kept().letGoOfFirstUnshown(); }}});
    return true;
}

bool TroubleBar::showMissing()
{
    if (m_notes.savesMissing <= 0) return false;
    const int count = int(m_notes.savesMissing);
    const QString text =
        count == 1 ? tr("This file lacks the last save made on this computer: it may be an older copy. Look for a "
                        "newer one, or go on with this.")
                   : tr("This file lacks the last %n saves made on this computer: it may be an older copy. Look for a "
                        "newer one, or go on with this.",
                        nullptr, count);
    show(withNotice(text), u"warning"_s, {{tr("Go on with this"), [this] {
                                               m_notes.savesMissing = 0;
                                               look();
                                           }}});
    return true;
}

// Saving goes on: no more than a word, until it is read.
bool TroubleBar::showBackup()
{
    if (!m_backup) return false;
    show(tr("%1 What you write is saved all the same.", "why there is no backup").arg(errorText(*m_backup).sentence()),
         u"warning"_s, {{tr("Close"), [this] {
                             m_backup.reset();
                             look();
                         }}});
    return true;
}

bool TroubleBar::showTrash()
{
    if (!m_document || !m_document->isReadOnly() || m_documents.isReadOnly()) return false;
    const QUuid uuid = m_document->uuid();
    show(uuid == m_trashedElsewhere
             ? tr("%1 was put in the trash elsewhere. It can be read, and restored to where it was.", "an incident")
                   .arg(m_document->incident().ref)
             : tr("This incident is in the trash. It can be read, and restored to where it was."),
         u"trash"_s, {{tr("Restore"), [this, uuid] { emit restoreWanted(uuid); }}});
    return true;
}

} // namespace nevertwice
