#pragma once

#include <QObject>
#include <QSize>

class QAbstractScrollArea;
class QScrollArea;
class QScrollBar;

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

// The same for a list, a table or a text, which lay out themselves what is in them: one may stay scrolled beyond their
// end. Not where the window grows, nor once something else is in them.
class FootRange : public QObject
{
    Q_OBJECT

public:
    // Of an area that scrolls by pixels.
    explicit FootRange(QAbstractScrollArea &area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setRoom(int room);

    QAbstractScrollArea &m_area;
    QScrollBar &m_bar;
    QSize m_window;
    int m_end = 0; // how far the area itself lets one scroll
    int m_room = 0;
    bool m_isSetting = false;
};

} // namespace nevertwice
