#include "ui/kit/optionlist.h"

#include "ui/kit/format.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kOptionNoteRole = Qt::UserRole;
constexpr int kOneLineRow = 28;
constexpr int kOptionLine = 18;
constexpr int kNoteLine = 16;
constexpr int kAroundLines = 5;   // above and below them
constexpr int kMostNoteLines = 6; // the tooltip has the whole
constexpr int kMostOptions = 8;
constexpr int kWidestList = 380;
constexpr int kOptionInset = 5; // hairline and air around the rows

class OptionDelegate : public QAbstractItemDelegate
{
public:
    OptionDelegate(const Theme &theme, QObject *parent) : QAbstractItemDelegate(parent), m_theme(theme) {}

    // As wide as the rows may be: a longer note has more lines.
    void setRoom(int room) { m_room = room; }

    bool isCut(const QModelIndex &index) const
    {
        const QFontMetrics text(m_theme.font(TextStyle::Body));
        return text.horizontalAdvance(index.data().toString()) > m_room - 2 * space::s ||
               wholeNoteHeight(index) > noteHeight(index);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics text(m_theme.font(TextStyle::Body));
        const QFontMetrics meta(m_theme.font(TextStyle::Meta));
        const QString note = index.data(kOptionNoteRole).toString();
        const int wide = qMax(text.horizontalAdvance(index.data().toString()), meta.horizontalAdvance(note));
        return {qMin(wide + 2 * space::s + space::xs, m_room),
                note.isEmpty() ? m_theme.scaled(kOneLineRow)
                               : 2 * kAroundLines + m_theme.scaled(kOptionLine) + noteHeight(index)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        const bool isCurrent = option.state & QStyle::State_Selected;
        painter->save();
        painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
        painter->setRenderHint(QPainter::Antialiasing);
        if (isCurrent) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.selection);
            painter->drawRoundedRect(option.rect, space::radius, space::radius);
        }
        const QString note = index.data(kOptionNoteRole).toString();
        const QRect inner = option.rect.adjusted(space::s, 0, -space::s, 0);
        const QRect top = note.isEmpty() ? inner
                                         : QRect(inner.left(), inner.top() + kAroundLines, inner.width(),
                                                 m_theme.scaled(kOptionLine));
        const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
        painter->setFont(m_theme.font(TextStyle::Body));
        painter->setPen(isCurrent ? tokens.onSelection : tokens.text);
        painter->drawText(top, int(align),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, top.width()));
        if (!note.isEmpty()) {
            painter->setFont(m_theme.font(TextStyle::Meta));
            painter->setPen(isCurrent ? tokens.onSelection : tokens.text2);
            const bool isLong = wholeNoteHeight(index) > noteHeight(index);
            painter->drawText(QRect(inner.left(), top.bottom() + 1, inner.width(), noteHeight(index)),
                              int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | Qt::TextWordWrap |
                                  int(isLong ? Qt::AlignTop : Qt::AlignVCenter),
                              note);
        }
        painter->restore();
    }

private:
    int wholeNoteHeight(const QModelIndex &index) const
    {
        const QRect room(0, 0, qMax(1, m_room - 2 * space::s), QWIDGETSIZE_MAX);
        const QFontMetrics meta(m_theme.font(TextStyle::Meta));
        return meta.boundingRect(room, Qt::TextWordWrap, index.data(kOptionNoteRole).toString()).height();
    }
    int noteHeight(const QModelIndex &index) const
    {
        const int most = kMostNoteLines * QFontMetrics(m_theme.font(TextStyle::Meta)).lineSpacing();
        return qBound(m_theme.scaled(kNoteLine), wholeNoteHeight(index), qMax(most, m_theme.scaled(kNoteLine)));
    }

    const Theme &m_theme;
    int m_room = QWIDGETSIZE_MAX;
};

} // namespace

OptionList::OptionList(const Theme &theme, QWidget *field)
    : QListView(field), m_theme(theme), m_field(field), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new OptionDelegate(theme, this));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("surface", u"options"_s);
    setCursor(Qt::ArrowCursor);
    hide();
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { pick(index.row()); });
    connect(this, &QListView::entered, this, [this](const QModelIndex &index) {
        m_isReached = m_isReached && index == currentIndex();
        moveTo(index.row());
    });
}

void OptionList::open(const QList<Option> &options, Highlight highlight, const QString &current)
{
    m_options = options;
    if (options.isEmpty()) {
        dismiss();
        return;
    }
    fill();
    keyboardSearch({}); // letters typed into the list before are no part of what is looked for now
    setAccessibleName(m_field->accessibleName());
    place();
    if (!isVisible()) qApp->installEventFilter(this);
    show();
    raise();
    int row = highlight == Highlight::First ? 0 : -1;
    for (int i = 0; i < int(options.size()); ++i)
        if (highlight == Highlight::First && options[i].id == current) row = i;
    m_isReached = false;
    moveTo(row);
}

