#include "ui/kit/chosenrows.h"
#include "ui/kit/timefield.h"
#include "ui/write/actionitemmodel.h"
#include "ui/write/causeitemmodel.h"
#include "ui/write/incidentheader.h"
#include "ui/write/incidentpage.h"
#include "ui/write/inspector.h"
#include "ui/write/inspectorgroup.h"
#include "ui/write/markdowneditor.h"
#include "ui/write/milestonefields.h"
#include "ui/write/sectionview.h"
#include "ui/write/timelineitemmodel.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kUpperPart = 4; // of so many

QUuid rowOf(const QModelIndex &index)
{
    const QAbstractItemModel *model = index.model();
    if (qobject_cast<const TimelineItemModel *>(model))
        return index.data(TimelineItemModel::EventRole).value<Event>().uuid;
    if (qobject_cast<const ActionItemModel *>(model))
        return index.data(ActionItemModel::ActionRole).value<Action>().uuid;
    if (qobject_cast<const CauseItemModel *>(model)) return index.data(CauseItemModel::UuidRole).toUuid();
    return {};
}

// The row of this uuid in one of the lists of a section.
QModelIndex findRow(const QList<QAbstractItemView *> &views, const QUuid &uuid, QAbstractItemView *&found)
{
    for (QAbstractItemView *view : views)
        for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
            if (rowOf(view->model()->index(row, 0)) == uuid) {
                found = view;
                return view->model()->index(row, 0);
            }
    return {};
}

// Under which section a path stands: "impact" of "impact.text", "other:<uuid>" of "other_sections/<uuid>.text".
QString sectionOf(const QString &path)
{
    const QString top = topKey(path);
    if (top == "other_sections"_L1) return u"other:"_s + path.section(u'/', 1).section(u'.', 0, 0);
    return top;
}

} // namespace

void IncidentPage::showPlace(const QString &path, int at, int length)
{
    m_sought = nullptr;
    if (!m_document || path.isEmpty()) return; // whatever has no name would be found
    m_content->layout()->activate();
    for (MarkdownEditor *editor : editors()) {
        if (editor->objectName() != path) continue;
        QTextCursor cursor(editor->document());
        const int last = editor->document()->characterCount() - 1;
        cursor.setPosition(std::clamp(at, 0, last));
        cursor.setPosition(std::clamp(at + length, 0, last), QTextCursor::KeepAnchor);
        editor->setTextCursor(cursor);
        editor->setFocus(Qt::OtherFocusReason);
        return seek(editor, {});
    }
    if (path == "title"_L1) return focusTitle();
    SectionView *section = view(sectionOf(path));
    if (!section) {
        auto *fact = m_inspector->findChild<QWidget *>(path);
        if (fact && !m_isWide) m_details->setChecked(true); // unfolded above the text
        if (fact && fact->isVisible()) {
            fact->setFocus(Qt::OtherFocusReason);
            return seek(fact, {});
        }
        const bool isMilestone = topKey(path) == "milestones"_L1 || topKey(path) == "stated_duration_minutes"_L1;
        if (isMilestone && m_milestones->isVisible()) m_milestones->setFocus(Qt::OtherFocusReason);
        ensureVisible(0, 0);
        return;
    }
    if (auto *time = section->findChild<TimeField *>(path)) {
        time->setFocus(Qt::OtherFocusReason);
        return seek(time, {});
    }
    QAbstractItemView *list = nullptr;
    const QUuid uuid = QUuid::fromString(path.section(u'/', 1).section(u'.', 0, 0));
    const QModelIndex row =
        uuid.isNull() ? QModelIndex() : findRow(section->findChildren<QAbstractItemView *>(), uuid, list);
    if (!row.isValid()) {
        ensureWidgetVisible(section, 0, space::xxl);
        section->focusText();
        return;
    }
    chooseOnly(*list, row);
    list->setFocus(Qt::OtherFocusReason);
    seek(list, row);
}

void IncidentPage::noteRows()
{
    m_rowPlaces.clear();
    for (const SectionView *section : std::as_const(m_views)) {
        const auto lists = section->findChildren<QAbstractItemView *>();
        for (const QAbstractItemView *list : lists)
            for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row) { // not its headers
                const QModelIndex index = list->model()->index(row, 0);
                const QPoint middle = list->visualRect(index).center();
                m_rowPlaces.insert(rowOf(index), list->viewport()->mapTo(m_content, middle));
            }
    }
}

