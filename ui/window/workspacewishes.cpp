#include "ui/causes/causespage.h"
#include "ui/directory/directorypage.h"
#include "ui/find/incidentlist.h"
#include "ui/follow/actionspage.h"
#include "ui/insights/insightspage.h"
#include "ui/kit/format.h"
#include "ui/window/bulkedit.h"
#include "ui/window/copybar.h"
#include "ui/window/incidentwindow.h"
#include "ui/window/openswitcher.h"
#include "ui/window/promptbar.h"
#include "ui/window/readingpane.h"
#include "ui/window/skeleton.h"
#include "ui/window/workspaceview.h"
#include "ui/write/liveform.h"
#include "ui/write/pastesheet.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QInputMethod>
#include <QKeyEvent>
#include <QTimeZone>

#include <utility>

// What the menus ask of an open workspace.

namespace nevertwice {

bool WorkspaceView::undoFirst()
{
    if (wayBack()) { // what is still being typed came after it
        handOver();
        m_documents->flush();
    }
    const auto back = wayBack();
    if (back) back->take();
    return back.has_value();
}

void WorkspaceView::undo()
{
    if (!undoFirst()) front().undo();
}

void WorkspaceView::redo()
{
    front().redo();
}

void WorkspaceView::newIncident()
{
    m_isGuideNext = false; // of one that could not be made
    makeNew(skeleton(QTimeZone::systemTimeZoneId()));
}

void WorkspaceView::startGuide()
{
    newIncident();
    m_isGuideNext = true;
}

void WorkspaceView::duplicate()
{
    if (!document()) return;
    handOver();
    m_isGuideNext = false;
    document()->flush(); // what is still being typed is copied too
    makeNew(copyOf(document()->incident()));
}

// Nobody has typed a word of it yet: one that cannot be made leaves nothing. What is typed before it is there belongs
// into no other text and leads to no row, but is the beginning of its title; so is what was typed for one that was
// refused, unless this one is a copy, which has its title.
void WorkspaceView::makeNew(const Incident &incident)
{
    QWidget *focused = QApplication::focusWidget();
    if (focused) {
        m_beforeNew = focused;
        for (QWidget *around = focused->parentWidget(); around; around = around->parentWidget())
            if (qobject_cast<QAbstractItemView *>(around)) m_beforeNew = around; // the editor of a row closes
        focused->clearFocus();
    }
    if (!m_gathered) m_gathered = incident.title.isEmpty() ? std::exchange(m_newWords, QString()) : QString();
    m_isNewRefused = false;
    m_newNext = incident;
    window()->installEventFilter(this);
    m_documents->create(incident, IfNotTaken::LetGo);
}

namespace workspaceview {

// Not Enter: whoever ends a title goes on typing.
bool leadsElsewhere(int key)
{
    static const QSet<int> keys{Qt::Key_Escape, Qt::Key_Left, Qt::Key_Right,  Qt::Key_Up,      Qt::Key_Down,
                                Qt::Key_Home,   Qt::Key_End,  Qt::Key_PageUp, Qt::Key_PageDown};
    return keys.contains(key);
}

} // namespace workspaceview

// Letters come to the window where nothing else has the keyboard. They are no shortcuts then.
bool WorkspaceView::gather(QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (m_isNewRefused && !QApplication::focusWidget() && workspaceview::leadsElsewhere(key->key())) {
        event->accept();
        if (event->type() == QEvent::KeyPress) leaveNew();
        return true;
    }
    const bool isCommand = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isLetter = !isCommand && !key->text().isEmpty() && key->text().front() >= u' ' && key->text() != u"\x7f";
    const bool isBack = key->key() == Qt::Key_Backspace && !isCommand;
    if (QApplication::focusWidget() || !(isLetter || isBack)) return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride) return true;
    if (isBack)
        m_gathered->chop(1);
    else
        m_gathered->append(key->text());
    return true;
}

QString WorkspaceView::takeGathered()
{
    window()->removeEventFilter(this);
    return std::exchange(m_gathered, std::nullopt).value_or(QString());
}

// Somebody may be in the middle of its title. What is typed is gathered on, until a key or the mouse leads elsewhere.
void WorkspaceView::complainOfNew(const Error &error)
{
    const bool isGuided = std::exchange(m_isGuideNext, false);
    const std::optional<Incident> refused = std::exchange(m_newNext, std::nullopt);
    m_isLiveAwaited = false;
    Error told = error;
    told.attempt = tr("make a new incident");
    if (!refused) {
        if (!m_isNewRefused) m_foot->trouble().refuse(told); // else it can be asked for again there
        return;
    }
    m_isNewRefused = true;
    m_foot->trouble().refuse(told, [this, incident = *refused, isGuided] { makeAgain(incident, isGuided); });
    if (QApplication::focusWidget()) stopGathering();
}

