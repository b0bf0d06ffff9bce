#pragma once

#include "ui/picture/phaseband.h"
#include "ui/picture/timelinedrawing.h"
#include "ui/picture/tokens.h"

#include <QFont>
#include <QHash>

namespace nevertwice {

// Colours and letters of a drawing.
struct TimelineLook
{
    Tokens tokens;
    QFont timeFont; // of labels
    QFont textFont;
    QFont axisFont;
    QFont dayFont;
    QFont titleFont;
    BandLook band;
};

// The looks of files: on white paper, or on the dark ground of a page that follows its reader.
TimelineLook exportLook(const Tokens &tokens);
BandLook bandLook(const Tokens &tokens, const QFont &name, const QFont &small);

// What the labels of a drawing say and how wide they are. Each is measured once, when it is first wanted: measuring
// text is what a drawing costs.
class TimelineTexts
{
public:
    struct Label
    {
        QString time;
        QString text; // of one line, cut to the widest label
        QString note; // "12 min lost"
        double timeWidth = 0;
        double textWidth = 0;
        double noteWidth = 0;
    };

    // All three must outlive it.
    TimelineTexts(const TimelineDrawing &drawing, const TimelineWords &words, const TimelineLook &look)
        : m_drawing(drawing), m_words(words), m_look(look)
    {
    }

    const TimelineDrawing &drawing() const { return m_drawing; }
    const TimelineWords &words() const { return m_words; }
    const TimelineLook &look() const { return m_look; }

    const Label &label(int mark) const;
    QString shortened(const QString &text, double width) const;
    double textWidth(const QString &text) const;
    double axisWidth(const QString &text) const;
    double dayWidth(const QString &text) const;

    static constexpr double kWidestText = 210;

private:
    const TimelineDrawing &m_drawing;
    const TimelineWords &m_words;
    const TimelineLook &m_look;
    mutable QHash<int, Label> m_labels;
    mutable QHash<QString, double> m_widths;
};

} // namespace nevertwice
