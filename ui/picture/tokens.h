#pragma once

#include <QColor>

#include <array>

namespace nevertwice {

// The colours of one look, by what they are for. Their contrasts are tested, not believed: tests/ui/kit/contrast_test.
struct Tokens
{
    // Surfaces: behind everything, what is read on, and what lies above that.
    QColor bg;
    QColor surface;
    QColor raised;
    QColor hover;
    QColor border;
    QColor codeBg;

    QColor text;
    QColor text2; // what goes with it: meta lines, captions
    QColor text3; // placeholders, disabled; never on a selection
    QColor outline;

    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor onSelection;

    QColor link;
    QColor danger;
    QColor ok;
    QColor warn;

    // A fill and the ink that is read on it.
    struct Fill
    {
        QColor fill;
        QColor ink;
    };
    std::array<Fill, 5> severities;
    std::array<Fill, 5> phases; // undetected, unacknowledged, diagnosing, mitigating, recovering
};

const Tokens &lightTokens();
const Tokens &darkTokens();

} // namespace nevertwice
