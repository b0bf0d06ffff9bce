#include "ui/kit/chosenrows.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace chosenrows {

// Where a cell stands beside others; none where it is not seen.
std::optional<int> placeOf(const QAbstractItemView &view, int column)
{
    if (const auto *list = qobject_cast<const QListView *>(&view))
        return column == list->modelColumn() ? std::optional(0) : std::nullopt;
    const auto *table = qobject_cast<const QTableView *>(&view);
    if (!table) return column;
    return table->isColumnHidden(column) ? std::nullopt : std::optional(table->horizontalHeader()->visualIndex(column));
}

class Copier : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress) return false;
        if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) return false;
        const QString lines = chosenAsLines(*static_cast<QAbstractItemView *>(watched));
        if (lines.isEmpty()) return false;
        QGuiApplication::clipboard()->setText(lines);
        return true;
    }
};

} // namespace chosenrows

QString chosenAsLines(const QAbstractItemView &view)
{
    struct Cell
    {
        int row, place;
        QString text;
    };
    const QModelIndexList chosen = view.selectionModel()->selectedIndexes();
    // A card says more than its column: it is copied as it is dragged, where that is a text.
    if (qobject_cast<const QListView *>(&view) && view.model()->mimeTypes().contains(u"text/plain"_s)) {
        const std::unique_ptr<QMimeData> dragged(view.model()->mimeData(chosen));
        return dragged->text();
    }
    std::vector<Cell> cells;
    for (const QModelIndex &index : chosen)
        if (const std::optional<int> place = chosenrows::placeOf(view, index.column()))
            cells.push_back({index.row(), *place, index.data().toString().simplified()});
    std::sort(cells.begin(), cells.end(),
              [](const Cell &a, const Cell &b) { return std::pair(a.row, a.place) < std::pair(b.row, b.place); });
    QString lines;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) lines += cells[i].row == cells[i - 1].row ? u'\t' : u'\n';
        lines += cells[i].text;
    }
    return lines;
}

void chooseOnly(const QAbstractItemView &view, const QModelIndex &index)
{
    QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect;
    if (view.selectionBehavior() == QAbstractItemView::SelectRows) how |= QItemSelectionModel::Rows;
    if (view.selectionMode() == QAbstractItemView::NoSelection) how = QItemSelectionModel::NoUpdate;
    view.selectionModel()->setCurrentIndex(index, how);
}

void letRowsBeCopied(QAbstractItemView &view)
{
    view.installEventFilter(new chosenrows::Copier(&view));
}

} // namespace nevertwice
