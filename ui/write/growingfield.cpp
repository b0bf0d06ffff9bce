#include "ui/write/growingfield.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kFieldMargin = 1; // of the text inside
constexpr int kFieldAround = 4; // above and below it

} // namespace

GrowingField::GrowingField(const Theme &theme, QWidget *parent) : QTextEdit(parent)
{
    setProperty("field", true);
    setAcceptRichText(false);
    setTabChangesFocus(false);
    setFont(theme.font(TextStyle::Body));
    document()->setDefaultFont(theme.font(TextStyle::Body));
    document()->setDocumentMargin(kFieldMargin);
    setViewportMargins(kPadding - kFieldMargin - 2, 2, kPadding - kFieldMargin - 2, 2);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(this, &QTextEdit::textChanged, this, &GrowingField::tellHeight);
}

void GrowingField::showText(const QString &text)
{
    m_shown = text;
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

int GrowingField::wantedHeight() const
{
    return int(std::ceil(document()->size().height())) + 2 * kFieldAround;
}

int GrowingField::heightForWidth(int width) const
{
    QTextDocument text;
    text.setDefaultFont(document()->defaultFont());
    text.setDefaultTextOption(document()->defaultTextOption());
    text.setDocumentMargin(document()->documentMargin());
    text.setPlainText(toPlainText());
    text.setTextWidth(width - 2 * (kPadding - kFieldMargin));
    return int(std::ceil(text.size().height())) + 2 * kFieldAround;
}

void GrowingField::tellHeight()
{
    const int height = wantedHeight();
    if (height == m_told) return;
    m_told = height;
    emit heightChanged(height);
}

void GrowingField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier))
        emit finished(QAbstractItemDelegate::SubmitModelCache);
    else if (isEnter)
        insertPlainText(u"\n"_s);
    else if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier)
        emit finished(QAbstractItemDelegate::EditNextItem);
    else if (event->key() == Qt::Key_Backtab)
        emit finished(QAbstractItemDelegate::EditPreviousItem);
    else
        QTextEdit::keyPressEvent(event);
}

void GrowingField::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    tellHeight();
}

// The page scrolls, not the field.
void GrowingField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace nevertwice
