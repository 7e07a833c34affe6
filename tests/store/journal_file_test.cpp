#include "catch.hpp"
#include "store/child_process.h"
#include "store/journal.h"
#include "store/journal_files.h"
#include "store/journal_samples.h"
#include "store/temporary_folder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <sys/stat.h>
#include <unistd.h>

using store::Journal;

namespace {

namespace fs = std::filesystem;

fs::perms permissionsOf(const fs::path &path)
{
    return fs::status(path).permissions();
}

int numberIn(const fs::path &file, const char *query)
{
    return SQLite::Database(file.string()).execAndGet(query).getInt();
}

/// What opening the journal in `folder` says.
std::string refusalOf(const fs::path &folder)
{
    try {
        const Journal journal(folder);
        return "";
    } catch (const store::JournalError &error) {
        return error.what();
    }
}

/// While it lives, the process is no superuser, whom no permission stops.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
        if (m_user == 0)
            REQUIRE(::seteuid(OrdinaryId) == 0);
    }
    ~OrdinaryUser() { REQUIRE(::seteuid(m_user) == 0); }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

    /// Gives a path to that user.
    static void own(const fs::path &path)
    {
        if (::geteuid() == 0)
            REQUIRE(::chown(path.c_str(), OrdinaryId, OrdinaryId) == 0);
    }

private:
    static constexpr uid_t OrdinaryId = 65534;
    uid_t m_user = ::geteuid();
};

} // namespace

TEST_CASE("nobody else can read the journal, whatever the umask")
{
    const TemporaryFolder parent;
    const auto folder = parent.path() / "share/attune";
    const auto umaskBefore = ::umask(0);
    const Journal journal(folder);
    ::umask(umaskBefore);

    CHECK(journal.file() == folder / "journal.sqlite");
    CHECK(permissionsOf(folder) == fs::perms::owner_all);
    CHECK(permissionsOf(journal.file()) == (fs::perms::owner_read | fs::perms::owner_write));

    SQLite::Database writing(journal.file().string(), SQLite::OPEN_READWRITE);
    writing.exec("BEGIN IMMEDIATE; PRAGMA user_version = 2");
    CHECK(permissionsOf(folder / "journal.sqlite-journal")
          == (fs::perms::owner_read | fs::perms::owner_write));
    writing.exec("ROLLBACK");
}

TEST_CASE("a file that others could read is closed to them; a folder that was there stays as it is")
{
    const TemporaryFolder folder;
    write(folder.path() / "journal.sqlite", "");
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(folder.path() / "journal.sqlite", fs::perms(0644));

    const Journal journal(folder.path());
    CHECK(permissionsOf(folder.path()) == fs::perms(0755));
    CHECK(permissionsOf(journal.file()) == fs::perms(0600));
}

