#pragma once

struct sqlite3;
struct fts5_api;

namespace nevertwice {

// The C interface of FTS5 on a connection; null where this SQLite has none.
fts5_api *fts5Of(sqlite3 *handle);

} // namespace nevertwice
