#include "ui/write/timelinedelegate.h"

#include "model/domain/eventfiles.h"
#include "ui/kit/format.h"
#include "ui/kit/lineundo.h"
#include "ui/kit/marks.h"
#include "ui/kit/timefield.h"
#include "ui/picture/marks.h"
#include "ui/write/growingfield.h"
#include "ui/write/hitpainting.h"
#include "ui/write/thumbnails.h"
#include "ui/write/timelineitemmodel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kRowPadding = 6;
constexpr int kRowInset = 8;   // of the time, so that a selected row has room around its words
constexpr int kFieldGap = 1;   // between a field and the edges of its row
constexpr int kTimeField = 32; // high
constexpr int kWidestField = 200;
constexpr int kAroundTime = 24; // in its field, beside the words
constexpr int kRingRoom = 6;
constexpr int kStar = 13;
constexpr int kStarRoom = 22;
constexpr int kMarkRoom = 24;
constexpr int kMarkSize = 10;
constexpr int kHeadingHeight = 34;
constexpr int kNoteGap = 2;
constexpr int kFixGap = 12;  // between what is wrong and what can be done
constexpr int kFilesGap = 6; // above and between pictures
constexpr int kColumnGap = 16;
constexpr int kWidestTime = 110;
constexpr int kStackedTime = 96; // that of a clock with seconds
constexpr int kWidestKind = 170;
constexpr int kLeastText = 220; // beside the name of a kind; with less, that stands above it

bool isMilestoneKind(const Code<EventKind> &kind)
{
    return markShape(kind) == MarkShape::Triangle || markShape(kind) == MarkShape::Square ||
           markShape(kind) == MarkShape::Diamond;
}

int widestText(const QAbstractItemModel &model, int column, const QFont &font)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(model.index(row, column).data().toString()));
    return widest;
}

bool isStarred(const QModelIndex &index)
{
    return index.data(TimelineItemModel::EventRole).value<Event>().starred;
}

int textEnd(const QModelIndex &index)
{
    return isStarred(index) ? kStarRoom + kRowInset : kRowInset;
}

QList<Attachment> filesOf(const QModelIndex &index)
{
    return index.data(TimelineItemModel::FilesRole).value<QList<Attachment>>();
}

} // namespace

TimelineDelegate::TimelineDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int TimelineDelegate::headingHeight(const QModelIndex &index) const
{
    return index.data(TimelineItemModel::DayRole).toString().isEmpty() ? 0 : m_theme.scaled(kHeadingHeight);
}

int TimelineDelegate::kindLine(bool isStacked) const
{
    return isStacked ? QFontMetrics(m_theme.font(TextStyle::Body)).height() + kNoteGap : 0;
}

int TimelineDelegate::textTop(const QModelIndex &index, const QRect &cell) const
{
    return cell.top() + headingHeight(index) + kRowPadding + kindLine(m_isStacked);
}

QRect TimelineDelegate::kindRect(const QModelIndex &textIndex, const QRect &cell) const
{
    if (!m_isStacked) return {};
    const int end = textTop(textIndex, cell);
    return {cell.left(), end - kindLine(true), cell.width(), kindLine(true)};
}

int TimelineDelegate::rowHeight(const QModelIndex &textIndex, const Columns &columns) const
{
    const bool hasFinding = !textIndex.data(TimelineItemModel::FindingRole).toString().isEmpty();
    const int finding = hasFinding ? QFontMetrics(m_theme.font(TextStyle::Meta)).height() + kNoteGap : 0;
    return headingHeight(textIndex) + 2 * kRowPadding + kindLine(columns.isStacked) +
           bodyHeight(textIndex, columns.text) + finding;
}

// Text, note, and what is attached.
int TimelineDelegate::bodyHeight(const QModelIndex &textIndex, int width) const
{
    const bool hasFiles = !filesOf(textIndex).isEmpty();
    return textHeight(textIndex, width) + (hasFiles ? Thumbnails::size.height() + kFilesGap : 0);
}

