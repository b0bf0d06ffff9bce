#pragma once

#include <QString>

#include <array>

namespace nevertwice {

// What Nevertwice measures, in the order in which it is shown.
enum class Measure {
    Detect,
    Acknowledge,
    Mitigate,
    Resolve,
    Impact,
    Phases,
    Lead,
    Between,
    Repeat,
    Avoidable,
    FalseLeads
};

inline constexpr std::array kMeasures{Measure::Detect, Measure::Acknowledge, Measure::Mitigate,  Measure::Resolve,
                                      Measure::Impact, Measure::Phases,      Measure::Lead,      Measure::Between,
                                      Measure::Repeat, Measure::Avoidable,   Measure::FalseLeads};

// Its key in machine-readable output: "false_leads". Never renamed.
QString measureKey(Measure measure);
// What people call it: "time to detect (TTD)".
QString measureName(Measure measure);
// How it is computed, to be printed beside every number: "detected - started".
QString formula(Measure measure);

} // namespace nevertwice
