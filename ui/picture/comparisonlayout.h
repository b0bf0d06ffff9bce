#pragma once

#include "model/exchange/comparisonwords.h"
#include "ui/picture/phaseband.h"
#include "ui/picture/timelinelook.h"

#include <QList>
#include <QRectF>

namespace nevertwice {

// Where the time since the start of an impact lies on a line of pixels.
class ElapsedScale
{
public:
    // A logarithmic one gives the first minutes more room than the last, so that twelve minutes are still seen beside
    // four days.
    enum class Kind { Even, Logarithmic };

    ElapsedScale(Duration longest, double left, double right, Kind kind);

    double xAt(Duration elapsed) const;
    // Places worth naming, each at least so far from the one before; the first is the start.
    QList<Duration> ticks(double apart) const;

private:
    double shareOf(double minutes) const;

    double m_longest; // minutes
    double m_left;
    double m_right;
    Kind m_kind;
};

inline constexpr double kComparisonSide = 10; // of the drawing, left and right of everything

// Which one shows something of every incident.
ElapsedScale::Kind suitedScale(const IncidentComparison &comparison);

// Where everything of a comparison lies, in pixels from its upper left. Painting, tooltips, keyboard and the tree of
// accessibility use the same rectangles. No two labels touch each other.
struct ComparisonLayout
{
    struct Text
    {
        QRectF rect;
        QString text;
        bool operator==(const Text &) const = default;
    };
    // A step that is known, on the line of an incident.
    struct Mark
    {
        QRectF rect;
        CourseStep step = CourseStep::Noticed;
        bool operator==(const Mark &) const = default;
    };
    struct Label
    {
        QRectF rect;
        QString text;
        double x = 0;    // where its line comes down
        double from = 0; // how high that begins
        int row = 0;
        bool isLead = false;
        bool operator==(const Label &) const = default;
    };
    struct Lane
    {
        QRectF rect;
        Text name;
        Text began;
        QList<BandPart> parts;
        BandLayout band;
        double bandTop = 0;
        QList<QRectF> leads;
        double rail = 0; // the line of the marks; 0 where nothing could be counted
        QList<Mark> marks;
        QList<Label> labels;
        QList<Text> notes; // what is not known
        bool operator==(const Lane &) const = default;
    };
    struct Tick
    {
        double x = 0;
        Text label; // empty where there is no room
        bool operator==(const Tick &) const = default;
    };

    double width = 0;
    double height = 0;
    QList<Tick> ticks;
    QList<Lane> lanes; // one for each incident, in their order
    QList<BandPart> legendParts;
    BandLegend legend;
    double legendTop = 0;

    bool operator==(const ComparisonLayout &) const = default;
};

ComparisonLayout layoutComparison(const IncidentComparison &comparison, const ComparisonWords &words,
                                  const TimelineLook &look, double width, ElapsedScale::Kind kind);

} // namespace nevertwice
