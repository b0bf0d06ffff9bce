#include "ui/follow/actionspage.h"

#include "model/store/answering.h"
#include "ui/follow/followbar.h"
#include "ui/follow/followboard.h"
#include "ui/follow/followdelegate.h"
#include "ui/follow/followtable.h"
#include "ui/kit/banner.h"
#include "ui/kit/followmenu.h"
#include "ui/kit/labels.h"

#include <QJsonDocument>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace followpage {

constexpr int kSoon = 300; // milliseconds: saves of a second of typing come one after the other

BulkChange::Kind kindOf(FollowGrouping grouping)
{
    switch (grouping) {
    case FollowGrouping::Owner:
        return BulkChange::Kind::ActionOwner;
    case FollowGrouping::Priority:
        return BulkChange::Kind::ActionPriority;
    case FollowGrouping::Type:
        return BulkChange::Kind::ActionType;
    case FollowGrouping::Due:
        return BulkChange::Kind::ActionDue;
    default:
        return BulkChange::Kind::ActionStatus;
    }
}

} // namespace followpage

ActionsPage::ActionsPage(const Theme &theme, std::unique_ptr<Reader> reader, Clock clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock(std::move(clock)), m_loader(std::move(reader))
{
    setObjectName("actionsPage"_L1);
    setAccessibleName(tr("Actions of all incidents"));
    setSurface(this, u"surface"_s);
    build();
    connectBar();
    connectTable();
    connectBoard();
    connectMenu();
    m_soon.setSingleShot(true);
    m_soon.setInterval(followpage::kSoon);
    connect(&m_soon, &QTimer::timeout, this, &ActionsPage::load);
    connect(&m_loader, &ActionLoader::loaded, this, &ActionsPage::show);
    connect(&m_loader, &ActionLoader::failed, this, &ActionsPage::failed);
    takeLook(m_look);
}

void ActionsPage::build()
{
    m_bar = new FollowBar(m_theme, this);
    m_menu = new FollowMenu(this);
    m_changes = new FollowChanges(m_clock, this);
    m_table = new FollowTable(m_theme, m_model, this);
    m_delegate = new FollowDelegate(m_theme, m_table);
    m_table->setItemDelegate(m_delegate);
    m_board = new FollowBoard(m_theme, m_model, this);
    m_empty = new EmptyState(m_theme, u"action"_s, this);
    m_stack = new QStackedLayout;
    for (QWidget *one : std::initializer_list<QWidget *>{m_table, m_board, m_empty})
        m_stack->addWidget(one);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_bar);
    layout->addLayout(m_stack, 1);
}

void ActionsPage::connectBar()
{
    connect(m_bar, &FollowBar::wordsChanged, this, [this](const QString &words) {
        FollowFilter wanted = m_model.filter();
        wanted.words = words;
        setFilter(wanted);
    });
    connect(m_bar, &FollowBar::whichWanted, this, [this](FollowFilter::Which which) {
        FollowFilter wanted = m_model.filter();
        wanted.which = which;
        setFilter(wanted);
    });
    connect(m_bar, &FollowBar::listWanted, this, &ActionsPage::focusList);
    connect(m_bar, &FollowBar::shapeWanted, this, [this](FollowLook::Shape shape) {
        FollowLook wanted = m_look;
        wanted.shape = shape;
        setLook(wanted);
    });
    connect(m_bar, &FollowBar::groupingWanted, this, [this](FollowGrouping grouping) {
        FollowLook wanted = m_look;
        (isBoard() ? wanted.columns : wanted.rows) = grouping;
        setLook(wanted);
    });
    connect(m_bar, &FollowBar::collapseWanted, &m_model, &FollowItemModel::setAllCollapsed);
    connect(m_bar, &FollowBar::columnMenuWanted, this, [this](QMenu *menu) { m_table->fillColumns(*menu); });
    connect(m_bar, &FollowBar::coverageWanted, this, &ActionsPage::coverageWanted);
    connect(m_bar, &FollowBar::keepWanted, this, &ActionsPage::viewWanted);
    connect(m_bar, &FollowBar::changeMenuWanted, this, [this](QMenu *menu) { fillMenu(*menu); });
}

