#pragma once

#include "model/store/reader.h"
#include "ui/find/searcher.h"

#include <QObject>
#include <QTimer>

namespace nevertwice {

// In the extra of a view: how the actions are looked at that it shows. Its query is the words that are searched for.
inline constexpr auto kActionsView = "actions";
inline bool isAboutActions(const SavedView &view)
{
    return view.extra.contains(QLatin1StringView(kActionsView));
}

class IncidentList;
class Sidebar;

// The saved views of a workspace in its sidebar, with how many incidents each has now. Those that ask for what is not
// known here are there too, and cannot be chosen.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    // The reader is of this thread; all but the counting one outlive this.
    SavedViews(const Reader &reader, std::unique_ptr<Reader> countingReader, std::function<QDate()> today,
               Sidebar &sidebar, IncidentList &list, QObject *parent = nullptr);

    // Reads and counts them anew.
    void refresh();
    // The same a little later, once for however many changes come until then.
    void refreshSoon();
    const QList<SavedView> &all() const { return m_views; }
    SavedView find(const QUuid &view) const; // an empty one where it is gone
    // Some of them one place up (-1) or down (1), as far as there is room; shown at once. False where none moved.
    bool move(const QList<QUuid> &views, int by);
    // The one of this name, to be kept anew under it; else a new one.
    SavedView named(const QString &name) const;

    // Whether the sidebar marks what the list shows; not while another page is in front.
    void setFollowing(bool isFollowing);

signals:
    // Somebody else counts those that are about actions.
    void actionCountsWanted();

private:
    void show();
    void follow();
    void countNext();
    void count(int found);

    const Reader &m_reader;
    Searcher m_counter;
    std::function<QDate()> m_today;
    Sidebar &m_sidebar;
    IncidentList &m_list;
    QList<SavedView> m_views;
    QList<QUuid> m_uncounted; // the first of them is under way
    bool m_isFollowing = true;
    QTimer m_soon;
};

} // namespace nevertwice
