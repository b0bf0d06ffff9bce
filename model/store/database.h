#pragma once

#include "model/domain/codes.h"
#include "model/domain/moment.h"
#include "model/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QUuid>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace nevertwice {

class Database;

// Asked now and then by long work whether it shall go on; an empty one never minds.
using GoOn = std::function<bool()>;

// A prepared statement on loan from its connection: it goes back, reset, when this ends. A statement that could not be
// prepared says so when it is stepped.
//
// Moments are kept in columns of type ANY: an instant as INTEGER milliseconds, a day as the REAL of its midnight, so
// that both sort together and typeof() tells them apart.
class Statement
{
public:
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <typename... Values> Statement &bind(const Values &...values)
    {
        (bindNext(values), ...);
        return *this;
    }

    // True: there is a row to read.
    Result<bool> step();
    // Steps to the end; for statements that give no rows.
    Result<void> run();
    // Back to the start, the values forgotten, to bind and run again.
    Statement &reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    // A text or blob where it lies: UTF-8, until the next step.
    QByteArrayView bytes(int column) const;
    Moment moment(int column) const;
    QUuid uuid(int column) const;
    bool boolean(int column) const { return integer(column) != 0; }
    template <typename E> Code<E> code(int column) const { return Code<E>::read(text(column)); }
    std::optional<double> optionalReal(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(real(column));
    }
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

    void bindNext(std::nullptr_t);
    void bindNext(int value) { bindNext(qint64(value)); }
    void bindNext(bool value) { bindNext(qint64(value)); }
    void bindNext(qint64 value);
    void bindNext(double value);
    void bindNext(const QString &value); // empty is empty, never null
    void bindNext(const QByteArray &value);
    void bindNext(std::string_view utf8); // lives until the statement ran
    void bindNext(const Moment &value);
    void bindNext(const QUuid &value);     // a null uuid is null
    void copyRow(const Statement &row);    // every column of another's row, byte for byte
    void bindUtf8(const QByteArray &text); // as it is, sound or not
    template <typename E> void bindNext(const Code<E> &value)
    {
        value.isNone() ? bindNext(nullptr) : bindNext(value.word());
    }
    template <typename T> void bindNext(const std::optional<T> &value) { value ? bindNext(*value) : bindNext(nullptr); }

private:
    friend class Database;
    Statement(Database &database, sqlite3_stmt *statement, bool *lent);

    Database *m_database;
    sqlite3_stmt *m_statement;
    bool *m_lent; // the mark of the cache that it is away; null for a statement of its own
    int m_next = 0;
    int m_rc = 0;
    std::vector<QByteArray> m_kept; // texts live here until the statement was run: SQLite needs no copy of its own
};

// One connection to one file, for one thread. Its statements may compare texts "collate folded": the same for great and
// small letters of every script, where "nocase" knows those of English alone. The only class that knows SQLite's C API
// beside the search index.
class Database
{
public:
    enum class Mode { ReadWrite, Create, ReadOnly, Immutable };
    // Whether other programs may have the file open at the same time. OneProgram keeps them off from the first look at
    // the file to the end of the last connection that this program has to it, and needs no shared memory; it is for
    // connections that may write.
    enum class Sharing { AllPrograms, OneProgram };

    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode,
                                                  Sharing sharing = Sharing::AllPrograms);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // `sql` is a string literal: its address is the key under which the statement is kept.
    Statement statement(const char *sql);
    // One that is not kept, for a text that was put together.
    Statement prepare(const QByteArray &sql);
    // Runs every statement of a text, as schema steps have them.
    Result<void> execute(const QByteArray &sql);
    Result<qint64> scalar(const char *sql);

    qint64 lastInsertId() const;
    // Whether the file under this connection is no longer the one at its path.
    bool hasMoved() const;
    bool isInTransaction() const;
    // Whether the file has a write-ahead log: then nobody who reads keeps anybody from writing.
    bool hasLog();
    // Brings what lies in the log into the file, as far as nobody who reads is in the way: until then a file that takes
    // this one's place would take the log for its own and be damaged by it.
    void leaveNoLog(int patience);
    // Makes what runs on this connection end with Cancelled. From any thread.
    void interrupt() const;
    // Long statements ask this and end with Cancelled where the answer is no.
    void setGoOn(GoOn goOn);
    // Copies every page into an empty database while others write here: what arrives is one moment of the file. It is
    // written to the disk bit by bit: all at once in the end would hold up whoever saves beside it.
    Result<void> copyTo(Database &target, const GoOn &goOn = {});
    // How long to wait for another process that writes.
    void setPatience(int milliseconds);
    static constexpr int kPatience = 10'000;

    // The trouble of the last call, in words.
    Error lastError() const;
    Error errorFor(int extendedCode) const;

    QString path() const { return m_path; }
    Mode mode() const { return m_mode; }
    Sharing sharing() const { return m_sharing; }
    sqlite3 *handle() const { return m_handle; }
    // For a connection that only reads: SQLite makes a log and leaves it; with this it goes with the last such
    // connection.
    void setTidiesUp(bool tidiesUp) { m_tidiesUp = tidiesUp; }
    bool tidiesUp() const { return m_tidiesUp; }
    // A place for what the search index keeps for the life of the connection.
    std::shared_ptr<void> &tokenizer() { return m_tokenizer; }

private:
    friend class Statement;
    friend class Transaction;
    // How the transaction of a Transaction stands; None: there is none.
    enum class Holding { None, Open, Committing, GivenUp };

    void takeEmptyLogAway() const;
    static int waitAMoment(void *self, int asked);
    static int refuseCommit(void *self);
    static void noteRollback(void *self);
    static Error givenUp();
    void noteUntold(int code);
    int sync();
    Database(const QString &path, Mode mode, Sharing sharing, sqlite3 *handle);

    struct Cached
    {
        sqlite3_stmt *statement = nullptr;
        bool lent = false;
    };

    QString m_path;
    QString m_file; // the same without links
    Mode m_mode;
    Sharing m_sharing;
    sqlite3 *m_handle;
    bool m_tidiesUp = false;
    Holding m_holding = Holding::None;
    std::unordered_map<const char *, Cached> m_cache;
    std::shared_ptr<void> m_tokenizer;
    GoOn m_goOn;
    std::chrono::milliseconds m_patience{0};
    std::chrono::steady_clock::time_point m_waitingSince;
};

// As long as this lives its connection sees the file as it was at the beginning, whatever others write. Inside a
// transaction of the caller it is that one.
class Snapshot
{
public:
    static Result<Snapshot> take(Database &database);
    ~Snapshot();
    Snapshot(Snapshot &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Snapshot(const Snapshot &) = delete;

private:
    explicit Snapshot(Database *database) : m_database(database) {}
    Database *m_database;
};

// BEGIN IMMEDIATE to COMMIT; rolled back where commit was not reached.
//
// SQLite may give all of it up in the middle, of its own accord: where memory ends, the disk is full or fails, or
// somebody interrupts. From then until this ends nothing runs on the connection any more, and what runs already leaves
// nothing in the file: each statement would be a transaction of its own, and half a save would be saved.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction(const Transaction &) = delete;

    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace nevertwice
