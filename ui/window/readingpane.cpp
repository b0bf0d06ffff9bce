#include "ui/window/readingpane.h"

#include "ui/kit/banner.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/window/guidepage.h"
#include "ui/window/pageerrands.h"
#include "ui/window/versionpage.h"
#include "ui/write/attachmentcopies.h"
#include "ui/write/documents.h"
#include "ui/write/historypage.h"
#include "ui/write/incidentpage.h"
#include "ui/write/sectionview.h"
#include "ui/write/timelineeditor.h"
#include "ui/write/writingdesk.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr int kNarrowestPage = 420;
constexpr int kLowestPage = 220;

} // namespace

ReadingPane::ReadingPane(const Theme &theme, Documents &documents, const Reader &reader, PageErrands &errands,
                         const Clock &clock, QWidget *parent)
    : QStackedWidget(parent), m_theme(theme), m_documents(documents), m_reader(reader), m_errands(errands),
      m_clock(clock)
{
    m_nothing = new EmptyState(m_theme, u"review"_s);
    m_nothing->setText(tr("Nothing chosen"), tr("Choose an incident in the list to read it here."));
    setMinimumWidth(kNarrowestPage);
    setSurface(this, u"surface"_s);
    addWidget(new QWidget); // until the first incident has been read
    addWidget(m_nothing);
    connect(this, &QStackedWidget::currentChanged, this, &ReadingPane::editingChanged);
}

ReadingPane::~ReadingPane()
{
    disconnect(this, &QStackedWidget::currentChanged, this, nullptr); // pages that go make others the current one
    if (!m_desk) delete m_page;
}

QSize ReadingPane::minimumSizeHint() const
{
    const QSize asked = QStackedWidget::minimumSizeHint();
    return {asked.width(), std::min(asked.height(), kLowestPage)};
}

bool ReadingPane::prepare(Document *document)
{
    if (!m_page) {
        makePage();
        return true;
    }
    if (!m_desk) {
        makeDesk();
        return true;
    }
    return document && m_page->setNextPart(*document, today());
}

QDate ReadingPane::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock().msecs()).date();
}

// ---- what is shown ----

void ReadingPane::showDocument(Document *document)
{
    if (document == m_document && (document || currentWidget() == m_nothing)) return;
    if (m_document && m_guide && currentWidget() == m_guide) m_guided.insert(m_document->uuid(), m_guide->question());
    handOver();
    if (m_document) {
        m_document->flush();
        disconnect(m_document, nullptr, this, nullptr);
        disconnect(m_document->undoStack(), nullptr, this, nullptr);
    }
    m_document = document;
    emit documentChanged(document);
    if (document) {
        connect(document, &Document::stateChanged, this, &ReadingPane::editingChanged);
        connect(document->undoStack(), &QUndoStack::indexChanged, this, &ReadingPane::editingChanged);
        page().setDocument(document, today());
        m_desk->setDocument(document);
        const int left = document->isReadOnly() ? -1 : m_guided.value(document->uuid(), -1);
        if (left >= 0) {
            m_guided.remove(document->uuid()); // it may be left for good
            guide().resume(document, left);
            setCurrentWidget(m_guide);
        } else {
            setCurrentWidget(m_desk);
        }
    } else {
        setCurrentWidget(m_nothing);
    }
    emit editingChanged();
}

void ReadingPane::setHasIncidents(bool hasAny)
{
    if (hasAny == !m_nothing->headline().isEmpty()) return;
    m_nothing->setText(hasAny ? tr("Nothing chosen") : QString(),
                       hasAny ? tr("Choose an incident in the list to read it here.") : QString());
    m_nothing->setIconShown(hasAny);
}

void ReadingPane::letGo()
{
    if (m_desk) m_desk->setDocument(nullptr);
    if (m_page) m_page->setDocument(nullptr, today());
    if (m_version) m_version->letGo();
}

IncidentPage &ReadingPane::page()
{
    if (!m_page) makePage();
    if (!m_desk) makeDesk();
    return *m_page;
}

void ReadingPane::makePage()
{
    m_page = new IncidentPage(m_theme); // the desk takes it, in its place in the order of the Tab key
    m_page->setFactsShown(m_areFactsShown);
    m_page->setUndoFirst([this] { return m_undoFirst && m_undoFirst(); });
    connect(m_page, &IncidentPage::incidentWanted, this, &ReadingPane::incidentWanted);
    connect(m_page, &IncidentPage::ticketWanted, this, &ReadingPane::ticketWanted);
    connect(m_page, &IncidentPage::sectionsChanged, this, &ReadingPane::shareKeys);
    connect(m_page, &IncidentPage::versionWanted, this, &ReadingPane::showVersion);
}

