#include "catch.hpp"
#include "checked_journal.h"
#include "child_process.h"
#include "journal/files.h"
#include "journal/journal.h"
#include "journal/samples.h"
#include "temporary_folder.h"
#include "unprivileged_user.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <sys/stat.h>
#include <unistd.h>

using Journal = CheckedJournal;

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
    } catch (const journal::JournalError &error) {
        return error.what();
    }
}

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
    {
        const Journal created(folder.path());
    }
    fs::permissions(folder.path(), fs::perms(0755));
    fs::permissions(folder.path() / "journal.sqlite", fs::perms(0644));

    const Journal journal(folder.path());
    CHECK(permissionsOf(folder.path()) == fs::perms(0755));
    CHECK(permissionsOf(journal.file()) == fs::perms(0600));
}

TEST_CASE("a new file is a journal of the current version")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    CHECK(numberIn(journal.file(), "PRAGMA user_version") == 6);
    CHECK(numberIn(journal.file(), "PRAGMA application_id") == 1098151018);
    CHECK_FALSE(fs::exists(folder.path() / "journal-before-v6.sqlite"));
    CHECK(journal.beginSitting(sampleSitting()) > 0);
}

TEST_CASE("an older file is copied, then migrated, and keeps what was in it")
{
    const TemporaryFolder folder;
    const auto file = makeVersion1(folder.path());
    const auto copy = folder.path() / "journal-before-v6.sqlite";
    write(copy, "left over from an attempt that was cut short");

    Journal journal(folder.path());
    CHECK(numberIn(file, "PRAGMA user_version") == 6);
    REQUIRE(journal.finishedSittings().size() == 1);
    CHECK(answersOf(journal.finishedSittings().front()) == "a01=5 a02=-");
    CHECK(journal.finishedSittings().front().about.name == "小林");
    CHECK(journal.unfinishedSitting()->id == 4);
    CHECK(journal.reply("declining-gently") == journal::Reply::Partly);
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
    CHECK(numberIn(file, "PRAGMA user_version") == 6);
    CHECK(journal.playbook().empty());
    journal.setPlaybookEntry({"the-repair-word", 1, journal::PlaybookEntry::State::Done, "platform nine"});
    CHECK(journal.playbook().size() == 1);
    CHECK(answersOf(journal.finishedSittings().front()) == "a01=5 a02=-");
    CHECK(journal.ownWording("stay-three-minutes", "zh") == "再待三分钟");
    CHECK(journal.readingPlace("declining-gently")->place == 0.25);

    CHECK(numberIn(folder.path() / "journal-before-v6.sqlite", "PRAGMA user_version") == 2);
    CHECK(numberIn(folder.path() / "journal-before-v6.sqlite", "SELECT count(*) FROM own_wording") == 1);
}

TEST_CASE("a file of version 3 gets room for partners and keeps its playbook")
{
    const TemporaryFolder folder;
    const auto file = makeVersion3(folder.path());

    Journal journal(folder.path());
    CHECK(numberIn(file, "PRAGMA user_version") == 6);
    CHECK(journal.partners().empty());
    CHECK(journal.keepPartner({0, samplePartner("Sam"), "2026-11-23T21:00:00Z"}) == 1);
    REQUIRE(journal.playbook().size() == 1);
    CHECK(journal.playbook().front()
          == journal::PlaybookEntry{"the-repair-word", 2, journal::PlaybookEntry::State::Tried,
                                    "platform nine"});
    CHECK(answersOf(journal.finishedSittings().front()) == "a01=5 a02=-");

    CHECK(numberIn(folder.path() / "journal-before-v6.sqlite", "PRAGMA user_version") == 3);
    CHECK(numberIn(folder.path() / "journal-before-v6.sqlite", "SELECT count(*) FROM playbook") == 1);
}

TEST_CASE("a file of version 4 gets room for tests of one's own and keeps its partners")
{
    const TemporaryFolder folder;
    const auto file = makeVersion4(folder.path());

    Journal journal(folder.path());
    CHECK(numberIn(file, "PRAGMA user_version") == 6);
    CHECK(journal.ownInstruments().empty());
    CHECK(journal.playbook().size() == 1);
    journal.keepInstrument({"mine", "{}"});
    CHECK(journal.ownInstruments() == std::vector<journal::OwnInstrument>{{"mine", "{}"}});
    CHECK(numberIn(folder.path() / "journal-before-v6.sqlite", "PRAGMA user_version") == 4);
}

