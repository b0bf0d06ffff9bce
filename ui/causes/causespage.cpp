#include "ui/causes/causespage.h"

#include "model/store/answering.h"
#include "ui/causes/cataloguemenu.h"
#include "ui/causes/cataloguetable.h"
#include "ui/causes/causepage.h"
#include "ui/causes/proposallist.h"
#include "ui/kit/banner.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/keepsheet.h"
#include "ui/kit/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace causespage {

constexpr int kSearchWidth = 260;
constexpr int kMostIncidents = 12;
constexpr int kSoon = 300; // milliseconds: saves of a second of typing come one after the other

QString wordOf(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

// By ref, also without its letters, then by words; the newest where nothing is asked.
Result<QList<Option>> incidentsLike(const Reader &reader, const QString &text)
{
    QList<Option> options;
    const auto add = [&](const QUuid &uuid, const QString &ref, const QString &title) {
        const Option option{wordOf(uuid), ref + u' ' + oneLine(title), {}};
        if (!options.contains(option)) options.append(option);
    };
    if (text.trimmed().isEmpty()) {
        auto rows = reader.firstRows(kMostIncidents);
        if (!rows) return rows.error();
        for (const IncidentRow &row : std::as_const(*rows))
            add(row.uuid, row.ref, row.title);
        return options;
    }
    for (const QString &ref : {text.trimmed(), u"INC-"_s + text.trimmed()})
        if (const auto row = reader.row(ref)) add(row->uuid, row->ref, row->title);
    auto found = reader.search(parseQuery(text), kMostIncidents);
    if (!found) return found.error();
    for (const SearchHit &hit : std::as_const(found->hits))
        add(hit.uuid, hit.ref, hit.title);
    return options;
}

} // namespace causespage

CausesPage::CausesPage(const Theme &theme, std::unique_ptr<Reader> reader, Clock clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock(std::move(clock)), m_reading(std::move(reader))
{
    setObjectName("causesPage"_L1);
    setAccessibleName(tr("Causes"));
    setSurface(this, u"surface"_s);
    m_catalogue = buildCatalogue();
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_catalogue);
    m_soon.setSingleShot(true);
    m_soon.setInterval(causespage::kSoon);
    connect(&m_soon, &QTimer::timeout, this, &CausesPage::load);
    connect(m_table, &CatalogueTable::opened, this, [this](int row) { openCause(m_model.causeAt(row).uuid); });
    connect(m_table, &CatalogueTable::renamed, this, &CausesPage::rename);
    connect(m_table, &CatalogueTable::menuWanted, this, &CausesPage::changeChosen);
    connect(m_table, &CatalogueTable::typingEnded, this, [this] {
        if (const auto waiting = std::exchange(m_waiting, std::nullopt)) take(*waiting);
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        const RowQuery asked = rowQuery(words);
        m_model.setWords(asked.words);
        if (std::exchange(m_filters, asked.filters) != asked.filters) load();
        describe();
    });
    connect(m_proposalsChip, &QPushButton::toggled, this, [this](bool isOn) {
        m_proposals->setVisible(isOn);
        m_proposalsChip->setProperty("on", isOn);
        m_proposalsChip->style()->unpolish(m_proposalsChip);
        m_proposalsChip->style()->polish(m_proposalsChip);
    });
    connect(m_proposals, &ProposalList::wanted, this, &CausesPage::wanted);
    setFocusProxy(m_table);
    describe();
}

CausePage &CausesPage::page()
{
    if (m_page) return *m_page;
    m_page = new CausePage(m_theme, m_clock);
    m_page->setChangeable(m_isChangeable);
    m_stack->addWidget(m_page);
    connect(m_page, &CausePage::wanted, this, &CausesPage::wanted);
    connect(m_page, &CausePage::incidentWanted, this, &CausesPage::incidentWanted);
    connect(m_page, &CausePage::comparisonWanted, this, &CausesPage::comparisonWanted);
    connect(m_page, &CausePage::ticketWanted, this, &CausesPage::ticketWanted);
    connect(m_page, &CausePage::changeWanted, this, &CausesPage::changeWanted);
    connect(m_page, &CausePage::askWanted, this, &CausesPage::askWanted);
    connect(m_page, &CausePage::failed, this, &CausesPage::failed);
    connect(m_page, &CausePage::left, this, &CausesPage::showCatalogue);
    m_page->setIncidents([this](const QString &text, const OptionAnswer &answer) {
        m_reading.ask<QList<Option>>(
            m_incidentAsker, this,
            [text](const Reader &workspace) { return causespage::incidentsLike(workspace, text); },
            [answer](const Result<QList<Option>> &options) { answer(options ? *options : QList<Option>()); });
    });
    return *m_page;
}

