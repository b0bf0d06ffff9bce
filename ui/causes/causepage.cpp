#include "ui/causes/causepage.h"

#include "ui/causes/causerows.h"
#include "ui/causes/causestrip.h"
#include "ui/kit/choicefield.h"
#include "ui/kit/chosenrows.h"
#include "ui/kit/codetext.h"
#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/labels.h"
#include "ui/kit/listtext.h"
#include "ui/kit/marks.h"
#include "ui/kit/quietfield.h"
#include "ui/kit/quietlink.h"
#include "ui/kit/sides.h"
#include "ui/kit/suggestfield.h"

#include <QGridLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSet>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace causepage {

constexpr int kWidest = 980;
constexpr int kField = 220;

// What the rows of a list were about, before they are read again.
struct Choice
{
    QSet<QUuid> chosen;
    QUuid current;
};

Choice choiceOf(const QListView &list, int role)
{
    Choice choice;
    for (const QModelIndex &index : list.selectionModel()->selectedIndexes())
        choice.chosen.insert(index.data(role).toUuid());
    choice.current = list.currentIndex().data(role).toUuid();
    return choice;
}

// What was chosen stays chosen, and the keyboard where it was: somebody goes through them.
void chooseAgain(const QListView &list, int role, const Choice &choice)
{
    QItemSelection rows;
    QModelIndex current;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        const QUuid uuid = index.data(role).toUuid();
        if (choice.chosen.contains(uuid)) rows.select(index, index);
        if (uuid == choice.current) current = index;
    }
    list.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    list.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

} // namespace causepage