// In one line, as many as there is room for; behind them the place of the sentence that counts the rest.
TimelineDelegate::FilePlaces TimelineDelegate::filePlaces(const QModelIndex &index, const QRect &whole,
                                                          Qt::LayoutDirection direction) const
{
    FilePlaces places;
    const QList<Attachment> files = filesOf(index);
    const QRect cell = whole.adjusted(0, 0, -kRowInset, 0);
    const QFontMetrics metrics(m_theme.font(TextStyle::Meta));
    const int top = textTop(index, cell) + textHeight(index, whole.width()) + kFilesGap;
    int x = cell.left();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QImage picture = pictureOf(files[i]);
        const QSize size =
            picture.isNull() ? Thumbnails::size : picture.size().scaled(Thumbnails::size, Qt::KeepAspectRatio);
        const qsizetype rest = files.size() - i;
        const QString more = tr("+%1 more", "files").arg(numberText(rest));
        const int moreWidth = rest > 1 ? metrics.horizontalAdvance(more) + kFilesGap : 0;
        if (i > 0 && x + size.width() + moreWidth > cell.right()) {
            places.more = more;
            places.rest = QStyle::visualRect(direction, cell, QRect(x, top, moreWidth, size.height()));
            return places;
        }
        places.files.append(QStyle::visualRect(direction, cell, QRect(QPoint(x, top), size)));
        x += size.width() + kFilesGap;
    }
    return places;
}

QImage TimelineDelegate::pictureOf(const Attachment &file) const
{
    return m_thumbnails && isPicture(file) ? m_thumbnails->picture(file.sha256) : QImage();
}

int TimelineDelegate::fileAt(const QModelIndex &textIndex, const QRect &cell, Qt::LayoutDirection direction,
                             const QPoint &place) const
{
    const FilePlaces places = filePlaces(textIndex, cell, direction);
    for (qsizetype i = 0; i < places.files.size(); ++i)
        if (places.files[i].contains(place)) return int(i);
    return places.rest.contains(place) ? int(places.files.size()) : -1;
}

