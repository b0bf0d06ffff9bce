#include "model/store/verifyrows.h"

#include "model/domain/digest.h"
#include "model/domain/document.h"
#include "model/insight/measures.h"
#include "model/store/causetables.h"
#include "model/store/incidenttables.h"
#include "model/store/packing.h"
#include "model/store/revisions.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::verifying {

// What the history says of an incident or a cause.
struct Line
{
    QByteArray hash;   // of its newest revision
    QByteArray digest; // of the document in it; null where it could not be read
    int version = 0;
    QString origin;
    qint64 at = 0;
};
using Lines = QHash<QUuid, Line>;

// Steps through a query; what cannot be read is a problem of `where` and ends this query alone.
template <typename Row>
Result<void> forEach(Statement &&query, const QString &where, Findings &findings, const Row &row)
{
    for (;;) {
        if (auto on = findings.proceed(); !on) return on;
        auto more = query.step();
        if (!more) return findings.addOrFail(where, more.error());
        if (!*more) return {};
        if (Result<void> done = row(query); !done) return done;
    }
}

Result<void> revisions(Database &database, Findings &findings, Lines &lines)
{
    const QString where = u"history"_s;
    return forEach(
        database.statement("select id, kind, subject, version, origin, body, hash, previous, save_id, at from revision "
                           "order by id"),
        where, findings, [&](const Statement &row) -> Result<void> {
            ++findings.verification().revisions;
            const auto add = [&](const QString &what) { findings.add(u"revision %1"_s.arg(row.integer(0)), what); };
            Line &line = lines[row.uuid(2)];
            const QByteArray body = unpacked(row.blob(5));
            if (body.isEmpty())
                add(u"The earlier state it holds cannot be unpacked."_s);
            else if (!isChained(row.blob(7), body, row.blob(6)))
                add(u"The earlier state it holds is not what was saved."_s);
            if (row.blob(7) != line.hash) add(u"It does not follow the revision before it."_s);
            if (row.integer(3) <= line.version) add(u"Its version is not above the one before it."_s);
            const bool isKind = row.text(1) == "incident"_L1 || row.text(1) == "cause"_L1;
            if (!isKind || row.uuid(2).isNull() || row.uuid(8).isNull()) add(u"It is not known what it belongs to."_s);
            line = {row.blob(6), body.isEmpty() ? QByteArray() : sha256(body), int(row.integer(3)), row.text(4),
                    row.integer(9)};
            return {};
        });
}

// What stands in columns of its own because lists need it, against what it was made from.
Result<void> narrowRow(Database &database, const StoredIncident &stored, const Line &line, Findings &findings)
{
    const QString &where = stored.incident.ref;
    Statement query = database.statement("select sort_at, impact_ms, changed_at from incident where id = ?");
    auto found = query.bind(stored.id.value).step();
    if (!found) return findings.addOrFail(where, found.error());
    const Reading impact = impactDuration(stored.incident.impact.intervals, stored.incident.milestones).reading;
    const auto wanted = impact.value ? std::optional<qint64>(impact.value->count()) : std::nullopt;
    if (query.moment(0) != placeInTime(stored)) findings.add(where, u"Its place in time is not when it began."_s);
    if (query.optionalInteger(1) != wanted) findings.add(where, u"The duration kept for lists is not its own."_s);
    if (query.integer(2) != line.at) findings.add(where, u"The time of its last change is not that of its history."_s);
    if (line.origin == "trash"_L1 && stored.deletedAt != Moment::atMsecs(line.at))
        findings.add(where, u"Its history ends in the trash, but it does not lie there as it was put there."_s);
    if (line.origin == "restore"_L1 && stored.deletedAt.isKnown())
        findings.add(where, u"Its history says that it was taken out of the trash, but it lies there."_s);
    for (const Action &action : stored.incident.actions)
        if (action.number >= stored.nextAction) {
            findings.add(where, u"The number of its next action was given before."_s);
            break;
        }
    return {};
}

Result<void> incident(Database &database, IncidentId id, const QString &ref, const Lines &lines, Findings &findings)
{
    auto stored = readStoredIncident(database, id);
    if (!stored) {
        // Rows that are gone look like an incident that was never there.
        if (stored.error().kind != Error::Kind::NotFound) return findings.addOrFail(ref, stored.error());
        findings.add(ref, u"Its texts are missing."_s);
        return {};
    }
    const QByteArray digest = sha256(canonicalBytes(toDocument(stored->incident)));
    if (digest != stored->digest) findings.add(ref, u"Its content is not what was saved."_s);
    const auto line = lines.constFind(stored->incident.uuid);
    if (line == lines.constEnd()) {
        findings.add(ref, u"It has no history."_s);
        return {};
    }
    if (!line->digest.isNull() && (line->digest != stored->digest || line->version != stored->version))
        findings.add(ref, u"It is not in the state its history ends with."_s);
    return narrowRow(database, *stored, *line, findings);
}

Result<void> incidents(Database &database, const Lines &lines, Findings &findings)
{
    return forEach(database.statement("select id, ref from incident order by id"), u"incidents"_s, findings,
                   [&](const Statement &row) {
                       ++findings.verification().incidents;
                       return incident(database, {row.integer(0)}, row.text(1), lines, findings);
                   });
}

