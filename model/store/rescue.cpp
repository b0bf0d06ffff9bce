#include "model/store/rescue.h"

#include "model/domain/digest.h"
#include "model/store/backupdraft.h"
#include "model/store/packing.h"
#include "model/store/rescueincidents.h"
#include "model/store/schema.h"
#include "model/store/searchindex.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::rescuing {

// Whether the file holds any of these 16 bytes.
bool holdsAny(PageFile &file, const QList<QByteArray> &uuids)
{
    for (quint32 number = 1; number <= file.count(); ++number) {
        const QByteArray page = file.page(number);
        for (const QByteArray &uuid : uuids)
            if (page.contains(uuid)) return true;
    }
    return false;
}

// A file that no longer says which workspace it is may still hold incidents that a backup knows.
QList<Backup> backupsOfStranger(PageFile &file, const QString &root)
{
    for (const QString &name : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QList<Backup> backups = BackupFolder(root + u'/' + name).list();
        auto newest = backups.isEmpty() ? Result<std::unique_ptr<Database>>(Error{})
                                        : Database::open(backups.first().path, Database::Mode::Immutable);
        if (!newest) continue;
        QList<QByteArray> uuids;
        Statement query = (*newest)->statement("select uuid from incident limit 50");
        for (auto more = query.step(); more && *more; more = query.step())
            uuids.append(query.blob(0));
        if (holdsAny(file, uuids)) return backups;
    }
    return {};
}

QList<Backup> backupsOf(PageFile &file, const QString &root)
{
    if (root.isEmpty()) return {};
    const auto uuid = workspaceOf(file);
    const QList<Backup> own = uuid ? BackupFolder::of(*uuid, root).list() : QList<Backup>();
    return own.isEmpty() ? backupsOfStranger(file, root) : own;
}

// Rows that carry no digest, but can be told from garbage.
Result<void> removeUnreadable(Database &target, RescueReport &report)
{
    struct Check
    {
        const char *list; // the row's key last
        const char *drop;
        bool (*isSound)(const Statement &row);
    };
    const Check checks[] = {
        {"select value, rowid_of from (select value, kind || '/' || name as rowid_of from setting)",
         "delete from setting where kind || '/' || name = ?",
         [](const Statement &row) { return QJsonDocument::fromJson('[' + row.blob(0) + ']').array().size() == 1; }},
        {"select uuid, kind || '/' || name from directory where kind not in ('service', 'person', 'tag', 'team') or "
         "length(uuid) <> 16",
         "delete from directory where kind || '/' || name = ?", [](const Statement &) { return false; }},
    };
    for (const Check &check : checks) {
        QStringList unsound;
        Statement query = target.statement(check.list);
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) break;
            if (!check.isSound(query)) unsound.append(query.text(1));
        }
        for (const QString &key : std::as_const(unsound))
            if (auto gone = target.statement(check.drop).bind(key).run(); !gone) return gone;
        report.othersLeftOut += int(unsound.size());
    }
    return {};
}

Result<QStringList> texts(Database &database, const char *sql)
{
    QStringList all;
    Statement query = database.statement(sql);
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return all;
        all.append(query.text(0));
    }
}

Result<void> mendAttachments(Database &target, const FoundRows &found, const Shelf &shelf, RescueReport &report)
{
    QStringList unfit;
    {
        Statement query = target.statement("select sha256, size, content from blob");
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) break;
            const QByteArray content = query.blob(2);
            const bool fits = sha256Text(content) == query.text(0);
            if (!fits || content.size() != query.integer(1)) unfit.append(query.text(0));
        }
    }
    for (const QString &sha256 : std::as_const(unfit))
        if (auto gone = target.statement("delete from blob where sha256 = ?").bind(sha256).run(); !gone) return gone;
    auto missing =
        texts(target, "select distinct sha256 from attachment where sha256 not in (select sha256 from blob)");
    if (!missing) return missing.error();
    for (const QString &sha256 : std::as_const(*missing)) {
        Result<void> put;
        const bool brought = shelf.ask([&](Database &backup) {
            Statement row = backup.statement("select sha256, size, content from blob where sha256 = ?");
            const auto there = row.bind(sha256).step();
            if (!there || !*there || sha256Text(row.blob(2)) != sha256) return false;
            Statement insert = target.statement("insert into blob (sha256, size, content) values (?,?,?)");
            insert.copyRow(row);
            put = insert.run();
            return true;
        });
        if (!put) return put;
        // Attachments may be named whose bytes never came here.
        if (!brought && (found.lost(u"blob"_s) || unfit.contains(sha256))) ++report.attachmentsLost;
    }
    auto count = target.scalar("select count(*) from blob");
    if (!count) return count.error();
    report.attachments = int(*count);
    return {};
}

