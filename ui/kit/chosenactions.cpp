#include "ui/kit/chosenactions.h"

#include "ui/kit/followmenu.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QKeyEvent>
#include <QMenu>

#include <utility>

namespace nevertwice {

ChosenActions::ChosenActions(QAbstractItemView &view, Clock clock, Choice choice)
    : QObject(&view), m_view(view), m_clock(clock), m_choice(std::move(choice)), m_menu(new FollowMenu(this)),
      m_changes(new FollowChanges(std::move(clock), this))
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    view.installEventFilter(this);
    connect(&view, &QWidget::customContextMenuRequested, this, &ChosenActions::openMenu);
    connect(m_menu, &FollowMenu::openWanted, this, &ChosenActions::openWanted);
    connect(m_menu, &FollowMenu::ticketWanted, this, [this] {
        const Chosen first = m_choice().first();
        emit ticketWanted(first.incident, first.action);
    });
    connect(m_menu, &FollowMenu::changeWanted, m_changes,
            [this](BulkChange::Kind kind, const QString &value) { m_changes->change(kind, value, names()); });
    connect(m_menu, &FollowMenu::typingWanted, m_changes,
            [this](BulkChange::Kind kind) { m_changes->ask(kind, names()); });
    connect(m_changes, &FollowChanges::changeWanted, this, &ChosenActions::changeWanted);
    connect(m_changes, &FollowChanges::askWanted, this, &ChosenActions::askWanted);
    connect(m_changes, &FollowChanges::failed, this, &ChosenActions::failed);
}

FollowChanges::Names ChosenActions::names() const
{
    FollowChanges::Names names;
    for (const Chosen &one : m_choice())
        names.append({one.incident, one.action});
    return names;
}

// The place is one of the view.
void ChosenActions::openMenu(const QPoint &place)
{
    const qsizetype count = m_choice().size();
    if (count == 0) return;
    QMenu menu(&m_view);
    m_menu->fill(menu, {count}, m_isChangeable, QDateTime::fromMSecsSinceEpoch(m_clock().msecs()).date());
    menu.exec(m_view.viewport()->mapToGlobal(place));
}

void ChosenActions::toggle()
{
    const QList<Chosen> all = m_choice();
    if (all.isEmpty() || !m_isChangeable) return;
    all.first().isClosed ? m_changes->reopen(names()) : m_changes->close(names());
}

// F2 is the window's too, for the title of an incident; here it means the actions.
bool ChosenActions::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isMenu = key->key() == Qt::Key_F2;
    const bool isToggle = key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier;
    if (!isMenu && !isToggle) return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        isMenu ? openMenu(m_view.visualRect(m_view.currentIndex()).bottomLeft()) : toggle();
    return true;
}

} // namespace nevertwice
