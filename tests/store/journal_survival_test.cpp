#include "catch.hpp"
#include "store/child_process.h"
#include "store/journal.h"
#include "store/journal_files.h"
#include "store/journal_samples.h"
#include "store/temporary_folder.h"

#include <SQLiteCpp/Exception.h>

#include <csignal>
#include <sys/resource.h>

using store::Journal;

namespace {

namespace fs = std::filesystem;

/// While it lives, files of this process cannot grow beyond `bytes`: what a full disk looks like to SQLite.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit full = {bytes, m_limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_limit = {};
    void (*m_handler)(int) = nullptr;
};

} // namespace

TEST_CASE("answers survive a kill")
{
    const TemporaryFolder folder;
    const int status = inChild([&] {
        Journal journal(folder.path());
        const auto id = journal.beginSitting(sampleSitting());
        journal.give(id, answered("a01", 5));
        journal.give(id, answered("a02", 1));
        journal.give(id, answered("a03", 7));
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
    const int status = inChild([&] {
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
                    journal.give(id, answered("a" + std::to_string(item), number + 1));
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
        written += sitting.finishedAt == "2026-11-23T22:00:00Z" && sitting.given.size() == Answers ? 1 : 0;
    CHECK(written == Processes);
}

TEST_CASE("a full disk is reported, and what was saved stays")
{
    const TemporaryFolder folder;
    Journal journal(folder.path());
    const auto id = journal.beginSitting(sampleSitting());
    journal.give(id, answered("a01", 5));
    auto wording = std::string(100'000, 'x');
    {
        const FullDisk full(fs::file_size(journal.file()) + 4096);
        CHECK_THROWS_AS(journal.setOwnWording("stay", "en", wording), SQLite::Exception);
    }
    CHECK_FALSE(journal.ownWording("stay", "en"));
    CHECK(answersOf(*journal.sitting(id)) == "a01=5");
    journal.setOwnWording("stay", "en", wording);
    CHECK(journal.ownWording("stay", "en") == wording);
}
