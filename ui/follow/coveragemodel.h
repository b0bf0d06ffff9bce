#pragma once

#include "ui/follow/coverageloader.h"

#include <QAbstractTableModel>

namespace nevertwice {

// The causes as rows, what was promised against them as columns.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CauseColumn, IncidentsColumn, PreventColumn, DetectColumn, MitigateColumn, ColumnCount };
    enum Role { OpenRole = Qt::UserRole, KeptRole }; // how many, of a cell

    explicit CoverageModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    ~CoverageModel() override;

    // The one it had is freed beside the window: it holds all actions that were promised against a cause.
    void setCoverage(const Coverage &coverage, QDate today);
    const Coverage &coverage() const { return m_coverage; }
    int holes() const;
    int rowOf(const QUuid &cause) const; // -1 where it is not there
    const CauseCoverage &rowAt(int row) const { return m_coverage.rows.at(row); }
    QString causeAt(int row) const;
    static bool isCell(int column) { return column >= PreventColumn && column < ColumnCount; }
    static ActionType typeOf(int column) { return kCoverageTypes[size_t(column - PreventColumn)]; }
    const CoverageCell &cellAt(const QModelIndex &index) const; // precondition: isCell() of its column
    // Those of the cells, each once; of a cell open ones first.
    QList<QUuid> actionsOf(const QModelIndexList &cells) const;
    ActionRow action(const QUuid &uuid) const { return m_coverage.actions.value(uuid); }
    QString actionText(const ActionRow &row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const QModelIndex &index) const;
    QString spoken(const QModelIndex &index) const;

    Coverage m_coverage;
    QDate m_today;
};

// The postmortems that somebody should write.
class PostmortemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { IncidentColumn, SeverityColumn, ReviewColumn, DueColumn, ColumnCount };
    enum Role { LateRole = Qt::UserRole };

    explicit PostmortemModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setPostmortems(const QList<OwedPostmortem> &postmortems, QDate today);
    QUuid incidentAt(int row) const { return m_rows.at(row).incident.uuid; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const OwedPostmortem &owed, Column column) const;

    QList<OwedPostmortem> m_rows;
    QDate m_today;
};

} // namespace nevertwice