// What had the keyboard before is what it goes back to, and not the bar that was asked.
void WorkspaceView::makeAgain(const Incident &incident, bool isGuided)
{
    const QPointer<QWidget> before = m_beforeNew;
    if (!m_gathered) m_gathered = std::exchange(m_newWords, QString());
    makeNew(incident);
    if (before) m_beforeNew = before;
    m_isGuideNext = isGuided;
}

void WorkspaceView::stopGathering()
{
    m_isNewRefused = false;
    m_newWords += takeGathered();
}

void WorkspaceView::leaveNew()
{
    if (m_isNewRefused) stopGathering();
    if (m_beforeNew && m_beforeNew->isVisible()) m_beforeNew->setFocus(Qt::OtherFocusReason);
    m_beforeNew = nullptr;
}

void WorkspaceView::showNew(const QUuid &incident)
{
    m_beforeNew = nullptr;
    m_newNext.reset();
    m_foot->trouble().forgive();
    if (m_isNewRefused) stopGathering(); // it is another that came
    const QString typed = takeGathered();
    goTo(incident);
    if (m_liveNext.remove(incident)) {
        m_isLiveAwaited = false;
        return openLive(incident);
    }
    if (m_isGuideNext && document()) {
        m_isGuideNext = false;
        m_reading->startGuide();
    } else {
        m_reading->focusTitle();
    }
    QWidget *title = window()->focusWidget();
    if (typed.isEmpty() || !title || !m_reading->isAncestorOf(title)) return;
    QInputMethodEvent letters; // at once, as one step
    letters.setCommitString(typed);
    QApplication::sendEvent(title, &letters);
}

// F2 is the key of rows too: in them it opens the field one is at.
void WorkspaceView::changeTitle()
{
    auto *rows = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (rows && front().isAncestorOf(rows) && rows->currentIndex().isValid())
        rows->edit(rows->currentIndex());
    else
        front().focusTitle();
}

// Typed in a row of the list, and taken back as if it were typed on the page.
void WorkspaceView::changeFact(const BulkChange &change, const QString &what)
{
    handOver();
    const QString attempt = tr("change the incident");
    const Result<Document *> opened = m_documents->open(change.incidents.first());
    if (!opened) return complain(opened.error().whileTrying(attempt));
    Document &document = **opened;
    if (document.isReadOnly()) return complain({Error::Kind::ReadOnly, attempt, {}, {}});
    BulkChange dated = change;
    dated.now = m_clock();
    document.edit(what, patchesOf(dated, document.incident(), m_settings.myName()));
    document.flush();
}

void WorkspaceView::addSection()
{
    front().addSection();
}

namespace {

Result<void> addPastedLog(Document *document, const LogContent &content)
{
    const QString attempt = WorkspaceView::tr("add the rows");
    if (!document)
        return Error{Error::Kind::NotFound, attempt, WorkspaceView::tr("the incident is not open any more"),
                     WorkspaceView::tr("Open it and paste again.")};
    if (document->isReadOnly())
        return Error{Error::Kind::ReadOnly, attempt, WorkspaceView::tr("the incident can only be read now"),
                     WorkspaceView::tr("A new incident can be made of them.")};
    const Incident before = document->incident();
    document->edit(WorkspaceView::tr("Paste log"),
                   withLogRows(before, content, QStringLiteral("pasted"), LogNoise::Take));
    if (document->incident() == before)
        return Error{Error::Kind::Conflict, attempt, WorkspaceView::tr("all of them are in the timeline already"), {}};
    return {};
}

} // namespace

void WorkspaceView::pasteLog()
{
    pasteLogInto(document(), window());
}

void WorkspaceView::pasteLogInto(Document *document, QWidget *above)
{
    if (!isWritable()) return;
    handOver();
    const QPointer<Document> open(document && !document->isReadOnly() ? document : nullptr);
    auto *sheet = new PasteSheet(m_theme, open ? std::optional(open->incident()) : std::nullopt, m_clock(), above);
    sheet->setWindowModality(Qt::WindowModal);
    const QPointer<WorkspaceView> self(this);
    sheet->setTaker([self, open](const LogContent &content, PasteSheet::Target target) -> Result<void> {
        if (target == PasteSheet::Target::OpenIncident) return addPastedLog(open, content);
        if (!self || !self->isWritable())
            return Error{
                Error::Kind::ReadOnly, tr("make a new incident"), tr("the workspace can only be read now"), {}};
        Incident incident = incidentOfLog(content, tr("Pasted log"), QUuid::createUuid().toString(QUuid::WithoutBraces),
                                          LogNoise::Take);
        incident.source.reset();
        self->m_documents->create(incident);
        return {};
    });
    sheet->setText(QGuiApplication::clipboard()->text());
    sheet->show();
}

