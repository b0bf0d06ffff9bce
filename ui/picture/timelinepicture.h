#pragma once

#include "ui/picture/drawing.h"
#include "ui/picture/timelinepainter.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>

namespace nevertwice {

// A timeline as a picture that stands still: everything of it, as high as its labels need.
class TimelinePicture : public Drawing
{
public:
    struct Options
    {
        double width = 960;
        bool isTitled = false; // says by itself what it is about, as a file of its own must
        bool isDark = false;
        int rows = 10;
    };

    // Without words of their own it speaks as exports do.
    TimelinePicture(const Incident &incident, const Options &options,
                    std::shared_ptr<const TimelineWords> words = nullptr);
    ~TimelinePicture() override;

    // Nothing to draw: the incident has no timeline.
    bool isEmpty() const;
    bool hasTimes() const; // something stands on its scale
    QSizeF size() const override;
    void paint(QPainter &painter) const override;

    // Files, as `drawing.h` says.
    QByteArray svg() const;
    QByteArray png(double scale = 2) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace nevertwice