TEST_CASE("a migration that cannot be completed leaves the older file as it was")
{
    const TemporaryFolder folder;
    const auto file = makeVersion1(folder.path());
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("CREATE TABLE reading_place (other TEXT)");
    const auto before = bytesOf(file);

    CHECK_THROWS_AS(Journal(folder.path()), journal::JournalError);
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
    SECTION("emptied")
    {
        write(file, "");
        words = "is empty";
    }
    SECTION("a database without a table")
    {
        SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("VACUUM");
        words = "is empty";
    }
    SECTION("with a trigger that nobody here made")
    {
        {
            const journal::Journal journal(folder.path());
        }
        SQLite::Database(file.string(), SQLite::OPEN_READWRITE)
            .exec("CREATE TRIGGER t AFTER INSERT ON sitting BEGIN DELETE FROM sitting; END");
        words = "cannot be read";
    }
    SECTION("without one of its tables")
    {
        {
            const journal::Journal journal(folder.path());
        }
        SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("DROP TABLE playbook");
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

TEST_CASE("a record that cannot be read is left out, listed and never deleted")
{
    const auto payload
        = GENERATE(std::string("not json"), std::string("{}"), std::string("[1]"), std::string(),
                   std::string(R"({"about":{"kind":"cat","name":""},"given":[],"language":"en",)"
                               R"("parts":[]})"),
                   std::string(R"({"about":{"kind":"other","name":""},"given":[],"language":"xx",)"
                               R"("parts":[]})"));
    const TemporaryFolder folder;
    journal::Journal journal(folder.path());
    const auto bad = journal.beginSitting(sampleSitting()).value();
    const auto good = journal.beginSitting(sampleSitting()).value();
    REQUIRE(journal.setReply("a", journal::Reply::Partly));
    REQUIRE(journal.setReply("b", journal::Reply::Partly));
    REQUIRE(journal.setOwnWording("stay", "en", "", "Stay?"));
    REQUIRE(journal.setPracticeNote("say-it-back", "", "a note"));
    REQUIRE(journal.setPracticeNote("a-small-lean", "", "another"));
    REQUIRE(journal.keepInstrument({"mine", "{}"}));
    REQUIRE(journal.keepDefinition("fe", "{}"));
    REQUIRE(journal.setReadingPlace({"a", 0.5, "2026-11-23T21:00:00Z"}));
    REQUIRE(journal.keepPartner({0, samplePartner("Sam"), "2026-11-23T21:00:00Z"}));
    SQLite::Database database(journal.file().string(), SQLite::OPEN_READWRITE);
    for (const char *statement : {"UPDATE sitting SET payload = CAST(?1 AS BLOB) WHERE id = 1",
                                  "UPDATE reply SET payload = CAST(?1 AS BLOB) WHERE slug = 'a'",
                                  "UPDATE own_wording SET payload = CAST(?1 AS BLOB)",
                                  "UPDATE playbook SET payload = CAST(?1 AS BLOB) WHERE slug = 'say-it-back'",
                                  "UPDATE instrument SET payload = CAST(?1 AS BLOB)",
                                  "UPDATE definition SET payload = CAST(?1 AS BLOB)",
                                  "UPDATE reading_place SET payload = CAST(?1 AS BLOB)",
                                  "UPDATE partner SET payload = CAST(?1 AS BLOB)"}) {
        SQLite::Statement update(database, statement);
        update.bind(1, payload);
        update.exec();
    }

    CHECK(journal.sitting(bad).value() == std::nullopt);
    CHECK(journal.recordResponse(bad, answered("a01", 5)).error().reason == base::Reason::Gone);
    REQUIRE(journal.unfinishedSittings()->size() == 1);
    CHECK(journal.unfinishedSittings()->front().id == good);
    CHECK(journal.replies()->size() == 1);
    CHECK(journal.playbook()->size() == 1);
    CHECK(journal.ownWording("stay", "en").value() == std::nullopt);
    CHECK(journal.ownInstruments()->empty());
    CHECK(journal.definitions()->empty());
    CHECK(journal.readingPlaces()->empty());
    CHECK(journal.partners()->empty());
    CHECK(journal.damagedRecords()
          == std::vector<journal::DamagedRecord>{{"definition", "fe"},
                                                 {"instrument", "mine"},
                                                 {"own_wording", "stay"},
                                                 {"partner", "1"},
                                                 {"playbook", "say-it-back"},
                                                 {"reading_place", "a"},
                                                 {"reply", "a"},
                                                 {"sitting", "1"}});

    // What takes the place of a damaged record must not destroy it.
    REQUIRE(journal.setReply("a", journal::Reply::VeryMuch));
    REQUIRE(journal.setOwnWording("stay", "en", "", "Please stay."));
    REQUIRE(journal.setPracticeState("say-it-back", journal::PlaybookEntry::State::Done));
    REQUIRE(journal.keepInstrument({"mine", "{}"}));
    CHECK(database.execAndGet("SELECT count(*) FROM set_aside").getInt() == 4);
    CHECK(journal.reply("a").value() == journal::Reply::VeryMuch);
    CHECK(journal::Journal(folder.path()).damagedRecords().size() == 4);
}

TEST_CASE("setting a whole plan keeps the damaged records of the one before")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    journal.setPlaybook({{"say-it-back", 1}, {"a-small-lean", 2}});
    SQLite::Database database(journal.file().string(), SQLite::OPEN_READWRITE);
    database.exec("UPDATE playbook SET payload = x'7b' WHERE slug = 'say-it-back'");
    journal.setPlaybook({{"the-repair-word", 1}});
    CHECK(database.execAndGet("SELECT key FROM set_aside").getString() == "say-it-back");
}

TEST_CASE("a place that cannot be written is read, and every write says why it fails")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "journal.sqlite";
    UnprivilegedUser::own(folder.path());

    SECTION("a journal in a read-only folder")
    {
        makeVersion1(folder.path());
        UnprivilegedUser::own(file);
        fs::permissions(folder.path(), fs::perms(0500));
    }
    SECTION("a read-only file")
    {
        makeVersion1(folder.path());
        UnprivilegedUser::own(file);
        fs::permissions(file, fs::perms(0400));
    }
    const auto before = bytesOf(file);
    const UnprivilegedUser user;
    journal::Journal journal(folder.path());
    CHECK(journal.access() == journal::Journal::Access::ReadOnly);
    CHECK(journal.finishedSittings()->size() == 1);
    const auto refused = journal.setReply("a", journal::Reply::Partly);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason == base::Reason::ReadOnly);
    CHECK_THAT(refused.error().sentence, Catch::Contains(file.string()));
    CHECK(bytesOf(file) == before);

    // Once it can be written, it is.
    fs::permissions(folder.path(), fs::perms(0700));
    fs::permissions(file, fs::perms(0600));
    REQUIRE(journal.reopen());
    CHECK(journal.access() == journal::Journal::Access::ReadWrite);
    CHECK(journal.setReply("a", journal::Reply::Partly));
}

