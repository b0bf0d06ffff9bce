#include "ui/follow/actionspage.h"

#include "model/exchange/timereader.h"
#include "model/store/answering.h"
#include "ui/follow/followdelegate.h"
#include "ui/follow/followtable.h"
#include "ui/kit/banner.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace followpage {

constexpr int kSearchWidth = 260;
constexpr int kSoon = 300; // milliseconds: saves of a second of typing come one after the other

QString chipText(FollowFilter::Which which)
{
    switch (which) {
    case FollowFilter::Which::Open:
        return ActionsPage::tr("Open");
    case FollowFilter::Which::Overdue:
        return ActionsPage::tr("Overdue");
    case FollowFilter::Which::Mine:
        return ActionsPage::tr("Mine");
    case FollowFilter::Which::Closed:
        return ActionsPage::tr("Closed");
    case FollowFilter::Which::All:
        return ActionsPage::tr("All");
    }
    return {};
}

} // namespace followpage

ActionsPage::ActionsPage(const Theme &theme, std::unique_ptr<Reader> reader, Clock clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock(std::move(clock)), m_loader(std::move(reader))
{
    setObjectName("actionsPage"_L1);
    setAccessibleName(tr("Actions of all incidents"));
    setSurface(this, u"surface"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(followpage::kSoon);
    connect(&m_soon, &QTimer::timeout, this, &ActionsPage::load);
    connect(&m_loader, &ActionLoader::loaded, this, &ActionsPage::show);
    connect(&m_loader, &ActionLoader::failed, this, &ActionsPage::failed);
    setFocusProxy(m_table);
    describe();
}

void ActionsPage::build()
{
    m_caption = makeLabel(m_theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_search = new QLineEdit(this);
    m_search->setObjectName("followSearch"_L1);
    m_search->setPlaceholderText(tr("Search actions"));
    m_search->setAccessibleName(tr("Search actions"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(m_theme.scaled(followpage::kSearchWidth));
    m_search->addAction(lineIcon(m_theme, u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_change = new QPushButton(tr("Change"), this);
    m_change->setProperty("chip", true);
    m_change->setAccessibleName(tr("Change the chosen actions"));
    m_change->setToolTip(tr("Change the chosen actions"));
    auto *menu = new QMenu(m_change);
    m_change->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu);
    });
    m_table = new FollowTable(m_theme, m_model, this);
    m_delegate = new FollowDelegate(m_theme, m_table);
    m_table->setItemDelegate(m_delegate);
    connect(m_delegate, &QAbstractItemDelegate::closeEditor, this, &ActionsPage::showWhatWaited, Qt::QueuedConnection);
    m_empty = new EmptyState(m_theme, u"action"_s, this);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::xl, space::l, space::xl, 0);
    head->setSpacing(space::m);
    head->addWidget(makeLabel(m_theme, tr("Actions"), TextStyle::Title, Ink::Text, this));
    head->addWidget(m_caption);
    head->addStretch(1);
    head->addWidget(m_search);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(space::xl, 0, space::xl, 0);
    chips->setSpacing(space::s);
    for (const auto which : {FollowFilter::Which::Open, FollowFilter::Which::Overdue, FollowFilter::Which::Mine,
                             FollowFilter::Which::Closed, FollowFilter::Which::All})
        chips->addWidget(addChip(which));
    chips->addStretch(1);
    chips->addWidget(m_change);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addLayout(chips);
    layout->addLayout(m_stack, 1);

    connect(m_search, &QLineEdit::textChanged, this, &ActionsPage::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &ActionsPage::focusList);
    connect(m_delegate, &FollowDelegate::typed, this, &ActionsPage::takeTyped);
    connect(m_table, &FollowTable::opened, this,
            [this](int row) { emit incidentWanted(m_model.rowAt(row).incidentUuid); });
    connect(m_table, &FollowTable::menuWanted, this, &ActionsPage::openMenu);
    connect(m_table, &FollowTable::choiceWanted, this, &ActionsPage::openChoice);
    connect(m_table, &FollowTable::toggled, this, [this] {
        const QList<int> rows = m_table->chosenRows();
        if (rows.isEmpty()) return;
        const bool isClosed = m_model.rowAt(rows.first()).action.isClosed();
        change(BulkChange::Kind::ActionStatus,
               Code<ActionStatus>(isClosed ? ActionStatus::Open : ActionStatus::Done).word());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_change->setEnabled(m_isChangeable && !m_table->chosenRows().isEmpty()); });
}

QPushButton *ActionsPage::addChip(FollowFilter::Which which)
{
    auto *chip = new QPushButton(this);
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    m_chips.append({which, chip});
    connect(chip, &QPushButton::clicked, this, [this, which] { look(which); });
    return chip;
}

QDate ActionsPage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock().msecs()).date();
}

void ActionsPage::setMe(const QString &name)
{
    FollowFilter wanted = m_model.filter();
    wanted.me = name;
    m_model.setFilter(wanted);
    describe();
}

void ActionsPage::setChangeable(bool isChangeable)
{
    m_isChangeable = isChangeable;
    m_change->setVisible(isChangeable);
    m_table->setChangeable(isChangeable);
}

void ActionsPage::refresh()
{
    m_isStale = true;
    if (isVisible()) m_soon.start();
}

void ActionsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) load();
}

