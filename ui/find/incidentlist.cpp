#include "ui/find/incidentlist.h"

#include "model/domain/teamsettings.h"
#include "ui/find/filterchips.h"
#include "ui/find/filtertokens.h"
#include "ui/find/incidentdelegate.h"
#include "ui/find/incidenttable.h"
#include "ui/find/listoptions.h"
#include "ui/find/queryexplaining.h"
#include "ui/find/searchfield.h"
#include "ui/find/searchhelp.h"
#include "ui/kit/banner.h"
#include "ui/kit/chosenrows.h"
#include "ui/kit/footroom.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QDataStream>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kMostNames = 200; // in a menu

QDate dayOf(const Moment &now)
{
    return QDateTime::fromMSecsSinceEpoch(now.msecs()).date();
}

} // namespace

IncidentList::IncidentList(const Theme &theme, const Reader &reader, std::unique_ptr<Reader> searchReader,
                           const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(reader, [clock] { return dayOf(clock()); }), m_reader(reader),
      m_searcher(std::move(searchReader)), m_clock(clock)
{
    setSurface(this, u"surface"_s);
    m_field = new SearchField(theme, this);
    m_chips = new FilterChips(
        theme,
        [this](FilterChips::Name kind) {
            return offeredNames(kind == FilterChips::Name::Service ? NameKind::Service
                                : kind == FilterChips::Name::Tag   ? NameKind::Tag
                                                                   : NameKind::Team);
        },
        this);
    m_chips->setFields([this] { return m_reader.customFields(); });
    m_tokens = new FilterTokens(theme, this);
    m_options = new ListOptions(theme, m_model, this);
    m_noData = new EmptyState(theme, u"incident"_s, this);
    m_noHits = new EmptyState(theme, u"search"_s, this);
    buildCards();
    buildHelp();
    buildLayout();
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_absent = {}; // whoever asks for others wants to see them
        askAgain();
    });
    connect(m_field, &SearchField::left, this, [this] {
        noteUse();
        focusList();
    });
    connect(m_tokens, &FilterTokens::changed, this, &IncidentList::showAsked);
    connect(m_chips, &FilterChips::changed, this, &IncidentList::showAsked);
    connect(m_chips, &FilterChips::typingWanted, this, &IncidentList::typeFilter);
    connect(m_noData, &EmptyState::pressed, this, &IncidentList::guideWanted);
    connect(m_noHits, &EmptyState::pressed, this, [this] {
        m_field->clear();
        focusList();
    });
    connect(m_options, &ListOptions::shapeWanted, this, &IncidentList::setShape);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_isTyped = true; }); // told before textChanged
    connect(&m_searcher, &Searcher::foundNewest, this, &IncidentList::showNewest);
    connect(&m_searcher, &Searcher::found, this, &IncidentList::showHits);
    connect(&m_searcher, &Searcher::marked, this, &IncidentList::marked);
    m_untilFirst.setSingleShot(true);
    connect(&m_untilFirst, &QTimer::timeout, this, [this] {
        if (!m_cards->currentIndex().isValid() && !isAbsent()) selectFirst();
        emit answered();
    });
    connect(&m_searcher, &Searcher::ordered, this, [this](const ListWish &wish, const std::vector<quint32> &ids) {
        changeRows([this, &wish, &ids] { m_model.showOrder(wish, ids); });
        emit answered();
    });
    connect(&m_searcher, &Searcher::failed, this, [this](const Error &error) {
        m_isRanked = true; // nothing better follows, and no words are known to mark
        describe();
        emit marked({});
        emit failed(error);
    });
    connect(&m_model, &IncidentItemModel::orderWanted, &m_searcher, &Searcher::order);
    connect(&m_model, &IncidentItemModel::orderChanged, this, &IncidentList::showOrder);
    connect(&m_model, &IncidentItemModel::orderChanged, this, &IncidentList::orderChanged);
    connect(&m_model, &IncidentItemModel::failed, this, &IncidentList::failed);
    connect(&theme, &Theme::changed, this, [this] {
        m_cards->doItemsLayout(); // the rows may be of another height
        m_cards->viewport()->update();
    });
    showAll();
}

