#include "model/domain/document.h"
#include "model/insight/checks/fixes.h"
#include "ui/kit/enginetext.h"
#include "ui/kit/format.h"
#include "ui/kit/manualwish.h"
#include "ui/write/checker.h"
#include "ui/write/checkspanel.h"
#include "ui/write/incidentpage.h"
#include "ui/write/markdowneditor.h"
#include "ui/write/pagebar.h"
#include "ui/write/previewsplit.h"
#include "ui/write/sidepanels.h"
#include "ui/write/writingdesk.h"

#include <QMenu>
#include <QResizeEvent>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// From here on there is room for the facts, the text and a panel; below the second, for the text or a panel.
constexpr int kRoomForPanel = 1180;
constexpr int kRoomBeside = 420 + SidePanels::kPanelWidth + SidePanels::kRailWidth;

QTextEdit::ExtraSelection markOf(const Theme &theme, QTextDocument *text, const Finding &finding, const Span &span)
{
    const Tokens &tokens = theme.tokens();
    QTextEdit::ExtraSelection mark;
    mark.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
    mark.format.setUnderlineColor(finding.level == Level::Error  ? tokens.danger
                                  : finding.level == Level::Hint ? tokens.link
                                                                 : tokens.warn);
    mark.cursor = QTextCursor(text);
    mark.cursor.setPosition(int(span.at));
    mark.cursor.setPosition(int(span.at + span.length), QTextCursor::KeepAnchor);
    return mark;
}

// The check of the worst of them, the first of those that are as bad.
QString worstCheck(const QList<Finding> &findings)
{
    const auto badness = [](const Finding &finding) { return int(finding.level.known().value_or(Level::Warning)); };
    const auto worst = std::min_element(findings.begin(), findings.end(), [&](const auto &one, const auto &other) {
        return badness(one) < badness(other);
    });
    return worst == findings.end() ? QString() : worst->check;
}

} // namespace

void WritingDesk::buildChecks()
{
    m_checker = new Checker(m_clock, this);
    m_checks = new ChecksPanel(m_theme);
    m_side = new SidePanels(m_theme, this);
    m_side->add(u"checks"_s, tr("Checks"), m_checks, u"showChecks"_s);
    m_panel = m_checks;
    m_question->setObjectName("publishQuestion"_L1);
    connect(m_checker, &Checker::changed, this, &WritingDesk::showFindings);
    connect(m_checks, &ChecksPanel::wanted, this, &WritingDesk::showFinding);
    connect(m_checks, &ChecksPanel::fixWanted, this, &WritingDesk::fix);
    connect(m_side, &SidePanels::wanted, this, [this](QWidget *panel) { openPanel(panel); });
    connect(&m_theme, &Theme::changed, this, &WritingDesk::markFindings);
}

void WritingDesk::setChecks(const KnowledgeSource &knowledge, const TeamSettings &team)
{
    m_team = team;
    m_checker->equip(knowledge, team.checks);
}

FindingCounts WritingDesk::findingCounts() const
{
    return counted(m_checker->findings());
}

void WritingDesk::showFindings()
{
    const bool isReadOnly = !m_document || m_document->isReadOnly();
    m_checks->setFindings(m_checker->findings(),
                          isReadOnly ? ChecksPanel::Fixes::Withheld : ChecksPanel::Fixes::Offered);
    const FindingCounts counts = findingCounts();
    m_side->setCount(m_checks, counts.all(), tr("Checks: %1").arg(countsText(counts)), counts.errors > 0);
    markFindings();
    emit findingsChanged();
}

// Words that moved since the checks looked take their marks along; new findings are on their way.
void WritingDesk::markFindings()
{
    QHash<QString, QList<Finding>> byPlace;
    for (const Finding &finding : m_checker->findings())
        if (spanOf(finding)) byPlace[finding.place].append(finding);
    for (MarkdownEditor *editor : m_page->editors()) {
        QList<QTextEdit::ExtraSelection> marks;
        const int size = editor->document()->characterCount() - 1;
        for (const Finding &finding : byPlace.value(editor->objectName())) {
            const Span span = *spanOf(finding);
            if (span.at >= 0 && span.length > 0 && span.at + span.length <= size)
                marks.append(markOf(m_theme, editor->document(), finding, span));
        }
        editor->setMarks(MarkdownEditor::Layer::Findings, marks);
    }
}

// For each finding whose words are there.
void WritingDesk::addWhy(QMenu &menu, MarkdownEditor &editor, int position)
{
    QStringList added;
    for (const Finding &finding : m_checker->findings()) {
        const std::optional<Span> span = spanOf(finding);
        const bool isThere =
            span && finding.place == editor.objectName() && position >= span->at && position <= span->at + span->length;
        const CheckInfo *check = isThere ? checkInfo(finding.check) : nullptr;
        if (!check || added.contains(check->id)) continue;
        if (added.isEmpty()) menu.addSeparator();
        added.append(check->id);
        menu.addAction(tr("Why? %1", "the title of a check").arg(asMenuText(engineText(check->title))), this,
                       [asker = &editor, id = check->id] { wishForManual(asker, pageOfCheck(id)); });
    }
}

