#include "ui/write/timelineview.h"

#include "model/domain/eventfiles.h"
#include "model/domain/text.h"
#include "model/exchange/logtext.h"
#include "ui/kit/chosenrows.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/localfiles.h"
#include "ui/kit/manualwish.h"
#include "ui/kit/pageflow.h"
#include "ui/kit/timefield.h"
#include "ui/picture/marks.h"
#include "ui/write/growingfield.h"
#include "ui/write/pictureview.h"
#include "ui/write/thumbnails.h"
#include "ui/write/timelineitemmodel.h"
#include "ui/write/timelinekinds.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QIcon kindIcon(const Theme &theme, EventKind kind, double ratio)
{
    constexpr int size = 16;
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, markShape(kind), QPointF(size / 2.0, size / 2.0), 10, theme.tokens().text2);
    return pixmap;
}

bool holdsFiles(const QMimeData &data)
{
    return data.hasImage() || !localFilesOf(data).isEmpty();
}

bool choosesRows(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return event.matches(QKeySequence::SelectAll);
    }
}

} // namespace

TimelineView::TimelineView(const Theme &theme, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_delegate(new TimelineDelegate(theme, this)),
      m_heights([this](int width) { return measure(width); })
{
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::NoSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    letRowsBeCopied(*this);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAutoScroll(false);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    viewport()->setAutoFillBackground(false);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    viewport()->setMouseTracking(true); // a picture is something to click on
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(m_delegate, &TimelineDelegate::typed, this, [this](const QModelIndex &index, const QString &text) {
        if (rows()) rows()->typeText(index, text);
    });
    connect(m_delegate, &TimelineDelegate::fieldGrew, this, [this](const QModelIndex &index, int height) {
        m_grown = index;
        m_grownHeight = height;
        refit();
    });
}

void TimelineView::handOver()
{
    if (QWidget *field = openField()) commitData(field);
}

void TimelineView::tellTyped()
{
    if (auto *text = qobject_cast<GrowingField *>(openField())) text->tell();
}

// One that is closed stays a child for a moment, hidden.
QWidget *TimelineView::openField() const
{
    if (state() != EditingState) return nullptr;
    const auto fields = viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const auto open = std::find_if(fields.begin(), fields.end(), [](const QWidget *field) {
        return !field->isHidden() &&
               (qobject_cast<const TimeField *>(field) || qobject_cast<const GrowingField *>(field));
    });
    return open == fields.end() ? nullptr : *open;
}

void TimelineView::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(newModel, signal, this, &TimelineView::refit);
    connect(newModel, &QAbstractItemModel::rowsMoved, this, &TimelineView::refit);
    connect(newModel, &QAbstractItemModel::dataChanged, this, &TimelineView::refit);
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
        setSelectionMode(isEditable() ? QAbstractItemView::ExtendedSelection : QAbstractItemView::NoSelection);
        refit();
    });
}

TimelineItemModel *TimelineView::rows() const
{
    return qobject_cast<TimelineItemModel *>(model());
}

void TimelineView::markRow(const QModelIndex &row)
{
    if (m_delegate->setMarked(row)) viewport()->update();
}

bool TimelineView::isEditable() const
{
    return rows() && rows()->isEditable();
}

QModelIndexList TimelineView::chosen() const
{
    const QModelIndexList selected = selectionModel()->selectedRows(TimelineItemModel::TextColumn);
    return selected.isEmpty() && currentIndex().isValid() ? QModelIndexList{currentIndex()} : selected;
}

// ---- how high and wide ----

int TimelineView::heightForWidth(int width) const
{
    return m_heights.at(width);
}

int TimelineView::rowHeightFor(int row, const TimelineDelegate::Columns &columns) const
{
    const QModelIndex index = model()->index(row, TimelineItemModel::TextColumn);
    const int height = m_delegate->rowHeight(index, columns);
    const bool isGrown = m_grown.isValid() && m_grown.row() == row;
    return isGrown ? std::max(height, m_delegate->editedHeight(index, m_grownHeight, columns.isStacked)) : height;
}

int TimelineView::measure(int width) const
{
    if (!model()) return 0;
    const TimelineDelegate::Columns columns = m_delegate->columnsFor(*model(), width);
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        height += rowHeightFor(row, columns);
    return height;
}

QSize TimelineView::sizeHint() const
{
    return {PageFlow::kWidth, PageFlow::kLine};
}

void TimelineView::refit()
{
    m_heights.forget();
    fitColumns();
    updateGeometry();
}