void WorkspaceView::goOnWithGuide()
{
    front().goOnWithGuide();
}

void WorkspaceView::showHistory()
{
    front().showHistory();
}

void WorkspaceView::moveToTrash()
{
    if (!document()) return;
    handOver();
    markTrashedElsewhere({});
    m_staleRows.insert(document()->uuid());
    m_documents->moveToTrash(document()->uuid());
}

void WorkspaceView::restore()
{
    if (document()) restoreIncident(document()->uuid());
}

void WorkspaceView::restoreIncident(const QUuid &incident)
{
    m_staleRows.insert(incident);
    m_documents->restore(incident);
}

void WorkspaceView::setSidebarShown(bool isShown)
{
    m_panes->setSidebarShown(isShown);
}

void WorkspaceView::setFactsShown(bool areShown)
{
    m_areFactsShown = areShown;
    m_reading->setFactsShown(areShown);
    if (m_beside) m_beside->pane().setFactsShown(areShown);
}

void WorkspaceView::focusPane(WorkspacePanes::Pane pane)
{
    if (pane == WorkspacePanes::Pane::Beside && !m_beside) toggleBeside();
    m_panes->focus(pane);
}

void WorkspaceView::focusPane(Direction direction)
{
    m_panes->focus(direction, m_foot->bars());
}

void WorkspaceView::rememberPanes()
{
    m_panes->remember();
}

void WorkspaceView::focusSearch()
{
    showIncidents();
    m_list->focusSearch();
}

void WorkspaceView::find()
{
    if (m_actions && m_panes->whole() == m_actions) return m_actions->focusSearch();
    if (m_causes && m_panes->whole() == m_causes) return m_causes->focusSearch();
    if (m_insights && m_panes->whole() == m_insights) return m_insights->focusSearch();
    if (m_directory && m_panes->whole() == m_directory) return m_directory->focusSearch();
    if (!front().find()) focusSearch();
}

void WorkspaceView::stepHit(int by)
{
    if (m_panes->whole() || !front().stepHit(by)) find();
}

void WorkspaceView::replace()
{
    front().replace();
}

void WorkspaceView::openElsewhere()
{
    front().openElsewhere();
}

FindingCounts WorkspaceView::findingCounts() const
{
    return front().findingCounts();
}

void WorkspaceView::toggleChecks()
{
    front().toggleChecks();
}

bool WorkspaceView::isChecksShown() const
{
    return front().isChecksShown();
}

void WorkspaceView::toggleSeen()
{
    front().toggleSeen();
}

bool WorkspaceView::isSeenShown() const
{
    return front().isSeenShown();
}

// What others remember of an incident changes when somebody else's does.
void WorkspaceView::lookAgain(const ChangeSet &changes)
{
    const auto concerns = [&changes](const Document *shown) {
        QSet<QUuid> others = changes.incidents;
        if (shown) others.remove(shown->uuid());
        return changes.everything || !others.isEmpty();
    };
    if (concerns(m_reading->document())) m_reading->lookAgain();
    for (const auto &window : std::as_const(m_apart))
        if (window && concerns(window->pane().document())) window->pane().lookAgain();
}

void WorkspaceView::showPlaceOf(const QUuid &incident, const QString &place)
{
    goTo(incident);
    m_reading->showPlace(place);
}

void WorkspaceView::nextFinding()
{
    front().stepFinding(1);
}

void WorkspaceView::previousFinding()
{
    front().stepFinding(-1);
}

void WorkspaceView::applyFix()
{
    front().applyFix();
}

void WorkspaceView::togglePreview()
{
    front().togglePreview();
}

bool WorkspaceView::isPreviewShown() const
{
    return front().isPreviewShown();
}

bool WorkspaceView::isPageShown() const
{
    return front().isPageShown() && isIncidentInFront();
}

bool WorkspaceView::isIncidentInFront() const
{
    return document() && !m_panes->whole();
}

bool WorkspaceView::isWholeShown() const
{
    return m_panes->whole() != nullptr;
}

