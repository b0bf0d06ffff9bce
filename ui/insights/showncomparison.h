#pragma once

#include "model/exchange/comparisonwords.h"
#include "ui/kit/shownwords.h"

namespace nevertwice {

// What a comparison says in the window: in the language and the manner of whoever looks.
class ShownComparison : public ComparisonWords
{
public:
    const TimelineWords &timeline() const override { return m_shown; }

    QString title(qsizetype count) const override;
    QString scale(bool isEven) const override;
    QString impactBegan() const override;
    QString began(const QString &day, const QString &clock) const override;
    QString after(CourseStep step, const QString &duration) const override;
    QString missing(CourseStep step, ComparedIncident::Known known) const override;
    QString leads(qsizetype count, const QString &lost) const override;
    QString noStart(ComparedIncident::Known known) const override;
    QString whichTimes(const QString &now, const QString &before) const override;
    QString differs(CourseStep step, const QString &before, const QString &now) const override;
    QString same(CourseStep step, const QString &both) const override;
    QString onlyBefore(CourseStep step, const QString &before) const override;
    QString notThisTime(CourseStep step, const QString &before) const override;
    QString onlyNow(CourseStep step, const QString &now) const override;
    QString spread(CourseStep step, const Spread &spread) const override;
    QString leadsDiffer(const QString &before, const QString &now) const override;
    QString leadsInAll(qsizetype incidents, qsizetype of, const QString &lost) const override;
    QString column(CourseStep step) const override;
    QString incidentColumn() const override;
    QString beganColumn() const override;
    QString leadsColumn() const override;

private:
    ShownWords m_shown{QString()};
};

} // namespace nevertwice
