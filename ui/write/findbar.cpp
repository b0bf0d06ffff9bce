#include "ui/write/findbar.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/write/markdowneditor.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kNeedleWidth = 280;
constexpr int kCountWidth = 180;

bool isFindKey(const QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier) return event->key() == Qt::Key_F || event->key() == Qt::Key_H;
    return event->key() == Qt::Key_F3 && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier);
}

QTextCursor cursorAt(QPlainTextEdit &editor, const TextHit &hit)
{
    QTextCursor cursor(editor.document());
    cursor.setPosition(hit.start);
    cursor.setPosition(hit.start + hit.length, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

FindBar::FindBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("findBar"_L1);
    setSurface(this, u"bg"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::l, space::s, space::l, space::s);
    rows->setSpacing(space::s);
    rows->addWidget(makeFindRow());
    m_replaceRow = makeReplaceRow();
    rows->addWidget(m_replaceRow);
    m_again.setSingleShot(true);
    m_again.setInterval(100);
    connect(&m_again, &QTimer::timeout, this, &FindBar::search);
    connect(&theme, &Theme::changed, this, &FindBar::paintMarks);
    hide();
}

QWidget *FindBar::makeFindRow()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_needle = new QLineEdit(row);
    m_needle->setObjectName("findText"_L1);
    m_needle->setPlaceholderText(tr("Find in this incident"));
    m_needle->setAccessibleName(tr("Find in this incident"));
    holdWidth(m_theme, m_needle, kNeedleWidth);
    layout->addWidget(m_needle);
    m_case = makeOption(tr("Aa"), tr("Match case"));
    m_word = makeOption(tr("ab"), tr("Whole words"));
    m_pattern = makeOption(u".*"_s, tr("Regular expression"));
    for (QToolButton *option : {m_case, m_word, m_pattern})
        layout->addWidget(option);
    const auto addButton = [&](const QString &text, const QString &tip, auto slot) {
        auto *button = new QPushButton(text, row);
        button->setProperty("link", true);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
    };
    addButton(tr("Previous"), tr("Previous hit (Shift+F3)"), &FindBar::findPrevious);
    addButton(tr("Next"), tr("Next hit (F3)"), &FindBar::findNext);
    addButton(tr("Close"), tr("Close (Esc)"), &FindBar::dismiss);
    m_count = makeLabel(m_theme, {}, TextStyle::Meta, Ink::Text2, row);
    m_count->setObjectName("findCount"_L1);
    m_count->setMinimumWidth(kCountWidth);
    m_count->setMinimumHeight(space::control);
    layout->addWidget(m_count);
    connect(m_needle, &QLineEdit::textEdited, this, &FindBar::searchFromHere);
    return row;
}

QWidget *FindBar::makeReplaceRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_replacement = new QLineEdit(row);
    m_replacement->setObjectName("replaceText"_L1);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setMaximumWidth(m_theme.scaled(kNeedleWidth));
    layout->addWidget(m_replacement, 100);
    auto *one = new QPushButton(tr("Replace"), row);
    auto *all = new QPushButton(tr("Replace all"), row);
    one->setObjectName("replaceOne"_L1);
    all->setObjectName("replaceAll"_L1);
    layout->addWidget(one);
    layout->addWidget(all);
    layout->addStretch(1);
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    return row;
}

QToolButton *FindBar::makeOption(const QString &sign, const QString &name)
{
    auto *option = new QToolButton(this);
    option->setText(sign);
    option->setToolTip(name);
    option->setAccessibleName(name);
    option->setCheckable(true);
    option->setAutoRaise(true);
    option->setFocusPolicy(Qt::StrongFocus);
    option->setFixedSize(space::control, space::control);
    connect(option, &QToolButton::toggled, this, &FindBar::searchFromHere);
    return option;
}

void FindBar::setEditors(const QList<MarkdownEditor *> &editors)
{
    for (const auto &editor : std::as_const(m_editors)) {
        if (!editor) continue;
        editor->removeEventFilter(this);
        editor->disconnect(&m_again);
        editor->setMarks(MarkdownEditor::Layer::Found, {});
    }
    m_editors.clear();
    m_hits.clear();
    m_current = -1;
    for (MarkdownEditor *editor : editors) {
        m_editors.append(editor);
        editor->installEventFilter(this);
        connect(editor, &QPlainTextEdit::textChanged, &m_again, [this] {
            if (isVisible()) m_again.start();
        });
    }
    if (isVisible()) search();
}

