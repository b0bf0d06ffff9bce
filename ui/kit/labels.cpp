#include "ui/kit/labels.h"

#include "ui/kit/format.h"

#include <QEvent>
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

// A QLabel measures its text three times, as if it could be broken into lines: once is enough where it is not.
class PlainLabel : public QLabel
{
public:
    using QLabel::QLabel;

    QSize sizeHint() const override { return isOneRun() ? wholeSize() : QLabel::sizeHint(); }
    QSize minimumSizeHint() const override { return isOneRun() ? wholeSize() : QLabel::minimumSizeHint(); }

protected:
    // Qt works its frame out anew from the room inside: one that is smaller than its margins by then loses them.
    bool event(QEvent *event) override
    {
        const QMargins around = contentsMargins();
        const bool isTaken = QLabel::event(event);
        const bool isStyled = event->type() == QEvent::Polish || event->type() == QEvent::StyleChange ||
                              event->type() == QEvent::ParentChange;
        if (isStyled && contentsMargins().isNull()) setContentsMargins(around);
        return isTaken;
    }

private:
    bool isOneRun() const
    {
        return !wordWrap() && !text().isEmpty() && textFormat() == Qt::PlainText && margin() == 0 && indent() < 0 &&
               frameWidth() == 0 && !buddy();
    }
    QSize wholeSize() const
    {
        ensurePolished();
        if (m_text != text() || m_font != font()) {
            m_text = text();
            m_font = font();
            m_size = fontMetrics().boundingRect(QRect(0, 0, 2000, 2000), Qt::AlignLeft | Qt::AlignTop, m_text).size();
        }
        const QMargins around = contentsMargins();
        return (m_size + QSize(around.left() + around.right(), around.top() + around.bottom()))
            .expandedTo(minimumSize());
    }

    mutable QString m_text;
    mutable QFont m_font;
    mutable QSize m_size;
};

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
    auto *label = new PlainLabel(parent);
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
    if (widget->testAttribute(Qt::WA_WState_Polished)) widget->style()->polish(widget); // the same as above
}

void setTip(QWidget *widget, const QString &words)
{
    const QString before = widget->toolTip();
    const QString tip = asToolTip(words);
    if (tip == before) return;
    // A screen reader takes the tooltip, with its markup, where nothing else describes the widget.
    if (asToolTip(widget->accessibleDescription()) == before) widget->setAccessibleDescription(words);
    widget->setToolTip(tip);
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
    if (text == m_text) return;
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
    if (ink == m_ink) return;
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
    setTip(this, shown == m_text ? QString() : m_text);
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
                     shown);
}

} // namespace nevertwice