void ReadingPane::makeDesk()
{
    m_desk = new WritingDesk(m_theme, m_page, m_reader, m_clock, this);
    addWidget(m_desk);
    connect(m_desk, &WritingDesk::incidentWanted, this, &ReadingPane::incidentNamed);
    connect(m_desk, &WritingDesk::comparisonWanted, this, &ReadingPane::comparisonWanted);
    connect(m_desk, &WritingDesk::placeWanted, this, &ReadingPane::placeWanted);
    connect(m_desk, &WritingDesk::findingsChanged, this, &ReadingPane::editingChanged);
    connect(m_desk, &WritingDesk::previewChanged, this, &ReadingPane::editingChanged);
    connect(m_desk, &WritingDesk::logPasted, this, &ReadingPane::logPasted);
    connect(m_desk, &WritingDesk::failed, this, &ReadingPane::failed);
    m_desk->markHits(m_hitWords);
    m_errands.serve(*m_desk);
    equip();
}

void ReadingPane::equip()
{
    if (m_desk) m_errands.equip(*m_page, *m_desk);
}

GuidePage &ReadingPane::guide()
{
    if (!m_guide) {
        m_guide = new GuidePage(m_theme, guideExample());
        m_errands.serve(*m_guide);
        addWidget(m_guide);
        connect(m_guide, &GuidePage::finished, this, [this] {
            if (m_document) m_guided.remove(m_document->uuid());
            page();
            setCurrentWidget(m_desk);
        });
    }
    return *m_guide;
}

HistoryPage &ReadingPane::history()
{
    if (!m_history) {
        m_history = new HistoryPage(m_theme, m_reader);
        addWidget(m_history);
        connect(m_history, &HistoryPage::failed, this, &ReadingPane::failed);
        connect(m_history, &HistoryPage::closed, this, &ReadingPane::showPage);
    }
    return *m_history;
}

VersionPage &ReadingPane::version()
{
    if (!m_version) {
        m_version = new VersionPage(m_theme, m_errands);
        addWidget(m_version);
        connect(m_version, &VersionPage::closed, this, &ReadingPane::showPage);
        connect(m_version, &VersionPage::incidentWanted, this, &ReadingPane::incidentWanted);
        connect(m_version, &VersionPage::incidentNamed, this, &ReadingPane::incidentNamed);
        connect(m_version, &VersionPage::attachmentWanted, this, [this](const Attachment &attachment) {
            page();
            m_desk->attachmentCopies().follow(attachment);
        });
        connect(m_version, &VersionPage::attachmentMenuWanted, this, [this](QMenu *menu, const Attachment &attachment) {
            page();
            m_desk->attachmentCopies().addTo(*menu, attachment);
        });
    }
    return *m_version;
}

bool ReadingPane::isPageShown() const
{
    return m_document && m_desk && currentWidget() == m_desk;
}

// Whoever wants to write on the page sees it.
void ReadingPane::bringPage()
{
    handOver();
    page();
    if (m_document) m_guided.remove(m_document->uuid());
    setCurrentWidget(m_desk);
}

void ReadingPane::showPage()
{
    setCurrentWidget(m_desk);
    m_page->setFocus(Qt::OtherFocusReason);
}

void ReadingPane::startGuide()
{
    if (!m_document) return;
    setCurrentWidget(&guide());
    guide().begin(m_document);
}

void ReadingPane::goOnWithGuide()
{
    if (!m_document || m_document->isReadOnly()) return;
    if (!m_guide || currentWidget() != m_guide) {
        handOver();
        guide().resume(m_document, guide().firstOpen(m_document->incident()));
        setCurrentWidget(m_guide);
    }
    m_guide->focusAnswer();
}

// What is on the screen is saved first: history knows nothing else.
void ReadingPane::showHistory()
{
    if (!m_document) return;
    handOver();
    m_documents.settle(Documents::Conflicts::Wait);
    if (!m_document) return;
    history().showDocument(m_document);
    setCurrentWidget(m_history);
    m_history->setFocus(Qt::OtherFocusReason);
}

void ReadingPane::showVersion(const Moment &at)
{
    if (!m_document) return;
    handOver();
    if (!version().showAt(*m_document, at, today())) return;
    setCurrentWidget(m_version);
    m_version->setFocus(Qt::OtherFocusReason);
}

// ---- what is written ----

void ReadingPane::handOver()
{
    if (m_guide) m_guide->keep();
    if (m_page) m_page->handOver();
    if (m_desk) m_desk->handOver();
}