MarkdownEditor *FindBar::focused() const
{
    for (const auto &editor : m_editors)
        if (editor && editor->hasFocus()) return editor;
    return nullptr;
}

void FindBar::open(Mode mode)
{
    if (MarkdownEditor *editor = focused()) {
        m_home = editor;
        const QString selected = editor->textCursor().selectedText();
        if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) m_needle->setText(selected);
    }
    m_replaceRow->setVisible(mode == Mode::Replace);
    setVisible(true);
    m_needle->setFocus(Qt::ShortcutFocusReason);
    m_needle->selectAll();
    searchFromHere();
}

void FindBar::dismiss()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_hits.clear();
    m_current = -1;
    paintMarks();
    if (m_home && hadFocus) m_home->setFocus(Qt::OtherFocusReason);
    emit closed();
}

TextQuery FindBar::query() const
{
    return {m_needle->text(), m_case->isChecked(), m_word->isChecked(), m_pattern->isChecked()};
}

// Looks again, and stays with the hit one is at.
void FindBar::search()
{
    m_again.stop();
    m_notice.clear();
    m_hits.clear();
    const QRegularExpression pattern = patternOf(query());
    for (int i = 0; i < m_editors.size() && !m_needle->text().isEmpty(); ++i) {
        if (!m_editors[i]) continue;
        const QList<TextHit> hits = hitsIn(m_editors[i]->text(), pattern);
        for (const TextHit &hit : hits)
            m_hits.append({i, hit});
    }
    m_current = -1;
    for (int i = 0; i < m_hits.size() && m_home; ++i) {
        const QTextCursor cursor = m_home->textCursor();
        const Hit &hit = m_hits[i];
        if (m_editors[hit.editor] == m_home && hit.hit.start == cursor.selectionStart() &&
            hit.hit.length == cursor.selectionEnd() - cursor.selectionStart())
            m_current = i;
    }
    paintMarks();
    tell();
}

// Looks for something else: the first hit from where one is.
void FindBar::searchFromHere()
{
    if (m_home) {
        QTextCursor cursor = m_home->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_home->setTextCursor(cursor);
    }
    search();
    if (!m_hits.isEmpty()) goTo(nextIndex(Direction::Forwards));
}

// The hit after, or before, what is selected in the text one came from; -1 without any.
int FindBar::nextIndex(Direction direction) const
{
    const bool isForwards = direction == Direction::Forwards;
    if (m_hits.isEmpty()) return -1;
    const int home = m_home ? int(m_editors.indexOf(m_home)) : -1;
    const QTextCursor cursor = m_home ? m_home->textCursor() : QTextCursor();
    const int from = !m_home ? 0 : isForwards ? cursor.selectionEnd() : cursor.selectionStart();
    const auto isAfter = [&](const Hit &hit) { return hit.editor != home ? hit.editor > home : hit.hit.start >= from; };
    const auto isBefore = [&](const Hit &hit) {
        return hit.editor != home ? hit.editor < home : hit.hit.start + hit.hit.length <= from;
    };
    if (isForwards) {
        for (int i = 0; i < m_hits.size(); ++i)
            if (isAfter(m_hits[i])) return i;
        return 0;
    }
    for (int i = int(m_hits.size()) - 1; i >= 0; --i)
        if (isBefore(m_hits[i])) return i;
    return int(m_hits.size()) - 1;
}

void FindBar::findNext()
{
    go(Direction::Forwards);
}

void FindBar::findPrevious()
{
    go(Direction::Backwards);
}

void FindBar::go(Direction direction)
{
    if (!isVisible()) {
        if (m_otherHits && m_otherHits(direction == Direction::Forwards ? 1 : -1)) return;
        open(Mode::Find);
        return;
    }
    if (MarkdownEditor *editor = focused()) m_home = editor;
    search();
    const int before = m_current;
    const int next = nextIndex(direction);
    if (next < 0) return;
    const bool isForwards = direction == Direction::Forwards;
    if (before >= 0 && isForwards && next <= before) m_notice = tr("went on from the top");
    if (before >= 0 && !isForwards && next >= before) m_notice = tr("went on from the end");
    goTo(next);
}

void FindBar::goTo(int index)
{
    m_current = index;
    const Hit &hit = m_hits[index];
    MarkdownEditor *editor = m_editors[hit.editor];
    m_home = editor;
    editor->setTextCursor(cursorAt(*editor, hit.hit));
    paintMarks();
    tell();
    emit foundAt(editor, editor->cursorRect());
}

