#include "model/store/schema.h"

#include "model/store/indextext.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// The files 001_….sql, 002_….sql in order.
const QStringList &steps()
{
    static const QStringList files = QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    return files;
}

Result<void> takeStep(Database &database, int number)
{
    QFile file(u":/schema/"_s + steps().at(number - 1));
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Error::Kind::Io, {}, u"schema step %1 is missing in the program"_s.arg(number), u"Install it again."_s};
    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    const auto version = database.scalar("pragma user_version"); // another program may have been quicker
    if (!version) return version.error();
    if (*version >= number) return {};
    if (auto done = database.execute(file.readAll()); !done) return done;
    const QByteArray mark = "pragma user_version = " + QByteArray::number(number) +
                            "; pragma application_id = " + QByteArray::number(kApplicationId);
    if (auto done = database.execute(mark); !done) return done;
    return transaction->commit();
}

} // namespace

int knownSchema()
{
    return int(steps().size());
}

Result<void> migrate(Database &database, int schema)
{
    const auto version = database.scalar("pragma user_version");
    if (!version) return version.error();
    for (int number = int(*version) + 1; number <= schema; ++number)
        if (auto taken = takeStep(database, number); !taken) return taken;
    return {};
}

Result<void> initialise(Database &database, const Moment &now)
{
    return database
        .statement("insert into workspace (id, uuid, created_at, min_reader, index_version) values (1, ?, ?, ?, ?)")
        .bind(QUuid::createUuid(), now.msecs(), kMinReader, kIndexVersion)
        .run();
}

} // namespace nevertwice
