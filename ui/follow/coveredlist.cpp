#include "ui/follow/coveredlist.h"

#include "ui/follow/coveragemodel.h"
#include "ui/kit/chosenrows.h"
#include "ui/kit/textcelldelegate.h"

#include <QKeyEvent>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace coveredlist {

constexpr qsizetype kMostListed = 200; // nobody goes through more

} // namespace coveredlist

CoveredList::CoveredList(const Theme &theme, const CoverageModel &causes, const Clock &clock, QWidget *parent)
    : QListWidget(parent), m_theme(theme), m_causes(causes),
      m_hands(new ChosenActions(*this, clock, [this] { return chosen(); }))
{
    setObjectName("coverageActions"_L1);
    setAccessibleName(tr("Actions of what is chosen"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    const auto ink = [](const QModelIndex &) { return Ink::Text; };
    setItemDelegate(new TextCellDelegate(theme, ink, TextCellDelegate::Lines::None, this));
    letRowsBeCopied(*this);
    connect(this, &QListWidget::itemDoubleClicked, this, &CoveredList::open);
    connect(m_hands, &ChosenActions::openWanted, this, &CoveredList::open);
    connect(m_hands, &ChosenActions::ticketWanted, this, &CoveredList::ticketWanted);
    connect(m_hands, &ChosenActions::changeWanted, this, &CoveredList::changeWanted);
    connect(m_hands, &ChosenActions::askWanted, this, &CoveredList::askWanted);
    connect(m_hands, &ChosenActions::failed, this, &CoveredList::failed);
}

void CoveredList::show(const QModelIndexList &cells)
{
    QSet<QUuid> before;
    for (const ChosenActions::Chosen &one : chosen())
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

QList<ChosenActions::Chosen> CoveredList::chosen() const
{
    QList<ChosenActions::Chosen> chosen;
    for (int row = 0; row < int(m_listed.size()); ++row)
        if (item(row)->isSelected()) chosen.append(m_listed[row]);
    return chosen;
}

void CoveredList::open()
{
    if (currentRow() >= 0 && currentRow() < int(m_listed.size()))
        emit actionWanted(m_listed[currentRow()].incident, m_listed[currentRow()].action);
}

void CoveredList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open();
    case Qt::Key_Escape:
        return emit left();
    default:
        QListWidget::keyPressEvent(event);
    }
}

} // namespace nevertwice
