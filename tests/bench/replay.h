#pragma once

#include <QString>

#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace nevertwice::bench {

struct Bytes
{
    std::string bytes;
};
using Value = std::variant<std::nullptr_t, qint64, double, std::string, Bytes>;

// A statement as somebody ran it: its text, and what was bound to it. Equal texts are one text that stays where it is.
struct Executed
{
    const char *sql;
    std::vector<Value> values;

    bool isQuery() const;
};
using Script = std::vector<Executed>;

// Listens to a connection and writes down what is run on it; what the full-text index runs by itself is left out.
class Recorder
{
public:
    explicit Recorder(sqlite3 *connection);
    ~Recorder();
    Recorder(const Recorder &) = delete;

    // What was run since the last time.
    Script take();

private:
    static int heard(unsigned kind, void *self, void *statement, void *text);

    sqlite3 *m_connection;
    Script m_script;
};

// The least that the same work can cost: SQLite's C interface with the settings of our own connections, every statement
// prepared once, values bound without copies, columns read where they lie.
class Bare
{
public:
    enum class Use { Writing, Reading };

    Bare(const QString &path, Use use);
    ~Bare();
    Bare(const Bare &) = delete;

    // Prepares what the script needs; not part of what is measured.
    void prepare(const Script &script);
    void run(const Script &script);

private:
    void runOne(const Executed &executed);
    void check(int code, const char *what);

    sqlite3 *m_connection = nullptr;
    std::unordered_map<const char *, sqlite3_stmt *> m_statements; // found as quickly as our own are
    qint64 m_seen = 0;                                             // so that no compiler leaves out reading a column
};

// What a file holds, in a few sums: ours and bare must have left the same.
std::string fingerprintOf(const QString &path);

} // namespace nevertwice::bench
