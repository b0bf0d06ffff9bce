#include "ui/write/incidentpage.h"

#include "ui/kit/footroom.h"
#include "ui/kit/ground.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/listtext.h"
#include "ui/kit/pageflow.h"
#include "ui/kit/taborder.h"
#include "ui/write/facts.h"
#include "ui/write/incidentheader.h"
#include "ui/write/inspector.h"
#include "ui/write/milestonefields.h"
#include "ui/write/sectionview.h"
#include "ui/write/timelineview.h"

#include <QApplication>
#include <QInputMethod>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kWidestDocument = 760;
constexpr int kInspectorWidth = 248;
constexpr int kWideFrom = 800;
constexpr int kNarrowestText = 400; // beside facts in a large text
constexpr int kPagePadding = 28;
constexpr int kSectionGap = 28;
constexpr int kPageAtRest = 2000; // milliseconds without another size: it is laid out, on a busy machine, too

// What it watches does not learn that it has no keyboard for a moment.
class Unnoticed : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        return event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn;
    }
};

} // namespace

IncidentPage::IncidentPage(const Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setObjectName("page"_L1);
    setAccessibleName(tr("Incident"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setSurface(viewport(), u"surface"_s);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kPageAtRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_content->layout()->activate();
        seekAgain();
        showHeld();
        leaveAlone();
    });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &IncidentPage::leaveAlone);
    buildColumns();
    new FootRoom(*this);
}

void IncidentPage::buildColumns()
{
    // Each part is made where it stands, in the order of the Tab key: with all it holds it would be given its look anew
    // by another parent.
    m_content = new PageFlow;
    setWidget(m_content);
    setSurface(m_content, u"surface"_s);
    m_column = new PageFlow(m_content);
    m_column->setMaximumWidth(kWidestDocument + 2 * kQuietInset);
    m_header = new IncidentHeader(m_theme, m_column);
    m_details = new QPushButton(m_column);
    m_details->setProperty("link", true);
    m_details->setProperty("flush", true);
    m_details->setCheckable(true);
    const auto tell = [this](bool isOpen) {
        m_details->setText(isOpen ? tr("Hide facts") : tr("Show facts"));
        m_details->setIcon(lineIcon(m_theme, isOpen            ? u"chevron-down"_s
                                             : isRightToLeft() ? u"chevron-start"_s
                                                               : u"chevron-end"_s));
    };
    connect(m_details, &QPushButton::toggled, this, tell);
    tell(false);

    m_text = new QVBoxLayout(m_column);
    m_text->setContentsMargins(kQuietInset, 0, kQuietInset, 0); // for what lies under a title
    m_text->setSpacing(space::xl);
    m_text->addWidget(m_header);
    m_text->addWidget(m_details, 0, Qt::AlignLeading);
    m_sections = new QVBoxLayout;
    m_sections->setContentsMargins(0, space::s, 0, 0);
    m_sections->setSpacing(kSectionGap);
    m_text->addLayout(m_sections);
    m_missing = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Text2, m_column);
    m_missing->hide();
    m_add = new QPushButton(lineIcon(m_theme, u"new"_s), tr("Add section"), m_column);
    m_add->setObjectName("addSection"_L1);
    m_add->setProperty("link", true);
    m_add->setProperty("flush", true);
    m_add->hide();
    connect(m_add, &QPushButton::clicked, this, [this] { addSection(); });
    connect(m_header, &IncidentHeader::titleFinished, this, [this] {
        if (!m_views.isEmpty()) m_views.first()->focusText();
    });
    m_text->addWidget(m_missing);
    m_text->addWidget(m_add, 0, Qt::AlignLeading);
    m_text->addStretch(1);

    m_beside = new QWidget(m_content);
    holdWidth(m_theme, m_beside, kInspectorWidth);
    connect(&m_theme, &Theme::changed, this, &IncidentPage::fit);
    m_inspector = new Inspector(m_theme, m_beside);
    m_milestones = new MilestoneFields(m_theme, m_inspector);
    m_inspector->setMilestones(m_milestones);
    connect(m_inspector, &Inspector::incidentWanted, this, &IncidentPage::incidentWanted);
    connect(m_inspector, &Inspector::versionWanted, this, &IncidentPage::versionWanted);
    connect(m_inspector, &Inspector::sectionWanted, this, &IncidentPage::showSection);
    connect(m_details, &QPushButton::toggled, m_inspector, &QWidget::setVisible);
    auto *beside = new QVBoxLayout(m_beside);
    beside->setContentsMargins(0, space::xs, 0, 0);
    beside->addWidget(m_inspector);
    beside->addStretch(1);

    m_columns = new QHBoxLayout(m_content);
    const int padding = kPagePadding - kQuietInset;
    m_columns->setContentsMargins(padding, space::xxl, padding, space::xxl * 2);
    m_columns->setSpacing(space::xxl + space::m - kQuietInset);
    m_columns->addStretch(1);
    m_columns->addWidget(m_column, 1000);
    m_columns->addWidget(m_beside);
    m_columns->addStretch(1);
    m_details->hide();
}