void OptionList::fill()
{
    m_model->clear();
    for (const Option &option : std::as_const(m_options)) {
        auto *item = new QStandardItem(oneLine(option.text));
        item->setData(option.note, kOptionNoteRole); // of ours, or in one line already
        item->setData(option.note.isEmpty() ? option.text : u"%1, %2"_s.arg(option.text, option.note),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

// Under the field, above it where there is more room; never out of the window.
void OptionList::place()
{
    QWidget *window = m_field->window();
    if (parentWidget() != window) setParent(window);
    setLayoutDirection(m_field->layoutDirection());
    auto *delegate = static_cast<OptionDelegate *>(itemDelegate());
    delegate->setRoom(QWIDGETSIZE_MAX);
    const QRect field(m_field->mapTo(window, QPoint(0, 0)), m_field->size());
    const int around = 2 * kOptionInset + verticalScrollBar()->sizeHint().width();
    const int wished = qMin(sizeHintForColumn(0) + around, m_theme.scaled(kWidestList));
    const int width = qMin(qMax(field.width(), wished), window->width() - 2 * space::s);
    delegate->setRoom(width - around);
    int height = 2 * kOptionInset;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (row < kMostOptions) height += sizeHintForRow(row);
        QStandardItem *item = m_model->item(row);
        const bool isCut = delegate->isCut(item->index());
        const QString whole = isCut ? asToolTip(item->data(Qt::AccessibleTextRole).toString()) : QString();
        if (item->toolTip() != whole) item->setToolTip(whole);
    }
    const int below = window->height() - field.bottom() - space::s;
    const int above = field.top() - space::s;
    const bool isBelow = below >= height || below >= above;
    height = qMin(height, isBelow ? below : above);
    const int left = m_field->isRightToLeft() ? field.right() + 1 - width : field.left();
    setGeometry(qBound(space::s, left, window->width() - width - space::s),
                isBelow ? field.bottom() + 3 : field.top() - 2 - height, width, height);
    scheduleDelayedItemsLayout();
}

void OptionList::dismiss()
{
    if (isVisible()) qApp->removeEventFilter(this);
    hide();
}

std::optional<Option> OptionList::current() const
{
    const int row = currentIndex().row();
    return isOpen() && row >= 0 && row < m_options.size() ? std::optional(m_options[row]) : std::nullopt;
}

bool OptionList::takeKey(const QKeyEvent &key)
{
    if (!isOpen()) return false;
    const int last = int(m_options.size()) - 1;
    const int row = currentIndex().row();
    switch (key.key()) {
    case Qt::Key_Down:
        reach(row >= last ? 0 : row + 1);
        return true;
    case Qt::Key_Up:
        reach(row <= 0 ? last : row - 1);
        return true;
    case Qt::Key_PageDown:
        reach(qMin(last, row + kMostOptions));
        return true;
    case Qt::Key_PageUp:
        reach(qMax(0, row - kMostOptions));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return takeCurrent();
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

bool OptionList::takeCurrent()
{
    if (!current()) return false;
    pick(currentIndex().row());
    return true;
}

void OptionList::moveTo(int row)
{
    if (row < 0) {
        setCurrentIndex({});
        clearSelection();
        return;
    }
    setCurrentIndex(m_model->index(row, 0));
}

void OptionList::reach(int row)
{
    m_isReached = true;
    moveTo(row);
}

// Letters that nothing begins with leave it where it is.
void OptionList::typeAhead(const QString &letter)
{
    const QModelIndex before = currentIndex();
    keyboardSearch(letter);
    const bool isFound =
        currentIndex() != before || currentIndex().data().toString().startsWith(letter, Qt::CaseInsensitive);
    m_isReached = m_isReached || isFound;
}

void OptionList::pick(int row)
{
    if (row < 0 || row >= m_options.size()) return;
    const Option option = m_options[row];
    dismiss();
    emit picked(option);
}

// Whatever happens elsewhere closes the list: a click, a turn of the wheel, a window of another size.
bool OptionList::eventFilter(QObject *object, QEvent *event)
{
    const auto isElsewhere = [&] {
        auto *widget = qobject_cast<QWidget *>(object);
        return widget && widget != this && !isAncestorOf(widget) && widget != m_field && !m_field->isAncestorOf(widget);
    };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        if (isElsewhere()) dismiss();
        break;
    case QEvent::Resize:
        if (object == window()) dismiss();
        break;
    case QEvent::Hide:
        if (object == m_field) dismiss();
        break;
    case QEvent::Move:
        if (object == m_field && isVisible()) place(); // what stands above it grew
        break;
    default:
        break;
    }
    return QListView::eventFilter(object, event);
}

} // namespace nevertwice
