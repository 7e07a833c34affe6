#include "files/private_files.h"
#include "journal/attempt.h"
#include "journal/schema.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>
#include <utility>

namespace journal {

namespace {

namespace fs = std::filesystem;

const int Create = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;

void copyAll(SQLite::Database &source, SQLite::Database &target)
{
    SQLite::Backup backup(target, source);
    const int code = backup.executeStep(-1);
    if (code != SQLITE_DONE)
        throw SQLite::Exception("cannot copy the journal", code);
}

fs::filesystem_error systemFailure(const char *what, const fs::path &file)
{
    return {what, file, std::error_code(errno, std::generic_category())};
}

/// An empty private file with a new name beside the journal, removed at the end.
class TemporaryFile
{
public:
    explicit TemporaryFile(const fs::path &beside)
    {
        auto name = beside.string() + ".new-XXXXXX";
        const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
        if (descriptor < 0)
            throw systemFailure("cannot create the journal", beside);
        ::close(descriptor);
        m_path = name;
    }
    ~TemporaryFile()
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
        fs::remove(m_path.string() + "-journal", ignored);
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    const fs::path &path() const { return m_path; }

private:
    fs::path m_path;
};

void syncFolder(const fs::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// Makes a database in a temporary file and links it to `file` once it is complete, unless something is
/// there.
void place(const fs::path &file, const std::function<void(SQLite::Database &)> &fill)
{
    const TemporaryFile temporary(file);
    {
        SQLite::Database database(temporary.path().string(), SQLite::OPEN_READWRITE);
        configureJournal(database);
        fill(database);
    }
    // link() and not rename(), which would replace what another process put there in the meantime.
    if (::link(temporary.path().c_str(), file.c_str()) != 0 && errno != EEXIST)
        throw systemFailure("cannot create the journal", file);
    syncFolder(file.parent_path());
}

/// A copy of it in memory, migrated to the current version.
std::unique_ptr<SQLite::Database> loadReadOnly(const fs::path &file, int busyTimeout)
{
    SQLite::Database source(file.string(), SQLite::OPEN_READONLY, busyTimeout);
    checkJournal(source, file);
    auto database = std::make_unique<SQLite::Database>(":memory:", Create);
    copyAll(source, *database);
    configureJournal(*database);
    migrateJournal(*database, file, Copy::None);
    checkJournalTables(*database, file);
    return database;
}

std::unique_ptr<SQLite::Database> openWritable(const fs::path &file, int busyTimeout)
{
    auto database = std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE, busyTimeout);
    checkJournal(*database, file);
    files::restrictToOwner(file);
    configureJournal(*database);
    migrateJournal(*database, file);
    checkJournalTables(*database, file);
    return database;
}

bool isReadable(const fs::path &file)
{
    return ::faccessat(AT_FDCWD, file.c_str(), R_OK, AT_EACCESS) == 0;
}

bool isRefusal(const std::error_code &code)
{
    return code == std::errc::permission_denied || code == std::errc::read_only_file_system
        || code == std::errc::operation_not_permitted;
}

} // namespace

Journal::Journal(const fs::path &folder, int busyTimeoutMilliseconds)
    : m_file(folder / "journal.sqlite")
    , m_busyTimeout(busyTimeoutMilliseconds)
{
    open();
}

Journal::Journal(fs::path file, std::unique_ptr<SQLite::Database> database, Access access)
    : m_file(std::move(file))
    , m_access(access)
    , m_database(std::move(database))
{
}

Journal::Journal(Journal &&other) noexcept = default;
Journal::~Journal() = default;

Journal Journal::temporary(const fs::path &instead)
{
    auto database = std::make_unique<SQLite::Database>(":memory:", Create);
    configureJournal(*database);
    createJournal(*database);
    return {instead / "journal.sqlite", std::move(database), Access::Temporary};
}

void Journal::open()
{
    try {
        files::createPrivateFolder(m_file.parent_path());
        if (!fs::exists(fs::symlink_status(m_file)))
            place(m_file, createJournal);
        m_database = openWritable(m_file, m_busyTimeout);
        m_access = Access::ReadWrite;
    } catch (const fs::filesystem_error &failure) {
        if (!isRefusal(failure.code()) || !isReadable(m_file))
            throw JournalError(failureOf(failure, m_file));
        try {
            m_database = loadReadOnly(m_file, m_busyTimeout);
            m_access = Access::ReadOnly;
        } catch (const SQLite::Exception &unreadable) {
            throw JournalError(failureOf(unreadable, nullptr, m_file));
        }
    } catch (const SQLite::Exception &failure) {
        throw JournalError(failureOf(failure, nullptr, m_file));
    }
    m_version = m_database->execAndGet("PRAGMA data_version").getInt();
}

base::Result<void> Journal::reopen()
{
    return attempt([&] {
        Journal fresh(m_file.parent_path(), m_busyTimeout);
        m_database = std::move(fresh.m_database);
        m_access = fresh.m_access;
        m_version = fresh.m_version;
        m_damaged.clear();
    });
}

base::Result<void> Journal::restoreFile()
{
    return attempt([&] {
        files::createPrivateFolder(m_file.parent_path());
        place(m_file, [&](SQLite::Database &target) { copyAll(*m_database, target); });
        m_database = openWritable(m_file, m_busyTimeout);
        m_access = Access::ReadWrite;
        m_version = m_database->execAndGet("PRAGMA data_version").getInt();
    });
}

base::Result<fs::path> Journal::putAside(const fs::path &folder)
{
    const auto file = folder / "journal.sqlite";
    try {
        int number = 1;
        fs::path aside;
        do
            aside = folder / ("journal-set-aside-" + std::to_string(number++) + ".sqlite");
        while (fs::exists(fs::symlink_status(aside)));
        for (const char *ending : {"-journal", "-wal", "-shm"}) {
            if (fs::exists(file.string() + ending))
                fs::rename(file.string() + ending, aside.string() + ending);
        }
        fs::rename(file, aside);
        syncFolder(folder);
        return aside;
    } catch (const fs::filesystem_error &failure) {
        return std::unexpected(failureOf(failure, file));
    }
}

const fs::path &Journal::file() const
{
    return m_file;
}

void Journal::setBusyTimeout(int milliseconds)
{
    m_busyTimeout = milliseconds;
    sqlite3_busy_timeout(m_database->getHandle(), milliseconds);
}

bool Journal::hasChangedOutside()
{
    const auto version = attempt([&] { return m_database->execAndGet("PRAGMA data_version").getInt(); });
    if (!version)
        return false;
    return std::exchange(m_version, *version) != *version;
}

fs::path defaultJournalFolder()
{
    // The XDG Base Directory Specification says to ignore a relative path.
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

} // namespace journal
