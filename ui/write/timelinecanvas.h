#pragma once

#include "model/domain/incident.h"
#include "ui/kit/painteditems.h"
#include "ui/kit/theme.h"
#include "ui/picture/timelinepainter.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace nevertwice {

// The timeline of an incident as a drawing one can go into: zoomed about the pointer, moved, walked through with the
// arrow keys. What is chosen here and in the table is the same; whoever owns both connects them.
class TimelineCanvas : public QWidget, public PaintedItems
{
    Q_OBJECT

public:
    explicit TimelineCanvas(const Theme &theme, QWidget *parent = nullptr);
    ~TimelineCanvas() override;

    void showIncident(const Incident &incident);
    // Whether there is anything to draw.
    bool isEmpty() const { return m_drawing.isEmpty(); }

    void select(const QSet<QUuid> &events);
    // The one the keyboard is at; null for none.
    QUuid current() const;
    // Chooses it as a click does.
    void choose(int mark);

    const TimelineDrawing &drawing() const { return m_drawing; }
    const TimeScale &scale() const { return m_scale; }
    const TimelineLayout &places() const; // where everything lies now
    const TimelineState &state() const { return m_state; }
    // What there is to know about an event, in words.
    QString spoken(int mark) const;
    // What lies at a place, in plain lines; empty for nothing.
    QString tipAt(const QPointF &place) const;

    int itemCount() const override { return int(m_drawing.marks.size()); }
    QString itemName(int item) const override { return spoken(item); }
    QRect itemRect(int item) const override;
    int itemAtPoint(const QPoint &place) const override { return places().markAt(place); }
    int focusedItem() const override { return m_state.focused; }
    bool canItemsBeSelected() const override { return true; }
    bool isItemSelected(int item) const override { return m_state.selected.contains(item); }
    void pressItem(int item) override { choose(item); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {}; }

public slots:
    void zoomIn();
    void zoomOut();
    void showWhole();

signals:
    void chosen(const QUuid &event);
    void opened(const QUuid &event); // to be written at
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void setScale(const TimeScale &scale);
    void zoomAbout(double factor, double x);
    void goTo(int mark);
    void moveOnTo(int mark); // shows it
    TimelineRoom room() const;
    void forgetLayout();
    void paintPosition(QPainter &painter) const;
    void tellAccessibility() const;

    const Theme &m_theme;
    std::unique_ptr<TimelineWords> m_words;
    TimelineDrawing m_drawing;
    TimelineLook m_look;
    std::unique_ptr<TimelineTexts> m_texts;
    TimeScale m_scale;
    TimelineState m_state;
    QSet<QUuid> m_chosen;
    int m_current = -1;
    mutable std::optional<TimelineLayout> m_layout;
    std::optional<QPointF> m_pressed; // where the button went down
    bool m_isDragging = false;
};

} // namespace nevertwice