void IncidentList::buildCards()
{
    m_cards = new QListView(this);
    m_cards->setObjectName("incidents"_L1);
    m_cards->setAccessibleName(tr("Incidents"));
    m_cards->setUniformItemSizes(true);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new FootRange(*m_cards);
    m_cards->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_cards->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_cards->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_cards->setContextMenuPolicy(Qt::CustomContextMenu);
    m_cards->setDragDropMode(QAbstractItemView::DragOnly);
    m_cards->setMouseTracking(true);
    m_cards->setItemDelegate(new IncidentDelegate(m_theme, m_cards));
    m_cards->setModel(&m_model);
    letRowsBeCopied(*m_cards);
    m_cards->installEventFilter(this);
    connect(m_cards, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { showMenu(m_cards->viewport()->mapToGlobal(place)); });
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this, &IncidentList::takeCurrent);
}

void IncidentList::takeCurrent(const QModelIndex &index)
{
    if (m_table) m_table->viewport()->update();
    if (!index.isValid()) return;
    m_column = index.column();
    m_absent = {};
    // A view that gets the keyboard makes a row current and selects none.
    QItemSelectionModel *selection = m_cards->selectionModel();
    if (!selection->hasSelection()) selection->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QUuid uuid = m_model.rowAt(index.row()).uuid;
    if (uuid == m_current) return;
    m_current = uuid;
    emit chosen(m_current);
}

// Also where the row was current before: what stands in it may be another incident.
void IncidentList::makeCurrent(int row)
{
    const QModelIndex index = m_model.index(row, m_shape == ListShape::Table ? m_column : 0);
    chooseOnly(*view(), index);
    takeCurrent(index);
}

void IncidentList::buildHelp()
{
    m_help = new SearchHelp(m_theme, m_field);
    m_explained = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_explained->setObjectName("explained"_L1);
    m_explained->hide();
    connect(m_help, &SearchHelp::namesWanted, &m_searcher, &Searcher::readNames);
    connect(&m_searcher, &Searcher::namesRead, m_help, &SearchHelp::setNames);
    connect(m_help, &SearchHelp::forgetWanted, this, &IncidentList::forgetSearchesWanted);
}

void IncidentList::setRecentSearches(const QStringList &queries)
{
    m_help->setRecent(queries);
}

// A search that led somewhere is offered again later; one that was given up is not.
void IncidentList::noteUse()
{
    if (!m_query.isEmpty() && m_model.rowCount() > 0) emit searchUsed(query());
}

void IncidentList::buildTable()
{
    m_table = new IncidentTable(
        m_theme, m_model, m_reader, m_clock, [this] { return m_myName ? m_myName() : QString(); }, this);
    m_stack->addWidget(m_table); // before the order that was kept changes the rows, which shows the table
    m_table->setSelectionModel(m_cards->selectionModel());
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setColumns(m_columns);
    m_table->installEventFilter(this);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { showMenu(m_table->viewport()->mapToGlobal(place)); });
    connect(m_table, &IncidentTable::columnsChanged, this, &IncidentList::columnsChanged);
    connect(m_table, &IncidentTable::opened, this, &IncidentList::entered);
    connect(m_table, &IncidentTable::factTyped, this, &IncidentList::takeFact);
    connect(m_table, &IncidentTable::typingEnded, this, &IncidentList::showWhatWaited);
    connect(m_table, &IncidentTable::failed, this, &IncidentList::failed);
}