// Where something of this path stands; where it is gone, where it was, or what it stood in.
std::pair<QWidget *, QRect> IncidentPage::placeOf(const QString &path) const
{
    const auto whole = [](QWidget *part) { return std::pair(part, part->rect()); };
    for (MarkdownEditor *editor : editors())
        if (editor->objectName() == path) return {editor, editor->cursorRect()};
    const QString top = topKey(path);
    if (SectionView *section = view(top == "headings"_L1 ? path.section(u'.', 1) : sectionOf(path))) {
        if (auto *field = section->findChild<QWidget *>(path); field && field->isVisible()) return whole(field);
        QAbstractItemView *list = nullptr;
        const QUuid uuid = QUuid::fromString(path.section(u'/', 1).section(u'.', 0, 0));
        const QModelIndex row =
            uuid.isNull() ? QModelIndex() : findRow(section->findChildren<QAbstractItemView *>(), uuid, list);
        if (row.isValid()) return {list, list->visualRect(row)};
        if (const auto gone = m_rowPlaces.constFind(uuid); !uuid.isNull() && gone != m_rowPlaces.constEnd()) {
            const int end = section->mapTo(m_content, QPoint(0, section->height() - 1)).y();
            return {m_content, QRect(gone->x(), std::min(gone->y(), end), 1, 1)};
        }
        const bool isFact = top == "impact"_L1 && m_inspector->isVisible(); // its numbers stand there
        if (!isFact) return {section, QRect(0, 0, section->width(), std::min<int>(section->height(), 2 * space::xxl))};
    }
    const bool isMilestone = top == "milestones"_L1 || top == "inferred"_L1;
    if (isMilestone && m_inspector->isVisible()) return whole(m_milestones);
    if (const auto groups = m_inspector->findChildren<InspectorGroup *>(); top != "title"_L1)
        for (InspectorGroup *group : groups)
            if (group->isVisible() && group->keys().contains(top)) return whole(group);
    return whole(m_header);
}

// Nobody sees what is taken back elsewhere: the page goes there, and the keyboard stays where it is.
void IncidentPage::followStep()
{
    QStringList stepped = m_document ? m_document->stepped() : QStringList();
    if (stepped.isEmpty()) return;
    if (stepped.size() > 1) stepped.removeAll(u"inferred"_s); // seen at what was inferred
    m_text->activate();
    m_content->layout()->activate();
    const auto isSeen = [this](const QString &path) {
        const auto [part, place] = placeOf(path);
        return viewport()->rect().contains(QRect(part->mapTo(viewport(), place.topLeft()), place.size()));
    };
    if (std::any_of(stepped.begin(), stepped.end(), isSeen)) return;
    leaveAlone();
    const auto hasPlace = [this](const QString &path) { return placeOf(path).first != m_header; };
    const auto placed = std::find_if(stepped.cbegin(), stepped.cend(), hasPlace);
    m_stepped = placed == stepped.cend() ? stepped.first() : *placed;
    m_rest.start();
    showStepped();
}

void IncidentPage::showStepped()
{
    if (m_stepped.isEmpty()) return;
    const auto [part, place] = placeOf(m_stepped);
    showRow(part, place);
}

void IncidentPage::leaveAlone()
{
    m_sought = m_held = nullptr;
    m_stepped.clear();
}

const SectionView *IncidentPage::sectionOfKeyboard() const
{
    const QWidget *typing = window()->focusWidget();
    for (const SectionView *section : m_views)
        if (typing && section->isAncestorOf(typing)) return section;
    return nullptr;
}

MarkdownEditor *IncidentPage::textNear(const QPoint &point) const
{
    if (!isVisible()) {
        auto *last = qobject_cast<MarkdownEditor *>(m_column->focusWidget());
        return last ? last : editors().value(0);
    }
    const int y = m_content->mapFromGlobal(point).y();
    const auto distance = [this, y](const QWidget *part) {
        const int top = part->mapTo(m_content, QPoint()).y();
        return std::max({0, top - y, y - top - part->height()});
    };
    QList<MarkdownEditor *> texts = editors();
    for (const SectionView *section : m_views)
        if (distance(section) == 0 && !section->editors().isEmpty()) texts = section->editors();
    const auto nearest =
        std::min_element(texts.begin(), texts.end(),
                         [&](const MarkdownEditor *a, const MarkdownEditor *b) { return distance(a) < distance(b); });
    return nearest == texts.end() ? nullptr : *nearest;
}

