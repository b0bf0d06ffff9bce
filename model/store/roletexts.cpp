#include "model/store/roletexts.h"

#include "model/store/placedtexts.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// Hands over every row.
template <typename Take> Result<void> eachRow(Statement &&query, IncidentId id, Take take)
{
    query.bind(id.value);
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return {};
        take(query);
    }
}

// Every row is a line.
Result<void> addLines(Statement &&query, IncidentId id, TextRole role, QList<RoleText> &to)
{
    QString lines;
    auto done = eachRow(std::move(query), id, [&lines](const Statement &row) { lines += row.text(0) + u'\n'; });
    to.append({role, lines});
    return done;
}

// False: there is no such incident.
Result<bool> addSections(Database &database, IncidentId id, QList<RoleText> &to)
{
    Statement query = database.statement(
        "select i.title, t.root_cause, t.trigger_text, t.summary, t.impact, t.detection, t.resolution, t.lessons, "
        "t.went_well, t.went_wrong, t.got_lucky from incident i join incident_text t on t.incident_id = i.id "
        "where i.id = ?");
    auto found = query.bind(id.value).step();
    if (!found || !*found) return found;
    static constexpr std::array roles{TextRole::Title,   TextRole::Cause,   TextRole::Cause,  TextRole::Summary,
                                      TextRole::Impact,  TextRole::Course,  TextRole::Course, TextRole::Lessons,
                                      TextRole::Lessons, TextRole::Lessons, TextRole::Lessons};
    for (size_t i = 0; i < roles.size(); ++i)
        to.append({roles[i], query.text(int(i))});
    return true;
}

Result<void> addCauses(Database &database, IncidentId id, ToldIncident &told)
{
    QString titles;
    auto done = eachRow(database.statement("select c.uuid, c.title from incident_cause l join cause c on "
                                           "c.uuid = l.uuid where l.incident_id = ?"),
                        id, [&](const Statement &row) {
                            const QString title = row.text(1);
                            titles += title + u'\n';
                            told.causes.insert(row.uuid(0), title);
                        });
    told.texts.append({TextRole::Cause, titles});
    return done;
}

// Put in order here: SQLite would copy every text once more to sort them.
Result<void> addEvents(Database &database, IncidentId id, ToldIncident &told)
{
    struct Told
    {
        qint64 position;
        bool isFalseLead;
        QString text;
    };
    std::vector<Told> events;
    auto done = eachRow(database.statement("select position, kind, text from event where incident_id = ?"), id,
                        [&events](const Statement &row) {
                            events.push_back({row.integer(0), row.bytes(1) == "false_lead", row.text(2)});
                        });
    std::stable_sort(events.begin(), events.end(),
                     [](const Told &a, const Told &b) { return a.position < b.position; });
    QString lines;
    for (const Told &event : events) {
        lines += event.text + u'\n';
        if (event.isFalseLead) told.falseLeads.append(event.text);
    }
    told.texts.append({TextRole::Events, lines});
    return done;
}

Result<void> addServicesAndTags(Database &database, IncidentId id, ToldIncident &told)
{
    return eachRow(
        database.statement("select kind, name from incident_word where incident_id = ?"), id,
        [&told](const Statement &row) { (row.bytes(0) == "service" ? told.services : told.tags).append(row.text(1)); });
}

} // namespace

Result<ToldIncident> toldBy(Database &database, IncidentId id)
{
    ToldIncident told;
    auto found = addSections(database, id, told.texts);
    if (!found) return found.error();
    if (!*found) return told;
    if (auto done = addCauses(database, id, told); !done) return done.error();
    if (auto done = addEvents(database, id, told); !done) return done.error();
    Statement actions = database.statement("select title || char(10) || details from action where incident_id = ?");
    if (auto done = addLines(std::move(actions), id, TextRole::Actions, told.texts); !done) return done.error();
    Statement others =
        database.statement("select heading || char(10) || text from other_section where incident_id = ?");
    if (auto done = addLines(std::move(others), id, TextRole::Other, told.texts); !done) return done.error();
    if (auto done = addServicesAndTags(database, id, told); !done) return done.error();
    return told;
}

Result<QList<RoleText>> roleTextsAt(Database &database, qint64 slot)
{
    Statement query = database.statement("select id from incident where slot = ?");
    auto found = query.bind(slot).step();
    if (!found) return found.error();
    if (!*found) return QList<RoleText>();
    const IncidentId id{query.integer(0)};
    auto told = toldBy(database, id);
    if (!told) return told.error();
    QList<RoleText> texts = std::move(told->texts);
    auto own = ownFieldsOf(database, id);
    if (!own) return own.error();
    texts.append({TextRole::Other, *own});
    texts.append({TextRole::Names, (told->services + told->tags).join(u'\n') + u'\n'});
    for (const char *sql : {"select name from incident_person where incident_id = ?",
                            "select name from attachment where incident_id = ?"})
        if (auto done = addLines(database.statement(sql), id, TextRole::Names, texts); !done) return done.error();
    return texts;
}

QList<RoleText> roleTextsOf(const Incident &incident)
{
    QList<RoleText> texts{{TextRole::Title, incident.title},
                          {TextRole::Cause, incident.rootCause},
                          {TextRole::Cause, incident.trigger},
                          {TextRole::Summary, incident.summary},
                          {TextRole::Impact, incident.impact.text},
                          {TextRole::Course, incident.detection},
                          {TextRole::Course, incident.resolution},
                          {TextRole::Lessons, incident.lessons.text},
                          {TextRole::Lessons, incident.lessons.wentWell},
                          {TextRole::Lessons, incident.lessons.wentWrong},
                          {TextRole::Lessons, incident.lessons.gotLucky}};
    const auto add = [&texts](TextRole role, const QStringList &lines) { texts.append({role, lines.join(u'\n')}); };
    QStringList causes, events, actions, others;
    for (const CauseLink &cause : incident.causes)
        causes.append(cause.title);
    for (const Event &event : incident.timeline)
        events.append(event.text);
    for (const Action &action : incident.actions)
        actions.append(action.title + u'\n' + action.details);
    for (const OtherSection &section : incident.otherSections)
        others.append(section.heading + u'\n' + section.text);
    add(TextRole::Cause, causes);
    add(TextRole::Events, events);
    add(TextRole::Actions, actions);
    add(TextRole::Other, others);
    return texts;
}

} // namespace nevertwice
