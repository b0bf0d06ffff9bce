#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace nevertwice {

class SidePanelButton;

// The place beside the text: a narrow rail that is always there, with a button and a count for each panel, and one of
// the panels opened beside it.
class SidePanels : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanels(const Theme &theme, QWidget *parent = nullptr);

    // Takes the panel over. The icon is the name of a line icon, the title stands above the panel; the action of the
    // window opens it too.
    void add(const QString &icon, const QString &title, QWidget *panel, const QString &action);
    // What the button of a panel says: "3", in words for those who do not see it; `isUrgent` gives it the ink of
    // danger.
    void setCount(QWidget *panel, int count, const QString &spoken, bool isUrgent);

    QWidget *shown() const { return m_shown; } // null where none is open
    void show(QWidget *panel);                 // null closes

    // Whether the open panel takes all the room there is, or its own width.
    void setFill(bool isFilling);

    static constexpr int kRailWidth = 40;
    static constexpr int kPanelWidth = 300;

signals:
    // Somebody wants this one open, or with null none.
    void wanted(QWidget *panel);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QWidget *m_side = nullptr;
    QLabel *m_title = nullptr;
    QStackedWidget *m_stack = nullptr;
    QVBoxLayout *m_rail = nullptr;
    QList<SidePanelButton *> m_buttons;
    QWidget *m_shown = nullptr;
};

} // namespace nevertwice