void TimelineView::fitColumns()
{
    const TimelineDelegate::Columns columns = m_delegate->columnsFor(*model(), viewport()->width());
    m_delegate->setStacked(columns.isStacked);
    setColumnWidth(TimelineItemModel::TimeColumn, columns.time);
    setColumnWidth(TimelineItemModel::KindColumn, columns.kind);
    setColumnWidth(TimelineItemModel::TextColumn, columns.text);
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHeight(row, rowHeightFor(row, columns));
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (model()) fitColumns();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex &index : {current, previous}) // the ring reaches into the cell before
        if (index.isValid()) viewport()->update(0, rowViewportPosition(index.row()), width(), rowHeight(index.row()));
    if (current.isValid()) emit currentMoved(visualRect(current));
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    const bool isLeft = event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason &&
                        event->reason() != Qt::MenuBarFocusReason && state() != EditingState;
    if (!isLeft) return;
    endTyping();
    if (selectionModel()) clearSelection();
}

// ---- editing ----

void TimelineView::addEvent()
{
    if (!isEditable()) return;
    finishEditing();
    const QModelIndex last = model()->index(model()->rowCount() - 1, TimelineItemModel::TimeColumn);
    beginRow(hasFocus() && currentIndex().isValid() ? currentIndex() : last);
}

void TimelineView::beginRow(const QModelIndex &after)
{
    const QModelIndex draft = rows()->startDraft(after);
    m_begun = draft;
    setCurrentIndex(draft);
    QTableView::edit(draft);
}

// What is being typed is there before the rows move.
void TimelineView::finishEditing()
{
    QWidget *field = openField();
    if (!field) return;
    commitData(field);
    closeEditor(field, QAbstractItemDelegate::NoHint);
}

bool TimelineView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isAsked = trigger == DoubleClicked || trigger == EditKeyPressed || trigger == AllEditTriggers;
    const bool isOnKind = trigger == DoubleClicked && index.column() == TimelineItemModel::TextColumn &&
                          m_delegate->kindRect(index, visualRect(index)).contains(m_pressed);
    const bool isKind = index.column() == TimelineItemModel::KindColumn || isOnKind;
    if (!isAsked || !index.isValid() || !isKind || !isEditable()) return QTableView::edit(index, trigger, event);
    askKind(index.siblingAtColumn(TimelineItemModel::KindColumn));
    return true;
}

void TimelineView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const QPersistentModelIndex edited = currentIndex();
    // Esc goes back to the row it was pressed in, which one that was only begun is not.
    m_isAfterTyping = hint != QAbstractItemDelegate::RevertModelCache || (rows() && rows()->isDraft(edited));
    m_grown = QPersistentModelIndex();
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    refit();
    if (hint == QAbstractItemDelegate::RevertModelCache && rows()) rows()->dropBegun(edited);
    goOn(edited, hint);
}

// From the time to the text, from the text to the next time: a kind has a key of its own. A new event is not done
// before it says what happened. Behind it, and behind the last, Enter begins the next, and Tab does behind one that is
// new; else it leaves the table where there is no next row.
void TimelineView::goOn(const QPersistentModelIndex &from, QAbstractItemDelegate::EndEditHint hint)
{
    if (!from.isValid() || !rows()) return;
    const QModelIndex here = from;
    const bool isTime = here.column() == TimelineItemModel::TimeColumn;
    const bool needsText = here.siblingAtColumn(TimelineItemModel::TextColumn).data().toString().isEmpty();
    QModelIndex next;
    if (hint == QAbstractItemDelegate::EditNextItem)
        next = isTime ? here.siblingAtColumn(TimelineItemModel::TextColumn)
                      : model()->index(here.row() + 1, TimelineItemModel::TimeColumn);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        next = isTime ? model()->index(here.row() - 1, TimelineItemModel::TextColumn)
                      : here.siblingAtColumn(TimelineItemModel::TimeColumn);
    else if (hint == QAbstractItemDelegate::SubmitModelCache && isTime && needsText)
        next = here.siblingAtColumn(TimelineItemModel::TextColumn);
    const bool isTab = hint == QAbstractItemDelegate::EditNextItem;
    if (rows()->isDraft(here) && (!next.isValid() || next.row() != here.row())) {
        if (isTab) focusNextChild();
        rows()->dropDraft();
        return;
    }
    const bool isNew = here.row() == m_begun.row();
    const bool isEnd = here.row() + 1 == model()->rowCount() || isNew;
    if (hint == QAbstractItemDelegate::SubmitModelCache && !isTime && !needsText && isEnd) return beginRow(here);
    if (isTab && !next.isValid() && isNew) return beginRow(here);
    if (isTab && !next.isValid()) focusNextChild();
    if (!next.isValid()) return;
    setCurrentIndex(next);
    QTableView::edit(next);
}

void TimelineView::deleteChosen()
{
    const QModelIndexList indexes = chosen();
    if (indexes.isEmpty()) return;
    const int row = std::min_element(indexes.begin(), indexes.end())->row();
    rows()->removeEvents(indexes);
    const int next = std::min(row, model()->rowCount() - 1);
    setCurrentIndex(model()->index(next, TimelineItemModel::TextColumn));
}