void ActionsPage::connectTable()
{
    connect(m_delegate, &QAbstractItemDelegate::closeEditor, this, &ActionsPage::showWhatWaited, Qt::QueuedConnection);
    connect(m_table, &FollowTable::typingEnded, this, &ActionsPage::showWhatWaited, Qt::QueuedConnection);
    connect(m_delegate, &FollowDelegate::typed, this, &ActionsPage::takeTyped);
    connect(m_table, &FollowTable::opened, this, [this](int row) { openIncident(m_model.sourceOf(row)); });
    connect(m_table, &FollowTable::menuWanted, this, &ActionsPage::openMenu);
    connect(m_table, &FollowTable::choiceWanted, this, &ActionsPage::openChoice);
    connect(m_table, &FollowTable::toggled, this, &ActionsPage::toggle);
    connect(m_table, &FollowTable::columnsChanged, this, &ActionsPage::takeSort);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActionsPage::describeChoice);
}

void ActionsPage::connectBoard()
{
    connect(m_board, &FollowBoard::opened, this, &ActionsPage::openIncident);
    connect(m_board, &FollowBoard::toggled, this, &ActionsPage::toggle);
    connect(m_board, &FollowBoard::menuWanted, this, &ActionsPage::openMenu);
    connect(m_board, &FollowBoard::choiceChanged, this, &ActionsPage::describeChoice);
    connect(m_board, &FollowBoard::moveWanted, this, [this](const QList<int> &sources, const QString &value) {
        change(followpage::kindOf(m_look.columns), value, sources);
    });
}

void ActionsPage::connectMenu()
{
    connect(m_menu, &FollowMenu::openWanted, this, [this] {
        const QList<int> sources = chosen();
        if (!sources.isEmpty()) openIncident(sources.first());
    });
    connect(m_menu, &FollowMenu::changeWanted, this,
            [this](BulkChange::Kind kind, const QString &value) { change(kind, value, chosen()); });
    connect(m_menu, &FollowMenu::ticketWanted, this, [this] {
        if (const auto row = current()) emit ticketWanted(row->incidentUuid, row->action.uuid);
    });
    connect(m_menu, &FollowMenu::typingWanted, this, &ActionsPage::type);
    connect(m_changes, &FollowChanges::changeWanted, this, &ActionsPage::changeWanted);
    connect(m_changes, &FollowChanges::askWanted, this, &ActionsPage::askWanted);
    connect(m_changes, &FollowChanges::failed, this, &ActionsPage::failed);
}

QDate ActionsPage::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock().msecs()).date();
}

void ActionsPage::setMe(const QString &name)
{
    FollowFilter wanted = m_model.filter();
    wanted.me = name;
    m_delegate->setMe(name);
    setFilter(wanted);
}

void ActionsPage::setChangeable(bool isChangeable)
{
    m_isChangeable = isChangeable;
    m_bar->setChangeable(isChangeable);
    m_table->setChangeable(isChangeable);
    m_board->setChangeable(isChangeable);
}

void ActionsPage::refresh()
{
    m_isStale = true;
    if (isVisible() || m_isReadUnseen) m_soon.start();
}

void ActionsPage::readUnseen()
{
    m_isReadUnseen = true;
    if (m_isStale && !m_soon.isActive()) m_soon.start();
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
    m_loader.load({m_filters}, m_clock());
}

void ActionsPage::countViews(const QList<View> &views, const ActionLoader::Counted &tell)
{
    QList<FollowFilter> filters;
    for (const View &view : views)
        filters.append({view.which, view.words, m_model.filter().me});
    if (!filters.isEmpty()) m_loader.count(filters, m_clock(), tell);
}

