#include "ui/write/markdowneditor.h"

#include "model/domain/text.h"
#include "ui/kit/pageflow.h"
#include "ui/kit/textdifference.h"
#include "ui/write/attacher.h"
#include "ui/write/markdownhighlighter.h"
#include "ui/write/proselayout.h"
#include "ui/write/textstep.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kPause = 400; // milliseconds after which what was typed is told
constexpr int kSlack = 2;   // pixels a QPlainTextEdit wants below its last line, or it begins to scroll

int spacingOf(const QFont &font)
{
    return int(std::lround(QFontMetricsF(font).height() * Theme::lineHeightPercent / 100));
}

constexpr int kFewLetters = 64; // what a key changes, and a word that is put in

} // namespace

MarkdownEditor::MarkdownEditor(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme), m_heights([this](int width) { return measure(width); })
{
    auto *text = new QTextDocument(this);
    m_layout = new ProseLayout(text, spacingOf(theme.font(TextStyle::Body)));
    text->setDocumentLayout(m_layout);
    text->setDocumentMargin(0);
    setDocument(text);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setCursorWidth(2);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_highlighter = new MarkdownHighlighter(theme, text);
    useTheme();

    m_idle.setSingleShot(true);
    m_idle.setInterval(kPause);
    connect(&m_idle, &QTimer::timeout, this, &MarkdownEditor::flush);
    connect(&theme, &Theme::changed, this, &MarkdownEditor::useTheme);
    connect(text, &QTextDocument::contentsChange, this, &MarkdownEditor::onContentsChange);
    connect(this, &QPlainTextEdit::textChanged, this, &MarkdownEditor::onTextChanged);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus()) emit caretMoved(cursorRect());
    });
    // The room for the caret makes the text wider than its place: to scroll there would cut the first letters.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (maximum > 0) horizontalScrollBar()->setMaximum(0);
    });
}

void MarkdownEditor::useTheme()
{
    setFont(m_theme.font(TextStyle::Body));
    document()->setDefaultFont(font());
    m_layout->setSpacing(spacingOf(font()));
    setTabStopDistance(QFontMetricsF(m_theme.font(TextStyle::Code)).horizontalAdvance(u' ') * 4);
    m_heights.forget();
    updateGeometry();
}

