#include "ui/window/quickswitch.h"

#include "model/search/fuzzy.h"
#include "model/search/words.h"
#include "ui/kit/format.h"
#include "ui/kit/listtext.h"
#include "ui/kit/marks.h"
#include "ui/window/menus.h"
#include "ui/window/savedviews.h"
#include "ui/window/switchsource.h"
#include "ui/window/workspaceview.h"

#include <QAction>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qsizetype kMostVisited = 8;
constexpr qsizetype kMostOpen = 6;
constexpr qsizetype kMostCommandsBeside = 4;
constexpr qsizetype kMostLastUsed = 5;
constexpr qsizetype kMostViews = 8;
constexpr qsizetype kMostPrefixed = 40; // of tags or services

PaletteRow heading(const QString &text)
{
    PaletteRow row;
    row.text = text;
    row.isHeading = true;
    return row;
}

void addUnder(const QString &title, const QList<PaletteRow> &rows, QList<PaletteRow> &to)
{
    if (rows.isEmpty()) return;
    to.append(heading(title));
    to += rows;
}

// Those that are met, the best first.
void sortByScore(QList<std::pair<int, PaletteRow>> &scored)
{
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
}

QList<PaletteRow> paletteRowsOf(const QList<std::pair<int, PaletteRow>> &scored)
{
    QList<PaletteRow> rows;
    for (const auto &[score, row] : scored)
        rows.append(row);
    return rows;
}

} // namespace

QuickSwitch::QuickSwitch(const Theme &theme, Settings &settings, const Menus &menus, QWidget *window)
    : QObject(window), m_settings(settings), m_menus(menus), m_palette(new Palette(theme, window))
{
    connect(m_palette, &Palette::edited, this, &QuickSwitch::follow);
}

void QuickSwitch::setWorkspace(WorkspaceView *workspace)
{
    m_palette->dismiss();
    m_workspace = workspace;
}

void QuickSwitch::open(Mode mode)
{
    if (m_palette->isOpen() && mode == m_mode) return m_palette->dismiss();
    m_mode = m_workspace ? mode : Mode::Commands;
    const bool isCommands = m_mode == Mode::Commands;
    m_palette->open({},
                    isCommands ? tr("What do you want to do?")
                               : tr("Go to an incident, a cause, an action, a view; > commands, # tags, @ services"),
                    isCommands ? tr("Command palette") : tr("Quick switcher"));
    follow({});
}

void QuickSwitch::follow(const QString &text)
{
    const bool isPrefixed = m_mode == Mode::Places && text.trimmed().startsWith(u'>');
    if (m_mode == Mode::Commands || isPrefixed) {
        m_palette->showRows(commandRows(isPrefixed ? text.trimmed().mid(1) : text));
        return m_palette->setWaiting(false);
    }
    if (!m_workspace) return;
    const bool isTag = text.trimmed().startsWith(u'#');
    if (isTag || text.trimmed().startsWith(u'@')) {
        m_palette->showRows(nameRows(isTag ? NameKind::Tag : NameKind::Service, text.trimmed().mid(1)));
        return m_palette->setWaiting(false);
    }
    // The names of a large workspace are read when they are first wanted: what is at hand is shown until then.
    if (text.trimmed().isEmpty()) m_palette->showRows(recentRows({}));
    m_palette->setWaiting(!text.trimmed().isEmpty());
    SwitchSource &source = m_workspace->targets();
    connect(&source, &SwitchSource::found, this, &QuickSwitch::showFound, Qt::UniqueConnection);
    connect(&source, &SwitchSource::failed, this, &QuickSwitch::showFailed, Qt::UniqueConnection);
    source.find(text.trimmed(), kMostTargets);
}

void QuickSwitch::showFound(const QString &typed, const QList<SwitchTarget> &targets)
{
    if (!m_palette->isOpen() || m_mode != Mode::Places || typed != m_palette->text().trimmed() || !m_workspace) return;
    m_palette->showRows(typed.isEmpty() ? recentRows(targets) : foundRows(typed, targets));
    m_palette->setWaiting(false);
}

// Views and commands are here all the same; what went wrong is told over the page.
void QuickSwitch::showFailed()
{
    if (!m_palette->isOpen() || m_mode != Mode::Places || !m_workspace) return;
    m_palette->stopWaiting();
    const QString typed = m_palette->text().trimmed();
    m_palette->showRows(typed.isEmpty() ? recentRows({}) : foundRows(typed, {}));
}

