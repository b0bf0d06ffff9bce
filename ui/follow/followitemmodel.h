#pragma once

#include "model/store/cameback.h"
#include "ui/follow/followlook.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <array>
#include <bitset>
#include <vector>

namespace nevertwice {

// All actions as they were read, and what is asked of them at each key press, made ready.
struct FollowActions
{
    QList<ActionRow> rows;
    QHash<QUuid, QString> causes;                       // their titles
    QHash<QUuid, QString> incidents;                    // the same
    QHash<std::pair<QUuid, QUuid>, CameBack> back = {}; // of those whose cause came back
    // By what is asked of the incidents ("team:payments"), whether each row answers.
    QHash<QString, std::vector<bool>> answering = {};
    QStringList searched; // of each row, everything that is searched in, in small letters
    QStringList owners;   // everybody who promised something
    Moment today = {};    // the day they were made ready for
    // Of each row, a bit for every FollowFilter::Which it is one of; whose own it is, is asked later.
    std::vector<std::bitset<6>> kinds = {};
};

// Makes what follows the answers from what stands before them. It may take a while: for a thread of its own.
FollowActions madeReady(FollowActions actions, QDate today);

// The actions of all incidents, what is overdue first, under headings where they are grouped. Twenty thousand are
// searched and sorted in the time of a key press: what is searched in lies ready.
class FollowItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        StatusColumn,
        DueColumn,
        OwnerColumn,
        PriorityColumn,
        TypeColumn,
        IncidentColumn,
        AnswersColumn,
        AgeColumn,
        ColumnCount
    };
    enum Role { RowRole = Qt::UserRole, OverdueRole, AgainRole };

    explicit FollowItemModel(QObject *parent = nullptr);
    ~FollowItemModel() override;

    // In their usual order, as Reader::actions() has them. Those it had are freed beside the window.
    void setActions(FollowActions actions);
    void setFilter(const FollowFilter &filter);
    const FollowFilter &filter() const { return m_filter; }
    // How many there would be, whatever is typed.
    int countOf(FollowFilter::Which which) const { return m_counts[size_t(which)]; }
    int countOf(FollowFilter::Which which, const QString &words) const;
    // Of the incidents that are asked for there is none.
    bool isEmpty() const { return countOf(FollowFilter::Which::All) == 0; }

    // ---- actions, by their place among all of them ----
    const ActionRow &action(int source) const { return m_actions.rows.at(source); }
    const std::vector<int> &fitting() const { return m_fitting; } // those that pass the filter, sorted
    FollowSource source() const;
    QString text(const ActionRow &row, Column column) const;
    QString spoken(const ActionRow &row) const; // every fact, for whoever listens
    bool isLate(const ActionRow &row) const;
    // Of what it says about looking again, what stays where there is little room: which incident came back, or the day.
    QString againPoint(const ActionRow &row) const;
    bool isToLookAgain(const ActionRow &row) const;
    // Where these are; those that are gone are left out.
    QList<int> sourcesOf(const QSet<std::pair<QUuid, QUuid>> &incidentsAndActions) const;

    // ---- rows ----
    bool isHeading(int row) const { return m_shown[size_t(row)] < 0; }
    const FollowGroup &groupAt(int row) const { return m_groups.at(-1 - m_shown[size_t(row)]); } // of a heading
    int sourceOf(int row) const { return m_shown[size_t(row)]; }                                 // of another row
    QList<int> rowsOf(const QList<int> &sources) const; // where they are shown, from the top
    void setGrouping(FollowGrouping grouping);
    FollowGrouping grouping() const { return m_grouping; }
    bool isCollapsed(int row) const { return m_collapsed.contains(groupAt(row).key); }
    void setCollapsed(int row, bool isCollapsed);
    void setAllCollapsed(bool areCollapsed);

    bool isSorted() const { return m_sortColumn >= 0; }
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags
    flags(const QModelIndex &index) const override; // owner and due day are typed; headings are not chosen
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    // A column of -1 is the usual order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    bool fits(int source, FollowFilter::Which which) const;
    // What is asked of the incidents; null where nothing is, or where nobody has read yet what answers it.
    const std::vector<bool> *answersTo(const QString &words) const;
    bool isAnswerAwaited(const QString &words) const; // it stays as it is until somebody has read it
    bool holds(int source, const QStringList &words) const;
    void count();
    void putInOrder();
    void choose();
    void layOut();
    void showAgain();
    std::vector<qint64> ranks() const;
    qint64 rankOf(const ActionRow &row) const;
    QVariant headingData(int row, int column, int role) const;
    QString dueText(const ActionRow &row) const;
    QString againText(const ActionRow &row) const;

    FollowActions m_actions;
    QSet<QString> m_owners; // of them, in small letters
    FollowFilter m_filter;
    std::array<int, 6> m_counts = {};
    std::vector<int> m_order; // all of them, sorted; nothing where they stand as they were read
    std::vector<int> m_fitting;
    FollowGrouping m_grouping = FollowGrouping::None;
    QList<FollowGroup> m_groups;
    QSet<QString> m_collapsed;
    std::vector<int> m_shown; // places among all actions; -1 and below are headings
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::ActionRow)