void IncidentList::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::m, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::l, 0, space::l, space::xs);
    head->setSpacing(space::s);
    head->addWidget(m_field);
    head->addWidget(m_chips);
    head->addWidget(m_tokens);
    // Below the chips: what comes with the first that is chosen moves none of them.
    auto *asked = new QHBoxLayout;
    asked->setSpacing(space::xs);
    asked->addWidget(m_explained, 1);
    asked->addWidget(m_chips->clearButton(), 0, Qt::AlignTop | Qt::AlignTrailing);
    head->addLayout(asked);
    head->addWidget(m_options);
    m_restore = new QPushButton(tr("Restore what is chosen"), this);
    m_restore->setProperty("bar", true);
    connect(m_restore, &QPushButton::clicked, this, [this] { wish(BulkChange::Kind::Restore, {}); });
    m_all = new QPushButton(lineIcon(m_theme, u"close"_s), tr("Show all incidents again"), this);
    m_all->setObjectName("showAll"_L1);
    m_all->setProperty("link", true);
    m_all->setProperty("flush", true);
    connect(m_all, &QPushButton::clicked, this, [this] { showQuery({}); });
    m_keep = new QPushButton(lineIcon(m_theme, u"view"_s), tr("Save as a view…"), this);
    m_keep->setObjectName("saveView"_L1);
    m_keep->setProperty("link", true);
    m_keep->setProperty("flush", true);
    connect(m_keep, &QPushButton::clicked, this, [this] { emit viewWanted(query()); });
    head->addWidget(m_all, 0, Qt::AlignLeading);
    head->addWidget(m_keep, 0, Qt::AlignLeading);
    head->addWidget(m_restore, 0, Qt::AlignLeading);
    layout->addLayout(head);
    m_stack = new QStackedLayout;
    for (QWidget *page : std::initializer_list<QWidget *>{m_cards, m_noData, m_noHits})
        m_stack->addWidget(page);
    layout->addLayout(m_stack, 1);
}

QAbstractItemView *IncidentList::view() const
{
    if (m_shape == ListShape::Table && m_table) return m_table;
    return m_cards;
}

void IncidentList::setShape(ListShape shape)
{
    m_options->setShape(shape);
    if (shape == m_shape) return;
    const bool hadFocus = view()->hasFocus();
    if (m_table) m_table->finishTyping();
    // A card is the first column of its row.
    if (const QModelIndex current = view()->currentIndex(); current.isValid())
        m_cards->selectionModel()->setCurrentIndex(current.siblingAtColumn(0), QItemSelectionModel::NoUpdate);
    m_shape = shape;
    if (shape == ListShape::Table && !m_table) buildTable();
    describe();
    if (hadFocus) view()->setFocus();
    emit shapeChanged(shape);
    // Once it has its place and size.
    QMetaObject::invokeMethod(
        this, [this] { view()->scrollTo(view()->currentIndex(), QAbstractItemView::PositionAtCenter); },
        Qt::QueuedConnection);
}

QByteArray IncidentList::columns() const
{
    return m_table ? m_table->columns() : m_columns;
}

void IncidentList::setColumns(const QByteArray &state)
{
    m_columns = state;
    if (m_table) m_table->setColumns(state);
}

QByteArray IncidentList::order() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << qint32(m_model.sortColumn()) << qint32(m_model.sortOrder());
    return state;
}

void IncidentList::setOrder(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 column = -1;
    qint32 kept = 0;
    stream >> column >> kept;
    const Qt::SortOrder order = kept == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    const bool isOther = column != m_model.sortColumn() || order != m_model.sortOrder();
    if (stream.status() == QDataStream::Ok && isOther) m_model.sort(column, order);
}

void IncidentList::setChangeable(bool isChangeable)
{
    m_isChangeable = isChangeable;
    describe();
}

void IncidentList::setScope(ListScope scope)
{
    m_these.clear();
    m_field->clear();
    m_current = {};
    m_model.setScope(scope);
    emit asked();
    describe();
    selectFirst();
}

void IncidentList::showQuery(const QString &query)
{
    if (m_model.scope() != ListScope::Present) setScope(ListScope::Present);
    m_current = {};
    if (m_field->text() == query)
        askAgain();
    else
        m_field->setText(query);
    if (!m_query.asksForWords() && m_model.wish().isQuick()) selectFirst(); // else once the answer is there
}

// The field is empty then: what is shown is no answer to anything that could be typed.
void IncidentList::showThese(const QList<QUuid> &incidents, const QString &what)
{
    showQuery({});
    m_these = incidents;
    m_what = what;
    m_current = {};
    m_searcher.list(m_these);
}

