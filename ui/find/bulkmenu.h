#pragma once

#include "model/store/rows.h"
#include "ui/kit/bulkchange.h"

#include <QMenu>

namespace nevertwice {

// What can be done with the incidents that are chosen in the list.
class BulkMenu : public QMenu
{
    Q_OBJECT

public:
    // With the tags the workspace knows.
    BulkMenu(int count, ListScope scope, const QStringList &tags, QWidget *parent = nullptr);

signals:
    void wanted(nevertwice::BulkChange::Kind kind, const QString &value);

private:
    void addChange(QMenu *menu, const QString &text, BulkChange::Kind kind, const QString &value = {});
    void addTagMenu(const QStringList &tags);

    static constexpr int kMostTags = 12;
};

} // namespace nevertwice