// The rows are others now; what was chosen stays chosen where it is still there.
void ActionsPage::show(const FollowActions &actions)
{
    // Rows that move under a field take with them what is being typed in it.
    if (m_table->isTyping()) {
        m_waiting = actions;
        return;
    }
    const FollowChanges::Names chosenBefore = namesOf(chosen());
    const FollowTable::Place place = m_table->place();
    m_delegate->setNames(actions.owners);
    m_model.setActions(actions);
    m_isRead = true;
    showBoard();
    const QList<int> again = m_model.sourcesOf({chosenBefore.begin(), chosenBefore.end()});
    isBoard() ? m_board->choose(again) : m_table->choose(again, place);
    describe();
    if (std::exchange(m_isListWanted, false)) focusList();
    emit shown();
}

void ActionsPage::showWhatWaited()
{
    if (m_waiting) show(*std::exchange(m_waiting, std::nullopt));
}

// ---- looking ----

void ActionsPage::setFilter(const FollowFilter &filter)
{
    m_model.setFilter(filter);
    followFilters();
    showBoard();
    describe();
}

// What is asked of the incidents is asked where they are read.
void ActionsPage::followFilters()
{
    const QString asked = rowQuery(m_model.filter().words).filters;
    if (std::exchange(m_filters, asked) != asked) load();
}

void ActionsPage::showThose(const QString &text)
{
    FollowFilter wanted = m_model.filter();
    wanted.which = FollowFilter::Which::Open;
    wanted.words = text;
    m_bar->setWords(text);
    setFilter(wanted);
}

void ActionsPage::setLook(const FollowLook &look)
{
    if (look == m_look) return;
    const bool hadKeyboard = m_table->hasFocus() || m_board->isAncestorOf(focusWidget());
    const bool isOther = look.shape != m_look.shape;
    const QList<int> kept = chosen();
    takeLook(look);
    if (isOther) isBoard() ? m_board->choose(kept) : m_table->choose(kept, m_table->place());
    if (hadKeyboard) focusList();
    emit stateChanged();
}

void ActionsPage::takeLook(const FollowLook &look)
{
    m_look = look;
    m_model.setGrouping(look.rows);
    m_table->showOrder(look.sortColumn, look.sortOrder);
    m_board->setGrouping(look.columns);
    showBoard();
    isBoard() ? setFocusProxy(m_board) : setFocusProxy(m_table);
    describe();
}

// The header of the table was used.
void ActionsPage::takeSort()
{
    m_look.sortColumn = m_model.sortColumn();
    m_look.sortOrder = m_model.sortOrder();
    showBoard();
    emit stateChanged();
}

void ActionsPage::showBoard()
{
    isBoard() ? m_board->showAgain() : m_board->clear();
}

