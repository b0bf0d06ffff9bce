#include "ui/directory/directorypage.h"

#include "model/search/query.h"
#include "model/search/queryfilters.h"
#include "ui/directory/directorymenu.h"
#include "ui/directory/directorypanel.h"
#include "ui/directory/directorytable.h"
#include "ui/kit/banner.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/keepsheet.h"
#include "ui/kit/labels.h"

#include <QFrame>
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

namespace directorypage {

constexpr int kSearchWidth = 260;
constexpr int kPanelWidth = 320;
constexpr int kSoon = 300; // milliseconds: saves of a second of typing come one after the other

constexpr DirectoryKind kKinds[] = {DirectoryKind::Service, DirectoryKind::Team, DirectoryKind::Person,
                                    DirectoryKind::Tag};

QString chipText(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Service:
        return DirectoryPage::tr("Services");
    case DirectoryKind::Team:
        return DirectoryPage::tr("Teams");
    case DirectoryKind::Person:
        return DirectoryPage::tr("People");
    case DirectoryKind::Tag:
        return DirectoryPage::tr("Tags");
    }
    return {};
}

QString addText(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Service:
        return DirectoryPage::tr("New service");
    case DirectoryKind::Team:
        return DirectoryPage::tr("New team");
    case DirectoryKind::Person:
        return DirectoryPage::tr("New person");
    case DirectoryKind::Tag:
        return DirectoryPage::tr("New tag");
    }
    return {};
}

QString emptyHeadline(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Service:
        return DirectoryPage::tr("No service yet");
    case DirectoryKind::Team:
        return DirectoryPage::tr("No team yet");
    case DirectoryKind::Person:
        return DirectoryPage::tr("Nobody yet");
    case DirectoryKind::Tag:
        return DirectoryPage::tr("No tag yet");
    }
    return {};
}

QString emptySentence(DirectoryKind kind)
{
    if (kind == DirectoryKind::Team)
        return DirectoryPage::tr("A team owns services and has people. Name it with a service here, and every list, "
                                 "chart and report can ask for its incidents: team:payments.");
    return DirectoryPage::tr("What incidents name comes here by itself, with how often it is named.");
}

} // namespace directorypage

DirectoryPage::DirectoryPage(const Theme &theme, std::unique_ptr<Reader> reader, Clock clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock(std::move(clock)), m_reading(std::move(reader))
{
    setObjectName("directoryPage"_L1);
    setAccessibleName(tr("Directory"));
    setSurface(this, u"surface"_s);
    layOut();
    m_soon.setSingleShot(true);
    m_soon.setInterval(directorypage::kSoon);
    connect(&m_soon, &QTimer::timeout, this, &DirectoryPage::load);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model.setWords(words);
        describe();
        choose();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &DirectoryPage::focusList);
    connect(m_add, &QPushButton::clicked, this, &DirectoryPage::addOne);
    connect(m_table, &DirectoryTable::chosen, this, &DirectoryPage::choose);
    connect(m_table, &DirectoryTable::menuWanted, this, &DirectoryPage::changeChosen);
    connect(m_table, &DirectoryTable::renameWanted, this, [this] {
        if (m_isChangeable) m_panel->focusName();
    });
    connect(m_table, &DirectoryTable::opened, this, [this] {
        const DirectoryRow row = m_model.rowAt(m_table->currentIndex().row());
        const bool isPerson = row.kind == DirectoryKind::Person;
        if (isPerson && row.openActions > 0) emit actionsWanted(filterOf(row));
        if (!isPerson && row.incidents > 0) emit incidentsWanted(filterOf(row));
    });
    connect(m_panel, &DirectoryPanel::wanted, this, &DirectoryPage::wanted);
    connect(m_panel, &DirectoryPanel::typingEnded, this, [this] {
        if (const auto waiting = std::exchange(m_waiting, std::nullopt)) show(*waiting);
    });
    connect(m_panel, &DirectoryPanel::incidentsWanted, this,
            [this](const DirectoryRow &row) { emit incidentsWanted(filterOf(row)); });
    connect(m_panel, &DirectoryPanel::actionsWanted, this,
            [this](const DirectoryRow &row) { emit actionsWanted(filterOf(row)); });
    setFocusProxy(m_table);
    describe();
}

