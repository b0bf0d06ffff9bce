#include "ui/window/shortcutlist.h"

#include "model/search/fuzzy.h"
#include "model/search/words.h"
#include "ui/kit/actions.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/sheetparts.h"
#include "ui/window/keybook.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

ShortcutList::ShortcutList(const Theme &theme, KeyBook &book, QWidget *parent) : QDialog(parent), m_theme(theme)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName("shortcuts"_L1);
    setSurface(this, u"surface"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, 0);
    layout->setSpacing(space::s);
    auto *find = new QLineEdit(this);
    find->setPlaceholderText(tr("Look for a command or its keys"));
    find->setAccessibleName(find->placeholderText());
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::xxl, 0, space::xxl, 0);
    head->addWidget(find);
    m_word = makeParagraph(theme, tr("Press the keys of a row to choose others."), TextStyle::Meta, Ink::Text2, this);
    m_word->setObjectName("shortcutWord"_L1);
    head->addWidget(m_word);
    layout->addLayout(head);
    auto *content = new QWidget;
    setSurface(content, u"surface"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(space::xxl, 0, space::xxl, space::xxl);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setAccessibleName(windowTitle());
    layout->addWidget(area, 1);
    connect(find, &QLineEdit::textEdited, this, &ShortcutList::narrow);
    addBook(book);
    fitIntoWindow(*this, {560, 720});
}

void ShortcutList::addBook(KeyBook &book)
{
    const auto add = [this](QWidget *line) { m_column->insertWidget(m_column->count() - 1, line); };
    QString group;
    for (QAction *action : book.actions().all()) {
        if (action->objectName().isEmpty()) continue;
        if (const QString own = action->property("group").toString(); own != group) {
            group = own;
            QLabel *heading = makeLabel(m_theme, group, TextStyle::Subheading, Ink::Text);
            heading->setContentsMargins(0, space::l, 0, space::xs);
            add(heading);
            m_lines.append(std::pair<QWidget *, QStringList>(heading, QStringList()));
        }
        addRow(book, action);
        add(m_lines.last().first);
    }
    connect(&book, &KeyBook::changed, this, &ShortcutList::showKeys);
    showKeys();
}

void ShortcutList::addRow(KeyBook &book, QAction *action)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    Row row;
    row.book = &book;
    row.name = makeLabel(m_theme, plainText(action->text()), TextStyle::Body, Ink::Text, line);
    row.usual = new QPushButton(lineIcon(m_theme, u"retry"_s), {}, line);
    row.usual->setProperty("flat", true);
    row.usual->setToolTip(tr("Back to its usual keys"));
    row.usual->setAccessibleName(tr("Back to the usual keys: %1").arg(row.name->text()));
    row.keys = new QPushButton(line);
    row.keys->setProperty("link", true);
    row.keys->setFont(m_theme.font(TextStyle::Code));
    row.keys->setToolTip(tr("Choose other keys"));
    row.keys->installEventFilter(this);
    layout->addWidget(row.name, 1);
    layout->addWidget(row.usual);
    layout->addWidget(row.keys);
    connect(row.keys, &QPushButton::clicked, this, [this, action] { capture(action); });
    connect(row.usual, &QPushButton::clicked, this, [this, action, &book] {
        stop();
        book.giveUsual(action);
    });
    m_rows.insert(action, row);
    m_lines.append(std::pair<QWidget *, QStringList>(line, QStringList(row.name->text())));
}

void ShortcutList::showKeys()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const QString keys = Actions::keysOf(*row.key());
        row->keys->setText(row.key() == m_captured ? tr("Press keys…")
                           : keys.isEmpty()        ? tr("No keys")
                                                   : leftToRight(keys));
        row->keys->setAccessibleName(tr("%1: %2", "command, its keys").arg(row->name->text(), row->keys->text()));
        row->usual->setVisible(!row->book->isUsual(*row.key()));
    }
}

void ShortcutList::capture(QAction *action)
{
    m_captured = action;
    m_asked.clear();
    m_word->setText(tr("Press the new keys for “%1”. Esc leaves it as it is, Backspace takes its keys away.")
                        .arg(plainText(action->text())));
    m_rows.value(action).keys->setFocus(Qt::OtherFocusReason);
    showKeys();
}

void ShortcutList::stop(const QString &word)
{
    m_captured = nullptr;
    m_word->setText(word.isEmpty() ? tr("Press the keys of a row to choose others.") : word);
    showKeys();
}

void ShortcutList::take(const QKeySequence &keys)
{
    const QString shown = leftToRight(keys.toString(QKeySequence::NativeText));
    if (!KeyBook::canBeGiven(keys))
        return m_word->setText(
            tr("%1 is for writing and moving. Keys with Ctrl or Alt, or F1 to F12, can be chosen.").arg(shown));
    KeyBook &book = *m_rows.value(m_captured).book;
    const QAction *other = book.takenBy(keys, *m_captured);
    if (other && m_asked != shown) {
        m_asked = shown;
        return m_word->setText(
            tr("%1 is “%2” already. Press it again to take it away from there.").arg(shown, plainText(other->text())));
    }
    QAction *action = m_captured;
    const QString word =
        other ? tr("%1 is “%2” now; “%3” has lost it.").arg(shown, plainText(action->text()), plainText(other->text()))
              : tr("%1 is “%2” now.").arg(shown, plainText(action->text()));
    book.give(action, keys);
    stop(word);
}

bool ShortcutList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHere = m_captured && watched == m_rows.value(m_captured).keys;
    if (isHere && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // the keys are not done now
        return true;
    }
    if (isHere && event->type() == QEvent::FocusOut) stop();
    if (!isHere || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_Meta:
    case Qt::Key_AltGr:
        return true;
    case Qt::Key_Escape:
        stop();
        return true;
    case Qt::Key_Backspace:
        if (key->modifiers() == Qt::NoModifier) {
            m_rows.value(m_captured).book->give(m_captured, {});
            stop();
            return true;
        }
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return false; // never a trap
    default:
        break;
    }
    take(QKeySequence((key->modifiers() & ~Qt::KeypadModifier) | Qt::Key(key->key())));
    return true;
}

void ShortcutList::narrow(const QString &typed)
{
    const FuzzyPattern pattern(typed);
    for (const auto &[line, words] : std::as_const(m_lines))
        line->setVisible(pattern.isEmpty());
    if (pattern.isEmpty()) return;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        if (pattern.score(foldedText(row->name->text() + u' ' + row->keys->text()))) row->name->parentWidget()->show();
}

} // namespace nevertwice
