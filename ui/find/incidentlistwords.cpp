#include "ui/find/filterchips.h"
#include "ui/find/incidentlist.h"
#include "ui/find/incidenttable.h"
#include "ui/find/listoptions.h"
#include "ui/kit/banner.h"
#include "ui/kit/format.h"

#include <QListView>
#include <QPushButton>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

// What the pane with the incidents says of what it shows, and where it shows none.

namespace nevertwice {

namespace {

constexpr int kMostShown = 24; // letters of what was typed

QString orderText(const IncidentItemModel &model)
{
    const bool isDescending = model.sortOrder() == Qt::DescendingOrder;
    if (model.sortColumn() == IncidentItemModel::StartedColumn)
        return isDescending ? IncidentList::tr("the newest first") : IncidentList::tr("the oldest first");
    return IncidentList::tr("by %1", "column").arg(model.headerData(model.sortColumn(), Qt::Horizontal).toString());
}

} // namespace

QString IncidentList::misreadText() const
{
    return tr("“%1” is no filter, and was searched as words").arg(oneLine(m_query.misread.first()).left(kMostShown));
}

QString IncidentList::captionText() const
{
    const int rows = m_model.rowCount();
    const bool isFiltered = !m_model.wish().filter.isEmpty();
    if (!m_these.isEmpty())
        return tr("%1: %2", "what they are, how many")
            .arg(m_what, rows == 1 ? tr("1 incident") : tr("%n incidents", nullptr, rows));
    if (m_model.isShowingHits()) {
        if (!m_isRanked) return tr("The newest first; the best of all follow", "while one types a search");
        if (!m_found.readings.isEmpty())
            return tr("%1, with “%2” read as “%3”")
                .arg(tr("%n found", nullptr, m_hits), oneLine(m_found.readings.first().first).left(kMostShown),
                     m_found.readings.first().second);
        if (!m_model.isSorted() && m_found.full > 0 && m_found.full < m_hits)
            return tr("%1 with all of it, then %2 with a part")
                .arg(numberText(m_found.full), numberText(m_hits - m_found.full));
        if (m_hits > rows) return tr("The best %1 of %2 found").arg(numberText(rows), numberText(m_hits));
        return m_model.isSorted() ? tr("%n found", nullptr, rows) : tr("%n found, the best first", nullptr, rows);
    }
    if (m_model.scope() == ListScope::Trash)
        return rows == 1 ? tr("1 incident in the trash") : tr("%n incidents in the trash", nullptr, rows);
    if (rows == 1) return isFiltered ? tr("1 incident fits") : tr("1 incident");
    const QString count = isFiltered ? tr("%1 incidents fit", "with the filters").arg(numberText(rows))
                                     : tr("%1 incidents", "in all").arg(numberText(rows));
    return tr("%1, %2", "how many, in which order").arg(count, orderText(m_model));
}

void IncidentList::describe()
{
    const bool isEmpty = m_model.rowCount() == 0;
    const bool isNarrowed = m_model.isShowingHits() || !m_model.wish().filter.isEmpty();
    m_options->setCaption(isEmpty ? QString() : captionText());
    if (isEmpty) describeEmpty();
    // With nothing in the workspace there is nothing to filter or to sort either.
    m_chips->setVisible(!isEmpty || isNarrowed);
    m_keep->setVisible(m_isChangeable && !m_query.isEmpty() && m_query.isUnderstood() &&
                       m_model.scope() == ListScope::Present);
    m_options->setVisible(!isEmpty);
    m_all->setVisible(!m_these.isEmpty());
    m_restore->setVisible(!isEmpty && m_isChangeable && m_model.scope() == ListScope::Trash);
    if (m_table) m_table->setChangeable(m_isChangeable && m_model.scope() == ListScope::Present);
    if (isEmpty)
        m_stack->setCurrentWidget(isNarrowed ? m_noHits : m_noData);
    else
        m_stack->setCurrentWidget(view());
}

void IncidentList::describeEmpty()
{
    const bool isTrash = m_model.scope() == ListScope::Trash;
    if (isTrash)
        m_noData->setText(tr("The trash is empty"),
                          tr("Incidents that are deleted wait here until they are restored."));
    else if (m_isChangeable)
        m_noData->setText(tr("No incidents yet"),
                          tr("Write down the last thing that broke: nine questions, with a good answer beside each. Or "
                             "drop what you have on this window: Markdown, pages of a wiki, whole folders."));
    else
        m_noData->setText(tr("No incidents yet"), tr("This workspace can only be read, and there is nothing in it."));
    m_noData->setButton(!isTrash && m_isChangeable ? tr("Write the first one") : QString());
    if (!m_query.misread.isEmpty()) {
        m_noHits->setText(tr("Nothing found"), tr("%1. None has these words.").arg(misreadText()));
        m_noHits->setButton(tr("Clear the search"));
        return;
    }
    const bool isSearch = m_model.isShowingHits();
    const bool isFiltered = !m_model.wish().filter.isEmpty();
    if (isSearch && isFiltered)
        m_noHits->setText(
            tr("Nothing found here"),
            tr("No incident that fits the filters has any of these words. Without them there may be one."));
    else if (isSearch)
        m_noHits->setText(tr("Nothing found"),
                          tr("No incident has any of these words. Try fewer letters, or another word for it."));
    else
        m_noHits->setText(tr("No incident fits"), tr("None has this severity and state in this time. That may be good "
                                                     "news; it may also be one filter too many."));
    m_noHits->setButton(isFiltered ? tr("Search everywhere") : tr("Clear the search"));
    if (isFiltered && !isSearch) m_noHits->setButton(tr("Clear the filters"));
}

} // namespace nevertwice
