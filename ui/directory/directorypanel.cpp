#include "ui/directory/directorypanel.h"

#include "model/exchange/links.h"
#include "ui/kit/format.h"
#include "ui/kit/ground.h"
#include "ui/kit/labels.h"
#include "ui/kit/option.h"
#include "ui/kit/quietfield.h"
#include "ui/kit/quietlink.h"
#include "ui/kit/suggestfield.h"

#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace directorypanel {

QList<Option> optionsOf(const QStringList &names, const QString &exceptFor)
{
    QList<Option> options;
    for (const QString &name : names)
        if (name != exceptFor) options.append({name, oneLine(name), {}});
    return options;
}

QString quoted(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown.append(isolated(oneLine(name)));
    return shown.join(QStringLiteral(", "));
}

} // namespace directorypanel

DirectoryPanel::DirectoryPanel(const Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setObjectName("directoryPanel"_L1);
    setAccessibleName(tr("The chosen name"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    watchTyping();
    connect(m_name, &QuietField::committed, this, [this](const QString &name) {
        if (m_row && !name.simplified().isEmpty())
            emit wanted({DirectoryWish::Kind::Rename, m_row->kind, m_row->entry, name.simplified(), {}});
    });
    connect(m_merge, &SuggestField::picked, this, [this](const Option &option) {
        if (m_row) emit wanted({DirectoryWish::Kind::Merge, m_row->kind, m_row->entry, option.id, {}});
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_row) emit wanted({DirectoryWish::Kind::Remove, m_row->kind, m_row->entry, {}, {}});
    });
    connect(m_incidents, &QAbstractButton::clicked, this, [this] {
        if (m_row) emit incidentsWanted(*m_row);
    });
    connect(m_actions, &QAbstractButton::clicked, this, [this] {
        if (m_row) emit actionsWanted(*m_row);
    });
    connect(m_runbook, &QAbstractButton::clicked, this, [this] {
        const QString address = m_row ? factOf(m_row->entry, DirectoryFact::Runbook) : QString();
        if (mayBeFollowed(address)) QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode));
    });
}

void DirectoryPanel::build()
{
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(space::l, space::l, space::xl, space::xl);
    layout->setSpacing(space::s);
    m_kind = makeLabel(m_theme, {}, TextStyle::Label, Ink::Text2);
    layout->addWidget(m_kind);
    m_name = new QuietField(m_theme, tr("Name"));
    m_name->setObjectName("directoryName"_L1);
    m_name->setFont(m_theme.font(TextStyle::Heading));
    layout->addWidget(m_name);
    m_numbers = makeParagraph(m_theme, {}, TextStyle::Body, Ink::Text2);
    layout->addWidget(m_numbers);
    m_incidents = new QuietLink(m_theme);
    m_incidents->setObjectName("directoryIncidents"_L1);
    m_actions = new QuietLink(m_theme);
    m_actions->setObjectName("directoryActions"_L1);
    auto *links = new QVBoxLayout;
    links->setSpacing(0);
    links->addWidget(m_incidents, 0, Qt::AlignLeading);
    links->addWidget(m_actions, 0, Qt::AlignLeading);
    layout->addLayout(links);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xs);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    addFact(grid, DirectoryFact::Team, tr("Team"), tr("Nobody yet"), {DirectoryKind::Service, DirectoryKind::Person});
    addFact(grid, DirectoryFact::Tier, tr("Tier"), tr("How much depends on it"), {DirectoryKind::Service});
    addFact(grid, DirectoryFact::Runbook, tr("Runbook"), tr("Address"), {DirectoryKind::Service});
    addFact(grid, DirectoryFact::Contact, tr("Contact"), tr("How the team is reached"), {DirectoryKind::Team});
    m_merge = new SuggestField(m_theme, tr("Merge into"), SuggestField::Takes::OnlyOffered);
    m_merge->setObjectName("directoryMerge"_L1);
    m_merge->setPlaceholderText(tr("Choose the same one"));
    m_mergeLabel = makeLabel(m_theme, tr("Merge into"), TextStyle::Meta, Ink::Text2);
    grid->addWidget(m_mergeLabel, grid->rowCount(), 0);
    grid->addWidget(m_merge, grid->rowCount() - 1, 1);
    layout->addLayout(grid);
    m_runbook = new QuietLink(m_theme);
    m_runbook->setObjectName("directoryRunbook"_L1);
    layout->addWidget(m_runbook, 0, Qt::AlignLeading);
    m_members = makeParagraph(m_theme, {}, TextStyle::Body);
    layout->addWidget(m_members);
    m_rule = makeParagraph(m_theme,
                           tr("An incident is a team’s where one of its services is owned by the team; an action is "
                              "where its incident is, or where its owner is the team or one of its people."),
                           TextStyle::Meta, Ink::Text2);
    layout->addWidget(m_rule);
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setObjectName("directoryRemove"_L1);
    m_remove->setAccessibleName(tr("Remove this name"));
    m_remove->setToolTip(tr("No incident names it"));
    layout->addSpacing(space::s);
    layout->addWidget(m_remove, 0, Qt::AlignLeading);
    layout->addStretch(1);
    setWidget(m_content);
    setSurface(m_content, u"surface"_s);
    // In line with the words of the fields.
    for (QLabel *label : m_content->findChildren<QLabel *>())
        label->setIndent(kQuietInset);
    m_content->hide();
}

