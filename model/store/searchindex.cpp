#include "model/store/searchindex.h"

#include "model/domain/teamsettings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

constexpr qint64 kFirstSlot = 1 << 24;   // room below for incidents older than the first one
constexpr qint64 kSlotGap = 16;          // room between two neighbours in time
constexpr qsizetype kLargePart = 64'000; // characters; a save does not wait for more than this
// Pages, some milliseconds: a save waits for one piece at most.
constexpr auto kMergePiece = "insert into search (search, rank) values ('merge', 60)";

QString asJson(const IndexText &text)
{
    QJsonArray array;
    for (const QString &column : text.columns)
        array.append(column);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void bindColumns(Statement &to, const IndexText &text)
{
    for (const QString &column : text.columns)
        to.bindNext(column);
}

} // namespace

// FNV-1a: kept in the file, so it must be the same on every machine and in every version.
qint64 digestOfText(const IndexText &text)
{
    quint64 hash = 14695981039346656037u;
    const auto add = [&hash](char16_t unit) { hash = (hash ^ unit) * 1099511628211u; };
    for (const QString &column : text.columns) {
        for (const QChar c : column)
            add(c.unicode());
        add(0x1F);
    }
    return qint64(hash);
}

IndexText queuedText(const QByteArray &json)
{
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    IndexText text;
    for (size_t i = 0; i < text.columns.size(); ++i)
        text.columns[i] = array.at(qsizetype(i)).toString();
    return text;
}

namespace {

IndexText textOf(const Incident &incident, int kind)
{
    return kind == BodyPart ? bodyIndexText(incident) : timelineIndexText(incident);
}

bool haveSameText(const Incident &a, const Incident &b, int kind)
{
    return kind == BodyPart ? haveSameBodyText(a, b) : a.timeline == b.timeline;
}

Result<WordSet> wordsOf(Database &tokenizer, const IndexText &text)
{
    WordSet words;
    words.reserve(size_t(text.size()));
    for (const QString &column : text.columns)
        if (auto added = addWords(tokenizer, column, words); !added) return added.error();
    words.settle();
    return words;
}

// What an edit left of a text, and what it did not. Both begin and end at blanks, which no word goes across.
struct Difference
{
    QStringView before;
    QStringView after;
    std::array<QStringView, 2> same; // in front of it and behind it
};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n';
}

Difference differenceOf(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype front = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    while (front > 0 && !isBlank(before[front - 1]))
        --front;
    const auto last = before.rbegin() + (shorter - front);
    qsizetype back = std::mismatch(before.rbegin(), last, after.rbegin()).first - before.rbegin();
    while (back > 0 && !isBlank(before[before.size() - back]))
        --back;
    return {before.sliced(front, before.size() - front - back),
            after.sliced(front, after.size() - front - back),
            {after.first(front), after.last(back)}};
}

} // namespace

const std::vector<std::pair<std::string_view, int>> &WordCounts::sorted()
{
    if (!m_sorted.empty()) return m_sorted;
    m_sorted.reserve(m_counts.size());
    for (const auto &[word, by] : m_counts)
        if (by != 0) m_sorted.emplace_back(word, by);
    std::sort(m_sorted.begin(), m_sorted.end());
    return m_sorted;
}

Result<IndexParts> indexPartsOf(Database &tokenizer, const Incident &incident, WordCounts &counts)
{
    IndexParts parts;
    for (const int kind : {BodyPart, TimelinePart}) {
        IndexText text = textOf(incident, kind);
        if (text.size() <= kLargePart) {
            auto words = wordsOf(tokenizer, text);
            if (!words) return words.error();
            counts.add(*words, 1);
        }
        const qint64 digest = digestOfText(text);
        parts[size_t(kind)] = std::make_shared<IndexPart>(IndexPart{std::move(text), digest});
    }
    return parts;
}

// ---- places in time ----