void IncidentPage::setLookups(const InspectorLookups &lookups)
{
    m_me = lookups.me;
    m_looked = lookups.looked;
    m_inspector->setLookups(lookups);
}

// Only a reviewer is told what changed since.
void IncidentPage::noteLook()
{
    if (!m_looked || m_me.isEmpty() || !isVisibleTo(window())) return;
    const QList<Approval> &reviewers = m_document->incident().approvals;
    if (std::any_of(reviewers.begin(), reviewers.end(), [this](const Approval &one) { return one.name == m_me; }))
        m_looked(m_document->uuid());
}

void IncidentPage::setDueDays(const DueDays &days)
{
    m_dueDays = days;
    for (SectionView *section : std::as_const(m_views))
        section->setDueDays(days);
}

void IncidentPage::setPeople(const QStringList &names)
{
    m_people = names;
    for (SectionView *section : std::as_const(m_views))
        section->setPeople(names);
}

void IncidentPage::showSection(const QString &section)
{
    if (SectionView *shown = view(section)) ensureWidgetVisible(shown, 0, space::xxl);
}

void IncidentPage::setDocument(Document *document, QDate today)
{
    m_today = today;
    if (document == m_document && m_isComplete) return;
    m_content->setUpdatesEnabled(false);
    if (document != m_document) take(document);
    if (document) finish();
    m_content->setUpdatesEnabled(true);
}

bool IncidentPage::setNextPart(Document &document, QDate today)
{
    m_today = today;
    if (&document != m_document) {
        take(&document);
        return true;
    }
    if (m_isComplete) return false;
    const QList<Section> sections = sectionsOf(m_document->incident());
    const auto next = std::find_if(sections.begin(), sections.end(),
                                   [this](const Section &one) { return isShown(one) && !view(one.name); });
    if (next == sections.end())
        finish();
    else
        m_views.append(makeView(*next));
    return true;
}

// All but its sections.
void IncidentPage::take(Document *document)
{
    // What is still composed belongs to the document that goes.
    if (const QWidget *typing = QApplication::focusWidget(); typing && isAncestorOf(typing))
        QGuiApplication::inputMethod()->commit();
    handOver();
    m_sought = nullptr;
    m_stepped.clear();
    if (m_document) {
        if (document) leaveTexts();
        m_document->flush();
        m_document->endStep();
        noteLook();
        m_positions.insert(m_document->uuid(), verticalScrollBar()->value());
    }
    delete m_listener;
    m_listener = new QObject(this);
    m_document = document;
    m_isComplete = !document;
    if (!document) {
        m_inspector->setDocument(nullptr);
        m_milestones->setDocument(nullptr);
        return;
    }
    connect(document, &Document::changed, m_listener, [this](const QSet<QString> &keys) { follow(keys); });
    connect(document, &Document::stateChanged, m_listener, [this] {
        if (m_isEditable == m_document->isReadOnly()) build();
    });
    fillFacts();
}

void IncidentPage::finish()
{
    m_isComplete = true;
    buildSections(sectionsOf(m_document->incident()));
    m_content->layout()->activate();
    verticalScrollBar()->setValue(m_positions.value(m_document->uuid()));
}

void IncidentPage::build()
{
    m_content->setUpdatesEnabled(false);
    fillFacts();
    buildSections(sectionsOf(m_document->incident()));
    m_content->setUpdatesEnabled(true);
}

