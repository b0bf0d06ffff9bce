#pragma once

#include "ui/kit/theme.h"

#include <QListView>

namespace nevertwice {

// The rows of the sidebar: places, a heading, and the saved views under it. A click or an arrow goes to one. With Ctrl
// and Shift several views are chosen and nothing is gone to; F2 types the name of one where it stands, Delete removes
// those that are chosen, Alt and the arrows move them. Where there is little room it shows icons alone.
class PlaceList : public QListView
{
    Q_OBJECT

public:
    // A heading is true in its role; a view has its uuid in another, and places have neither.
    enum Role { CountRole = Qt::UserRole, IconRole, HeadingRole, ViewRole };

    explicit PlaceList(const Theme &theme, QWidget *parent = nullptr);

    void setCollapsed(bool isCollapsed);
    bool isCollapsed() const { return m_isCollapsed; }
    static bool isView(const QModelIndex &index) { return index.data(ViewRole).isValid(); }
    // Those that are chosen, from the top; where none is, the one the keyboard is at.
    QModelIndexList chosenViews() const;
    bool isTyping() const { return state() == EditingState; } // somebody, a name

    // It alone is chosen, and nothing is gone to.
    void mark(const QModelIndex &index);
    // These are chosen besides.
    void choose(const QModelIndexList &views);
    // Types its name where it stands; where there are icons alone, somebody asks for it elsewhere.
    void rename(const QModelIndex &view);
    void selectAll() override; // of the views

signals:
    void wanted(const QModelIndex &place);
    void renamed(const QModelIndex &view, const QString &name);
    void typingEnded(); // what was typed is said by then, or taken back
    void renameWanted(const QModelIndex &view);
    void removeWanted();
    void moveWanted(int by);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;

private:
    bool isKeyOfViews(const QKeyEvent &key) const;
    bool takeKey(const QKeyEvent &key);

    bool m_isCollapsed = false;
    bool m_isGathering = false; // several are being chosen
    bool m_isMarking = false;
    bool m_isTold = false; // by what is under way, where somebody wants to go
};

} // namespace nevertwice
