#pragma once

#include "ui/picture/timelineaxis.h"

namespace nevertwice {

// How much a drawing may say.
struct TimelineRoom
{
    int rows = 4;           // of labels, at most
    bool keepsRows = false; // the height is that of all rows even where fewer are needed, so that zooming moves nothing
    bool countsEdges = false; // room for what lies outside of the window
    int named = -1;           // a mark of the drawing that has a label whatever else has none
    int untimedLines = 0;     // so many of the events without a time are listed; they are always counted

    bool operator==(const TimelineRoom &) const = default;
};

// Where everything of a drawing lies, in pixels from its upper left. Painting, tooltips, clicks, keyboard and the tree
// of accessibility use the same rectangles. Every event is a mark of its own, counted by a mark that stands for
// several, counted at the edge beyond which it lies, or counted among those without a time.
struct TimelineLayout
{
    // One event, or several that are too close to be told apart: then it shows how many.
    struct Mark
    {
        QRectF rect;
        int first = 0; // of the marks of the drawing
        int count = 1;
        int lead = 0; // the one of them that is named
        bool operator==(const Mark &) const = default;
    };
    struct Label
    {
        QRectF rect;
        int mark = 0; // of the drawing
        int row = 0;
        double x = 0; // where its line comes down; its mark may lie left of the window
        QString time;
        QString text;
        QString note;
        QString more;
        bool operator==(const Label &) const = default;
    };
    // What lasted. False leads are hatched.
    struct Span
    {
        QRectF rect;
        int mark = 0;
        bool operator==(const Span &) const = default;
    };
    struct Note
    {
        QRectF rect;
        QString text;
        qsizetype count = 0;
        bool operator==(const Note &) const = default;
    };

    double width = 0;
    double height = 0;
    BandLayout band;
    double bandTop = 0;
    BandLegend legend;
    double legendTop = 0;
    QList<QRectF> impacts;
    TimelineAxis axis;
    double axisTop = 0;
    double rail = 0; // the line of the marks
    double labelsTop = 0;
    QList<Span> spans;
    QList<Mark> marks;   // from left to right
    QList<Label> labels; // in no order
    Note earlier;        // left of the window
    Note later;
    Note untimed;
    QList<Note> untimedTexts;

    // The mark of the drawing at a place: of a mark, a label or what lasted; -1 for none.
    int markAt(const QPointF &place) const;
    // The one that shows or counts a mark of the drawing; -1 where it lies outside of the window.
    int shownBy(int mark) const;

    bool operator==(const TimelineLayout &) const = default;
};

TimelineLayout layoutTimeline(const TimelineTexts &texts, const TimeScale &scale, const TimelineRoom &room);

inline constexpr double kTimelineLabelHeight = 22;
inline constexpr double kTimelineLabelPadding = 7;
inline constexpr double kTimelineLabelGap = 6; // between time, text, note and count

} // namespace nevertwice
