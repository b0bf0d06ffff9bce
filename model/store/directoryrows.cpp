#include "model/store/directoryrows.h"

#include "model/domain/directoryfacts.h"
#include "model/store/database.h"
#include "model/store/reader.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace directoryrows {

// Of whichever case: "payments" and "Payments" are one team.
QString keyOfName(const QString &name)
{
    return name.toCaseFolded();
}

struct Counted
{
    QSet<qint64> incidents;
    int open = 0;
    int overdue = 0;
    Moment last;

    void take(qint64 incident, const Moment &at)
    {
        incidents.insert(incident);
        if (!last.isKnown() || at.msecs() > last.msecs()) last = at;
    }
    void takeAction(bool isLate)
    {
        ++open;
        overdue += isLate ? 1 : 0;
    }
};

using Counts = QHash<QString, Counted>; // by name; of teams by its key

class Counting
{
public:
    Counting(Database &database, const QList<DirectoryEntry> &services, const QList<DirectoryEntry> &people)
        : m_database(database)
    {
        for (const DirectoryEntry &service : services)
            if (const QString team = factOf(service, DirectoryFact::Team); !team.isEmpty())
                m_teamOfService.insert(service.name, keyOfName(team));
        for (const DirectoryEntry &person : people)
            if (const QString team = factOf(person, DirectoryFact::Team); !team.isEmpty())
                m_teamOfPerson.insert(keyOfName(person.name), keyOfName(team));
    }

    Result<void> countWords()
    {
        Statement query = m_database.statement(
            "select distinct w.kind, w.name, w.incident_id, i.sort_at from incident_word w join incident i on i.id = "
            "w.incident_id where i.deleted_at is null");
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) return {};
            const QString name = query.text(1);
            const qint64 incident = query.integer(2);
            const Moment at = query.moment(3);
            if (query.text(0) == "tag"_L1) {
                m_tags[name].take(incident, at);
                m_tagsOf[incident].append(name);
                continue;
            }
            m_services[name].take(incident, at);
            m_servicesOf[incident].append(name);
            const QString team = m_teamOfService.value(name);
            if (team.isEmpty()) continue;
            m_teams[team].take(incident, at);
            m_teamsOf[incident].insert(team);
        }
    }

    Result<void> countPeople()
    {
        Statement query = m_database.statement("select p.name, p.incident_id, i.sort_at from incident_person p join "
                                               "incident i on i.id = p.incident_id where i.deleted_at is null");
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) return {};
            m_people[query.text(0)].take(query.integer(1), query.moment(2));
        }
    }

    Result<void> countActions(const Moment &now)
    {
        Statement query = m_database.statement(
            "select a.incident_id, a.owner, a.due, a.status from action a join incident i on i.id = a.incident_id "
            "where i.deleted_at is null");
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) return {};
            Action action;
            action.due = query.moment(2);
            action.status = query.code<ActionStatus>(3);
            if (action.isClosed()) continue;
            take(query.integer(0), query.text(1), isOverdue(action, now));
        }
    }

    const Counts &of(DirectoryKind kind) const
    {
        switch (kind) {
        case DirectoryKind::Service:
            return m_services;
        case DirectoryKind::Person:
            return m_people;
        case DirectoryKind::Tag:
            return m_tags;
        case DirectoryKind::Team:
            break;
        }
        return m_teams;
    }

private:
    void take(qint64 incident, const QString &owner, bool isLate)
    {
        for (const QString &service : m_servicesOf.value(incident))
            m_services[service].takeAction(isLate);
        for (const QString &tag : m_tagsOf.value(incident))
            m_tags[tag].takeAction(isLate);
        if (!owner.isEmpty()) m_people[owner].takeAction(isLate);
        QSet<QString> teams = m_teamsOf.value(incident);
        if (!owner.isEmpty()) teams.insert(m_teamOfPerson.value(keyOfName(owner), keyOfName(owner)));
        for (const QString &team : std::as_const(teams))
            m_teams[team].takeAction(isLate);
    }

    Database &m_database;
    QHash<QString, QString> m_teamOfService, m_teamOfPerson;
    QHash<qint64, QStringList> m_servicesOf, m_tagsOf;
    QHash<qint64, QSet<QString>> m_teamsOf;
    Counts m_services, m_people, m_tags, m_teams;
};