PaletteRow QuickSwitch::targetRow(const SwitchTarget &target, const FuzzyPattern &pattern) const
{
    using Kind = SwitchTarget::Kind;
    const QPointer<WorkspaceView> workspace = m_workspace;
    PaletteRow row;
    row.isTarget = true;
    row.text = oneLine(target.title);
    if (row.text.isEmpty()) row.text = tr("Untitled");
    row.marks = pattern.places(foldedText(row.text));
    switch (target.kind) {
    case Kind::Incident:
        row.icon = u"incident"_s;
        row.note = target.severity == Code<Severity>()
                       ? target.ref
                       : tr("%1 · %2", "severity, number").arg(severityText(target.severity), target.ref);
        row.act = [workspace, uuid = target.uuid] {
            if (workspace) workspace->goTo(uuid);
        };
        row.actApart = [workspace, uuid = target.uuid] {
            if (workspace) workspace->openApart(uuid);
        };
        row.actBeside = [workspace, uuid = target.uuid] {
            if (workspace) workspace->openBeside(uuid);
        };
        break;
    case Kind::Cause:
        row.icon = u"cause"_s;
        row.note = tr("Cause");
        row.act = [workspace, title = target.title] {
            if (workspace) workspace->goToCause(title);
        };
        break;
    case Kind::Action:
        row.icon = u"action"_s;
        row.note = target.isOpen ? tr("Action %1", "number").arg(target.ref)
                                 : tr("Action %1, closed", "number").arg(target.ref);
        row.act = [workspace, target] {
            if (workspace) workspace->goToAction(target.incident, target.uuid);
        };
        row.actApart = [workspace, uuid = target.incident] {
            if (workspace) workspace->openApart(uuid);
        };
        row.actBeside = [workspace, uuid = target.incident] {
            if (workspace) workspace->openBeside(uuid);
        };
        break;
    }
    return row;
}

// Where one has been, and what goes on now.
QuickSwitch::Rows QuickSwitch::recentRows(const QList<SwitchTarget> &open) const
{
    const FuzzyPattern nothing((QString()));
    Rows rows;
    Rows been;
    QList<QUuid> shown;
    const Document *here = m_workspace->document();
    for (const WorkspaceView::Visited &visited : m_workspace->visited()) {
        if (been.size() >= kMostVisited) break;
        if (here && here->uuid() == visited.incident) continue; // one is there
        SwitchTarget target;
        target.uuid = target.incident = visited.incident;
        target.ref = visited.ref;
        target.title = visited.title;
        been.append(targetRow(target, nothing));
        shown.append(visited.incident);
    }
    Rows going;
    for (const SwitchTarget &target : open)
        if (!shown.contains(target.uuid) && going.size() < kMostOpen) going.append(targetRow(target, nothing));
    addUnder(tr("Where you have been"), been, rows);
    addUnder(tr("Open incidents"), going, rows);
    addUnder(tr("Saved views"), viewRows(nothing), rows);
    addUnder(tr("Places"), placeRows(nothing), rows);
    return rows;
}

QuickSwitch::Rows QuickSwitch::foundRows(const QString &typed, const QList<SwitchTarget> &targets) const
{
    const FuzzyPattern pattern(typed);
    Rows rows;
    for (const SwitchTarget &target : targets)
        rows.append(targetRow(target, pattern));
    addUnder(tr("Views and places"), viewRows(pattern) + placeRows(pattern), rows);
    addUnder(tr("Commands"), matchingCommands(pattern).mid(0, kMostCommandsBeside), rows);
    if (m_workspace->isWritable()) {
        if (!rows.isEmpty()) rows.append(heading(tr("New")));
        PaletteRow make;
        make.icon = u"new"_s;
        make.text = tr("New incident “%1”").arg(oneLine(typed));
        make.act = [workspace = m_workspace, title = typed] {
            if (workspace) workspace->newIncident(title);
        };
        rows.append(make);
    }
    return rows;
}

QuickSwitch::Rows QuickSwitch::viewRows(const FuzzyPattern &pattern) const
{
    QList<std::pair<int, PaletteRow>> scored;
    for (const SavedView &view : m_workspace->savedViews()) {
        if (!isAboutActions(view) && !unknownFilter(parseQuery(view.query)).isEmpty()) continue; // cannot be shown here
        PaletteRow row;
        row.icon = u"view"_s;
        row.text = oneLine(view.name);
        row.note = isAboutActions(view) ? tr("Actions") : oneLine(view.query);
        const std::optional<int> score = pattern.score(foldedText(row.text));
        if (!score) continue;
        row.marks = pattern.places(foldedText(row.text));
        row.act = [workspace = m_workspace, view] {
            if (workspace) workspace->showView(view);
        };
        scored.append({pattern.isEmpty() ? 0 : *score, row});
    }
    sortByScore(scored);
    return paletteRowsOf(scored).mid(0, kMostViews);
}