void IncidentPage::fillFacts()
{
    m_isEditable = !m_document->isReadOnly();
    keepViews(sectionsOf(m_document->incident()));
    m_header->setDocument(m_document);
    m_inspector->setDocument(m_document);
    m_milestones->setDocument(m_document);
    m_add->setVisible(m_isEditable);
}

// A text may go on as that of another incident: the keyboard does not, or what is meant for the one is typed into the
// other.
void IncidentPage::leaveTexts()
{
    QWidget *typing = window()->focusWidget();
    for (const SectionView *view : std::as_const(m_views))
        if (typing && view->isAncestorOf(typing)) typing->clearFocus();
    // Nor does focusText() lead to the same place in another.
    if (QWidget *last = m_column->focusWidget(); last && last != window()->focusWidget()) last->clearFocus();
}

void IncidentPage::keepViews(const QList<Section> &sections)
{
    for (SectionView *view : std::exchange(m_views, {})) {
        const auto same = std::find_if(sections.begin(), sections.end(),
                                       [view](const Section &section) { return view->canBecome(section); });
        if (!m_isEditable || same == sections.end()) {
            delete view;
            continue;
        }
        view->become(*m_document, *same, m_today);
        m_views.append(view);
    }
}

bool IncidentPage::isShown(const Section &section) const
{
    return m_isEditable || !section.isEmpty;
}

// Views that are there already stay, with the keyboard and what is being typed.
void IncidentPage::buildSections(const QList<Section> &sections)
{
    QList<SectionView *> before = m_views;
    m_views.clear();
    QStringList missing;
    for (const Section &section : sections) {
        if (!isShown(section)) {
            missing.append(section.heading);
            continue;
        }
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const SectionView *view) { return view->name() == section.name; });
        SectionView *view = known == before.end() ? makeView(section) : *known;
        before.removeAll(view);
        m_sections->insertWidget(int(m_views.size()), view);
        m_views.append(view);
    }
    qDeleteAll(before);
    missing.removeAll(QString());
    m_missing->setText(tr("Not written yet: %1").arg(listText(missing)));
    m_missing->setVisible(!missing.isEmpty());
    orderTabs();
    emit sectionsChanged();
}

// The keyboard goes through the sections as they stand, each in its own order: Qt puts what is made later last. It
// orders only what takes the keyboard itself, which a section does not.
void IncidentPage::orderTabs()
{
    QHash<const SectionView *, QList<QWidget *>> stopsOf;
    for (QWidget *stop = m_header->nextInFocusChain(); stop != m_header; stop = stop->nextInFocusChain()) {
        if (stop->focusPolicy() == Qt::NoFocus || stop->focusProxy()) continue;
        for (const SectionView *view : std::as_const(m_views))
            if (view->isAncestorOf(stop)) stopsOf[view].append(stop);
    }
    QList<QWidget *> stops;
    for (const SectionView *view : std::as_const(m_views))
        stops += stopsOf.value(view);
    putTabsBefore(m_add, stops);
}

// And through the facts before the sections where they stand above them, else behind.
void IncidentPage::orderFactTabs()
{
    QList<QWidget *> facts;
    for (QWidget *stop = m_header->nextInFocusChain(); stop != m_header; stop = stop->nextInFocusChain())
        if (stop->focusPolicy() != Qt::NoFocus && !stop->focusProxy() && m_inspector->isAncestorOf(stop))
            facts.append(stop);
    QWidget *before = m_isWide ? m_add : m_details;
    for (QWidget *fact : std::as_const(facts)) {
        setTabOrder(before, fact);
        before = fact;
    }
}

QList<MarkdownEditor *> IncidentPage::editors() const
{
    QList<MarkdownEditor *> all;
    for (const SectionView *section : m_views)
        all += section->editors();
    return all;
}

QList<QWidget *> IncidentPage::texts() const
{
    QList<QWidget *> all;
    if (!m_header->title()->isReadOnly()) all.append(m_header->title());
    for (const SectionView *section : m_views) {
        if (LineEditor *heading = section->ownHeading()) all.append(heading);
        const QList<MarkdownEditor *> editors = section->editors();
        all += QList<QWidget *>(editors.begin(), editors.end());
        if (TimelineView *timeline = section->timeline()) all.append(timeline);
        if (FactList *actions = section->actions()) all.append(actions);
    }
    return all;
}