void WorkspaceView::focusSection(int place)
{
    front().focusSection(place);
}

QStringList WorkspaceView::sectionNames() const
{
    return isIncidentInFront() ? front().sectionNames() : QStringList();
}

void WorkspaceView::handOver()
{
    m_reading->handOver();
    for (const auto &window : std::as_const(m_apart))
        if (window) window->pane().handOver();
}

bool WorkspaceView::settle()
{
    QGuiApplication::inputMethod()->commit(); // what is still composed is seen as written
    handOver();
    for (const auto &form : std::as_const(m_live))
        if (form) form->handOver();
    return m_documents->settle();
}

void WorkspaceView::nameVersion()
{
    if (!document()) return;
    m_foot->prompt().ask(tr("Name of this version"), tr("Name it"),
                         [this, incident = document()->uuid()](const QString &name) {
                             handOver();
                             m_documents->nameVersion(incident, name);
                         });
}

void WorkspaceView::switchOpen(int by)
{
    if (m_switcher && m_switcher->isVisible()) return m_switcher->step(by);
    QList<OpenSwitcher::Entry> entries;
    const QList<Visited> been = visited();
    for (const Visited &one : been)
        entries.append({one.incident, one.ref, one.title});
    if (entries.size() < 2) return;
    if (!m_switcher) {
        m_switcher = new OpenSwitcher(m_theme, this);
        connect(m_switcher, &OpenSwitcher::chosen, this, &WorkspaceView::goTo);
    }
    if (!QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
        return goTo(entries[by > 0 ? 1 : entries.size() - 1].incident);
    m_switcher->open(entries);
    m_switcher->step(by);
}

void WorkspaceView::goTo(const QUuid &incident)
{
    showIncidents();
    bringToFront(Side::List);
    showIncident(
        incident); // first: it may not be among what the list shows, and the list does not move a page by itself
    m_list->follow(incidentOfList());
}

void WorkspaceView::closeApart()
{
    for (const auto &window : std::as_const(m_apart))
        if (window) window->close();
    closeLive();
    closeCompared();
}

// ---- a copy ----

// Those that were unsaved when the copy began may be saved here since: the copy does not have that.
WorkspaceCopy::Words WorkspaceView::unsavedWords()
{
    handOver();
    m_documents->flush(); // whoever holds letters that were typed gives them to the document
    QList<Document *> unsaved = m_documents->unsaved();
    for (const Incident &copied : std::as_const(m_copiedWords.incidents))
        if (Document *known = m_documents->find(copied.uuid); known && !unsaved.contains(known)) unsaved.append(known);
    WorkspaceCopy::Words words;
    for (const Document *one : std::as_const(unsaved))
        words.incidents.append(one->incident());
    words.attachments = m_documents->unkept();
    return words;
}

// Whatever was put into the file, from here or by others, makes it more.
qint64 WorkspaceView::savesSoFar() const
{
    const Result<qint64> last = m_reader->lastChange();
    return m_written + (last ? *last : 0);
}

void WorkspaceView::saveCopy(const QString &path, AfterCopy then)
{
    if (m_copy->isRunning())
        return complain({Error::Kind::Busy, tr("save a copy"), tr("another copy is on its way"), tr("Wait for it.")});
    m_afterCopy = then;
    m_copiedWords = {};
    m_copiedWords = unsavedWords();
    m_copiedSaves = savesSoFar();
    m_copy->start(path, m_copiedWords);
    m_foot->copy().follow();
}

// Where one goes on in the copy, it needs all that came since: what was saved into this file meanwhile makes the copy
// an old one, and it is made anew; words that could not be saved are put into it.
void WorkspaceView::finishCopy()
{
    if (m_afterCopy == AfterCopy::Stay) return emit copied(m_copy->path(), m_afterCopy);
    m_panes->setEnabled(false); // from here on nothing is written in this file
    handOver();
    m_documents->settle(Documents::Conflicts::Wait);
    const WorkspaceCopy::Words words = unsavedWords();
    const qint64 saves = savesSoFar();
    const bool isOld = saves != m_copiedSaves;
    if (!isOld && words == m_copiedWords) {
        setEnabled(false);
        return emit copied(m_copy->path(), m_afterCopy);
    }
    m_copiedWords = words;
    m_copiedSaves = saves;
    isOld ? m_copy->startAnew(words) : m_copy->add(words);
    m_foot->copy().follow();
}

// One stays here.
void WorkspaceView::giveUpCopy()
{
    m_panes->setEnabled(true);
}

} // namespace nevertwice
