#include "ui/follow/followbar.h"

#include "ui/follow/followitemmodel.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QAction>
#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace followbar {

constexpr int kSearchWidth = 240;

QString chipText(FollowFilter::Which which)
{
    switch (which) {
    case FollowFilter::Which::Open:
        return FollowBar::tr("Open");
    case FollowFilter::Which::Overdue:
        return FollowBar::tr("Overdue");
    case FollowFilter::Which::Mine:
        return FollowBar::tr("Mine");
    case FollowFilter::Which::Closed:
        return FollowBar::tr("Closed");
    case FollowFilter::Which::All:
        return FollowBar::tr("All");
    case FollowFilter::Which::Again:
        return FollowBar::tr("To look at again");
    }
    return {};
}

} // namespace followbar

FollowBar::FollowBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_caption = makeLabel(m_theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_search = new QLineEdit(this);
    m_search->setObjectName("followSearch"_L1);
    m_search->setPlaceholderText(tr("Search actions"));
    m_search->setAccessibleName(tr("Search actions"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(m_theme.scaled(followbar::kSearchWidth));
    m_search->addAction(lineIcon(m_theme, u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    connect(m_search, &QLineEdit::textChanged, this, &FollowBar::wordsChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &FollowBar::listWanted);
    build();
}

void FollowBar::build()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::xl, space::l, space::xl, 0);
    head->setSpacing(space::m);
    head->addWidget(makeLabel(m_theme, tr("Actions"), TextStyle::Title, Ink::Text, this));
    head->addWidget(m_caption);
    head->addStretch(1);
    auto *coverage = new QPushButton(tr("Coverage"), this);
    coverage->setObjectName("coverageLink"_L1);
    coverage->setProperty("link", true);
    coverage->setToolTip(tr("What was promised against each cause, and what nobody promised yet"));
    connect(coverage, &QPushButton::clicked, this, &FollowBar::coverageWanted);
    head->addWidget(coverage);
    head->addWidget(buildShapes());
    head->addWidget(m_search);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(space::xl, 0, space::xl, 0);
    chips->setSpacing(space::s);
    for (const auto which : {FollowFilter::Which::Open, FollowFilter::Which::Overdue, FollowFilter::Which::Mine,
                             FollowFilter::Which::Closed, FollowFilter::Which::All, FollowFilter::Which::Again}) {
        QPushButton *chip = addChip({});
        chip->setCheckable(true);
        m_chips.append({which, chip});
        chips->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, wanted = which] { emit whichWanted(wanted); });
    }
    chips->addStretch(1);
    m_grouping = addChip(tr("Group the actions"));
    auto *groupings = new QMenu(m_grouping);
    m_grouping->setProperty("offers", true);
    m_grouping->setMenu(groupings);
    connect(groupings, &QMenu::aboutToShow, this, &FollowBar::fillGrouping);
    m_keep = addChip(tr("Keep this as a view"));
    m_keep->setText(tr("Save view"));
    m_keep->setToolTip(tr("Keep this as a view"));
    connect(m_keep, &QPushButton::clicked, this, &FollowBar::keepWanted);
    m_change = addChip(tr("Change the chosen actions"));
    m_change->setText(tr("Change"));
    m_change->setToolTip(tr("Change the chosen actions"));
    auto *changes = new QMenu(m_change);
    m_change->setProperty("offers", true);
    m_change->setMenu(changes);
    connect(changes, &QMenu::aboutToShow, this, [this, changes] {
        changes->clear();
        qDeleteAll(changes->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)); // of the last time
        emit changeMenuWanted(changes);
    });
    for (QPushButton *button : {m_grouping, m_keep, m_change})
        chips->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addLayout(chips);
}

QWidget *FollowBar::buildShapes()
{
    auto *shapes = new QWidget(this);
    auto *row = new QHBoxLayout(shapes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    auto *group = new QButtonGroup(shapes);
    const auto add = [&](const QString &text, const QString &name, FollowLook::Shape shape) {
        auto *button = new QPushButton(text, shapes);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, shape] { emit shapeWanted(shape); });
        return button;
    };
    m_table = add(tr("Table"), tr("Show the actions as a table"), FollowLook::Shape::Table);
    m_board = add(tr("Board"), tr("Show the actions on a board"), FollowLook::Shape::Board);
    return shapes;
}

