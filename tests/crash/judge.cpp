#include "tests/crash/judge.h"

#include "model/domain/digest.h"
#include "model/domain/document.h"
#include "model/store/database.h"
#include "model/store/incidenttables.h"
#include "model/store/revisions.h"
#include "model/store/workspace.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::crash {

namespace {

class Inspection
{
public:
    Inspection(const Workspace &workspace, QStringList &damage)
        : m_reader(workspace.reader()), m_database(workspace.reader().database()), m_damage(damage)
    {
    }

    void inspect(Workspace &workspace)
    {
        // What was put off is done first: only then is everything found.
        for (Result<bool> more = true; more && *more;) {
            more = workspace.indexSome();
            if (!more) note(more.error().sentence());
        }
        checkFile();
        checkIndex();
        checkIncidents(ListScope::Present);
        checkIncidents(ListScope::Trash);
    }

private:
    void note(const QString &what) { m_damage.append(what); }

    qint64 count(const char *sql)
    {
        const auto number = m_database.scalar(sql);
        if (!number) note(number.error().sentence());
        return number ? *number : -1;
    }

    void checkFile()
    {
        Statement check = m_database.statement("pragma integrity_check");
        const auto row = check.step();
        if (!row || check.text(0) != "ok"_L1)
            note(u"integrity_check: "_s + (row ? check.text(0) : row.error().sentence()));
        if (count("select count(*) from pragma_foreign_key_check") != 0) note(u"foreign_key_check"_s);
        if (count("select count(*) from revision r where r.previous is not (select p.hash from revision p "
                  "where p.subject = r.subject and p.id < r.id order by p.id desc limit 1)") != 0)
            note(u"the chain of revisions is broken"_s);
    }

    void checkIndex()
    {
        if (count("select count(*) from part") != count("select count(*) from search_docsize"))
            note(u"the search index holds another number of parts than the table says"_s);
        if (!m_database.execute("insert into search(search) values ('integrity-check')"))
            note(u"the search index is damaged"_s);
        if (count("select count(*) from vocab where df <= 0") != 0) note(u"the vocabulary counts wrong"_s);
    }

    void checkIncidents(ListScope scope)
    {
        const auto ids = m_reader.ids(ListColumn::Started, ListOrder::Descending, scope);
        if (!ids) return note(ids.error().sentence());
        for (const quint32 id : *ids)
            checkIncident({qint64(id)}, scope);
    }

    void checkIncident(IncidentId id, ListScope scope)
    {
        const auto stored = readStoredIncident(m_database, id);
        if (!stored) return note(stored.error().sentence());
        const QString name = stored->incident.ref;
        const auto revisions = m_reader.revisions(stored->incident.uuid);
        if (!revisions) return note(revisions.error().sentence());
        int version = 0;
        for (const Revision &revision : *revisions)
            if (revision.version != ++version) return note(name + u": a revision is missing"_s);
        if (version != stored->version) return note(name + u": its version is not that of the last revision"_s);
        const auto document = m_reader.document(revisions->last().id);
        if (!document) return note(document.error().sentence());
        if (canonicalBytes(*document) != canonicalBytes(toDocument(stored->incident)))
            note(name + u": the tables do not say what the last revision says"_s);
        if (sha256(canonicalBytes(*document)) != stored->digest) note(name + u": its digest does not fit"_s);
        const QString marker = stored->incident.title.section(u' ', 0, 0);
        const auto found = m_reader.search(parseQuery(marker), 0);
        if (!found) return note(found.error().sentence());
        if (found->total != (scope == ListScope::Present ? 1 : 0))
            note(u"%1: the search for %2 finds %3"_s.arg(name, marker).arg(found->total));
    }

    const Reader &m_reader;
    Database &m_database;
    QStringList &m_damage;
};

bool holdsIncident(const Reader &reader, const Acknowledged &wanted)
{
    const auto revisions = reader.revisions(QUuid::fromString(wanted.name));
    if (!revisions) return false;
    for (const Revision &revision : *revisions) {
        if (revision.version != wanted.version || revision.saveId != wanted.saveId) continue;
        const auto document = reader.document(revision.id);
        const auto incident = document ? fromDocument(*document) : Result<Incident>(document.error());
        return incident && fingerprint(*incident) == wanted.content;
    }
    return false;
}

bool holdsIn(const Reader &reader, const Acknowledged &wanted)
{
    switch (wanted.kind) {
    case Acknowledged::Kind::Workspace:
        return true;
    case Acknowledged::Kind::Incident:
        return holdsIncident(reader, wanted);
    case Acknowledged::Kind::Cause: {
        const auto cause = reader.cause(QUuid::fromString(wanted.name));
        return cause && cause->title == wanted.content;
    }
    case Acknowledged::Kind::Setting: {
        const auto setting = reader.setting(wanted.name);
        return setting && setting->toString() == wanted.content;
    }
    case Acknowledged::Kind::Attachment:
        return reader.attachment(wanted.name).ok();
    }
    return false;
}

} // namespace

Clock steadyClock()
{
    return [] { return Moment::atMsecs(1'750'000'000'000); };
}

Verdict judge(const QString &path, const QList<Acknowledged> &acknowledged)
{
    Verdict verdict;
    verdict.acknowledged = int(acknowledged.size());
    QElapsedTimer timer;
    timer.start();
    const auto workspace = Workspace::open(path, Access::ReadWrite, steadyClock());
    verdict.recoveryMicroseconds = timer.nsecsElapsed() / 1000;
    if (!workspace || (*workspace)->access() != Access::ReadWrite) {
        verdict.damage.append(workspace ? (*workspace)->notice() : workspace.error().sentence());
        return verdict;
    }
    verdict.isOpenable = true;
    Inspection(**workspace, verdict.damage).inspect(**workspace);
    for (const Acknowledged &wanted : acknowledged)
        if (!holdsIn((*workspace)->reader(), wanted))
            verdict.lost.append(u"%1 version %2"_s.arg(wanted.name).arg(wanted.version));
    return verdict;
}

bool holds(const QString &path, const QList<Acknowledged> &acknowledged)
{
    const auto workspace = Workspace::open(path, Access::ReadWrite, steadyClock());
    return workspace && !acknowledged.isEmpty() &&
           std::all_of(acknowledged.begin(), acknowledged.end(),
                       [&](const Acknowledged &wanted) { return holdsIn((*workspace)->reader(), wanted); });
}

} // namespace nevertwice::crash