QString MarkdownEditor::text() const
{
    // Not toPlainText(): that makes a space of every no-break space.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

void MarkdownEditor::setText(const QString &text, Caret caret)
{
    if (m_isUntold) {
        // What is not told yet is joined with it, and told.
        const QString joined = joinedText(m_told, text, this->text());
        m_idle.stop();
        m_isUntold = false;
        showText(joined, caret);
        emit typed(joined);
        return;
    }
    showText(text, caret);
}

void MarkdownEditor::showText(const QString &text, Caret caret)
{
    m_told = text;
    const QString before = this->text();
    if (before == text) return;
    const QScopedValueRollback showing(m_isShowing, true);
    const TextDifference difference = textDifference(before, text);
    QTextCursor edit(document());
    edit.setPosition(int(difference.start));
    edit.setPosition(int(difference.start + difference.removed), QTextCursor::KeepAnchor);
    edit.insertText(text.mid(difference.start, difference.added));
    // What was just opened is read from its beginning.
    if (before.isEmpty()) edit.setPosition(0);
    if (before.isEmpty() || caret == Caret::AtChange) setTextCursor(edit);
}

void MarkdownEditor::startText(const QString &text)
{
    Q_ASSERT(!m_isUntold);
    ++m_textNumber;
    m_marks = {};
    setExtraSelections({});
    setTabKey(TabKey::Indents);
    const QScopedValueRollback showing(m_isShowing, true);
    m_told = text;
    QTextCursor edit(document());
    edit.select(QTextCursor::Document);
    if (edit.hasSelection() || !text.isEmpty()) edit.insertText(text);
    edit.setPosition(0);
    setTextCursor(edit);
}

void MarkdownEditor::setPlaceholder(const QString &question)
{
    m_placeholder = question;
    setAccessibleDescription(question);
    if (!document()->isEmpty()) return;
    m_heights.forget();
    updateGeometry();
    viewport()->update();
}

void MarkdownEditor::flush()
{
    m_idle.stop();
    if (!m_isUntold) return;
    m_isUntold = false;
    const QString now = text(); // of its own: whoever hears may show another
    m_told = now;
    emit typed(now);
}

void MarkdownEditor::setTabKey(TabKey key)
{
    if (key == m_tabKey) return;
    m_tabKey = key;
    emit tabKeyChanged(key);
}

void MarkdownEditor::setMarks(Layer layer, const QList<QTextEdit::ExtraSelection> &marks)
{
    if (marks.isEmpty() && m_marks[size_t(layer)].isEmpty()) return;
    m_marks[size_t(layer)] = marks;
    setExtraSelections(m_marks[0] + m_marks[1] + m_marks[2] + m_marks[3]);
}

void MarkdownEditor::onContentsChange(int position, int removed, int added)
{
    const QTextBlock block = document()->findBlock(position);
    // A line that is written in is measured and painted many times a key: its glyphs are kept.
    if (block.isValid() && removed + added <= kFewLetters) block.layout()->setCacheEnabled(true);
    if (removed + added > 1 && !block.contains(position + std::max(removed, added))) m_isOneLine = false;
    m_changedAt = position;
}

void MarkdownEditor::onTextChanged()
{
    if (!m_isShowing) {
        m_isUntold = true;
        m_idle.start();
    }
    m_heights.forget();
    const bool isOneLine = m_isOneLine && document()->blockCount() == m_blocks;
    m_isOneLine = true;
    m_blocks = document()->blockCount();
    // Lines that were laid out are counted by the document; only where several changed they have to be looked at. New
    // colours in the one that changed have taken its layout away, and without the caret in it nobody has asked since.
    if (isOneLine) m_layout->blockBoundingRect(document()->findBlock(m_changedAt));
    const int lines = isOneLine && !document()->isEmpty() ? document()->lineCount() : countLines();
    if (lines == m_lines) return;
    m_lines = lines;
    updateGeometry();
    emit heightChanged();
}

// An empty text has no lines: its question may be longer than one.
int MarkdownEditor::countLines() const
{
    return document()->isEmpty() ? 0 : m_layout->lineCount();
}

int MarkdownEditor::heightForWidth(int width) const
{
    return m_heights.at(width);
}

int MarkdownEditor::measure(int width) const
{
    if (document()->isEmpty() && !m_placeholder.isEmpty()) return placeholderHeight(width) + kSlack;
    const bool isLaidOut = width == viewport()->width();
    return (isLaidOut ? m_layout->lineCount() : m_layout->lineCountIn(width)) * m_layout->spacing() + kSlack;
}

int MarkdownEditor::placeholderHeight(int width) const
{
    const QFontMetrics metrics(font());
    const int height = metrics.boundingRect({0, 0, width, 0}, Qt::TextWordWrap, m_placeholder).height();
    return std::max(m_layout->spacing(), height + m_layout->spacing() - metrics.height());
}

QSize MarkdownEditor::sizeHint() const
{
    return {PageFlow::kWidth, PageFlow::kLine};
}

QSize MarkdownEditor::minimumSizeHint() const
{
    return {80, 0};
}

void MarkdownEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    verticalScrollBar()->setValue(0);
    if (event->size().width() == event->oldSize().width()) return;
    m_lines = countLines();
}

void MarkdownEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_placeholder.isEmpty() || !document()->isEmpty()) return;
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // the question by its own letters, at the side of the page
    painter.setPen(m_theme.tokens().text3);
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    const int above = (m_layout->spacing() - fontMetrics().height()) / 2;
    painter.drawText(viewport()->rect().adjusted(0, above, 0, 0), start | Qt::AlignTop | Qt::TextWordWrap,
                     m_placeholder);
}

void MarkdownEditor::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

// A press between two lines would be taken for one behind the end of the upper one.
QPointF MarkdownEditor::onLine(const QPointF &point) const
{
    const int spacing = m_layout->spacing();
    return {point.x(), std::floor(point.y() / spacing) * spacing + spacing / 2};
}

QMouseEvent MarkdownEditor::onLine(const QMouseEvent &event) const
{
    return QMouseEvent(event.type(), onLine(event.position()), event.scenePosition(), event.globalPosition(),
                       event.button(), event.buttons(), event.modifiers(), event.pointingDevice());
}

