#include "model/store/database.h"

#include "model/store/ownlog.h"

#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QUrl>

#include <sqlite3.h>

#include <optional>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

namespace {

// Texts in the order of their letters, great or small, in whatever script.
int compareFolded(void *, int sizeA, const void *a, int sizeB, const void *b)
{
    const QUtf8StringView textA(static_cast<const char *>(a), sizeA);
    const QUtf8StringView textB(static_cast<const char *>(b), sizeB);
    return QString::compare(textA.toString(), textB.toString(), Qt::CaseInsensitive);
}

Error::Kind kindOf(int code)
{
    if (code == SQLITE_IOERR_SHMSIZE) return Error::Kind::Full; // no room for the index of the log
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::Busy;
    case SQLITE_FULL:
        return Error::Kind::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::Kind::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Kind::Damaged;
    case SQLITE_INTERRUPT:
        return Error::Kind::Cancelled;
    case SQLITE_CANTOPEN:
        return Error::Kind::NotFound;
    case SQLITE_TOOBIG:
        return Error::Kind::TooLarge;
    case SQLITE_CONSTRAINT: // whoever asks for a name that is taken was told before: rows here do not go together
        return Error::Kind::Damaged;
    default:
        return Error::Kind::Io;
    }
}

QString reasonFor(Error::Kind kind, const char *detail)
{
    switch (kind) {
    case Error::Kind::Busy:
        return u"another program is writing to the file"_s;
    case Error::Kind::Full:
        return u"the disk is full"_s;
    case Error::Kind::ReadOnly:
        return u"the file may only be read"_s;
    case Error::Kind::Damaged:
        return u"the file is damaged"_s;
    case Error::Kind::Cancelled:
        return u"it was cancelled"_s;
    case Error::Kind::NotFound:
        return u"the file cannot be opened"_s;
    case Error::Kind::TooLarge:
        return u"a text or a file is too large"_s;
    default:
        return u"the disk answered with an error (%1)"_s.arg(QString::fromUtf8(detail));
    }
}

QString adviceFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Busy:
        return u"Wait until it is done and try again."_s;
    case Error::Kind::Full:
        return u"Make room on the disk, or save a copy elsewhere."_s;
    case Error::Kind::ReadOnly:
        return u"Change the file's permissions, or save a copy elsewhere."_s;
    case Error::Kind::Damaged:
        return u"Keep the file as it is and open a copy or a backup."_s;
    case Error::Kind::NotFound:
        return u"Check that the folder exists and may be read."_s;
    case Error::Kind::Cancelled:
        return u"Start it again when you like."_s;
    default:
        return u"Check the disk, or save a copy elsewhere."_s;
    }
}

constexpr int kOperationsBetweenQuestions = 50'000; // some milliseconds of SQLite's work
constexpr int kPagesAStep = 256;
constexpr int kStepsASync = 4; // 4 MB

} // namespace

// ---- Statement ----

Statement::Statement(Database &database, sqlite3_stmt *statement, bool *lent)
    : m_database(&database), m_statement(statement), m_lent(lent)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)), m_lent(other.m_lent),
      m_next(other.m_next), m_rc(other.m_rc), m_kept(std::move(other.m_kept))
{
}

Statement::~Statement()
{
    if (!m_statement) return;
    if (!m_lent) {
        m_database->noteUntold(sqlite3_finalize(m_statement));
        return;
    }
    reset();
    *m_lent = false;
}

Statement &Statement::reset()
{
    if (m_statement) {
        m_database->noteUntold(sqlite3_reset(m_statement));
        sqlite3_clear_bindings(m_statement);
    }
    m_next = 0;
    m_rc = 0;
    m_kept.clear();
    return *this;
}

Result<bool> Statement::step()
{
    if (m_database->m_holding == Database::Holding::GivenUp) return Database::givenUp();
    if (!m_statement) return m_database->lastError();
    if (m_rc != SQLITE_OK) return m_database->errorFor(m_rc);
    const int rc = sqlite3_step(m_statement);
    if (rc == SQLITE_ROW) return true;
    if (rc == SQLITE_DONE) return false;
    const Error error = m_database->errorFor(rc);
    sqlite3_reset(m_statement);
    return error;
}

Result<void> Statement::run()
{
    for (;;) {
        auto row = step();
        if (!row) return row.error();
        if (!*row) return {};
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}
qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}
double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0};
}

QByteArray Statement::blob(int column) const
{
    return bytes(column).toByteArray();
}

Moment Statement::moment(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Moment::atMsecs(integer(column));
    case SQLITE_FLOAT:
        return Moment::onDay(Moment::atMsecs(qint64(real(column))).day());
    default:
        return {};
    }
}

