#include "model/store/directorywork.h"

#include "model/domain/directoryfacts.h"
#include "model/search/queryfilters.h"
#include "model/store/causetables.h"
#include "model/store/onesave.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace directorywork {

Error refused(const QString &why, const QString &instead)
{
    return {Error::Kind::Conflict, {}, why, instead};
}

Error unknownName(const QString &name)
{
    return {Error::Kind::NotFound, {}, u"the directory has no \"%1\""_s.arg(name.left(60)), u"Look at the list."_s};
}

// ---- where a name stands in an incident ----

void replaceIn(QStringList &names, const QString &from, const QString &to)
{
    if (!names.contains(from)) return;
    QStringList kept;
    for (const QString &name : std::as_const(names))
        if (const QString now = name == from ? to : name; !kept.contains(now)) kept.append(now);
    names = kept;
}

void replacePerson(Incident &incident, const QString &from, const QString &to)
{
    const auto exchange = [&](QString &name) {
        if (name == from) name = to;
    };
    QList<Person> people;
    for (Person person : std::as_const(incident.people)) {
        exchange(person.name);
        // Two names of one person in one role become one line.
        const bool isThere = std::any_of(people.begin(), people.end(), [&](const Person &other) {
            return other.name == to && person.name == to && other.role == person.role;
        });
        if (!isThere) people.append(person);
    }
    incident.people = people;
    for (Action &action : incident.actions)
        exchange(action.owner);
    for (Event &event : incident.timeline)
        exchange(event.author);
    for (Question &question : incident.questions)
        exchange(question.by);
    for (Approval &approval : incident.approvals)
        exchange(approval.name);
}

// Of whichever case, as lists and filters read it.
bool isSameTeam(const QString &one, const QString &other)
{
    return one.toCaseFolded() == other.toCaseFolded();
}

void replaceName(Incident &incident, DirectoryKind kind, const QString &from, const QString &to)
{
    switch (kind) {
    case DirectoryKind::Service:
        return replaceIn(incident.services, from, to);
    case DirectoryKind::Tag:
        return replaceIn(incident.tags, from, to);
    case DirectoryKind::Person:
        return replacePerson(incident, from, to);
    case DirectoryKind::Team:
        for (Action &action : incident.actions)
            if (isSameTeam(action.owner, from)) action.owner = to;
        return;
    }
}

const char *incidentsSql(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Service:
        return "select distinct incident_id from incident_word where kind = 'service' and name = ?1";
    case DirectoryKind::Tag:
        return "select distinct incident_id from incident_word where kind = 'tag' and name = ?1";
    case DirectoryKind::Person: // who is asked to approve stands in the rest of the document
        return "select incident_id from incident_person where name = ?1 union "
               "select incident_id from action where owner = ?1 union select incident_id from event where author = ?1 "
               "union select incident_id from question where asked_by = ?1 union "
               "select incident_id from incident_text where case when instr(detail, ?2) > 0 and json_valid(detail) "
               "then exists (select 1 from json_each(detail, '$.approvals') where type = 'object' and "
               "json_extract(case when type = 'object' then value else '{}' end, '$.name') = ?1) else 0 end";
    case DirectoryKind::Team:
        return "select distinct incident_id from action where owner = ?1 collate folded";
    }
    return "";
}

// As it stands in a document, its quotation marks aside.
QString withinJson(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(2, list.size() - 4));
}

Result<QList<IncidentId>> incidentsNaming(Database &database, DirectoryKind kind, const QString &name)
{
    Statement query = database.statement(incidentsSql(kind));
    if (kind == DirectoryKind::Person)
        query.bind(name, withinJson(name));
    else
        query.bind(name);
    QList<IncidentId> ids;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return ids;
        ids.append(IncidentId{query.integer(0)});
    }
}

