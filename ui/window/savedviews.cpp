#include "ui/window/savedviews.h"

#include "ui/find/incidentlist.h"
#include "ui/kit/format.h"
#include "ui/window/sidebar.h"

#include <algorithm>

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
    connect(&m_sidebar, &Sidebar::viewWanted, this, [this](int index) {
        if (!isAboutActions(m_views[index])) m_list.showQuery(m_views[index].query);
    });
    connect(&m_list, &IncidentList::asked, this, &SavedViews::follow);
}

void SavedViews::refresh()
{
    m_counter.cancel();
    const Result<WorkspaceDocument> document = m_reader.workspaceDocument();
    if (!document) return; // the list and the counts say what is wrong
    m_views = document->views;
    QList<Sidebar::View> shown;
    for (const SavedView &view : std::as_const(m_views)) {
        const QString unknown = isAboutActions(view) ? QString() : unknownFilter(parseQuery(view.query));
        shown.append({oneLine(view.name), unknown.isEmpty()
                                              ? QString()
                                              : tr("Asks for “%1”, which is not known here").arg(oneLine(unknown))});
    }
    m_sidebar.setViews(shown);
    follow();
    m_counting = -1;
    countNext();
    emit actionCountsWanted();
}

void SavedViews::refreshSoon()
{
    if (!m_soon.isActive()) m_soon.start();
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
    if (!m_isFollowing) return; // another page is in front
    if (m_list.scope() == ListScope::Trash) return m_sidebar.markPlace(Sidebar::Place::Trash);
    const auto isShown = [query = m_list.query()](const SavedView &view) {
        return !isAboutActions(view) && view.query.simplified() == query;
    };
    const int marked = m_sidebar.markedView();
    if (marked >= 0 && marked < m_views.size() && isShown(m_views[marked])) return;
    const auto shown = std::find_if(m_views.begin(), m_views.end(), isShown);
    if (shown == m_views.end())
        m_sidebar.markPlace(Sidebar::Place::Incidents);
    else
        m_sidebar.markView(int(shown - m_views.begin()));
}

void SavedViews::count(int found)
{
    m_sidebar.setViewCount(m_counting, found);
    countNext();
}

void SavedViews::countNext()
{
    if (++m_counting >= m_views.size()) return;
    if (isAboutActions(m_views[m_counting])) return countNext();
    const Query query = parseQuery(m_views[m_counting].query);
    const ListFilter filter = listFilter(query.filters, m_today());
    if (!unknownFilter(query).isEmpty())
        countNext();
    else if (!query.asksForWords())
        m_counter.order({ListColumn::Started, ListOrder::Descending, ListScope::Present, filter});
    else
        m_counter.search(query.rest, filter);
}

} // namespace nevertwice