Result<qint64> SearchIndex::slotFor(const Moment &place)
{
    // Once one stands in the wrong place, its neighbours no longer tell where there is room.
    auto unordered = isUnordered();
    if (!unordered) return unordered.error();
    if (*unordered) return slotAtEnd();
    Statement before =
        m_database.statement("select slot from incident where sort_at <= ? order by sort_at desc, slot desc limit 1");
    auto hasBefore = before.bind(place).step();
    if (!hasBefore) return hasBefore.error();
    Statement after =
        m_database.statement("select slot from incident where sort_at > ? order by sort_at, slot limit 1");
    auto hasAfter = after.bind(place).step();
    if (!hasAfter) return hasAfter.error();
    if (!*hasBefore && !*hasAfter) return kFirstSlot;
    if (!*hasAfter) return before.integer(0) + kSlotGap;
    if (!*hasBefore && after.integer(0) > kSlotGap) return after.integer(0) - kSlotGap;
    if (*hasBefore && after.integer(0) - before.integer(0) > 1) return (before.integer(0) + after.integer(0)) / 2;
    auto marked = m_database.statement("update workspace set index_unordered = 1").run();
    return marked ? slotAtEnd() : Result<qint64>(marked.error());
}

Result<qint64> SearchIndex::slotAtEnd()
{
    auto last = m_database.scalar("select max(slot) from incident");
    return last ? Result<qint64>(*last + kSlotGap) : last;
}

// ---- parts ----

Result<void> SearchIndex::count(const IndexText &text, int by)
{
    auto words = wordsOf(m_database, text);
    if (!words) return words.error();
    m_counts.add(*words, by);
    return {};
}

Result<void> SearchIndex::removeAlone(qint64 doc, const IndexText &text)
{
    auto wasThere = remove(doc, text);
    if (!wasThere || !*wasThere) return wasThere ? Result<void>() : wasThere.error();
    return count(text, -1);
}

Result<void> SearchIndex::putAlone(IncidentId id, int kind, const QByteArray &attachment, qint64 doc,
                                   const IndexText &text)
{
    if (auto done = put(id, kind, attachment, doc, text, digestOfText(text)); !done) return done;
    return count(text, 1);
}

// Most of a text is the same before and after an edit, and read once for both.
Result<void> SearchIndex::countChange(const IndexText &before, const IndexText &after)
{
    enum Side { Before = 1, After = 2 };
    ByWord<int> sides; // on which a word stands in what is not the same
    const auto note = [&](QStringView text, Side side) {
        return eachWord(m_database, text, [&](std::string_view word) { sides[std::string(word)] |= side; });
    };
    std::vector<QStringView> same;
    for (size_t i = 0; i < before.columns.size(); ++i) {
        const Difference difference = differenceOf(before.columns[i], after.columns[i]);
        if (auto noted = note(difference.before, Before); !noted) return noted;
        if (auto noted = note(difference.after, After); !noted) return noted;
        same.insert(same.end(), difference.same.begin(), difference.same.end());
    }
    std::erase_if(sides, [](const auto &word) { return word.second == (Before | After); });
    const auto stays = [&sides](std::string_view word) {
        if (const auto found = sides.find(word); found != sides.end()) sides.erase(found);
    };
    for (size_t i = 0; i < same.size() && !sides.empty(); ++i)
        if (auto read = eachWord(m_database, same[i], stays); !read) return read;
    for (const auto &[word, side] : sides)
        m_counts.add(word, side == After ? 1 : -1);
    return {};
}

Result<void> SearchIndex::flush()
{
    Statement add = m_database.statement(
        "insert into vocab (term, df) values (?1, ?2) on conflict (term) do update set df = df + ?2");
    for (const auto &[word, by] : m_counts.sorted()) { // in the order of the table
        if (auto done = add.reset().bind(word, by).run(); !done) return done;
        if (by < 0)
            if (auto done = m_database.statement("delete from vocab where term = ? and df <= 0").bind(word).run();
                !done)
                return done;
    }
    m_counts.clear();
    return {};
}

Result<std::optional<qint64>> SearchIndex::docOf(IncidentId id, int kind, const QByteArray &attachment)
{
    Statement query = m_database.statement(
        "select doc from part where incident_id = ? and kind = ? and coalesce(attachment, x'') = ?");
    auto found = query.bind(id.value, kind, attachment).step();
    if (!found) return found.error();
    return *found ? std::optional(query.integer(0)) : std::nullopt;
}

Result<void> SearchIndex::put(IncidentId id, int kind, const QByteArray &attachment, qint64 doc, const IndexText &text,
                              qint64 digest)
{
    if (text.isEmpty()) return {};
    Statement insert =
        m_database.statement("insert into search (rowid, title, body, events, actions, names) values (?,?,?,?,?,?)");
    insert.bind(doc);
    bindColumns(insert, text);
    if (auto done = insert.run(); !done) return done;
    Statement part =
        m_database.statement("insert into part (doc, incident_id, kind, attachment, digest) values (?,?,?,?,?)");
    part.bind(doc, id.value, kind);
    kind == AttachmentPart ? part.bindNext(attachment) : part.bindNext(nullptr);
    return part.bind(digest).run();
}

