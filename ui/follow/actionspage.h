#pragma once

#include "ui/follow/actionloader.h"
#include "ui/follow/followitemmodel.h"
#include "ui/kit/bulkchange.h"
#include "ui/kit/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace nevertwice {

class EmptyState;
class FollowDelegate;
class FollowTable;

// What was promised, over all incidents: what is late first, changed where it stands, one or many at once. It is read
// when it is first shown and again when something was saved.
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
    void focusList();
    void focusSearch();
    // As it is typed into the search: words, and filters of the incidents ("team:payments").
    void showThose(const QString &text);

signals:
    void incidentWanted(const QUuid &incident);
    // "won't do" and "verified" have no note yet: whoever carries it out asks for it.
    void changeWanted(const nevertwice::BulkChange &change);
    void failed(const nevertwice::Error &error);
    void shown(); // what was read last is on the screen

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QPushButton *addChip(FollowFilter::Which which);
    void show(const ActionLoader::Actions &actions);
    void showWhatWaited();
    void load();
    void look(FollowFilter::Which which);
    void filter();
    void describe();
    void describeEmpty();
    void fillMenu(QMenu &menu);
    void fillStatus(QMenu &menu);
    void fillPriority(QMenu &menu);
    void fillDue(QMenu &menu);
    void openMenu(const QPoint &place);
    void openChoice(int column, const QPoint &place);
    void takeTyped(const QModelIndex &index, const QString &text);
    void change(BulkChange::Kind kind, const QString &value);
    void changeRows(BulkChange::Kind kind, const QString &value, const QList<int> &rows);
    QDate today() const;

    const Theme &m_theme;
    Clock m_clock;
    ActionLoader m_loader;
    FollowItemModel m_model;
    QLabel *m_caption = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_change = nullptr;
    QList<std::pair<FollowFilter::Which, QPushButton *>> m_chips;
    FollowTable *m_table = nullptr;
    FollowDelegate *m_delegate = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTimer m_soon;
    QString m_filters;                              // of the incidents, as they were read with
    std::optional<ActionLoader::Actions> m_waiting; // until what is being typed is done
    bool m_isStale = true;
    bool m_isListWanted = false;
    bool m_isChangeable = true;
};

} // namespace nevertwice