Result<QList<IncidentId>> incidentsNamingAny(Database &database, DirectoryKind kind, const QStringList &names)
{
    QList<IncidentId> all;
    for (const QString &name : names) {
        auto ids = incidentsNaming(database, kind, name);
        if (!ids) return ids.error();
        all += *ids;
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

// One that is only used (an owner of actions, a team that owns something) is there as well as one that was entered.
Result<std::optional<DirectoryEntry>> entryOrUse(Database &database, DirectoryKind kind, const QString &name)
{
    auto entry = readEntry(database, kind, name);
    if (!entry || *entry) return entry;
    auto used = incidentsNaming(database, kind, name);
    if (!used) return used.error();
    bool isUsed = !used->isEmpty();
    for (const DirectoryKind owned : {DirectoryKind::Service, DirectoryKind::Person}) {
        if (kind != DirectoryKind::Team || isUsed) break;
        auto entries = readDirectory(database, owned);
        if (!entries) return entries.error();
        isUsed = std::any_of(entries->begin(), entries->end(), [&](const DirectoryEntry &one) {
            return isSameTeam(factOf(one, DirectoryFact::Team), name);
        });
    }
    return isUsed ? std::optional(DirectoryEntry{QUuid::createUuid(), name, {}}) : std::optional<DirectoryEntry>();
}

// A team that is there already keeps its spelling.
Result<std::optional<QString>> teamCalled(Database &database, const QString &name)
{
    auto teams = readDirectory(database, DirectoryKind::Team);
    if (!teams) return teams.error();
    std::optional<QString> same;
    for (const DirectoryEntry &team : std::as_const(*teams)) {
        if (team.name == name) return std::optional(name);
        if (isSameTeam(team.name, name)) same = team.name;
    }
    return same;
}

// ---- where a name stands in a query ----

QList<QStringList QueryFilters::*> listsOf(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Service:
        return {&QueryFilters::services, &QueryFilters::notServices};
    case DirectoryKind::Tag:
        return {&QueryFilters::tags, &QueryFilters::notTags};
    case DirectoryKind::Team:
        return {&QueryFilters::teams, &QueryFilters::notTeams};
    case DirectoryKind::Person:
        return {&QueryFilters::owners};
    }
    return {};
}

// Each term that names it, as it reads now; the others as they were typed.
QString withName(const QString &query, DirectoryKind kind, const QString &from, const QString &to)
{
    QStringList terms;
    bool isChanged = false;
    for (const QString &term : termsOf(query)) {
        QueryFilters filters;
        terms.append(term);
        if (readFilter(term, filters) != FilterReading::Read) continue;
        for (const auto list : listsOf(kind)) {
            if (!(filters.*list).contains(from, Qt::CaseInsensitive)) continue;
            QStringList names;
            for (const QString &name : std::as_const(filters.*list))
                names.append(name.compare(from, Qt::CaseInsensitive) == 0 ? to : name);
            names.removeDuplicates();
            filters.*list = names;
            terms.last() = filterText(filters);
            isChanged = true;
        }
    }
    return isChanged ? terms.join(u' ') : query;
}

class Work
{
public:
    Work(Workspace &workspace, const QString &by, const DirectoryProgress &progress = {})
        : m_workspace(workspace), m_progress(progress)
    {
        m_done.batch = QUuid::createUuid();
        m_context.batch = m_done.batch;
        m_context.by = by;
    }

    Result<DirectoryWork> run(const QString &attempt, const std::function<Result<void>(Save &)> &change)
    {
        auto saved = OneSave::run(m_workspace, m_context, attempt, [&](Save &save) -> Result<Commit> {
            m_save = &save;
            auto changed = change(save);
            save.changes().settings = true; // names may be other ones
            return changed ? Result<Commit>(Commit{}) : changed.error();
        });
        return saved ? Result<DirectoryWork>(m_done) : saved.error();
    }

    Result<void> put(DirectoryKind kind, const QString &name, const std::optional<DirectoryEntry> &after)
    {
        Database &database = m_save->database();
        auto before = readEntry(database, kind, name);
        if (!before) return before.error();
        if (*before == after) return {};
        m_done.entries.append({kind, name, *before, after});
        return putEntry(database, kind, name, after);
    }

    // Everything that names one of them names the other.
    Result<void> replace(DirectoryKind kind, const QStringList &from, const QString &to)
    {
        auto ids = incidentsNamingAny(m_save->database(), kind, from);
        if (!ids) return ids.error();
        int looked = 0;
        for (const IncidentId id : std::as_const(*ids)) {
            if (m_progress && !m_progress(looked++, int(ids->size())))
                return Error{Error::Kind::Cancelled, {}, u"it was stopped"_s, u"Nothing is changed."_s};
            auto before = readStoredIncident(m_save->database(), id);
            if (!before) return before.error();
            StoredIncident after = *before;
            for (const QString &name : from)
                replaceName(after.incident, kind, name, to);
            if (after.incident == before->incident) continue;
            if (auto written = m_save->write(&*before, after); !written) return written.error();
            ++m_done.incidents;
        }
        for (const QString &name : from)
            if (kind == DirectoryKind::Team)
                if (auto done = replaceTeam(name, to); !done) return done;
        return replaceInViews(kind, from, to);
    }

    // What is of the one is of the other, or of nobody.
    Result<void> replaceTeam(const QString &from, const QString &to)
    {
        for (const DirectoryKind kind : {DirectoryKind::Service, DirectoryKind::Person}) {
            auto entries = readDirectory(m_save->database(), kind);
            if (!entries) return entries.error();
            for (DirectoryEntry entry : std::as_const(*entries)) {
                const QString team = factOf(entry, DirectoryFact::Team);
                if (team == to || !isSameTeam(team, from)) continue;
                setFact(entry, DirectoryFact::Team, to);
                if (auto done = put(kind, entry.name, entry); !done) return done;
            }
        }
        return {};
    }

private:
    Result<void> replaceInViews(DirectoryKind kind, const QStringList &from, const QString &to)
    {
        auto document = readWorkspaceDocument(m_save->database());
        if (!document) return document.error();
        for (const SavedView &before : std::as_const(document->views)) {
            SavedView after = before;
            for (const QString &name : from)
                after.query = withName(after.query, kind, name, to);
            if (after == before) continue;
            m_done.views.append({before, after});
            const QJsonValue value = QJsonObject{{u"query"_s, after.query}, {u"extra"_s, after.extra}};
            if (auto done = writeSetting(m_save->database(), u"view"_s, after.name, after.uuid, value); !done)
                return done;
        }
        return {};
    }

    Workspace &m_workspace;
    DirectoryProgress m_progress;
    Save *m_save = nullptr; // while it runs
    SaveContext m_context;
    DirectoryWork m_done;
};

Result<void> takeBackEntries(Save &save, const DirectoryWork &work, Reverted &outcome)
{
    Database &database = save.database();
    for (auto it = work.entries.crbegin(); it != work.entries.crend(); ++it) {
        // Under its new name where it has one.
        auto now = readEntry(database, it->kind, it->after ? it->after->name : it->name);
        if (!now) return now.error();
        if (*now != it->after) {
            outcome.changedSince.append(it->before ? it->before->uuid : it->after->uuid);
            continue;
        }
        if (it->after && (!it->before || it->after->name != it->before->name))
            if (auto done = putEntry(database, it->kind, it->after->name, std::nullopt); !done) return done;
        if (it->before)
            if (auto done = putEntry(database, it->kind, it->before->name, it->before); !done) return done;
        outcome.restored.append(it->before ? it->before->uuid : it->after->uuid);
    }
    auto document = readWorkspaceDocument(database);
    if (!document) return document.error();
    for (const auto &[before, after] : work.views) {
        if (!document->views.contains(after)) continue; // somebody changed it since
        const QJsonValue value = QJsonObject{{u"query"_s, before.query}, {u"extra"_s, before.extra}};
        if (auto done = writeSetting(database, u"view"_s, before.name, before.uuid, value); !done) return done;
    }
    return {};
}

// An incident that somebody changed since still has the new name.
Result<void> enterWhatIsUsed(Save &save, const DirectoryWork &work)
{
    for (const DirectoryWork::Entry &entry : work.entries) {
        const QString name = entry.after ? entry.after->name : QString();
        if (name.isEmpty() || (entry.before && entry.before->name == name)) continue;
        auto used = incidentsNaming(save.database(), entry.kind, name);
        if (!used) return used.error();
        if (used->isEmpty()) continue;
        if (auto done = enterName(save.database(), entry.kind, {{}, name, {}}); !done) return done;
    }
    return {};
}

} // namespace directorywork