void DirectoryPage::layOut()
{
    m_caption = makeLabel(m_theme, {}, TextStyle::Meta, Ink::Text2, this);
    m_search = new QLineEdit(this);
    m_search->setObjectName("directorySearch"_L1);
    m_search->setPlaceholderText(tr("Search the directory"));
    m_search->setAccessibleName(tr("Search the directory"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(m_theme.scaled(directorypage::kSearchWidth));
    m_search->addAction(lineIcon(m_theme, u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_table = new DirectoryTable(m_theme, m_model, this);
    m_empty = new EmptyState(m_theme, u"directory"_s, this);
    m_rows = new QStackedLayout;
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_empty);
    m_panel = new DirectoryPanel(m_theme, this);
    m_panel->setFixedWidth(m_theme.scaled(directorypage::kPanelWidth));
    m_add = new QPushButton(this);
    m_add->setObjectName("directoryAdd"_L1);
    m_add->setProperty("chip", true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::xl, space::l, space::xl, 0);
    head->setSpacing(space::m);
    head->addWidget(makeLabel(m_theme, tr("Directory"), TextStyle::Title, Ink::Text, this));
    head->addWidget(m_caption);
    head->addStretch(1);
    head->addWidget(m_search);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(space::xl, 0, space::xl, 0);
    chips->setSpacing(space::s);
    for (const DirectoryKind kind : directorypage::kKinds)
        chips->addWidget(addChip(kind));
    chips->addStretch(1);
    chips->addWidget(m_add);
    auto *line = new QFrame(this); // beside the one that is chosen
    line->setFixedWidth(space::hair);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addLayout(m_rows, 1);
    body->addWidget(line);
    body->addWidget(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addLayout(chips);
    layout->addLayout(body, 1);
}

QPushButton *DirectoryPage::addChip(DirectoryKind kind)
{
    auto *chip = new QPushButton(this);
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    chip->setObjectName(u"directoryChip/"_s + word(kind));
    m_chips.append({kind, chip});
    connect(chip, &QPushButton::clicked, this, [this, kind] { showKind(kind); });
    return chip;
}

void DirectoryPage::showKind(DirectoryKind kind)
{
    m_panel->handOver();
    m_model.setKind(kind);
    m_table->followKind();
    m_chosen.clear();
    if (m_model.rowCount() > 0) m_table->setCurrentIndex(m_model.index(0, 0));
    describe();
    choose();
}

void DirectoryPage::setChangeable(bool isChangeable)
{
    m_isChangeable = isChangeable;
    m_add->setVisible(isChangeable);
    m_panel->setChangeable(isChangeable);
}

void DirectoryPage::refresh()
{
    m_isStale = true;
    if (isVisible()) m_soon.start();
}

void DirectoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale) load();
}

void DirectoryPage::changeChosen(const QPoint &place)
{
    if (!m_isChangeable) return;
    QList<DirectoryRow> chosen;
    const QList<int> rows = m_table->chosenRows();
    for (const int row : rows)
        chosen.append(m_model.rowAt(row));
    auto *menu = new DirectoryMenu(chosen, m_model.namesOf(DirectoryKind::Team), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &DirectoryMenu::wanted, this, &DirectoryPage::severalWanted);
    connect(menu, &DirectoryMenu::mergeWanted, this, [this, chosen] { askWhichStays(chosen); });
    menu->popup(place);
}

// The most frequent stays unless another is said to.
void DirectoryPage::askWhichStays(const QList<DirectoryRow> &chosen)
{
    QList<DirectoryRow> rows = chosen;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const DirectoryRow &a, const DirectoryRow &b) { return a.incidents > b.incidents; });
    QList<KeepSheet::Choice> choices;
    for (const DirectoryRow &row : std::as_const(rows))
        choices.append({row.entry.name, m_model.facts(row)});
    const KeepSheet::Words words{tr("Merge names"), tr("Which of these %n names stays?", nullptr, int(rows.size())),
                                 tr("Whatever has one of the others has this one then; texts are left alone.")};
    auto *sheet = new KeepSheet(m_theme, words, choices, this);
    connect(sheet, &KeepSheet::kept, this, [this, rows](int kept) {
        DirectoryWish wish;
        wish.kind = DirectoryWish::Kind::Merge;
        wish.of = rows.at(kept).kind;
        wish.name = rows.at(kept).entry.name;
        wish.entry = rows.at(kept == 0 ? 1 : 0).entry;
        for (const DirectoryRow &row : rows)
            if (row.entry.name != wish.name && row.entry.name != wish.entry.name) wish.others.append(row.entry.name);
        emit wanted(wish);
    });
    sheet->open();
}

void DirectoryPage::load()
{
    m_isStale = false;
    m_reading.ask<QList<DirectoryRow>>(
        m_asker, this, [now = m_clock()](const Reader &reader) { return readDirectoryRows(reader, now); },
        [this](const Result<QList<DirectoryRow>> &rows) { rows ? take(*rows) : emit failed(rows.error()); });
}

