#include "ui/find/incidentlist.h"

#include "model/domain/teamsettings.h"
#include "ui/find/bulkmenu.h"
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
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// More than these nobody means to change with one click.
constexpr int kMostAtOnce = 1000;
constexpr int kMostShown = 24;  // letters of what was typed
constexpr int kMostNames = 200; // in a menu

QString orderText(const IncidentItemModel &model)
{
    const bool isDescending = model.sortOrder() == Qt::DescendingOrder;
    if (model.sortColumn() == IncidentItemModel::StartedColumn)
        return isDescending ? IncidentList::tr("the newest first") : IncidentList::tr("the oldest first");
    return IncidentList::tr("by %1", "column").arg(model.headerData(model.sortColumn(), Qt::Horizontal).toString());
}

} // namespace

IncidentList::IncidentList(const Theme &theme, const Reader &reader, std::unique_ptr<Reader> searchReader,
                           std::function<QDate()> today, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(reader, today), m_reader(reader), m_searcher(std::move(searchReader)),
      m_today(std::move(today))
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
    m_chips->setFields([this] { return teamFields(); });
    m_tokens = new FilterTokens(theme, this);
    m_options = new ListOptions(theme, m_model, this);
    m_noData = new EmptyState(theme, u"incident"_s, this);
    m_noHits = new EmptyState(theme, u"search"_s, this);
    buildCards();
    buildHelp();
    buildLayout();
    connect(m_field, &QLineEdit::textChanged, this, &IncidentList::askAgain);
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
    connect(&m_searcher, &Searcher::ordered, this, [this](const ListWish &wish, const std::vector<quint32> &ids) {
        m_model.showOrder(wish, ids);
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
    const QModelIndex index = m_model.index(row, 0);
    view()->setCurrentIndex(index);
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
    m_table = new IncidentTable(m_theme, m_model, this);
    m_table->setSelectionModel(m_cards->selectionModel());
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setColumns(m_columns);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_table);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { showMenu(m_table->viewport()->mapToGlobal(place)); });
    connect(m_table, &IncidentTable::columnsChanged, this, &IncidentList::columnsChanged);
    connect(m_table, &IncidentTable::opened, this, &IncidentList::entered);
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
    head->addWidget(m_explained);
    head->addWidget(m_chips);
    head->addWidget(m_tokens);
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

QList<CustomField> IncidentList::teamFields() const
{
    const QString name = QString::fromLatin1(TeamSettings::kCustomFields);
    const Result<QJsonValue> defined = m_reader.setting(name);
    return defined ? TeamSettings::read({{name, *defined}}).customFields : QList<CustomField>();
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

void IncidentList::refresh(const ChangeSet &changes)
{
    const QUuid kept = m_current;
    m_model.refresh(changes);
    keepCurrent(kept);
    if (!m_these.isEmpty())
        m_searcher.list(m_these);
    else if (m_model.isShowingHits())
        askAgain();
    else
        describe();
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

bool IncidentList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_afterPainting) {
        // Not within it: there the pixels are not on the screen yet. And a key that waits goes first.
        QMetaObject::invokeMethod(
            this, [this, act = std::exchange(m_afterPainting, {})] { QTimer::singleShot(0, this, act); },
            Qt::QueuedConnection);
    }
    if (event->type() == QEvent::KeyPress) {
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
    m_these.clear();
    m_query = parseQuery(m_field->text());
    const ListFilter filter = listFilter(m_query.filters, m_today());
    m_chips->setFilters(m_query.filters);
    const FieldNames fields = m_query.filters.fields.isEmpty() ? FieldNames() : fieldNames(teamFields());
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
    if (!m_cards->currentIndex().isValid() && m_model.rowCount() > 0) selectFirst();
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
    // What was read before stays where it is among the hits; else the best hit is shown at once.
    keepCurrent(m_current);
    if (!m_cards->currentIndex().isValid() && m_model.rowCount() > 0) selectFirst();
    emit answered();
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

QString IncidentList::misreadText() const
{
    return tr("“%1” is no filter, and was searched as words").arg(oneLine(m_query.misread.first()).left(kMostShown));
}

QString IncidentList::captionText() const
{
    if (!m_query.misread.isEmpty()) return misreadText();
    const int rows = m_model.rowCount();
    const bool isFiltered = !m_model.wish().filter.isEmpty();
    if (!m_these.isEmpty())
        return tr("%1: %2", "what they are, how many")
            .arg(m_what, rows == 1 ? tr("1 incident") : tr("%n incidents", nullptr, rows));
    if (m_model.isShowingHits()) {
        if (!m_isRanked) return tr("The newest first; the best of all follow", "while one types a search");
        if (!m_found.readings.isEmpty())
            return tr("%1, with “%2” read as “%3”")
                .arg(tr("%n found", nullptr, m_hits), oneLine(m_found.readings.first().first).left(kMostShown),
                     m_found.readings.first().second);
        if (!m_model.isSorted() && m_found.full > 0 && m_found.full < m_hits)
            return tr("%1 with all of it, then %2 with a part")
                .arg(numberText(m_found.full), numberText(m_hits - m_found.full));
        if (m_hits > rows) return tr("The best %1 of %2 found").arg(numberText(rows), numberText(m_hits));
        return m_model.isSorted() ? tr("%n found", nullptr, rows) : tr("%n found, the best first", nullptr, rows);
    }
    if (m_model.scope() == ListScope::Trash)
        return rows == 1 ? tr("1 incident in the trash") : tr("%n incidents in the trash", nullptr, rows);
    if (rows == 1) return isFiltered ? tr("1 incident fits") : tr("1 incident");
    const QString count = isFiltered ? tr("%1 incidents fit", "with the filters").arg(numberText(rows))
                                     : tr("%1 incidents", "in all").arg(numberText(rows));
    return tr("%1, %2", "how many, in which order").arg(count, orderText(m_model));
}

void IncidentList::describe()
{
    const bool isEmpty = m_model.rowCount() == 0;
    const bool isNarrowed = m_model.isShowingHits() || !m_model.wish().filter.isEmpty();
    m_options->setCaption(isEmpty ? QString() : captionText());
    if (isEmpty) describeEmpty();
    // With nothing in the workspace there is nothing to filter or to sort either.
    m_chips->setVisible(!isEmpty || isNarrowed);
    m_keep->setVisible(m_isChangeable && !m_query.isEmpty() && m_query.isUnderstood() &&
                       m_model.scope() == ListScope::Present);
    m_options->setVisible(!isEmpty);
    m_all->setVisible(!m_these.isEmpty());
    m_restore->setVisible(!isEmpty && m_isChangeable && m_model.scope() == ListScope::Trash);
    if (isEmpty)
        m_stack->setCurrentWidget(isNarrowed ? m_noHits : m_noData);
    else
        m_stack->setCurrentWidget(view());
}

void IncidentList::describeEmpty()
{
    const bool isTrash = m_model.scope() == ListScope::Trash;
    if (isTrash)
        m_noData->setText(tr("The trash is empty"),
                          tr("Incidents that are deleted wait here until they are restored."));
    else if (m_isChangeable)
        m_noData->setText(tr("No incidents yet"),
                          tr("Write down the last thing that broke: nine questions, with a good answer beside each. Or "
                             "drop what you have on this window: Markdown, pages of a wiki, whole folders."));
    else
        m_noData->setText(tr("No incidents yet"), tr("This workspace can only be read, and there is nothing in it."));
    m_noData->setButton(!isTrash && m_isChangeable ? tr("Write the first one") : QString());
    if (!m_query.misread.isEmpty()) {
        m_noHits->setText(tr("Nothing found"), tr("%1. None has these words.").arg(misreadText()));
        m_noHits->setButton(tr("Clear the search"));
        return;
    }
    const bool isSearch = m_model.isShowingHits();
    const bool isFiltered = !m_model.wish().filter.isEmpty();
    if (isSearch && isFiltered)
        m_noHits->setText(
            tr("Nothing found here"),
            tr("No incident that fits the filters has any of these words. Without them there may be one."));
    else if (isSearch)
        m_noHits->setText(tr("Nothing found"),
                          tr("No incident has any of these words. Try fewer letters, or another word for it."));
    else
        m_noHits->setText(tr("No incident fits"), tr("None has this severity and state in this time. That may be good "
                                                     "news; it may also be one filter too many."));
    m_noHits->setButton(isFiltered ? tr("Search everywhere") : tr("Clear the search"));
    if (isFiltered && !isSearch) m_noHits->setButton(tr("Clear the filters"));
}

} // namespace nevertwice
