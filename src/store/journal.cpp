#include "store/journal.h"

#include "store/journal_payload.h"
#include "store/journal_rows.h"
#include "store/journal_schema.h"
#include "store/private_files.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace store {

namespace {

namespace fs = std::filesystem;

/// Settings of the connection, not of the file. What is removed is overwritten (secure_delete), and sorting
/// leaves nothing in a folder of temporary files (temp_store).
void configure(SQLite::Database &database)
{
    database.exec("PRAGMA journal_mode = DELETE;"
                  "PRAGMA synchronous = FULL;"
                  "PRAGMA foreign_keys = ON;"
                  "PRAGMA secure_delete = ON;"
                  "PRAGMA temp_store = MEMORY;");
}

/// SQLite's own words do not say which file they are about.
std::unique_ptr<SQLite::Database> openDatabase(const fs::path &file)
{
    try {
        auto database = std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE,
                                                           JournalPatienceMilliseconds);
        checkJournal(*database, file);
        keepPrivate(file);
        configure(*database);
        migrateJournal(*database, file);
        return database;
    } catch (const SQLite::Exception &failure) {
        throw SQLite::Exception("cannot open the journal " + file.string() + ": " + failure.what(),
                                failure.getErrorCode());
    }
}

/// Of a row with slug, opened_at and payload.
ReadingPlace readingPlaceOf(SQLite::Statement &row, const fs::path &file)
{
    const double place = orDamaged(placeFromPayload(row.getColumn(2).getString()), file);
    return {row.getColumn(0).getString(), place, row.getColumn(1).getString()};
}

std::string code(BookmarkKind kind)
{
    return kind == BookmarkKind::Article ? "article" : "phrase";
}

} // namespace

Journal::Journal(const fs::path &folder)
    : m_file(folder / "journal.sqlite")
{
    openPrivateFolder(folder);
    createPrivateFile(m_file);
    m_database = openDatabase(m_file);
}

Journal::~Journal() = default;

const fs::path &Journal::file() const
{
    return m_file;
}

void Journal::setReply(std::string_view slug, std::optional<Reply> reply)
{
    if (!reply) {
        SQLite::Statement remove(*m_database, "DELETE FROM reply WHERE slug = ?1");
        bindText(remove, 1, slug);
        remove.exec();
        return;
    }
    SQLite::Statement insert(*m_database, "INSERT OR REPLACE INTO reply (slug, payload) VALUES (?1, ?2)");
    bindText(insert, 1, slug);
    bindPayload(insert, 2, replyPayload(*reply));
    insert.exec();
}

std::optional<Reply> Journal::reply(std::string_view slug) const
{
    SQLite::Statement select(*m_database, "SELECT payload FROM reply WHERE slug = ?1");
    bindText(select, 1, slug);
    if (!select.executeStep())
        return std::nullopt;
    return orDamaged(replyFromPayload(select.getColumn(0).getString()), m_file);
}

std::vector<std::pair<std::string, Reply>> Journal::replies() const
{
    SQLite::Statement select(*m_database, "SELECT slug, payload FROM reply ORDER BY slug");
    std::vector<std::pair<std::string, Reply>> replies;
    while (select.executeStep()) {
        const auto reply = orDamaged(replyFromPayload(select.getColumn(1).getString()), m_file);
        replies.emplace_back(select.getColumn(0).getString(), reply);
    }
    return replies;
}

void Journal::setBookmark(BookmarkKind kind, std::string_view id, bool isSet, std::string_view now)
{
    if (!isSet) {
        SQLite::Statement remove(*m_database, "DELETE FROM bookmark WHERE kind = ?1 AND id = ?2");
        remove.bind(1, code(kind));
        bindText(remove, 2, id);
        remove.exec();
        return;
    }
    SQLite::Statement insert(*m_database,
                             "INSERT OR IGNORE INTO bookmark (kind, id, added_at) VALUES (?1, ?2, ?3)");
    insert.bind(1, code(kind));
    bindText(insert, 2, id);
    bindText(insert, 3, now);
    insert.exec();
}

bool Journal::isBookmarked(BookmarkKind kind, std::string_view id) const
{
    SQLite::Statement select(*m_database, "SELECT 1 FROM bookmark WHERE kind = ?1 AND id = ?2");
    select.bind(1, code(kind));
    bindText(select, 2, id);
    return select.executeStep();
}

std::vector<Bookmark> Journal::bookmarks() const
{
    SQLite::Statement select(*m_database,
                             "SELECT kind, id, added_at FROM bookmark ORDER BY added_at DESC, rowid DESC");
    std::vector<Bookmark> bookmarks;
    while (select.executeStep()) {
        const auto kind
            = select.getColumn(0).getString() == "article" ? BookmarkKind::Article : BookmarkKind::Phrase;
        bookmarks.push_back({kind, select.getColumn(1).getString(), select.getColumn(2).getString()});
    }
    return bookmarks;
}

void Journal::setReadingPlace(const ReadingPlace &place)
{
    // A replaced row gets the highest rowid, which orders places of the same second.
    SQLite::Statement insert(
        *m_database, "INSERT OR REPLACE INTO reading_place (slug, opened_at, payload) VALUES (?1, ?2, ?3)");
    insert.bind(1, place.slug);
    insert.bind(2, place.openedAt);
    bindPayload(insert, 3, placePayload(place.place > 0 ? std::min(place.place, 1.0) : 0));
    insert.exec();
}

std::optional<ReadingPlace> Journal::readingPlace(std::string_view slug) const
{
    SQLite::Statement select(*m_database,
                             "SELECT slug, opened_at, payload FROM reading_place WHERE slug = ?1");
    bindText(select, 1, slug);
    return select.executeStep() ? std::optional(readingPlaceOf(select, m_file)) : std::nullopt;
}

