// Taking a secret out of a workspace and of its copies, so that no byte of it is left.
#include "model/domain/digest.h"
#include "model/domain/document.h"
#include "model/domain/text.h"
#include "model/store/backupkeeper.h"
#include "model/store/packing.h"
#include "model/store/save.h"
#include "model/store/thinning.h"
#include "model/store/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr std::chrono::seconds kPatienceWithOthers{20}; // with another program that is making a backup
constexpr qsizetype kShortestSecret = 4;                // anything shorter would tear holes into half of all texts

const QString &mask()
{
    static const QString text = u"[removed]"_s;
    return text;
}

// What is replaced by what: the secret by the mask, and the names of attachments that held it by their new ones.
using Replacements = QList<QPair<QString, QString>>;

// A uuid, the hash of an attachment or a moment. Where some of its characters happen to be those of the secret it is
// none; without them it would name nothing, or be no moment any more.
bool isMark(const QString &text)
{
    static const QRegularExpression name(
        u"^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64})\\z"_s);
    return name.match(text).hasMatch() || Moment::read(text);
}

QString cleaned(QString text, const Replacements &replacements)
{
    const bool isWhole = isMark(text);
    for (const auto &[from, to] : replacements)
        if (!isWhole || text == from) text.replace(from, to);
    return text;
}

QJsonValue cleaned(const QJsonValue &value, const Replacements &replacements)
{
    if (value.isString()) return cleaned(value.toString(), replacements);
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &item : value.toArray())
            out.append(cleaned(item, replacements));
        return out;
    }
    if (value.isObject()) {
        QJsonObject out;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            out.insert(cleaned(it.key(), replacements), cleaned(it.value(), replacements));
        return out;
    }
    return value;
}

// As it stands between the quotes of a string in JSON: quotes, backslashes and ends of lines look different there.
QString inJson(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(2, list.size() - 4));
}

// Free pages and the log may hold what was overwritten: writes the file anew and empties the log.
Result<void> sweep(Database &database)
{
    if (auto written = database.execute("vacuum"); !written) return written;
    Statement empty = database.statement("pragma wal_checkpoint(truncate)");
    auto answered = empty.step();
    if (!answered) return answered.error();
    if (empty.integer(0) != 0)
        return Error{Error::Kind::Busy,
                     {},
                     u"it left every text, but somebody reads the file and its log still holds it"_s,
                     u"Wait until they are done and do it again."_s};
    return {};
}

// Copies beside the workspace, made before it was brought to a newer schema.
QFileInfoList olderCopies(const QString &path)
{
    static const QRegularExpression ending(u"^\\.v[0-9]+(?:-[0-9]+)?\\.bak\\z"_s);
    const QFileInfo workspace(path);
    const QString name = workspace.fileName();
    QFileInfoList copies = workspace.dir().entryInfoList(QDir::Files | QDir::Hidden, QDir::Name);
    copies.removeIf([&](const QFileInfo &file) {
        return !file.fileName().startsWith(name) || !ending.match(file.fileName().mid(name.size())).hasMatch();
    });
    return copies;
}

QJsonObject cleanedDocument(const QByteArray &body, const Replacements &replacements)
{
    return cleaned(QJsonValue(QJsonDocument::fromJson(body).object()), replacements).toObject();
}

class Purge
{
public:
    Purge(Save &save, const QString &secret) : m_save(save), m_database(save.database())
    {
        m_replacements.append({secret, mask()});
    }