// Where the keyboard is, if that can be seen; else the last section that begins in the upper part of what is seen.
QStringList IncidentPage::headingsInView() const
{
    const int top = verticalScrollBar()->value();
    const SectionView *found = sectionOfKeyboard();
    if (found && !viewport()->rect().intersects(caretOf(window()->focusWidget()))) found = nullptr;
    if (!found && top == 0) return {};
    QStringList headings;
    for (const SectionView *section : m_views) {
        if (section->isHidden()) continue;
        const int begin = section->mapTo(m_content, QPoint()).y();
        if (!found && begin > top + viewport()->height() / kUpperPart) break;
        headings.append(section->heading());
        if (section == found) break;
    }
    return headings;
}

// In coordinates of the viewport.
QRect IncidentPage::caretOf(const QWidget *typing) const
{
    const QRect caret = typing->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    return {typing->mapTo(viewport(), caret.topLeft()), caret.size().expandedTo({1, 1})};
}

// What is added above the field in which somebody writes pushes it down, and the page goes with it; as where all lines
// break anew. It was in what could be seen until now.
void IncidentPage::holdKeyboard(const QRect &seen)
{
    QWidget *typing = window()->focusWidget();
    const bool isHere = typing && m_content->isAncestorOf(typing);
    if (!isHere || m_sought || !seen.contains(caretOf(typing))) return;
    m_held = typing;
    m_rest.start();
}

void IncidentPage::showHeld()
{
    if (m_held && m_held->isVisible() && window()->focusWidget() == m_held &&
        !viewport()->rect().contains(caretOf(m_held).adjusted(0, -space::s, 0, space::s)))
        showRow(m_held, m_held->inputMethodQuery(Qt::ImCursorRectangle).toRect());
}

// A page that was never shown, or stood behind another one, is laid out step by step: its texts are as high as they are
// only after that, and what was asked for is elsewhere then.
void IncidentPage::seek(QWidget *view, const QModelIndex &row)
{
    m_text->activate(); // what was just added has its place
    m_content->layout()->activate();
    m_sought = view;
    m_soughtRow = row;
    m_rest.start();
    seekAgain();
}

// Whoever went on with the keyboard is elsewhere already.
void IncidentPage::seekAgain()
{
    if (!m_sought || window()->focusWidget() != m_sought) return;
    if (const auto *editor = qobject_cast<MarkdownEditor *>(m_sought))
        showRow(m_sought, editor->cursorRect());
    else if (const auto *list = qobject_cast<QAbstractItemView *>(m_sought); !list)
        showRow(m_sought->parentWidget(), m_sought->parentWidget()->rect()); // the section of a heading, with its text
    else if (m_soughtRow.isValid() && m_soughtRow == list->currentIndex())
        showRow(m_sought, list->visualRect(m_soughtRow));
}

bool IncidentPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLaidOut = watched == m_content && event->type() == QEvent::Resize;
    const bool isMoved = isLaidOut || (watched == m_content && event->type() == QEvent::LayoutRequest);
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (isLaidOut && !m_stepped.isEmpty()) {
        m_rest.start();
        QMetaObject::invokeMethod(this, &IncidentPage::showStepped, Qt::QueuedConnection);
    }
    if (isMoved && m_held) QMetaObject::invokeMethod(this, &IncidentPage::showHeld, Qt::QueuedConnection);
    if (isLaidOut && m_sought) {
        m_rest.start();
        seekAgain();
        // Its own layout hears of the size only now, and what stands in it is moved.
        QMetaObject::invokeMethod(this, &IncidentPage::seekAgain, Qt::QueuedConnection);
    }
    return isDone;
}

// Whoever scrolls goes elsewhere.
void IncidentPage::wheelEvent(QWheelEvent *event)
{
    leaveAlone();
    QScrollArea::wheelEvent(event);
}

} // namespace nevertwice