// What is no picture is a card with its name.
void TimelineDelegate::paintFiles(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QList<Attachment> files = filesOf(index);
    if (files.isEmpty()) return;
    const Tokens &tokens = m_theme.tokens();
    const QFont small = m_theme.font(TextStyle::Meta);
    const FilePlaces places = filePlaces(index, option.rect, option.direction);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setFont(small);
    for (qsizetype i = 0; i < places.files.size(); ++i) {
        const QImage picture = pictureOf(files[i]);
        const QRect place = places.files[i];
        if (picture.isNull()) {
            painter.setPen(QPen(tokens.border, 1));
            painter.setBrush(tokens.raised);
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            painter.setPen(tokens.text2);
            painter.drawText(
                place.adjusted(6, 4, -6, -4), Qt::AlignCenter,
                QFontMetrics(small).elidedText(oneLine(files[i].name), Qt::ElideMiddle, place.width() - 12));
        } else {
            painter.drawImage(place, picture);
            painter.setPen(QPen(tokens.outline, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
    if (places.rest.isEmpty()) return;
    painter.setPen(ink(option, tokens.text2));
    painter.drawText(places.rest, Qt::AlignCenter, places.more);
}

int TimelineDelegate::textHeight(const QModelIndex &textIndex, int width) const
{
    const int room = std::max(1, width - textEnd(textIndex));
    const int text = m_heights.at(m_theme.font(TextStyle::Body), room, textIndex.data().toString());
    const QString note = textIndex.data(TimelineItemModel::NoteRole).toString();
    const int noteHeight = note.isEmpty() ? 0 : QFontMetrics(m_theme.font(TextStyle::Meta)).height() + kNoteGap;
    return std::max(text, kMarkSize) + noteHeight;
}

// Behind the sentence that says what is wrong, in the line under text and note.
QRect TimelineDelegate::fixRect(const QModelIndex &textIndex, const QRect &cell, Qt::LayoutDirection direction) const
{
    const QString finding = textIndex.data(TimelineItemModel::FindingRole).toString();
    const QString fix = textIndex.data(TimelineItemModel::FixRole).toString();
    if (finding.isEmpty() || fix.isEmpty()) return {};
    const QFontMetrics metrics(m_theme.font(TextStyle::Meta));
    const int top = textTop(textIndex, cell) + bodyHeight(textIndex, cell.width()) + kNoteGap;
    const int width = std::min(metrics.horizontalAdvance(fix), cell.width());
    const int left = std::min(metrics.horizontalAdvance(finding) + kFixGap, cell.width() - width);
    return QStyle::visualRect(direction, cell, QRect(cell.left() + left, top, width, metrics.height()));
}

TimelineDelegate::Columns TimelineDelegate::columnsFor(const QAbstractItemModel &model, int width) const
{
    Columns columns;
    columns.time = std::min(widestText(model, TimelineItemModel::TimeColumn, m_theme.font(TextStyle::ListTitle)),
                            m_theme.scaled(kWidestTime)) +
                   kRowInset + kColumnGap + 2;
    columns.kind = std::min(widestText(model, TimelineItemModel::KindColumn, m_theme.font(TextStyle::Body)),
                            m_theme.scaled(kWidestKind)) +
                   kMarkRoom + kColumnGap + 2;
    columns.isStacked = width - columns.time - columns.kind < m_theme.scaled(kLeastText);
    if (columns.isStacked) {
        columns.time = std::min(columns.time, std::max(width / 3, m_theme.scaled(kStackedTime)));
        columns.kind = kMarkRoom;
    }
    columns.text = std::max(1, width - columns.time - columns.kind);
    return columns;
}

int TimelineDelegate::editedHeight(const QModelIndex &textIndex, int fieldHeight, bool isStacked) const
{
    const int above = isStacked ? kRowPadding + kindLine(true) : 0;
    return headingHeight(textIndex) + above + fieldHeight + 2 * kFieldGap;
}

QColor TimelineDelegate::ink(const QStyleOptionViewItem &option, const QColor &usual) const
{
    return option.state.testFlag(QStyle::State_Selected) ? m_theme.tokens().onSelection : usual;
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    if (index.column() == TimelineItemModel::TimeColumn) paintHeading(*painter, option, index);
    QRect rect = option.rect;
    rect.setTop(rect.top() + headingHeight(index));
    paintSelection(*painter, rect, option, index);
    switch (TimelineItemModel::Column(index.column())) {
    case TimelineItemModel::TimeColumn:
        paintTime(*painter, rect, option, index);
        break;
    case TimelineItemModel::KindColumn:
        paintKind(*painter, rect, option, index);
        break;
    case TimelineItemModel::TextColumn:
        paintText(*painter, rect, option, index);
        break;
    case TimelineItemModel::ColumnCount:
        break;
    }
    const bool isKeyboardHere =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    if (isKeyboardHere) {
        // Words begin at the edge of their cell: the ring goes around them, into the gap before it.
        const int before = index.column() == TimelineItemModel::TimeColumn ? 0 : kRingRoom;
        const QRect cell = rect.adjusted(-before, 1, -1, -1);
        paintFocusRing(*painter, m_theme, QStyle::visualRect(option.direction, rect, cell), space::radius);
    }
    painter->restore();
}

bool TimelineDelegate::setMarked(const QModelIndex &row)
{
    if (m_marked == row) return false;
    m_marked = row;
    return true;
}

// One band across the row, with round ends.
void TimelineDelegate::paintSelection(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (!isChosen && !(m_marked.isValid() && m_marked.row() == index.row())) return;
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    const bool isFirst = index.column() == TimelineItemModel::TimeColumn;
    const bool isLast = index.column() == TimelineItemModel::TextColumn;
    const int past = 2 * space::radius; // the round end of a part that goes on lies outside of the cell
    QRect band = rect.adjusted(0, 1, 0, -1);
    if (isRightToLeft ? !isLast : !isFirst) band.setLeft(band.left() - past);
    if (isRightToLeft ? !isFirst : !isLast) band.setRight(band.right() + past);
    QPainterPath path;
    path.addRoundedRect(band, space::radius, space::radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect);
    painter.fillPath(path, isChosen ? m_theme.tokens().selection : m_theme.tokens().hover);
    painter.restore();
}

void TimelineDelegate::paintTime(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter.setFont(m_theme.font(TextStyle::ListTitle));
    painter.setPen(ink(option, m_theme.tokens().text));
    const QRect place = rect.adjusted(kRowInset, kRowPadding, -kColumnGap, 0);
    const QString text = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width());
    painter.drawText(QStyle::visualRect(option.direction, rect, place),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop)), text);
}

// Over the row, across all columns: it begins in the first and nothing is painted over it later.
void TimelineDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QString day = index.data(TimelineItemModel::DayRole).toString();
    if (day.isEmpty() || !option.widget) return;
    const QRect place(kRowInset, option.rect.top(), option.widget->width() - 2 * kRowInset,
                      m_theme.scaled(kHeadingHeight) - space::xs);
    painter.setFont(m_theme.font(TextStyle::Label));
    painter.setPen(m_theme.tokens().text2);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeading);
    painter.drawText(place, int(start | Qt::AlignBottom), day);
}

