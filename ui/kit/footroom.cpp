#include "ui/kit/footroom.h"

#include <QLayout>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace nevertwice {

namespace {

constexpr int kTallestBar = 160; // more than that is a window that grows
constexpr int kMarked = -1;      // where no area begins: whatever range it sets next is another one, and told

} // namespace

FootRoom::FootRoom(QScrollArea &area) : QObject(&area), m_area(area)
{
    area.viewport()->installEventFilter(this); // heard before the area itself hears of it, and moves what it shows
    connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (seenBelowTheEnd(m_area.viewport()->height()) <= 0) setRoom(0);
    });
}

bool FootRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() == resize->oldSize().width())
            setRoom(std::clamp(seenBelowTheEnd(resize->size().height()), 0, kTallestBar));
    }
    return QObject::eventFilter(watched, event);
}

// With a view so high, if nothing moved.
int FootRoom::seenBelowTheEnd(int height) const
{
    const int above = m_area.verticalScrollBar()->value();
    return above == 0 ? 0 : above + height - (m_area.widget()->height() - m_room);
}

void FootRoom::setRoom(int room)
{
    if (room == m_room) return;
    QLayout *layout = m_area.widget()->layout();
    QMargins margins = layout->contentsMargins();
    margins.setBottom(margins.bottom() + room - m_room);
    layout->setContentsMargins(margins);
    m_room = room;
}

// The bar tells of another range before it takes its value back into it.
FootRange::FootRange(QAbstractScrollArea &area)
    : QObject(&area), m_area(area), m_bar(*area.verticalScrollBar()), m_end(m_bar.maximum())
{
    area.viewport()->installEventFilter(this); // heard before the area itself hears of it
    connect(&m_bar, &QScrollBar::rangeChanged, this, [this](int, int end) {
        if (m_isSetting) return;
        const bool isSame = end == m_end;
        m_end = end;
        setRoom(isSame ? m_room : 0);
    });
    connect(&m_bar, &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_isSetting && m_room > 0) setRoom(std::clamp(value - m_end, 0, m_room));
    });
}

bool FootRange::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Resize) return QObject::eventFilter(watched, event);
    const auto *resize = static_cast<QResizeEvent *>(event);
    const QSize window = m_area.window()->size();
    const bool isBar = window == m_window && resize->size().width() == resize->oldSize().width();
    m_window = window;
    m_end = std::max(0, m_end + resize->oldSize().height() - resize->size().height());
    m_room = isBar ? std::clamp(m_bar.value() - m_end, 0, kTallestBar) : 0; // the area sets its range after this
    const QSignalBlocker quiet(m_bar);
    if (m_room > 0) m_bar.setMinimum(kMarked);
    return false;
}

void FootRange::setRoom(int room)
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_room = room;
    m_bar.setRange(room > 0 ? kMarked : 0, m_end + room);
}

} // namespace nevertwice
