#pragma once

#include "model/store/causestory.h"
#include "ui/kit/causewish.h"
#include "ui/kit/theme.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace nevertwice {

// After an import: which of the new incidents look like one cause, as groups to accept, to change first or to refuse.
// Nothing is linked before the person says so.
class GroupSheet : public QDialog
{
    Q_OBJECT

public:
    // So many incidents were looked at.
    GroupSheet(const Theme &theme, const QList<CauseGroup> &groups, int incidents, QWidget *parent = nullptr);

    static QString headline(int incidents, int groups);

signals:
    void wanted(const nevertwice::CauseWish &wish);

private:
    QWidget *cardOf(const CauseGroup &group);
    void settle(QWidget *card, const QString &outcome);
    void describe();

    const Theme &m_theme;
    int m_left = 0; // groups nobody has decided on
    QLabel *m_rest = nullptr;
    QVBoxLayout *m_cards = nullptr;
};

} // namespace nevertwice
