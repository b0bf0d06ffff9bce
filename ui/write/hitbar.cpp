#include "ui/write/hitbar.h"

#include "ui/kit/chosenrows.h"
#include "ui/kit/hitselections.h"
#include "ui/kit/labels.h"
#include "ui/kit/sides.h"
#include "ui/write/actionitemmodel.h"
#include "ui/write/facts.h"
#include "ui/write/hitpainting.h"
#include "ui/write/hitveil.h"
#include "ui/write/incidentpage.h"
#include "ui/write/inspector.h"
#include "ui/write/lineeditor.h"
#include "ui/write/markdowneditor.h"
#include "ui/write/proseview.h"
#include "ui/write/timelineitemmodel.h"
#include "ui/write/timelineview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kMostSpots = 10'000;

QTextCursor cursorOf(const QWidget *widget)
{
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget)) return plain->textCursor();
    if (const auto *rich = qobject_cast<const QTextEdit *>(widget)) return rich->textCursor();
    return {};
}

QTextDocument *documentOf(QWidget *widget)
{
    if (auto *plain = qobject_cast<QPlainTextEdit *>(widget)) return plain->document();
    if (auto *rich = qobject_cast<QTextEdit *>(widget)) return rich->document();
    return nullptr;
}

// What is written or read on the page, and nothing that is typed into for a moment.
QList<QWidget *> markableOn(const IncidentPage &page)
{
    QList<QWidget *> all;
    const auto add = [&all, &page](const auto &widgets) {
        for (auto *widget : widgets)
            if (widget->isVisibleTo(page.widget())) all.append(widget);
    };
    add(page.findChildren<LineEditor *>());
    add(page.findChildren<MarkdownEditor *>());
    add(page.findChildren<ProseView *>());
    add(page.findChildren<TimelineView *>());
    add(page.findChildren<FactList *>());
    const auto top = [&page](const QWidget *widget) { return widget->mapTo(page.widget(), QPoint()).y(); };
    std::stable_sort(all.begin(), all.end(), [&top](const QWidget *a, const QWidget *b) { return top(a) < top(b); });
    // The fields beside the text come after it, wherever they stand.
    const auto inspectors = page.findChildren<Inspector *>();
    for (const Inspector *inspector : inspectors)
        if (inspector->isVisibleTo(page.widget())) all += markableFields(*inspector);
    return all;
}

// What the keyboard is at in a text: from, to. In what is no text, all of it.
std::pair<int, int> caretIn(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return {line->cursorPosition(), line->cursorPosition()};
    const QTextCursor cursor = cursorOf(widget);
    if (cursor.isNull()) return {0, std::numeric_limits<int>::max()};
    return {cursor.selectionStart(), cursor.selectionEnd()};
}

QString textOfRow(const QAbstractItemView &view, int row)
{
    if (qobject_cast<const TimelineView *>(&view))
        return view.model()->index(row, TimelineItemModel::TextColumn).data().toString();
    const auto fact = view.model()->index(row, 0).data(kFactRole).value<Fact>();
    return fact.title + u'\n' + fact.meta;
}

} // namespace

