#pragma once

#include "model/domain/cause.h"
#include "ui/write/facts.h"

#include <QAbstractListModel>

#include <functional>

namespace nevertwice {

// The causes of one incident, in the order of the document.
class CauseItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { FactRole = kFactRole, UuidRole, RoleRole, CategoryRole, OthersRole };

    explicit CauseItemModel(QObject *parent = nullptr);

    // `others` counts the other incidents that have a cause; without it nothing is said about them.
    using Others = std::function<int(const QUuid &cause)>;
    void show(const QList<CauseLink> &causes, const Others &others = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    // "Also in 3 others"; empty for none.
    static QString othersText(int others);
    // "In 3 incidents"; empty for none.
    static QString incidentsText(int incidents);

private:
    Fact fact(int row) const;

    QList<CauseLink> m_causes;
    QList<int> m_others;
};

} // namespace nevertwice
