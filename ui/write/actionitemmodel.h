#pragma once

#include "model/domain/incident.h"
#include "ui/write/facts.h"

#include <QAbstractListModel>
#include <QDate>

namespace nevertwice {

// The actions of one incident, in the order of the document.
class ActionItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { FactRole = kFactRole };

    explicit ActionItemModel(QObject *parent = nullptr);

    void show(const QString &incidentRef, const QList<Action> &actions, QDate today);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Fact fact(const Action &action) const;
    QString meta(const Action &action) const;

    QString m_ref;
    QList<Action> m_actions;
    QDate m_today;
};

} // namespace nevertwice