    Result<PurgeReport> run()
    {
        for (const auto step : {&Purge::attachments, &Purge::causes, &Purge::incidents, &Purge::history,
                                &Purge::importBases, &Purge::names, &Purge::settings})
            if (auto done = (this->*step)(); !done) return done.error();
        if (m_report.isNothing()) return m_report;
        // Words that were taken out still stand in old segments of the index; only a new one is free of them.
        if (auto rebuilt = m_save.index().rebuild(); !rebuilt) return rebuilt.error();
        m_save.changes().everything = true;
        return m_report;
    }

private:
    Result<void> attachments()
    {
        const QByteArray secret = m_replacements.first().first.toUtf8();
        QStringList holding;
        Statement query = m_database.statement("select sha256 from blob where instr(content, ?) > 0");
        query.bind(secret);
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) break;
            holding.append(query.text(0));
        }
        for (const QString &old : std::as_const(holding)) {
            Statement content = m_database.statement("select content from blob where sha256 = ?");
            auto found = content.bind(old).step();
            if (!found) return found.error();
            QByteArray bytes = content.blob(0);
            content.reset();
            bytes.replace(secret, mask().toUtf8());
            const QString hash = sha256Text(bytes);
            auto put = m_database.statement("insert or ignore into blob (sha256, size, content) values (?,?,?)")
                           .bind(hash, qint64(bytes.size()), bytes)
                           .run();
            if (!put) return put;
            m_replacements.append({old, hash});
            ++m_report.attachments;
        }
        return {};
    }

    Result<void> causes()
    {
        auto stored = readCauses(m_database);
        if (!stored) return stored.error();
        for (const StoredCause &before : std::as_const(*stored)) {
            const QJsonObject document = toDocument(before.cause);
            const QJsonObject clean = cleaned(QJsonValue(document), m_replacements).toObject();
            if (clean == document) continue;
            auto cause = causeFromDocument(clean);
            if (!cause) return cause.error();
            if (auto written = m_save.writeCause(*cause); !written) return written;
            ++m_report.causes;
        }
        return {};
    }

    Result<void> incidents()
    {
        QList<IncidentId> ids;
        Statement query = m_database.statement("select id from incident order by id");
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) break;
            ids.append(IncidentId{query.integer(0)});
        }
        for (const IncidentId id : std::as_const(ids)) {
            auto before = readStoredIncident(m_database, id);
            if (!before) return before.error();
            const QJsonObject document = toDocument(before->incident);
            const QJsonObject clean = cleaned(QJsonValue(document), m_replacements).toObject();
            if (clean == document) continue;
            auto incident = fromDocument(clean);
            if (!incident) return incident.error();
            StoredIncident after = *before;
            after.incident = *incident;
            if (auto written = m_save.write(&*before, after); !written) return written.error();
            ++m_report.incidents;
        }
        return dropOldAttachments();
    }

    // Only now: the index takes an attachment out by naming what it held.
    Result<void> dropOldAttachments()
    {
        for (qsizetype i = 1; i < m_replacements.size(); ++i) {
            auto dropped =
                m_database.statement("delete from blob where sha256 = ?").bind(m_replacements[i].first).run();
            if (!dropped) return dropped;
        }
        return {};
    }

    Result<void> history()
    {
        auto subjects = revisedSubjects(m_database);
        if (!subjects) return subjects.error();
        for (const QUuid &subject : std::as_const(*subjects)) {
            const auto rewrite = [this](const QByteArray &body) {
                const QByteArray clean = canonicalBytes(cleanedDocument(body, m_replacements));
                m_report.revisions += clean != body;
                return clean;
            };
            if (auto done = relinkRevisions(m_database, subject, rewrite); !done) return done;
        }
        const QString secret = m_replacements.first().first;
        return counted(
            m_database
                .statement("update revision set name = replace(name, ?1, ?2), by_name = replace(by_name, ?1, ?2) "
                           "where instr(name, ?1) > 0 or instr(by_name, ?1) > 0")
                .bind(secret, mask())
                .run());
    }

    Result<void> importBases()
    {
        QList<QPair<qint64, QByteArray>> changed;
        Statement query = m_database.statement("select incident_id, body from import_base");
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) break;
            const QByteArray body = unpacked(query.blob(1));
            const QByteArray clean = canonicalBytes(cleanedDocument(body, m_replacements));
            if (clean != body) changed.append({query.integer(0), clean});
        }
        for (const auto &[id, clean] : std::as_const(changed)) {
            auto put = m_database.statement("update import_base set body = ? where incident_id = ?")
                           .bind(packed(clean), id)
                           .run();
            if (!put) return put;
            ++m_report.others;
        }
        return {};
    }

    // Names under which nothing is filed any more: the documents that used them were cleaned above.
    Result<void> names()
    {
        const QString secret = m_replacements.first().first;
        return counted(m_database
                           .statement("delete from directory where instr(name, ?1) > 0 or "
                                      "instr(coalesce(extra, ''), ?1) > 0 or instr(coalesce(extra, ''), ?2) > 0")
                           .bind(secret, inJson(secret))
                           .run());
    }

    Result<void> settings()
    {
        const QString secret = m_replacements.first().first;
        auto unknown = counted(m_database
                                   .statement("update workspace set extra = null where instr(extra, ?1) > 0 or "
                                              "instr(extra, ?2) > 0")
                                   .bind(secret, inJson(secret))
                                   .run());
        if (!unknown) return unknown;
        return counted(m_database
                           .statement("delete from setting where instr(name, ?1) > 0 or instr(value, ?1) > 0 or "
                                      "instr(value, ?2) > 0")
                           .bind(secret, inJson(secret))
                           .run());
    }

    // Counts the rows that a statement of this moment changed.
    Result<void> counted(const Result<void> &done)
    {
        if (!done) return done;
        auto count = m_database.scalar("select changes()");
        if (!count) return count.error();
        m_report.others += int(*count);
        return {};
    }

    Save &m_save;
    Database &m_database;
    Replacements m_replacements;
    PurgeReport m_report;
};

} // namespace