void DirectoryPanel::addFact(QGridLayout *grid, DirectoryFact fact, const QString &name, const QString &placeholder,
                             const QList<DirectoryKind> &kinds)
{
    QuietField *field = fact == DirectoryFact::Team ? new SuggestField(m_theme, name, SuggestField::Takes::AnyText)
                                                    : new QuietField(m_theme, name);
    field->setObjectName(u"directory/"_s + keyOf(fact));
    field->setPlaceholderText(placeholder);
    auto *label = makeLabel(m_theme, name, TextStyle::Meta, Ink::Text2);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    m_facts.append({fact, label, field, kinds});
    connect(field, &QuietField::committed, this,
            [this, fact](const QString &text) { change(fact, text.simplified()); });
    if (auto *team = qobject_cast<SuggestField *>(field))
        connect(team, &SuggestField::picked, this, [this, fact](const Option &option) { change(fact, option.id); });
}

void DirectoryPanel::change(DirectoryFact fact, const QString &value)
{
    if (!m_row || factOf(m_row->entry, fact) == value) return;
    DirectoryEntry after = m_row->entry;
    setFact(after, fact, value);
    emit wanted({DirectoryWish::Kind::Change, m_row->kind, after, {}, m_row->entry});
}

QString DirectoryPanel::kindText() const
{
    switch (m_row->kind) {
    case DirectoryKind::Service:
        return tr("Service");
    case DirectoryKind::Person:
        return tr("Person");
    case DirectoryKind::Tag:
        return tr("Tag");
    case DirectoryKind::Team:
        return tr("Team");
    }
    return {};
}

void DirectoryPanel::show(const std::optional<DirectoryRow> &row, const QStringList &others, const QStringList &teams)
{
    const bool isOther = !row || !m_row || m_row->kind != row->kind || m_row->entry.name != row->entry.name;
    m_row = row;
    m_content->setVisible(row.has_value());
    if (!row) return;
    m_kind->setText(kindText());
    m_name->setValue(oneLine(row->entry.name));
    showFacts(teams);
    m_merge->setValue({});
    m_merge->setSource(fixedOptions(directorypanel::optionsOf(others, row->entry.name)));
    showNumbers();
    showMembers();
    followChangeable();
    if (isOther) verticalScrollBar()->setValue(0);
}

void DirectoryPanel::showFacts(const QStringList &teams)
{
    for (const Fact &fact : std::as_const(m_facts)) {
        const bool isThere = fact.kinds.contains(m_row->kind);
        fact.label->setVisible(isThere);
        fact.field->setVisible(isThere);
        fact.field->setValue(isThere ? oneLine(factOf(m_row->entry, fact.fact)) : QString());
        if (auto *team = qobject_cast<SuggestField *>(fact.field))
            team->setSource(fixedOptions(directorypanel::optionsOf(teams, {})));
    }
    const QString address = factOf(m_row->entry, DirectoryFact::Runbook);
    const QUrl url(address, QUrl::StrictMode);
    const bool leads = m_row->kind == DirectoryKind::Service && mayBeFollowed(address) && url.isValid();
    m_runbook->setVisible(leads);
    // The encoded form: a letter of another script that looks like a known one cannot hide in it.
    if (leads) m_runbook->setLink(tr("Open %1").arg(url.host(QUrl::FullyEncoded)));
}

