#pragma once

#include "ui/insights/showncomparison.h"
#include "ui/kit/painteditems.h"
#include "ui/kit/theme.h"
#include "ui/picture/comparisonlayout.h"

#include <QWidget>

#include <optional>

namespace nevertwice {

// Several incidents one under the other on one scale: pointed at, gone through with the arrow keys, opened with Enter.
class ComparisonView : public QWidget, public PaintedItems
{
    Q_OBJECT

public:
    // The words must outlive it.
    ComparisonView(const Theme &theme, const ComparisonWords &words, QWidget *parent = nullptr);

    void show(const IncidentComparison &comparison, ElapsedScale::Kind scale);
    const IncidentComparison &comparison() const { return m_comparison; }
    // Where everything lies now.
    const ComparisonLayout &places() const;

    // What can be walked to, lane by lane: the incident, then its steps and what false leads cost, by time.
    struct Item
    {
        int lane = 0;
        std::optional<CourseStep> step; // neither that nor a false lead: the incident itself
        bool isLead = false;
        QRectF rect;
        QString spoken;

        bool operator==(const Item &) const = default;
    };
    const QList<Item> &items() const;
    // The one that has the keyboard; -1 for none.
    int current() const { return m_current; }
    void goTo(int item);
    void open(int item);
    int itemAt(const QPointF &place) const; // -1 for none

    int itemCount() const override { return int(items().size()); }
    QString itemName(int item) const override { return items().at(item).spoken; }
    QRect itemRect(int item) const override { return items().at(item).rect.toAlignedRect(); }
    int itemAtPoint(const QPoint &place) const override { return itemAt(place); }
    int focusedItem() const override { return m_current; }
    void pressItem(int item) override { open(item); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void incidentWanted(const QUuid &incident);
    void copyWanted();
    void movedTo(const QRect &place); // is to be seen

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    TimelineLook look() const;
    ComparisonLayout layoutFor(double width) const;
    void lookAnew();
    void addLane(int lane) const;
    int besideLane(int step) const;
    QString spokenName(const ComparedIncident &incident) const;

    const Theme &m_theme;
    const ComparisonWords &m_words;
    IncidentComparison m_comparison;
    ElapsedScale::Kind m_scale = ElapsedScale::Kind::Even;
    mutable std::optional<ComparisonLayout> m_layout;
    mutable QList<Item> m_items; // made with the layout
    int m_current = -1;
};

} // namespace nevertwice
