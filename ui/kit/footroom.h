#pragma once

#include <QObject>

class QScrollArea;

namespace nevertwice {

// What is read at the end of a page stands still when a bar below the page goes: where the bar was there is room under
// the last line, until somebody scrolls away from it.
class FootRoom : public QObject
{
    Q_OBJECT

public:
    // Of an area whose widget has a layout and is as high as that says.
    explicit FootRoom(QScrollArea &area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int seenBelowTheEnd(int height) const;
    void setRoom(int room);

    QScrollArea &m_area;
    int m_room = 0;
};

} // namespace nevertwice
