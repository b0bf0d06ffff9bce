#include "ui/write/markdowneditor.h"
#include "ui/write/markdownedits.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// A word has ended: what comes after it is a new step.
bool endsWord(const QString &typed)
{
    return !typed.isEmpty() && !typed.back().isLetterOrNumber() && !typed.back().isMark();
}

} // namespace

MarkdownEditor::Command MarkdownEditor::commandFor(const QKeyEvent *event) const
{
    if (isReadOnly()) return nullptr;
    if (event->matches(QKeySequence::Undo)) return &MarkdownEditor::askUndo;
    if (event->matches(QKeySequence::Redo)) return &MarkdownEditor::askRedo;
    struct Key
    {
        Qt::KeyboardModifiers modifiers;
        int key;
        Command command;
    };
    static constexpr auto kControlShift = Qt::ControlModifier | Qt::ShiftModifier;
    static const Key keys[] = {{Qt::ControlModifier, Qt::Key_B, &MarkdownEditor::makeBold},
                               {Qt::ControlModifier, Qt::Key_I, &MarkdownEditor::makeItalic},
                               {kControlShift, Qt::Key_K, &MarkdownEditor::makeLink},
                               {Qt::ControlModifier, Qt::Key_T, &MarkdownEditor::insertTime},
                               {kControlShift, Qt::Key_V, &MarkdownEditor::pastePlain},
                               {Qt::ControlModifier, Qt::Key_M, &MarkdownEditor::toggleTab},
                               {Qt::NoModifier, Qt::Key_Return, &MarkdownEditor::startLine},
                               {Qt::NoModifier, Qt::Key_Enter, &MarkdownEditor::startLine},
                               {Qt::ShiftModifier, Qt::Key_Return, &MarkdownEditor::breakLine},
                               {Qt::ShiftModifier, Qt::Key_Enter, &MarkdownEditor::breakLine},
                               {Qt::NoModifier, Qt::Key_Tab, &MarkdownEditor::shiftIn},
                               {Qt::ShiftModifier, Qt::Key_Backtab, &MarkdownEditor::shiftOut}};
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && modifiers == Qt::ControlModifier && hasBox(textCursor())) return &MarkdownEditor::toggleBox;
    for (const Key &key : keys)
        if (key.key == event->key() && key.modifiers == modifiers) return key.command;
    return nullptr;
}

bool MarkdownEditor::event(QEvent *event)
{
    // The keys of the text come before the shortcuts of the window, while the text has the keyboard.
    if (event->type() == QEvent::ShortcutOverride && commandFor(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && m_keyFilter && m_keyFilter(static_cast<QKeyEvent *>(event))) return true;
    return QPlainTextEdit::event(event);
}

// Tab is a key of lists alone; everywhere else, and everywhere once Ctrl+M was pressed, it leads on.
bool MarkdownEditor::focusNextPrevChild(bool next)
{
    const bool indents = m_tabKey == TabKey::Indents && !isReadOnly() && isInList(textCursor());
    return !indents && QPlainTextEdit::focusNextPrevChild(next);
}

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
{
    if (const Command command = commandFor(event)) {
        (this->*command)();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (endsWord(event->text())) flush();
}

void MarkdownEditor::inputMethodEvent(QInputMethodEvent *event)
{
    QPlainTextEdit::inputMethodEvent(event);
    if (endsWord(event->commitString())) flush();
}

void MarkdownEditor::focusOutEvent(QFocusEvent *event)
{
    flush();
    QPlainTextEdit::focusOutEvent(event);
}

void MarkdownEditor::askUndo()
{
    flush();
    emit undoWanted();
}

void MarkdownEditor::askRedo()
{
    flush();
    emit redoWanted();
}

void MarkdownEditor::makeBold()
{
    QTextCursor cursor = textCursor();
    toggleMark(cursor, u"**"_s);
    setTextCursor(cursor);
}

void MarkdownEditor::makeItalic()
{
    QTextCursor cursor = textCursor();
    toggleMark(cursor, u"*"_s);
    setTextCursor(cursor);
}

void MarkdownEditor::makeLink()
{
    QTextCursor cursor = textCursor();
    insertLink(cursor);
    setTextCursor(cursor);
}

void MarkdownEditor::insertTime()
{
    if (m_timeNow) insertPlainText(m_timeNow());
    flush();
}

void MarkdownEditor::pastePlain()
{
    if (const QMimeData *copied = QApplication::clipboard()->mimeData()) pasteText(*copied);
}

void MarkdownEditor::startLine()
{
    QTextCursor cursor = textCursor();
    if (!continueList(cursor)) cursor.insertBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
    flush();
}

void MarkdownEditor::breakLine()
{
    textCursor().insertBlock();
    ensureCursorVisible();
    flush();
}

void MarkdownEditor::endStep()
{
    flush();
    emit stepEnds();
}

void MarkdownEditor::shiftIn()
{
    endStep();
    QTextCursor cursor = textCursor();
    shiftItems(cursor, nevertwice::Shift::In);
    endStep();
}

void MarkdownEditor::shiftOut()
{
    endStep();
    QTextCursor cursor = textCursor();
    shiftItems(cursor, nevertwice::Shift::Out);
    endStep();
}

void MarkdownEditor::toggleBox()
{
    endStep();
    QTextCursor cursor = textCursor();
    toggleBoxes(cursor);
    endStep();
}

void MarkdownEditor::toggleTab()
{
    setTabKey(m_tabKey == TabKey::Indents ? TabKey::MovesFocus : TabKey::Indents);
}

} // namespace nevertwice
