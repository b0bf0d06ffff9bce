#pragma once

#include "ui/kit/causewish.h"

#include <QMenu>

namespace nevertwice {

// What can be done with all the causes that are chosen in the catalogue.
class CatalogueMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CatalogueMenu(const QList<Cause> &chosen, QWidget *parent = nullptr);

signals:
    void wanted(const QList<nevertwice::CauseWish> &wishes);
    void mergeWanted(); // of all of them into one
};

} // namespace nevertwice