// What somebody goes on typing when a field has closed is no key of the row it closed in.
bool TimelineView::isRowChosen() const
{
    return !m_isAfterTyping && selectionModel()->hasSelection();
}

void TimelineView::endTyping()
{
    m_isAfterTyping = false;
    m_begun = QPersistentModelIndex();
}

// With one row alone there is nowhere to go, and it is chosen all the same.
void TimelineView::chooseWith(QKeyEvent *event)
{
    QTableView::keyPressEvent(event);
    endTyping();
    if (currentIndex().isValid() && !selectionModel()->hasSelection()) chooseOnly(*this, currentIndex());
}

bool TimelineView::readKindKey(const QString &text)
{
    if (text.size() != 1 || chosen().isEmpty()) return false;
    if (text.front() == kStarKey) {
        const QModelIndexList indexes = chosen();
        const bool areAll = std::all_of(indexes.begin(), indexes.end(), [](const QModelIndex &index) {
            return index.data(TimelineItemModel::EventRole).value<Event>().starred;
        });
        rows()->setStarred(indexes, !areAll);
        return true;
    }
    const auto kind = kindOfKey(text.front());
    if (kind) rows()->setKind(chosen(), *kind);
    return kind.has_value();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    endTyping();
    QTableView::mousePressEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!rows() || !index.isValid() || index.column() != TimelineItemModel::TextColumn) return;
    if (m_delegate->fixRect(index, visualRect(index), layoutDirection()).contains(event->pos()))
        return rows()->applyFix(index);
    const int file = fileAt(event->pos());
    if (event->button() == Qt::LeftButton && file >= 0 && file == fileAt(m_pressed)) showPictures(index, file);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->setCursor(fileAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

int TimelineView::fileAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    if (!m_thumbnails || !index.isValid() || index.column() != TimelineItemModel::TextColumn) return -1;
    const int file = m_delegate->fileAt(index, visualRect(index), layoutDirection(), place);
    const auto files = index.data(TimelineItemModel::FilesRole).value<QList<Attachment>>();
    return file >= 0 && file < files.size() && isPicture(files[file]) ? file : -1;
}

void TimelineView::showPictures(const QModelIndex &index, int file)
{
    const auto files = index.siblingAtColumn(TimelineItemModel::TextColumn)
                           .data(TimelineItemModel::FilesRole)
                           .value<QList<Attachment>>();
    const QList<Attachment> pictures = picturesAmong(files);
    if (pictures.isEmpty() || !m_thumbnails) return;
    const auto before = int(picturesAmong(files.first(std::clamp<qsizetype>(file, 0, files.size()))).size());
    auto *large = new PictureView(m_theme, *m_thumbnails, pictures, before, window());
    large->show();
}

// What is selected is painted by the delegate: under the heading of its day, which the style would paint over.
void TimelineView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    option->palette.setBrush(QPalette::Highlight, Qt::transparent);
}

void TimelineView::setThumbnails(Thumbnails *thumbnails)
{
    m_thumbnails = thumbnails;
    m_delegate->setThumbnails(thumbnails);
    connect(thumbnails, &Thumbnails::came, viewport(), qOverload<>(&QWidget::update));
    viewport()->update();
}

// False where it is nothing for a row: text is never taken for a file.
bool TimelineView::bring(const QModelIndex &index, const QMimeData &brought)
{
    if (!holdsFiles(brought)) return false;
    if (!isEditable() || !m_thumbnails || !index.isValid() || rows()->isDraft(index)) return false;
    emit filesBrought(index.data(TimelineItemModel::EventRole).value<Event>().uuid, brought);
    return true;
}

// A line of words is what happened; what says when it happened is read as a log is.
bool TimelineView::pasteWords(const QString &text)
{
    const QString words = sanitizeText(text).trimmed();
    if (!isEditable() || words.isEmpty()) return false;
    if (words.contains(u'\n') || !readLog(words, LogOptions()).rows.isEmpty()) {
        emit logPasted();
        return true;
    }
    const QModelIndex draft = rows()->startDraft(currentIndex());
    const QUuid added = draft.data(TimelineItemModel::EventRole).value<Event>().uuid;
    model()->setData(draft.siblingAtColumn(TimelineItemModel::TextColumn), words);
    chooseOnly(*this, rows()->indexOf(added));
    return true;
}

