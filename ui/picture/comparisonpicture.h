#pragma once

#include "ui/picture/comparisonlayout.h"
#include "ui/picture/drawing.h"

#include <QByteArray>
#include <QPainter>

namespace nevertwice {

// Draws what was laid out and decides nothing. Time runs from left to right in every language.
void paintComparison(QPainter &painter, const ComparisonLayout &layout, const TimelineLook &look);

// Several incidents one under the other as a picture that stands still, with its title, its scale and the differences
// in words.
class ComparisonPicture : public Drawing
{
public:
    struct Options
    {
        double width = 960;
        bool isDark = false;
        ElapsedScale::Kind scale = ElapsedScale::Kind::Even;
    };

    // The words must outlive it.
    ComparisonPicture(const IncidentComparison &comparison, const ComparisonWords &words, const Options &options);

    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter) const override;

    // Files, as `drawing.h` says.
    QByteArray svg() const;
    QByteArray png(double scale = 2) const;

private:
    double linesHeight() const;

    const Options m_options;
    const TimelineLook m_look;
    QString m_title;
    QString m_scale;
    // The sentences, broken into lines, beside each other where there is room.
    QStringList m_lines;
    QStringList m_linesOfAll;
    double m_column = 0; // how far right the second ones stand; 0: below
    ComparisonLayout m_layout;
    QSizeF m_size;
};

} // namespace nevertwice
