#pragma once

#include "ui/kit/rowview.h"

#include <QStyledItemDelegate>

namespace nevertwice {

class DirectoryModel;

class DirectoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DirectoryDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

// The names of one kind as a table. Enter shows the incidents behind one, F2 renames it.
class DirectoryTable : public RowView
{
    Q_OBJECT

public:
    DirectoryTable(const Theme &theme, DirectoryModel &model, QWidget *parent = nullptr);

    void followKind();
    // The columns that the kind has.
    void fit() override;

signals:
    void renameWanted();
    void chosen(); // another row, or none

protected:
    void change(const QModelIndex &) override { emit renameWanted(); }
    QList<UsualColumnWidth> sharing() const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    int usualWidth(int column) const;

    DirectoryModel &m_model;
    bool m_isFitting = false;
};

} // namespace nevertwice
