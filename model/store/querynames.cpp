#include "model/store/querynames.h"

#include "model/store/database.h"

namespace nevertwice {

namespace {

Result<QStringList> firstColumnOf(Statement &&query)
{
    QStringList names;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return names;
        names.append(query.text(0));
    }
}

constexpr int kMostSaid = 200; // of one field

// What incidents say in the fields that are texts. Read from every incident, and only where there is such a field.
Result<QMap<QString, QStringList>> fieldValues(const Reader &reader, const QList<CustomField> &fields)
{
    QMap<QString, QStringList> values;
    for (const CustomField &field : fields) {
        if (field.sort != CustomField::Sort::Text) continue;
        Statement query = reader.database().statement(
            "select distinct ltrim(v.atom, char(64976)) from incident_text t, json_each(case when json_valid(t.detail) "
            "then "
            "case json_type(t.detail, '$.custom') when 'object' then json_extract(t.detail, '$.custom') end end) v "
            "where v.key = ? and v.type = 'text' and v.atom <> '' "
            "order by 1 limit ?");
        query.bind(field.key, kMostSaid);
        auto said = firstColumnOf(std::move(query));
        if (!said) return said.error();
        values.insert(field.key, *std::move(said));
    }
    return values;
}

} // namespace

Result<QueryNames> queryNames(const Reader &reader)
{
    QueryNames names;
    const auto take = [](Result<QStringList> &&read, QStringList &to) -> Result<void> {
        if (!read) return read.error();
        to = *std::move(read);
        return {};
    };
    Database &database = reader.database();
    if (auto read = take(reader.names(NameKind::Service), names.services); !read) return read.error();
    if (auto read = take(reader.names(NameKind::Tag), names.tags); !read) return read.error();
    if (auto read = take(reader.names(NameKind::Team), names.teams); !read) return read.error();
    if (auto read = take(firstColumnOf(database.statement("select title from cause where title <> '' order by title")),
                         names.causes);
        !read)
        return read.error();
    if (auto read =
            take(firstColumnOf(database.statement("select distinct owner from action where owner <> '' order by 1")),
                 names.owners);
        !read)
        return read.error();
    const auto defined = reader.setting(QString::fromLatin1(TeamSettings::kCustomFields));
    if (!defined) return defined.error();
    names.fields = TeamSettings::read({{QString::fromLatin1(TeamSettings::kCustomFields), *defined}}).customFields;
    auto values = fieldValues(reader, names.fields);
    if (!values) return values.error();
    names.fieldValues = *std::move(values);
    return names;
}

} // namespace nevertwice