Result<bool> SearchIndex::remove(qint64 doc, const IndexText &text)
{
    if (text.isEmpty()) return false;
    Statement part = m_database.statement("select digest from part where doc = ?");
    auto found = part.bind(doc).step();
    if (!found || !*found) return found;
    // Taking out other words than were put in would spoil the index for good: better leave it and build it anew.
    if (part.integer(0) != digestOfText(text))
        return Error{Error::Kind::Damaged,
                     {},
                     u"the search index does not fit the texts"_s,
                     u"Keep the file as it is and open a copy or a backup."_s};
    Statement take = m_database.statement(
        "insert into search (search, rowid, title, body, events, actions, names) values ('delete',?,?,?,?,?,?)");
    take.bind(doc);
    bindColumns(take, text);
    if (auto done = take.run(); !done) return done.error();
    auto dropped = m_database.statement("delete from part where doc = ?").bind(doc).run();
    return dropped ? Result<bool>(true) : dropped.error();
}

Result<void> SearchIndex::enqueue(IncidentId id, int kind, const QByteArray &attachment, const QString &oldText)
{
    Statement put = m_database.statement(
        "insert or ignore into index_queue (incident_id, kind, attachment, old_text) values (?,?,?,?)");
    put.bind(id.value, kind, attachment.isNull() ? QByteArray("") : attachment);
    oldText.isEmpty() ? put.bindNext(nullptr) : put.bindNext(oldText);
    return put.run();
}

Result<void> SearchIndex::updatePart(const StoredIncident *before, const StoredIncident *after, int kind,
                                     std::shared_ptr<IndexPart> &known, std::shared_ptr<IndexPart> &made)
{
    const bool moves = before && after && before->slot != after->slot;
    if (before && after && !moves && haveSameText(before->incident, after->incident, kind)) {
        made = known;
        return {};
    }
    if (before && !known) known = std::make_shared<IndexPart>(IndexPart{textOf(before->incident, kind), {}});
    if (after && !made) made = std::make_shared<IndexPart>(IndexPart{textOf(after->incident, kind), {}});
    if (before && after && known->text == made->text) {
        made = known;
        if (!moves) return {};
    }
    const IndexText nothing;
    const IndexText &old = before ? known->text : nothing;
    const IndexText &wanted = after ? made->text : nothing;
    if (!moves && old == wanted) return {}; // nothing came of nothing
    const IncidentId id = before ? before->id : after->id;
    Statement waiting =
        m_database.statement("select 1 from index_queue where incident_id = ? and kind = ? and attachment = x''");
    auto isWaiting = waiting.bind(id.value, kind).step();
    if (!isWaiting) return isWaiting.error();
    if (*isWaiting) return {}; // done when its turn comes, from what stands in the tables then
    const bool isLarge = after && std::max(wanted.size(), old.size()) > kLargePart;
    if (isLarge && moves) { // its old place may be given to another before its turn comes
        if (auto done = removeAlone(before->slot * kPartsPerSlot + kind, old); !done) return done;
        return enqueue(id, kind, {}, {});
    }
    if (isLarge) return enqueue(id, kind, {}, old.isEmpty() ? QString() : asJson(old));
    auto wasThere = before ? remove(before->slot * kPartsPerSlot + kind, old) : Result<bool>(false);
    if (!wasThere) return wasThere.error();
    if (after)
        if (auto done = put(id, kind, {}, after->slot * kPartsPerSlot + kind, wanted, digestOfText(wanted)); !done)
            return done;
    return countChange(*wasThere ? old : nothing, wanted);
}

Result<QByteArray> SearchIndex::contentOf(IncidentId id, const QByteArray &attachment)
{
    Statement query = m_database.statement("select b.content from attachment a join blob b on b.sha256 = a.sha256 "
                                           "where a.incident_id = ? and a.uuid = ?");
    auto found = query.bind(id.value, attachment).step();
    if (!found) return found.error();
    return *found ? query.blob(0) : QByteArray();
}

