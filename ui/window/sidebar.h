#pragma once

#include "model/store/rows.h"
#include "ui/kit/theme.h"

#include <QStandardItemModel>
#include <QWidget>

class QListView;

namespace nevertwice {

class ElidedLabel;

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
        QString name;
        QString trouble; // why it cannot be chosen; empty where it can

        bool operator==(const View &) const = default;
    };
    // Below the places, under a heading of their own; counts come later. The one that is chosen stays so, if it is
    // still there, and nothing is told.
    void setViews(const QList<View> &views);
    // Marks what is shown, and tells nothing.
    void markView(int index);
    void markPlace(Place place) { mark(int(place)); }
    int markedView() const; // -1 where it is none
    void setViewCount(int index, int count);
    void setCollapsed(bool isCollapsed);
    bool isCollapsed() const { return m_isCollapsed; }
    void focusPlaces();

    static constexpr int kWidth = 220;
    static constexpr int kCollapsedWidth = 56;

signals:
    void wanted(nevertwice::Sidebar::Place place);
    void viewWanted(int index);
    void renameWanted(int view);
    void removeWanted(int view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mark(int row);
    int viewAt(const QModelIndex &index) const; // -1 where it is none
    void showMenu(const QPoint &place);
    void addPlace(const QString &icon, const QString &name, const QString &identifier);
    void setCount(QStandardItem *item, int count);
    void choose(const QModelIndex &index);

    const Theme &m_theme;
    QStandardItemModel m_places;
    QList<View> m_views;
    ElidedLabel *m_name = nullptr;
    QListView *m_view = nullptr;
    QPersistentModelIndex m_justChosen; // by the press that is under way
    bool m_isCollapsed = false;
};

} // namespace nevertwice
