#pragma once

#include "model/store/rows.h"
#include "ui/kit/theme.h"

#include <QHash>
#include <QStandardItemModel>
#include <QUuid>
#include <QWidget>

#include <optional>

namespace nevertwice {

class ElidedLabel;
class PlaceList;

// The places of a workspace, with how much lies in each. Where there is little room it shows its icons alone.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Incidents, Actions, Causes, Insights, Directory, Trash };

    explicit Sidebar(const Theme &theme, QWidget *parent = nullptr);

    void setWorkspaceName(const QString &name);
    void setCounts(const WorkspaceCounts &counts);
    struct View
    {
        QUuid uuid;
        QString name;
        QString trouble; // why it cannot be chosen; empty where it can

        bool operator==(const View &) const = default;
    };
    // Below the places, under a heading of their own; counts come later. What is chosen stays so, if it is still there,
    // and nothing is told. While somebody types a name they wait.
    void setViews(const QList<View> &views);
    // Marks what is shown, and tells nothing.
    void markView(const QUuid &view);
    void markPlace(Place place) { mark(int(place)); }
    QUuid markedView() const; // null where it is none
    // Several views are chosen, and none of them is gone to.
    bool isGathering() const;
    void setViewCount(const QUuid &view, int count);
    void setCollapsed(bool isCollapsed);
    bool isCollapsed() const;
    void focusPlaces();

    static constexpr int kWidth = 220;
    static constexpr int kCollapsedWidth = 56;

signals:
    void wanted(nevertwice::Sidebar::Place place);
    void viewWanted(const QUuid &view);
    void viewRenamed(const QUuid &view, const QString &name);
    void renameWanted(const QUuid &view); // there is no room to type it here
    void removeWanted(const QList<QUuid> &views);
    void moveWanted(const QList<QUuid> &views, int by); // up (-1) or down (1), as they stand

private:
    void mark(int row);
    int rowOf(const QUuid &view) const; // -1 where it is none
    QList<QUuid> chosenViews() const;
    void showMenu(const QPoint &place);
    void addPlace(const QString &icon, const QString &name, const QString &identifier);
    void addViews();
    void setCount(QStandardItem *item, int count);
    void goTo(const QModelIndex &index);

    const Theme &m_theme;
    QStandardItemModel m_places;
    QList<View> m_views;
    std::optional<QList<View>> m_waiting; // until nobody types
    QHash<QUuid, int> m_viewCounts;
    ElidedLabel *m_name = nullptr;
    PlaceList *m_list = nullptr;
};

} // namespace nevertwice
