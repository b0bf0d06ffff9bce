#pragma once

#include "ui/picture/lettering.h"
#include "ui/picture/phaseband.h"
#include "ui/picture/stamps.h"
#include "ui/picture/timelinedrawing.h"
#include "ui/picture/tokens.h"

#include <QHash>

#include <utility>

namespace nevertwice {

// Colours and letters of a drawing.
struct TimelineLook
{
    Tokens tokens;
    Lettering timeFont; // of labels
    Lettering textFont;
    Lettering axisFont;
    Lettering dayFont;
    Lettering titleFont;
    BandLook band;
    Stamps stamps;
};

// The looks of files: on white paper, or on the dark ground of a page that follows its reader.
TimelineLook exportLook(const Tokens &tokens);
BandLook bandLook(const Tokens &tokens, const QFont &name, const QFont &small);

// What a drawing says, made into words once, when it is first wanted, and how wide its labels are.
class TimelineTexts
{
public:
    struct Label
    {
        QString time;
        QString text;         // of one line, cut to the widest label
        QString note;         // "12 min lost"
        double timeWidth = 0; // as if every letter stood alone, and so is how the text is cut
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
    const QString &more(int count) const;
    // The name of a day, in full and in short.
    const std::pair<QString, QString> &day(QDate day) const;

    static constexpr double kWidestText = 210;

private:
    const TimelineDrawing &m_drawing;
    const TimelineWords &m_words;
    const TimelineLook &m_look;
    mutable QHash<int, Label> m_labels;
    mutable QHash<int, QString> m_more;
    mutable QHash<QDate, std::pair<QString, QString>> m_days;
};

} // namespace nevertwice