void TimelineView::dragEnterEvent(QDragEnterEvent *event)
{
    if (isEditable() && m_thumbnails && (event->mimeData()->hasUrls() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
}

void TimelineView::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(indexAt(event->position().toPoint()).isValid());
}

void TimelineView::dropEvent(QDropEvent *event)
{
    event->setAccepted(bring(indexAt(event->position().toPoint()), *event->mimeData()));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste) && state() != EditingState)
        if (const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
            copied && (bring(currentIndex(), *copied) || (!holdsFiles(*copied) && pasteWords(copied->text()))))
            return;
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && state() != EditingState)
        return showPictures(currentIndex());
    const bool isMove = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isEditable() && state() != EditingState && isMove && event->modifiers() == Qt::AltModifier) {
        rows()->moveUntimed(currentIndex(), event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (isEditable() && state() != EditingState && choosesRows(*event)) return chooseWith(event);
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!isEditable() || state() == EditingState || !isPlain) return QTableView::keyPressEvent(event);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().row() + 1 == model()->rowCount())
        addEvent();
    else if (isEnter)
        edit(currentIndex(), EditKeyPressed, event);
    else if (event->key() == Qt::Key_Insert)
        addEvent();
    else if (event->key() == Qt::Key_Delete || (event->key() == Qt::Key_Backspace && isRowChosen()))
        deleteChosen();
    else if (event->key() == Qt::Key_Escape && !selectionModel()->selectedRows().isEmpty())
        clearSelection();
    else if (!isRowChosen() || !readKindKey(event->text()))
        QTableView::keyPressEvent(event);
}

// ---- the menu ----

void TimelineView::addKinds(QMenu *menu)
{
    for (size_t i = 0; i < CodeWords<EventKind>::words.size(); ++i) {
        const auto kind = EventKind(i);
        // The key stands in the menu and works in the table, not as a shortcut of the window.
        QAction *action = menu->addAction(kindIcon(m_theme, kind, devicePixelRatioF()),
                                          codeText(kind) + u'\t' + keyOf(kind).toUpper());
        connect(action, &QAction::triggered, this, [this, kind] { rows()->setKind(chosen(), kind); });
    }
}

void TimelineView::askKind(const QModelIndex &index)
{
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addKinds(menu);
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

QMenu *TimelineView::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!isEditable()) return menu;
    const QModelIndexList indexes = chosen();
    menu->addAction(tr("Add event") + u"\t"_s + QKeySequence(Qt::Key_Insert).toString(QKeySequence::NativeText), this,
                    &TimelineView::addEvent);
    if (indexes.isEmpty()) return menu;
    const QPersistentModelIndex current(indexes.first()); // rows come and go while the menu is open
    menu->addAction(tr("Edit time"), this, [this, current] {
        setCurrentIndex(current.sibling(current.row(), TimelineItemModel::TimeColumn));
        QTableView::edit(currentIndex());
    });
    menu->addAction(tr("Edit text"), this, [this, current] {
        setCurrentIndex(current.sibling(current.row(), TimelineItemModel::TextColumn));
        QTableView::edit(currentIndex());
    });
    if (const QString fix = current.data(TimelineItemModel::FixRole).toString(); !fix.isEmpty())
        menu->addAction(asMenuText(fix), this, [this, current] { rows()->applyFix(current); });
    if (const QString check = current.data(TimelineItemModel::CheckRole).toString(); !check.isEmpty())
        menu->addAction(tr("Why is this marked?"), this, [this, check] { wishForManual(this, pageOfCheck(check)); });
    if (!current.data(TimelineItemModel::EventRole).value<Event>().at.isKnown()) {
        menu->addAction(tr("Move up") + u"\t"_s + QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText),
                        this, [this, current] { rows()->moveUntimed(current, -1); });
        menu->addAction(tr("Move down") + u"\t"_s +
                            QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText),
                        this, [this, current] { rows()->moveUntimed(current, 1); });
    }
    addKinds(menu->addMenu(tr("Kind")));
    menu->addAction(tr("Star") + u'\t' + kStarKey, this, [this] { readKindKey(kStarKey); });
    const auto files = current.data(TimelineItemModel::FilesRole).value<QList<Attachment>>();
    if (!picturesAmong(files).isEmpty())
        menu->addAction(tr("Show pictures") + u'\t' + QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText),
                        this, [this, current] { showPictures(current); });
    for (const Attachment &file : files)
        menu->addAction(tr("Take “%1” from this event").arg(asMenuText(oneLine(file.name))), this,
                        [this, current, hash = file.sha256] { rows()->removeFile(current, hash); });
    menu->addSeparator();
    menu->addAction(indexes.size() == 1 ? tr("Delete event") : tr("Delete %n events", nullptr, int(indexes.size())),
                    this, &TimelineView::deleteChosen);
    return menu;
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!isEditable()) return;
    const QModelIndex under = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!isByKey && under.isValid() && !selectionModel()->isSelected(under)) setCurrentIndex(under);
    const QPoint place =
        isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos();
    makeMenu()->popup(place);
}

} // namespace nevertwice