TEST_CASE("a folder in which no journal can be made is named")
{
    const TemporaryFolder folder;
    UnprivilegedUser::own(folder.path());
    fs::permissions(folder.path(), fs::perms(0500));
    const UnprivilegedUser user;
    CHECK_THROWS_WITH(Journal(folder.path()), Catch::Contains(folder.path().string()));
}

TEST_CASE("a journal that cannot be opened is put aside under a name of its own")
{
    const TemporaryFolder folder;
    for (const char *name : {"journal-set-aside-1.sqlite", "journal-set-aside-2.sqlite"}) {
        write(folder.path() / "journal.sqlite", name);
        CHECK(journal::Journal::putAside(folder.path()) == folder.path() / name);
        CHECK(bytesOf(folder.path() / name) == name);
    }
    CHECK_NOTHROW(Journal(folder.path()));
    CHECK_FALSE(journal::Journal::putAside(folder.path() / "nowhere"));
}

TEST_CASE("a journal without a file works and leaves nothing")
{
    const TemporaryFolder folder;
    auto journal = journal::Journal::temporary(folder.path());
    CHECK(journal.access() == journal::Journal::Access::Temporary);
    REQUIRE(journal.setReply("a", journal::Reply::Partly));
    CHECK(journal.reply("a").value() == journal::Reply::Partly);
    CHECK(fs::is_empty(folder.path()));
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
    const int status = runInChild([&, data = data, expected = expected] {
        ::setenv("HOME", "/home/me", 1);
        ::setenv("XDG_DATA_HOME", data.c_str(), 1);
        ::_exit(journal::defaultJournalFolder() == expected ? 0 : 1);
    });
    CHECK(status == 0);
}
