#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace nevertwice {

// Somebody wants to read a page of the manual: "timeline", or "checks/timeline-gap". Pages and dialogs do not know who
// shows it; whoever does hears this event wherever it is sent.
class ManualWish : public QEvent
{
public:
    explicit ManualWish(const QString &page) : QEvent(kind()), m_page(page) {}

    static Type kind();
    QString page() const { return m_page; }

private:
    QString m_page;
};

// From the widget in which somebody asked for it.
void wishForManual(QWidget *asker, const QString &page);

// The page that says why a check matters; where none is named, the one about all of them.
QString pageOfCheck(const QString &check);

} // namespace nevertwice
