#include "model/store/searchindex.h"
#include "model/store/verifyrows.h"

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::verifying {

const QString kIndex = QStringLiteral("search index");
using WordCounts = std::unordered_map<std::string, qint64>;

// FTS5's check of itself writes to its table, and so does asking it for its words: both are done on a copy in memory.
Result<std::unique_ptr<Database>> copyOfIndex(Database &database, Findings &findings)
{
    auto memory = Database::open(u":memory:"_s, Database::Mode::Create);
    if (!memory) return memory;
    sqlite3_db_config((*memory)->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    {
        Statement sql = database.statement("select sql from sqlite_schema where name = 'search'");
        auto found = sql.step();
        if (!found) return found.error();
        if (auto made = (*memory)->execute(sql.blob(0) + "; delete from search_data; delete from search_config"); !made)
            return made.error();
    }
    const std::pair<const char *, const char *> tables[] = {
        {"select id, block from search_data", "insert into search_data values (?, ?)"},
        {"select segid, term, pgno from search_idx", "insert into search_idx values (?, ?, ?)"},
        {"select id, sz from search_docsize", "insert into search_docsize values (?, ?)"},
        {"select k, v from search_config", "insert into search_config values (?, ?)"}};
    for (const auto &[from, to] : tables) {
        Statement read = database.statement(from);
        Statement write = (*memory)->statement(to);
        for (;;) {
            if (auto on = findings.proceed(); !on) return on.error();
            auto more = read.step();
            if (!more) return more.error();
            if (!*more) break;
            write.reset().copyRow(read);
            if (auto written = write.run(); !written) return written.error();
        }
    }
    return memory;
}

// A part of the index and the text it should hold.
class Parts
{
public:
    Parts(Database &database, Database &index, Findings &findings)
        : m_database(database), m_index(index), m_findings(findings)
    {
    }

    Result<void> check();

private:
    struct Held
    {
        qint64 doc = 0;
        qint64 digest = 0;
    };

    Result<void> incident(IncidentId id);
    Result<void> part(const StoredIncident &stored, int kind, const QByteArray &attachment, const IndexText &now);
    Result<void> attachments(const StoredIncident &stored);
    Result<std::optional<Held>> held(IncidentId id, int kind, const QByteArray &attachment);
    Result<std::optional<IndexText>> waiting(IncidentId id, int kind, const QByteArray &attachment);
    Result<bool> mayBeOld(IncidentId id);
    Result<void> count(const IndexText &text);
    Result<void> compareWords();

    Database &m_database;
    Database &m_index; // a copy of the index
    Findings &m_findings;
    qint64 m_parts = 0;
    WordCounts m_counts;
};

Result<std::optional<Parts::Held>> Parts::held(IncidentId id, int kind, const QByteArray &attachment)
{
    Statement query = m_database.statement(
        "select doc, digest from part where incident_id = ? and kind = ? and coalesce(attachment, x'') = ?");
    auto found = query.bind(id.value, kind, attachment).step();
    if (!found) return found.error();
    return *found ? std::optional(Held{query.integer(0), query.integer(1)}) : std::nullopt;
}

// What the index holds of a part whose turn has not come yet.
Result<std::optional<IndexText>> Parts::waiting(IncidentId id, int kind, const QByteArray &attachment)
{
    Statement query =
        m_database.statement("select old_text from index_queue where incident_id = ? and kind = ? and attachment = ?");
    auto found = query.bind(id.value, kind, attachment).step();
    if (!found) return found.error();
    if (!*found) return std::optional<IndexText>();
    return std::optional(query.isNull(0) ? IndexText() : queuedText(query.blob(0)));
}

// Whether the body may be held as an older version of the index made it.
Result<bool> Parts::mayBeOld(IncidentId id)
{
    Statement query = m_database.statement("select index_version < ?1 or exists (select 1 from index_queue where "
                                           "incident_id = ?2 and kind = ?3) from workspace");
    auto found = query.bind(kIndexVersion, id.value, OldBodyPart).step();
    return found ? Result<bool>(*found && query.integer(0) != 0) : found;
}

Result<void> Parts::count(const IndexText &text)
{
    WordSet words;
    for (const QString &column : text.columns)
        if (auto added = addWords(m_database, column, words); !added) return added;
    words.settle();
    for (size_t i = 0; i < words.size(); ++i)
        ++m_counts[std::string(words[i])];
    return {};
}

Result<void> Parts::part(const StoredIncident &stored, int kind, const QByteArray &attachment, const IndexText &now)
{
    auto old = waiting(stored.id, kind, attachment);
    if (!old) return old.error();
    auto there = held(stored.id, kind, attachment);
    if (!there) return there.error();
    const IndexText wanted = *old ? **old : stored.deletedAt.isKnown() ? IndexText() : now;
    if (wanted.isEmpty() && !*there) return {};
    ++m_parts;
    const bool fits = *there && (*there)->digest == digestOfText(wanted) &&
                      (*old || kind == AttachmentPart || (*there)->doc == stored.slot * kPartsPerSlot + kind);
    if (!fits) m_findings.add(kIndex, u"What it holds of %1 is not its text."_s.arg(stored.incident.ref));
    return *there ? count(wanted) : Result<void>();
}

Result<void> Parts::attachments(const StoredIncident &stored)
{
    Statement query = m_database.statement(
        "select p.attachment, b.content from part p left join attachment a on a.incident_id = p.incident_id and "
        "a.uuid = p.attachment left join blob b on b.sha256 = a.sha256 where p.incident_id = ? and p.kind = 2");
    query.bind(stored.id.value);
    for (;;) {
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) return {};
        if (auto done = part(stored, AttachmentPart, query.blob(0), attachmentIndexText(query.blob(1))); !done)
            return done;
    }
}

Result<void> Parts::incident(IncidentId id)
{
    auto stored = readStoredIncident(m_database, id);
    if (!stored) return {}; // has been told already
    IndexText body = bodyIndexText(stored->incident);
    if (!stored->incident.custom.isEmpty()) {
        auto isOld = mayBeOld(id);
        if (!isOld) return isOld.error();
        const IndexText old = bodyIndexText(stored->incident, 1);
        auto there = held(id, BodyPart, "");
        if (!there) return there.error();
        if (*isOld && *there && (*there)->digest == digestOfText(old)) body = old;
    }
    if (auto done = part(*stored, BodyPart, "", body); !done) return done;
    if (auto done = part(*stored, TimelinePart, "", timelineIndexText(stored->incident)); !done) return done;
    return attachments(*stored);
}

// The dictionary, and what the index itself holds, against the words counted here.
Result<void> Parts::compareWords()
{
    if (auto made = m_index.execute("create virtual table word using fts5vocab('search', 'row')"); !made) return made;
    struct Source
    {
        Database &database;
        const char *sql;
        QString name;
    };
    const Source sources[] = {
        {m_database, "select term, df from vocab", u"The dictionary"_s},
        {m_index, "select term, doc from word where length(cast(term as blob)) <= 64", u"The index"_s}};
    for (const auto &[database, sql, name] : sources) {
        size_t seen = 0;
        qint64 wrong = 0;
        Statement query = database.statement(sql);
        for (;;) {
            if (auto on = m_findings.proceed(); !on) return on;
            auto more = query.step();
            if (!more) return m_findings.addOrFail(kIndex, more.error());
            if (!*more) break;
            const auto word = m_counts.find(query.blob(0).toStdString());
            word == m_counts.end() || word->second != query.integer(1) ? ++wrong : ++seen;
        }
        wrong = std::max<qint64>(wrong, qint64(m_counts.size() - seen));
        if (wrong > 0)
            m_findings.add(kIndex,
                           u"%1 is wrong about %2."_s.arg(name, wrong == 1 ? u"1 word"_s : u"%1 words"_s.arg(wrong)));
    }
    return {};
}

Result<void> Parts::check()
{
    Statement query = m_database.statement("select id from incident order by id");
    for (;;) {
        if (auto on = m_findings.proceed(); !on) return on;
        auto more = query.step();
        if (!more) return more.error();
        if (!*more) break;
        if (auto done = incident({query.integer(0)}); !done) return done;
    }
    auto parts = m_database.scalar("select count(*) from part");
    if (!parts) return parts.error();
    if (*parts != m_parts) m_findings.add(kIndex, u"It holds other parts than there are texts."_s);
    auto strays =
        m_database.scalar("select (select count(*) from part where doc not in (select id from search_docsize)) + "
                          "(select count(*) from search_docsize where id not in (select doc from part))");
    if (!strays) return strays.error();
    if (*strays > 0)
        m_findings.add(kIndex, *strays == 1 ? u"It is not known of 1 text where it belongs."_s
                                            : u"It is not known of %1 texts where they belong."_s.arg(*strays));
    return compareWords();
}

} // namespace nevertwice::verifying

namespace nevertwice {

Result<void> verifyIndex(Database &database, Findings &findings)
{
    auto index = verifying::copyOfIndex(database, findings);
    if (!index) return findings.addOrFail(verifying::kIndex, index.error());
    auto checked = (*index)->execute("insert into search (search) values ('integrity-check')");
    if (!checked) return findings.addOrFail(verifying::kIndex, checked.error());
    // Where the texts themselves are damaged the index may be right; it says nothing more then.
    if (!findings.verification().isSound()) return {};
    auto done = verifying::Parts(database, **index, findings).check();
    return done ? done : findings.addOrFail(verifying::kIndex, done.error());
}

} // namespace nevertwice
