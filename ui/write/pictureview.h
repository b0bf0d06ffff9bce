#pragma once

#include "model/domain/incident.h"
#include "ui/kit/theme.h"

#include <QDialog>
#include <QImage>
#include <QPointer>

#include <atomic>
#include <memory>

namespace nevertwice {

class Thumbnails;

// The pictures of an event, one at a time, as large as the window lets them be. The arrow keys go through them, Enter
// or a click shows one in its own size and back, Esc or a click beside it closes. A picture of strangers is made on a
// worker and never larger than does harm.
class PictureView : public QDialog
{
    Q_OBJECT

public:
    // As large as the window it stands over. Precondition: there is at least one.
    PictureView(const Theme &theme, Thumbnails &thumbnails, const QList<Attachment> &pictures, int first,
                QWidget *window);
    ~PictureView() override;

    int shownNumber() const { return m_shown; }
    const QImage &picture() const { return m_picture; } // null while it is on its way, and where there is none
    bool isWhole() const { return m_isWhole; }
    // Where the picture stands; it may reach beyond the window.
    QRectF place() const;

    static constexpr QSize most{6'000, 6'000}; // pixels a picture is shown with

signals:
    void came();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showNumber(int number);
    void paintPicture(QPainter &painter) const;
    void paintFoot(QPainter &painter) const;
    void turnSize();
    void pan(const QPointF &by);
    QRectF room() const;     // above the line of words
    QSizeF ownSize() const;  // of the picture, in pixels of the window
    bool isLarger() const;   // than the room there is
    QString caption() const; // its name, and which of how many

    const Theme &m_theme;
    QPointer<Thumbnails> m_thumbnails;
    const QList<Attachment> m_pictures;
    int m_shown = 0;
    // Counts what was asked for, for the worker: only the last is wanted. -1 once this is gone.
    std::shared_ptr<std::atomic_int> m_wanted = std::make_shared<std::atomic_int>(0);
    QImage m_picture;
    bool m_isAwaited = false;
    bool m_isWhole = true;
    QPointF m_offset; // of one that is shown in its own size
    QPointF m_pressed;
    QPointF m_dragged;
    bool m_isDragging = false;
};

// Those of the attachments that can be shown as pictures.
QList<Attachment> picturesAmong(const QList<Attachment> &attachments);

} // namespace nevertwice
