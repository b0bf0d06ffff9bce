#include "ui/kit/chosenrows.h"
#include "ui/write/pasteitemmodel.h"
#include "ui/write/pastesheet.h"
#include "ui/write/timelinekinds.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

// What the keys do with the rows that were recognised.

namespace nevertwice {

QList<int> PasteSheet::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void PasteSheet::select(int row)
{
    const int there = std::min(row, m_model->rowCount() - 1);
    if (there < 0) return;
    chooseOnly(*m_table, m_model->index(there, PasteItemModel::Text));
}

bool PasteSheet::changeSelected(const std::function<bool(PasteItemModel &model, const QList<int> &rows)> &change)
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty()) return false;
    change(*m_model, rows);
    return true;
}

bool PasteSheet::handleKey(int key, const QString &typed)
{
    const auto onRows = [this](auto act) {
        return changeSelected([&](PasteItemModel &model, const QList<int> &rows) {
            return model.change([&](PasteRows &all) { return act(all, rows); });
        });
    };
    const int current = m_table->currentIndex().row();
    if (key == Qt::Key_Space)
        return onRows([](PasteRows &all, const QList<int> &rows) {
            const bool areKept = std::all_of(rows.begin(), rows.end(), [&](int row) { return all.rows()[row].isKept; });
            return all.setKept(rows, !areKept);
        });
    if (key == Qt::Key_Delete)
        return onRows([](PasteRows &all, const QList<int> &rows) { return all.setKept(rows, false); });
    if (key == Qt::Key_Backspace) {
        // From below: the numbers of the rows above stay.
        onRows([](PasteRows &all, const QList<int> &rows) {
            bool isChanged = false;
            const qsizetype first = rows.size() > 1 ? 1 : 0;
            for (qsizetype i = rows.size() - 1; i >= first; --i)
                isChanged = all.joinAbove(rows[i]) || isChanged;
            return isChanged;
        });
        select(std::max(0, current - 1));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        onRows([current](PasteRows &all, const QList<int> &) { return all.split(current); });
        select(current);
        return true;
    }
    if (typed.size() != 1) return false;
    if (typed.front() == kStarKey)
        return onRows([](PasteRows &all, const QList<int> &rows) { return all.toggleStar(rows); });
    if (typed.front() >= u'1' && typed.front() <= u'5') {
        const auto milestone = LogMilestone(typed.front().digitValue() - 1);
        return onRows([&](PasteRows &all, const QList<int> &) { return all.toggleMilestone(current, milestone); });
    }
    if (const auto kind = kindOfKey(typed.front()))
        return onRows([&](PasteRows &all, const QList<int> &rows) { return all.setKind(rows, *kind); });
    return false;
}

// Ctrl+Enter takes it over wherever one is, in the text too.
void PasteSheet::hearKeys()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                [this] { (m_add->isVisible() ? m_add : m_new)->click(); });
}

bool PasteSheet::eventFilter(QObject *watched, QEvent *event)
{
    // A key that the editor of a cell had no use for is not one for the rows.
    if (watched == m_table && event->type() == QEvent::KeyPress && m_table->hasFocus()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const Qt::KeyboardModifiers held = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        if (held == Qt::NoModifier && handleKey(key->key(), key->text())) return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace nevertwice