SectionView *IncidentPage::makeView(const Section &section)
{
    auto *view = new SectionView(m_theme, *m_document, section, m_today, m_header->parentWidget());
    connect(view, &SectionView::currentMoved, this, [this](QWidget *moved, const QRect &row) {
        m_stepped.clear();
        showRow(moved, row);
    });
    connect(view, &SectionView::ticketWanted, this,
            [this](const QUuid &action) { emit ticketWanted(incident(), action); });
    // Later: who follows a link in a text may take the text away.
    connect(view, &SectionView::incidentNamed, this, &IncidentPage::incidentNamed, Qt::QueuedConnection);
    connect(view, &SectionView::attachmentWanted, this, &IncidentPage::attachmentWanted, Qt::QueuedConnection);
    connect(view, &SectionView::attachmentMenuWanted, this, &IncidentPage::attachmentMenuWanted);
    connect(view, &SectionView::undoWanted, this, [this] {
        if (!m_undoFirst || !m_undoFirst()) undo();
    });
    connect(view, &SectionView::redoWanted, this, &IncidentPage::redo);
    connect(view, &SectionView::moveWanted, this, &IncidentPage::moveSection, Qt::QueuedConnection);
    connect(view, &SectionView::addWanted, this, &IncidentPage::addSection, Qt::QueuedConnection);
    connect(view, &SectionView::removeWanted, this, &IncidentPage::removeSection, Qt::QueuedConnection);
    view->setAttachments(m_attachments);
    view->setPeople(m_people);
    view->setDueDays(m_dueDays);
    // As wide as it will be, so that its text is not measured in a width it never has.
    view->resize(m_header->width(), view->height());
    return view;
}

void IncidentPage::follow(const QSet<QString> &keys)
{
    m_stepped.clear();
    holdKeyboard(viewport()->rect());
    if (m_isEditable == m_document->isReadOnly()) {
        build();
        return;
    }
    const QList<Section> sections = sectionsOf(m_document->incident());
    m_header->follow(keys);
    QStringList wanted;
    for (const Section &section : sections)
        if (isShown(section)) wanted.append(section.name);
    QStringList shown;
    for (const SectionView *shownView : std::as_const(m_views))
        shown.append(shownView->name());
    if (wanted != shown) buildSections(sections);
    for (const Section &section : sections)
        if (SectionView *shownView = view(section.name)) shownView->follow(section, keys, m_caret);
}

SectionView *IncidentPage::view(const QString &section) const
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [&](const SectionView *view) { return view->name() == section; });
    return found == m_views.end() ? nullptr : *found;
}

void IncidentPage::handOver()
{
    if (!m_document) return;
    m_milestones->handOver();
    for (SectionView *section : std::as_const(m_views))
        section->handOver();
}

void IncidentPage::undo()
{
    const QScopedValueRollback<MarkdownEditor::Caret> caret(m_caret, MarkdownEditor::Caret::AtChange);
    noteRows();
    if (m_document) m_document->undo();
    followStep();
}

void IncidentPage::redo()
{
    const QScopedValueRollback<MarkdownEditor::Caret> caret(m_caret, MarkdownEditor::Caret::AtChange);
    noteRows();
    if (m_document) m_document->redo();
    followStep();
}

void IncidentPage::focusTitle()
{
    verticalScrollBar()->setValue(0);
    m_header->focusTitle();
}

bool IncidentPage::focusText()
{
    QWidget *last = m_column->focusWidget();
    if (last && last->isVisible()) {
        bringKeyboardTo(last);
        return true;
    }
    const QList<MarkdownEditor *> all = editors();
    if (all.isEmpty()) return false;
    bringKeyboardTo(all.first());
    return true;
}

QWidget *IncidentPage::firstFact() const
{
    for (QWidget *stop = m_inspector->nextInFocusChain(); stop != m_inspector; stop = stop->nextInFocusChain()) {
        const bool isStop = stop->focusPolicy() & Qt::TabFocus && !stop->focusProxy();
        if (isStop && stop->isVisible() && stop->isEnabled() && m_inspector->isAncestorOf(stop)) return stop;
    }
    return nullptr;
}

QWidget *IncidentPage::factsBeside() const
{
    return m_isWide && m_beside->isVisible() && firstFact() ? m_beside : nullptr;
}

void IncidentPage::focusFacts()
{
    QWidget *last = m_beside->focusWidget();
    if (!last || !last->isVisible()) last = firstFact();
    if (last) bringKeyboardTo(last);
}

