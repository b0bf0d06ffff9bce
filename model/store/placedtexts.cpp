#include "model/store/placedtexts.h"

#include "model/domain/teamsettings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

using Wants = std::function<bool(const PlacedText &)>;

// Tells whether more is wanted; `title` is for the end.
Result<bool> sections(Database &database, IncidentId id, const Wants &wantsMore, QString &title)
{
    static constexpr std::array places{
        "summary",   "root_cause",   "impact.text",       "resolution",         "trigger",
        "detection", "lessons.text", "lessons.went_well", "lessons.went_wrong", "lessons.got_lucky"};
    Statement query = database.statement(
        "select t.summary, t.root_cause, t.impact, t.resolution, t.trigger_text, t.detection, t.lessons, t.went_well, "
        "t.went_wrong, t.got_lucky, i.title from incident i join incident_text t on t.incident_id = i.id where i.id = "
        "?");
    auto found = query.bind(id.value).step();
    if (!found || !*found) return found;
    for (size_t i = 0; i < places.size(); ++i)
        if (!wantsMore({places[i], std::nullopt, nullptr, query.text(int(i))})) return false;
    title = query.text(int(places.size()));
    return true;
}

struct RowsOfTexts
{
    const char *place;
    std::array<const char *, 2> keys; // the second may be none
    const char *sql;                  // position, uuid and a text for each key
};

constexpr RowsOfTexts kBeforeWords[]{
    {"causes",
     {"title", nullptr},
     "select l.position, l.uuid, c.title from incident_cause l join cause c on c.uuid = l.uuid "
     "where l.incident_id = ?"},
    {"timeline", {"text", nullptr}, "select position, uuid, text from event where incident_id = ?"},
    {"actions", {"title", "details"}, "select position, uuid, title, details from action where incident_id = ?"},
    {"other_sections",
     {"text", nullptr},
     "select position, uuid, heading || char(10) || text from other_section where incident_id = ?"},
    {"questions", {"text", nullptr}, "select position, uuid, text from question where incident_id = ?"}};
constexpr RowsOfTexts kAfterWords[]{
    {"people", {"name", nullptr}, "select position, uuid, name from incident_person where incident_id = ?"},
    {"attachments", {"name", nullptr}, "select position, uuid, name from attachment where incident_id = ?"}};

// Put in order here: SQLite would copy every text once more to sort them.
Result<bool> rows(Database &database, IncidentId id, const RowsOfTexts &of, const Wants &wantsMore)
{
    struct Row
    {
        qint64 position;
        QUuid uuid;
        std::array<QString, 2> texts;
    };
    std::vector<Row> all;
    Statement query = database.statement(of.sql);
    query.bind(id.value);
    for (;;) {
        auto more = query.step();
        if (!more) return more;
        if (!*more) break;
        all.push_back({query.integer(0), query.uuid(1), {query.text(2), of.keys[1] ? query.text(3) : QString()}});
    }
    std::sort(all.begin(), all.end(), [](const Row &a, const Row &b) { return a.position < b.position; });
    for (const Row &row : all)
        for (size_t k = 0; k < of.keys.size() && of.keys[k]; ++k)
            if (!wantsMore({of.place, row.uuid, of.keys[k], row.texts[k]})) return false;
    return true;
}

Result<bool> servicesAndTags(Database &database, IncidentId id, const Wants &wantsMore)
{
    QStringList services, tags;
    Statement query =
        database.statement("select kind, name from incident_word where incident_id = ? order by kind, position");
    query.bind(id.value);
    for (;;) {
        auto more = query.step();
        if (!more) return more;
        if (!*more) break;
        (query.bytes(0) == "service" ? services : tags).append(query.text(1));
    }
    return wantsMore({"services", std::nullopt, nullptr, services.join(u", "_s)}) &&
           wantsMore({"tags", std::nullopt, nullptr, tags.join(u", "_s)});
}

Result<bool> fieldsOfTheTeam(Database &database, IncidentId id, const Wants &wantsMore)
{
    auto text = ownFieldsOf(database, id);
    return text ? wantsMore({"custom", std::nullopt, nullptr, *text}) : Result<bool>(text.error());
}

} // namespace

Result<QString> ownFieldsOf(Database &database, IncidentId id)
{
    Statement query = database.statement(
        "select case when json_valid(detail) then case json_type(detail, '$.custom') when 'object' then "
        "json_extract(detail, '$.custom') end end from incident_text where incident_id = ?");
    auto found = query.bind(id.value).step();
    if (!found) return found.error();
    if (!*found || query.isNull(0)) return QString();
    return textOfOwnFields(QJsonDocument::fromJson(query.blob(0)).object());
}

Result<void> eachPlacedText(Database &database, IncidentId id, const Wants &wantsMore)
{
    QString title;
    auto more = sections(database, id, wantsMore, title);
    for (const RowsOfTexts &of : kBeforeWords)
        if (more && *more) more = rows(database, id, of, wantsMore);
    if (more && *more) more = servicesAndTags(database, id, wantsMore);
    if (more && *more) more = fieldsOfTheTeam(database, id, wantsMore);
    for (const RowsOfTexts &of : kAfterWords)
        if (more && *more) more = rows(database, id, of, wantsMore);
    if (!more) return more.error();
    if (*more) wantsMore({"title", std::nullopt, nullptr, title});
    return {};
}

} // namespace nevertwice