Result<DirectoryWork> renameEntry(Workspace &workspace, DirectoryKind kind, const QString &from, const QString &to,
                                  const QString &by, const DirectoryProgress &progress)
{
    const QString name = to.simplified();
    const QString attempt = u"rename \"%1\""_s.arg(from.left(60));
    if (name.isEmpty()) return directorywork::refused(u"a name cannot be empty"_s, u"Type one."_s).whileTrying(attempt);
    directorywork::Work work(workspace, by, progress);
    return work.run(attempt, [&](Save &save) -> Result<void> {
        if (name == from) return {};
        auto entry = directorywork::entryOrUse(save.database(), kind, from);
        if (!entry) return entry.error();
        if (!*entry) return directorywork::unknownName(from);
        // "payments" and "Payments" are one team: then it is only spelt otherwise.
        const bool isSpelling = kind == DirectoryKind::Team && directorywork::isSameTeam(from, name);
        auto there = isSpelling ? readEntry(save.database(), kind, name)
                                : directorywork::entryOrUse(save.database(), kind, name);
        if (!there) return there.error();
        bool isTaken = there->has_value();
        if (kind == DirectoryKind::Team && !isSpelling) {
            auto called = directorywork::teamCalled(save.database(), name);
            if (!called) return called.error();
            isTaken = isTaken || called->has_value();
        }
        if (isTaken)
            return directorywork::refused(u"there is a \"%1\" already"_s.arg(name.left(60)), u"Merge the two."_s);
        DirectoryEntry renamed = **entry;
        renamed.name = name;
        if (auto done = work.put(kind, from, renamed); !done) return done;
        return work.replace(kind, {from}, name);
    });
}

