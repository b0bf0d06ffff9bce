#include "ui/find/celldelegate.h"

#include "ui/find/incidentitemmodel.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/completions.h"
#include "ui/kit/format.h"
#include "ui/kit/marks.h"
#include "ui/kit/optionlist.h"
#include "ui/kit/sides.h"
#include "ui/kit/timefield.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kCellPadding = space::s;
constexpr int kCellMark = 12;
constexpr int kDividerLine = 2;

// Offers the name one is at, of several between commas.
class NamesCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override { return {path.section(u',', -1).trimmed()}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString typed = static_cast<const QLineEdit *>(widget())->text();
        const qsizetype comma = typed.lastIndexOf(u',');
        const QString name = QCompleter::pathFromIndex(index);
        return comma < 0 ? name : typed.left(comma) + u", "_s + name;
    }
};

// As it is changed, which may be other than it is shown.
QString editedText(const IncidentRow &row, int column)
{
    switch (column) {
    case IncidentItemModel::TitleColumn:
        return oneLine(row.title);
    case IncidentItemModel::SeverityColumn:
        return row.severity.word();
    case IncidentItemModel::StateColumn:
        return row.state.word();
    case IncidentItemModel::ReviewColumn:
        return row.review.word();
    case IncidentItemModel::StartedColumn:
        return row.milestones.started.isKnown() ? typedTime(row.milestones.started, row.timeZone) : QString();
    case IncidentItemModel::ServicesColumn:
        return oneLine(row.services.join(u", "_s));
    case IncidentItemModel::CommanderColumn:
        return oneLine(row.commander);
    default:
        return {};
    }
}

TimeContext startContext(const IncidentRow &row, const Moment &now)
{
    const Milestones &times = row.milestones;
    return timeContext(times.started, {times.detected, times.acknowledged, times.mitigated, times.resolved},
                       row.timeZone, now);
}

QRect middle(const QRect &room, const QSize &size)
{
    return {room.left(), room.top() + (room.height() - size.height()) / 2, size.width(), size.height()};
}

} // namespace

CellDelegate::CellDelegate(const Theme &theme, Clock clock, Offered offered, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_clock(std::move(clock)), m_offered(std::move(offered))
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    if (isSelected || isHovered) painter->fillRect(option.rect, isSelected ? tokens.selection : tokens.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), space::hair), tokens.border);
    // Where those with all that was asked for end; said aloud with the row.
    if (!index.data(IncidentItemModel::DividerRole).toString().isEmpty())
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), kDividerLine),
                          tokens.accent);
    const auto row = index.data(IncidentItemModel::RowRole).value<IncidentRow>();
    QRect room = option.rect.adjusted(kCellPadding, 0, -kCellPadding, 0);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    QColor ink = isSelected ? tokens.onSelection : tokens.text;
    TextStyle style = TextStyle::Body;
    switch (index.column()) {
    case IncidentItemModel::SeverityColumn: {
        const QSize pill = severityPillSize(m_theme, row.severity).boundedTo(room.size());
        paintSeverityPill(*painter, m_theme, mirrored(middle(room, pill)), row.severity);
        painter->restore();
        return;
    }
    case IncidentItemModel::StateColumn: {
        if (!isSelected) ink = stateInk(tokens, row.state);
        const QRect mark = middle(room, {kCellMark, kCellMark});
        paintStateMark(*painter, mirrored(mark), row.state, ink);
        if (!isSelected && row.state == State::Resolved) ink = tokens.text2;
        room.setLeft(room.left() + kStateMarkRoom);
        break;
    }
    case IncidentItemModel::TitleColumn:
        style = TextStyle::ListTitle;
        break;
    case IncidentItemModel::ActionsColumn:
        if (row.overdueActions > 0 && !isSelected) ink = tokens.danger;
        break;
    default:
        if (!isSelected) ink = tokens.text2;
    }
    const Qt::AlignmentFlag place = IncidentItemModel::isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading;
    painter->setFont(m_theme.font(style));
    painter->setPen(ink);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(mirrored(room),
                      int(QStyle::visualAlignment(option.direction, place | Qt::AlignVCenter)) | Qt::TextSingleLine,
                      isolated(text));
    painter->restore();
}

