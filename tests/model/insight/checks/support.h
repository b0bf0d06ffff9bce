#pragma once

#include "model/insight/checks/checks.h"
#include "tests/support/builders.h"

#include <QStringList>

// What the tests of checks share.
namespace nevertwice::checktest {

// A told incident about which no check has anything to say: tests spoil it in one place.
inline test::IncidentBuilder aGoodReport()
{
    using namespace nevertwice::test;
    return anIncident()
        .titled("Nobody could pay")
        .startedAt("2026-03-02T10:00:00Z")
        .detectedAt("2026-03-02T10:05:00Z")
        .resolvedAt("2026-03-02T10:40:00Z")
        .withSummary("For 40 minutes no order was paid, because a certificate had expired.")
        .withImpact("300 orders were given up.")
        .withDetection("The pager went off.")
        .withRootCause("Renewal was a line in one calendar, which nobody reads in March.")
        .withResolution("A new certificate was installed.")
        .withLessons("Went well: the rollback took four minutes.")
        .withEvent("2026-03-02T10:05:00Z", EventKind::Detection, "Pager")
        .withAction(anAction()
                        .titled("Renew certificates by a job")
                        .withDetails("It runs every night and pages when one ends within 14 days.")
                        .ownedBy("Anna")
                        .dueOn("2026-03-20"));
}

inline CheckOptions onDay(const char *day)
{
    CheckOptions options;
    options.now = test::at(day);
    return options;
}

inline QStringList ids(const Incident &incident, const CheckOptions &options = onDay("2026-03-05"))
{
    QStringList list;
    for (const Finding &finding : check(incident, options))
        list.append(finding.check);
    return list;
}

// The words each finding of a check points at.
inline QStringList words(const Incident &incident, const QString &id)
{
    QStringList list;
    for (const Finding &finding : check(incident, onDay("2026-03-05")))
        if (finding.check == id) {
            const auto span = spanOf(finding);
            list.append(span ? textAt(incident, finding.place).mid(span->at, span->length) : QString());
        }
    return list;
}

} // namespace nevertwice::checktest
