#include "ui/write/editorlinks.h"

#include "model/exchange/links.h"
#include "ui/kit/completions.h"
#include "ui/kit/format.h"
#include "ui/write/linkmenu.h"
#include "ui/write/markdowneditor.h"
#include "ui/write/markdownedits.h"
#include "ui/write/markdownhighlighter.h"
#include "ui/write/markdownspans.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kRefRole = Qt::UserRole + 1;
constexpr int kOfferWidth = 420;
constexpr qsizetype kMostOffered = 12;

bool isFollowKey(const QKeyEvent *key)
{
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    return isEnter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

} // namespace

EditorLinks::EditorLinks(MarkdownEditor *editor, OptionSource incidents)
    : QObject(editor), m_editor(editor), m_viewport(editor->viewport()), m_incidents(std::move(incidents))
{
    editor->installEventFilter(this);
    editor->setKeyFilter([this](QKeyEvent *key) { return filterKey(key); });
    editor->viewport()->installEventFilter(this);
    connect(editor, &QPlainTextEdit::textChanged, this, &EditorLinks::look);
}

// Made when there is first something to offer: a page has a dozen editors.
QCompleter &EditorLinks::completer()
{
    if (m_completer) return *m_completer;
    m_model = new QStandardItemModel(this);
    m_completer = new QCompleter(m_model, this);
    m_completer->setWidget(m_editor);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(kRefRole);
    m_completer->popup()->setAccessibleName(tr("Incidents"));
    dressCompletions(*m_completer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &EditorLinks::complete);
    return *m_completer;
}

void EditorLinks::hideOffer()
{
    if (m_completer) m_completer->popup()->hide();
}

QString EditorLinks::targetAt(int position) const
{
    const QTextBlock block = m_editor->document()->findBlock(position);
    if (MarkdownHighlighter::isCode(block)) return {};
    const int column = position - block.position();
    const QList<MarkdownSpan> spans = spansOf(block.text());
    for (const MarkdownSpan &span : spans)
        if (!span.target.isEmpty() && column >= span.start && column <= span.end())
            return span.kind == MarkdownSpan::Kind::Reference ? u"inc:"_s + span.target : span.target;
    return {};
}

QString EditorLinks::attachmentAt(int position) const
{
    return attachmentHash(targetAt(position));
}

bool EditorLinks::follow(int position)
{
    const QString target = targetAt(position);
    if (target.isEmpty()) return false;
    if (target.startsWith("inc:"_L1)) {
        emit openIncident(target.mid(4));
    } else if (const QString hash = attachmentHash(target); !hash.isEmpty()) {
        emit openAttachment(hash);
    } else if (QMenu *menu = makeLinkMenu(target, m_editor)) {
        menu->setAttribute(Qt::WA_DeleteOnClose);
        emit linkOffered(menu);
        QTextCursor place(m_editor->document());
        place.setPosition(position);
        menu->popup(m_editor->viewport()->mapToGlobal(m_editor->cursorRect(place).bottomLeft()));
    } else {
        return false;
    }
    return true;
}

// "INC-" and the digits after it, if that is what was just typed.
QString EditorLinks::startedReference() const
{
    static const QRegularExpression pattern(u"\\bINC-\\d*$"_s);
    const QTextCursor cursor = m_editor->textCursor();
    if (cursor.hasSelection()) return {};
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    return pattern.match(before.right(16)).captured();
}

// One may have typed on, or gone elsewhere, until the answer is there.
void EditorLinks::look()
{
    const QString start = m_editor->hasFocus() && m_incidents ? startedReference() : QString();
    if (start.isEmpty()) {
        hideOffer();
        return;
    }
    m_incidents(start, [self = QPointer(this), start](const QList<Option> &incidents) {
        if (self && self->m_editor->hasFocus() && self->startedReference() == start) self->offer(start, incidents);
    });
}

void EditorLinks::offer(const QString &start, const QList<Option> &incidents)
{
    const bool isDone = incidents.size() == 1 && incidents[0].id == start;
    if (incidents.isEmpty() || isDone) {
        hideOffer();
        return;
    }
    QCompleter &offered = completer();
    m_model->clear();
    for (const Option &incident : incidents.first(std::min(incidents.size(), kMostOffered))) {
        auto *item = new QStandardItem(incident.id + u"   "_s + isolated(oneLine(incident.text)));
        item->setData(incident.id, kRefRole);
        item->setData(incident.id + u", "_s + oneLine(incident.text), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    offered.setCompletionPrefix(start);
    QRect place = m_editor->cursorRect().translated(m_editor->viewport()->pos());
    place.setWidth(kOfferWidth);
    offered.complete(place);
    // Not before: a list that gets the keyboard makes its first row the current one.
    offered.popup()->setCurrentIndex(offered.completionModel()->index(bestFor(start), 0));
}

// What Enter takes: the incident that is named already, or the likeliest. None before there is a digit: whoever did not
// ask for one begins a line.
int EditorLinks::bestFor(const QString &start) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->data(kRefRole).toString() == start) return row;
    return start.back().isDigit() ? 0 : -1;
}

void EditorLinks::complete(const QString &ref)
{
    const QString start = startedReference();
    if (start.isEmpty()) return;
    QTextCursor edit = m_editor->textCursor();
    edit.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, int(start.size()));
    edit.insertText(ref);
    m_editor->setTextCursor(edit);
    hideOffer();
}

// The list gives the text every key first; those that are meant for the list are handed back.
bool EditorLinks::filterKey(QKeyEvent *key)
{
    if (isFollowKey(key)) {
        key->accept();
        const bool isBox = !m_editor->isReadOnly() && hasBox(m_editor->textCursor()); // its box is ticked by these keys
        return follow(m_editor->textCursor().position()) || !isBox;
    }
    if (!m_completer || !m_completer->popup()->isVisible()) return false;
    const QString chosen = m_completer->popup()->currentIndex().data(kRefRole).toString();
    switch (key->key()) {
    case Qt::Key_Tab:
        key->accept();
        complete(chosen.isEmpty() ? m_model->item(0)->data(kRefRole).toString() : chosen);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen.isEmpty() || chosen == startedReference()) { // there is nothing to take: it begins a line
            hideOffer();
            return false;
        }
        [[fallthrough]];
    case Qt::Key_Escape:
        key->ignore();
        return true;
    default:
        return false;
    }
}

bool EditorLinks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isFollowKey(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (watched == m_viewport && event->type() == QEvent::MouseButtonRelease) {
        auto *mouse = static_cast<QMouseEvent *>(event);
        const bool isCtrlClick = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::ControlModifier;
        if (isCtrlClick && !m_editor->textCursor().hasSelection()) {
            const int position = m_editor->positionAt(mouse->position().toPoint());
            if (follow(position)) return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace nevertwice
