#pragma once

#include "ui/kit/causewish.h"

#include <QMenu>

namespace nevertwice {

// What can be done with all the causes that are chosen in the catalogue. Two become one on the page of the one: merged
// in one go, what they share could not be taken back exactly.
class CatalogueMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CatalogueMenu(const QList<Cause> &chosen, QWidget *parent = nullptr);

signals:
    void wanted(const QList<nevertwice::CauseWish> &wishes);
};

} // namespace nevertwice
