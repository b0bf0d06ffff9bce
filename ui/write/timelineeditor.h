#pragma once

#include "model/domain/moment.h"
#include "ui/kit/pageflow.h"
#include "ui/kit/theme.h"

#include <QList>
#include <QPointer>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace nevertwice {

class Document;
class EventDetails;
class MetricsRow;
class TimelineCanvas;
class TimelineItemModel;
class TimelineView;

// The timeline section of an open incident: its events drawn, the table of them, and the quiet row that adds one. What
// is chosen in the drawing is chosen in the table.
class TimelineEditor : public PageFlow
{
    Q_OBJECT

public:
    explicit TimelineEditor(const Theme &theme, QWidget *parent = nullptr);
    ~TimelineEditor() override;

    void setDocument(Document *document);
    void setClock(const Clock &clock);
    // Of two in one window only one can have the keys of the window.
    void setKeysEnabled(bool areEnabled);

    TimelineItemModel *model() const { return m_model; }
    TimelineView *view() const { return m_view; }
    TimelineCanvas *canvas() const { return m_canvas; }
    EventDetails *details() const { return m_details; }

    // The keyboard goes to the table, or to what begins it.
    void takeKeyboard();

public slots:
    void addEvent();
    // Tells the incident in a room, event by event.
    void present();

signals:
    void currentMoved(QWidget *view, const QRect &row); // for the page that scrolls

private:
    void tell();
    QWidget *makeZoomRow(const Theme &theme);
    void connectChoices();
    void draw();
    void tellZoom();

    const Theme &m_theme;
    QPointer<Document> m_document;
    TimelineCanvas *m_canvas = nullptr;
    EventDetails *m_details = nullptr;
    MetricsRow *m_measures = nullptr;
    QWidget *m_zoomRow = nullptr;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_whole = nullptr;
    bool m_isPassingOn = false; // a choice, from one to the other
    TimelineItemModel *m_model = nullptr;
    TimelineView *m_view = nullptr;
    QList<QAction *> m_keys; // of the window
    QWidget *m_empty = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace nevertwice
