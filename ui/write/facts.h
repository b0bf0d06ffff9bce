#pragma once

#include "model/domain/codes.h"
#include "ui/kit/heights.h"
#include "ui/kit/labels.h"

#include <QListView>
#include <QPointer>
#include <QStyledItemDelegate>

#include <optional>

namespace nevertwice {

// What a row of causes or actions says.
struct Fact
{
    QString title;
    QString meta;
    QString status; // at the end of the row
    Ink statusInk = Ink::Text2;
    std::optional<Code<ActionStatus>> mark; // in front
    bool isSettled = false;                 // done with: quieter
    bool isOverdue = false;                 // a sign stands before the status

    bool operator==(const Fact &) const = default;
};

inline constexpr int kFactRole = Qt::UserRole;

class FactDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FactDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    int rowHeight(const QModelIndex &index, int width) const;
    // The row in whose place this widget stands.
    void setOpen(const QModelIndex &index, QWidget *form);
    static QRect markRect(const QStyleOptionViewItem &option); // where a click is on the mark

private:
    int titleHeight(const Fact &fact, int width) const;
    int statusWidth(const Fact &fact) const;

    const Theme &m_theme;
    TextHeights m_titles;
    TextHeights m_metas;
    QPersistentModelIndex m_open;
    QPointer<QWidget> m_form;
};

// A list of facts as high as all its rows.
class FactList : public QListView
{
    Q_OBJECT

public:
    explicit FactList(const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    // A form in the place of a row, until closeForm(), which destroys it, or until the row goes.
    void openForm(const QModelIndex &index, QWidget *form);
    void closeForm();
    QWidget *form() const { return m_form; }
    QModelIndex openIndex() const { return m_open; }
    QModelIndexList chosen() const; // from the top; where none is chosen, the one the keyboard is at
    // What the rows or the form say has another height now.
    void refit();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 0}; }

signals:
    void currentMoved(const QRect &row);
    void markPressed(const QModelIndex &index);
    void rowPressed(const QModelIndex &index);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int measure(int width) const;

    FactDelegate *m_delegate = nullptr;
    Heights m_heights;
    QPersistentModelIndex m_open;
    QPointer<QWidget> m_form;
};

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::Fact)
