#pragma once

#include "ui/follow/followlook.h"
#include "ui/kit/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace nevertwice {

class FollowItemModel;

// The head of the page of actions: which of them are looked at, and how.
class FollowBar : public QWidget
{
    Q_OBJECT

public:
    FollowBar(const Theme &theme, QWidget *parent = nullptr);

    void describe(const FollowItemModel &actions, const FollowLook &look);
    void setChangeable(bool isChangeable);
    void setChangeEnabled(bool isEnabled);
    void setWords(const QString &words);
    void focusSearch();
    void openGrouping();

signals:
    void whichWanted(nevertwice::FollowFilter::Which which);
    void wordsChanged(const QString &words);
    void listWanted(); // Enter in the search
    void shapeWanted(nevertwice::FollowLook::Shape shape);
    void groupingWanted(nevertwice::FollowGrouping grouping);
    void collapseWanted(bool areCollapsed);
    void coverageWanted();              // what was promised against each cause
    void keepWanted();                  // what is shown, as a view
    void changeMenuWanted(QMenu *menu); // is about to be shown, and empty
    void columnMenuWanted(QMenu *menu); // the same; for the columns of the table

private:
    void build();
    QWidget *buildShapes();
    QPushButton *addChip(const QString &name);
    static QString tipOf(FollowFilter::Which which, const FollowFilter &filter);
    void describeChips(const FollowItemModel &actions);
    void fillGrouping();

    const Theme &m_theme;
    FollowLook m_look;
    QLabel *m_caption = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_table = nullptr;
    QPushButton *m_board = nullptr;
    QPushButton *m_grouping = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_change = nullptr;
    QList<std::pair<FollowFilter::Which, QPushButton *>> m_chips;
};

} // namespace nevertwice
