#include "ui/insights/chartlayout.h"
#include "ui/picture/timelinelook.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace nevertwice {

namespace chartlook {

constexpr double kDarkInk = 2.0 / 3; // up to here numbers are as dark as text, on a dark ground as light

// As the rules for contrast on the web define it.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &from, const QColor &to, double part)
{
    const auto between = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
    return {between(from.red(), to.red()), between(from.green(), to.green()), between(from.blue(), to.blue())};
}

} // namespace chartlook

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

bool ChartLook::isFaint(ChartInk ink) const
{
    constexpr double kSeen = 3; // as every mark is to be
    const double inkLight = chartlook::luminance(fill(ink).fill) + 0.05;
    const double groundLight = chartlook::luminance(tokens.surface) + 0.05;
    return std::max(inkLight, groundLight) / std::min(inkLight, groundLight) < kSeen;
}

Tokens::Fill ChartLook::shade(double part) const
{
    using namespace chartlook;
    if (part <= kDarkInk) return {mixed(tokens.surface, tokens.accent, 0.22 + 0.30 * part / kDarkInk), tokens.text};
    const double beyond = (part - kDarkInk) / (1 - kDarkInk);
    return {mixed(tokens.surface, tokens.accent, 0.86 + 0.14 * beyond), tokens.onAccent};
}

ChartLook chartFileLook(const Tokens &tokens)
{
    const TimelineLook look = exportLook(tokens);
    return {tokens, look.titleFont.font(), look.axisFont.font(), look.dayFont.font(), false};
}

namespace chartaxis {

double roundedStep(double step, const QList<double> &known, double beyond)
{
    for (const double one : known)
        if (one >= step) return one;
    double power = beyond;
    for (;;) {
        for (const double factor : {1.0, 2.0, 5.0})
            if (factor * power >= step) return factor * power;
        power *= 10;
    }
}

} // namespace chartaxis

QList<double> chartTicks(Chart::Unit unit, double most)
{
    constexpr double kMostSteps = 5;
    if (most <= 0) return {0, 1};
    static const QList<double> counts{1, 2, 5, 10};
    static const QList<double> minutes{1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 720, 1440, 2880, 7200, 14400};
    const double step = unit == Chart::Unit::Minutes ? chartaxis::roundedStep(most / kMostSteps, minutes, 14400)
                                                     : chartaxis::roundedStep(most / kMostSteps, counts, 10);
    QList<double> ticks;
    for (double tick = 0; tick < most + step; tick += step)
        ticks.append(tick);
    if (ticks.size() > 2 && ticks.at(ticks.size() - 2) >= most) ticks.removeLast();
    return ticks;
}

QList<double> chartFactorTicks(double least, double most)
{
    static const QList<double> steps{1, 10, 60, 360, 1440, 14400, 144000, 1440000, 14400000};
    const auto above = std::lower_bound(steps.begin(), steps.end() - 1, std::max(most, 2.0));
    auto below = std::upper_bound(steps.begin(), above, least);
    if (below != steps.begin()) --below;
    if (below == above) --below;
    return {below, above + 1};
}

QString chartWrapped(const QString &text, const QFont &font, double width, int lines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList parts;
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        const QString rest = text.mid(line.textStart());
        if (parts.size() == lines - 1) {
            parts.append(QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        parts.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return parts.join(u'\n');
}

} // namespace nevertwice
