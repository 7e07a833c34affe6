#include "library/bundle_format.h"

#include "library/library.h"
#include "library/ranking.h"
#include "library/tokenizer.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <array>

namespace library {

namespace {

// Only the finished copy is kept, so no rollback journal is needed. Freed pages are overwritten, so that the
// same tables give the same bytes.
constexpr const char *Settings = R"sql(
    PRAGMA page_size = 4096;
    PRAGMA encoding = 'UTF-8';
    PRAGMA journal_mode = OFF;
    PRAGMA secure_delete = ON;
    PRAGMA cache_size = -65536;
    PRAGMA application_id = 0x41747475;
    PRAGMA user_version = 6;
)sql";

// `value` is the JSON of everything that no query looks into (see library_json.h). The order of the rows is
// the one they are listed in: by category and title, or as their authors ordered them.
constexpr const char *Tables = R"sql(
    CREATE TABLE categories(id INTEGER PRIMARY KEY, category TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
    CREATE TABLE situations(id INTEGER PRIMARY KEY, situation TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
    CREATE TABLE profile_texts(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
    CREATE TABLE pair_texts(id INTEGER PRIMARY KEY, pair TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
    CREATE TABLE paths(id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
    CREATE TABLE terms(id INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
    CREATE TABLE works(id INTEGER PRIMARY KEY, work TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
    CREATE TABLE instruments(id INTEGER PRIMARY KEY, definition TEXT NOT NULL);

    CREATE TABLE articles(
        id INTEGER PRIMARY KEY, slug TEXT NOT NULL, language INTEGER NOT NULL, serves INTEGER NOT NULL,
        category TEXT NOT NULL, title TEXT NOT NULL, lede TEXT NOT NULL, reviewed TEXT NOT NULL,
        minutes INTEGER NOT NULL, phrase_count INTEGER NOT NULL, value TEXT NOT NULL, UNIQUE(slug, language));
    -- Apart, so that a list of articles does not turn over the pages of their texts.
    CREATE TABLE bodies(id INTEGER PRIMARY KEY REFERENCES articles, body TEXT NOT NULL);
    CREATE TABLE links(
        source TEXT NOT NULL, position INTEGER NOT NULL, target TEXT NOT NULL, is_related INTEGER NOT NULL,
        PRIMARY KEY(source, is_related, position)) WITHOUT ROWID;
    CREATE INDEX links_by_target ON links(target, source);
    CREATE TABLE citations(
        article TEXT NOT NULL, position INTEGER NOT NULL, work TEXT NOT NULL,
        PRIMARY KEY(article, position)) WITHOUT ROWID;

    CREATE TABLE phrases(
        id INTEGER PRIMARY KEY, phrase TEXT NOT NULL, language INTEGER NOT NULL, serves INTEGER NOT NULL,
        article INTEGER NOT NULL REFERENCES articles, value TEXT NOT NULL, UNIQUE(phrase, language));
    CREATE INDEX phrases_by_article ON phrases(article);
    CREATE TABLE practices(
        id INTEGER PRIMARY KEY, slug TEXT NOT NULL, language INTEGER NOT NULL, serves INTEGER NOT NULL,
        value TEXT NOT NULL, UNIQUE(slug, language));
)sql";

// Everything that can be found is an item; the rows of both indexes have its id. In a large library the small
// index of titles and headings often gives enough hits, and the large one is not searched.
constexpr const char *SearchTables = R"sql(
    -- A search reads the first five columns of every match, the others of its hits. The lengths are in words:
    -- those of title and headings, and those with the body.
    CREATE TABLE items(
        id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, serves INTEGER NOT NULL, title_length INTEGER NOT NULL,
        text_length INTEGER NOT NULL, language INTEGER NOT NULL, name TEXT NOT NULL, title TEXT NOT NULL,
        category TEXT NOT NULL, article TEXT NOT NULL, situation TEXT NOT NULL);
    CREATE INDEX items_by_article ON items(article, kind) WHERE article <> '';
    -- The titles, terms and aliases as nameKey() spells them.
    CREATE TABLE names(
        key TEXT NOT NULL, item INTEGER NOT NULL REFERENCES items, kind INTEGER NOT NULL, serves INTEGER NOT NULL,
        PRIMARY KEY(key, item)) WITHOUT ROWID;
    -- The Chinese names in pinyin without blanks, and the first letters of their syllables.
    CREATE TABLE romanized_names(
        key TEXT NOT NULL, item INTEGER NOT NULL REFERENCES items, is_initials INTEGER NOT NULL,
        PRIMARY KEY(key, item, is_initials)) WITHOUT ROWID;
    CREATE VIRTUAL TABLE title_index USING fts5(
        title, headings, content = '', columnsize = 0, tokenize = 'attune');
    CREATE VIRTUAL TABLE text_index USING fts5(
        title, headings, body, columnsize = 0, tokenize = 'attune');
    -- Words as they are written, without stems, to know a misspelt one by.
    CREATE TABLE vocabulary(word TEXT PRIMARY KEY, occurrences INTEGER NOT NULL) WITHOUT ROWID;
)sql";

// What readers type (see ask_model.h); empty in a library without asks. None of their texts is kept, only
// what they are compared by.
constexpr const char *AskTables = R"sql(
    CREATE TABLE concept_forms(
        form TEXT PRIMARY KEY, concept TEXT NOT NULL, weight REAL NOT NULL) WITHOUT ROWID;
    CREATE TABLE danger_kinds(id INTEGER PRIMARY KEY, kind TEXT NOT NULL UNIQUE, articles TEXT NOT NULL);
    CREATE TABLE danger_forms(
        form TEXT NOT NULL, kind INTEGER NOT NULL REFERENCES danger_kinds, is_exception INTEGER NOT NULL,
        PRIMARY KEY(form, kind, is_exception)) WITHOUT ROWID;
    CREATE TABLE ask_classes(
        language INTEGER NOT NULL, class INTEGER NOT NULL, kind INTEGER NOT NULL, item INTEGER NOT NULL,
        situation TEXT NOT NULL, length INTEGER NOT NULL, PRIMARY KEY(language, class)) WITHOUT ROWID;
    -- The class and the norm of each sample, and what a weight of the classifier is multiplied by.
    CREATE TABLE ask_models(
        language INTEGER PRIMARY KEY, classes BLOB NOT NULL, norms BLOB NOT NULL, scale REAL NOT NULL);
    CREATE TABLE ask_features(
        id INTEGER PRIMARY KEY, frequency INTEGER NOT NULL, samples BLOB NOT NULL, weights BLOB NOT NULL);
)sql";

/// The path as a URI of SQLite: every byte but letters, digits and a few more as %XX.
std::string readOnlyUri(const std::filesystem::path &file)
{
    constexpr std::string_view Digits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char letter : std::filesystem::absolute(file).string()) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9') || byte == '/' || byte == '.' || byte == '-' || byte == '_';
        if (isPlain)
            uri += letter;
        else
            uri.append("%").append(1, Digits[byte >> 4U]).append(1, Digits[byte & 0x0FU]);
    }
    return uri + "?mode=ro&immutable=1";
}

void checkMarks(SQLite::Database &database, const std::string &file)
{
    const int application = database.execAndGet("PRAGMA application_id").getInt();
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    // Reads the schema, which fails for a damaged file.
    database.execAndGet("SELECT count(*) FROM sqlite_schema");
    if (application != BundleApplicationId)
        throw BundleError(file + " is not an Attune library; build one with attune-content build");
    if (version != BundleVersion) {
        throw BundleError(file + " was built by " + (version < BundleVersion ? "an older" : "a newer")
                          + " version of Attune (format " + std::to_string(version)
                          + ", this program reads format " + std::to_string(BundleVersion)
                          + "); build it again with this version's attune-content");
    }
}

/// A library may come from a stranger, so its schema may call no functions, and its views and triggers do
/// nothing.
void refuseToRunForeignCode(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

} // namespace

std::unique_ptr<SQLite::Database> createBundle()
{
    // With an empty name SQLite makes a temporary file, which is deleted with the connection.
    auto database = std::make_unique<SQLite::Database>("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    registerTokenizer(database->getHandle());
    for (const char *const statements : {Settings, Tables, SearchTables, AskTables})
        database->exec(statements);
    return database;
}

std::unique_ptr<SQLite::Database> openBundle(const std::filesystem::path &file)
{
    const auto name = file.string();
    try {
        auto database
            = std::make_unique<SQLite::Database>(readOnlyUri(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        refuseToRunForeignCode(database->getHandle());
        checkMarks(*database, name);
        registerTokenizer(database->getHandle());
        registerRanking(database->getHandle());
        return database;
    } catch (const SQLite::Exception &failure) {
        if (failure.getErrorCode() == SQLITE_NOTADB)
            throw BundleError(name + " is not an Attune library; build one with attune-content build");
        if (failure.getErrorCode() == SQLITE_CORRUPT)
            throw BundleError(name + " is damaged; install Attune again, or build the library again");
        throw SQLite::Exception("cannot open the library " + name + ": " + failure.what(),
                                failure.getErrorCode());
    }
}

} // namespace library