// What an import said belongs to the incident its document names.
Result<void> mendImports(Database &target, RescueReport &report)
{
    QList<qint64> unfit;
    Statement query =
        target.statement("select b.incident_id, b.body, i.uuid from import_base b left join incident i on "
                         "i.id = b.incident_id");
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) break;
        const QJsonObject document = QJsonDocument::fromJson(unpacked(query.blob(1))).object();
        const QUuid uuid = QUuid::fromString(document.value("uuid"_L1).toString());
        if (uuid.isNull() || uuid != query.uuid(2)) unfit.append(query.integer(0));
    }
    for (const qint64 id : std::as_const(unfit))
        if (auto gone = target.statement("delete from import_base where incident_id = ?").bind(id).run(); !gone)
            return gone;
    report.othersLeftOut += int(unfit.size());
    return {};
}

Result<void> copyFromBackup(Database &target, const Shelf &shelf, const char *select, const char *insert)
{
    Result<void> done;
    shelf.ask([&](Database &backup) {
        Statement row = backup.statement(select);
        Statement put = target.statement(insert);
        for (auto more = row.step(); more && *more && done; more = row.step()) {
            put.reset().copyRow(row);
            done = put.run();
        }
        return true;
    });
    return done;
}

Result<void> fillFromBackup(Database &target, const FoundRows &found, const Shelf &shelf)
{
    Result<void> done;
    if (found.lost(u"setting"_s))
        done = copyFromBackup(target, shelf, "select kind, name, uuid, value, version from setting",
                              "insert or ignore into setting (kind, name, uuid, value, version) values (?,?,?,?,?)");
    if (done && found.lost(u"directory"_s))
        done = copyFromBackup(target, shelf, "select kind, name, uuid, version, extra from directory",
                              "insert or ignore into directory (kind, name, uuid, version, extra) values (?,?,?,?,?)");
    if (done && found.lost(u"workspace"_s))
        done = copyFromBackup(
            target, shelf,
            "select id, uuid, created_at, min_reader, save_seq, next_number, index_version, extra from workspace",
            "replace into workspace (id, uuid, created_at, min_reader, save_seq, next_number, index_version, extra) "
            "values (?,?,?,?,?,?,?,?)");
    return done;
}

Result<void> countUp(Database &target)
{
    return target.execute(
        "update workspace set index_unordered = 0, "
        "save_seq = max(save_seq, (select count(distinct save_id) from revision)) + 1, "
        "next_number = max(next_number, 1, 1 + coalesce((select max(cast(substr(ref, 5) as integer)) from incident "
        "where ref glob 'INC-[0-9]*' and length(ref) < 14), 0))");
}

Result<void> buildIndex(Database &target)
{
    SearchIndex index(target);
    if (auto built = index.rebuild(); !built) return built;
    for (;;) {
        auto more = index.indexOne();
        if (!more) return more.error();
        if (auto flushed = index.flush(); !flushed || !*more) return flushed;
    }
}

class Rescue
{
public:
    Rescue(PageFile &file, Database &target, const QList<Backup> &backups, const Moment &now, const GoOn &goOn)
        : m_file(file), m_target(target), m_backups(backups), m_now(now), m_goOn(goOn)
    {
    }

    Result<RescueReport> run()
    {
        const int schema = m_file.schema();
        if (schema > knownSchema())
            return Error{Error::Kind::TooNew,
                         {},
                         u"the file was made by a newer version (schema %1, this program knows %2)"_s.arg(schema).arg(
                             knownSchema()),
                         u"Update Nevertwice."_s};
        auto made = m_target.execute("pragma journal_mode = memory; pragma synchronous = off");
        if (made) made = migrate(m_target, schema > 0 ? schema : knownSchema());
        if (made) made = initialise(m_target, m_now);
        if (!made) return made.error();
        auto transaction = Transaction::begin(m_target);
        if (!transaction) return transaction.error();
        auto found = copyRows(m_file, m_target, m_backups, m_goOn);
        if (!found) return found.error();
        if (auto any = holdsAnything(); !any) return any.error();
        if (auto done = transaction->commit(); !done) return done.error();
        if (auto upgraded = migrate(m_target); !upgraded) return upgraded.error();
        return mend(*found);
    }

private:
    Result<void> holdsAnything()
    {
        auto rows = m_target.scalar("select (select count(*) from incident) + (select count(*) from revision) + "
                                    "(select count(*) from incident_text)");
        if (!rows) return rows.error();
        // An empty workspace that was never hurt says which one it is; the beginning of a file does not.
        if (*rows > 0 || (m_file.schema() > 0 && workspaceOf(m_file))) return {};
        return Error{Error::Kind::Invalid,
                     {},
                     u"nothing of a Nevertwice workspace can be found in it"_s,
                     u"Restore a backup."_s};
    }

