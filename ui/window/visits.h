#pragma once

#include <QList>
#include <QUuid>

namespace nevertwice {

// Which incidents one has been at, the last first. Whoever walks through the list is at each of them for a moment: of
// those that nobody went into, only this one and the one before it count.
class Visits
{
public:
    static constexpr qsizetype kMost = 10;

    void show(const QUuid &incident);
    // Somebody writes or reads in the one that is shown.
    void enter();
    void forget(const QUuid &incident);
    QList<QUuid> incidents() const;

private:
    struct Visit
    {
        QUuid incident;
        bool isEntered = false;
    };
    QList<Visit> m_visits;
};

} // namespace nevertwice
