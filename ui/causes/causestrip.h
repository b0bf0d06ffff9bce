#pragma once

#include "model/store/causestory.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace nevertwice {

// The incidents of one cause on one scale of time: a bar for each, as high as it lasted long. What could have been
// avoided is marked by its colour and by a cross on top.
class CauseStrip : public QWidget
{
    Q_OBJECT

public:
    explicit CauseStrip(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<CauseIncident> &incidents, const Moment &now);

    QSize sizeHint() const override;

signals:
    void incidentWanted(const QUuid &incident);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    double placeOf(qint64 msecs) const;
    QRectF barOf(const CauseIncident &incident) const;
    const CauseIncident *at(const QPoint &place) const;
    void paintScale(QPainter &painter) const;

    const Theme &m_theme;
    QList<CauseIncident> m_incidents; // with a start, the earliest first
    qint64 m_from = 0;
    qint64 m_to = 1;
};

} // namespace nevertwice