// ---- fields ----

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    switch (index.column()) {
    case IncidentItemModel::SeverityColumn:
    case IncidentItemModel::StateColumn:
    case IncidentItemModel::ReviewColumn:
        return makeChoice(parent, name, index);
    case IncidentItemModel::StartedColumn: {
        auto *field = new TimeField(m_theme, TimeField::Kind::Time, parent);
        field->setAccessibleName(name);
        field->setContext(startContext(index.data(IncidentItemModel::RowRole).value<IncidentRow>(), m_clock()));
        new FloatingHint(m_theme, field);
        return field;
    }
    default:
        QLineEdit *field = makeLine(parent, index.column());
        field->setAccessibleName(name);
        return field;
    }
}

QLineEdit *CellDelegate::makeLine(QWidget *parent, int column) const
{
    auto *field = new QLineEdit(parent);
    field->setAlignment(atStart());
    QStringList names;
    for (const Option &option : m_offered(column))
        names.append(option.text);
    if (names.isEmpty()) return field;
    const bool areSeveral = column == IncidentItemModel::ServicesColumn;
    auto *completer = areSeveral ? new NamesCompleter(names, field) : new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    dressCompletions(*completer);
    return field;
}

// Its list is open from the first, once it is where it belongs. What is published is looked through before that, on its
// page.
QWidget *CellDelegate::makeChoice(QWidget *parent, const QString &name, const QModelIndex &index) const
{
    auto *field = new ChoiceField(m_theme, name, parent);
    field->setOutlined();
    field->setBackgroundRole(QPalette::Base); // over what the cell shows
    field->setAutoFillBackground(true);
    QList<Option> options = m_offered(index.column());
    const QString published = Code<Review>(Review::Published).word();
    const bool isPublished = index.data(IncidentItemModel::RowRole).value<IncidentRow>().review == Review::Published;
    if (index.column() == IncidentItemModel::ReviewColumn && !isPublished)
        options.removeIf([&published](const Option &option) { return option.id == published; });
    field->setOptions(options);
    auto *self = const_cast<CellDelegate *>(this);
    const auto open = [self, field, at = QPersistentModelIndex(index)] {
        if (!field->isVisible()) return; // somebody was quicker
        field->openList();
        connect(field->list(), &OptionList::picked, self, [self, field, at](const Option &option) {
            emit self->typed(at, option.id);
            emit self->closeEditor(field);
        });
    };
    QMetaObject::invokeMethod(field, open, Qt::QueuedConnection);
    return field;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = editedText(index.data(IncidentItemModel::RowRole).value<IncidentRow>(), index.column());
    // What is being typed stays, whatever else is read anew.
    if (auto *choice = qobject_cast<ChoiceField *>(editor)) {
        choice->setValue(text);
    } else if (auto *time = qobject_cast<TimeField *>(editor)) {
        if (!time->isChanged()) time->showText(text);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor); line && !line->isModified()) {
        line->setText(text);
    }
}

// The model shows what was saved; so what was typed goes to whoever saves. A choice was said when it was made.
void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    if (const auto *time = qobject_cast<TimeField *>(editor)) {
        if (!time->isChanged()) return;
        const Result<ReadTime> read = time->isBlank() ? Result<ReadTime>(ReadTime()) : time->reading();
        read ? emit typed(index, read->at.text()) : emit failed(read.error().whileTrying(tr("change the time")));
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor); line && line->isModified()) {
        const QString text = line->text().simplified();
        if (!text.isEmpty() || index.column() != IncidentItemModel::TitleColumn) emit typed(index, text);
    }
}

// A choice has room for its word and its arrow, also where the column has not.
void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect place = option.rect;
    if (qobject_cast<ChoiceField *>(editor)) place.setWidth(std::max(place.width(), editor->sizeHint().width()));
    editor->setGeometry(option.direction == Qt::LeftToRight ? place
                                                            : place.translated(option.rect.right() - place.right(), 0));
}

bool CellDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        const auto *choice = qobject_cast<ChoiceField *>(editor);
        if (choice && choice->list() && choice->list()->isOpen() && isEnter) return false; // it takes what it is at
        // What is no time stays, with what is wrong below it.
        const auto *time = qobject_cast<TimeField *>(editor);
        const bool isDone = isEnter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (time && isDone && time->isUnreadable()) return true;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace nevertwice
