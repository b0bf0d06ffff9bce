#include "ui/follow/coveredlist.h"

#include "ui/follow/coveragemodel.h"
#include "ui/follow/followmenu.h"
#include "ui/kit/chosenrows.h"
#include "ui/kit/textcelldelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace coveredlist {

constexpr qsizetype kMostListed = 200; // nobody goes through more

} // namespace coveredlist

CoveredList::CoveredList(const Theme &theme, const CoverageModel &causes, Clock clock, QWidget *parent)
    : QListWidget(parent), m_theme(theme), m_causes(causes), m_clock(clock), m_menu(new FollowMenu(this)),
      m_changes(new FollowChanges(std::move(clock), this))
{
    setObjectName("coverageActions"_L1);
    setAccessibleName(tr("Actions of what is chosen"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    const auto ink = [](const QModelIndex &) { return Ink::Text; };
    setItemDelegate(new TextCellDelegate(theme, ink, TextCellDelegate::Lines::None, this));
    letRowsBeCopied(*this);
    connect(this, &QListWidget::itemDoubleClicked, this, &CoveredList::open);
    connect(m_menu, &FollowMenu::openWanted, this, &CoveredList::open);
    connect(m_menu, &FollowMenu::ticketWanted, this,
            [this] { emit ticketWanted(chosen().first().incident, chosen().first().action); });
    connect(m_menu, &FollowMenu::changeWanted, m_changes,
            [this](BulkChange::Kind kind, const QString &value) { m_changes->change(kind, value, chosenNames()); });
    connect(m_menu, &FollowMenu::typingWanted, m_changes,
            [this](BulkChange::Kind kind) { m_changes->ask(kind, chosenNames()); });
    connect(m_changes, &FollowChanges::changeWanted, this, &CoveredList::changeWanted);
    connect(m_changes, &FollowChanges::askWanted, this, &CoveredList::askWanted);
    connect(m_changes, &FollowChanges::failed, this, &CoveredList::failed);
}

void CoveredList::show(const QModelIndexList &cells)
{
    QSet<QUuid> before;
    for (const Listed &one : chosen())
        before.insert(one.action);
    m_listed.clear();
    clear();
    const QList<QUuid> actions = m_causes.actionsOf(cells);
    for (const QUuid &uuid : actions.first(std::min(actions.size(), coveredlist::kMostListed))) {
        const ActionRow row = m_causes.action(uuid);
        m_listed.append({row.incidentUuid, uuid, row.action.isClosed()});
        auto *item = new QListWidgetItem(m_causes.actionText(row), this);
        item->setSizeHint({0, m_theme.scaled(space::compactTableRow)});
        if (!before.contains(uuid)) continue;
        if (selectedItems().isEmpty()) setCurrentItem(item, QItemSelectionModel::NoUpdate);
        item->setSelected(true);
    }
    if (count() > 0 && selectedItems().isEmpty()) setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
    const int more = int(actions.size()) - count();
    if (more > 0) (new QListWidgetItem(tr("and %n more", nullptr, more), this))->setFlags(Qt::NoItemFlags);
}

QList<CoveredList::Listed> CoveredList::chosen() const
{
    QList<Listed> chosen;
    for (int row = 0; row < int(m_listed.size()); ++row)
        if (item(row)->isSelected()) chosen.append(m_listed[row]);
    return chosen;
}

FollowChanges::Names CoveredList::chosenNames() const
{
    FollowChanges::Names names;
    for (const Listed &one : chosen())
        names.append({one.incident, one.action});
    return names;
}

void CoveredList::open()
{
    if (currentRow() >= 0 && currentRow() < int(m_listed.size()))
        emit actionWanted(m_listed[currentRow()].incident, m_listed[currentRow()].action);
}

void CoveredList::toggle()
{
    const QList<Listed> all = chosen();
    if (all.isEmpty() || !m_isChangeable) return;
    all.first().isClosed ? m_changes->reopen(chosenNames()) : m_changes->close(chosenNames());
}

void CoveredList::openMenu(const QPoint &place)
{
    const qsizetype count = chosen().size();
    if (count == 0) return;
    QMenu menu(this);
    m_menu->fill(menu, {count}, m_isChangeable, QDateTime::fromMSecsSinceEpoch(m_clock().msecs()).date());
    menu.exec(place);
}

// F2 is the window's too, for the title of an incident; here it means the action.
bool CoveredList::event(QEvent *event)
{
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if (isAsked && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) event->accept();
    return QListWidget::event(event);
}

void CoveredList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open();
    case Qt::Key_Escape:
        return emit left();
    case Qt::Key_F2:
        return openMenu(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    case Qt::Key_Space:
        if (event->modifiers() == Qt::NoModifier) return toggle();
        break;
    default:
        break;
    }
    QListWidget::keyPressEvent(event);
}

void CoveredList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    openMenu(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

} // namespace nevertwice
