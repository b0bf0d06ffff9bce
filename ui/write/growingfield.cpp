#include "ui/write/growingfield.h"

#include "ui/kit/localfiles.h"
#include "ui/write/textstep.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <cmath>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kFieldMargin = 1; // of the text inside
constexpr int kFieldAround = 4; // above and below it
constexpr int kTypingPauseMilliseconds = 150;
constexpr qsizetype kTypingMost = 20; // characters before the end of a word is told at once

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
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &GrowingField::tell);
    connect(this, &QTextEdit::textChanged, this, &GrowingField::tellHeight);
    connect(this, &QTextEdit::textChanged, this, &GrowingField::awaitPause);
}

QString GrowingField::text() const
{
    // Not toPlainText(), which makes plain spaces of those that hold words together.
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

// A file that is dropped is for whoever attaches it: here it would leave its address.
bool GrowingField::canInsertFromMimeData(const QMimeData *source) const
{
    return localFilesOf(*source).isEmpty() && QTextEdit::canInsertFromMimeData(source);
}

void GrowingField::showText(const QString &wanted)
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    m_pause.stop();
    setPlainText(wanted);
    moveCursor(QTextCursor::End);
    m_known = wanted;
    m_before = m_told = text();
    m_hasTold = false;
}

void GrowingField::followText(const QString &wanted)
{
    if (m_isTelling) m_known = wanted;
    if (wanted == m_known || isChanged()) return;
    m_known = wanted;
    replace(wanted);
    document()->clearUndoRedoStacks(); // not typed here, so not for its own keys to take back
    m_before = m_told = text();        // it came from elsewhere: that is what Esc goes back to
}

void GrowingField::replace(const QString &wanted)
{
    const TextStep step = TextStep::between(text(), wanted);
    if (step.isNothing()) return;
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    QTextCursor cursor(document());
    cursor.setPosition(int(step.at));
    cursor.setPosition(int(step.at + step.removed.size()), QTextCursor::KeepAnchor);
    cursor.insertText(step.inserted);
}

void GrowingField::awaitPause()
{
    if (m_isShowing || !isChanged()) return;
    const int place = textCursor().position();
    const bool isWordOver = place > 0 && !document()->characterAt(place - 1).isLetterOrNumber();
    const bool isMuch = std::abs(document()->characterCount() - 1 - m_told.size()) > kTypingMost;
    m_pause.start(isMuch && isWordOver ? 0 : kTypingPauseMilliseconds);
}

void GrowingField::handTo(const std::function<void(const QString &)> &taker)
{
    m_pause.stop();
    m_hasTold = true;
    m_told = text();
    const QScopedValueRollback<bool> telling(m_isTelling, true);
    taker(m_told);
}

void GrowingField::tell()
{
    m_pause.stop();
    if (isChanged() && !m_isTelling) handTo([this](const QString &text) { emit typed(text); });
}

void GrowingField::goBack()
{
    m_pause.stop();
    replace(m_before);
    if (m_hasTold) tell();
    showText(m_before);
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
    if (height == m_toldHeight) return;
    m_toldHeight = height;
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
