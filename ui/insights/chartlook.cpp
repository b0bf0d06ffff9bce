#include "ui/insights/chartlayout.h"
#include "ui/picture/timelinelook.h"

namespace nevertwice {

Tokens::Fill ChartLook::fill(ChartInk ink) const
{
    switch (ink) {
    case ChartInk::First:
        return {tokens.accent, tokens.onAccent};
    case ChartInk::Second:
        return tokens.severities[1];
    case ChartInk::Third:
    case ChartInk::NoSeverity:
        return tokens.severities[4];
    case ChartInk::Sev1:
    case ChartInk::Sev2:
    case ChartInk::Sev3:
    case ChartInk::Sev4:
    case ChartInk::Sev5:
        return tokens.severities[size_t(ink) - size_t(ChartInk::Sev1)];
    case ChartInk::Undetected:
    case ChartInk::Unacknowledged:
    case ChartInk::Diagnosing:
    case ChartInk::Mitigating:
    case ChartInk::Recovering:
        return tokens.phases[size_t(ink) - size_t(ChartInk::Undetected)];
    case ChartInk::Joined:
        return {tokens.hover, tokens.text};
    }
    return {tokens.accent, tokens.onAccent};
}

ChartLook chartFileLook(const Tokens &tokens)
{
    const TimelineLook look = exportLook(tokens);
    return {tokens, look.titleFont.font(), look.axisFont.font(), look.dayFont.font()};
}

} // namespace nevertwice