Result<DirectoryWork> mergeEntries(Workspace &workspace, DirectoryKind kind, const QString &from, const QString &into,
                                   const QString &by, const DirectoryProgress &progress)
{
    return mergeEntries(workspace, kind, QStringList{from}, into, by, progress);
}

Result<DirectoryWork> mergeEntries(Workspace &workspace, DirectoryKind kind, const QStringList &from,
                                   const QString &into, const QString &by, const DirectoryProgress &progress)
{
    directorywork::Work work(workspace, by, progress);
    const QString attempt = u"merge \"%1\" into \"%2\""_s.arg(from.value(0).left(60), into.left(60));
    return work.run(attempt, [&](Save &save) -> Result<void> {
        if (from.isEmpty() || from.contains(into))
            return directorywork::refused(u"both are the same"_s, u"Choose another one."_s);
        auto kept = directorywork::entryOrUse(save.database(), kind, into);
        if (!kept) return kept.error();
        if (!*kept) return directorywork::unknownName(into);
        DirectoryEntry joined = **kept;
        for (const QString &name : from) {
            auto gone = directorywork::entryOrUse(save.database(), kind, name);
            if (!gone) return gone.error();
            if (!*gone) return directorywork::unknownName(name);
            for (auto it = (*gone)->extra.constBegin(); it != (*gone)->extra.constEnd(); ++it)
                if (!joined.extra.contains(it.key())) joined.extra.insert(it.key(), it.value());
        }
        if (auto done = work.replace(kind, from, into); !done) return done;
        for (const QString &name : from)
            if (auto done = work.put(kind, name, std::nullopt); !done) return done;
        return work.put(kind, into, joined);
    });
}

