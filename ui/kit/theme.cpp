#include "ui/kit/theme.h"

#include <QApplication>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

struct TypeSize
{
    double points;
    QFont::Weight weight;
};

TypeSize typeSize(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return {17, QFont::DemiBold};
    case TextStyle::Metric:
        return {14, QFont::DemiBold};
    case TextStyle::Heading:
        return {13.5, QFont::DemiBold};
    case TextStyle::Subheading:
        return {11, QFont::DemiBold};
    case TextStyle::Body:
        return {10, QFont::Normal};
    case TextStyle::ListTitle:
        return {10, QFont::DemiBold};
    case TextStyle::Label:
        return {8.5, QFont::DemiBold};
    case TextStyle::Meta:
        return {8.5, QFont::Normal};
    case TextStyle::Pill:
        return {8, QFont::Bold};
    case TextStyle::Code:
        return {9, QFont::Normal};
    }
    Q_UNREACHABLE();
}

void set(QPalette &palette, QPalette::ColorRole role, const QColor &colour)
{
    palette.setColor(QPalette::All, role, colour);
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    const QPalette system = QApplication::palette();
    m_systemPaletteIsDark =
        system.color(QPalette::Window).lightnessF() < system.color(QPalette::WindowText).lightnessF();
    apply();
}

void Theme::setTextSize(int percent)
{
    if (percent == m_textSize) return;
    const double factor = double(percent) / m_textSize;
    m_textSize = percent;
    // Those with a font of their own do not follow the program's.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (!widget->testAttribute(Qt::WA_SetFont)) continue;
        QFont own = widget->font();
        own.setPointSizeF(own.pointSizeF() * factor);
        widget->setFont(own);
    }
    apply();
}

void Theme::setDensity(Density density)
{
    if (density == m_density) return;
    m_density = density;
    emit changed();
}

void Theme::setScheme(Scheme scheme)
{
    const bool wasDark = isDark();
    m_scheme = scheme;
    if (isDark() != wasDark) apply();
}

void Theme::setSystemScheme(Scheme scheme)
{
    const bool wasDark = isDark();
    m_systemScheme = scheme;
    if (isDark() != wasDark) apply();
}

bool Theme::isDark() const
{
    const Scheme scheme = m_scheme == Scheme::FollowSystem ? m_systemScheme : m_scheme;
    return scheme == Scheme::FollowSystem ? m_systemPaletteIsDark : scheme == Scheme::Dark;
}

QFont Theme::font(TextStyle style) const
{
    const TypeSize size = typeSize(style);
    QFont font;
    if (style == TextStyle::Code)
        font.setFamilies({u"Noto Sans Mono"_s, u"monospace"_s});
    else
        font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"sans-serif"_s});
    font.setPointSizeF(size.points * m_textSize / 100);
    font.setWeight(size.weight);
    return font;
}

void Theme::apply()
{
    // Every widget there is hears of a font, also of the one it has.
    if (const QFont body = font(TextStyle::Body); QApplication::font() != body) QApplication::setFont(body);
    QApplication::setPalette(paletteOf(tokens()));
    qApp->setStyleSheet(styleSheetOf(tokens()));
    emit changed();
}

void holdWidth(const Theme &theme, QWidget *widget, int pixels)
{
    const auto hold = [&theme, widget, pixels] { widget->setFixedWidth(theme.scaled(pixels)); };
    QObject::connect(&theme, &Theme::changed, widget, hold);
    hold();
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    set(palette, QPalette::Window, t.bg);
    set(palette, QPalette::WindowText, t.text);
    set(palette, QPalette::Base, t.surface);
    set(palette, QPalette::AlternateBase, t.raised);
    set(palette, QPalette::Text, t.text);
    set(palette, QPalette::PlaceholderText, t.text3);
    set(palette, QPalette::Button, t.surface);
    set(palette, QPalette::ButtonText, t.text);
    set(palette, QPalette::BrightText, t.danger);
    set(palette, QPalette::ToolTipBase, t.raised);
    set(palette, QPalette::ToolTipText, t.text);
    set(palette, QPalette::Highlight, t.selection);
    set(palette, QPalette::HighlightedText, t.onSelection);
    set(palette, QPalette::Link, t.link);
    set(palette, QPalette::LinkVisited, t.link);
    set(palette, QPalette::Light, t.raised);
    set(palette, QPalette::Midlight, t.hover);
    set(palette, QPalette::Mid, t.border);
    set(palette, QPalette::Dark, t.outline);
    set(palette, QPalette::Shadow, t.border);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.text3);
    return palette;
}

} // namespace nevertwice
