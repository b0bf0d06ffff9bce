#include "ui/kit/labels.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

QString inkName(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return {};
    case Ink::Text2:
        return u"text2"_s;
    case Ink::Text3:
        return u"text3"_s;
    case Ink::Danger:
        return u"danger"_s;
    case Ink::Ok:
        return u"ok"_s;
    case Ink::Warn:
        return u"warn"_s;
    }
    return {};
}

} // namespace

QColor inkColour(const Tokens &tokens, Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return tokens.text;
    case Ink::Text2:
        return tokens.text2;
    case Ink::Text3:
        return tokens.text3;
    case Ink::Danger:
        return tokens.danger;
    case Ink::Ok:
        return tokens.ok;
    case Ink::Warn:
        return tokens.warn;
    }
    return tokens.text;
}

QLabel *makeLabel(const Theme &theme, const QString &text, TextStyle style, Ink ink, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme.font(style));
    label->setText(text);
    // Labels stand at the side of the window's language, also with a number or a name that runs the other way.
    label->setAlignment(
        QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    setInk(label, ink);
    return label;
}

QLabel *makeParagraph(const Theme &theme, const QString &text, TextStyle style, Ink ink, QWidget *parent)
{
    QLabel *label = makeLabel(theme, text, style, ink, parent);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

void setInk(QLabel *label, Ink ink)
{
    if (label->property("ink").toString() == inkName(ink)) return;
    label->setProperty("ink", inkName(ink));
    // One that is seen already keeps the ink it was given first, unless it is told.
    if (label->testAttribute(Qt::WA_WState_Polished)) label->style()->polish(label);
}

void setSurface(QWidget *widget, const QString &surface)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    widget->setProperty("surface", surface);
}

ElidedLabel::ElidedLabel(const Theme &theme, TextStyle style, Ink ink, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ink(ink)
{
    setFont(theme.font(style));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

void ElidedLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    painter.setPen(inkColour(m_theme.tokens(), m_ink));
    const QString shown = fontMetrics().elidedText(m_text, m_elide, width());
    setToolTip(shown == m_text ? QString() : m_text.toHtmlEscaped());
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
                     shown);
}

} // namespace nevertwice
