#include "ui/window/savedviews.h"

#include "ui/find/incidentlist.h"
#include "ui/kit/format.h"
#include "ui/window/sidebar.h"

#include <algorithm>
#include <utility>

namespace nevertwice {

SavedViews::SavedViews(const Reader &reader, std::unique_ptr<Reader> countingReader, std::function<QDate()> today,
                       Sidebar &sidebar, IncidentList &list, QObject *parent)
    : QObject(parent), m_reader(reader), m_counter(std::move(countingReader)), m_today(std::move(today)),
      m_sidebar(sidebar), m_list(list)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(3000);
    connect(&m_soon, &QTimer::timeout, this, &SavedViews::refresh);
    connect(&m_counter, &Searcher::ordered, this,
            [this](const ListWish &, const std::vector<quint32> &ids) { count(int(ids.size())); });
    connect(&m_counter, &Searcher::found, this, [this](const SearchResult &result) { count(result.total); });
    connect(&m_sidebar, &Sidebar::viewWanted, this, [this](const QUuid &wanted) {
        if (const SavedView view = find(wanted); !isAboutActions(view)) m_list.showQuery(view.query);
    });
    connect(&m_list, &IncidentList::asked, this, &SavedViews::follow);
}

void SavedViews::refresh()
{
    m_counter.cancel();
    const Result<WorkspaceDocument> document = m_reader.workspaceDocument();
    if (!document) return; // the list and the counts say what is wrong
    m_views = document->views;
    show();
    follow();
    m_uncounted.clear();
    for (const SavedView &view : std::as_const(m_views))
        m_uncounted.append(view.uuid);
    countNext();
    emit actionCountsWanted();
}

void SavedViews::show()
{
    QList<Sidebar::View> shown;
    for (const SavedView &view : std::as_const(m_views)) {
        const QString unknown = isAboutActions(view) ? QString() : unknownFilter(parseQuery(view.query));
        shown.append(
            {view.uuid, oneLine(view.name),
             unknown.isEmpty() ? QString() : tr("Asks for “%1”, which is not known here").arg(oneLine(unknown))});
    }
    m_sidebar.setViews(shown);
}

void SavedViews::refreshSoon()
{
    if (!m_soon.isActive()) m_soon.start();
}

SavedView SavedViews::find(const QUuid &view) const
{
    const auto known = std::find_if(m_views.begin(), m_views.end(), [&](const SavedView &v) { return v.uuid == view; });
    return known == m_views.end() ? SavedView() : *known;
}

// From the end to which they go: those that are at it already stay there, and the others close up.
bool SavedViews::move(const QList<QUuid> &views, int by)
{
    const auto isMoved = [&](qsizetype at) { return views.contains(m_views[at].uuid); };
    bool moved = false;
    const qsizetype count = m_views.size();
    for (qsizetype step = 1; step < count; ++step) {
        const qsizetype at = by < 0 ? step : count - 1 - step;
        if (!isMoved(at) || isMoved(at + by)) continue;
        m_views.swapItemsAt(at, at + by);
        moved = true;
    }
    if (moved) show();
    return moved;
}

SavedView SavedViews::named(const QString &name) const
{
    const auto known = std::find_if(m_views.begin(), m_views.end(), [&](const SavedView &v) { return v.name == name; });
    return known == m_views.end() ? SavedView{QUuid::createUuid(), name, {}, {}} : *known;
}

void SavedViews::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    follow();
}

// The sidebar marks what the list shows, whoever asked for that.
void SavedViews::follow()
{
    if (!m_isFollowing || m_sidebar.isGathering()) return; // another page is in front, or several are being chosen
    if (m_list.scope() == ListScope::Trash) return m_sidebar.markPlace(Sidebar::Place::Trash);
    const auto isShown = [query = m_list.query()](const SavedView &view) {
        return !isAboutActions(view) && view.query.simplified() == query;
    };
    const QUuid marked = m_sidebar.markedView();
    if (std::any_of(m_views.begin(), m_views.end(),
                    [&](const SavedView &view) { return view.uuid == marked && isShown(view); }))
        return;
    const auto shown = std::find_if(m_views.begin(), m_views.end(), isShown);
    if (shown == m_views.end())
        m_sidebar.markPlace(Sidebar::Place::Incidents);
    else
        m_sidebar.markView(shown->uuid);
}

void SavedViews::count(int found)
{
    if (m_uncounted.isEmpty()) return;
    m_sidebar.setViewCount(m_uncounted.takeFirst(), found);
    countNext();
}

void SavedViews::countNext()
{
    for (; !m_uncounted.isEmpty(); m_uncounted.removeFirst()) {
        const SavedView view = find(m_uncounted.first());
        const Query query = parseQuery(view.query);
        if (isAboutActions(view) || !unknownFilter(query).isEmpty()) continue;
        const ListFilter filter = listFilter(query.filters, m_today());
        if (!query.asksForWords())
            return m_counter.order({ListColumn::Started, ListOrder::Descending, ListScope::Present, filter});
        return m_counter.search(query.rest, filter);
    }
}

} // namespace nevertwice