// Other rows would hand what somebody types to the neighbour of a name that is gone.
void DirectoryPage::take(const QList<DirectoryRow> &rows)
{
    if (!m_panel->isTyping()) return show(rows);
    m_waiting = rows;
    emit waits();
}

// What was chosen stays chosen; where it is gone, its neighbour is.
void DirectoryPage::show(const QList<DirectoryRow> &rows)
{
    const int place = m_table->currentIndex().row();
    QStringList several;
    for (const int row : m_table->chosenRows())
        several.append(m_model.rowAt(row).entry.name);
    m_waiting = std::nullopt;
    m_isShowing = true;
    m_model.setRows(rows);
    m_isShowing = false;
    m_table->fit();
    const int row = m_model.rowOf(m_chosen);
    const int near = std::clamp(place, 0, std::max(0, m_model.rowCount() - 1));
    if (m_model.rowCount() > 0) m_table->setCurrentIndex(m_model.index(row >= 0 ? row : near, 0));
    chooseAgain(several);
    describe();
    choose();
    if (std::exchange(m_isListWanted, false)) focusList();
    if (row >= 0 && std::exchange(m_isNameWanted, false)) m_panel->focusName();
    emit shown();
}

// What somebody is choosing stays chosen while others save.
void DirectoryPage::chooseAgain(const QStringList &names)
{
    QList<int> rows;
    for (const QString &name : names)
        if (const int row = m_model.rowOf(name); row >= 0) rows.append(row);
    std::sort(rows.begin(), rows.end());
    if (rows.size() > 1) m_table->chooseRows(rows, m_table->currentIndex());
}

void DirectoryPage::choose()
{
    if (m_isShowing) return;
    const QModelIndex current = m_table->currentIndex();
    std::optional<DirectoryRow> row;
    if (current.isValid() && current.row() < m_model.rowCount()) row = m_model.rowAt(current.row());
    if (row) m_chosen = row->entry.name;
    m_panel->show(row, m_model.namesOf(m_model.kind()), m_model.namesOf(DirectoryKind::Team));
}

void DirectoryPage::followName(const QString &before, const QString &name)
{
    if (m_chosen == before) m_chosen = name;
}

void DirectoryPage::describe()
{
    for (const auto &[kind, chip] : std::as_const(m_chips)) {
        const bool isOn = m_model.kind() == kind;
        const QString count = numberText(m_model.countOf(kind));
        chip->setText(tr("%1  %2", "services, how many").arg(directorypage::chipText(kind), count));
        chip->setAccessibleName(tr("Show %1: %2").arg(directorypage::chipText(kind), count));
        chip->setChecked(isOn);
        chip->setProperty("on", isOn);
        chip->style()->unpolish(chip);
        chip->style()->polish(chip);
    }
    m_add->setText(directorypage::addText(m_model.kind()));
    const int shown = m_model.rowCount();
    m_caption->setText(shown == 1 ? tr("1 name") : tr("%n names", nullptr, shown));
    if (m_model.countOf(m_model.kind()) == 0)
        m_empty->setText(directorypage::emptyHeadline(m_model.kind()), directorypage::emptySentence(m_model.kind()));
    else
        m_empty->setText(tr("No name fits"), tr("Search for fewer words."));
    m_rows->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_empty) : m_table);
}

// Under a name that is free, for the person to type over.
void DirectoryPage::addOne()
{
    const QString name = directorypage::addText(m_model.kind());
    const QStringList taken = m_model.namesOf(m_model.kind());
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = name + u' ' + QString::number(number);
    m_search->clear();
    m_chosen = free;
    m_isNameWanted = true;
    emit wanted({DirectoryWish::Kind::Change, m_model.kind(), {{}, free, {}}, {}, {{}, free, {}}});
}

// What one would type to see what is behind a row.
QString DirectoryPage::filterOf(const DirectoryRow &row) const
{
    QueryFilters filters;
    switch (row.kind) {
    case DirectoryKind::Service:
        filters.services = {row.entry.name};
        break;
    case DirectoryKind::Tag:
        filters.tags = {row.entry.name};
        break;
    case DirectoryKind::Team:
        filters.teams = {row.entry.name};
        break;
    case DirectoryKind::Person:
        filters.owners = {row.entry.name};
        break;
    }
    return filterText(filters);
}

void DirectoryPage::focusList()
{
    m_isListWanted = m_model.rowCount() == 0; // it is read first
    m_rows->currentWidget() == m_table ? m_table->setFocus(Qt::TabFocusReason) : m_search->setFocus(Qt::TabFocusReason);
}

void DirectoryPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace nevertwice