TEST_CASE("a new file is a journal of the current version")
{
    const TemporaryFolder folder;
    SECTION("where there was none") { }
    SECTION("where there was an empty file")
    {
        write(folder.path() / "journal.sqlite", "");
    }
    SECTION("where there was a database without a table")
    {
        SQLite::Database((folder.path() / "journal.sqlite").string(),
                         SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("VACUUM");
    }

    Journal journal(folder.path());
    CHECK(numberIn(journal.file(), "PRAGMA user_version") == 5);
    CHECK(numberIn(journal.file(), "PRAGMA application_id") == 1098151018);
    CHECK_FALSE(fs::exists(folder.path() / "journal-before-v5.sqlite"));
    CHECK(journal.beginSitting(sampleSitting()) > 0);
}

TEST_CASE("an older file is copied, then migrated, and keeps what was in it")
{
    const TemporaryFolder folder;
    const auto file = makeVersion1(folder.path());
    const auto copy = folder.path() / "journal-before-v5.sqlite";
    write(copy, "left over from an attempt that was cut short");

    Journal journal(folder.path());
    CHECK(numberIn(file, "PRAGMA user_version") == 5);
    REQUIRE(journal.finishedSittings().size() == 1);
    CHECK(answersOf(journal.finishedSittings().front()) == "a01=5 a02=-");
    CHECK(journal.finishedSittings().front().about.name == "小林");
    CHECK(journal.unfinishedSitting()->id == 4);
    CHECK(journal.reply("declining-gently") == store::Reply::Partly);
    CHECK(journal.bookmarks().size() == 2);
    journal.setOwnWording("stay-three-minutes", "en", "Stay?");
    CHECK(journal.ownWording("stay-three-minutes", "en") == "Stay?");

    CHECK(numberIn(copy, "PRAGMA user_version") == 1);
    CHECK(numberIn(copy, "SELECT count(*) FROM sitting") == 2);
    CHECK(permissionsOf(copy) == fs::perms(0600));
}

TEST_CASE("a file of version 2 gets a playbook and keeps the rest")
{
    const TemporaryFolder folder;
    const auto file = makeVersion2(folder.path());

    Journal journal(folder.path());
    CHECK(numberIn(file, "PRAGMA user_version") == 5);
    CHECK(journal.playbook().empty());
    journal.setPlaybookEntry({"the-repair-word", 1, store::PlaybookEntry::State::Done, "platform nine"});
    CHECK(journal.playbook().size() == 1);
    CHECK(answersOf(journal.finishedSittings().front()) == "a01=5 a02=-");
    CHECK(journal.ownWording("stay-three-minutes", "zh") == "再待三分钟");
    CHECK(journal.readingPlace("declining-gently")->place == 0.25);

    CHECK(numberIn(folder.path() / "journal-before-v5.sqlite", "PRAGMA user_version") == 2);
    CHECK(numberIn(folder.path() / "journal-before-v5.sqlite", "SELECT count(*) FROM own_wording") == 1);
}

TEST_CASE("a file of version 3 gets room for partners and keeps its playbook")
{
    const TemporaryFolder folder;
    const auto file = makeVersion3(folder.path());

    Journal journal(folder.path());
    CHECK(numberIn(file, "PRAGMA user_version") == 5);
    CHECK(journal.partners().empty());
    CHECK(journal.keepPartner({0, samplePartner("Sam"), "2026-11-23T21:00:00Z"}) == 1);
    REQUIRE(journal.playbook().size() == 1);
    CHECK(journal.playbook().front()
          == store::PlaybookEntry{"the-repair-word", 2, store::PlaybookEntry::State::Tried, "platform nine"});
    CHECK(answersOf(journal.finishedSittings().front()) == "a01=5 a02=-");

    CHECK(numberIn(folder.path() / "journal-before-v5.sqlite", "PRAGMA user_version") == 3);
    CHECK(numberIn(folder.path() / "journal-before-v5.sqlite", "SELECT count(*) FROM playbook") == 1);
}

TEST_CASE("a file of version 4 gets room for tests of one's own and keeps its partners")
{
    const TemporaryFolder folder;
    const auto file = makeVersion4(folder.path());

    Journal journal(folder.path());
    CHECK(numberIn(file, "PRAGMA user_version") == 5);
    CHECK(journal.ownInstruments().empty());
    CHECK(journal.playbook().size() == 1);
    journal.keepInstrument({"mine", "{}"});
    CHECK(journal.ownInstruments() == std::vector<store::OwnInstrument>{{"mine", "{}"}});
    CHECK(numberIn(folder.path() / "journal-before-v5.sqlite", "PRAGMA user_version") == 4);
}

TEST_CASE("a migration that cannot be completed leaves the older file as it was")
{
    const TemporaryFolder folder;
    const auto file = makeVersion1(folder.path());
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("CREATE TABLE reading_place (other TEXT)");
    const auto before = bytesOf(file);

    CHECK_THROWS_AS(Journal(folder.path()), SQLite::Exception);
    CHECK(bytesOf(file) == before);
}

TEST_CASE("a file that is no usable journal is refused and not touched")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "journal.sqlite";
    std::string words;

    SECTION("of a newer version")
    {
        makeVersion1(folder.path());
        SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
        words = "newer version";
    }
    SECTION("no database")
    {
        write(file, "dear diary");
        words = "cannot be read";
    }
    SECTION("a picture of a whole page")
    {
        write(file, std::string(8192, '\x89'));
        words = "cannot be read";
    }
    SECTION("cut off")
    {
        makeVersion1(folder.path());
        fs::resize_file(file, fs::file_size(file) / 2);
        words = "cannot be read";
    }
    SECTION("damaged in the middle")
    {
        makeVersion1(folder.path());
        auto bytes = bytesOf(file);
        bytes.replace(4096, bytes.size() - 4096, bytes.size() - 4096, '\xA5');
        write(file, bytes);
        words = "cannot be read";
    }
    SECTION("of another program")
    {
        SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE note (text TEXT); PRAGMA user_version = 1");
        words = "another program";
    }
    const auto before = bytesOf(file);
    const auto permissions = permissionsOf(file);

    const auto refusal = refusalOf(folder.path());
    CHECK_THAT(refusal, Catch::Contains(words));
    CHECK_THAT(refusal, Catch::Contains(file.string()));
    CHECK_THAT(refusal, Catch::Contains("Nothing was changed"));
    CHECK(bytesOf(file) == before);
    CHECK(permissionsOf(file) == permissions);
}

