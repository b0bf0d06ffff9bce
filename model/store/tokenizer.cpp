// The words of a text exactly as the search index cuts them: FTS5's own tokenizer, asked through its C interface.
#include "model/store/fts5.h"
#include "model/store/searchindex.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace nevertwice {

fts5_api *fts5Of(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "select fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

namespace {

// Longer tokens (a pasted key, a line of base64) are found, but no dictionary is made of them.
constexpr int kLongestWord = 64;

struct TokenizerInstance
{
    fts5_tokenizer functions = {};
    Fts5Tokenizer *tokenizer = nullptr;

    TokenizerInstance() = default;
    TokenizerInstance(const TokenizerInstance &) = delete;
    ~TokenizerInstance()
    {
        if (tokenizer) functions.xDelete(tokenizer);
    }
};

Result<std::shared_ptr<TokenizerInstance>> makeTokenizer(const Database &database)
{
    const Error missing{Error::Kind::Unsupported, {}, u"this SQLite has no FTS5"_s, u"Install SQLite with FTS5."_s};
    fts5_api *api = fts5Of(database.handle());
    if (!api) return sqlite3_errcode(database.handle()) == SQLITE_NOMEM ? database.lastError() : missing;
    auto instance = std::make_shared<TokenizerInstance>();
    void *context = nullptr;
    const char *arguments[] = {"remove_diacritics", "2"}; // as the schema has it
    if (api->xFindTokenizer(api, "unicode61", &context, &instance->functions) != SQLITE_OK) return missing;
    const int rc = instance->functions.xCreate(context, arguments, 2, &instance->tokenizer);
    return rc == SQLITE_OK ? Result(instance) : database.errorFor(rc);
}

int takeWord(void *take, int, const char *token, int length, int, int)
{
    if (length <= kLongestWord) (*static_cast<const TakeWord *>(take))({token, size_t(length)});
    return SQLITE_OK;
}

} // namespace

Result<void> eachWord(Database &database, QStringView text, TakeWord take)
{
    if (text.isEmpty()) return {};
    if (!database.tokenizer()) {
        auto made = makeTokenizer(database);
        if (!made) return made.error();
        database.tokenizer() = *made;
    }
    auto *instance = static_cast<TokenizerInstance *>(database.tokenizer().get());
    const QByteArray bytes = text.toUtf8();
    const int rc = instance->functions.xTokenize(instance->tokenizer, &take, FTS5_TOKENIZE_DOCUMENT, bytes.constData(),
                                                 int(bytes.size()), takeWord);
    return rc == SQLITE_OK ? Result<void>() : database.errorFor(rc);
}

Result<void> addWords(Database &database, QStringView text, WordSet &to)
{
    return eachWord(database, text, [&to](std::string_view word) { to.add(word); });
}

} // namespace nevertwice
