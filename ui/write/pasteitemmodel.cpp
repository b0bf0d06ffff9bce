#include "ui/write/pasteitemmodel.h"

#include "ui/kit/codetext.h"
#include "ui/kit/format.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

QString milestoneText(LogMilestone milestone)
{
    switch (milestone) {
    case LogMilestone::Started:
        return PasteItemModel::tr("Impact began");
    case LogMilestone::Detected:
        return PasteItemModel::tr("Detected");
    case LogMilestone::Acknowledged:
        return PasteItemModel::tr("Acknowledged");
    case LogMilestone::Mitigated:
        return PasteItemModel::tr("Mitigated");
    case LogMilestone::Resolved:
        break;
    }
    return PasteItemModel::tr("Resolved");
}

PasteItemModel::PasteItemModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void PasteItemModel::setContent(const LogContent &content, PasteRows::Text text)
{
    beginResetModel();
    m_rows.setContent(content, text);
    endResetModel();
    emit rowsChanged();
}

bool PasteItemModel::change(const Change &change)
{
    PasteRows after = m_rows;
    if (!change(after)) return false;
    const int before = rowCount();
    const int now = int(after.rows().size());
    if (now == before) {
        m_rows = after;
        emit dataChanged(index(0, 0), index(now - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_rows = after;
        endResetModel();
    }
    emit rowsChanged();
    return true;
}

int PasteItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.rows().size());
}

int PasteItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PasteItemModel::timeText(const LogRow &row) const
{
    if (row.at.isKnown()) return dateTimeText(row.at, ShownZone(m_rows.content().zone));
    return row.clock.isEmpty() ? row.asWritten : row.clock;
}

QString PasteItemModel::textAt(const PasteRows::Row &row, int column) const
{
    switch (column) {
    case Time:
        return timeText(row.log);
    case Author:
        return row.log.author;
    case Text:
        return row.log.text;
    case Kind: {
        QString text = codeText(Code<EventKind>(row.log.kind));
        if (row.log.milestone) {
            text += u" \u00B7 "_s + milestoneText(*row.log.milestone);
            if (!row.log.isMarked) text += u'?'; // a guess
        }
        return row.log.isStarred ? u"\u2605 "_s + text : text;
    }
    default:
        return {};
    }
}

QVariant PasteItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const PasteRows::Row &row = m_rows.rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole: {
        // One line a row; what follows is told by a mark and shown by the tooltip.
        const QString text = textAt(row, index.column());
        const qsizetype line = text.indexOf(u'\n');
        return line < 0 ? text.left(400) : text.left(std::min<qsizetype>(line, 400)) + u" \u21B5"_s;
    }
    case Qt::EditRole:
        return textAt(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Text && row.log.text.contains(u'\n')
                   ? QVariant(u"<pre>"_s + row.log.text.left(2'000).toHtmlEscaped() + u"</pre>"_s)
                   : QVariant();
    case Qt::CheckStateRole:
        return index.column() == Kept ? QVariant(row.isKept ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ForegroundRole:
        return row.isKept ? QVariant() : QVariant(m_theme.tokens().text3);
    case Qt::FontRole:
        return index.column() == Time ? QVariant(m_theme.font(TextStyle::Code)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Kept) return row.isKept ? tr("kept") : tr("left out");
        return textAt(row, index.column());
    default:
        return {};
    }
}

bool PasteItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int row = index.row();
    if (index.column() == Kept && role == Qt::CheckStateRole)
        return change([&](PasteRows &rows) { return rows.setKept({row}, value.toInt() == Qt::Checked); });
    if (role != Qt::EditRole) return false;
    if (index.column() == Text) return change([&](PasteRows &rows) { return rows.setText(row, value.toString()); });
    if (index.column() == Author) return change([&](PasteRows &rows) { return rows.setAuthor(row, value.toString()); });
    return false;
}

Qt::ItemFlags PasteItemModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Kept) flags |= Qt::ItemIsUserCheckable;
    // A field of one line would lose the others.
    const bool isLine = index.isValid() && !m_rows.rows()[index.row()].log.text.contains(u'\n');
    if ((index.column() == Text && isLine) || index.column() == Author) flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PasteItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Author:
        return tr("Who");
    case Text:
        return tr("What");
    case Kind:
        return tr("Kind");
    default:
        return QString();
    }
}

} // namespace nevertwice