TEST_CASE("a record that cannot be read names the file")
{
    const auto payload
        = GENERATE(std::string("not json"), std::string("{}"), std::string("[1]"),
                   std::string(R"({"about":{"kind":"cat","name":""},"given":[],"language":"en",)"
                               R"("parts":[]})"),
                   std::string(R"({"about":{"kind":"other","name":""},"given":[],"language":"xx",)"
                               R"("parts":[]})"));
    const TemporaryFolder folder;
    Journal journal(folder.path());
    const auto id = journal.beginSitting(sampleSitting());
    SQLite::Database database(journal.file().string(), SQLite::OPEN_READWRITE);
    SQLite::Statement update(database, "UPDATE sitting SET payload = CAST(?1 AS BLOB)");
    update.bind(1, payload);
    update.exec();

    CHECK_THROWS_WITH(journal.sitting(id), Catch::Contains(journal.file().string()));
    CHECK_THROWS_AS(journal.give(id, answered("a01", 5)), store::JournalError);
}

TEST_CASE("a place that cannot be written is named before anything is answered")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "journal.sqlite";
    OrdinaryUser::own(folder.path());
    fs::path place = folder.path();

    SECTION("a read-only folder")
    {
        fs::permissions(folder.path(), fs::perms(0500));
    }
    SECTION("a journal in a read-only folder")
    {
        {
            const Journal current(folder.path());
        }
        OrdinaryUser::own(file);
        fs::permissions(folder.path(), fs::perms(0500));
    }
    SECTION("a read-only file")
    {
        makeVersion1(folder.path());
        OrdinaryUser::own(file);
        fs::permissions(file, fs::perms(0400));
        place = file;
    }
    const OrdinaryUser user;
    CHECK_THROWS_AS(Journal(folder.path()), fs::filesystem_error);
    CHECK_THROWS_WITH(Journal(folder.path()), Catch::Contains(place.string()));
}

TEST_CASE("a file where the folder should be is named")
{
    const TemporaryFolder folder;
    write(folder.path() / "attune", "");
    CHECK_THROWS_WITH(Journal(folder.path() / "attune"),
                      Catch::Contains((folder.path() / "attune").string()));
}

TEST_CASE("what is removed is not left in the file")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    const std::string secret = "what nobody else should ever read";
    journal.setOwnWording("stay", "en", secret);
    REQUIRE(bytesOf(journal.file()).find(secret) != std::string::npos);

    journal.setOwnWording("stay", "en", "");
    CHECK(bytesOf(journal.file()).find(secret) == std::string::npos);
}

TEST_CASE("the journal is in the data folder of the XDG base directories")
{
    const auto [data, expected] = GENERATE(table<std::string, std::string>({
        {"/data/me", "/data/me/attune"},
        {"relative", "/home/me/.local/share/attune"},
        {"", "/home/me/.local/share/attune"},
    }));
    const int status = inChild([&, data = data, expected = expected] {
        ::setenv("HOME", "/home/me", 1);
        ::setenv("XDG_DATA_HOME", data.c_str(), 1);
        ::_exit(store::defaultJournalFolder() == expected ? 0 : 1);
    });
    CHECK(status == 0);
}