void DirectoryPanel::showNumbers()
{
    const DirectoryRow &row = *m_row;
    QString told = row.incidents == 1 ? tr("1 incident") : tr("%n incidents", nullptr, row.incidents);
    if (row.last.isKnown())
        told = tr("%1, the last on %2", "how many incidents, a day").arg(told, dayText(row.last.day()));
    m_numbers->setText(told);
    // A person's incidents are asked for by nothing one can type; their promises are: owner:Ines.
    m_incidents->setVisible(row.incidents > 0 && row.kind != DirectoryKind::Person);
    m_incidents->setLink(row.incidents == 1 ? tr("Show the incident") : tr("Show the incidents"));
    m_actions->setVisible(row.openActions > 0);
    const QString open = row.openActions == 1 ? tr("1 open action") : tr("%n open actions", nullptr, row.openActions);
    m_actions->setLink(
        row.overdueActions > 0
            ? tr("%1, %2 overdue", "how many are open, how many of them late").arg(open, numberText(row.overdueActions))
            : open);
}

void DirectoryPanel::showMembers()
{
    QStringList lines;
    if (!m_row->services.isEmpty()) lines.append(tr("Owns: %1").arg(directorypanel::quoted(m_row->services)));
    if (!m_row->people.isEmpty()) lines.append(tr("People: %1").arg(directorypanel::quoted(m_row->people)));
    const bool isTeam = m_row->kind == DirectoryKind::Team;
    if (isTeam && lines.isEmpty())
        lines.append(tr("Nothing belongs to it yet. Say on the page of a service, or of a person, that it is theirs."));
    m_members->setText(lines.join(u'\n'));
    m_members->setVisible(!lines.isEmpty());
    m_rule->setVisible(isTeam);
}

void DirectoryPanel::setChangeable(bool isChangeable)
{
    m_isChangeable = isChangeable;
    if (m_row) followChangeable();
}

void DirectoryPanel::followChangeable()
{
    m_name->setReadOnly(!m_isChangeable);
    for (const Fact &fact : std::as_const(m_facts))
        fact.field->setReadOnly(!m_isChangeable);
    m_merge->setVisible(m_isChangeable);
    m_mergeLabel->setVisible(m_isChangeable);
    const bool isUsed = m_row->incidents > 0 || (m_row->kind == DirectoryKind::Person && m_row->openActions > 0);
    m_remove->setVisible(m_isChangeable && (!isUsed || m_row->kind == DirectoryKind::Team));
    m_remove->setToolTip(m_row->kind == DirectoryKind::Team ? tr("What it owns is nobody’s then")
                                                            : tr("No incident names it"));
}

bool DirectoryPanel::isTyping() const
{
    if (m_name->isTyping() || m_merge->isTyping()) return true;
    return std::any_of(m_facts.begin(), m_facts.end(), [](const Fact &fact) { return fact.field->isTyping(); });
}

// Enter, Esc, another field: whatever ends it, once it has ended.
void DirectoryPanel::watchTyping()
{
    const auto tell = [this] {
        if (!isTyping()) emit typingEnded();
    };
    for (QuietField *field : m_content->findChildren<QuietField *>()) {
        field->installEventFilter(this);
        connect(field, &QuietField::committed, this, tell, Qt::QueuedConnection);
        connect(field, &QuietField::takenBack, this, tell, Qt::QueuedConnection);
        connect(field, &QLineEdit::textChanged, this, tell, Qt::QueuedConnection);
    }
}

bool DirectoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && qobject_cast<QuietField *>(watched))
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!isTyping()) emit typingEnded();
            },
            Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void DirectoryPanel::handOver()
{
    m_name->handOver();
    for (const Fact &fact : std::as_const(m_facts))
        fact.field->handOver();
}

void DirectoryPanel::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace nevertwice
