#include "ui/write/findbar.h"

#include "ui/kit/chosenrows.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/write/actionitemmodel.h"
#include "ui/write/actionseditor.h"
#include "ui/write/hitpainting.h"
#include "ui/write/lineeditor.h"
#include "ui/write/markdowneditor.h"
#include "ui/write/timelineitemmodel.h"
#include "ui/write/timelineview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHash>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <tuple>

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

int textColumnOf(const QAbstractItemModel *rows)
{
    return qobject_cast<const TimelineItemModel *>(rows) ? int(TimelineItemModel::TextColumn)
                                                         : int(ActionItemModel::TitleColumn);
}

QString rowPath(const QString &list, const QUuid &row, const QString &key)
{
    return u"%1/%2.%3"_s.arg(list, row.toString(QUuid::WithoutBraces), key);
}

// What is being typed belongs to the text.
void handOverText(QWidget *text)
{
    if (auto *editor = qobject_cast<MarkdownEditor *>(text))
        editor->flush();
    else if (auto *line = qobject_cast<LineEditor *>(text))
        line->flush();
    else if (const auto *actions = text ? qobject_cast<ActionsEditor *>(text->parentWidget()) : nullptr)
        actions->tellTyped();
    else if (auto *timeline = qobject_cast<TimelineView *>(text))
        timeline->handOver();
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
    auto *ways = new QWidget(row); // in one line, wherever it breaks
    auto *beside = new QHBoxLayout(ways);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(space::xs);
    layout->addWidget(ways);
    const auto addButton = [&](const QString &text, const QString &tip, auto slot) {
        auto *button = new QPushButton(text, ways);
        button->setProperty("link", true);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, slot);
        beside->addWidget(button);
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
    // From what is looked for to what it becomes, and only then to how it is looked for.
    QWidget::setTabOrder(m_needle, m_replacement);
    QWidget::setTabOrder(m_replacement, one);
    QWidget::setTabOrder(one, all);
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

void FindBar::forgetHome()
{
    m_home = nullptr;
    m_row = QPersistentModelIndex();
    m_inRow = {};
}

void FindBar::setTexts(const QList<QWidget *> &texts)
{
    for (const auto &text : std::as_const(m_texts)) {
        if (!text) continue;
        text->removeEventFilter(this);
        if (auto *editor = qobject_cast<QPlainTextEdit *>(text)) {
            editor->disconnect(&m_again);
            mark(*editor, {});
        } else if (auto *list = qobject_cast<QAbstractItemView *>(text)) {
            list->model()->disconnect(&m_again);
            setHitPattern(list, {});
        }
    }
    m_texts.clear();
    m_hits.clear();
    m_current = -1;
    const auto searchSoon = [this] {
        if (isVisible()) m_again.start();
    };
    for (QWidget *text : texts) {
        m_texts.append(text);
        text->installEventFilter(this);
        if (auto *editor = qobject_cast<QPlainTextEdit *>(text)) {
            connect(editor, &QPlainTextEdit::textChanged, &m_again, searchSoon);
        } else if (auto *list = qobject_cast<QAbstractItemView *>(text)) {
            const QAbstractItemModel *rows = list->model();
            connect(rows, &QAbstractItemModel::dataChanged, &m_again, searchSoon);
            connect(rows, &QAbstractItemModel::rowsInserted, &m_again, searchSoon);
            connect(rows, &QAbstractItemModel::rowsRemoved, &m_again, searchSoon);
            connect(rows, &QAbstractItemModel::rowsMoved, &m_again, searchSoon);
            connect(rows, &QAbstractItemModel::modelReset, &m_again, searchSoon);
        }
    }
    if (isVisible()) search();
}

QWidget *FindBar::focused() const
{
    for (const auto &text : m_texts)
        if (text && text->hasFocus()) return text;
    return nullptr;
}

void FindBar::open(Mode mode)
{
    if (QWidget *text = focused()) {
        m_home = text;
        const auto *editor = qobject_cast<QPlainTextEdit *>(text);
        const QString selected = editor ? editor->textCursor().selectedText() : QString();
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

QList<FindBar::Text> FindBar::textsIn(const QWidget *widget) const
{
    QList<Text> texts;
    if (const auto *editor = qobject_cast<const MarkdownEditor *>(widget)) {
        texts.append({0, editor->objectName(), editor->text()});
    } else if (const auto *line = qobject_cast<const LineEditor *>(widget)) {
        texts.append({0, line->path(), line->text()});
    } else if (const auto *timeline = qobject_cast<const TimelineView *>(widget)) {
        const auto *rows = qobject_cast<const TimelineItemModel *>(timeline->model());
        for (int row = 0; rows && row < rows->rowCount(); ++row) {
            const QModelIndex index = rows->index(row, TimelineItemModel::TextColumn);
            const auto event = index.data(TimelineItemModel::EventRole).value<Event>();
            if (!rows->isDraft(index)) texts.append({row, rowPath(u"timeline"_s, event.uuid, u"text"_s), event.text});
        }
    } else if (const auto *list = qobject_cast<const QAbstractItemView *>(widget)) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const auto action = list->model()->index(row, 0).data(ActionItemModel::ActionRole).value<Action>();
            texts.append({row, rowPath(u"actions"_s, action.uuid, u"title"_s), action.title});
        }
    }
    return texts;
}

// What is chosen in the text one came from; before all of them without one.
FindBar::Hit FindBar::here() const
{
    const int place = m_home ? int(m_texts.indexOf(m_home)) : -1;
    if (const auto *editor = qobject_cast<QPlainTextEdit *>(m_home)) {
        const QTextCursor cursor = editor->textCursor();
        return {place, 0, {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()}};
    }
    const auto *list = qobject_cast<QAbstractItemView *>(m_home);
    if (!list) return {place, 0, {}};
    const QModelIndex current = list->currentIndex();
    const bool isKnown = m_row.isValid() && m_row.model() == list->model() && m_row.row() == current.row();
    return {place, current.row(), isKnown ? m_inRow : TextHit()};
}

// Looks again, and stays with the hit one is at.
void FindBar::search()
{
    m_again.stop();
    m_notice.clear();
    m_hits.clear();
    const QRegularExpression pattern = patternOf(query());
    for (int i = 0; i < m_texts.size() && !m_needle->text().isEmpty(); ++i) {
        const QList<Text> texts = textsIn(m_texts[i]);
        for (const Text &text : texts) {
            const QList<TextHit> hits = hitsIn(text.text, pattern);
            for (const TextHit &hit : hits)
                m_hits.append({i, text.row, hit});
        }
    }
    const Hit at = here();
    const auto found = std::find_if(m_hits.begin(), m_hits.end(), [&at](const Hit &hit) {
        return hit.place == at.place && hit.row == at.row && hit.hit == at.hit;
    });
    m_current = found == m_hits.end() ? -1 : int(found - m_hits.begin());
    paintMarks();
    tell();
}

// Looks for something else: the first hit from where one is.
void FindBar::searchFromHere()
{
    if (auto *editor = qobject_cast<QPlainTextEdit *>(m_home)) {
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(cursor.selectionStart());
        editor->setTextCursor(cursor);
    }
    m_inRow.length = 0;
    search();
    if (!m_hits.isEmpty()) goTo(nextIndex(Direction::Forwards));
}

// The hit after, or before, what is selected in the text one came from; -1 without any.
int FindBar::nextIndex(Direction direction) const
{
    if (m_hits.isEmpty()) return -1;
    const Hit at = here();
    const auto startOf = [](const Hit &hit) { return std::tuple(hit.place, hit.row, hit.hit.start); };
    const auto endOf = [](const Hit &hit) { return std::tuple(hit.place, hit.row, hit.hit.start + hit.hit.length); };
    if (direction == Direction::Forwards) {
        for (int i = 0; i < m_hits.size(); ++i)
            if (startOf(m_hits[i]) >= endOf(at)) return i;
        return 0;
    }
    for (int i = int(m_hits.size()) - 1; i >= 0; --i)
        if (endOf(m_hits[i]) <= startOf(at)) return i;
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
    if (QWidget *text = focused()) m_home = text;
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
    standAt(m_hits[index]);
    paintMarks();
    tell();
    if (const auto *editor = qobject_cast<QPlainTextEdit *>(m_home)) {
        emit foundAt(m_home, editor->cursorRect());
        return;
    }
    const auto show = [this, row = m_row, home = m_home] {
        const auto *list = qobject_cast<QAbstractItemView *>(home);
        if (list && row.isValid()) emit foundAt(home, list->visualRect(row));
    };
    show();
    // What is said of a chosen event may move the rest.
    QMetaObject::invokeMethod(this, show, Qt::QueuedConnection);
}

// Chooses it: the words of a text, an event, an action.
void FindBar::standAt(const Hit &hit)
{
    m_home = m_texts[hit.place];
    if (auto *editor = qobject_cast<QPlainTextEdit *>(m_home)) {
        editor->setTextCursor(cursorAt(*editor, hit.hit));
    } else if (const auto *list = qobject_cast<QAbstractItemView *>(m_home)) {
        m_row = list->model()->index(hit.row, textColumnOf(list->model()));
        m_inRow = hit.hit;
        chooseOnly(*list, m_row);
    }
}

void FindBar::replaceOne()
{
    for (const auto &text : std::as_const(m_texts))
        handOverText(text);
    search();
    if (m_current < 0) {
        findNext();
        return;
    }
    Hit hit = m_hits[m_current];
    QWidget *widget = m_texts[hit.place];
    const QList<Text> texts = textsIn(widget);
    const auto text = std::find_if(texts.begin(), texts.end(), [&hit](const Text &one) { return one.row == hit.row; });
    const QString after = withHitReplaced(text->text, query(), hit.hit, m_replacement->text());
    emit replaceWanted({{qobject_cast<MarkdownEditor *>(widget), text->path, after}});
    const int end = hit.hit.start + hit.hit.length + int(after.size() - text->text.size());
    hit.hit = {std::clamp(end, 0, int(after.size())), 0};
    standAt(hit);
    search();
    if (!m_hits.isEmpty()) goTo(nextIndex(Direction::Forwards));
}

void FindBar::replaceAll()
{
    for (const auto &text : std::as_const(m_texts))
        handOverText(text);
    search();
    QList<Change> changes;
    const int count = int(m_hits.size());
    for (const auto &widget : std::as_const(m_texts)) {
        const QList<Text> texts = count == 0 ? QList<Text>() : textsIn(widget);
        for (const Text &text : texts) {
            const QString after = withAllReplaced(text.text, query(), m_replacement->text());
            if (after != text.text) changes.append({qobject_cast<MarkdownEditor *>(widget), text.path, after});
        }
    }
    if (!changes.isEmpty()) emit replaceWanted(changes);
    search();
    m_count->setText(tr("%n replaced", nullptr, count));
}

void FindBar::paintMarks()
{
    QHash<const QWidget *, QList<QTextEdit::ExtraSelection>> marks;
    for (int i = 0; i < m_hits.size(); ++i) {
        auto *editor = qobject_cast<QPlainTextEdit *>(m_texts[m_hits[i].place]);
        if (!editor) continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursorAt(*editor, m_hits[i].hit);
        const bool isCurrent = i == m_current;
        mark.format.setBackground(isCurrent ? m_theme.tokens().accent : m_theme.tokens().selection);
        mark.format.setForeground(isCurrent ? m_theme.tokens().onAccent : m_theme.tokens().onSelection);
        marks[editor].append(mark);
    }
    const QWidget *home = m_current < 0 ? nullptr : m_texts[m_hits[m_current].place].data();
    const QRegularExpression pattern = m_hits.isEmpty() ? QRegularExpression() : patternOf(query());
    for (const auto &text : std::as_const(m_texts)) {
        if (auto *editor = qobject_cast<QPlainTextEdit *>(text)) {
            mark(*editor, marks.value(editor));
            showSelection(*editor, editor == home);
        } else if (auto *list = qobject_cast<QAbstractItemView *>(text)) {
            setHitPattern(list, pattern);
        }
    }
}

void FindBar::mark(QPlainTextEdit &text, const QList<QTextEdit::ExtraSelection> &marks)
{
    if (auto *editor = qobject_cast<MarkdownEditor *>(&text))
        editor->setMarks(MarkdownEditor::Layer::Found, marks);
    else
        text.setExtraSelections(marks);
}

// The hit one is at is selected as well, and a selection is painted over every mark.
void FindBar::showSelection(QPlainTextEdit &editor, bool isHit)
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