void CausesPage::changeChosen(const QPoint &place)
{
    if (!m_isChangeable) return;
    QList<Cause> chosen;
    const QList<int> rows = m_table->chosenRows();
    for (const int row : rows)
        chosen.append(m_model.causeAt(row));
    auto *menu = new CatalogueMenu(chosen, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &CatalogueMenu::wanted, this, &CausesPage::severalWanted);
    connect(menu, &CatalogueMenu::mergeWanted, this, [this, chosen] { askWhichStays(chosen); });
    menu->popup(place);
}

// The most frequent stays unless another is said to.
void CausesPage::askWhichStays(const QList<Cause> &chosen)
{
    QList<int> rows;
    for (const Cause &cause : chosen)
        if (const int row = m_model.rowOf(cause.uuid); row >= 0) rows.append(row);
    if (rows.size() < 2) return; // they are gone meanwhile
    std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) {
        return m_model.summaryAt(a).incidents.size() > m_model.summaryAt(b).incidents.size();
    });
    QList<Cause> causes;
    QList<KeepSheet::Choice> choices;
    for (const int row : std::as_const(rows)) {
        causes.append(m_model.causeAt(row));
        choices.append({m_model.titleAt(row), m_model.factsAt(row)});
    }
    const KeepSheet::Words words{tr("Merge causes"), tr("Which of these %n causes stays?", nullptr, int(causes.size())),
                                 tr("The incidents, the promises and the causes under the others become its own.")};
    auto *sheet = new KeepSheet(m_theme, words, choices, this);
    connect(sheet, &KeepSheet::kept, this, [this, causes](int kept) {
        CauseWish wish;
        wish.kind = CauseWish::Kind::Merge;
        wish.into = causes.at(kept).uuid;
        for (const Cause &cause : causes)
            if (cause.uuid != wish.into) wish.others.append(cause.uuid);
        wish.cause = causes.at(kept == 0 ? 1 : 0);
        wish.others.removeOne(wish.cause.uuid);
        emit wanted(wish);
    });
    sheet->open();
}

QWidget *CausesPage::buildCatalogue()
{
    auto *catalogue = new QWidget;
    m_caption = makeLabel(m_theme, {}, TextStyle::Meta, Ink::Text2);
    m_search = new QLineEdit;
    m_search->setObjectName("causeSearch"_L1);
    m_search->setPlaceholderText(tr("Search causes"));
    m_search->setAccessibleName(tr("Search causes"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(m_theme.scaled(causespage::kSearchWidth));
    m_search->addAction(lineIcon(m_theme, u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_proposalsChip = new QPushButton;
    m_proposalsChip->setObjectName("proposalsChip"_L1);
    m_proposalsChip->setProperty("chip", true);
    m_proposalsChip->setCheckable(true);
    m_proposals = new ProposalList(m_theme);
    m_proposals->hide();
    m_table = new CatalogueTable(m_theme, m_model, catalogue); // a layout of its own shows them at once
    m_empty = new EmptyState(m_theme, u"cause"_s, catalogue);
    m_rows = new QStackedLayout;
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::xl, space::l, space::xl, 0);
    head->setSpacing(space::m);
    head->addWidget(makeLabel(m_theme, tr("Causes"), TextStyle::Title));
    head->addWidget(m_caption);
    head->addStretch(1);
    head->addWidget(m_search);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::xl, 0, space::xl, 0);
    tools->addWidget(m_proposalsChip);
    tools->addStretch(1);
    auto *layout = new QVBoxLayout(catalogue);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addLayout(tools);
    layout->addWidget(m_proposals);
    layout->addLayout(m_rows, 1);
    return catalogue;
}

void CausesPage::setChangeable(bool isChangeable)
{
    m_isChangeable = isChangeable;
    m_table->setChangeable(isChangeable);
    if (m_page) m_page->setChangeable(isChangeable);
    m_proposals->setChangeable(isChangeable);
}

void CausesPage::refresh()
{
    m_isStale = true;
    if (isVisible()) m_soon.start();
}

void CausesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) load();
}

void CausesPage::load()
{
    m_isStale = false;
    m_reading.ask<CauseCatalogue>(
        m_catalogueAsker, this,
        [now = m_clock(), filters = m_filters](const Reader &reader) { return readCatalogue(reader, now, filters); },
        [this](const Result<CauseCatalogue> &catalogue) {
            if (!catalogue)
                emit failed(catalogue.error());
            else
                take(*catalogue);
        });
    loadStory();
}

// New rows would take the field away from somebody who types a title.
void CausesPage::take(const CauseCatalogue &catalogue)
{
    if (!m_table->isTyping()) return show(catalogue);
    m_waiting = catalogue;
    emit waits();
}

