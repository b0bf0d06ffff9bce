#include "ui/window/savedviews.h"

#include "ui/find/incidentlist.h"
#include "ui/find/viewfilter.h"
#include "ui/kit/format.h"
#include "ui/window/sidebar.h"

namespace nevertwice {

SavedViews::SavedViews(const Reader &reader, std::unique_ptr<Reader> countingReader, Sidebar &sidebar,
                       IncidentList &list, QObject *parent)
    : QObject(parent), m_reader(reader), m_counter(std::move(countingReader)), m_sidebar(sidebar), m_list(list)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(3000);
    connect(&m_soon, &QTimer::timeout, this, &SavedViews::refresh);
    connect(&m_counter, &Searcher::ordered, this, [this](const ListWish &, const std::vector<quint32> &ids) {
        m_sidebar.setViewCount(m_counting, int(ids.size()));
        countNext();
    });
    connect(&m_sidebar, &Sidebar::viewWanted, this, [this](int index) { m_list.showFiltered(m_views[index].filter); });
}

void SavedViews::refresh()
{
    m_counter.cancel();
    const Result<WorkspaceDocument> document = m_reader.workspaceDocument();
    if (!document) return; // the list and the counts say what is wrong
    m_views.clear();
    QStringList names;
    for (const SavedView &view : document->views)
        if (const std::optional<ListFilter> filter = filterOf(view.query)) {
            m_views.append({view.name, *filter});
            names.append(oneLine(view.name));
        }
    m_sidebar.setViews(names);
    m_counting = -1;
    countNext();
}

void SavedViews::refreshSoon()
{
    if (!m_soon.isActive()) m_soon.start();
}

void SavedViews::countNext()
{
    if (++m_counting >= m_views.size()) return;
    m_counter.order({ListColumn::Started, ListOrder::Descending, ListScope::Present, m_views[m_counting].filter});
}

} // namespace nevertwice
