#pragma once

#include "model/domain/moment.h"
#include "model/domain/result.h"
#include "ui/kit/option.h"
#include "ui/kit/theme.h"

#include <QStyledItemDelegate>

#include <functional>

class QLineEdit;

namespace nevertwice {

// One fact of an incident in a row of the table, changed where it stands with the field that the page has for it.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // What a fact of this column can be, or is likely to be.
    using Offered = std::function<QList<Option>(int column)>;

    static constexpr int kStateMarkRoom = 18; // of the mark before the word of a state

    CellDelegate(const Theme &theme, Clock clock, Offered offered, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    // What the fact shall be: the word of a code, a moment, or words as they were typed.
    void typed(const QModelIndex &index, const QString &value) const;
    void failed(const nevertwice::Error &error) const;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    QWidget *makeChoice(QWidget *parent, const QString &name, const QModelIndex &index) const;
    QLineEdit *makeLine(QWidget *parent, int column) const;

    const Theme &m_theme;
    Clock m_clock;
    Offered m_offered;
};

} // namespace nevertwice