void IncidentPage::bringKeyboardTo(QWidget *place)
{
    place->setFocus(Qt::OtherFocusReason);
    showRow(place, place->inputMethodQuery(Qt::ImCursorRectangle).toRect());
}

void IncidentPage::addSection(const QString &behind)
{
    if (!m_document || m_document->isReadOnly()) return;
    const QUuid uuid = QUuid::createUuid();
    const QString after = behind.isEmpty() && !m_views.isEmpty() ? m_views.last()->name() : behind;
    m_document->edit(tr("Add section"), nevertwice::addSection(m_document->incident(), uuid, after));
    SectionView *added = view(u"other:"_s + uuid.toString(QUuid::WithoutBraces));
    if (!added) return;
    added->focusHeading();
    if (QWidget *heading = window()->focusWidget()) seek(heading, {});
}

void IncidentPage::moveSection(const QString &section, int by)
{
    m_document->edit(tr("Move section"), nevertwice::moveSection(m_document->incident(), section, by));
    m_content->layout()->activate();
    if (SectionView *moved = view(section)) ensureWidgetVisible(moved);
}

// While it was asked somebody may have written in it.
void IncidentPage::removeSection(const QString &section)
{
    m_document->flush();
    const QList<Section> sections = sectionsOf(m_document->incident());
    if (std::none_of(sections.begin(), sections.end(),
                     [&](const Section &one) { return one.name == section && one.canBeRemoved(); }))
        return;
    m_document->edit(tr("Remove section"), nevertwice::removeSection(m_document->incident(), section));
}

void IncidentPage::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width()) holdKeyboard(QRect({}, event->oldSize()));
    fit();
    QScrollArea::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) keepKeyboardSeen(event->oldSize().height());
}

// A bar that comes at the foot covers no place where somebody writes. Nothing else moves.
void IncidentPage::keepKeyboardSeen(int heightBefore)
{
    const QWidget *typing = window()->focusWidget();
    if (!typing || !m_content->isAncestorOf(typing)) return;
    const int bottom = caretOf(typing).bottom();
    const int room = viewport()->height() - space::s;
    if (bottom > room && bottom < heightBefore)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + bottom - room);
}

void IncidentPage::setFactsShown(bool areShown)
{
    m_areFactsShown = areShown;
    m_beside->setVisible(m_isWide && areShown);
}

// Moves the facts to where there is room for them.
void IncidentPage::fit()
{
    const int taken = m_beside->minimumWidth() + m_columns->spacing() + 2 * kPagePadding;
    const bool isWide = viewport()->width() >= qMax(kWideFrom, taken + kNarrowestText);
    m_inspector->setColumns(isWide ? 1 : viewport()->width() > 560 ? 2 : 1);
    if (isWide == m_isWide) return;
    m_isWide = isWide;
    moveFacts();
}

// A field that has the keyboard takes it along and does not notice: what is half typed in it is not told yet.
void IncidentPage::moveFacts()
{
    QWidget *typing = window()->focusWidget();
    if (typing && !m_inspector->isAncestorOf(typing)) typing = nullptr;
    Unnoticed unnoticed;
    const bool isGoingOn = typing && (!m_isWide || m_areFactsShown);
    if (isGoingOn) typing->installEventFilter(&unnoticed);
    if (typing) setFocus(Qt::OtherFocusReason); // nothing keeps it on the way
    m_details->setVisible(!m_isWide);
    m_beside->setVisible(m_isWide && m_areFactsShown);
    if (m_isWide)
        static_cast<QVBoxLayout *>(m_beside->layout())->insertWidget(0, m_inspector);
    else
        m_text->insertWidget(m_text->indexOf(m_details) + 1, m_inspector);
    if (isGoingOn && !m_isWide) m_details->setChecked(true);
    m_inspector->setVisible(m_isWide || m_details->isChecked());
    orderFactTabs();
    if (isGoingOn) typing->setFocus(Qt::OtherFocusReason);
}

void IncidentPage::showRow(QWidget *view, const QRect &row)
{
    const QPoint centre = view->mapTo(m_content, row.center());
    ensureVisible(centre.x(), centre.y(), 0, row.height() / 2 + space::xxl);
}

} // namespace nevertwice
