#include "ui/picture/timelinepicture.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace timelinepicture {

constexpr double kMargin = 16; // around what is a file of its own
constexpr double kTitleHeight = 26;
constexpr double kSubtitleHeight = 24;
constexpr double kTitleGap = 6; // where there is no subtitle
constexpr int kUntimedLines = 5;

QString titleOf(const Incident &incident, const TimelineWords &words)
{
    const QString title = words.line(incident.title);
    return incident.ref.isEmpty() || title.isEmpty() ? incident.ref + title : incident.ref + u"  "_s + title;
}

} // namespace timelinepicture

struct TimelinePicture::Parts
{
    Parts(const Incident &incident, const Options &wanted, std::shared_ptr<const TimelineWords> given)
        : options(wanted), held(given ? std::move(given) : std::make_shared<const TimelineWords>(incident.timeZone)),
          words(*held), drawing(timelineDrawing(incident, words)),
          look(exportLook(wanted.isDark ? darkTokens() : lightTokens())), texts(drawing, words, look),
          title(timelinepicture::titleOf(incident, words))
    {
        TimelineRoom room;
        room.rows = options.rows;
        room.untimedLines = timelinepicture::kUntimedLines;
        layout = layoutTimeline(texts, TimeScale(drawing.times(), inner()), room);
    }

    double margin() const { return options.isTitled ? timelinepicture::kMargin : 0; }
    double inner() const { return options.width - 2 * margin(); }
    double head() const
    {
        using namespace timelinepicture;
        if (!options.isTitled) return 0;
        return subtitle().isEmpty() ? kTitleHeight + kTitleGap : kTitleHeight + kSubtitleHeight;
    }
    // Where there is a scale, whose times it shows.
    QString subtitle() const
    {
        if (drawing.isEmpty()) return words.nothing();
        return drawing.hasTimes() && !drawing.isByClock ? words.timesIn() : QString();
    }

    const Options options;
    const std::shared_ptr<const TimelineWords> held;
    const TimelineWords &words;
    const TimelineDrawing drawing;
    const TimelineLook look;
    const TimelineTexts texts;
    const QString title;
    TimelineLayout layout;
};

TimelinePicture::TimelinePicture(const Incident &incident, const Options &options,
                                 std::shared_ptr<const TimelineWords> words)
    : m_parts(std::make_unique<Parts>(incident, options, std::move(words)))
{
}

TimelinePicture::~TimelinePicture() = default;

bool TimelinePicture::isEmpty() const
{
    return m_parts->drawing.isEmpty();
}

bool TimelinePicture::hasTimes() const
{
    return m_parts->drawing.hasTimes();
}

QSizeF TimelinePicture::size() const
{
    return {m_parts->options.width, std::ceil(m_parts->layout.height + 2 * m_parts->margin() + m_parts->head())};
}

void TimelinePicture::paint(QPainter &painter) const
{
    using namespace timelinepicture;
    const Parts &parts = *m_parts;
    painter.save();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text in its own, and all of them on the left
    painter.translate(parts.margin(), parts.margin());
    if (parts.options.isTitled) {
        constexpr auto atLeft = Qt::AlignLeft | Qt::AlignVCenter;
        painter.setPen(parts.look.tokens.text);
        parts.look.titleFont.write(painter, QRectF(0, 0, parts.inner(), kTitleHeight), atLeft,
                                   parts.look.titleFont.shortened(parts.title, parts.inner()));
        painter.setPen(parts.look.tokens.text2);
        parts.look.axisFont.write(painter, QRectF(0, kTitleHeight, parts.inner(), 16), atLeft, parts.subtitle());
        painter.translate(0, parts.head());
    }
    paintTimeline(painter, parts.layout, parts.texts);
    painter.restore();
}

QByteArray TimelinePicture::svg() const
{
    return drawingSvg(*this, m_parts->title, {}, m_parts->options.isTitled ? m_parts->look.tokens.surface : QColor());
}

QByteArray TimelinePicture::png(double scale) const
{
    return drawingPng(*this, m_parts->look.tokens.surface, scale);
}

} // namespace nevertwice