    Result<RescueReport> mend(const FoundRows &found)
    {
        RescueReport report;
        report.pages = m_file.unreadable();
        for (const TreeReader::Loss &loss : found.losses)
            report.pages += loss.pages;
        const Shelf shelf(m_backups);
        auto transaction = Transaction::begin(m_target);
        if (!transaction) return transaction.error();
        MendedHistory history(m_target, found, shelf, m_now);
        auto done = history.mend(report);
        if (done) done = fillFromBackup(m_target, found, shelf);
        if (done) done = removeUnreadable(m_target, report);
        if (done) done = countUp(m_target);
        MendedIncidents incidents(m_target, found, shelf, history, report);
        if (done) done = incidents.mendCauses();
        if (done) done = incidents.mend(m_goOn);
        if (done) done = mendImports(m_target, report);
        if (done) done = mendAttachments(m_target, found, shelf, report);
        if (done) done = countUp(m_target);
        if (done) done = buildIndex(m_target);
        if (done) done = transaction->commit();
        if (!done) return done.error();
        auto revisions = m_target.scalar("select count(*) from revision where origin <> 'rescue'");
        if (!revisions) return revisions.error();
        report.revisions = *revisions;
        auto checked = verify(m_target, Depth::Everything, m_goOn);
        if (!checked) return checked.error();
        report.problems = checked->problems;
        return report;
    }

    PageFile &m_file;
    Database &m_target;
    const QList<Backup> &m_backups;
    Moment m_now;
    const GoOn &m_goOn;
};

Result<RescueReport> rescueTo(const QString &damaged, const QString &output, const Places &places, const Moment &now,
                              const GoOn &goOn)
{
    auto draft = Draft::beside(output, IfThere::Refuse, damaged);
    if (!draft) return draft.error();
    auto file = PageFile::open(damaged);
    if (!file) return file.error();
    const QList<Backup> backups = backupsOf(**file, places.backups);
    Result<RescueReport> report(Error{});
    {
        auto target = Database::open(draft->path(), Database::Mode::ReadWrite);
        if (!target) return target.error();
        report = Rescue(**file, **target, backups, now, goOn).run();
    }
    if (!report) return report;
    if (auto placed = draft->putInPlace(); !placed) return placed.error();
    return report;
}

} // namespace nevertwice::rescuing

namespace nevertwice {

QString RescueReport::sentence() const
{
    const auto number = [](qint64 count) { return QLocale(QLocale::English).toString(count); };
    const auto things = [&number](qint64 count, const QString &one) {
        return number(count) + u' ' + one + (count == 1 ? QString() : u"s"_s);
    };
    QStringList parts{incidents == 1 ? u"%1 of 1 incident as it was"_s.arg(number(asTheyWere))
                                     : u"%1 of %2 incidents as they were"_s.arg(number(asTheyWere), number(incidents))};
    if (fromHistory > 0) parts.append(u"%1 from their history"_s.arg(number(fromHistory)));
    for (auto it = fromBackups.cbegin(); it != fromBackups.cend(); ++it)
        parts.append(u"%1 from the backup of %2 UTC"_s.arg(
            number(*it), Moment::atMsecs(it.key()).text().left(16).replace(u'T', u' ')));
    if (!asFound.isEmpty())
        parts.append(u"%1 as found, unconfirmed (%2)"_s.arg(number(asFound.size()), asFound.join(u", "_s)));
    parts.append(u"%1 lost"_s.arg(number(lost.size())));
    QString text = parts.join(u", "_s);
    if (older > 0) text += u"; of %1 the last state is gone and an earlier one stands"_s.arg(number(older));
    text += u". %1 kept"_s.arg(things(revisions, u"revision"_s));
    if (revisionsFromBackups > 0) text += u" (%1 of them from backups)"_s.arg(number(revisionsFromBackups));
    text += u", %1 left out. %2 kept, %3 lost."_s.arg(number(revisionsLeftOut), things(attachments, u"attachment"_s),
                                                      number(attachmentsLost));
    if (causesMended > 0) text += u" %1 mended."_s.arg(things(causesMended, u"cause"_s));
    if (othersLeftOut > 0) text += u" %1 settings, names or import notes left out."_s.arg(number(othersLeftOut));
    return text;
}

Result<RescueReport> rescue(const QString &damaged, const QString &output, const Places &places, const Moment &now,
                            const GoOn &goOn)
{
    auto report = rescuing::rescueTo(damaged, output, places, now, goOn);
    if (report) return report;
    return report.error().whileTrying(
        u"rescue %1 to %2"_s.arg(QFileInfo(damaged).fileName(), QFileInfo(output).fileName()));
}

} // namespace nevertwice
