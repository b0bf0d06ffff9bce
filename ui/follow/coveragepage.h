#pragma once

#include "ui/follow/coveragemodel.h"
#include "ui/kit/followchanges.h"
#include "ui/kit/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace nevertwice {

class CoveredList;
class EmptyState;
class OwedTable;

// A promise that is wanted where there is none, in the latest incident that the cause brought about.
struct CoverageWish
{
    BulkChange::Hole hole;
    QString causeTitle;
};

// What was promised against each cause, with the holes, and the postmortems that are late, due or not begun.
class CoveragePage : public QWidget
{
    Q_OBJECT

public:
    CoveragePage(const Theme &theme, std::unique_ptr<Reader> reader, Clock clock, QWidget *parent = nullptr);

    void setChangeable(bool isChangeable);
    // Something was saved; read at once where the page is seen, else when it is shown again.
    void refresh();
    void focusTable();

signals:
    void actionWanted(const QUuid &incident, const QUuid &action);
    void incidentWanted(const QUuid &incident);
    void ticketWanted(const QUuid &incident, const QUuid &action);     // in the tracker of the team
    void promiseWanted(const QList<nevertwice::CoverageWish> &wishes); // the same in each of them
    void changeWanted(const nevertwice::BulkChange &change);
    void askWanted(const QString &question, const QString &button, const nevertwice::FollowChanges::Answer &take);
    void actionsWanted(); // the place this belongs to
    void failed(const nevertwice::Error &error);
    void shown(); // what was read last is on the screen

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Part { Causes, Postmortems };

    void build();
    void buildCauses();
    QWidget *buildDetail();
    void buildPostmortems();
    QPushButton *addChip(Part part, const QString &name);
    void load();
    void show(const Coverage &coverage);
    void look(Part part);
    void describe();
    void describeCell();
    void openCell();
    void promise();
    QModelIndexList chosenCells() const; // as they are read
    QList<CoverageWish> wishes() const;  // for the cells that are chosen
    QDate today() const;

    const Theme &m_theme;
    Clock m_clock;
    CoverageLoader m_loader;
    CoverageModel m_causes;
    PostmortemModel m_postmortems;
    Part m_part = Part::Causes;
    QLabel *m_caption = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_causesChip = nullptr;
    QPushButton *m_postmortemsChip = nullptr;
    QTableView *m_table = nullptr;
    OwedTable *m_owed = nullptr;
    QLabel *m_cell = nullptr; // which one is looked at
    CoveredList *m_list = nullptr;
    QPushButton *m_promise = nullptr;
    QWidget *m_causesPart = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTimer m_soon;
    bool m_isStale = true;
    bool m_isRead = false;
    bool m_isTableWanted = false;
    bool m_isChangeable = true;
};

} // namespace nevertwice