void TimelineDelegate::paintKind(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto event = index.data(TimelineItemModel::EventRole).value<Event>();
    const int line = QFontMetrics(m_theme.font(TextStyle::Body)).height();
    const QRect room =
        QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top(), kMarkSize + 2, rect.height()));
    const QPointF centre(room.center().x() + 0.5, rect.top() + kRowPadding + line / 2.0);
    const bool isFirst = index.row() == 0;
    const bool isLast = index.row() + 1 == index.model()->rowCount();
    const double above = isFirst ? centre.y() : rect.top(); // the heading of a day interrupts it
    const double below = isLast ? centre.y() : option.rect.bottom() + 1;
    painter.setRenderHint(QPainter::Antialiasing);
    const double clear = kMarkSize / 2.0 + 3;
    painter.setPen(QPen(tokens.border, 1.5, Qt::SolidLine, Qt::FlatCap));
    if (centre.y() - clear > above)
        painter.drawLine(QPointF(centre.x(), above), QPointF(centre.x(), centre.y() - clear));
    if (below > centre.y() + clear)
        painter.drawLine(QPointF(centre.x(), centre.y() + clear), QPointF(centre.x(), below));
    paintMark(painter, markShape(event.kind), centre, kMarkSize, ink(option, markInk(tokens, event.kind)));
    if (m_isStacked) return;
    const QRect place = rect.adjusted(kMarkRoom, kRowPadding, -kColumnGap, 0);
    paintKindName(painter, QStyle::visualRect(option.direction, rect, place), option, index);
}

void TimelineDelegate::paintKindName(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto event = index.data(TimelineItemModel::EventRole).value<Event>();
    const QString name = index.siblingAtColumn(TimelineItemModel::KindColumn).data().toString();
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.setPen(ink(option, isMilestoneKind(event.kind) ? tokens.text : tokens.text2));
    painter.drawText(place, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop)),
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, place.width()));
}