std::vector<ReadingPlace> Journal::readingPlaces() const
{
    SQLite::Statement select(
        *m_database,
        "SELECT slug, opened_at, payload FROM reading_place ORDER BY opened_at DESC, rowid DESC");
    std::vector<ReadingPlace> places;
    while (select.executeStep())
        places.push_back(readingPlaceOf(select, m_file));
    return places;
}

void Journal::setOwnWording(std::string_view phrase, std::string_view language, std::string_view text)
{
    if (text.empty()) {
        SQLite::Statement remove(*m_database, "DELETE FROM own_wording WHERE phrase = ?1 AND language = ?2");
        bindText(remove, 1, phrase);
        bindText(remove, 2, language);
        remove.exec();
        return;
    }
    SQLite::Statement insert(
        *m_database, "INSERT OR REPLACE INTO own_wording (phrase, language, payload) VALUES (?1, ?2, ?3)");
    bindText(insert, 1, phrase);
    bindText(insert, 2, language);
    bindPayload(insert, 3, wordingPayload(text));
    insert.exec();
}

std::optional<std::string> Journal::ownWording(std::string_view phrase, std::string_view language) const
{
    SQLite::Statement select(*m_database,
                             "SELECT payload FROM own_wording WHERE phrase = ?1 AND language = ?2");
    bindText(select, 1, phrase);
    bindText(select, 2, language);
    if (!select.executeStep())
        return std::nullopt;
    return orDamaged(wordingFromPayload(select.getColumn(0).getString()), m_file);
}

std::vector<PlaybookEntry> Journal::playbook() const
{
    SQLite::Statement select(*m_database, "SELECT slug, payload FROM playbook ORDER BY place");
    std::vector<PlaybookEntry> entries;
    while (select.executeStep()) {
        auto entry = orDamaged(playbookFromPayload(select.getColumn(1).getString()), m_file);
        entry.slug = select.getColumn(0).getString();
        entries.push_back(std::move(entry));
    }
    return entries;
}

void Journal::setPlaybook(const std::vector<PlaybookEntry> &entries)
{
    SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
    m_database->exec("DELETE FROM playbook");
    SQLite::Statement insert(*m_database, "INSERT INTO playbook (slug, payload) VALUES (?1, ?2)");
    for (const auto &entry : entries) {
        insert.bind(1, entry.slug);
        bindPayload(insert, 2, playbookPayload(entry));
        insert.exec();
        insert.reset();
    }
    transaction.commit();
}

void Journal::setPlaybookEntry(const PlaybookEntry &entry)
{
    SQLite::Statement insert(*m_database,
                             "INSERT INTO playbook (slug, payload) VALUES (?1, ?2) "
                             "ON CONFLICT (slug) DO UPDATE SET payload = excluded.payload");
    insert.bind(1, entry.slug);
    bindPayload(insert, 2, playbookPayload(entry));
    insert.exec();
}

std::int64_t Journal::keepPartner(const PartnerProfile &partner)
{
    SQLite::Statement insert(*m_database, "INSERT INTO partner (kept_at, payload) VALUES (?1, ?2)");
    insert.bind(1, partner.keptAt);
    bindPayload(insert, 2, partnerPayload(partner.profile));
    insert.exec();
    return m_database->getLastInsertRowid();
}

void Journal::removePartner(std::int64_t id)
{
    SQLite::Statement remove(*m_database, "DELETE FROM partner WHERE id = ?1");
    remove.bind(1, id);
    remove.exec();
}

std::vector<PartnerProfile> Journal::partners() const
{
    SQLite::Statement select(*m_database,
                             "SELECT id, payload, kept_at FROM partner ORDER BY kept_at DESC, id DESC");
    std::vector<PartnerProfile> partners;
    while (select.executeStep())
        partners.push_back({select.getColumn(0).getInt64(),
                            orDamaged(partnerFromPayload(select.getColumn(1).getString()), m_file),
                            select.getColumn(2).getString()});
    return partners;
}

void Journal::keepInstrument(const OwnInstrument &instrument)
{
    SQLite::Statement insert(*m_database, "INSERT OR REPLACE INTO instrument (id, payload) VALUES (?1, ?2)");
    insert.bind(1, instrument.id);
    bindPayload(insert, 2, wordingPayload(instrument.definition));
    insert.exec();
}

void Journal::removeInstrument(std::string_view id)
{
    SQLite::Statement remove(*m_database, "DELETE FROM instrument WHERE id = ?1");
    bindText(remove, 1, id);
    remove.exec();
}

std::vector<OwnInstrument> Journal::ownInstruments() const
{
    SQLite::Statement select(*m_database, "SELECT id, payload FROM instrument ORDER BY id");
    std::vector<OwnInstrument> instruments;
    while (select.executeStep())
        instruments.push_back({select.getColumn(0).getString(),
                               orDamaged(wordingFromPayload(select.getColumn(1).getString()), m_file)});
    return instruments;
}

fs::path defaultJournalFolder()
{
    // A relative path there is invalid and must be ignored (XDG Base Directory Specification).
    const char *data = std::getenv("XDG_DATA_HOME");
    if (data != nullptr && fs::path(data).is_absolute())
        return fs::path(data) / "attune";
    const char *home = std::getenv("HOME");
    if (home != nullptr && *home != '\0')
        return fs::path(home) / ".local/share/attune";
    const auto *user = ::getpwuid(::getuid());
    if (user == nullptr)
        throw std::runtime_error("This account has no home folder; say with --journal where the journal is.");
    return fs::path(user->pw_dir) / ".local/share/attune";
}

} // namespace store
