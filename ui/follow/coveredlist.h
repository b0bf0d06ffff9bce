#pragma once

#include "ui/kit/chosenactions.h"
#include "ui/kit/theme.h"

#include <QListWidget>

namespace nevertwice {

class CoverageModel;

// The actions of the cells that are looked at: those that are chosen are changed at once, as among all actions.
class CoveredList : public QListWidget
{
    Q_OBJECT

public:
    CoveredList(const Theme &theme, const CoverageModel &causes, const Clock &clock, QWidget *parent = nullptr);

    void setChangeable(bool isChangeable) { m_hands->setChangeable(isChangeable); }
    // What is chosen stays so where it is still there.
    void show(const QModelIndexList &cells);

signals:
    void actionWanted(const QUuid &incident, const QUuid &action);
    void ticketWanted(const QUuid &incident, const QUuid &action); // in the tracker of the team
    void left();                                                   // back to the cells
    void changeWanted(const nevertwice::BulkChange &change);
    void askWanted(const QString &question, const QString &button, const nevertwice::FollowChanges::Answer &take);
    void failed(const nevertwice::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<ChosenActions::Chosen> chosen() const; // from the top
    void open();

    const Theme &m_theme;
    const CoverageModel &m_causes;
    ChosenActions *m_hands = nullptr;
    QList<ChosenActions::Chosen> m_listed;
};

} // namespace nevertwice
