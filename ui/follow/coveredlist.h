#pragma once

#include "ui/follow/followchanges.h"
#include "ui/kit/theme.h"

#include <QListWidget>

namespace nevertwice {

class CoverageModel;
class FollowMenu;

// The actions of the cells that are looked at: those that are chosen are changed at once, as among all actions.
class CoveredList : public QListWidget
{
    Q_OBJECT

public:
    CoveredList(const Theme &theme, const CoverageModel &causes, Clock clock, QWidget *parent = nullptr);

    void setChangeable(bool isChangeable) { m_isChangeable = isChangeable; }
    // What is chosen stays so where it is still there.
    void show(const QModelIndexList &cells);

signals:
    void actionWanted(const QUuid &incident, const QUuid &action);
    void ticketWanted(const QUuid &incident, const QUuid &action); // in the tracker of the team
    void left();                                                   // back to the cells
    void changeWanted(const nevertwice::BulkChange &change);
    void askWanted(const QString &question, const QString &button, const nevertwice::FollowChanges::Answer &take);
    void failed(const nevertwice::Error &error);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Listed
    {
        QUuid incident;
        QUuid action;
        bool isClosed = false;
    };

    QList<Listed> chosen() const; // from the top
    FollowChanges::Names chosenNames() const;
    void openMenu(const QPoint &place);
    void open();
    void toggle();

    const Theme &m_theme;
    const CoverageModel &m_causes;
    Clock m_clock;
    FollowMenu *m_menu = nullptr;
    FollowChanges *m_changes = nullptr;
    QList<Listed> m_listed;
    bool m_isChangeable = true;
};

} // namespace nevertwice
