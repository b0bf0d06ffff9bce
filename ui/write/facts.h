#pragma once

#include "model/domain/codes.h"
#include "ui/kit/heights.h"
#include "ui/kit/labels.h"

#include <QListView>
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

private:
    int statusWidth(const Fact &fact) const;

    const Theme &m_theme;
};

// A list of facts as high as all its rows.
class FactList : public QListView
{
    Q_OBJECT

public:
    explicit FactList(const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 0}; }

signals:
    void currentMoved(const QRect &row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int measure(int width) const;

    FactDelegate *m_delegate = nullptr;
    Heights m_heights;
};

} // namespace nevertwice

Q_DECLARE_METATYPE(nevertwice::Fact)
