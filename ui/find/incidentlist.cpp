#include "ui/find/incidentlist.h"

#include "ui/find/incidentdelegate.h"
#include "ui/find/searchfield.h"
#include "ui/kit/banner.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"

#include <QKeyEvent>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

IncidentList::IncidentList(const Theme &theme, const Reader &reader, std::unique_ptr<Reader> searchReader,
                           std::function<QDate()> today, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(reader, std::move(today)), m_searcher(std::move(searchReader))
{
    setSurface(this, u"surface"_s);
    m_field = new SearchField(theme, this);
    m_caption = makeLabel(theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_noData = new EmptyState(theme, u"incident"_s, this);
    m_noHits = new EmptyState(theme, u"search"_s, this);
    buildView();
    buildLayout();
    connect(m_field, &QLineEdit::textChanged, this, &IncidentList::ask);
    connect(m_field, &SearchField::left, this, &IncidentList::focusList);
    connect(&m_searcher, &Searcher::found, this, &IncidentList::showHits);
    connect(&m_searcher, &Searcher::failed, this, &IncidentList::failed);
    connect(&m_model, &IncidentItemModel::failed, this, &IncidentList::failed);
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    showAll();
}

void IncidentList::buildView()
{
    m_view = new QListView(this);
    m_view->setObjectName("incidents"_L1);
    m_view->setAccessibleName(tr("Incidents"));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setItemDelegate(new IncidentDelegate(m_theme, m_view));
    m_view->setModel(&m_model);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid()) return;
        m_current = m_model.rowAt(index.row()).uuid;
        emit chosen(m_current);
    });
}

void IncidentList::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::m, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::l, 0, space::l, space::s);
    head->setSpacing(space::s);
    head->addWidget(m_field);
    head->addWidget(m_caption);
    layout->addLayout(head);
    m_stack = new QStackedLayout;
    for (QWidget *page : std::initializer_list<QWidget *>{m_view, m_noData, m_noHits})
        m_stack->addWidget(page);
    layout->addLayout(m_stack, 1);
}

void IncidentList::setScope(ListScope scope)
{
    m_field->clear();
    m_model.setScope(scope);
    describe();
    selectFirst();
}

void IncidentList::refresh(const ChangeSet &changes)
{
    const QUuid kept = m_current;
    m_model.refresh(changes);
    keepCurrent(kept);
    if (m_model.isShowingHits())
        ask(m_field->text());
    else
        describe();
}

void IncidentList::select(const QUuid &uuid)
{
    const int row = m_model.rowOf(uuid);
    if (row < 0) return;
    m_view->setCurrentIndex(m_model.index(row, 0));
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void IncidentList::selectFirst()
{
    if (m_model.rowCount() > 0) {
        m_view->setCurrentIndex(m_model.index(0, 0));
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
    m_view->setFocus(Qt::TabFocusReason);
    if (!m_view->currentIndex().isValid()) selectFirst();
}

void IncidentList::searchFor(const QString &text)
{
    m_field->setText(text);
}

QUuid IncidentList::current() const
{
    return m_current;
}

bool IncidentList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit entered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void IncidentList::ask(const QString &text)
{
    if (parseQuery(text).isEmpty())
        showAll();
    else
        m_searcher.search(text);
}

void IncidentList::showAll()
{
    m_searcher.cancel();
    m_model.showAll();
    describe();
    keepCurrent(m_current);
}

void IncidentList::showHits(const SearchResult &result)
{
    m_model.showHits(result);
    describe(result.total);
    // What was read before stays where it is among the hits; else the best hit is shown at once.
    keepCurrent(m_current);
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0) selectFirst();
    emit answered();
}

// A list that was read anew shows the same incident as before where it still has it.
void IncidentList::keepCurrent(const QUuid &uuid)
{
    const int row = uuid.isNull() ? -1 : m_model.rowOf(uuid);
    if (row < 0) return;
    const QModelIndex index = m_model.index(row, 0);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void IncidentList::describe(int hits)
{
    const bool isTrash = m_model.scope() == ListScope::Trash;
    const int rows = m_model.rowCount();
    if (m_model.isShowingHits())
        m_caption->setText(hits > rows ? tr("The best %1 of %2 found").arg(numberText(rows), numberText(hits))
                                       : tr("%n found, the best first", nullptr, rows));
    else if (isTrash)
        m_caption->setText(rows == 1 ? tr("1 incident in the trash") : tr("%n incidents in the trash", nullptr, rows));
    else
        m_caption->setText(rows == 1 ? tr("1 incident") : tr("%n incidents, the newest first", nullptr, rows));
    if (isTrash)
        m_noData->setText(tr("The trash is empty"),
                          tr("Incidents that are deleted wait here until they are restored."));
    else
        m_noData->setText(tr("No incidents yet"),
                          tr("Import what you have written so far with “nevertwice-cli import”, or open the sample "
                             "workspace from the File menu to look around."));
    m_noHits->setText(tr("Nothing found"),
                      tr("No incident has any of these words. Try fewer letters, or another word for it."));
    m_caption->setVisible(rows > 0);
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_view)
                                       : static_cast<QWidget *>(m_model.isShowingHits() ? m_noHits : m_noData));
}

} // namespace nevertwice