// The incidents of a tag or a service, by a few letters of its name.
QuickSwitch::Rows QuickSwitch::nameRows(NameKind kind, const QString &typed) const
{
    const FuzzyPattern pattern(typed);
    const bool isTag = kind == NameKind::Tag;
    QList<std::pair<int, PaletteRow>> scored;
    const Result<QStringList> names = m_workspace->reader().names(kind);
    for (const QString &name : names ? *names : QStringList()) {
        PaletteRow row;
        row.icon = isTag ? u"view"_s : u"incident"_s;
        row.text = oneLine(name);
        row.note = isTag ? tr("Tag") : tr("Service");
        const std::optional<int> score = pattern.score(foldedText(row.text));
        if (!score) continue;
        row.marks = pattern.places(foldedText(row.text));
        row.isTarget = true;
        QueryFilters filters;
        (isTag ? filters.tags : filters.services) = {name};
        row.act = [workspace = m_workspace, query = filterText(filters)] {
            if (workspace) workspace->showView(query);
        };
        scored.append({pattern.isEmpty() ? 0 : *score, row});
    }
    sortByScore(scored);
    return paletteRowsOf(scored).mid(0, kMostPrefixed);
}

QuickSwitch::Rows QuickSwitch::placeRows(const FuzzyPattern &pattern) const
{
    const std::tuple<Sidebar::Place, QString, QString> places[] = {
        {Sidebar::Place::Incidents, u"incident"_s, tr("All incidents")},
        {Sidebar::Place::Actions, u"action"_s, tr("Actions of all incidents")},
        {Sidebar::Place::Causes, u"cause"_s, tr("Causes of all incidents")},
        {Sidebar::Place::Insights, u"insights"_s, tr("Insights")},
        {Sidebar::Place::Directory, u"directory"_s, tr("Directory of services, teams, people and tags")},
        {Sidebar::Place::Trash, u"trash"_s, tr("Trash")}};
    Rows rows;
    for (const auto &[place, icon, text] : places) {
        if (!pattern.score(foldedText(text))) continue;
        PaletteRow row;
        row.icon = icon;
        row.text = text;
        row.marks = pattern.places(foldedText(text));
        row.act = [workspace = m_workspace, wanted = place] {
            if (workspace) workspace->showPlace(wanted);
        };
        rows.append(row);
    }
    return rows;
}

// ---- commands ----

QuickSwitch::Rows QuickSwitch::commandRows(const QString &typed) const
{
    const FuzzyPattern pattern(typed);
    if (!pattern.isEmpty()) return matchingCommands(pattern);
    Rows rows;
    Rows last;
    const QStringList used = m_settings.recent(u"commands"_s);
    for (const QString &name : used)
        if (QAction *action = m_menus.actions().find(name); action && last.size() < kMostLastUsed)
            last.append(commandRow(action, pattern));
    addUnder(tr("Used last"), last, rows);
    QString group;
    for (QAction *action : m_menus.actions().all()) {
        const QString own = action->property("group").toString();
        if (own != group) rows.append(heading(own));
        group = own;
        rows.append(commandRow(action, pattern));
    }
    return rows;
}

QuickSwitch::Rows QuickSwitch::matchingCommands(const FuzzyPattern &pattern) const
{
    constexpr int lastUsedGain = 15;
    constexpr int disabledCost = 60;
    const QStringList used = m_settings.recent(u"commands"_s);
    QList<std::pair<int, PaletteRow>> scored;
    for (QAction *action : m_menus.actions().all()) {
        const std::optional<int> score = pattern.score(foldedText(plainText(action->text())));
        if (!score) continue;
        const int known = used.contains(action->objectName()) ? lastUsedGain : 0;
        scored.append({*score + known - (action->isEnabled() ? 0 : disabledCost), commandRow(action, pattern)});
    }
    sortByScore(scored);
    return paletteRowsOf(scored);
}

PaletteRow QuickSwitch::commandRow(QAction *action, const FuzzyPattern &pattern) const
{
    PaletteRow row;
    row.icon = u"chevron-end"_s;
    row.text = plainText(action->text());
    row.marks = pattern.places(foldedText(row.text));
    row.isEnabled = action->isEnabled();
    QStringList notes;
    if (!action->isEnabled()) notes.append(whyNot(*action));
    if (action->isCheckable() && action->isChecked()) notes.append(tr("on", "a command that can be on or off"));
    if (!action->shortcut().isEmpty()) notes.append(leftToRight(action->shortcut().toString(QKeySequence::NativeText)));
    notes.removeAll(QString());
    row.note = factLine(notes);
    row.act = [action = QPointer<QAction>(action), settings = &m_settings] {
        if (!action) return;
        if (!action->objectName().isEmpty()) settings->addRecent(u"commands"_s, action->objectName());
        action->trigger();
    };
    return row;
}

QString QuickSwitch::whyNot(const QAction &action) const
{
    if (!m_workspace) return tr("wants an open workspace");
    const Document *document = m_workspace->document();
    const QString name = action.objectName();
    if (name == "redo"_L1) return tr("nothing was undone");
    if (name == "restore"_L1) return tr("not in the trash");
    if (!m_workspace->isWritable()) return tr("this workspace can only be read");
    if (!document) return tr("wants an incident");
    if (!m_workspace->isIncidentInFront() || !m_workspace->isPageShown()) return tr("wants the page of an incident");
    if (document->isReadOnly()) return tr("this incident can only be read");
    return {};
}

} // namespace nevertwice