// Attachments never change; they come, go, or move with their incident. Coming and moving waits for an idle moment.
Result<void> SearchIndex::updateAttachments(const StoredIncident *before, const StoredIncident *after)
{
    const QList<Attachment> none;
    const QList<Attachment> &old = before ? before->incident.attachments : none;
    const QList<Attachment> &wanted = after ? after->incident.attachments : none;
    const bool moves = before && after && before->slot != after->slot;
    if (old == wanted && !moves) return {};
    for (const Attachment &attachment : old) {
        if (!hasIndexableText(attachment) || (wanted.contains(attachment) && !moves)) continue;
        const QByteArray uuid = attachment.uuid.toRfc4122();
        auto doc = docOf(before->id, AttachmentPart, uuid);
        if (!doc) return doc.error();
        if (*doc) {
            Statement query = m_database.statement("select content from blob where sha256 = ?");
            auto found = query.bind(attachment.sha256).step();
            if (!found) return found.error();
            const IndexText text = attachmentIndexText(*found ? query.blob(0) : QByteArray());
            if (auto done = removeAlone(**doc, text); !done) return done;
        }
    }
    for (const Attachment &attachment : wanted)
        if (hasIndexableText(attachment) && (!old.contains(attachment) || moves))
            if (auto done = enqueue(after->id, AttachmentPart, attachment.uuid.toRfc4122(), {}); !done) return done;
    return {};
}

Result<void> SearchIndex::update(const StoredIncident *before, const StoredIncident *after, IndexParts known,
                                 IndexParts &made)
{
    // What lies in the trash is not found.
    if (before && before->deletedAt.isKnown()) before = nullptr;
    if (after && after->deletedAt.isKnown()) after = nullptr;
    if (!before && !after) return {};
    if (before)
        if (auto renewed = renewBody(*before); !renewed) return renewed;
    for (const int kind : {BodyPart, TimelinePart})
        if (auto done = updatePart(before, after, kind, known[size_t(kind)], made[size_t(kind)]); !done) return done;
    return updateAttachments(before, after);
}

// Where the index still holds the body as an older version made it, it is put in as this one would have.
Result<void> SearchIndex::renewBody(const StoredIncident &stored)
{
    if (textOfOwnFields(stored.incident.custom).isEmpty()) return {}; // then the versions do not differ
    const IndexText old = bodyIndexText(stored.incident, 1);
    const qint64 doc = stored.slot * kPartsPerSlot + BodyPart;
    Statement held = m_database.statement(
        "select digest from part where doc = ? and not exists (select 1 from index_queue q "
        "where q.incident_id = part.incident_id and q.kind = 0)"); // one that waits says itself what is held of it
    auto found = held.bind(doc).step();
    if (!found) return found.error();
    if (!*found || held.integer(0) != digestOfText(old)) return {};
    held.reset();
    if (auto done = removeAlone(doc, old); !done) return done;
    return putAlone(stored.id, BodyPart, {}, doc, bodyIndexText(stored.incident));
}

Result<void> SearchIndex::addCounted(const StoredIncident &incident, const IndexParts &parts)
{
    for (const int kind : {BodyPart, TimelinePart}) {
        const IndexPart &part = *parts[size_t(kind)];
        const qint64 digest = part.digest ? *part.digest : digestOfText(part.text);
        auto done = part.text.size() > kLargePart
                        ? enqueue(incident.id, kind, {}, {})
                        : put(incident.id, kind, {}, incident.slot * kPartsPerSlot + kind, part.text, digest);
        if (!done) return done;
    }
    return updateAttachments(nullptr, &incident);
}

// ---- what waits ----

Result<bool> SearchIndex::indexOne()
{
    Statement next = m_database.statement("select incident_id, kind, attachment, old_text from index_queue limit 1");
    return indexNext(next);
}

Result<void> SearchIndex::finishWaiting(std::optional<IncidentId> incident)
{
    for (;;) {
        Statement next =
            m_database.statement("select incident_id, kind, attachment, old_text from index_queue where incident_id "
                                 "between ?1 and ?2 limit 1");
        next.bind(incident ? incident->value : std::numeric_limits<qint64>::min(),
                  incident ? incident->value : std::numeric_limits<qint64>::max());
        auto more = indexNext(next);
        if (!more) return more.error();
        if (!*more) return {};
    }
}

