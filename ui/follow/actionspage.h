#pragma once

#include "ui/follow/actionloader.h"
#include "ui/follow/followitemmodel.h"
#include "ui/kit/followchanges.h"
#include "ui/kit/theme.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QMenu;
class QStackedLayout;

namespace nevertwice {

class EmptyState;
class FollowBar;
class FollowBoard;
class FollowDelegate;
class FollowMenu;
class FollowTable;

// What was promised, over all incidents, as a table or on a board: what is late first, changed where it stands, one or
// many at once. It is read when it is first shown and again when something was saved.
class ActionsPage : public QWidget
{
    Q_OBJECT

public:
    ActionsPage(const Theme &theme, std::unique_ptr<Reader> reader, Clock clock, QWidget *parent = nullptr);

    // Who "mine" means; empty where nobody said.
    void setMe(const QString &name);
    void setChangeable(bool isChangeable);
    // Something was saved; read at once where the page is seen, else when it is shown again.
    void refresh();
    // For their number alone: read also while nobody sees the page.
    void readUnseen();
    void setReadUnseen(bool isReadUnseen) { m_isReadUnseen = isReadUnseen; }
    bool isRead() const { return m_isRead; }
    // How many actions these views would show, whatever is looked at now.
    struct View
    {
        FollowFilter::Which which = FollowFilter::Which::Open;
        QString words;
    };
    void countViews(const QList<View> &views, const ActionLoader::Counted &tell);
    void focusList();
    void focusSearch();
    // The first of those that are chosen; nothing where none is.
    std::optional<ActionRow> current() const;
    // As it is typed into the search: words, and filters of the incidents ("team:payments").
    void showThose(const QString &text);

    // How the actions are looked at, and what remembers it with the columns of the table.
    const FollowLook &look() const { return m_look; }
    void setLook(const FollowLook &look);
    QByteArray state() const;
    void setState(const QByteArray &state); // a foreign one is as it usually is
    void toggleShape();
    void openGrouping();
    FollowFilter filter() const { return m_model.filter(); }
    // These, looked at like this: a view that was kept.
    void showView(FollowFilter::Which which, const QString &words, const FollowLook &look);

signals:
    void incidentWanted(const QUuid &incident);
    void ticketWanted(const QUuid &incident, const QUuid &action); // in the team's tracker
    void coverageWanted();
    // "won't do" and "verified" have no note yet: whoever carries it out asks for it.
    void changeWanted(const nevertwice::BulkChange &change);
    // Something has to be typed first, and there is no field for it here.
    void askWanted(const QString &question, const QString &button, const nevertwice::FollowChanges::Answer &take);
    void viewWanted(); // what is shown is to be kept under a name
    void stateChanged();
    void failed(const nevertwice::Error &error);
    void shown(); // what was read last is on the screen

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectBar();
    void connectTable();
    void connectBoard();
    void connectMenu();
    void show(const FollowActions &actions);
    void showWhatWaited();
    void load();
    void followFilters();
    void setFilter(const FollowFilter &filter);
    void takeLook(const FollowLook &look);
    void takeSort();
    void showBoard();
    void describe();
    void describeEmpty();
    void describeChoice();
    void fillMenu(QMenu &menu);
    void openMenu(const QPoint &place);
    void openChoice(int column, const QPoint &place);
    void type(BulkChange::Kind kind);
    void toggle();
    void openIncident(int source);
    void takeTyped(const QModelIndex &index, const QString &text);
    void change(BulkChange::Kind kind, const QString &value, const QList<int> &sources);
    bool isBoard() const { return m_look.shape == FollowLook::Shape::Board; }
    QList<int> chosen() const; // places among all actions
    FollowChanges::Names namesOf(const QList<int> &sources) const;
    QDate today() const;

    const Theme &m_theme;
    Clock m_clock;
    ActionLoader m_loader;
    FollowItemModel m_model;
    FollowLook m_look;
    FollowBar *m_bar = nullptr;
    FollowMenu *m_menu = nullptr;
    FollowChanges *m_changes = nullptr;
    FollowTable *m_table = nullptr;
    FollowDelegate *m_delegate = nullptr;
    FollowBoard *m_board = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTimer m_soon;
    QString m_filters;                      // of the incidents, as they were read with
    std::optional<FollowActions> m_waiting; // until what is being typed is done
    bool m_isStale = true;
    bool m_isRead = false;
    bool m_isReadUnseen = false;
    bool m_isListWanted = false;
    bool m_isChangeable = true;
};

} // namespace nevertwice
