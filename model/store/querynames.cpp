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
    return names;
}

} // namespace nevertwice
