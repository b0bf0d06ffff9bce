#include "ui/find/bulkmenu.h"
#include "ui/find/incidentlist.h"

#include <QListView>

// What somebody wants of the incidents that are chosen.

namespace nevertwice {

namespace {

// More than these nobody means to change with one click.
constexpr int kMostAtOnce = 1000;

} // namespace

bool IncidentList::areTooManyChosen() const
{
    int count = 0;
    const QItemSelection selection = m_cards->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count > kMostAtOnce;
}

QList<QUuid> IncidentList::chosenOnes() const
{
    QList<QUuid> uuids;
    if (areTooManyChosen()) return uuids;
    const QItemSelection selection = m_cards->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (const QUuid uuid = m_model.rowAt(row).uuid; !uuid.isNull() && !uuids.contains(uuid)) uuids.append(uuid);
    return uuids;
}

void IncidentList::showMenu(const QPoint &place)
{
    const QList<QUuid> uuids = chosenOnes();
    if (uuids.isEmpty()) return;
    QStringList tags;
    if (const Result<WorkspaceDocument> document = m_reader.workspaceDocument())
        for (const DirectoryEntry &tag : document->tags)
            tags.append(tag.name);
    BulkMenu menu(int(uuids.size()), m_model.scope(), tags, this);
    for (QAction *change : menu.actions())
        change->setEnabled(m_isChangeable);
    connect(&menu, &BulkMenu::wanted, this, &IncidentList::wish);
    auto *apart = new QAction(tr("Open in a &window of its own"), &menu);
    apart->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return)); // seen here; the list hears it
    apart->setShortcutContext(Qt::WidgetShortcut);
    connect(apart, &QAction::triggered, this, [this] { emit apartWanted(m_current); });
    auto *second = new QAction(tr("Open in a secon&d pane"), &menu);
    second->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)); // the same
    second->setShortcutContext(Qt::WidgetShortcut);
    connect(second, &QAction::triggered, this, [this] { emit besideWanted(m_current); });
    auto *hand = new QAction(tr("&Export…"), &menu);
    connect(hand, &QAction::triggered, this, &IncidentList::exportWanted);
    QList<QAction *> looks{apart, second, hand};
    if (uuids.size() > 1) {
        looks.append(new QAction(tr("&Compare on one scale"), &menu));
        connect(looks.last(), &QAction::triggered, this, &IncidentList::comparisonWanted);
    }
    QAction *firstChange = menu.actions().value(uuids.size() > 1 ? 1 : 0); // behind how many there are
    menu.insertActions(firstChange, looks);
    menu.insertSeparator(firstChange);
    if (uuids.size() == 2 && m_model.scope() == ListScope::Present) {
        auto *merge = new QAction(tr("Mer&ge the two…"), &menu);
        merge->setEnabled(m_isChangeable);
        connect(merge, &QAction::triggered, this, [this, uuids] { emit mergeWanted(uuids.first(), uuids.last()); });
        menu.insertAction(menu.actions().last(), merge);
    }
    menu.exec(place);
}

void IncidentList::wish(BulkChange::Kind kind, const QString &value)
{
    const QList<QUuid> uuids = chosenOnes();
    if (m_isChangeable && !uuids.isEmpty()) emit changeWanted({kind, value, uuids});
}

// Typed into one of several that are chosen it is meant for all of them, but for what each has for itself.
void IncidentList::takeFact(int row, BulkChange::Kind kind, const QString &value, const QString &what)
{
    const QUuid typed = m_model.rowAt(row).uuid;
    const bool isOfOne = kind == BulkChange::Kind::Title || kind == BulkChange::Kind::Started;
    const QList<QUuid> chosen = chosenOnes();
    if (isOfOne || chosen.size() < 2 || !chosen.contains(typed))
        emit factTyped({kind, value, {typed}}, what);
    else
        emit changeWanted({kind, value, chosen});
}

} // namespace nevertwice
