#include "ui/find/incidentlist.h"
#include "ui/window/copybar.h"
#include "ui/window/incidentwindow.h"
#include "ui/window/promptbar.h"
#include "ui/window/readingpane.h"
#include "ui/window/savedviews.h"
#include "ui/window/skeleton.h"
#include "ui/window/workspaceview.h"
#include "ui/write/pastesheet.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QTimeZone>

// What the menus ask of an open workspace.

namespace nevertwice {

void WorkspaceView::undo()
{
    m_reading->undo();
}

void WorkspaceView::redo()
{
    m_reading->redo();
}

void WorkspaceView::newIncident()
{
    m_documents->create(skeleton(QTimeZone::systemTimeZoneId()));
}

void WorkspaceView::startGuide()
{
    m_isGuideNext = true;
    newIncident();
}

void WorkspaceView::duplicate()
{
    if (document()) m_documents->create(copyOf(document()->incident()));
}

void WorkspaceView::showNew(const QUuid &incident)
{
    m_list->select(incident);
    showIncident(incident); // it may not be among what the list shows
    if (m_isGuideNext && document()) {
        m_isGuideNext = false;
        m_reading->startGuide();
        return;
    }
    m_reading->focusTitle();
}

// F2 is the key of rows too: in them it opens the field one is at.
void WorkspaceView::changeTitle()
{
    auto *rows = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (rows && m_reading->isAncestorOf(rows) && rows->currentIndex().isValid())
        rows->edit(rows->currentIndex());
    else
        m_reading->focusTitle();
}

void WorkspaceView::addSection()
{
    m_reading->addSection();
}

void WorkspaceView::pasteLog()
{
    if (!isWritable()) return;
    handOver();
    const QPointer<Document> open(document() && !document()->isReadOnly() ? document() : nullptr);
    auto *sheet = new PasteSheet(m_theme, open ? std::optional(open->incident()) : std::nullopt, m_clock(), window());
    sheet->setWindowModality(Qt::WindowModal);
    connect(sheet, &PasteSheet::addWanted, this, [this, open](const LogContent &content) {
        if (!open)
            return complain({Error::Kind::NotFound, tr("add the rows"), tr("the incident is not open any more"),
                             tr("Open it and paste again.")});
        open->edit(tr("Paste log"), withLogRows(open->incident(), content, QStringLiteral("pasted"), LogNoise::Take));
    });
    connect(sheet, &PasteSheet::newIncidentWanted, this, [this](const LogContent &content) {
        Incident incident = incidentOfLog(content, tr("Pasted log"), QUuid::createUuid().toString(QUuid::WithoutBraces),
                                          LogNoise::Take);
        incident.source.reset();
        m_documents->create(incident);
    });
    sheet->setText(QGuiApplication::clipboard()->text());
    sheet->show();
}

void WorkspaceView::showHistory()
{
    m_reading->showHistory();
}

void WorkspaceView::moveToTrash()
{
    if (!document()) return;
    m_reading->handOver();
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

void WorkspaceView::focusPane(Direction direction)
{
    m_panes->focus(direction);
}

void WorkspaceView::rememberPanes()
{
    m_panes->remember();
}

void WorkspaceView::focusSearch()
{
    m_list->focusSearch();
}

void WorkspaceView::find()
{
    if (!m_reading->find()) focusSearch();
}

void WorkspaceView::replace()
{
    m_reading->replace();
}

void WorkspaceView::togglePreview()
{
    m_reading->togglePreview();
}

bool WorkspaceView::isPreviewShown() const
{
    return m_reading->isPreviewShown();
}

void WorkspaceView::focusSection(int place)
{
    m_reading->focusSection(place);
}

void WorkspaceView::handOver()
{
    m_reading->handOver();
    for (const auto &window : std::as_const(m_apart))
        if (window) window->pane().handOver();
}

bool WorkspaceView::settle()
{
    handOver();
    return m_documents->settle();
}

void WorkspaceView::nameVersion()
{
    if (!document()) return;
    m_prompt->ask(
        tr("Name of this version"), tr("Name it"),
        [this, incident = document()->uuid()](const QString &name) { m_documents->nameVersion(incident, name); });
}

// ---- in windows of their own ----

void WorkspaceView::openApart()
{
    if (document()) openApart(document()->uuid());
}

void WorkspaceView::openApart(const QUuid &incident)
{
    m_apart.removeAll(nullptr);
    for (const auto &window : std::as_const(m_apart)) {
        const Document *shown = window->pane().document();
        if (!shown || shown->uuid() != incident) continue;
        window->raise();
        return window->activateWindow();
    }
    const Result<Document *> opened = m_documents->open(incident);
    if (!opened) return complain(opened.error());
    auto *pane = new ReadingPane(m_theme, *m_documents, *m_reader, *m_errands, m_clock);
    connect(pane, &ReadingPane::failed, this, &WorkspaceView::complain);
    connect(pane, &ReadingPane::incidentWanted, this, qOverload<const QUuid &>(&WorkspaceView::openApart));
    connect(pane, &ReadingPane::incidentNamed, this, &WorkspaceView::showNamed);
    auto *window = new IncidentWindow(m_theme, pane, [this](const Document *shown) { return savedText(shown); });
    connect(m_documents.get(), &Documents::edited, window, &IncidentWindow::describe);
    m_apart.append(window);
    window->showDocument(*opened);
    window->show();
}

void WorkspaceView::closeApart()
{
    for (const auto &window : std::as_const(m_apart))
        if (window) window->close();
}

void WorkspaceView::keepView(const QString &query)
{
    if (!m_views) return;
    m_prompt->ask(tr("Name of this view"), tr("Save it"), [this, query](const QString &name) {
        SavedView view = m_views->named(name);
        view.query = query;
        const auto save = [view](Workspace &workspace) -> Result<Commit> {
            const Result<void> saved = workspace.saveView(view);
            return saved ? Result<Commit>(Commit()) : saved.error();
        };
        m_documents->run(save, [this](const Commit &) { m_views->refresh(); });
    });
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

void WorkspaceView::saveCopy(const QString &path, AfterCopy then)
{
    if (m_copy->isRunning())
        return complain({Error::Kind::Busy, tr("save a copy"), tr("another copy is on its way"), tr("Wait for it.")});
    m_afterCopy = then;
    m_copiedWords = {};
    m_copiedWords = unsavedWords();
    m_copy->start(path, m_copiedWords);
    m_copyBar->follow();
}

// Where one goes on in the copy, it needs the words as well that were written since.
void WorkspaceView::finishCopy()
{
    if (m_afterCopy == AfterCopy::GoOnThere) {
        if (const WorkspaceCopy::Words words = unsavedWords(); words != m_copiedWords) {
            m_copiedWords = words;
            return m_copy->add(words);
        }
        setEnabled(false); // from here on nothing is written in this file
    }
    emit copied(m_copy->path(), m_afterCopy);
}

} // namespace nevertwice