Result<bool> SearchIndex::indexNext(Statement &query)
{
    auto found = query.step();
    if (!found || !*found) return found;
    const IncidentId id{query.integer(0)};
    const int kind = int(query.integer(1));
    const QByteArray attachment = query.blob(2);
    const QByteArray oldText = query.isNull(3) ? QByteArray() : query.blob(3);
    query.reset();

    auto stored = readStoredIncident(m_database, id);
    if (!stored) return stored.error();
    if (kind == OldBodyPart) {
        if (auto renewed = renewBody(*stored); !renewed) return renewed.error();
        return dequeue(id, kind, attachment);
    }
    auto held = docOf(id, kind, attachment);
    if (!held) return held.error();
    if (*held && !oldText.isEmpty())
        if (auto done = removeAlone(**held, queuedText(oldText)); !done) return done.error();
    if (!stored->deletedAt.isKnown()) {
        IndexText text;
        qint64 doc = stored->slot * kPartsPerSlot + kind;
        if (kind == AttachmentPart) {
            auto content = contentOf(id, attachment);
            if (!content) return content.error();
            text = attachmentIndexText(*content);
            Statement last = m_database.statement("select max(doc) from part where incident_id = ? and kind = 2");
            auto any = last.bind(id.value).step();
            if (!any) return any.error();
            doc = last.isNull(0) ? doc : last.integer(0) + 1;
        } else {
            text = kind == BodyPart ? bodyIndexText(stored->incident) : timelineIndexText(stored->incident);
        }
        if (doc < (stored->slot + 1) * kPartsPerSlot) // more attachments than that are found by name alone
            if (auto done = putAlone(id, kind, attachment, doc, text); !done) return done.error();
    }
    return dequeue(id, kind, attachment);
}

Result<bool> SearchIndex::dequeue(IncidentId id, int kind, const QByteArray &attachment)
{
    auto taken = m_database.statement("delete from index_queue where incident_id = ? and kind = ? and attachment = ?")
                     .bind(id.value, kind, attachment.isNull() ? QByteArray("") : attachment)
                     .run();
    return taken ? Result<bool>(true) : taken.error();
}

Result<bool> SearchIndex::isUnordered()
{
    auto mark = m_database.scalar("select index_unordered from workspace");
    return mark ? Result<bool>(*mark != 0) : mark.error();
}

Result<void> SearchIndex::rebuild()
{
    m_counts.clear();
    static const QByteArray empty = "insert into search (search) values ('delete-all'); delete from part; delete from "
                                    "vocab; delete from index_queue;"
                                    "update incident set slot = -id;" // out of the way, so that no new number is taken
                                    "insert into search (search, rank) values ('hashsize', 67108864);";
    if (auto done = m_database.execute(empty); !done) return done;
    std::vector<qint64> order;
    {
        Statement query = m_database.statement("select id from incident order by sort_at, id");
        for (;;) {
            auto more = query.step();
            if (!more) return more.error();
            if (!*more) break;
            order.push_back(query.integer(0));
        }
    }
    qint64 slot = kFirstSlot;
    for (const qint64 id : order) {
        auto done = m_database.statement("update incident set slot = ? where id = ?").bind(slot, id).run();
        if (!done) return done;
        slot += kSlotGap;
        auto stored = readStoredIncident(m_database, {id});
        if (!stored) return stored.error();
        IndexParts parts;
        if (auto put = update(nullptr, &*stored, {}, parts); !put) return put;
    }
    if (auto done = flush(); !done) return done;
    return m_database.execute("insert into search (search, rank) values ('hashsize', 1048576);"
                              "update workspace set index_unordered = 0, index_version = " +
                              QByteArray::number(kIndexVersion));
}

// Every word that is looked for is looked for in every segment. While somebody saves, FTS5 puts four of a size
// together; in an idle moment two are worth it.
Result<bool> SearchIndex::mergeSome()
{
    auto isTold = m_database.scalar("select count(*) from search_config where k = 'usermerge' and v = 2");
    if (!isTold) return isTold.error();
    if (!*isTold)
        if (auto told = m_database.execute("insert into search (search, rank) values ('usermerge', 2)"); !told)
            return told.error();
    const int before = sqlite3_total_changes(m_database.handle());
    if (auto merged = m_database.execute(kMergePiece); !merged) return merged.error();
    // The list of segments is written in any case.
    return sqlite3_total_changes(m_database.handle()) - before > 1;
}

} // namespace nevertwice