int MarkdownEditor::positionAt(const QPoint &point) const
{
    return cursorForPosition(onLine(QPointF(point)).toPoint()).position();
}

void MarkdownEditor::mousePressEvent(QMouseEvent *event)
{
    QMouseEvent moved = onLine(*event);
    QPlainTextEdit::mousePressEvent(&moved);
}

void MarkdownEditor::mouseMoveEvent(QMouseEvent *event)
{
    QMouseEvent moved = onLine(*event);
    QPlainTextEdit::mouseMoveEvent(&moved);
}

void MarkdownEditor::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent moved = onLine(*event);
    QPlainTextEdit::mouseDoubleClickEvent(&moved);
}

void MarkdownEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    QMenu *menu = makeMenu();
    emit menuWanted(menu, isByKey ? textCursor().position() : positionAt(event->pos()));
    menu->popup(isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

QMenu *MarkdownEditor::makeMenu()
{
    const bool isWritable = !isReadOnly();
    const bool hasSelection = textCursor().hasSelection();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QKeySequence &keys, bool isEnabled, auto command) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, command);
    };
    add(tr("&Undo"), QKeySequence::Undo, isWritable, &MarkdownEditor::askUndo);
    add(tr("&Redo"), QKeySequence::Redo, isWritable, &MarkdownEditor::askRedo);
    menu->addSeparator();
    add(tr("Cu&t"), QKeySequence::Cut, isWritable && hasSelection, &QPlainTextEdit::cut);
    add(tr("&Copy"), QKeySequence::Copy, hasSelection, &QPlainTextEdit::copy);
    add(tr("&Paste"), QKeySequence::Paste, isWritable && canPaste(), &QPlainTextEdit::paste);
    add(tr("Paste &without formatting"), QKeySequence(u"Ctrl+Shift+V"_s), isWritable && canPaste(),
        &MarkdownEditor::pastePlain);
    menu->addSeparator();
    add(tr("Select &all"), QKeySequence::SelectAll, !document()->isEmpty(), &QPlainTextEdit::selectAll);
    return menu;
}

bool MarkdownEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || (m_attacher && m_attacher->takes(*source));
}

void MarkdownEditor::insertFromMimeData(const QMimeData *source)
{
    if (m_attacher && m_attacher->takes(*source))
        m_attacher->take(*source, this);
    else
        pasteText(*source);
}

// Told apart, what is taken away there and put in here would be two steps, and with one of them taken back the words
// may stand nowhere.
void MarkdownEditor::dropEvent(QDropEvent *event)
{
    auto *from = event->source() ? qobject_cast<MarkdownEditor *>(event->source()->parent()) : nullptr;
    const bool isMove = from && from != this && event->dropAction() == Qt::MoveAction && !isReadOnly() &&
                        !from->isReadOnly() && from->textCursor().hasSelection();
    if (!isMove) return QPlainTextEdit::dropEvent(event);
    QDragLeaveEvent over; // its caret goes
    QPlainTextEdit::dragLeaveEvent(&over);
    event->setDropAction(Qt::CopyAction); // nobody else takes it away
    event->accept();
    moveHere(*from, positionAt(event->position().toPoint()));
}

void MarkdownEditor::moveHere(MarkdownEditor &from, int position)
{
    const auto move = [&] {
        QTextCursor chosen = from.textCursor();
        QTextCursor place(document());
        place.setPosition(position);
        place.insertText(chosen.selectedText().replace(QChar::ParagraphSeparator, u'\n'));
        setTextCursor(place);
        flush();
        chosen.removeSelectedText();
        from.flush();
    };
    m_together ? m_together(move) : move();
}

void MarkdownEditor::pasteText(const QMimeData &source)
{
    // A fragment without a document to ask loads nothing that the page names.
    QString text = source.hasText() ? source.text() : QTextDocumentFragment::fromHtml(source.html()).toPlainText();
    text.remove(QChar::ObjectReplacementCharacter); // where a picture was
    flush();
    insertPlainText(sanitizeText(text));
    flush();
}

} // namespace nevertwice