QString IncidentList::query() const
{
    return m_query.text.simplified();
}

// Filters stand before the words: whoever types goes on with these.
void IncidentList::showAsked(const QueryFilters &filters)
{
    const QString asked = filterText(filters);
    m_field->setText(asked.isEmpty() ? m_query.rest : asked + u' ' + m_query.rest);
}

// Behind what is asked already; how it goes on is offered below.
void IncidentList::typeFilter(const QString &filter)
{
    const QString before = m_field->text().trimmed();
    m_field->setText(before.isEmpty() ? filter : before + u' ' + filter);
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->end(false);
}

QStringList IncidentList::offeredNames(NameKind kind) const
{
    const Result<QStringList> names = m_reader.names(kind);
    return names ? names->mid(0, kMostNames) : QStringList();
}

// What somebody types in a cell would go with its row, where that goes elsewhere: until then the rows stay.
void IncidentList::refresh(const ChangeSet &changes)
{
    if (m_table && m_table->isTyping()) {
        m_isStale = true;
        return m_model.readAgain();
    }
    changeRows([this, &changes] { m_model.refresh(changes); });
    if (!m_these.isEmpty())
        m_searcher.list(m_these);
    else if (m_model.isShowingHits())
        askAgain();
    else
        describe();
}

void IncidentList::showWhatWaited()
{
    ChangeSet all;
    all.everything = true;
    if (!m_table->isTyping() && std::exchange(m_isStale, false)) refresh(all);
}

void IncidentList::stayWith(const QUuid &uuid)
{
    m_current = uuid;
    // The selection is in the middle of a change here.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_cards->selectionModel()->clear();
            keepCurrent(m_current);
        },
        Qt::QueuedConnection);
}

