#include "model/store/verify.h"

#include "model/store/schema.h"
#include "model/store/verifyrows.h"

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

const QString kFile = QStringLiteral("the file");

// A pragma that answers "ok" or a line for everything it found.
Result<void> askPragma(Database &database, const char *pragma, Findings &findings)
{
    Statement query = database.statement(pragma);
    for (;;) {
        auto more = query.step();
        if (!more) return findings.addOrFail(kFile, more.error());
        if (!*more) return {};
        if (query.text(0) != "ok"_L1) findings.add(kFile, u"SQLite says: %1."_s.arg(query.text(0)));
    }
}

Result<void> askForeignKeys(Database &database, Findings &findings)
{
    Statement query = database.statement("pragma foreign_key_check");
    for (;;) {
        auto more = query.step();
        if (!more) return findings.addOrFail(kFile, more.error());
        if (!*more) return {};
        findings.add(
            kFile, u"A row of \"%1\" belongs to a row of \"%2\" that is missing."_s.arg(query.text(0), query.text(2)));
    }
}

Result<QStringList> shapeOf(Database &database)
{
    Statement query = database.statement("select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_schema "
                                         "where name not like 'sqlite_%' order by 1");
    QStringList shape;
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return shape;
        shape.append(query.text(0));
    }
}

// True where the tables are those of the present schema, so that their rows can be asked for.
Result<bool> hasOurShape(Database &database, Findings &findings)
{
    auto version = database.scalar("pragma user_version");
    if (!version) return version.error();
    if (*version > knownSchema())
        return Error{Error::Kind::TooNew,
                     {},
                     u"the file was made by a newer version (schema %1, this program knows %2)"_s.arg(*version).arg(
                         knownSchema()),
                     u"Update Nevertwice."_s};
    auto fresh = Database::open(u":memory:"_s, Database::Mode::Create);
    if (!fresh) return fresh.error();
    if (auto made = migrate(**fresh); !made) return made.error();
    auto wanted = shapeOf(**fresh);
    if (!wanted) return wanted.error();
    auto found = shapeOf(database);
    if (found && *found == *wanted) return true;
    if (!found)
        if (auto told = findings.addOrFail(kFile, found.error()); !told) return told.error();
    findings.add(kFile,
                 *version < knownSchema()
                     ? u"It has schema %1 and is checked by its rows once it was brought to %2."_s.arg(*version).arg(
                           knownSchema())
                     : u"Its tables are not those of a Nevertwice workspace."_s);
    return false;
}

Result<void> verifyAll(Database &database, Depth depth, Findings &findings)
{
    const bool thorough = depth == Depth::Structure || depth == Depth::Everything;
    auto asked = askPragma(database, thorough ? "pragma integrity_check" : "pragma quick_check", findings);
    if (!asked || depth == Depth::Opening) return asked;
    if (auto keys = askForeignKeys(database, findings); !keys || depth == Depth::Structure) return keys;
    auto ours = hasOurShape(database, findings);
    if (!ours) return findings.addOrFail(kFile, ours.error());
    if (!*ours) return {};
    if (auto rows = verifyRows(database, findings); !rows || depth == Depth::Rows) return rows;
    return verifyIndex(database, findings);
}

} // namespace

Result<void> Findings::addOrFail(const QString &where, const Error &error)
{
    if (error.kind != Error::Kind::Damaged) return error;
    add(where, u"It cannot be read: %1."_s.arg(error.reason));
    return {};
}

Result<void> Findings::proceed() const
{
    if (!m_goOn || m_goOn()) return {};
    return Error{Error::Kind::Cancelled, {}, u"it was cancelled"_s, u"Start it again when you like."_s};
}

Result<Verification> verify(Database &database, Depth depth, const GoOn &goOn)
{
    Verification verification;
    Findings findings(verification, goOn);
    database.setGoOn(goOn);
    Result<void> done;
    {
        auto snapshot = Snapshot::take(database);
        done = snapshot ? verifyAll(database, depth, findings) : findings.addOrFail(kFile, snapshot.error());
    }
    database.setGoOn({});
    return done ? Result<Verification>(verification) : done.error();
}

QString asReason(const QList<Problem> &problems)
{
    if (problems.isEmpty()) return {};
    const Problem &first = problems.first();
    QString reason = u"%1 is damaged (%2)"_s.arg(first.where, first.what.chopped(first.what.endsWith(u'.') ? 1 : 0));
    if (problems.size() > 1) reason += u" and %1 more problems"_s.arg(problems.size() - 1);
    return reason;
}

} // namespace nevertwice