Result<void> causes(Database &database, const Lines &lines, Findings &findings)
{
    auto all = readCauses(database);
    if (!all) return findings.addOrFail(u"causes"_s, all.error());
    for (const StoredCause &stored : std::as_const(*all)) {
        ++findings.verification().causes;
        const QString where = u"cause \"%1\""_s.arg(stored.cause.title.left(60));
        const auto line = lines.constFind(stored.cause.uuid);
        if (line == lines.constEnd())
            findings.add(where, u"It has no history."_s);
        else if (!line->digest.isNull() &&
                 (line->version != stored.version || line->digest != sha256(canonicalBytes(toDocument(stored.cause)))))
            findings.add(where, u"Its content is not what was saved."_s);
    }
    return {};
}

// Subjects of revisions whose row is gone.
Result<void> gone(Database &database, Findings &findings)
{
    const auto check = [&](Statement &&query, const QString &what) {
        return forEach(std::move(query), u"history"_s, findings, [&](const Statement &row) -> Result<void> {
            findings.add(u"%1 %2"_s.arg(what, row.uuid(0).toString(QUuid::WithoutBraces)),
                         u"It has a history, but is missing itself."_s);
            return {};
        });
    };
    if (auto done = check(database.statement("select distinct subject from revision where kind = 'incident' and "
                                             "subject not in (select uuid from incident)"),
                          u"incident"_s);
        !done)
        return done;
    return check(database.statement("select distinct subject from revision where kind = 'cause' and "
                                    "subject not in (select uuid from cause)"),
                 u"cause"_s);
}

Result<void> blobs(Database &database, Findings &findings)
{
    return forEach(database.statement("select sha256, size, content from blob"), u"attachments"_s, findings,
                   [&](const Statement &row) -> Result<void> {
                       ++findings.verification().attachments;
                       const QByteArray content = row.blob(2);
                       if (sha256Text(content) != row.text(0) || content.size() != row.integer(1))
                           findings.add(u"attachment %1"_s.arg(row.text(0).left(12)),
                                        u"Its content is not what was attached."_s);
                       return {};
                   });
}

// Rows that carry no digest, but must at least be readable as what they are.
Result<void> shapes(Database &database, Findings &findings)
{
    auto done = forEach(database.statement("select kind, name, value from setting"), u"settings"_s, findings,
                        [&](const Statement &row) -> Result<void> {
                            if (QJsonDocument::fromJson('[' + row.blob(2) + ']').array().size() != 1)
                                findings.add(u"%1 \"%2\""_s.arg(row.text(0), row.text(1)), u"It cannot be read."_s);
                            return {};
                        });
    if (!done) return done;
    done =
        forEach(database.statement("select kind, name, uuid from directory"), u"names"_s, findings,
                [&](const Statement &row) -> Result<void> {
                    const QStringList kinds{u"service"_s, u"person"_s, u"tag"_s, u"team"_s};
                    if (!kinds.contains(row.text(0)) || row.uuid(2).isNull())
                        findings.add(u"name \"%1\""_s.arg(row.text(1).left(60)), u"It is not known what it names."_s);
                    return {};
                });
    if (!done) return done;
    return forEach(database.statement("select b.incident_id, b.body, i.ref from import_base b left join incident i on "
                                      "i.id = b.incident_id"),
                   u"imports"_s, findings, [&](const Statement &row) -> Result<void> {
                       if (!QJsonDocument::fromJson(unpacked(row.blob(1))).isObject())
                           findings.add(row.text(2), u"What its file said at the last import cannot be read."_s);
                       return {};
                   });
}

Result<void> counters(Database &database, Findings &findings)
{
    const QString where = u"workspace"_s;
    Statement query = database.statement(
        "select uuid, save_seq, next_number, (select count(*) from workspace), "
        "(select count(distinct save_id) from revision), "
        "(select max(cast(substr(ref, 5) as integer)) from incident where ref glob 'INC-[0-9]*' and length(ref) < 14) "
        "from workspace");
    auto found = query.step();
    if (!found) return findings.addOrFail(where, found.error());
    if (!*found || query.uuid(0).isNull()) {
        findings.add(where, u"The row that says which workspace this is is missing."_s);
        return {};
    }
    if (query.integer(1) < query.integer(4)) findings.add(where, u"More saves were made than it has counted."_s);
    if (query.integer(2) <= query.integer(5))
        findings.add(where, u"The next number was given to an incident before."_s);
    return {};
}

} // namespace nevertwice::verifying

namespace nevertwice {

Result<void> verifyRows(Database &database, Findings &findings)
{
    verifying::Lines lines;
    if (auto done = verifying::revisions(database, findings, lines); !done) return done;
    if (auto done = verifying::causes(database, lines, findings); !done) return done;
    if (auto done = verifying::incidents(database, lines, findings); !done) return done;
    if (auto done = verifying::gone(database, findings); !done) return done;
    if (auto done = verifying::blobs(database, findings); !done) return done;
    if (auto done = verifying::shapes(database, findings); !done) return done;
    return verifying::counters(database, findings);
}

} // namespace nevertwice