HitBar::HitBar(const Theme &theme, IncidentPage *page, QWidget *parent) : QWidget(parent), m_theme(theme), m_page(page)
{
    setObjectName("hitBar"_L1);
    setSurface(this, u"bg"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(sides(space::xl, space::xs, space::l, space::xs));
    layout->setSpacing(space::xs);
    m_count = makeLabel(theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_count->setObjectName("hitCount"_L1);
    layout->addWidget(m_count, 1);
    const auto addButton = [this, layout](const QString &text, const QString &tip, auto slot) {
        auto *button = new QPushButton(text, this);
        button->setProperty("link", true);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
    };
    addButton(tr("Previous"), tr("Previous place (Shift+F3)"), [this] { step(-1); });
    addButton(tr("Next"), tr("Next place (F3)"), [this] { step(1); });
    addButton(tr("Clear"), tr("Take the marks away (Esc)"), &HitBar::dismiss);
    m_again.setSingleShot(true);
    m_again.setInterval(150);
    connect(&m_again, &QTimer::timeout, this, &HitBar::markAll);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &HitBar::markChanged);
    connect(&theme, &Theme::changed, this, &HitBar::markAll);
    hide();
}

void HitBar::setWords(const QList<QStringList> &words)
{
    QList<QStringList> wanted = words;
    wanted.removeAll(QStringList());
    if (wanted == m_words) return;
    m_words = wanted;
    m_finder = WordFinder(wanted);
    m_current = -1;
    markAll();
}

void HitBar::refresh()
{
    if (isMarking()) m_again.start();
}

void HitBar::restart()
{
    m_current = -1;
    refresh();
}

void HitBar::dismiss()
{
    setWords({});
}

void HitBar::markAll()
{
    m_again.stop();
    m_soon.stop();
    m_changed.clear();
    m_spots.clear();
    delete m_listener;
    m_listener = new QObject(this);
    for (const auto &widget : std::as_const(m_widgets))
        if (widget && isMarkableField(widget)) veilHits(widget, m_theme, {}, -1); // it may not be seen any more
    m_widgets.clear();
    const QList<QWidget *> all = markableOn(*m_page);
    for (QWidget *widget : all) {
        m_widgets.append(widget);
        collect(widget);
        QTextDocument *document = documentOf(widget);
        if (document && isMarking()) follow(document, widget);
    }
    if (isMarking() && m_page->document()) followFields(m_page->document());
    if (m_current >= m_spots.size()) m_current = -1;
    tell();
}

// The fields are others, or say something else.
void HitBar::followFields(Document *document)
{
    connect(document, &Document::changed, m_listener, [this](const QSet<QString> &keys) {
        static const QSet<QString> fields{u"services"_s, u"tags"_s, u"people"_s, u"causes"_s, u"custom"_s};
        if (keys.intersects(fields)) refresh();
    });
}

// Whoever writes changes one text of many: the others keep their places.
void HitBar::markChanged()
{
    if (m_again.isActive()) return; // all of them are next
    QHash<QWidget *, QList<Spot>> kept;
    for (const Spot &spot : std::as_const(m_spots))
        if (spot.widget && !m_changed.contains(spot.widget)) kept[spot.widget].append(spot);
    m_spots.clear();
    for (const auto &widget : std::as_const(m_widgets)) {
        if (widget && m_changed.contains(widget))
            collect(widget);
        else if (widget)
            m_spots += kept.value(widget);
    }
    m_changed.clear();
    if (m_current >= m_spots.size()) m_current = -1;
    tell();
}

void HitBar::follow(QTextDocument *document, QWidget *widget)
{
    connect(document, &QTextDocument::contentsChanged, m_listener, [this, widget] {
        m_changed.insert(widget);
        m_soon.start();
    });
}

void HitBar::collect(QWidget *widget)
{
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        setHitWords(view, m_words);
        for (int row = 0; isMarking() && view->model() && row < view->model()->rowCount(); ++row)
            if (m_spots.size() < kMostSpots && m_finder.isIn(textOfRow(*view, row)))
                m_spots.append({view, row, 0, view->model()->index(row, 0)});
        return;
    }
    const QTextDocument *document = documentOf(widget);
    const QString text = document ? document->toPlainText() : textOfField(widget);
    const QList<WordPlace> places = isMarking() ? m_finder.places(text) : QList<WordPlace>();
    for (const WordPlace &place : places)
        if (m_spots.size() < kMostSpots) m_spots.append({widget, int(place.from), int(place.length), {}});
    paint(widget);
}

// The marks in a text; the place one was led to stands out.
void HitBar::paint(QWidget *widget)
{
    QTextDocument *document = documentOf(widget);
    if (!document && !isMarkableField(widget)) return;
    QList<WordPlace> places;
    int current = -1;
    for (int i = 0; i < m_spots.size(); ++i) {
        if (m_spots[i].widget != widget) continue;
        if (i == m_current) current = int(places.size());
        places.append({m_spots[i].from, m_spots[i].length});
    }
    if (!document) return veilHits(widget, m_theme, places, current);
    const auto marks = hitSelections(*document, m_theme, places, current);
    if (auto *editor = qobject_cast<MarkdownEditor *>(widget)) {
        editor->setMarks(MarkdownEditor::Layer::Searched, marks);
    } else if (auto *line = qobject_cast<QPlainTextEdit *>(widget)) {
        line->setExtraSelections(marks);
    } else if (auto *prose = qobject_cast<QTextEdit *>(widget)) {
        prose->setExtraSelections(marks);
    }
}