Result<DirectoryWork> changeEntry(Workspace &workspace, DirectoryKind kind, const DirectoryEntry &before,
                                  const DirectoryEntry &after, const QString &by)
{
    directorywork::Work work(workspace, by);
    return work.run(u"change \"%1\""_s.arg(after.name.left(60)), [&](Save &save) -> Result<void> {
        if (after.name.simplified().isEmpty())
            return directorywork::refused(u"a name cannot be empty"_s, u"Type one."_s);
        auto stored = readEntry(save.database(), kind, after.name);
        if (!stored) return stored.error();
        DirectoryEntry changed = *stored ? **stored : DirectoryEntry{QUuid::createUuid(), after.name.simplified(), {}};
        QSet<QString> keys;
        for (const QJsonObject *facts : {&before.extra, &after.extra})
            for (const QString &key : facts->keys())
                keys.insert(key);
        for (const QString &key : std::as_const(keys)) {
            if (before.extra.value(key) == after.extra.value(key)) continue;
            if (after.extra.contains(key))
                changed.extra.insert(key, after.extra.value(key));
            else
                changed.extra.remove(key);
        }
        const QString team = factOf(changed, DirectoryFact::Team);
        if (team.isEmpty()) return work.put(kind, changed.name, changed);
        auto known = directorywork::teamCalled(save.database(), team);
        if (!known) return known.error();
        setFact(changed, DirectoryFact::Team, known->value_or(team));
        if (auto done = work.put(kind, changed.name, changed); !done) return done;
        return *known ? Result<void>()
                      : work.put(DirectoryKind::Team, team, DirectoryEntry{QUuid::createUuid(), team, {}});
    });
}

Result<DirectoryWork> removeEntry(Workspace &workspace, DirectoryKind kind, const QString &name, const QString &by)
{
    directorywork::Work work(workspace, by);
    return work.run(u"remove \"%1\""_s.arg(name.left(60)), [&](Save &save) -> Result<void> {
        auto used = directorywork::incidentsNaming(save.database(), kind, name);
        if (!used) return used.error();
        if (!used->isEmpty())
            return directorywork::refused(u"incidents name it"_s, u"Merge it into another one instead."_s);
        if (auto done = work.put(kind, name, std::nullopt); !done) return done;
        if (kind != DirectoryKind::Team) return {};
        // What is of "Payments" stays so where only a stray "payments" goes.
        auto other = directorywork::teamCalled(save.database(), name);
        if (!other) return other.error();
        // What somebody kept to look for stays as they wrote it: nothing is of this team any more.
        return *other ? Result<void>() : work.replaceTeam(name, {});
    });
}

Result<Reverted> takeBackDirectoryWork(Workspace &workspace, const DirectoryWork &work, const QString &by)
{
    SaveContext context;
    context.batch = QUuid::createUuid();
    context.by = by;
    context.origin = u"revert"_s;
    Reverted outcome;
    auto saved = OneSave::run(workspace, context, u"undo it"_s, [&](Save &save) -> Result<Commit> {
        // The names first: an incident that is written enters those that are missing anew.
        if (auto done = directorywork::takeBackEntries(save, work, outcome); !done) return done.error();
        save.changes().settings = true;
        if (work.incidents > 0)
            if (auto done = OneSave::takeBack(workspace, save, work.batch, outcome); !done) return done.error();
        if (auto done = directorywork::enterWhatIsUsed(save, work); !done) return done.error();
        return Commit{};
    });
    return saved ? Result<Reverted>(outcome) : saved.error();
}

} // namespace nevertwice