void TimelineDelegate::paintText(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QString text = index.data().toString();
    const QFont body = m_theme.font(TextStyle::Body);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeading);
    QRect room = rect.adjusted(0, 0, -textEnd(index), 0);
    if (m_isStacked)
        paintKindName(painter, QStyle::visualRect(option.direction, rect, room.adjusted(0, kRowPadding, 0, 0)), option,
                      index);
    room.setTop(textTop(index, option.rect));
    const QRect cell = QStyle::visualRect(option.direction, rect, room);
    QRect place = cell;
    painter.setFont(body);
    paintHits(painter, m_theme, place, text, body, option.direction, hitPlaces(option.widget, text));
    painter.setPen(ink(option, tokens.text));
    paintWrapped(painter, place, start | Qt::AlignTop, text);
    const QString note = index.data(TimelineItemModel::NoteRole).toString();
    if (!note.isEmpty()) {
        place.setTop(place.top() + m_heights.at(body, cell.width(), text) + kNoteGap);
        painter.setFont(m_theme.font(TextStyle::Meta));
        painter.setPen(ink(option, tokens.text2));
        painter.drawText(place, int(start | Qt::AlignTop) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(note, Qt::ElideRight, place.width()));
    }
    paintFiles(painter, option, index);
    paintFinding(painter, option, index);
    if (!isStarred(index)) return;
    const QRect star(rect.right() + 1 - kRowInset - kStar, rect.top() + kRowPadding + 2, kStar, kStar);
    paintStar(painter, QStyle::visualRect(option.direction, rect, star), ink(option, tokens.warn));
}

void TimelineDelegate::paintFinding(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QString finding = index.data(TimelineItemModel::FindingRole).toString();
    if (finding.isEmpty()) return;
    const Tokens &tokens = m_theme.tokens();
    const QString fix = index.data(TimelineItemModel::FixRole).toString();
    const QRect cell = option.rect;
    const QFontMetrics metrics(m_theme.font(TextStyle::Meta));
    const int top = textTop(index, cell) + bodyHeight(index, cell.width()) + kNoteGap;
    const QRect fixPlace = fixRect(index, cell, option.direction);
    const int room = cell.width() - (fixPlace.isEmpty() ? 0 : fixPlace.width() + kFixGap);
    const QRect place = QStyle::visualRect(option.direction, cell, QRect(cell.left(), top, room, metrics.height()));
    const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop));
    painter.setFont(m_theme.font(TextStyle::Meta));
    painter.setPen(ink(option, tokens.warn));
    painter.drawText(place, start | Qt::TextSingleLine, metrics.elidedText(finding, Qt::ElideRight, room));
    if (fixPlace.isEmpty()) return;
    QFont linked = m_theme.font(TextStyle::Meta);
    linked.setUnderline(true);
    painter.setFont(linked);
    painter.setPen(ink(option, tokens.link));
    painter.drawText(fixPlace, start | Qt::TextSingleLine, fix);
}

// ---- fields ----

// As wide as its cell, and as what is typed where that is more: the rest of the row can be read while one types, and
// of the kind beside it all or nothing.
int TimelineDelegate::timeFieldWidth(const TimeField &field, int cell, const QString &kind) const
{
    const QString shown = field.text().isEmpty() ? field.placeholderText() : field.text();
    const int wanted = field.fontMetrics().horizontalAdvance(shown) + kAroundTime;
    const int width = std::max(cell - int(space::xs), std::min(wanted, m_theme.scaled(kWidestField)));
    if (width <= cell) return width;
    const int name = QFontMetrics(m_theme.font(TextStyle::Body)).horizontalAdvance(kind);
    return std::max(width, cell + kMarkRoom + std::min(name, m_theme.scaled(kWidestKind)));
}

