#include "model/store/roletexts.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// The texts of one statement, each a line of a role.
Result<void> addLines(Statement &&query, TextRole role, QList<RoleText> &to)
{
    QString lines;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) break;
        lines += query.text(0) + u'\n';
    }
    to.append({role, lines});
    return {};
}

} // namespace

Result<QList<RoleText>> roleTextsAt(Database &database, qint64 slot, RoleNames names)
{
    QList<RoleText> texts;
    Statement query = database.statement(
        "select i.id, i.title, t.root_cause, t.trigger_text, t.summary, t.impact, t.detection, t.resolution, "
        "t.lessons, "
        "t.went_well, t.went_wrong, t.got_lucky from incident i join incident_text t on t.incident_id = i.id "
        "where i.slot = ?");
    auto found = query.bind(slot).step();
    if (!found) return found.error();
    if (!*found) return texts;
    const qint64 id = query.integer(0);
    static constexpr std::array roles{TextRole::Title,   TextRole::Cause,   TextRole::Cause,  TextRole::Summary,
                                      TextRole::Impact,  TextRole::Course,  TextRole::Course, TextRole::Lessons,
                                      TextRole::Lessons, TextRole::Lessons, TextRole::Lessons};
    for (size_t i = 0; i < roles.size(); ++i)
        texts.append({roles[i], query.text(int(i) + 1)});
    struct Rows
    {
        const char *sql;
        TextRole role;
    };
    static constexpr Rows rows[] = {
        {"select c.title from incident_cause l join cause c on c.uuid = l.uuid where l.incident_id = ?",
         TextRole::Cause},
        {"select text from event where incident_id = ? order by position", TextRole::Events},
        {"select title || char(10) || details from action where incident_id = ?", TextRole::Actions},
        {"select heading || char(10) || text from other_section where incident_id = ?", TextRole::Other},
        {"select name from incident_word where incident_id = ?", TextRole::Names},
        {"select name from incident_person where incident_id = ?", TextRole::Names},
        {"select name from attachment where incident_id = ?", TextRole::Names}};
    for (const Rows &row : rows) {
        if (row.role == TextRole::Names && names == RoleNames::Leave) continue;
        Statement lines = database.statement(row.sql);
        lines.bind(id);
        if (auto added = addLines(std::move(lines), row.role, texts); !added) return added.error();
    }
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
