#pragma once

#include "ui/kit/labels.h"
#include "ui/kit/theme.h"
#include "ui/write/document.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace nevertwice {

class EventPictures;
class Thumbnails;
class TimelineCanvas;

// An incident told in a room: its events one by one with the arrow keys, the drawing below, and at the end what is
// open. Decisions typed there become part of the document.
class Presentation : public QWidget
{
    Q_OBJECT

public:
    // The thumbnails show what is attached to the events; without them nothing of it is shown.
    Presentation(const Theme &theme, Document &document, QWidget *parent = nullptr, Thumbnails *thumbnails = nullptr);

    int count() const { return int(m_events.size()) + 1; }
    int step() const { return m_step; }
    // What stands on the screen, in words.
    QString told() const;
    QLineEdit *decisionField() const { return m_decision; }
    EventPictures *pictures() const { return m_pictures; }

public slots:
    void next();
    void previous();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addLabel(TextStyle style, Ink ink);
    void gather();
    void follow();
    void goTo(int step);
    void tellEvent(const Event &event);
    void tellTheEnd();
    void decide();

    const Theme &m_theme;
    QPointer<Document> m_document;
    QList<Event> m_events;
    int m_step = 0;
    QLabel *m_title = nullptr;
    QLabel *m_place = nullptr; // "3 of 14"
    QLabel *m_when = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_note = nullptr;
    EventPictures *m_pictures = nullptr;
    QLineEdit *m_decision = nullptr;
    TimelineCanvas *m_canvas = nullptr;
};

// The document with one more decision, in a section of its own that is made where it is missing.
Incident withDecision(const Incident &incident, const QString &decision);

} // namespace nevertwice