CausePage::CausePage(const Theme &theme, const Clock &clock, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setObjectName("causePage"_L1);
    setAccessibleName(tr("A cause"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    build();
    connect(m_back, &QAbstractButton::clicked, this, &CausePage::left);
    connect(m_title, &QuietField::committed, this, [this](const QString &title) {
        if (!title.simplified().isEmpty()) change([&](Cause &cause) { cause.title = title.simplified(); });
    });
    connect(m_category, &ChoiceField::picked, this, [this](const QString &word) {
        change([&](Cause &cause) {
            cause.category = word.isEmpty() ? Code<CauseCategory>() : Code<CauseCategory>::read(word);
        });
    });
    connect(m_parent, &SuggestField::picked, this, [this](const Option &option) {
        change([&](Cause &cause) { cause.parent = QUuid::fromString(option.id); });
    });
    connect(m_parent, &QuietField::committed, this, [this](const QString &text) {
        if (text.trimmed().isEmpty()) change([](Cause &cause) { cause.parent = QUuid(); });
    });
    connect(m_merge, &SuggestField::picked, this, [this](const Option &option) {
        emit wanted({CauseWish::Kind::Merge, m_story.cause, QUuid::fromString(option.id), {}, {}});
    });
    connect(m_compare, &QAbstractButton::clicked, this, &CausePage::compareIncidents);
    connect(m_link, &SuggestField::picked, this, [this](const Option &option) {
        emit wanted({CauseWish::Kind::Link, m_story.cause, {}, {QUuid::fromString(option.id)}, {}, {}});
    });
    connect(m_split, &QuietField::committed, this, &CausePage::splitChosen);
    connect(m_role, &ChoiceField::picked, this, &CausePage::giveRole);
    connect(m_incidents->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CausePage::followChosen);
    connect(m_strip, &CauseStrip::incidentWanted, this, &CausePage::incidentWanted);
    for (QListView *list : {m_incidents, m_actions})
        connect(list, &QListView::doubleClicked, this,
                [this](const QModelIndex &index) { emit incidentWanted(index.data(UuidRole).toUuid()); });
    connectActions(clock);
    connect(&theme, &Theme::changed, this, &CausePage::fitLists);
}

void CausePage::connectActions(const Clock &clock)
{
    m_hands = new ChosenActions(*m_actions, clock, [this] { return chosenActions(); });
    connect(m_hands, &ChosenActions::openWanted, this,
            [this] { emit incidentWanted(chosenActions().first().incident); });
    connect(m_hands, &ChosenActions::ticketWanted, this, &CausePage::ticketWanted);
    connect(m_hands, &ChosenActions::changeWanted, this, &CausePage::changeWanted);
    connect(m_hands, &ChosenActions::askWanted, this, &CausePage::askWanted);
    connect(m_hands, &ChosenActions::failed, this, &CausePage::failed);
}

void CausePage::build()
{
    auto *content = new QWidget;
    content->setMaximumWidth(m_theme.scaled(causepage::kWidest));
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::s);
    auto *head = new QVBoxLayout; // nearer to the edge, so that its words stand above the others
    head->setContentsMargins(sides(space::xl - kQuietInset, space::l, space::xl, 0));
    all->addLayout(head);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(space::xl, 0, space::xl, space::xxl);
    layout->setSpacing(space::s);
    all->addLayout(layout, 1);
    m_back = new QuietLink(m_theme);
    m_back->setLink(tr("‹ All causes"));
    head->addWidget(m_back, 0, Qt::AlignLeading);
    m_title = new QuietField(m_theme, tr("Title of the cause"));
    m_title->setObjectName("causeTitle"_L1);
    m_title->setFont(m_theme.font(TextStyle::Title));
    head->addWidget(m_title);
    m_description = makeParagraph(m_theme, {}, TextStyle::Body, Ink::Text2);
    layout->addWidget(m_description);
    m_category = new ChoiceField(m_theme, tr("Category"));
    m_category->setOptions(codeOptions<CauseCategory>() + QList<Option>{{{}, tr("No category"), {}}});
    m_category->setPlaceholder(tr("No category"));
    m_parent = new SuggestField(m_theme, tr("Stands under"), SuggestField::Takes::OnlyOffered);
    m_parent->setObjectName("causeParent"_L1);
    m_parent->setPlaceholderText(tr("No other cause"));
    m_merge = new SuggestField(m_theme, tr("Merge into"), SuggestField::Takes::OnlyOffered);
    m_merge->setObjectName("causeMerge"_L1);
    m_merge->setPlaceholderText(tr("Choose a cause that is the same"));
    m_link = new SuggestField(m_theme, tr("Link an incident"), SuggestField::Takes::OnlyOffered);
    m_link->setObjectName("causeLink"_L1);
    m_link->setPlaceholderText(tr("Ref or words of another incident"));
    m_split = new QuietField(m_theme, tr("Split off"));
    m_split->setObjectName("causeSplit"_L1);
    m_role = new ChoiceField(m_theme, tr("Role in the chosen incidents"));
    m_role->setObjectName("causeRole"_L1);
    m_role->setOptions(codeOptions<CauseRole>());
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(space::m);
    facts->setVerticalSpacing(space::xs);
    const std::pair<QString, QWidget *> fields[] = {{tr("Category"), m_category}, {tr("Stands under"), m_parent},
                                                    {tr("Merge into"), m_merge},  {tr("Link an incident"), m_link},
                                                    {tr("Role"), m_role},         {tr("Split off"), m_split}};
    for (int i = 0; i < int(std::size(fields)); ++i) {
        facts->addWidget(makeLabel(m_theme, fields[i].first, TextStyle::Meta, Ink::Text2), i, 0);
        fields[i].second->setMinimumWidth(m_theme.scaled(causepage::kField));
        facts->addWidget(fields[i].second, i, 1);
    }
    facts->setColumnStretch(2, 1);
    layout->addLayout(facts);
    m_children = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Text2);
    layout->addWidget(m_children);
    buildMeasures(layout);
    m_strip = new CauseStrip(m_theme);
    layout->addWidget(m_strip);
    m_key = makeParagraph(m_theme,
                          tr("Each bar is an incident, as high as it lasted long. A cross: a promise against one of "
                             "its causes was open when it began."),
                          TextStyle::Meta, Ink::Text2);
    layout->addWidget(m_key);
    layout->addSpacing(space::m);
    auto *incidents = new QHBoxLayout;
    incidents->addWidget(makeLabel(m_theme, tr("Incidents"), TextStyle::Subheading), 1);
    m_compare = new QuietLink(m_theme);
    m_compare->setObjectName("compareOfCause"_L1);
    m_compare->setLink(tr("Compare on one scale"));
    incidents->addWidget(m_compare);
    layout->addLayout(incidents);
    m_incidents = addList(layout, u"causeIncidents"_s, tr("Incidents with this cause"));
    layout->addSpacing(space::m);
    layout->addWidget(makeLabel(m_theme, tr("Promised against it"), TextStyle::Subheading));
    m_actions = addList(layout, u"causeActions"_s, tr("Promised against it"));
    m_noActions = makeParagraph(m_theme,
                                tr("Nothing was promised yet. An action answers a cause where it names it, or where it "
                                   "names none and the cause is the root of its incident."),
                                TextStyle::Body, Ink::Text2);
    layout->addWidget(m_noActions);
    layout->addStretch(1);
    m_incidentRows = new QStandardItemModel(this);
    m_actionRows = new QStandardItemModel(this);
    m_incidents->setModel(m_incidentRows);
    m_actions->setModel(m_actionRows);
    auto *outer = new QWidget;
    auto *middle = new QHBoxLayout(outer);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(content, 10);
    middle->addStretch(1);
    setWidget(outer);
    setSurface(outer, u"surface"_s);
}

