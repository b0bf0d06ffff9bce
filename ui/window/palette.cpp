#include "ui/window/palette.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kPaletteWidth = 620;
constexpr int kPaletteRow = 36;
constexpr int kPaletteHeading = 30;
constexpr int kMostPaletteRows = 11; // that are seen at once
constexpr int kPaletteIcon = 16;
constexpr int kPalettePage = 8;

class PaletteDelegate : public QStyledItemDelegate
{
public:
    PaletteDelegate(const Theme &theme, const QList<PaletteRow> &rows, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_rows(rows)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PaletteRow *row = rowAt(index);
        return {option.rect.width(), m_theme.scaled(row && row->isHeading ? kPaletteHeading : kPaletteRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PaletteRow *row = rowAt(index);
        if (!row) return;
        const Tokens &tokens = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect room = option.rect.adjusted(space::m, 0, -space::m, 0);
        if (row->isHeading) {
            drawText(*painter, option, room.adjusted(0, space::s, 0, 0), row->text, {}, TextStyle::Label, tokens.text2);
            painter->restore();
            return;
        }
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        if (isChosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.selection);
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), space::radius, space::radius);
        }
        const QColor quiet = isChosen ? tokens.onSelection : tokens.text2;
        const QColor ink = isChosen ? tokens.onSelection : row->isEnabled ? tokens.text : tokens.text3;
        const QSize size(kPaletteIcon, kPaletteIcon);
        const QRect icon(room.left(), room.top() + (room.height() - kPaletteIcon) / 2, kPaletteIcon, kPaletteIcon);
        if (!row->icon.isEmpty())
            painter->drawPixmap(
                QStyle::visualRect(option.direction, option.rect, icon),
                linePixmap(row->icon, size, row->isEnabled ? quiet : ink, painter->device()->devicePixelRatioF()));
        room.setLeft(icon.right() + 1 + space::m);
        const QFontMetrics meta(m_theme.font(TextStyle::Meta));
        const int noteWidth = std::min(meta.horizontalAdvance(row->note) + 2, room.width() / 2);
        const QRect note(room.right() + 1 - noteWidth, room.top(), noteWidth, room.height());
        if (!row->note.isEmpty()) {
            drawText(*painter, option, note, row->note, {}, TextStyle::Meta, row->isEnabled ? quiet : ink);
            room.setRight(note.left() - space::m);
        }
        drawText(*painter, option, room, row->text, row->marks, TextStyle::Body, ink);
        painter->restore();
    }

private:
    const PaletteRow *rowAt(const QModelIndex &index) const
    {
        return index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
    }

    void drawText(QPainter &painter, const QStyleOptionViewItem &option, QRect room, const QString &text,
                  const QList<WordPlace> &marks, TextStyle style, const QColor &ink) const
    {
        room = QStyle::visualRect(option.direction, option.rect, room);
        const QFont font = m_theme.font(style);
        QList<QTextLayout::FormatRange> bold;
        for (const WordPlace &mark : marks) {
            QTextLayout::FormatRange range;
            range.start = int(mark.from);
            range.length = int(mark.length);
            range.format.setFontWeight(QFont::Bold);
            range.format.setFontUnderline(true);
            bold.append(range);
        }
        QTextLayout layout;
        double width = 0;
        int fits = room.width();
        for (int attempt = 0; attempt < 3; ++attempt) { // bold letters are wider
            layout.setText(QFontMetrics(font).elidedText(text, Qt::ElideRight, fits));
            layout.setFont(font);
            layout.setFormats(bold);
            layout.beginLayout();
            QTextLine line = layout.createLine();
            if (line.isValid()) line.setLineWidth(1e6);
            layout.endLayout();
            width = line.isValid() ? line.naturalTextWidth() : 0;
            if (width <= room.width()) break;
            fits -= int(width) - room.width() + 4;
        }
        const double left = option.direction == Qt::RightToLeft ? room.right() + 1 - width : room.left();
        painter.setPen(ink);
        layout.draw(&painter, QPointF(left, room.top() + (room.height() - layout.boundingRect().height()) / 2));
    }

    const Theme &m_theme;
    const QList<PaletteRow> &m_rows;
};

} // namespace

Palette::Palette(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName("palette"_L1);
    setSurface(this, u"card"_s);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(36);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    m_field = new QLineEdit(this);
    m_field->setObjectName("paletteText"_L1);
    m_field->installEventFilter(this);
    m_view = new QListView(this);
    m_view->setObjectName("paletteRows"_L1);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setItemDelegate(new PaletteDelegate(theme, m_rows, m_view));
    m_view->setModel(&m_model);
    m_hint = makeLabel(theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_hint->setContentsMargins(space::m, 0, space::m, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_field);
    layout->addWidget(m_view);
    layout->addWidget(m_hint);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isMoved = false;
        m_wanted = std::nullopt;
        emit edited(text);
    });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        moveTo(index.row());
        take(whereBy(QGuiApplication::keyboardModifiers()));
    });
    connect(&theme, &Theme::changed, this, [this] {
        if (isOpen()) place();
    });
    hide();
}

void Palette::open(const QString &text, const QString &placeholder, const QString &name)
{
    if (!isOpen()) m_before = QApplication::focusWidget();
    m_isMoved = false;
    m_wanted = std::nullopt;
    m_isWaiting = false;
    setPlaceholder(placeholder, name);
    m_field->setText(text);
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->end(false);
    qApp->installEventFilter(this);
    place();
}

