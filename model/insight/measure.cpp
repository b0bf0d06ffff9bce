#include "model/insight/measure.h"

namespace nevertwice {

namespace {

struct MeasureText
{
    const char16_t *key;
    const char16_t *name;
    const char16_t *formula;
};

MeasureText measureText(Measure measure)
{
    switch (measure) {
    case Measure::Detect:
        return {u"detect", u"time to detect (TTD)", u"detected - started"};
    case Measure::Acknowledge:
        return {u"acknowledge", u"time to acknowledge (TTA)", u"acknowledged - detected"};
    case Measure::Mitigate:
        return {u"mitigate", u"time to mitigate (TTM)", u"mitigated - started"};
    case Measure::Resolve:
        return {u"resolve", u"time to resolve (TTR)", u"resolved - started"};
    case Measure::Impact:
        return {u"impact", u"impact duration",
                u"length of the union of the impact intervals (open or reversed ones left out); with none, resolved - "
                u"started"};
    case Measure::Phases:
        return {u"phases", u"phases",
                u"undetected = started to detected; unacknowledged = detected to acknowledged; diagnosing = "
                u"acknowledged to the first decision, mitigation attempt or mitigation event at or after it; "
                u"mitigating = from there to mitigated; recovering = mitigated to resolved; a missing bound joins two "
                u"phases"};
    case Measure::Lead:
        return {u"lead", u"writing lead time", u"published - resolved"};
    case Measure::Between:
        return {u"between", u"time between incidents",
                u"next started - previous resolved, for one service or cause; negative counts as 0"};
    case Measure::Repeat:
        return {u"repeat", u"repeat rate",
                u"incidents with a root, contributing or trigger cause (or its ancestor) that an earlier incident had "
                u"in such a role / all incidents with such causes; earlier by started, over the whole workspace, "
                u"drills and false alarms aside"};
    case Measure::Avoidable:
        return {u"avoidable", u"avoidable downtime",
                u"impact duration of each incident (counted once) for which an action of another incident answers a "
                u"root, contributing or trigger cause of it or its ancestor, was made at or before it started, and "
                u"was not closed before it started; an action that names no cause answers the root causes of its own "
                u"incident"};
    case Measure::FalseLeads:
        return {u"false_leads", u"time lost to false leads",
                u"length of the union of [at, end] of false-lead events; without an end, until the next timed event "
                u"that is no false lead, note, communication or status update, else until mitigated"};
    }
    return {u"", u"", u""};
}

} // namespace

QString measureKey(Measure measure)
{
    return QString::fromUtf16(measureText(measure).key);
}
QString measureName(Measure measure)
{
    return QString::fromUtf16(measureText(measure).name);
}
QString formula(Measure measure)
{
    return QString::fromUtf16(measureText(measure).formula);
}

} // namespace nevertwice
