#include "catch.hpp"
#include "checked_journal.h"
#include "child_process.h"
#include "full_disk.h"
#include "journal/files.h"
#include "journal/journal.h"
#include "journal/samples.h"
#include "temporary_folder.h"

#include <SQLiteCpp/Database.h>

#include <csignal>

using Journal = CheckedJournal;

namespace {

namespace fs = std::filesystem;

} // namespace

TEST_CASE("answers survive a kill")
{
    const TemporaryFolder folder;
    const int status = runInChild([&] {
        Journal journal(folder.path());
        const auto id = journal.beginSitting(sampleSitting());
        journal.recordResponse(id, answered("a01", 5));
        journal.recordResponse(id, answered("a02", 1));
        journal.recordResponse(id, answered("a03", 7));
        ::raise(SIGKILL);
    });
    REQUIRE(WIFSIGNALED(status));

    const auto sitting = Journal(folder.path()).unfinishedSitting();
    REQUIRE(sitting);
    CHECK(answersOf(*sitting) == "a01=5 a02=1 a03=7");
}

TEST_CASE("a kill in the middle of a transaction leaves what was before it")
{
    const TemporaryFolder folder;
    Journal(folder.path()).beginSitting(sampleSitting());
    const int status = runInChild([&] {
        SQLite::Database database((folder.path() / "journal.sqlite").string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; DELETE FROM sitting;"
                      "INSERT INTO bookmark WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                      "WHERE i < 20000) SELECT 'phrase', 'p' || i, 'now' FROM n");
        ::raise(SIGKILL);
    });
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(fs::file_size(folder.path() / "journal.sqlite-journal") > 0);

    const Journal journal(folder.path());
    CHECK(journal.unfinishedSitting());
    CHECK(journal.bookmarks().empty());
}

TEST_CASE("several processes may open and write one journal at once")
{
    constexpr int Processes = 3;
    constexpr int Answers = 4;
    const TemporaryFolder folder;
    SECTION("a new one") { }
    SECTION("one to be migrated")
    {
        makeVersion1(folder.path());
    }

    std::vector<pid_t> children;
    for (int number = 0; number < Processes; ++number) {
        children.push_back(::fork());
        if (children.back() == 0) {
            try {
                Journal journal(folder.path());
                const auto id = journal.beginSitting(sampleSitting());
                for (int item = 0; item < Answers; ++item)
                    journal.recordResponse(id, answered("a" + std::to_string(item), number + 1));
                journal.finishSitting(id, "2026-11-23T22:00:00Z");
            } catch (const std::exception &) {
                ::_exit(1);
            }
            ::_exit(0);
        }
    }
    for (const auto child : children) {
        int status = -1;
        ::waitpid(child, &status, 0);
        CHECK(status == 0);
    }

    int written = 0;
    for (const auto &sitting : Journal(folder.path()).finishedSittings())
        written
            += sitting.finishedAt == "2026-11-23T22:00:00Z" && sitting.responses.size() == Answers ? 1 : 0;
    CHECK(written == Processes);
}

TEST_CASE("a full disk lets all of an import in or nothing")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    std::vector<journal::Sitting> sittings(300, sampleSitting());
    {
        const FullDisk full(fs::file_size(journal.file()) + 16384);
        const auto added = journal.real().addSittings(sittings);
        REQUIRE_FALSE(added);
        CHECK(added.error().reason == base::Reason::NoSpace);
    }
    CHECK(journal.unfinishedSittings().empty());
    CHECK(journal.real().addSittings(sittings)->size() == 300);
}

TEST_CASE("what another process holds is said to be held, and can be done later")
{
    const TemporaryFolder folder;
    journal::Journal journal(folder.path(), 50);
    SQLite::Database other(journal.file().string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    CHECK(journal.setReply("a", journal::Reply::Partly).error().reason == base::Reason::Locked);
    CHECK(journal.replies().error().reason == base::Reason::Locked);
    other.exec("ROLLBACK");
    CHECK(journal.setReply("a", journal::Reply::Partly));
}

TEST_CASE("a journal that was moved, deleted or replaced says so and can be had again")
{
    const TemporaryFolder parent;
    const auto folder = parent.path() / "attune";
    const auto away = parent.path() / "away";
    journal::Journal journal(folder);
    REQUIRE(journal.setReply("a", journal::Reply::Partly));
    const auto reasonOfWrite = [&] { return journal.setReply("b", journal::Reply::Partly).error().reason; };

    SECTION("the folder comes back")
    {
        fs::rename(folder, away);
        CHECK(reasonOfWrite() == base::Reason::Missing);
        CHECK(journal.replies()->size() == 1);
        fs::rename(away, folder);
        CHECK(journal.setReply("b", journal::Reply::Partly));
    }
    SECTION("the folder is gone: the journal is written to its place again")
    {
        fs::rename(folder, away);
        REQUIRE(reasonOfWrite() == base::Reason::Missing);
        REQUIRE(journal.restoreFile());
        CHECK(journal.setReply("b", journal::Reply::Partly));
        CHECK(journal::Journal(folder).replies()->size() == 2);
        CHECK(journal::Journal(away).replies()->size() == 1);
    }
    SECTION("the file is deleted")
    {
        fs::remove(journal.file());
        REQUIRE(reasonOfWrite() == base::Reason::Missing);
        REQUIRE(journal.restoreFile());
        CHECK(journal.setReply("b", journal::Reply::Partly));
        CHECK(journal::Journal(folder).replies()->size() == 2);
    }
    SECTION("another file comes in its place")
    {
        {
            journal::Journal other(away);
            REQUIRE(other.setReply("theirs", journal::Reply::NotForMe));
        }
        fs::rename(away / "journal.sqlite", journal.file());
        REQUIRE(reasonOfWrite() == base::Reason::Replaced);
        REQUIRE(journal.reopen());
        CHECK(journal.replies()->front().first == "theirs");
        CHECK(journal.setReply("b", journal::Reply::Partly));
    }
    SECTION("another file, which is no journal, comes in its place")
    {
        write(away, "dear diary");
        fs::rename(away, journal.file());
        REQUIRE(reasonOfWrite() == base::Reason::Replaced);
        CHECK(journal.reopen().error().reason == base::Reason::Damaged);
        CHECK(journal.replies()->front().first == "a");
    }
}

TEST_CASE("a full disk is reported, and what was saved stays")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    const auto id = journal.beginSitting(sampleSitting());
    journal.recordResponse(id, answered("a01", 5));
    auto wording = std::string(100'000, 'x');
    {
        const FullDisk full(fs::file_size(journal.file()) + 4096);
        const auto refused = journal.real().setOwnWording("stay", "en", "", wording);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().reason == base::Reason::NoSpace);
        CHECK_THAT(refused.error().sentence, Catch::Contains("no space left"));
    }
    CHECK_FALSE(journal.ownWording("stay", "en"));
    CHECK(answersOf(*journal.sitting(id)) == "a01=5");
    journal.setOwnWording("stay", "en", wording);
    CHECK(journal.ownWording("stay", "en") == wording);
}