void IncidentList::select(const QUuid &uuid)
{
    const int row = m_model.rowOf(uuid);
    if (row < 0) return;
    makeCurrent(row);
    view()->scrollTo(view()->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void IncidentList::follow(const QUuid &uuid)
{
    if (m_model.rowOf(uuid) >= 0) return select(uuid);
    m_current = m_absent = uuid;
    m_cards->selectionModel()->clear();
    view()->setCurrentIndex({}); // else a view that gets the keyboard would go to its first row
}

void IncidentList::selectFirst()
{
    if (m_model.rowCount() > 0) {
        makeCurrent(0);
        return;
    }
    m_current = {};
    emit chosen(m_current);
}

void IncidentList::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void IncidentList::focusList()
{
    view()->setFocus(Qt::TabFocusReason);
    if (!view()->currentIndex().isValid()) selectFirst();
}

void IncidentList::searchFor(const QString &text)
{
    m_field->setText(text);
}

bool IncidentList::isSeen() const
{
    return m_stack->currentWidget()->isVisible() && m_stack->currentWidget() == view();
}

void IncidentList::afterPainting(const std::function<void()> &act)
{
    m_afterPainting = act;
    view()->viewport()->removeEventFilter(this);
    view()->viewport()->installEventFilter(this);
    view()->viewport()->update();
}

QUuid IncidentList::current() const
{
    return m_current;
}

QUuid IncidentList::neighbour() const
{
    const int row = m_cards->currentIndex().row();
    const int next = row + 1 < m_model.rowCount() ? row + 1 : row - 1;
    return next >= 0 ? m_model.rowAt(next).uuid : QUuid();
}

bool IncidentList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_afterPainting) {
        // Not within it: there the pixels are not on the screen yet. And a key that waits goes first.
        QMetaObject::invokeMethod(
            this, [this, act = std::exchange(m_afterPainting, {})] { QTimer::singleShot(0, this, act); },
            Qt::QueuedConnection);
    }
    const bool isTyped = m_table && m_table->isTyping(); // what a field does not take is not meant for the row
    if (event->type() == QEvent::KeyPress && !isTyped) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const Qt::KeyboardModifiers modifiers = static_cast<QKeyEvent *>(event)->modifiers();
        const bool isApart = modifiers.testFlag(Qt::ControlModifier);
        const bool isBeside = isApart && modifiers.testFlag(Qt::ShiftModifier);
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (isBeside && !m_current.isNull())
                emit besideWanted(m_current);
            else if (isApart && !m_current.isNull())
                emit apartWanted(m_current);
            else
                emit entered();
            return true;
        }
        if (key == Qt::Key_Delete && m_model.scope() == ListScope::Present) {
            wish(BulkChange::Kind::Trash, {});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void IncidentList::askAgain()
{
    m_untilFirst.stop();
    m_these.clear();
    m_query = parseQuery(m_field->text());
    const ListFilter filter = listFilter(m_query.filters, dayOf(m_clock()));
    m_chips->setFilters(m_query.filters);
    const FieldNames fields = m_query.filters.fields.isEmpty() ? FieldNames() : fieldNames(m_reader.customFields());
    m_tokens->setFilters(m_query.filters, fields);
    const QString explained = explainedText(m_query, fields);
    m_explained->setText(explained);
    m_explained->setVisible(!explained.isEmpty());
    m_model.setFilter(filter);
    const bool isTyped = std::exchange(m_isTyped, false);
    if (!m_query.asksForWords()) {
        showAll();
        emit marked({});
    } else {
        m_searcher.searchNewest(m_query.rest, filter, isTyped ? Searcher::Pace::Typing : Searcher::Pace::AtOnce);
    }
    emit asked();
}

void IncidentList::showAll()
{
    m_searcher.cancel();
    m_cards->setUniformItemSizes(true);
    m_model.showAll();
    if (!m_model.wish().isQuick()) return; // showOrder() comes
    describe();
    keepCurrent(m_current);
}

void IncidentList::showOrder()
{
    describe();
    keepCurrent(m_current);
    if (!m_cards->currentIndex().isValid() && !isAbsent() && m_model.rowCount() > 0) selectFirst();
}

// While one types: at once, and the page beside the list stays with what was read before.
void IncidentList::showNewest(const SearchResult &result)
{
    m_isRanked = false;
    takeHits(result);
    keepCurrent(m_current);
}

void IncidentList::takeHits(const SearchResult &result)
{
    m_untilFirst.stop();
    // One row that is higher than the others: those with all that was asked for end above it.
    m_cards->setUniformItemSizes(result.full == 0 || result.full >= result.hits.size());
    m_model.showHits(result);
    m_hits = result.total;
    m_found = {{}, result.total, result.full, result.readings};
    describe();
}

void IncidentList::showHits(const SearchResult &result)
{
    m_isRanked = true;
    takeHits(result);
    // What was read before stays where it is among the hits; else the best hit is shown, in a turn of its own: the list
    // was filled in this one.
    keepCurrent(m_current);
    if (!m_cards->currentIndex().isValid() && !isAbsent() && m_model.rowCount() > 0)
        m_untilFirst.start(0);
    else
        emit answered();
}

// A row that goes leaves its neighbour to be the current one. What was is found again; where it has left the list, that
// neighbour is what the page shows, and it alone is chosen: keys go on from there.
void IncidentList::changeRows(const std::function<void()> &change)
{
    const QUuid kept = m_current;
    change();
    QItemSelectionModel *selection = m_cards->selectionModel();
    const QModelIndex current = selection->currentIndex();
    if (m_current != kept && current.isValid() && !selection->isSelected(current)) makeCurrent(current.row());
    keepCurrent(kept);
}

// A list that was read anew shows the same incident as before where it still has it.
void IncidentList::keepCurrent(const QUuid &uuid)
{
    const int row = uuid.isNull() ? -1 : m_model.rowOf(uuid);
    if (row < 0) return;
    const QModelIndex index = m_model.index(row, 0);
    if (m_cards->currentIndex().row() == row && m_cards->selectionModel()->isSelected(index)) return;
    makeCurrent(row);
    view()->scrollTo(index);
}

} // namespace nevertwice
