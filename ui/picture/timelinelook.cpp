#include "ui/picture/timelinelook.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace timelinelook {

QFont exportFont(int pixels, QFont::Weight weight)
{
    QFont font(u"Noto Sans"_s);
    // Whoever shows the file may have another family; a sans serif it shall be.
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace timelinelook

BandLook bandLook(const Tokens &tokens, const QFont &name, const QFont &small)
{
    BandLook look;
    for (size_t i = 0; i < look.phases.size(); ++i)
        look.phases[i] = {tokens.phases[i].fill, tokens.phases[i].ink};
    look.joined = {tokens.hover, tokens.text};
    look.axis = tokens.text2;
    look.nameFont = name;
    look.durationFont = small;
    look.tickFont = small;
    return look;
}

TimelineLook exportLook(const Tokens &tokens)
{
    using timelinelook::exportFont;
    TimelineLook look;
    look.tokens = tokens;
    look.timeFont = exportFont(12, QFont::DemiBold);
    look.textFont = exportFont(12, QFont::Normal);
    look.axisFont = exportFont(11, QFont::Normal);
    look.dayFont = exportFont(11, QFont::DemiBold);
    look.titleFont = exportFont(17, QFont::DemiBold);
    look.band = bandLook(tokens, exportFont(12, QFont::DemiBold), exportFont(11, QFont::Normal));
    return look;
}

const TimelineTexts::Label &TimelineTexts::label(int mark) const
{
    const auto known = m_labels.constFind(mark);
    if (known != m_labels.constEnd()) return *known;
    const TimelineMark &drawn = m_drawing.marks[mark];
    Label label;
    if (!drawn.event.at.isDay())
        label.time = m_words.clock(m_drawing.wall(drawn.at).time(), drawn.event.precision == Precision::Second);
    if (!label.time.isEmpty() && drawn.isFuzzy) label.time = m_words.about(label.time);
    const QString said = m_words.line(drawn.event.text);
    label.text = m_look.textFont.roughlyShortened(said.isEmpty() ? m_words.kind(drawn.event.kind) : said, kWidestText);
    if (drawn.isLead && drawn.lasts()) label.note = m_words.lost(m_words.duration(Duration(drawn.until - drawn.at)));
    label.timeWidth = m_look.timeFont.roughWidth(label.time);
    label.textWidth = m_look.textFont.roughWidth(label.text);
    label.noteWidth = m_look.textFont.roughWidth(label.note);
    return *m_labels.insert(mark, label);
}

const QString &TimelineTexts::more(int count) const
{
    QString &more = m_more[count];
    if (more.isNull()) more = m_words.more(count);
    return more;
}

const std::pair<QString, QString> &TimelineTexts::day(QDate day) const
{
    const auto known = m_days.constFind(day);
    if (known != m_days.constEnd()) return *known;
    return *m_days.insert(day, {m_words.day(day), m_words.shortDay(day)});
}

} // namespace nevertwice