void Palette::setPlaceholder(const QString &placeholder, const QString &name)
{
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(name);
    m_view->setAccessibleName(name);
}

void Palette::dismiss()
{
    if (!isOpen() || m_isClosing) return;
    qApp->removeEventFilter(this);
    const bool hadFocus = m_field->hasFocus();
    m_isClosing = true; // the keyboard leaves the field now
    hide();
    m_isClosing = false;
    if (hadFocus && m_before) m_before->setFocus(Qt::OtherFocusReason);
    m_rows.clear();
    m_model.clear();
    emit closed();
}

QString Palette::text() const
{
    return m_field->text();
}

int Palette::currentRow() const
{
    return m_view->currentIndex().row();
}

void Palette::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    if (isWaiting || !m_wanted) return;
    const Where where = *std::exchange(m_wanted, std::nullopt);
    const int row = currentRow();
    if (row >= 0 && row < m_rows.size() && m_rows[row].isTarget) take(where);
}

void Palette::stopWaiting()
{
    m_wanted = std::nullopt;
    m_isWaiting = false;
}

void Palette::showRows(const QList<PaletteRow> &rows)
{
    const int kept = m_isMoved ? currentRow() : -1;
    m_rows = rows;
    m_model.clear();
    for (const PaletteRow &row : rows) {
        auto *item = new QStandardItem(row.text);
        item->setData(row.note.isEmpty() ? row.text : tr("%1, %2", "what a row says, its note").arg(row.text, row.note),
                      Qt::AccessibleTextRole);
        // What cannot be done can be gone to all the same: it says why.
        item->setFlags(row.isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_model.appendRow(item);
    }
    const bool isKept = kept >= 0 && kept < rows.size() && !rows[kept].isHeading;
    moveTo(isKept ? kept : -1);
    if (!isKept) moveBy(1);
    m_hint->setText(rows.isEmpty() ? tr("Nothing is called so.") : QString());
    m_hint->setVisible(rows.isEmpty() && !m_isWaiting);
    place();
}

// Over the upper part of the window, as high as its rows.
void Palette::place()
{
    int height = 2;
    for (int row = 0; row < m_rows.size() && row < kMostPaletteRows; ++row)
        height += m_theme.scaled(m_rows[row].isHeading ? kPaletteHeading : kPaletteRow);
    m_view->setFixedHeight(height);
    m_view->setVisible(!m_rows.isEmpty());
    const QSize room = parentWidget()->size();
    const int width = std::min(m_theme.scaled(kPaletteWidth), room.width() - 2 * space::xl);
    layout()->activate();
    resize(width, sizeHint().height());
    move((room.width() - width) / 2, std::max(space::l, room.height() / 8));
}

Palette::Where Palette::whereBy(Qt::KeyboardModifiers modifiers)
{
    if (!modifiers.testFlag(Qt::ControlModifier)) return Where::Here;
    return modifiers.testFlag(Qt::ShiftModifier) ? Where::Beside : Where::Apart;
}

bool Palette::takeKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(whereBy(key.modifiers()));
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        m_isMoved = true;
        moveBy(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        m_isMoved = true;
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_isMoved = true;
        for (int i = 0; i < kPalettePage; ++i)
            moveBy(key.key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    default:
        return false;
    }
}

// Over headings, around the ends.
void Palette::moveBy(int by)
{
    const int count = int(m_rows.size());
    int row = currentRow();
    for (int i = 0; i < count; ++i) {
        row = row < 0 ? (by > 0 ? 0 : count - 1) : (row + by + count) % count;
        if (m_rows[row].isHeading) continue;
        return moveTo(row);
    }
}

void Palette::moveTo(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    m_view->selectionModel()->setCurrentIndex(index, index.isValid() ? QItemSelectionModel::ClearAndSelect
                                                                     : QItemSelectionModel::Clear);
    const bool isFirst = std::all_of(m_rows.begin(), m_rows.begin() + std::max(0, row),
                                     [](const PaletteRow &above) { return above.isHeading; });
    if (index.isValid() && isFirst)
        m_view->scrollToTop(); // with its heading
    else if (index.isValid())
        m_view->scrollTo(index);
    tellCurrent();
}

// The keyboard stays in the field: what is highlighted is told with it.
void Palette::tellCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    m_field->setAccessibleDescription(index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : QString());
}

void Palette::choose(Where where)
{
    if (m_isWaiting && !m_isMoved)
        m_wanted = where; // whoever types fast does not wait for the rows
    else
        take(where);
}

// The highlighted row, as it is seen.
void Palette::take(Where where)
{
    const int row = currentRow();
    if (row < 0 || row >= m_rows.size() || !m_rows[row].isEnabled || m_rows[row].isHeading) return;
    const PaletteRow chosen = m_rows[row];
    dismiss(); // first: what is done may look where the keyboard is
    if (where == Where::Apart && chosen.actApart)
        chosen.actApart();
    else if (where == Where::Beside && chosen.actBeside)
        chosen.actBeside();
    else if (chosen.act)
        chosen.act();
}

// The keyboard went elsewhere in the window; another window or a menu may give it back.
void Palette::leave(Qt::FocusReason reason)
{
    const bool comesBack =
        reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
    if (!comesBack) dismiss();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_field && event->type() == QEvent::FocusOut) leave(static_cast<QFocusEvent *>(event)->reason());
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && !isAncestorOf(widget)) dismiss();
    }
    if (event->type() == QEvent::Resize && watched == parentWidget()) place();
    return QFrame::eventFilter(watched, event);
}

} // namespace nevertwice
