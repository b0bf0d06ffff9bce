#include "ui/kit/errortext.h"
#include "ui/window/footbars.h"
#include "ui/window/incidentwindow.h"
#include "ui/window/pageerrands.h"
#include "ui/window/readingpane.h"
#include "ui/window/workspaceview.h"
#include "ui/write/keptedits.h"

#include <algorithm>

// What is said of an open workspace: how its saving stands, how much it holds, what others put in the trash.

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

bool isAwaitingAnswer(const Document &document)
{
    return document.state() == Document::State::Editing && !document.conflicts().isEmpty();
}

} // namespace

QString WorkspaceView::saved() const
{
    const QList<Document *> unsaved = m_documents->unsaved();
    const Document *shown = document();
    for (const Document *other : unsaved)
        if (other != shown && other->state() == Document::State::Failed)
            return tr("%1 is not saved: %2", "ref, reason")
                .arg(other->incident().ref, errorText(other->error()).reason);
    if (!shown || shown->state() == Document::State::Saved)
        for (const Document *other : unsaved)
            if (other != shown && isAwaitingAnswer(*other))
                return tr("%1 is not saved until you choose", "an incident").arg(other->incident().ref);
    return shown ? savedText(shown) : QString();
}

QString WorkspaceView::notSaved() const
{
    const QList<Document *> unsaved = m_documents->unsaved();
    for (const Document *one : unsaved) {
        if (one->state() != Document::State::Failed) continue;
        Error error = one->error();
        error.attempt = TroubleBar::tr("save %1").arg(one->incident().ref);
        return errorText(error).sentence();
    }
    return {};
}

bool WorkspaceView::isEverythingSaved() const
{
    const QList<Document *> unsaved = m_documents->unsaved();
    return std::none_of(unsaved.begin(), unsaved.end(),
                        [](const Document *one) { return one->state() == Document::State::Failed; });
}

QString WorkspaceView::savedText(const Document *document) const
{
    if (document->isReadOnly() && document->state() == Document::State::Saved) return {};
    if (isAwaitingAnswer(*document)) return tr("Not saved until you choose");
    switch (document->state()) {
    case Document::State::Editing:
        return tr("Editing…");
    case Document::State::Failed:
        return tr("Not saved: %1", "reason").arg(errorText(document->error()).reason);
    case Document::State::Saved:
        break;
    }
    if (m_documents->kept().isAnyLeft()) return tr("Not saved: edits of an earlier session");
    const Moment at = document->savedAt();
    if (!at.isKnown()) return tr("Saved");
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.msecs());
    return tr("Saved %1", "time").arg(local.toString(u"HH:mm:ss"_s));
}

void WorkspaceView::count()
{
    m_errands->count(this, [this](const Result<WorkspaceCounts> &counts) {
        if (!counts) return complain(counts.error());
        m_counts = *counts;
        m_sidebar->setCounts(m_counts);
        m_reading->setHasIncidents(m_counts.incidents + m_counts.trashed > 0);
        emit summaryChanged();
    });
}

QString WorkspaceView::summary() const
{
    const QString incidents =
        m_counts.incidents == 1 ? tr("1 incident") : tr("%Ln incidents", nullptr, m_counts.incidents);
    const QString actions =
        m_counts.openActions == 1 ? tr("1 open action") : tr("%Ln open actions", nullptr, m_counts.openActions);
    const QString causes = m_counts.causes == 1 ? tr("1 cause") : tr("%Ln causes", nullptr, m_counts.causes);
    return tr("%1 · %2 · %3", "incidents, open actions, causes").arg(incidents, actions, causes);
}

void WorkspaceView::complain(const Error &error)
{
    m_foot->trouble().complain(error);
}

void WorkspaceView::markTrashedElsewhere(const QUuid &incident)
{
    m_trashedElsewhere = incident;
    m_foot->trouble().markTrashedElsewhere(incident);
    for (const auto &apart : std::as_const(m_apart))
        if (apart) apart->bar().markTrashedElsewhere(incident);
    // The field that had the keyboard went with the last letter: what is typed on goes nowhere else.
    if (isLeftBehind() && !window()->focusWidget()) m_reading->focusPage();
}

// The incident on the page left the list without anybody here: the page stays, unless somebody is elsewhere.
bool WorkspaceView::isLeftBehind() const
{
    const Document *shown = m_reading->document();
    const QWidget *focused = window()->focusWidget();
    return shown && shown->isReadOnly() && shown->uuid() == m_trashedElsewhere &&
           (!focused || m_reading->isAncestorOf(focused));
}

} // namespace nevertwice