void CausesPage::show(const CauseCatalogue &catalogue)
{
    const QModelIndex current = m_table->currentIndex();
    const QUuid chosen = current.isValid() ? m_model.causeAt(current.row()).uuid : m_chosen;
    QList<QUuid> several;
    for (const int row : m_table->chosenRows())
        several.append(m_model.causeAt(row).uuid);
    m_waiting = std::nullopt;
    m_model.setCatalogue(catalogue);
    const int row = m_model.rowOf(chosen);
    if (m_model.rowCount() > 0) m_table->setCurrentIndex(m_model.index(std::max(0, row), 0));
    chooseAgain(several);
    m_proposals->show(catalogue);
    const int proposals = int(catalogue.proposals.size());
    m_proposalsChip->setText(proposals == 1 ? tr("1 proposal") : tr("%n proposals", nullptr, proposals));
    m_proposalsChip->setAccessibleName(proposals == 1 ? tr("Show 1 proposal")
                                                      : tr("Show %n proposals", nullptr, proposals));
    m_proposalsChip->setVisible(proposals > 0);
    if (proposals == 0) m_proposalsChip->setChecked(false);
    describe();
    if (std::exchange(m_isListWanted, false)) focusList();
    if (m_cause.isNull()) emit shown();
}

// What somebody is choosing stays chosen while others save.
void CausesPage::chooseAgain(const QList<QUuid> &causes)
{
    QList<int> rows;
    for (const QUuid &cause : causes)
        if (const int row = m_model.rowOf(cause); row >= 0) rows.append(row);
    std::sort(rows.begin(), rows.end());
    if (rows.size() > 1) m_table->chooseRows(rows, m_table->currentIndex());
}

void CausesPage::describe()
{
    const int all = int(m_model.catalogue().known.size());
    const int found = m_model.rowCount();
    const QString count = all == 1 ? tr("1 cause") : tr("%n causes", nullptr, all);
    m_caption->setText(found == all ? count : tr("%1 of %2", "how many fit, of how many").arg(found).arg(count));
    if (all == 0)
        m_empty->setText(tr("No cause yet"),
                         tr("Name a cause in the facts of an incident. The second one with the same cause shows here "
                            "what came back, how often and for how long."));
    else
        m_empty->setText(tr("No cause fits"), tr("Search for fewer words."));
    m_rows->setCurrentWidget(found == 0 ? static_cast<QWidget *>(m_empty) : m_table);
}

void CausesPage::openCause(const QUuid &cause)
{
    m_cause = cause;
    m_chosen = cause;
    page(); // made while its story is read
    loadStory();
}

void CausesPage::loadStory()
{
    if (m_cause.isNull()) return;
    m_reading.ask<CauseStory>(
        m_storyAsker, this,
        [cause = m_cause, now = m_clock()](const Reader &reader) { return readCauseStory(reader, cause, now); },
        [this](const Result<CauseStory> &story) {
            if (story) return showStory(*story);
            showCatalogue();
            emit failed(story.error());
        });
}

void CausesPage::showStory(const CauseStory &story)
{
    const bool isNew = m_stack->currentWidget() != m_page || m_page->cause() != story.cause.uuid;
    page().show(story, others(story.cause.uuid), m_clock());
    m_stack->setCurrentWidget(m_page);
    if (isNew) m_page->focusTitle();
    emit shown();
}

void CausesPage::followMerged(const QUuid &from, const QUuid &into)
{
    if (m_cause == from) openCause(into);
}

void CausesPage::showCatalogue()
{
    m_cause = QUuid();
    ++*m_storyAsker; // what is under way comes too late
    m_stack->setCurrentWidget(m_catalogue);
    focusList();
}

QList<Option> CausesPage::others(const QUuid &exceptFor) const
{
    QList<Option> options;
    for (const Cause &cause : m_model.catalogue().known)
        if (cause.uuid != exceptFor)
            options.append({causespage::wordOf(cause.uuid), oneLine(cause.title), oneLine(codeText(cause.category))});
    return options;
}

void CausesPage::rename(int row, const QString &title)
{
    const Cause before = m_model.causeAt(row);
    if (title.isEmpty() || title == before.title) return;
    Cause after = before;
    after.title = title;
    emit wanted({CauseWish::Kind::Change, after, {}, {}, {}, before});
}

void CausesPage::focusList()
{
    if (m_stack->currentWidget() == m_page) return m_page->focusTitle();
    m_isListWanted = m_model.isEmpty(); // it is read first
    m_rows->currentWidget() == m_table ? m_table->setFocus(Qt::TabFocusReason) : m_search->setFocus(Qt::TabFocusReason);
}

void CausesPage::focusSearch()
{
    if (m_stack->currentWidget() == m_page) showCatalogue();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace nevertwice