QByteArray ActionsPage::state() const
{
    QJsonObject document = lookDocument(m_look);
    document["table"_L1] = QString::fromLatin1(m_table->columns().toBase64());
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

void ActionsPage::setState(const QByteArray &state)
{
    const QJsonObject document = QJsonDocument::fromJson(state).object();
    m_table->setColumns(QByteArray::fromBase64(document["table"_L1].toString().toLatin1()));
    takeLook(readLook(document));
}

void ActionsPage::toggleShape()
{
    FollowLook wanted = m_look;
    wanted.shape = isBoard() ? FollowLook::Shape::Table : FollowLook::Shape::Board;
    setLook(wanted);
    focusList();
}

void ActionsPage::openGrouping()
{
    m_bar->openGrouping();
}

void ActionsPage::showView(FollowFilter::Which which, const QString &words, const FollowLook &look)
{
    FollowFilter wanted = m_model.filter();
    wanted.which = which;
    wanted.words = words;
    m_bar->setWords(words);
    m_model.setFilter(wanted);
    followFilters();
    takeLook(look);
}

void ActionsPage::describe()
{
    m_bar->describe(m_model, m_look);
    describeChoice();
    describeEmpty();
    m_stack->setCurrentWidget(m_model.fitting().empty() ? static_cast<QWidget *>(m_empty)
                              : isBoard()               ? static_cast<QWidget *>(m_board)
                                                        : m_table);
}

void ActionsPage::describeChoice()
{
    m_bar->setChangeEnabled(m_isChangeable && !chosen().isEmpty());
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
    else if (m_model.filter().which == FollowFilter::Which::Again)
        m_empty->setText(tr("Nothing to look at again"), tr("No cause of a closed action came back."));
    else
        m_empty->setText(tr("No such action"), tr("All shows every one of them."));
}

QList<int> ActionsPage::chosen() const
{
    return isBoard() ? m_board->chosen() : m_table->chosen();
}

FollowChanges::Names ActionsPage::namesOf(const QList<int> &sources) const
{
    FollowChanges::Names names;
    for (const int source : sources)
        names.append({m_model.action(source).incidentUuid, m_model.action(source).action.uuid});
    return names;
}

std::optional<ActionRow> ActionsPage::current() const
{
    const QList<int> sources = chosen();
    return sources.isEmpty() ? std::nullopt : std::optional(m_model.action(sources.first()));
}

void ActionsPage::openIncident(int source)
{
    emit incidentWanted(m_model.action(source).incidentUuid);
}

void ActionsPage::focusList()
{
    m_isListWanted = m_model.isEmpty(); // it is read first
    if (m_model.fitting().empty()) return m_bar->focusSearch();
    if (isBoard()) return m_board->focusCards();
    if (!m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->setFocus(Qt::TabFocusReason);
    m_table->chooseCurrent(); // also where it had the keyboard before
}

void ActionsPage::focusSearch()
{
    m_bar->focusSearch();
}

// ---- changing ----

void ActionsPage::change(BulkChange::Kind kind, const QString &value, const QList<int> &sources)
{
    if (m_isChangeable) m_changes->change(kind, value, namesOf(sources));
}

void ActionsPage::toggle()
{
    const QList<int> sources = chosen();
    if (sources.isEmpty() || !m_isChangeable) return;
    const bool isClosed = m_model.action(sources.first()).action.isClosed();
    isClosed ? m_changes->reopen(namesOf(sources)) : m_changes->close(namesOf(sources));
}

// What is typed into one of several that are chosen is meant for all of them.
void ActionsPage::takeTyped(const QModelIndex &index, const QString &text)
{
    const int source = m_model.sourceOf(index.row());
    QList<int> sources = chosen();
    if (!sources.contains(source)) sources = {source};
    const bool isOwner = index.column() == FollowItemModel::OwnerColumn;
    const auto kind = isOwner ? BulkChange::Kind::ActionOwner : BulkChange::Kind::ActionDue;
    if (m_isChangeable) m_changes->changeTyped(kind, text, namesOf(sources));
}

// In the cell where there is one; a card has none, and neither has a column that is hidden.
void ActionsPage::type(BulkChange::Kind kind)
{
    const bool isOwner = kind == BulkChange::Kind::ActionOwner;
    const int column = isOwner ? FollowItemModel::OwnerColumn : FollowItemModel::DueColumn;
    if (!isBoard() && !m_table->isColumnHidden(column))
        return m_table->changeCell(m_table->currentIndex().siblingAtColumn(column));
    m_changes->ask(kind, namesOf(chosen()));
}

void ActionsPage::fillMenu(QMenu &menu)
{
    const QList<int> sources = chosen();
    const bool isAgain = std::any_of(sources.begin(), sources.end(),
                                     [this](int source) { return m_model.isToLookAgain(m_model.action(source)); });
    m_menu->fill(menu, {sources.size(), isAgain}, m_isChangeable, today());
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
    column == FollowItemModel::PriorityColumn ? m_menu->fillPriority(menu) : m_menu->fillStatus(menu);
    menu.exec(place);
}

} // namespace nevertwice