// From where the keyboard is on the page, else from the place one was led to last.
int HitBar::nextSpot(int by) const
{
    const int count = int(m_spots.size());
    const auto home = std::find_if(m_widgets.begin(), m_widgets.end(),
                                   [](const auto &widget) { return widget && widget->hasFocus(); });
    if (home == m_widgets.end()) {
        if (m_current < 0) return by > 0 ? 0 : count - 1;
        return (m_current + by + count) % count;
    }
    const qsizetype here = home - m_widgets.begin();
    const auto *view = qobject_cast<const QAbstractItemView *>(home->data());
    const auto [caretFrom, caretTo] = caretIn(*home);
    const int from = caretFrom; // a lambda takes no binding
    const int to = caretTo;
    const int row = view ? view->currentIndex().row() : -1;
    const auto isBehind = [&](const Spot &spot) {
        const qsizetype place = m_widgets.indexOf(spot.widget);
        if (place != here) return place > here;
        return view ? spot.from > row : spot.from >= to;
    };
    const auto isBefore = [&](const Spot &spot) {
        const qsizetype place = m_widgets.indexOf(spot.widget);
        if (place != here) return place < here;
        return view ? spot.from < row : spot.from + spot.length < from;
    };
    if (by > 0) {
        const auto next = std::find_if(m_spots.begin(), m_spots.end(), isBehind);
        return next == m_spots.end() ? 0 : int(next - m_spots.begin());
    }
    const auto next = std::find_if(m_spots.rbegin(), m_spots.rend(), isBefore);
    return next == m_spots.rend() ? count - 1 : int(m_spots.rend() - next) - 1;
}

bool HitBar::step(int by)
{
    if (!isMarking()) return false;
    markAll();
    if (m_spots.isEmpty()) return false;
    goTo(nextSpot(by));
    return true;
}

void HitBar::goTo(int index)
{
    m_current = index;
    for (const auto &widget : std::as_const(m_widgets))
        if (widget) paint(widget);
    const Spot spot = m_spots[index];
    m_page->widget()->layout()->activate();
    if (auto *view = qobject_cast<QAbstractItemView *>(spot.widget.data())) {
        chooseOnly(*view, spot.row);
        view->setFocus(Qt::OtherFocusReason);
        m_page->showRow(view, view->visualRect(spot.row));
        // What is shown of a chosen row may move the rest: it is brought into sight once more where all has its place.
        QMetaObject::invokeMethod(
            this,
            [this, row = spot.row, shown = QPointer<QAbstractItemView>(view)] {
                if (!shown || !row.isValid()) return;
                m_page->widget()->layout()->activate();
                m_page->showRow(shown, shown->visualRect(row));
            },
            Qt::QueuedConnection);
    } else if (spot.widget && isMarkableField(spot.widget)) {
        QWidget *focused = m_page->window()->focusWidget();
        // Where it takes no key the next place is counted from the mark.
        if (spot.widget->focusPolicy() != Qt::NoFocus)
            spot.widget->setFocus(Qt::OtherFocusReason);
        else if (focused && m_page->isAncestorOf(focused))
            focused->clearFocus();
        if (auto *line = qobject_cast<QLineEdit *>(spot.widget.data())) {
            line->deselect();
            line->setCursorPosition(spot.from + spot.length);
        }
        m_page->showRow(spot.widget, spot.widget->rect());
    } else if (spot.widget) {
        // Behind it and nothing chosen: whoever types writes there, and the mark stays to be seen.
        QTextCursor cursor(documentOf(spot.widget));
        cursor.setPosition(spot.from + spot.length);
        spot.widget->setFocus(Qt::OtherFocusReason);
        if (auto *plain = qobject_cast<QPlainTextEdit *>(spot.widget.data())) {
            plain->setTextCursor(cursor);
            m_page->showRow(plain, plain->cursorRect());
        } else if (auto *rich = qobject_cast<QTextEdit *>(spot.widget.data())) {
            rich->setTextCursor(cursor);
            m_page->showRow(rich, rich->cursorRect());
        }
    }
    tell();
}

void HitBar::tell()
{
    setVisible(isMarking() && !m_spots.isEmpty());
    const int count = int(m_spots.size());
    if (m_current >= 0 && m_current < count)
        m_count->setText(tr("%1 of %2 places").arg(m_current + 1).arg(count));
    else
        m_count->setText(count == 1 ? tr("1 place has what you searched for. F3 goes there, Esc takes the marks away.")
                                    : tr("%n places have what you searched for. F3 goes to the next, Esc takes the "
                                         "marks away.",
                                         nullptr, count));
}

} // namespace nevertwice