QPushButton *FollowBar::addChip(const QString &name)
{
    auto *chip = new QPushButton(this);
    chip->setProperty("chip", true);
    chip->setAccessibleName(name);
    return chip;
}

void FollowBar::setChangeable(bool isChangeable)
{
    m_change->setVisible(isChangeable);
    m_keep->setVisible(isChangeable);
}

void FollowBar::setChangeEnabled(bool isEnabled)
{
    m_change->setEnabled(isEnabled);
}

void FollowBar::setWords(const QString &words)
{
    const QSignalBlocker blocker(m_search);
    m_search->setText(words);
}

void FollowBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FollowBar::openGrouping()
{
    m_grouping->showMenu();
}

void FollowBar::describe(const FollowItemModel &actions, const FollowLook &look)
{
    m_look = look;
    const bool isBoard = look.shape == FollowLook::Shape::Board;
    (isBoard ? m_board : m_table)->setChecked(true);
    m_grouping->setText(isBoard                             ? tr("Columns: %1").arg(groupingText(look.columns))
                        : look.rows == FollowGrouping::None ? tr("Group")
                                                            : tr("Group: %1").arg(groupingText(look.rows)));
    m_grouping->setToolTip(isBoard ? tr("What the columns are") : tr("Put the actions together under headings"));
    const int shown = int(actions.fitting().size());
    m_caption->setText(shown == 1 ? tr("1 action") : tr("%n actions", nullptr, shown));
    describeChips(actions);
}

void FollowBar::describeChips(const FollowItemModel &actions)
{
    const FollowFilter &filter = actions.filter();
    for (const auto &[which, chip] : std::as_const(m_chips)) {
        const bool isOn = filter.which == which;
        const QString count = numberText(actions.countOf(which));
        chip->setText(tr("%1  %2", "which actions, how many").arg(followbar::chipText(which), count));
        chip->setAccessibleName(tr("Show %1 actions: %2").arg(followbar::chipText(which), count));
        if (which == FollowFilter::Which::Again) chip->setVisible(isOn || actions.countOf(which) > 0);
        chip->setToolTip(tipOf(which, filter));
        chip->setEnabled(which != FollowFilter::Which::Mine || !filter.me.isEmpty());
        chip->setChecked(isOn);
        if (chip->property("on").toBool() == isOn) continue; // a style that is worked out anew costs
        chip->setProperty("on", isOn);
        chip->style()->unpolish(chip);
        chip->style()->polish(chip);
    }
}

QString FollowBar::tipOf(FollowFilter::Which which, const FollowFilter &filter)
{
    if (which == FollowFilter::Which::Mine && filter.me.isEmpty())
        return tr("Say who you are in the settings to see your own");
    if (which == FollowFilter::Which::Again)
        return tr("Closed, and the cause came back, or the day to look at it again has come");
    return {};
}

void FollowBar::fillGrouping()
{
    QMenu *menu = m_grouping->menu();
    menu->clear();
    qDeleteAll(menu->findChildren<QActionGroup *>()); // of the last time
    auto *group = new QActionGroup(menu);
    const bool isBoard = m_look.shape == FollowLook::Shape::Board;
    const QList<FollowGrouping> groupings = isBoard ? boardGroupings() : tableGroupings();
    for (const FollowGrouping grouping : groupings) {
        QAction *action = group->addAction(menu->addAction(groupingText(grouping)));
        action->setCheckable(true);
        action->setChecked(grouping == (isBoard ? m_look.columns : m_look.rows));
        connect(action, &QAction::triggered, this, [this, grouping] { emit groupingWanted(grouping); });
    }
    if (isBoard) return;
    menu->addSeparator();
    // The header of the table has no keyboard.
    qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    emit columnMenuWanted(menu->addMenu(tr("Col&umns")));
    if (m_look.rows == FollowGrouping::None) return;
    connect(menu->addAction(tr("&Close all groups")), &QAction::triggered, this, [this] { emit collapseWanted(true); });
    connect(menu->addAction(tr("O&pen all groups")), &QAction::triggered, this, [this] { emit collapseWanted(false); });
}

} // namespace nevertwice
