#pragma once

#include "model/insight/load.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace nevertwice {

// What a person chose on the page of insights; it is theirs, and never lies in a workspace.
struct InsightsChoice
{
    QStringList reportCharts; // keys of the charts of a report
    bool showsLoad = false;   // of people, out of hours
    WorkingHours hours;

    // With the charts that a report has where nobody says which.
    static InsightsChoice usual();
    // What cannot be read is as usual.
    static InsightsChoice read(const QByteArray &written);
    QByteArray written() const;
    // The hours by which load is counted; nothing where it is not asked for.
    std::optional<WorkingHours> load() const { return showsLoad ? std::optional(hours) : std::nullopt; }

    bool operator==(const InsightsChoice &) const = default;
};

} // namespace nevertwice