void WritingDesk::showFinding(const Finding &finding)
{
    if (m_split->isHidden()) { // the words are behind the panel
        m_wish = false;
        arrangeSide();
    }
    const std::optional<Span> span = spanOf(finding);
    m_page->showPlace(finding.place, span ? int(span->at) : -1, span ? int(span->length) : 0);
}

void WritingDesk::toggleChecks()
{
    openPanel(isChecksShown() ? nullptr : m_checks);
    if (*m_wish && m_split->isHidden()) m_checks->setFocus(Qt::OtherFocusReason);
}

bool WritingDesk::isChecksShown() const
{
    return m_side->shown() == m_checks;
}

// Where there is room, the panel says what the words are about.
void WritingDesk::stepFinding(int by)
{
    if (!m_document) return;
    m_page->handOver();
    m_checker->checkNow();
    if (!isChecksShown() && width() >= kRoomBeside) {
        openPanel(m_checks);
    }
    m_checks->step(by);
}

// Nobody changes by a key what cannot be seen.
void WritingDesk::applyFix()
{
    if (isChecksShown()) m_checks->applyFix();
}

// What the checks saw may be a word older than the text: only a fix of the text as it is now is applied.
void WritingDesk::fix(const QList<Finding> &findings)
{
    if (!m_document || m_document->isReadOnly()) return;
    m_page->handOver();
    Incident fixed = m_document->incident();
    QString what;
    for (const Finding &wanted : findings) {
        const QList<Finding> now = m_checker->look(fixed); // one fix may mend what another one is about
        const auto known = std::find_if(now.begin(), now.end(), [&wanted](const Finding &one) {
            return one.check == wanted.check && one.place == wanted.place && one.message == wanted.message && one.fix;
        });
        if (known == now.end()) continue;
        const Result<Incident> after = apply(patchesOf(*known->fix, toDocument(fixed)), fixed);
        if (!after) continue;
        fixed = *after;
        what = what.isEmpty() ? engineText(known->fix->title) : tr("Several fixes");
    }
    if (!what.isEmpty()) {
        m_document->edit(what, fixed);
        m_document->endStep();
    }
    m_checker->checkNow();
}

void WritingDesk::askToPublish(const std::function<void()> &publish)
{
    if (!m_document) return;
    m_page->handOver();
    const FindingCounts counts = counted(m_checker->checkNow());
    const PageBar::Choice look{tr("Show them"), [this] {
                                   m_question->clear();
                                   openPanel(m_checks);
                                   m_checks->step(1);
                               }};
    const PageBar::Choice why{tr("Why?"),
                              [this] { wishForManual(this, pageOfCheck(worstCheck(m_checker->findings()))); }};
    if (m_team.publishingNeedsNoErrors && counts.errors > 0)
        return m_question->show(
            tr("Not published: this team publishes nothing while there are errors, and there are %1.")
                .arg(countsText(counts)),
            u"warning"_s, {look, why});
    const QUuid uuid = m_document->uuid();
    if (counts.errors + counts.warnings == 0 || m_askedFor.contains(uuid)) {
        m_question->clear();
        if (!asksWhy(publish)) publish();
        return;
    }
    const PageBar::Choice go{tr("Publish"), [this, uuid, publish] {
                                 m_askedFor.insert(uuid);
                                 m_question->clear();
                                 if (!asksWhy(publish)) publish();
                             }};
    m_question->show(tr("Still open: %1. Publish all the same?").arg(countsText(counts)), u"review"_s, {go, look, why});
}

// Null closes the one that is open.
void WritingDesk::openPanel(QWidget *panel)
{
    m_wish = panel != nullptr;
    m_isFolded = false;
    if (panel) m_panel = panel;
    arrangeSide();
}

void WritingDesk::arrangeSide()
{
    const bool isWanted = !m_isFolded && m_wish.value_or(width() >= kRoomForPanel);
    m_side->show(isWanted ? m_panel : nullptr);
    const bool isAlone = isWanted && width() < kRoomBeside;
    m_side->setFill(isAlone);
    m_split->setVisible(!isAlone);
}

// A panel in the place of the text was asked for about one incident: the next one is there to be read.
void WritingDesk::forgetPanelAlone()
{
    if (!m_side->shown() || !m_split->isHidden()) return;
    m_wish.reset();
    arrangeSide();
}

// A window that becomes narrow takes the page from nobody who writes in it: only who is in the panel keeps that.
void WritingDesk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (width() >= kRoomBeside)
        m_isFolded = false;
    else if (event->oldSize().width() >= kRoomBeside)
        m_isFolded = !m_side->isAncestorOf(window()->focusWidget());
    arrangeSide();
}

} // namespace nevertwice