QUuid Statement::uuid(int column) const
{
    return QUuid::fromRfc4122(bytes(column));
}

void Statement::bindNext(std::nullptr_t)
{
    if (m_statement) m_rc |= sqlite3_bind_null(m_statement, ++m_next);
}

void Statement::bindNext(qint64 value)
{
    if (m_statement) m_rc |= sqlite3_bind_int64(m_statement, ++m_next, value);
}

void Statement::bindNext(double value)
{
    if (m_statement) m_rc |= sqlite3_bind_double(m_statement, ++m_next, value);
}

void Statement::bindNext(const QString &value)
{
    bindUtf8(value.toUtf8());
}

namespace {

constexpr size_t kUsualTexts = 16;

// Most statements are bound numbers alone, and room for texts costs as much as running some of them.
const QByteArray &keptIn(std::vector<QByteArray> &room, const QByteArray &bytes)
{
    if (room.capacity() == 0) room.reserve(kUsualTexts);
    return room.emplace_back(bytes);
}

} // namespace

void Statement::bindUtf8(const QByteArray &text)
{
    if (!m_statement) return;
    const QByteArray &bytes = keptIn(m_kept, text);
    m_rc |= sqlite3_bind_text64(m_statement, ++m_next, bytes.isNull() ? "" : bytes.constData(),
                                sqlite3_uint64(bytes.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bindNext(std::string_view utf8)
{
    if (!m_statement) return;
    m_rc |= sqlite3_bind_text64(m_statement, ++m_next, utf8.empty() ? "" : utf8.data(), utf8.size(), SQLITE_STATIC,
                                SQLITE_UTF8);
}

void Statement::bindNext(const QByteArray &value)
{
    if (!m_statement) return;
    const QByteArray &bytes = keptIn(m_kept, value);
    m_rc |= sqlite3_bind_blob64(m_statement, ++m_next, bytes.isNull() ? "" : bytes.constData(),
                                sqlite3_uint64(bytes.size()), SQLITE_STATIC);
}

void Statement::bindNext(const Moment &value)
{
    if (!value.isKnown())
        bindNext(nullptr);
    else if (value.isDay())
        bindNext(double(value.msecs()));
    else
        bindNext(value.msecs());
}

void Statement::bindNext(const QUuid &value)
{
    if (value.isNull())
        bindNext(nullptr);
    else
        bindNext(value.toRfc4122());
}

void Statement::copyRow(const Statement &row)
{
    for (int i = 0; m_statement && i < sqlite3_column_count(row.m_statement); ++i)
        m_rc |= sqlite3_bind_value(m_statement, ++m_next, sqlite3_column_value(row.m_statement, i));
}

// ---- Database ----

namespace {

// Of this program, by the file.
struct OpenConnections
{
    QMutex mutex;
    QHash<QString, int> counts;
};

OpenConnections &openConnections()
{
    static OpenConnections all;
    return all;
}

} // namespace

Database::Database(const QString &path, Mode mode, Sharing sharing, sqlite3 *handle)
    : m_path(path), m_file(QFileInfo(path).canonicalFilePath()), m_mode(mode), m_sharing(sharing), m_handle(handle)
{
    const QMutexLocker locker(&openConnections().mutex);
    ++openConnections().counts[m_file];
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, Sharing sharing)
{
    // "Open" never creates: only Create may.
    static const char *const modes[] = {"mode=rw", "mode=rwc", "mode=ro", "mode=ro&immutable=1"};
    const QByteArray uri = QByteArrayLiteral("file:") + QUrl::toPercentEncoding(path, "/") + '?' + modes[int(mode)] +
                           (sharing == Sharing::OneProgram ? "&vfs=unix-excl" : "");
    const bool writes = mode == Mode::ReadWrite || mode == Mode::Create;
    const int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                      (writes ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) |
                      (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    sqlite3 *handle = nullptr;
    const int rc = sqlite3_open_v2(uri.constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(path, mode, sharing, handle));
    if (rc != SQLITE_OK) return database->errorFor(rc);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    database->setPatience(kPatience);
    sqlite3_commit_hook(handle, &Database::refuseCommit, database.get());
    sqlite3_rollback_hook(handle, &Database::noteRollback, database.get());
    const int made = sqlite3_create_collation_v2(handle, "folded", SQLITE_UTF8, nullptr, &compareFolded, nullptr);
    if (made != SQLITE_OK) return database->errorFor(made);
    return database;
}

Database::~Database()
{
    m_tokenizer.reset();
    for (auto &[sql, cached] : m_cache)
        sqlite3_finalize(cached.statement);
    if (m_handle && hasMoved()) leaveNoLog(kPatience); // there is none where there was no memory for one
    const bool tidiesUp = m_tidiesUp && m_handle && !hasMoved();
    sqlite3_close(m_handle);
    QMutexLocker locker(&openConnections().mutex); // nobody here opens the file meanwhile
    const bool isLast = --openConnections().counts[m_file] == 0;
    if (isLast) openConnections().counts.remove(m_file);
    if (tidiesUp && isLast && !QFileInfo(m_file).isWritable()) takeOwnLogAway(m_file);
    locker.unlock();
    if (tidiesUp) takeEmptyLogAway();
}

// Whoever may write takes the log away in the end, unless anybody else has the file open; an empty one without a byte
// written to the file.
void Database::takeEmptyLogAway() const
{
    const QFileInfo log(m_path + u"-wal"_s);
    if (!log.exists() || log.size() > 0 || !QFileInfo(m_path).isWritable()) return;
    if (const auto last = open(m_path, Mode::ReadWrite, m_sharing)) (void)(*last)->scalar("pragma schema_version");
}

// SQLite leaves the log of a file that was moved or replaced where it is: what lies there belongs to the file that is
// gone, which would lack it, and a file that has the place now would take it for its own and be damaged by it.
void Database::leaveNoLog(int patience)
{
    if (sqlite3_db_readonly(m_handle, "main") != 0) return;
    setPatience(patience);
    sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    setPatience(kPatience);
}

Statement Database::statement(const char *sql)
{
    Cached &cached = m_cache[sql];
    if (cached.statement && !cached.lent) {
        cached.lent = true;
        return Statement(*this, cached.statement, &cached.lent);
    }
    sqlite3_stmt *prepared = nullptr;
    const bool keep = !cached.statement;
    sqlite3_prepare_v3(m_handle, sql, -1, keep ? SQLITE_PREPARE_PERSISTENT : 0, &prepared, nullptr);
    if (keep && prepared) cached = {prepared, true};
    return Statement(*this, prepared, keep && prepared ? &cached.lent : nullptr);
}

Statement Database::prepare(const QByteArray &sql)
{
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(m_handle, sql.constData(), -1, &prepared, nullptr);
    return Statement(*this, prepared, nullptr);
}

Result<void> Database::execute(const QByteArray &sql)
{
    const char *rest = sql.constData();
    while (*rest) {
        sqlite3_stmt *prepared = nullptr;
        if (sqlite3_prepare_v2(m_handle, rest, -1, &prepared, &rest) != SQLITE_OK) return lastError();
        if (!prepared) continue; // white space or a comment
        if (auto done = Statement(*this, prepared, nullptr).run(); !done) return done;
    }
    return {};
}

Result<qint64> Database::scalar(const char *sql)
{
    Statement query = statement(sql);
    auto row = query.step();
    if (!row) return row.error();
    return *row ? query.integer(0) : 0;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool Database::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

bool Database::hasLog()
{
    Statement mode = statement("pragma journal_mode");
    const auto row = mode.step();
    return row && *row && mode.text(0) == "wal"_L1;
}

void Database::interrupt() const
{
    sqlite3_interrupt(m_handle);
}

void Database::setGoOn(GoOn goOn)
{
    m_goOn = std::move(goOn);
    const auto asks = [](void *database) { return static_cast<Database *>(database)->m_goOn() ? 0 : 1; };
    sqlite3_progress_handler(m_handle, m_goOn ? kOperationsBetweenQuestions : 0, m_goOn ? +asks : nullptr, this);
}

Result<void> Database::copyTo(Database &target, const GoOn &goOn)
{
    // Without a transaction of its own the copy would begin again whenever somebody else commits, and never end.
    // Without a log it would keep everybody from writing: then beginning again is the smaller evil.
    std::optional<Snapshot> moment;
    if (hasLog()) {
        auto snapshot = Snapshot::take(*this);
        if (!snapshot) return snapshot.error();
        moment.emplace(*std::move(snapshot));
    }
    sqlite3_backup *copy = sqlite3_backup_init(target.m_handle, "main", m_handle, "main");
    if (!copy) return target.lastError();
    int rc = SQLITE_OK;
    for (int steps = 1; rc == SQLITE_OK; ++steps) {
        rc = goOn && !goOn() ? SQLITE_INTERRUPT : sqlite3_backup_step(copy, kPagesAStep);
        if (rc == SQLITE_OK && steps % kStepsASync == 0) rc = target.sync();
    }
    sqlite3_backup_finish(copy);
    return rc == SQLITE_DONE ? Result<void>() : target.errorFor(rc);
}

int Database::sync()
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK) return SQLITE_OK;
    return file && file->pMethods ? file->pMethods->xSync(file, SQLITE_SYNC_NORMAL | SQLITE_SYNC_DATAONLY) : SQLITE_OK;
}

void Database::setPatience(int milliseconds)
{
    m_patience = std::chrono::milliseconds(milliseconds);
    sqlite3_busy_handler(m_handle, &Database::waitAMoment, this);
}

// SQLite's own way of waiting asks ten times a second in the end. Where another process saves one change after the
// other it never meets the moment between two of them, and gives up. Asking about every millisecond meets it soon.
int Database::waitAMoment(void *self, int asked)
{
    auto *database = static_cast<Database *>(self);
    const auto now = std::chrono::steady_clock::now();
    if (asked == 0) database->m_waitingSince = now;
    if (now - database->m_waitingSince >= database->m_patience) return 0;
    std::this_thread::sleep_for(std::chrono::microseconds(500 + asked * 367 % 1000)); // never in step with the other
    return 1;
}

// Also what SQLite runs by itself inside a statement, as the search index does, may lose the transaction; the rest of
// that statement must not be kept then.
int Database::refuseCommit(void *self)
{
    const Holding holding = static_cast<Database *>(self)->m_holding;
    return holding == Holding::Open || holding == Holding::GivenUp ? 1 : 0;
}

void Database::noteRollback(void *self)
{
    auto *database = static_cast<Database *>(self);
    if (database->m_holding != Holding::None) database->m_holding = Holding::GivenUp;
}

// A column that could not be read for want of memory reads as empty. Only the end of its statement tells, when the
// empty text may have been taken for what stands there.
void Database::noteUntold(int code)
{
    if (code != SQLITE_OK && m_holding == Holding::Open) m_holding = Holding::GivenUp;
}

Error Database::givenUp()
{
    return {Error::Kind::Io,
            {},
            u"it was given up before its end (there was not enough memory, or the disk failed)"_s,
            u"Close other programs and try again."_s};
}

Error Database::lastError() const
{
    return errorFor(sqlite3_extended_errcode(m_handle));
}

Error Database::errorFor(int extendedCode) const
{
    if (extendedCode == SQLITE_NOMEM || extendedCode == SQLITE_IOERR_NOMEM)
        return {Error::Kind::Io, {}, u"there is not enough memory"_s, u"Close other programs and try again."_s};
    if (extendedCode == SQLITE_CONSTRAINT_COMMITHOOK) return givenUp();
    const Error::Kind kind = kindOf(extendedCode);
    const char *detail = m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(extendedCode);
    if ((extendedCode & 0xff) == SQLITE_CONSTRAINT)
        return {kind,
                {},
                u"it does not go with what the file holds (%1)"_s.arg(QString::fromUtf8(detail)),
                adviceFor(kind)};
    return {kind, {}, reasonFor(kind, detail), adviceFor(kind)};
}

// ---- Snapshot ----

Result<Snapshot> Snapshot::take(Database &database)
{
    if (database.isInTransaction()) return Snapshot(nullptr);
    if (auto begun = database.statement("begin").run(); !begun) return begun.error();
    Snapshot snapshot(&database);
    // The moment is that of the first reading, not of the word "begin".
    if (auto looked = database.scalar("select count(*) from sqlite_schema"); !looked) return looked.error();
    return snapshot;
}

Snapshot::~Snapshot()
{
    if (m_database && m_database->isInTransaction()) (void)m_database->statement("rollback").run();
}

// ---- Transaction ----

Result<Transaction> Transaction::begin(Database &database)
{
    // Immediate: a transaction that reads first and writes later would be refused at once when somebody else wrote.
    auto begun = database.statement("begin immediate").run();
    if (!begun) return begun.error();
    database.m_holding = Database::Holding::Open;
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (!m_database) return;
    m_database->m_holding = Database::Holding::None;
    if (m_database->isInTransaction()) (void)m_database->statement("rollback").run();
}

Result<void> Transaction::commit()
{
    if (m_database->m_holding == Database::Holding::GivenUp) return Database::givenUp();
    m_database->m_holding = Database::Holding::Committing;
    if (auto committed = m_database->statement("commit").run(); !committed) return committed;
    if (m_database->m_holding == Database::Holding::GivenUp) return Database::givenUp();
    m_database->m_holding = Database::Holding::None;
    return {};
}

} // namespace nevertwice
