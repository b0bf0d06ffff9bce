#include "ui/write/lineeditor.h"

#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/localfiles.h"
#include "ui/kit/pageflow.h"
#include "ui/write/textstep.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kTellMilliseconds = 150;
constexpr int kTellAfterWord = 20; // characters
constexpr int kLineAround = 3;     // from a line to the edge of its ground

bool asksForHistory(const QKeyEvent *key)
{
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

} // namespace

LineEditor::LineEditor(const Theme &theme, TextStyle style, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme), m_style(style), m_heights([this](int width) { return measure(width); })
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_idle.setSingleShot(true);
    m_idle.setInterval(kTellMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, &LineEditor::flush);
    connect(document(), &QTextDocument::contentsChange, this, &LineEditor::onContentsChange);
    connect(this, &QPlainTextEdit::textChanged, this, &LineEditor::onTextChanged);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus()) emit caretMoved(cursorRect());
    });
    connect(&theme, &Theme::changed, this, &LineEditor::useTheme);
    connect(this, &QPlainTextEdit::textChanged, this, &LineEditor::align);
    align();
    useTheme();
}

// A plain text stands on the left of its own accord, also one that runs from the right.
void LineEditor::align()
{
    const bool isFromRight = document()->isEmpty() ? layoutDirection() == Qt::RightToLeft
                                                   : document()->firstBlock().textDirection() == Qt::RightToLeft;
    QTextOption option = document()->defaultTextOption();
    const Qt::Alignment wanted = isFromRight ? Qt::AlignRight : Qt::AlignLeft;
    if (option.alignment() == wanted) return;
    option.setAlignment(wanted);
    document()->setDefaultTextOption(option);
}

void LineEditor::useTheme()
{
    setFont(m_theme.font(m_style));
    m_heights.forget();
    updateGeometry();
}

QString LineEditor::text() const
{
    // Not toPlainText(), which makes plain spaces of those that hold words together.
    QString text = document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void LineEditor::setText(const QString &wanted)
{
    flush();
    const TextStep step = TextStep::between(text(), wanted);
    if (step.isNothing()) return;
    if (!m_isTelling) m_atFocus = wanted; // it came from elsewhere: that is what Esc goes back to
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    QTextCursor cursor(document());
    cursor.setPosition(int(step.at));
    cursor.setPosition(int(step.at + step.removed.size()), QTextCursor::KeepAnchor);
    cursor.insertText(step.inserted);
}

void LineEditor::setPlaceholder(const QString &question)
{
    setPlaceholderText(question);
    m_heights.forget();
    updateGeometry();
}

void LineEditor::setGroundOn(QWidget *column)
{
    m_column = column;
    column->installEventFilter(this);
    for (QWidget *part = this; part && part != column; part = part->parentWidget())
        part->installEventFilter(this); // each moves the text
}

QRect LineEditor::groundOn(const QWidget &column) const
{
    return QRect(mapTo(&column, QPoint()), size()).adjusted(-kQuietInset, -kLineAround, kQuietInset, kLineAround);
}

void LineEditor::showGround()
{
    if (m_column) m_column->update(groundOn(*m_column));
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isSeen = !isReadOnly() && (hasFocus() || underMouse()) && isVisible();
    const bool isMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (isMoved && watched != m_column && isSeen) m_column->update(); // where it was, too
    if (event->type() == QEvent::Paint && watched == m_column && isSeen) {
        QPainter painter(m_column);
        paintGround(painter, m_theme, groundOn(*m_column), hasFocus() ? Ground::Focus : Ground::Hover);
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void LineEditor::onContentsChange(int position, int removed, int added)
{
    if (m_isShowing || removed + added == 0) return;
    m_untold += removed + added;
    const bool isWordOver = added > 0 && !document()->characterAt(position + added - 1).isLetterOrNumber();
    // Told when the change is whole: this signal comes in the middle of it.
    m_idle.start(m_untold > kTellAfterWord && isWordOver ? 0 : kTellMilliseconds);
}

// The height changes with the number of lines alone; a key in a line costs no layout of the page.
void LineEditor::onTextChanged()
{
    if (document()->lineCount() == m_shownLines && !m_isShowing && !document()->isEmpty()) return;
    m_shownLines = document()->lineCount();
    m_heights.forget();
    updateGeometry();
}

void LineEditor::flush()
{
    m_idle.stop();
    if (m_untold == 0) return;
    m_untold = 0;
    const QScopedValueRollback<bool> telling(m_isTelling, true);
    emit typed(text());
}

int LineEditor::measure(int width) const
{
    double height = 0;
    const QTextOption option = document()->defaultTextOption();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextLayout layout(block.text(), font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            height += line.height();
        }
        layout.endLayout();
    }
    if (document()->isEmpty() && !placeholderText().isEmpty()) {
        const QRect room(0, 0, width, QWIDGETSIZE_MAX);
        height = fontMetrics().boundingRect(room, Qt::TextWordWrap, placeholderText()).height();
    }
    return int(std::ceil(height)) + 1;
}

int LineEditor::heightForWidth(int width) const
{
    return m_heights.at(width);
}

QSize LineEditor::sizeHint() const
{
    return {PageFlow::kWidth, m_heights.at(width())};
}

// Undo and redo are the document's: the window hears the keys before the text does.
bool LineEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && asksForHistory(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void LineEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        flush();
        emit undoWanted();
    } else if (event->matches(QKeySequence::Redo)) {
        flush();
        emit redoWanted();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        flush();
        emit finished();
    } else if (event->key() == Qt::Key_Escape) {
        const QString before = m_atFocus;
        setText(before);
        emit typed(before);
        emit finished();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void LineEditor::focusInEvent(QFocusEvent *event)
{
    m_atFocus = text();
    QPlainTextEdit::focusInEvent(event);
    showGround();
}

// What is chosen stays so for a menu, and for who comes back to the window.
void LineEditor::focusOutEvent(QFocusEvent *event)
{
    flush();
    QPlainTextEdit::focusOutEvent(event);
    showGround();
    const Qt::FocusReason why = event->reason();
    if (why == Qt::PopupFocusReason || why == Qt::MenuBarFocusReason || why == Qt::ActiveWindowFocusReason) return;
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

void LineEditor::enterEvent(QEnterEvent *event)
{
    QPlainTextEdit::enterEvent(event);
    showGround();
}

void LineEditor::leaveEvent(QEvent *event)
{
    QPlainTextEdit::leaveEvent(event);
    showGround();
}

// A file that is dropped is for whoever attaches it: here it would leave its address.
bool LineEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return localFilesOf(*source).isEmpty() && QPlainTextEdit::canInsertFromMimeData(source);
}

void LineEditor::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText()) return;
    const QString pasted = source->text();
    textCursor().insertText(oneLine(pasted));
    flush();
}

void LineEditor::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace nevertwice