// Teams that are only named by what they own are teams as well.
void addNamedTeams(QList<DirectoryEntry> &teams, const QList<DirectoryEntry> &owned)
{
    for (const DirectoryEntry &entry : owned) {
        const QString team = factOf(entry, DirectoryFact::Team);
        const auto isSame = [&](const DirectoryEntry &known) { return keyOfName(known.name) == keyOfName(team); };
        if (!team.isEmpty() && std::none_of(teams.begin(), teams.end(), isSame)) teams.append({{}, team, {}});
    }
}

// Whoever owns an action is somebody, unless a team is called so.
void addOwners(QList<DirectoryEntry> &people, const QList<DirectoryEntry> &teams, const Counts &counts)
{
    QSet<QString> known, groups;
    for (const DirectoryEntry &person : std::as_const(people))
        known.insert(person.name);
    for (const DirectoryEntry &team : teams)
        groups.insert(keyOfName(team.name));
    for (auto it = counts.keyBegin(); it != counts.keyEnd(); ++it)
        if (!known.contains(*it) && !groups.contains(keyOfName(*it))) people.append({{}, *it, {}});
}

QStringList namesOf(const QList<DirectoryEntry> &entries, const QString &team)
{
    QStringList names;
    for (const DirectoryEntry &entry : entries)
        if (keyOfName(factOf(entry, DirectoryFact::Team)) == keyOfName(team)) names.append(entry.name);
    return names;
}

} // namespace directoryrows

Result<QList<DirectoryRow>> readDirectoryRows(const Reader &reader, const Moment &now)
{
    using namespace directoryrows;
    Database &database = reader.database();
    auto snapshot = Snapshot::take(database);
    if (!snapshot) return snapshot.error();
    QList<DirectoryEntry> entries[4];
    for (const DirectoryKind kind :
         {DirectoryKind::Service, DirectoryKind::Person, DirectoryKind::Tag, DirectoryKind::Team}) {
        auto read = readDirectory(database, kind);
        if (!read) return read.error();
        entries[int(kind)] = *std::move(read);
    }
    const QList<DirectoryEntry> &services = entries[int(DirectoryKind::Service)];
    const QList<DirectoryEntry> people = entries[int(DirectoryKind::Person)];
    addNamedTeams(entries[int(DirectoryKind::Team)], services + people);
    Counting counting(database, services, people);
    if (auto done = counting.countWords(); !done) return done.error();
    if (auto done = counting.countPeople(); !done) return done.error();
    if (auto done = counting.countActions(now); !done) return done.error();
    addOwners(entries[int(DirectoryKind::Person)], entries[int(DirectoryKind::Team)],
              counting.of(DirectoryKind::Person));
    QList<DirectoryRow> rows;
    for (const DirectoryKind kind :
         {DirectoryKind::Service, DirectoryKind::Team, DirectoryKind::Person, DirectoryKind::Tag})
        for (const DirectoryEntry &entry : std::as_const(entries[int(kind)])) {
            const bool isTeam = kind == DirectoryKind::Team;
            const Counted counted = counting.of(kind).value(isTeam ? keyOfName(entry.name) : entry.name);
            rows.append({kind, entry, int(counted.incidents.size()), counted.open, counted.overdue, counted.last,
                         isTeam ? namesOf(services, entry.name) : QStringList(),
                         isTeam ? namesOf(people, entry.name) : QStringList()});
        }
    std::stable_sort(rows.begin(), rows.end(), [](const DirectoryRow &a, const DirectoryRow &b) {
        return std::pair(keyOfName(a.entry.name), a.entry.name) < std::pair(keyOfName(b.entry.name), b.entry.name);
    });
    return rows;
}

Result<QSet<QString>> ownersOfTeams(const Reader &reader, const QStringList &teams)
{
    auto people = readDirectory(reader.database(), DirectoryKind::Person);
    if (!people) return people.error();
    QSet<QString> owners;
    for (const QString &team : teams)
        owners.insert(directoryrows::keyOfName(team));
    const QSet<QString> wanted = owners;
    for (const DirectoryEntry &person : std::as_const(*people))
        if (wanted.contains(directoryrows::keyOfName(factOf(person, DirectoryFact::Team))))
            owners.insert(directoryrows::keyOfName(person.name));
    return owners;
}

} // namespace nevertwice
