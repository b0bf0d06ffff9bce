#include "ui/find/incidentlist.h"
#include "ui/kit/format.h"
#include "ui/window/readingpane.h"
#include "ui/window/savedviews.h"
#include "ui/window/skeleton.h"
#include "ui/window/switchsource.h"
#include "ui/window/workspaceview.h"

#include <QTimeZone>

// Where one can go in an open workspace.

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

SwitchSource &WorkspaceView::targets()
{
    if (!m_targets) {
        m_targets = new SwitchSource(std::move(m_switchReader), this);
        connect(m_targets, &SwitchSource::failed, this, &WorkspaceView::complain);
    }
    return *m_targets;
}

QList<SavedView> WorkspaceView::savedViews() const
{
    return m_views ? m_views->all() : QList<SavedView>();
}

void WorkspaceView::showView(const QString &query)
{
    showWhole(nullptr);
    m_list->showQuery(query);
    m_list->focusList();
}

void WorkspaceView::goToAction(const QUuid &incident, const QUuid &action)
{
    goTo(incident);
    m_reading->showPlace(u"actions/%1.title"_s.arg(action.toString(QUuid::WithoutBraces)));
}

void WorkspaceView::goToCause(const QString &title)
{
    QueryFilters filters;
    filters.causes = {title};
    showView(filterText(filters));
}

QList<WorkspaceView::Visited> WorkspaceView::visited() const
{
    QList<Visited> all;
    const QList<QUuid> incidents = m_visits.incidents();
    for (const QUuid &incident : incidents) {
        const Document *known = m_documents->find(incident);
        const auto row = m_reader->row(incident);
        const bool isInTrash = row && row->deletedAt.isKnown();
        if (known && (!isInTrash || known == m_reading->document()))
            all.append({incident, known->incident().ref, oneLine(known->incident().title)});
    }
    return all;
}

void WorkspaceView::newIncident(const QString &title)
{
    Incident incident = skeleton(QTimeZone::systemTimeZoneId());
    incident.title = title;
    m_documents->create(incident);
}

} // namespace nevertwice