// What is saved while it is read makes it old again.
void ActionsPage::load()
{
    m_isStale = false;
    m_loader.load(m_filters, m_clock());
}

// The rows are others now; what was chosen stays chosen where it is still there.
void ActionsPage::show(const ActionLoader::Actions &actions)
{
    // Rows that move under a field take with them what is being typed in it.
    if (m_table->isEditing()) {
        m_waiting = actions;
        return;
    }
    QList<std::pair<QUuid, QUuid>> chosen;
    for (const int row : m_table->chosenRows())
        chosen.append({m_model.rowAt(row).incidentUuid, m_model.rowAt(row).action.uuid});
    const int column = qMax(0, m_table->currentIndex().column());
    const int height = m_table->currentIndex().row();
    QStringList owners;
    for (const ActionRow &row : actions.rows)
        if (!row.action.owner.isEmpty()) owners.append(row.action.owner);
    owners.removeDuplicates();
    owners.sort(Qt::CaseInsensitive);
    m_delegate->setNames(owners);
    m_model.setRows(actions.rows, actions.causes, actions.incidents, today());
    QItemSelection again;
    for (const auto &[incident, action] : std::as_const(chosen))
        if (const int row = m_model.rowOf(incident, action); row >= 0)
            again.select(m_model.index(row, 0), m_model.index(row, FollowItemModel::ColumnCount - 1));
    // Where what was chosen is gone, its neighbour has the keyboard and is not chosen: a key pressed twice by mistake
    // changes nothing else.
    const int row = again.isEmpty() ? std::clamp(height, 0, std::max(0, m_model.rowCount() - 1)) : again.first().top();
    m_table->selectionModel()->setCurrentIndex(m_model.index(row, column), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    describe();
    if (std::exchange(m_isListWanted, false)) focusList();
    emit shown();
}

void ActionsPage::showWhatWaited()
{
    if (m_waiting) show(*std::exchange(m_waiting, std::nullopt));
}

void ActionsPage::look(FollowFilter::Which which)
{
    FollowFilter wanted = m_model.filter();
    wanted.which = which;
    m_model.setFilter(wanted);
    describe();
}

void ActionsPage::filter()
{
    FollowFilter wanted = m_model.filter();
    const RowQuery asked = rowQuery(m_search->text());
    wanted.words = asked.words;
    m_model.setFilter(wanted);
    if (std::exchange(m_filters, asked.filters) != asked.filters) load();
    describe();
}

void ActionsPage::describe()
{
    for (const auto &[which, chip] : std::as_const(m_chips)) {
        const bool isOn = m_model.filter().which == which;
        const QString count = numberText(m_model.countOf(which));
        chip->setText(tr("%1  %2", "which actions, how many").arg(followpage::chipText(which), count));
        chip->setAccessibleName(tr("Show %1 actions: %2").arg(followpage::chipText(which), count));
        chip->setToolTip(which == FollowFilter::Which::Mine && m_model.filter().me.isEmpty()
                             ? tr("Say who you are in the settings to see your own")
                             : QString());
        chip->setEnabled(which != FollowFilter::Which::Mine || !m_model.filter().me.isEmpty());
        chip->setChecked(isOn);
        chip->setProperty("on", isOn);
        chip->style()->unpolish(chip);
        chip->style()->polish(chip);
    }
    const int shown = m_model.rowCount();
    m_caption->setText(shown == 1 ? tr("1 action") : tr("%n actions", nullptr, shown));
    m_change->setEnabled(m_isChangeable && !m_table->chosenRows().isEmpty());
    describeEmpty();
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
}

void ActionsPage::describeEmpty()
{
    if (m_model.isEmpty() && !m_filters.isEmpty())
        m_empty->setText(tr("No action of such incidents"), tr("Another filter, or none, may find some."));
    else if (m_model.isEmpty())
        m_empty->setText(tr("Nothing was promised yet"),
                         tr("An action is what someone will do so that this does not happen again. Add one on the page "
                            "of an incident; all of them are followed here."));
    else if (!m_model.filter().words.trimmed().isEmpty())
        m_empty->setText(tr("No action holds these words"), tr("Other words, or All, may find it."));
    else if (m_model.filter().which == FollowFilter::Which::Overdue)
        m_empty->setText(tr("Nothing is overdue"), tr("Every promise with a date is kept or still has time."));
    else
        m_empty->setText(tr("No such action"), tr("All shows every one of them."));
}

// ---- changing ----

void ActionsPage::change(BulkChange::Kind kind, const QString &value)
{
    changeRows(kind, value, m_table->chosenRows());
}

void ActionsPage::changeRows(BulkChange::Kind kind, const QString &value, const QList<int> &rows)
{
    if (!m_isChangeable) return;
    BulkChange wanted;
    wanted.kind = kind;
    wanted.value = value;
    wanted.now = m_clock();
    for (const int row : rows) {
        const ActionRow &chosen = m_model.rowAt(row);
        wanted.actions.append(chosen.action.uuid);
        if (!wanted.incidents.contains(chosen.incidentUuid)) wanted.incidents.append(chosen.incidentUuid);
    }
    if (!wanted.actions.isEmpty()) emit changeWanted(wanted);
}

// What is typed into one of several that are chosen is meant for all of them.
void ActionsPage::takeTyped(const QModelIndex &index, const QString &text)
{
    QList<int> rows = m_table->chosenRows();
    if (!rows.contains(index.row())) rows = {index.row()};
    if (index.column() == FollowItemModel::OwnerColumn) return changeRows(BulkChange::Kind::ActionOwner, text, rows);
    if (text.isEmpty()) return changeRows(BulkChange::Kind::ActionDue, {}, rows);
    TimeContext context;
    context.now = m_clock();
    const Result<ReadTime> read = readDay(text, context);
    if (read)
        changeRows(BulkChange::Kind::ActionDue, Moment::onDay(read->at.day()).text(), rows);
    else
        emit failed(read.error().whileTrying(tr("set the due date")));
}

void ActionsPage::fillMenu(QMenu &menu)
{
    const qsizetype count = m_table->chosenRows().size();
    if (count > 1) menu.addSection(tr("%n actions", nullptr, int(count)));
    connect(menu.addAction(tr("&Open the incident")), &QAction::triggered, this, [this] {
        const QList<int> rows = m_table->chosenRows();
        if (!rows.isEmpty()) emit incidentWanted(m_model.rowAt(rows.first()).incidentUuid);
    });
    if (!m_isChangeable) return;
    menu.addSeparator();
    fillStatus(*menu.addMenu(tr("&Status")));
    fillPriority(*menu.addMenu(tr("&Priority")));
    fillDue(*menu.addMenu(tr("&Due")));
    connect(menu.addAction(tr("O&wner…")), &QAction::triggered, this,
            [this] { m_table->changeCell(m_table->currentIndex().siblingAtColumn(FollowItemModel::OwnerColumn)); });
}

void ActionsPage::fillStatus(QMenu &menu)
{
    for (size_t i = 0; i < CodeWords<ActionStatus>::words.size(); ++i) {
        const Code<ActionStatus> status(static_cast<ActionStatus>(i));
        connect(menu.addAction(codeText(status)), &QAction::triggered, this,
                [this, status] { change(BulkChange::Kind::ActionStatus, status.word()); });
    }
}

void ActionsPage::fillPriority(QMenu &menu)
{
    for (size_t i = 0; i < CodeWords<Priority>::words.size(); ++i) {
        const Code<Priority> priority(static_cast<Priority>(i));
        connect(menu.addAction(codeText(priority)), &QAction::triggered, this,
                [this, priority] { change(BulkChange::Kind::ActionPriority, priority.word()); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&None")), &QAction::triggered, this,
            [this] { change(BulkChange::Kind::ActionPriority, {}); });
}

void ActionsPage::fillDue(QMenu &menu)
{
    const std::pair<QString, QDate> days[] = {{tr("In a &week"), today().addDays(7)},
                                              {tr("In &two weeks"), today().addDays(14)},
                                              {tr("In a &month"), today().addMonths(1)}};
    for (const auto &[name, day] : days)
        connect(menu.addAction(tr("%1, %2", "when, the day").arg(name, dayText(day))), &QAction::triggered, this,
                [this, due = day] { change(BulkChange::Kind::ActionDue, Moment::onDay(due).text()); });
    connect(menu.addAction(tr("&Another day…")), &QAction::triggered, this,
            [this] { m_table->changeCell(m_table->currentIndex().siblingAtColumn(FollowItemModel::DueColumn)); });
    menu.addSeparator();
    connect(menu.addAction(tr("&None")), &QAction::triggered, this,
            [this] { change(BulkChange::Kind::ActionDue, {}); });
}

void ActionsPage::openMenu(const QPoint &place)
{
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(place);
}

void ActionsPage::openChoice(int column, const QPoint &place)
{
    if (!m_isChangeable) return;
    QMenu menu(this);
    if (column == FollowItemModel::PriorityColumn)
        fillPriority(menu);
    else
        fillStatus(menu);
    menu.exec(place);
}

void ActionsPage::focusList()
{
    m_isListWanted = m_model.isEmpty(); // it is read first
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0) m_table->setCurrentIndex(m_model.index(0, 0));
    m_stack->currentIndex() == 0 ? m_table->setFocus(Qt::TabFocusReason) : m_search->setFocus(Qt::TabFocusReason);
}

void ActionsPage::showThose(const QString &text)
{
    m_search->setText(text);
    look(FollowFilter::Which::Open);
}

void ActionsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace nevertwice
