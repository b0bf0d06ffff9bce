#include "ui/window/visits.h"

namespace nevertwice {

namespace {

constexpr qsizetype kUnentered = 2;

} // namespace

void Visits::show(const QUuid &incident)
{
    Visit visit{incident, false};
    for (const Visit &known : std::as_const(m_visits))
        if (known.incident == incident) visit = known;
    forget(incident);
    m_visits.prepend(visit);
    for (qsizetype i = m_visits.size() - 1; i >= kUnentered; --i)
        if (!m_visits[i].isEntered) m_visits.removeAt(i);
    if (m_visits.size() > kMost) m_visits.resize(kMost);
}

void Visits::enter()
{
    if (!m_visits.isEmpty()) m_visits.first().isEntered = true;
}

void Visits::forget(const QUuid &incident)
{
    m_visits.removeIf([&](const Visit &known) { return known.incident == incident; });
}

QList<QUuid> Visits::incidents() const
{
    QList<QUuid> all;
    for (const Visit &visit : m_visits)
        all.append(visit.incident);
    return all;
}

} // namespace nevertwice