QWidget *TimelineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    if (index.column() == TimelineItemModel::TimeColumn) {
        auto *field = new TimeField(m_theme, TimeField::Kind::Time, parent);
        field->setAccessibleName(tr("Time"));
        field->setPlaceholderText(tr("14:05 or +12m"));
        if (const auto *rows = qobject_cast<const TimelineItemModel *>(index.model()))
            field->setContext(rows->timeContext(index));
        const QPersistentModelIndex kind(index.siblingAtColumn(TimelineItemModel::KindColumn));
        connect(field, &TimeField::textChanged, field, [this, field, kind, cell = option.rect.width()] {
            QRect place = field->geometry();
            const int width = timeFieldWidth(*field, cell, kind.data().toString());
            if (field->isRightToLeft())
                place.setLeft(place.right() + 1 - width);
            else
                place.setWidth(width);
            field->setGeometry(place);
        });
        new FloatingHint(m_theme, field);
        emit const_cast<TimelineDelegate *>(this)->fieldGrew(index, m_theme.scaled(kTimeField));
        return field;
    }
    if (index.column() != TimelineItemModel::TextColumn) return nullptr;
    auto *field = new GrowingField(m_theme, parent);
    field->setAccessibleName(tr("What happened"));
    field->setPlaceholderText(tr("What happened"));
    field->showText(index.data(Qt::EditRole).toString());
    auto *self = const_cast<TimelineDelegate *>(this);
    connect(field, &GrowingField::finished, self, [self, field](QAbstractItemDelegate::EndEditHint hint) {
        emit self->commitData(field);
        emit self->closeEditor(field, hint);
    });
    const QPersistentModelIndex at(index);
    connect(field, &GrowingField::heightChanged, self, [self, at](int height) { emit self->fieldGrew(at, height); });
    connect(field, &GrowingField::typed, self, [self, at](const QString &text) { emit self->typed(at, text); });
    return field;
}

void TimelineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    // What is being typed stays, whatever else changes in the document.
    if (auto *field = qobject_cast<TimeField *>(editor)) {
        if (field->isChanged()) return;
        field->showText(text);
        field->selectAll();
    } else if (auto *growing = qobject_cast<GrowingField *>(editor)) {
        growing->followText(text);
    }
}

void TimelineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *field = qobject_cast<TimeField *>(editor)) {
        if (field->isChanged()) model->setData(index, field->text());
    } else if (auto *growing = qobject_cast<GrowingField *>(editor)) {
        auto *rows = qobject_cast<TimelineItemModel *>(model);
        if (!growing->hasTold() && growing->isChanged()) {
            growing->handTo([&](const QString &text) { model->setData(index, text); });
        } else if (rows && growing->hasTold()) {
            growing->tell();
            if (growing->before().isEmpty()) rows->guessKind(index);
        }
    }
}

void TimelineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    QRect rect = option.rect;
    rect.setTop(rect.top() + headingHeight(index));
    if (const auto *growing = qobject_cast<GrowingField *>(editor)) {
        const int above = m_isStacked ? kRowPadding + kindLine(true) : 0;
        const QRect place = rect.adjusted(-GrowingField::kPadding, above + kFieldGap, 0, 0);
        editor->setGeometry(QStyle::visualRect(
            option.direction, rect, QRect(place.left(), place.top(), place.width(), growing->wantedHeight())));
        return;
    }
    const int line = QFontMetrics(m_theme.font(TextStyle::Body)).height();
    const int high = m_theme.scaled(kTimeField);
    const int top = rect.top() + std::max(kFieldGap, kRowPadding + (line - high) / 2);
    const auto *time = qobject_cast<const TimeField *>(editor);
    const QString kind = index.siblingAtColumn(TimelineItemModel::KindColumn).data().toString();
    const int width = time ? timeFieldWidth(*time, rect.width(), kind) : rect.width();
    editor->setGeometry(QStyle::visualRect(option.direction, rect, QRect(rect.left(), top, width, high)));
}

// A time that cannot be read stays in its field, with what could be written beside it. Esc wants nothing of a text,
// also not what was told of it already.
bool TimelineDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *growing = qobject_cast<GrowingField *>(editor);
    if (growing && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        growing->goBack();
    const auto *field = qobject_cast<TimeField *>(editor);
    if (field && asksForUndo(event) && !field->isChanged()) {
        event->ignore();
        return true;
    }
    if (field && event->type() == QEvent::KeyPress && field->isUnreadable()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QString text = field->text();
        const bool isMeantAsTime = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        if (isMeantAsTime && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab)) return true;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace nevertwice