Result<PurgeReport> Workspace::purge(const QString &secret, const SaveContext &context)
{
    const QString attempt = u"take the secret out"_s;
    const QString clean = sanitizeText(secret).trimmed();
    if (clean.size() < kShortestSecret)
        return Error{Error::Kind::Invalid, attempt, u"%1 characters are too few to look for"_s.arg(clean.size()),
                     u"Give the whole secret."_s};
    SaveContext purging = context;
    purging.origin = u"purge"_s;
    PurgeReport report;
    backUpBeforeMuch(Occasion::Deletion, kEverything);
    auto saved = save(purging, attempt, [&](Save &save) -> Result<Commit> {
        if (auto set = save.database().execute("pragma secure_delete = on"); !set) return set.error();
        auto done = Purge(save, clean).run();
        if (!done) return done.error();
        report = *done;
        return Commit{};
    });
    if (!saved) return saved.error();
    // A backup that came to its place later would bring the secret back, and who reads the file keeps its log from
    // being emptied.
    (void)m_backups->finish();
    // Also where nothing was found: an earlier time may have taken it out of the texts and failed here. Such a failure
    // keeps nothing else from being cleaned; it is told in the end.
    Result<void> swept = sweep(m_reader->database());
    for (UnsavedEdit edit : m_emergency->list(EmergencyJournal::Held::Include)) {
        const QList<Patch> held = edit.patches;
        for (Patch &patch : edit.patches) {
            patch.before = cleaned(patch.before, {{clean, mask()}});
            patch.after = cleaned(patch.after, {{clean, mask()}});
        }
        if (edit.patches == held) continue;
        if (auto kept = m_emergency->keep(edit); kept)
            ++report.others;
        else if (swept)
            swept = kept;
    }
    purgeBackups(clean, report);
    if (!swept) return swept.error().whileTrying(attempt);
    return report;
}

void Workspace::purgeBackups(const QString &secret, PurgeReport &report)
{
    if (m_places.isCopy) return;
    const QFileInfoList beside = olderCopies(m_path);
    for (const QFileInfo &copy : beside)
        purgeCopy(copy.absoluteFilePath(), secret, report);
    if (m_places.backups.isEmpty()) return;
    const auto backups = BackupFolder::of(m_reader->database(), m_places.backups);
    if (!backups) return report.backupsFailed.append(u"all"_s);
    const QDir folder(backups->path());
    if (!folder.exists()) return;
    const auto held = backups->lock(kPatienceWithOthers);
    if (!held) return report.backupsFailed.append(u"one that another program is making"_s);
    for (const QString &name : folder.entryList({u"*.nevertwice"_s, u"*.nevertwice.v*.bak"_s}, QDir::Files, QDir::Name))
        purgeCopy(folder.filePath(name), secret, report);
}

void Workspace::purgeCopy(const QString &path, const QString &secret, PurgeReport &report)
{
    auto copy = Workspace::open(path, Access::ReadWrite, m_clock, placesOfACopy());
    auto purged = copy ? (*copy)->purge(secret) : Result<PurgeReport>(copy.error());
    const QString name = QFileInfo(path).fileName();
    if (!purged)
        report.backupsFailed.append(name);
    else if (!purged->isNothing())
        report.backups.append(name);
}

} // namespace nevertwice
