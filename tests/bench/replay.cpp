#include "tests/bench/replay.h"

#include "tests/bench/harness.h"

#include <sqlite3.h>

#include <charconv>
#include <cstring>
#include <unordered_set>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice::bench {

namespace {

// Reads one literal as sqlite3_expanded_sql() writes it, and leaves `at` behind it.
Value literalAt(const std::string &text, size_t &at)
{
    const auto quoted = [&] {
        std::string out;
        for (++at;; ++at) {
            if (text[at] == '\'' && text[at + 1] != '\'') break;
            if (text[at] == '\'') ++at;
            out += text[at];
        }
        ++at;
        return out;
    };
    if (text.compare(at, 4, "NULL") == 0) {
        at += 4;
        return nullptr;
    }
    if (text[at] == '\'') return quoted();
    if (text[at] == 'x') {
        ++at;
        const std::string hex = quoted();
        return Bytes{QByteArray::fromHex(QByteArray::fromStdString(hex)).toStdString()};
    }
    const size_t end = text.find_first_not_of("+-.0123456789eE", at);
    const std::string number = text.substr(at, end == std::string::npos ? end : end - at);
    at += number.size();
    if (number.find_first_of(".eE") != std::string::npos) return std::stod(number);
    return qint64(std::stoll(number));
}

// SQLite tells a statement with its values written into it. Walking both texts side by side gives the values back.
std::vector<Value> valuesIn(const std::string &sql, const std::string &expanded)
{
    std::vector<Value> values;
    size_t at = 0;
    char quote = 0;
    for (size_t i = 0; i < sql.size(); ++i, ++at) {
        const char c = sql[i];
        if (quote == 0 && (c == '\'' || c == '"'))
            quote = c;
        else if (c == quote)
            quote = 0;
        if (c != '?' || quote != 0) continue;
        size_t index = values.size();
        if (size_t digits = sql.find_first_not_of("0123456789", i + 1) - (i + 1); digits > 0 && i + 1 < sql.size()) {
            digits = std::min(digits, sql.size() - (i + 1));
            index = size_t(std::stoi(sql.substr(i + 1, digits))) - 1;
            i += digits;
        }
        if (values.size() <= index) values.resize(index + 1);
        values[index] = literalAt(expanded, at);
        --at;
    }
    return values;
}

const char *theOneText(const std::string &sql)
{
    static std::unordered_set<std::string> texts;
    return texts.insert(sql).first->c_str();
}

} // namespace

bool Executed::isQuery() const
{
    return std::strncmp(sql, "select", 6) == 0;
}

// ---- Recorder ----

Recorder::Recorder(sqlite3 *connection) : m_connection(connection)
{
    sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, &Recorder::heard, this);
}

Recorder::~Recorder()
{
    sqlite3_trace_v2(m_connection, 0, nullptr, nullptr);
}

int Recorder::heard(unsigned, void *self, void *statement, void *text)
{
    auto *executed = static_cast<sqlite3_stmt *>(statement);
    const std::string sql = sqlite3_sql(executed);
    const bool byTheIndex = sql.find("'main'.'search") != std::string::npos;
    const bool byATrigger = std::strncmp(static_cast<const char *>(text), "--", 2) == 0;
    if (byTheIndex || byATrigger) return 0;
    char *expanded = sqlite3_expanded_sql(executed);
    if (!expanded) giveUp(u"SQLite cannot tell what it runs"_s);
    static_cast<Recorder *>(self)->m_script.push_back({theOneText(sql), valuesIn(sql, expanded)});
    sqlite3_free(expanded);
    return 0;
}

Script Recorder::take()
{
    return std::exchange(m_script, {});
}

// ---- Bare ----

Bare::Bare(const QString &path, Use use)
{
    const int how = use == Use::Writing ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_connection, how | SQLITE_OPEN_NOMUTEX, nullptr), "open");
    // As model/store/workspacefile.cpp sets its own.
    const char *settings =
        use == Use::Writing ? "pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 256; "
                              "pragma journal_size_limit = 1048576; pragma foreign_keys = on; "
                              "pragma cell_size_check = on; pragma mmap_size = 0; pragma temp_store = memory; "
                              "pragma cache_size = -16384"
                            : "pragma foreign_keys = on; pragma cell_size_check = on; pragma mmap_size = 0; "
                              "pragma temp_store = memory; pragma cache_size = -8192";
    check(sqlite3_exec(m_connection, settings, nullptr, nullptr, nullptr), settings);
}

Bare::~Bare()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_connection);
}

void Bare::check(int code, const char *what)
{
    if (code != SQLITE_OK && code != SQLITE_DONE)
        giveUp(u"%1: %2"_s.arg(QString::fromUtf8(what), QString::fromUtf8(sqlite3_errmsg(m_connection))));
}

void Bare::prepare(const Script &script)
{
    for (const Executed &executed : script) {
        sqlite3_stmt *&statement = m_statements[executed.sql];
        if (statement) continue;
        check(sqlite3_prepare_v3(m_connection, executed.sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr),
              executed.sql);
    }
}

void Bare::run(const Script &script)
{
    for (const Executed &executed : script)
        runOne(executed);
}

void Bare::runOne(const Executed &executed)
{
    sqlite3_stmt *statement = m_statements.find(executed.sql)->second;
    int place = 0;
    for (const Value &value : executed.values) {
        ++place;
        if (const auto *whole = std::get_if<qint64>(&value))
            sqlite3_bind_int64(statement, place, *whole);
        else if (const auto *text = std::get_if<std::string>(&value))
            sqlite3_bind_text64(statement, place, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
        else if (const auto *blob = std::get_if<Bytes>(&value))
            sqlite3_bind_blob64(statement, place, blob->bytes.data(), blob->bytes.size(), SQLITE_STATIC);
        else if (const auto *real = std::get_if<double>(&value))
            sqlite3_bind_double(statement, place, *real);
        else
            sqlite3_bind_null(statement, place);
    }
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        for (int column = sqlite3_column_count(statement) - 1; column >= 0; --column)
            switch (sqlite3_column_type(statement, column)) {
            case SQLITE_INTEGER:
                m_seen += sqlite3_column_int64(statement, column);
                break;
            case SQLITE_FLOAT:
                m_seen += sqlite3_column_double(statement, column) > 0;
                break;
            case SQLITE_TEXT:
                m_seen += *sqlite3_column_text(statement, column) + sqlite3_column_bytes(statement, column);
                break;
            case SQLITE_BLOB:
                m_seen += sqlite3_column_bytes(statement, column);
                break;
            default:
                break;
            }
    check(code, executed.sql);
    sqlite3_reset(statement);
}

std::string fingerprintOf(const QString &path)
{
    static const char sql[] = "select (select count(*) || ' incidents ' || total(version) from incident) || "
                              "(select ' texts ' || total(length(root_cause)) from incident_text) || "
                              "(select ' events ' || count(*) || ' ' || total(length(text)) from event) || "
                              "(select ' revisions ' || count(*) || ' ' || total(length(body)) from revision) || "
                              "(select ' parts ' || count(*) || ' ' || total(digest % 1000003) from part) || "
                              "(select ' index ' || count(*) from search_docsize) || "
                              "(select ' words ' || count(*) || ' ' || total(df) from vocab)";
    sqlite3 *connection = nullptr;
    sqlite3_stmt *statement = nullptr;
    std::string found;
    if (sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK &&
        sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        found = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(connection);
    return found;
}

} // namespace nevertwice::bench