void CausePage::buildMeasures(QVBoxLayout *layout)
{
    auto *measures = new QGridLayout;
    measures->setHorizontalSpacing(space::xl);
    measures->setVerticalSpacing(0);
    for (int i = 0; i < kMeasures; ++i) {
        m_numbers[i] = makeLabel(m_theme, {}, TextStyle::Metric);
        m_captions[i] = makeParagraph(m_theme, {}, TextStyle::Meta, Ink::Text2);
        m_captions[i]->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        measures->addWidget(m_numbers[i], 0, i);
        measures->addWidget(m_captions[i], 1, i);
        measures->setColumnStretch(i, 1);
    }
    layout->addSpacing(space::m);
    layout->addLayout(measures);
    layout->addSpacing(space::s);
}

QListView *CausePage::addList(QVBoxLayout *layout, const QString &name, const QString &accessible)
{
    auto *list = new QListView;
    list->setObjectName(name);
    list->setAccessibleName(accessible);
    list->setItemDelegate(new causepage::RowDelegate(m_theme, list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    letRowsBeCopied(*list);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->viewport()->setAutoFillBackground(false);
    list->installEventFilter(this);
    layout->addWidget(list);
    return list;
}

void CausePage::show(const CauseStory &story, const QList<Option> &others, const Moment &now)
{
    const bool isAgain = m_story.cause.uuid == story.cause.uuid;
    const auto incidents = isAgain ? causepage::choiceOf(*m_incidents, UuidRole) : causepage::Choice();
    const auto actions = isAgain ? causepage::choiceOf(*m_actions, ActionRole) : causepage::Choice();
    m_story = story;
    m_now = now;
    m_title->setValue(oneLine(story.cause.title));
    m_description->setText(story.cause.description);
    m_description->setVisible(!story.cause.description.isEmpty());
    m_category->setValue(story.cause.category.word());
    m_parent->setValue(oneLine(story.parent));
    m_parent->setSource(fixedOptions(others));
    m_link->setValue({});
    m_split->setValue({});
    m_merge->setValue({});
    m_merge->setSource(fixedOptions(others));
    QStringList children;
    for (const QString &child : story.children)
        children.append(u"“"_s + isolated(oneLine(child)) + u"”"_s);
    m_children->setText(children.isEmpty() ? QString() : tr("Under it: %1").arg(listText(children)));
    m_children->setVisible(!children.isEmpty());
    showMeasures();
    m_strip->show(story.incidents, now);
    m_key->setVisible(!m_strip->isHidden());
    m_compare->setVisible(story.incidents.size() > 1);
    showIncidents();
    causepage::chooseAgain(*m_incidents, UuidRole, incidents);
    showActions();
    causepage::chooseAgain(*m_actions, ActionRole, actions);
    fitLists();
    setChangeable(m_isChangeable);
}

// Beside every number how it is made.
void CausePage::showMeasures()
{
    const CauseSummary &summary = m_story.summary;
    const int repeats = int(std::count_if(m_story.incidents.begin(), m_story.incidents.end(),
                                          [](const CauseIncident &one) { return one.isRepeat; }));
    const auto minutes = [](double value) { return durationText(std::chrono::milliseconds(qint64(value * 60'000))); };
    const QString unknown = tr("–");
    struct Told
    {
        QString number, caption, formula;
    };
    const Told told[kMeasures] = {
        {numberText(summary.incidents.size()),
         repeats == 1 ? tr("incidents, 1 of them a repeat") : tr("incidents, %n of them repeats", nullptr, repeats),
         tr("A repeat has a cause, or its ancestor, that an earlier incident had. Drills, false alarms and what it "
            "only "
            "delayed are listed below and not counted.")},
        {summary.impactOf > 0 ? durationText(summary.impact) : unknown,
         tr("of impact, %1 of %2 known").arg(summary.impactOf).arg(summary.incidents.size()),
         tr("The impact durations of its incidents together.")},
        {durationText(m_story.avoidable), tr("of it avoidable"),
         tr("The impact of those incidents that began while a promise against one of their causes was open.")},
        {m_story.between.median ? minutes(*m_story.between.median) : unknown,
         m_story.between.isNoTrend()
             ? tr("between them, median; %1 of %2, no trend").arg(m_story.between.n).arg(m_story.between.of)
             : tr("between them, median; %1 of %2").arg(m_story.between.n).arg(m_story.between.of),
         tr("The next start less the resolution before it; overlaps count as nothing.")},
        {numberText(summary.open),
         summary.overdue == 0 ? tr("promises open") : tr("promises open, %1 overdue").arg(summary.overdue),
         tr("Actions that answer it and are not closed; those that name no cause answer the root causes of their "
            "incident.")}};
    for (int i = 0; i < kMeasures; ++i) {
        m_numbers[i]->setText(told[i].number);
        m_captions[i]->setText(told[i].caption);
        for (QLabel *label : {m_numbers[i], m_captions[i]})
            setTip(label, told[i].formula);
        m_numbers[i]->setAccessibleName(told[i].number + u' ' + told[i].caption + u". "_s + told[i].formula);
    }
    setInk(m_numbers[2], m_story.avoidable > Duration(0) ? Ink::Danger : Ink::Text);
    setInk(m_captions[4], summary.overdue > 0 ? Ink::Danger : Ink::Text2);
}

void CausePage::showIncidents()
{
    m_incidentRows->clear();
    for (const CauseIncident &one : std::as_const(m_story.incidents)) {
        const causepage::Row row = causepage::rowOf(one);
        auto *item = new QStandardItem(row.title);
        item->setData(one.row.uuid, UuidRole);
        item->setData(QVariant::fromValue(row), RowRole);
        item->setData(listText(QStringList{severityText(row.severity), row.title, row.note, row.facts}),
                      Qt::AccessibleTextRole);
        m_incidentRows->appendRow(item);
    }
}

void CausePage::showActions()
{
    m_actionRows->clear();
    for (const ActionRow &one : std::as_const(m_story.actions)) {
        const causepage::Row row = causepage::rowOf(one, m_now);
        auto *item = new QStandardItem(row.title);
        item->setData(one.incidentUuid, UuidRole);
        item->setData(one.action.uuid, ActionRole);
        item->setData(QVariant::fromValue(row), RowRole);
        item->setData(listText(QStringList{row.title, row.note, row.facts}), Qt::AccessibleTextRole);
        m_actionRows->appendRow(item);
    }
    m_actions->setVisible(!m_story.actions.isEmpty());
    m_noActions->setVisible(m_story.actions.isEmpty());
}

// The page scrolls, not the lists.
void CausePage::fitLists()
{
    for (QListView *list : {m_incidents, m_actions})
        list->setFixedHeight(m_theme.scaled(causepage::kRow) * list->model()->rowCount() + 2);
}

void CausePage::setChangeable(bool isChangeable)
{
    m_isChangeable = isChangeable;
    for (QLineEdit *field :
         {static_cast<QLineEdit *>(m_title), static_cast<QLineEdit *>(m_parent), static_cast<QLineEdit *>(m_merge)})
        field->setReadOnly(!isChangeable);
    m_category->setReadOnly(!isChangeable);
    m_link->setReadOnly(!isChangeable);
    m_hands->setChangeable(isChangeable);
    followChosen();
}

void CausePage::focusTitle()
{
    m_incidents->setFocus(Qt::OtherFocusReason);
    if (m_incidentRows->rowCount() == 0) m_title->setFocus(Qt::OtherFocusReason);
    verticalScrollBar()->setValue(0);
}

void CausePage::change(const std::function<void(Cause &)> &change)
{
    Cause after = m_story.cause;
    change(after);
    if (!(after == m_story.cause)) emit wanted({CauseWish::Kind::Change, after, {}, {}, {}, m_story.cause});
}

void CausePage::setIncidents(const OptionSource &source)
{
    m_link->setSource(source);
}

QList<QUuid> CausePage::chosenIncidents() const
{
    QList<QUuid> incidents;
    for (const QModelIndex &index : m_incidents->selectionModel()->selectedIndexes())
        incidents.append(index.data(UuidRole).toUuid());
    return incidents;
}

QList<ChosenActions::Chosen> CausePage::chosenActions() const
{
    QList<ChosenActions::Chosen> actions;
    for (int row = 0; row < m_actionRows->rowCount(); ++row) {
        const ActionRow &one = m_story.actions[row];
        if (m_actions->selectionModel()->isSelected(m_actionRows->index(row, 0)))
            actions.append({one.incidentUuid, one.action.uuid, one.action.isClosed()});
    }
    return actions;
}

// What is split off are the chosen incidents; all of them would be a rename.
void CausePage::splitChosen(const QString &title)
{
    const QList<QUuid> incidents = chosenIncidents();
    if (title.simplified().isEmpty() || incidents.isEmpty() || !m_isChangeable) return;
    emit wanted({CauseWish::Kind::Split, m_story.cause, {}, incidents, title.simplified(), {}});
}

void CausePage::giveRole(const QString &word)
{
    const QList<QUuid> incidents = chosenIncidents();
    if (incidents.isEmpty() || !m_isChangeable) return;
    emit wanted({CauseWish::Kind::Role, m_story.cause, {}, incidents, word, {}});
}

// The one role that the cause has in all of them; else empty.
QString CausePage::roleOf(const QList<QUuid> &incidents) const
{
    QStringList roles;
    for (const CauseIncident &one : m_story.incidents)
        if (incidents.contains(one.row.uuid) && !roles.contains(one.role.word())) roles.append(one.role.word());
    return roles.size() == 1 ? roles.first() : QString();
}

void CausePage::followChosen()
{
    const QList<QUuid> incidents = chosenIncidents();
    const int chosen = int(incidents.size());
    m_role->setReadOnly(!m_isChangeable || chosen == 0);
    m_role->setPlaceholder(chosen == 0 ? tr("Choose incidents below first") : tr("Several roles"));
    m_role->setValue(roleOf(incidents));
    const bool canSplit = chosen > 0 && chosen < m_incidentRows->rowCount();
    m_split->setReadOnly(!m_isChangeable || !canSplit);
    if (!canSplit)
        m_split->setPlaceholderText(tr("Choose incidents below first"));
    else
        m_split->setPlaceholderText(chosen == 1 ? tr("Cause of the chosen one")
                                                : tr("Cause of the %n chosen", nullptr, chosen));
}

void CausePage::unlinkChosen()
{
    const QList<QUuid> incidents = chosenIncidents();
    if (!incidents.isEmpty() && m_isChangeable)
        emit wanted({CauseWish::Kind::Unlink, m_story.cause, {}, incidents, {}});
}

// Those that are chosen, else the last ones.
void CausePage::compareIncidents()
{
    constexpr qsizetype most = 12;
    QList<QUuid> chosen;
    const QModelIndexList rows = m_incidents->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : rows)
        chosen.append(index.data(UuidRole).toUuid());
    for (int row = 0; rows.size() < 2 && row < m_incidentRows->rowCount() && chosen.size() < most; ++row)
        if (const QUuid uuid = m_incidentRows->index(row, 0).data(UuidRole).toUuid(); !chosen.contains(uuid))
            chosen.append(uuid);
    emit comparisonWanted(chosen);
}

bool CausePage::eventFilter(QObject *watched, QEvent *event)
{
    auto *list = qobject_cast<QListView *>(watched);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!list || !isKey) return QScrollArea::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Delete && key != Qt::Key_Escape) return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride) return true;
    if (key == Qt::Key_Escape)
        emit left();
    else if (key == Qt::Key_Delete && list == m_incidents)
        unlinkChosen();
    else if (isEnter && list->currentIndex().isValid())
        emit incidentWanted(list->currentIndex().data(UuidRole).toUuid());
    return true;
}

} // namespace nevertwice
