#pragma once

#include "ui/kit/theme.h"

#include <QStyledItemDelegate>

namespace nevertwice {

// One fact of an action in a row of the table. Owner and due day are typed where they stand.
class FollowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FollowDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void setNames(const QStringList &owners) { m_owners = owners; }
    void setMe(const QString &name) { m_me = name; }

signals:
    void typed(const QModelIndex &index, const QString &text) const;

private:
    QColor inkOf(const QModelIndex &index) const;

    const Theme &m_theme;
    QStringList m_owners; // that are offered
    QString m_me;
};

} // namespace nevertwice