bool ReadingPane::isWriting() const
{
    const QWidget *focused = QApplication::focusWidget();
    const auto isIn = [focused](const QWidget *widget) { return widget && focused && widget->isAncestorOf(focused); };
    return m_document && (isIn(m_desk) || isIn(m_guide));
}

void ReadingPane::addSection()
{
    if (!m_document) return;
    bringPage();
    page().addSection();
}

void ReadingPane::undo()
{
    if (isPageShown()) m_page->undo();
}

void ReadingPane::redo()
{
    if (isPageShown()) m_page->redo();
}

bool ReadingPane::find()
{
    if (!isWriting() || !isPageShown()) return false;
    m_desk->find();
    return true;
}

void ReadingPane::findInPage()
{
    if (isPageShown()) m_desk->find();
}

void ReadingPane::replace()
{
    if (isPageShown()) m_desk->replace();
}

void ReadingPane::markHits(const QList<QStringList> &words)
{
    m_hitWords = words;
    if (m_desk) m_desk->markHits(words);
}

bool ReadingPane::stepHit(int by)
{
    return isPageShown() && m_desk->stepHit(by);
}

void ReadingPane::openElsewhere()
{
    if (isPageShown()) m_desk->openElsewhere();
}

FindingCounts ReadingPane::findingCounts() const
{
    return m_document && m_desk ? m_desk->findingCounts() : FindingCounts();
}

void ReadingPane::toggleChecks()
{
    if (!m_document) return;
    bringPage();
    m_desk->toggleChecks();
    emit editingChanged();
}

bool ReadingPane::isChecksShown() const
{
    return m_desk && m_desk->isChecksShown();
}

void ReadingPane::toggleSeen()
{
    if (!m_document) return;
    bringPage();
    m_desk->toggleSeen();
    emit editingChanged();
}

bool ReadingPane::isSeenShown() const
{
    return m_desk && m_desk->isSeenShown();
}

void ReadingPane::lookAgain()
{
    if (m_desk) m_desk->lookAgain();
}

void ReadingPane::showPlace(const QString &path)
{
    if (!m_document || path.isEmpty()) return;
    bringPage();
    page().showPlace(path);
}

void ReadingPane::stepFinding(int by)
{
    if (!m_document) return;
    bringPage();
    m_desk->stepFinding(by);
}

void ReadingPane::applyFix()
{
    if (m_document && currentWidget() == m_desk) m_desk->applyFix();
}

void ReadingPane::togglePreview()
{
    if (isPageShown()) m_desk->togglePreview();
}

bool ReadingPane::isPreviewShown() const
{
    return m_desk && m_desk->isPreviewShown();
}

void ReadingPane::setFactsShown(bool areShown)
{
    m_areFactsShown = areShown;
    if (m_page) m_page->setFactsShown(areShown);
}

void ReadingPane::setInFront(bool isInFront)
{
    m_isInFront = isInFront;
    shareKeys();
}

void ReadingPane::shareKeys()
{
    if (!m_page) return;
    const auto timelines = m_page->findChildren<TimelineEditor *>();
    for (TimelineEditor *timeline : timelines)
        timeline->setKeysEnabled(m_isInFront);
}

// ---- where the keyboard goes ----

void ReadingPane::focusTitle()
{
    if (!m_document) return;
    bringPage();
    page().focusTitle();
}

void ReadingPane::focusPage()
{
    if (m_guide && currentWidget() == m_guide) return m_guide->focusAnswer();
    (currentWidget() == m_desk ? m_page : currentWidget())->setFocus(Qt::TabFocusReason);
}

QStringList ReadingPane::sectionNames() const
{
    QStringList names;
    const QList<SectionView *> sections = m_document && m_page ? m_page->sections() : QList<SectionView *>();
    for (const SectionView *section : sections)
        names.append(oneLine(section->heading()));
    return names;
}

void ReadingPane::focusText()
{
    if (!isPageShown() || !m_page->isVisible() || !m_page->focusText()) focusPage();
}

QWidget *ReadingPane::factsBeside() const
{
    return isPageShown() && m_page->isVisible() ? m_page->factsBeside() : nullptr;
}

void ReadingPane::focusFacts()
{
    m_page->focusFacts();
}

void ReadingPane::focusSection(int place)
{
    if (!m_document) return;
    bringPage();
    SectionView *section = page().sections().value(place);
    if (!section) return;
    page().verticalScrollBar()->setValue(section->mapTo(page().widget(), QPoint()).y() - space::l);
    section->focusText();
}

} // namespace nevertwice
