#include "ui/kit/quietfield.h"

#include "model/domain/text.h"
#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/labels.h"
#include "ui/kit/lineundo.h"
#include "ui/kit/sides.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QStyle>
#include <QStyleOptionFrame>

namespace nevertwice {

QuietField::QuietField(const Theme &theme, const QString &label, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setProperty("quiet", true);
    setAccessibleName(label);
    setAlignment(atStart());
    setFont(theme.font(TextStyle::Meta));
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text == m_value) setWrong(false); // it says again what is there
    });
}

void QuietField::setValue(const QString &value)
{
    const bool isTheirs = isTyping() || (m_isWrong && value == m_value);
    m_value = value;
    if (!isTheirs) takeBack();
}

void QuietField::takeBack()
{
    setWrong(false);
    if (text() == m_value) return;
    setText(m_value);
    setCursorPosition(hasFocus() ? int(m_value.size()) : 0);
}

void QuietField::setWrong(bool isWrong)
{
    if (m_isWrong == isWrong) return;
    m_isWrong = isWrong;
    setProperty("wrong", isWrong);
    style()->polish(this);
}

void QuietField::commit()
{
    if (m_isSaying || isReadOnly() || text() == m_value) return;
    const QString typed = sanitizeText(text()).trimmed();
    if (typed == m_value)
        takeBack();
    else
        say([&] { emit committed(typed); });
}

void QuietField::handOver()
{
    if (isTyping()) commit();
}

void QuietField::say(const std::function<void()> &announce)
{
    const QPointer<QuietField> self(this); // what is announced may take the field away
    m_isSaying = true;
    announce();
    if (!self) return;
    m_isSaying = false;
    if (!m_isWrong) takeBack();
}

bool QuietField::event(QEvent *event)
{
    if (asksForUndo(event) && text() == m_value) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void QuietField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
        event->accept();
    } else if (event->key() == Qt::Key_Escape && text() != m_value) {
        takeBack();
        emit takenBack();
        event->accept();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void QuietField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
}

void QuietField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason) return;
    commit();
    if (!hasFocus()) setCursorPosition(0);
}

// A text that does not fit ends in an ellipsis while it is only read.
void QuietField::paintEvent(QPaintEvent *event)
{
    const int room = width() - 2 * kQuietInset;
    const QString words = text().isEmpty() ? placeholderText() : text();
    const bool isCut = !hasFocus() && fontMetrics().horizontalAdvance(words) > room;
    setTip(this, isCut ? words : QString());
    if (!isCut || text().isEmpty()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setPen(m_theme.tokens().text);
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(rect().adjusted(kQuietInset, 0, -kQuietInset, 0), int(align),
                     fontMetrics().elidedText(oneLine(text()), Qt::ElideRight, room));
}

QSize QuietField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * kQuietInset + 2,
            qMax(kQuietHeight, fontMetrics().height() + 4)};
}

QSize QuietField::minimumSizeHint() const
{
    return {kQuietHeight, sizeHint().height()};
}

} // namespace nevertwice
