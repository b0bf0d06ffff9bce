#include "ui/kit/footroom.h"

#include <QLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace nevertwice {

namespace {

constexpr int kTallestBar = 160; // more than that is a window that grows

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

} // namespace nevertwice
