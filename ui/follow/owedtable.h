#pragma once

#include "model/domain/codes.h"
#include "ui/kit/bulkchange.h"
#include "ui/kit/rowview.h"

namespace nevertwice {

class PostmortemModel;

// The postmortems that somebody should write. F2 and the menu say where those that are chosen stand.
class OwedTable : public RowView
{
    Q_OBJECT

public:
    OwedTable(const Theme &theme, PostmortemModel &model, Clock clock, QWidget *parent = nullptr);

    // What can be done with those that are chosen.
    void fillMenu(QMenu &menu);

signals:
    void incidentWanted(const QUuid &incident);
    void changeWanted(const nevertwice::BulkChange &change);

protected:
    void change(const QModelIndex &index) override;
    QRect ringOf(const QModelIndex &current) const override;
    QList<UsualColumnWidth> sharing() const override;

private:
    void wantReview(Review review);

    PostmortemModel &m_model;
    Clock m_clock;
};

} // namespace nevertwice