void FindBar::replaceOne()
{
    search();
    if (m_current < 0) {
        findNext();
        return;
    }
    const Hit hit = m_hits[m_current];
    MarkdownEditor *editor = m_editors[hit.editor];
    editor->flush();
    const QString before = editor->text();
    const QString after = withHitReplaced(before, query(), hit.hit, m_replacement->text());
    emit replaceWanted({{editor, after}});
    QTextCursor cursor = editor->textCursor();
    const int end = hit.hit.start + hit.hit.length + int(after.size() - before.size());
    cursor.setPosition(std::clamp(end, 0, int(editor->text().size())));
    editor->setTextCursor(cursor);
    search();
    if (!m_hits.isEmpty()) goTo(nextIndex(Direction::Forwards));
}

void FindBar::replaceAll()
{
    search();
    QList<Change> changes;
    const int count = int(m_hits.size());
    for (const auto &editor : std::as_const(m_editors)) {
        if (!editor || count == 0) continue;
        editor->flush();
        const QString before = editor->text();
        const QString after = withAllReplaced(before, query(), m_replacement->text());
        if (after != before) changes.append({editor, after});
    }
    if (!changes.isEmpty()) emit replaceWanted(changes);
    search();
    m_count->setText(tr("%n replaced", nullptr, count));
}

void FindBar::paintMarks()
{
    QList<QList<QTextEdit::ExtraSelection>> marks(m_editors.size());
    for (int i = 0; i < m_hits.size(); ++i) {
        MarkdownEditor *editor = m_editors[m_hits[i].editor];
        if (!editor) continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursorAt(*editor, m_hits[i].hit);
        const bool isCurrent = i == m_current;
        mark.format.setBackground(isCurrent ? m_theme.tokens().accent : m_theme.tokens().selection);
        mark.format.setForeground(isCurrent ? m_theme.tokens().onAccent : m_theme.tokens().onSelection);
        marks[m_hits[i].editor].append(mark);
    }
    const MarkdownEditor *home = m_current < 0 ? nullptr : m_editors[m_hits[m_current].editor].data();
    for (int i = 0; i < m_editors.size(); ++i)
        if (m_editors[i]) {
            m_editors[i]->setMarks(MarkdownEditor::Layer::Found, marks[i]);
            showSelection(*m_editors[i], m_editors[i] == home);
        }
}

// The hit one is at is selected as well, and a selection is painted over every mark.
void FindBar::showSelection(MarkdownEditor &editor, bool isHit)
{
    QPalette colours;
    if (isHit) {
        colours.setColor(QPalette::Highlight, m_theme.tokens().accent);
        colours.setColor(QPalette::HighlightedText, m_theme.tokens().onAccent);
    }
    if (isHit || editor.testAttribute(Qt::WA_SetPalette)) editor.setPalette(colours);
}

void FindBar::tell()
{
    const bool isWrong = !patternOf(query()).isValid();
    setInk(m_count, isWrong ? Ink::Danger : Ink::Text2);
    if (m_needle->text().isEmpty())
        m_count->setText({});
    else if (isWrong)
        m_count->setText(tr("This pattern is not complete"));
    else if (m_hits.isEmpty())
        m_count->setText(tr("No hits"));
    else if (m_current < 0)
        m_count->setText(tr("%n hits", nullptr, int(m_hits.size())));
    else if (m_notice.isEmpty())
        m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(m_hits.size()));
    else
        m_count->setText(tr("%1 of %2, %3").arg(m_current + 1).arg(m_hits.size()).arg(m_notice));
}

bool FindBar::handleKey(const QKeyEvent *event)
{
    if (!isFindKey(event)) return false;
    if (event->key() == Qt::Key_F3)
        go(event->modifiers() & Qt::ShiftModifier ? Direction::Backwards : Direction::Forwards);
    else
        open(event->key() == Qt::Key_H ? Mode::Replace : Mode::Find);
    return true;
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isFindKey(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key)) return true;
        if (key->key() == Qt::Key_Escape && isVisible()) {
            dismiss();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget()); isEnter && button)
        button->click();
    else if (isEnter && m_replacement->hasFocus())
        replaceOne();
    else if (isEnter)
        go(event->modifiers() & Qt::ShiftModifier ? Direction::Backwards : Direction::Forwards);
    else if (!handleKey(event))
        QWidget::keyPressEvent(event);
}

} // namespace nevertwice
