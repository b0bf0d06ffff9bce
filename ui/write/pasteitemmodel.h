#pragma once

#include "ui/kit/theme.h"
#include "ui/write/pasterows.h"

#include <QAbstractTableModel>

#include <functional>

namespace nevertwice {

// The rows of a pasted text as a table: whether kept, when, who, what, of which kind.
class PasteItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kept, Time, Author, Text, Kind, ColumnCount };

    explicit PasteItemModel(const Theme &theme, QObject *parent = nullptr);

    const PasteRows &rows() const { return m_rows; }
    void setContent(const LogContent &content, PasteRows::Text text);
    // Changes the rows; the table follows.
    using Change = std::function<bool(PasteRows &rows)>;
    bool change(const Change &change);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void rowsChanged();

private:
    QString textAt(const PasteRows::Row &row, int column) const;
    QString timeText(const LogRow &row) const;

    const Theme &m_theme;
    PasteRows m_rows;
};

// "Impact began", in the order of the keys 1 to 5.
QString milestoneText(LogMilestone milestone);

} // namespace nevertwice
