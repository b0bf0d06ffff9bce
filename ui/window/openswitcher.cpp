#include "ui/window/openswitcher.h"

#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kSwitcherWidth = 460;
constexpr int kSwitcherRow = 36;
constexpr int kRefWidth = 92;

// The ref, quietly, and the title.
class EntryDelegate : public QStyledItemDelegate
{
public:
    EntryDelegate(const Theme &theme, const QList<OpenSwitcher::Entry> &entries, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_entries(entries)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), m_theme.scaled(kSwitcherRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        const OpenSwitcher::Entry entry = m_entries.value(index.row());
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.selection);
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), space::radius, space::radius);
        }
        const auto draw = [&](QRect room, TextStyle style, const QColor &ink, const QString &text) {
            room = QStyle::visualRect(option.direction, option.rect, room);
            painter->setFont(m_theme.font(style));
            painter->setPen(ink);
            const QString fitting = painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width());
            painter->drawText(room, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
                              isolated(fitting));
        };
        QRect room = option.rect.adjusted(space::m, 0, -space::m, 0);
        QRect ref = room;
        ref.setWidth(m_theme.scaled(kRefWidth));
        room.setLeft(ref.right() + space::s);
        draw(ref, TextStyle::Meta, isChosen ? tokens.onSelection : tokens.text2, entry.ref);
        draw(room, isChosen ? TextStyle::ListTitle : TextStyle::Body, isChosen ? tokens.onSelection : tokens.text,
             entry.title);
        painter->restore();
    }

private:
    const Theme &m_theme;
    const QList<OpenSwitcher::Entry> &m_entries;
};

} // namespace

OpenSwitcher::OpenSwitcher(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName("openSwitcher"_L1);
    setSurface(this, u"card"_s);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    m_view = new QListView(this);
    m_view->setAccessibleName(tr("Incidents you have been at"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setItemDelegate(new EntryDelegate(theme, m_entries, m_view));
    m_view->setModel(&m_names);
    m_view->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    QLabel *heading = makeLabel(theme, tr("Incidents you have been at"), TextStyle::Label, Ink::Text2, this);
    heading->setContentsMargins(space::m, 0, space::m, 0);
    layout->addWidget(heading);
    layout->addWidget(m_view);
    connect(m_view, &QListView::clicked, this, &OpenSwitcher::choose);
    hide();
}

void OpenSwitcher::open(const QList<Entry> &entries)
{
    m_entries = entries;
    QStringList names;
    for (const Entry &entry : entries)
        names.append(u"%1 %2"_s.arg(entry.ref, entry.title)); // for those who hear it
    m_names.setStringList(names);
    m_view->setCurrentIndex(m_names.index(0));
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    m_view->setFocus(Qt::OtherFocusReason);
}

void OpenSwitcher::place()
{
    const int row = m_theme.scaled(kSwitcherRow);
    m_view->setFixedHeight(row * int(m_entries.size()) + 2);
    adjustSize();
    const QSize room = parentWidget()->size();
    const int width = std::min(m_theme.scaled(kSwitcherWidth), room.width() - 2 * space::xl);
    resize(width, sizeHint().height());
    move((room.width() - width) / 2, std::max(0, (room.height() - height()) / 3));
}

void OpenSwitcher::step(int by)
{
    const int count = int(m_entries.size());
    if (count == 0) return;
    m_view->setCurrentIndex(m_names.index(((m_view->currentIndex().row() + by) % count + count) % count));
}

bool OpenSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible()) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) leave();
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (isKey && readKey(*static_cast<QKeyEvent *>(event), event->type())) return true;
    return QFrame::eventFilter(watched, event);
}

bool OpenSwitcher::readKey(const QKeyEvent &key, QEvent::Type type)
{
    if (type == QEvent::KeyRelease) {
        if (key.key() == Qt::Key_Control) choose();
        return key.key() == Qt::Key_Control;
    }
    switch (key.key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        step(key.key() == Qt::Key_Tab && !key.modifiers().testFlag(Qt::ShiftModifier) ? 1 : -1);
        return true;
    default:
        return false;
    }
}

void OpenSwitcher::choose()
{
    const QUuid incident = m_entries.value(m_view->currentIndex().row()).incident;
    leave();
    if (!incident.isNull()) emit chosen(incident);
}

void OpenSwitcher::leave()
{
    if (!isVisible()) return;
    const QPointer<QWidget> before = m_before;
    const bool hadKeyboard = m_view->hasFocus();
    hide();
    if (hadKeyboard && before) before->setFocus(Qt::OtherFocusReason);
}

} // namespace nevertwice
