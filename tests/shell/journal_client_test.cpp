#include "catch.hpp"
#include "samples.h"
#include "shell/app/journal_client.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

using journal::RecordKind;
using shell::JournalClient;

namespace {

const base::Result<void> Done;
const base::Result<void> Full
    = std::unexpected(base::Error{"the disk is full", 0, {}, base::Reason::NoSpace});
const base::Result<void> Gone = std::unexpected(base::Error{"it is gone", 0, {}, base::Reason::Gone});

struct Client
{
    JournalClient::Write write(const std::string &key, base::Result<void> outcome = {})
    {
        return {.key = key,
                .kinds = {},
                .work =
                    [this, key, outcome](journal::Journal &) {
                        made += key + ' ';
                        return isFull ? Full : outcome;
                    },
                .done
                = [this, key](const base::Result<void> &answer) { answered += key + (answer ? " " : "! "); },
                .context = &context};
    }
    bool waitUntilQuiet()
    {
        return QTest::qWaitFor([this] { return client.isIdle(); });
    }

    samples::Folder folder;
    QObject context;
    std::string made;
    std::string answered;
    std::atomic<bool> isFull = false;
    JournalClient client{journal::Journal(folder.path())};
};

} // namespace

TEST_CASE("writes are made in order in another thread, and acknowledged in this one")
{
    Client journal;
    journal.client.write(journal.write("a"));
    journal.client.write(journal.write("b"));
    journal.client.call(&journal.context, {}, journal.write("c").work, journal.write("c").done);
    CHECK(journal.answered.empty());
    CHECK(journal.client.isWaiting("b"));
    REQUIRE(journal.waitUntilQuiet());
    CHECK(journal.made == "a b c ");
    CHECK(journal.answered == "a b c ");
    CHECK_FALSE(journal.client.isWaiting());
}

TEST_CASE("a waiting write of the same key is replaced, one that is under way is not")
{
    Client journal;
    journal.client.write({.key = "slow", .kinds = {}, .work = [](journal::Journal &) {
                              std::this_thread::sleep_for(std::chrono::milliseconds(50));
                              return Done;
                          }});
    journal.client.write(journal.write("note"));
    auto second = journal.write("note");
    second.work = [&](journal::Journal &) {
        journal.made += "second ";
        return Done;
    };
    journal.client.write(second);
    journal.client.write(journal.write("slow"));
    REQUIRE(journal.waitUntilQuiet());
    CHECK(journal.made == "second slow ");
}

TEST_CASE("a write that fails waits, is made again in its order, and ends with a recovery")
{
    Client journal;
    int failures = 0;
    int recoveries = 0;
    QObject::connect(&journal.client, &JournalClient::failed, &journal.context, [&] { ++failures; });
    QObject::connect(&journal.client, &JournalClient::recovered, &journal.context, [&] { ++recoveries; });
    journal.isFull = true;
    journal.client.write(journal.write("a"));
    journal.client.write(journal.write("b"));
    REQUIRE(journal.waitUntilQuiet());
    CHECK(journal.client.isFailing());
    CHECK(journal.client.waitingCount() == 2);
    CHECK(journal.answered.empty());
    CHECK(failures > 0);

    // What is made once does not wait for better times.
    journal.client.call(&journal.context, {}, journal.write("once").work, journal.write("once").done);
    REQUIRE(journal.waitUntilQuiet());
    CHECK(journal.answered == "once! ");
    CHECK(journal.client.waitingCount() == 2);

    journal.isFull = false;
    journal.made.clear();
    journal.client.retry();
    REQUIRE(journal.waitUntilQuiet());
    CHECK(journal.made == "a b ");
    CHECK(journal.answered == "once! a b ");
    CHECK(recoveries == 1);
    CHECK_FALSE(journal.client.isFailing());
}

TEST_CASE("what can never succeed is answered and dropped")
{
    Client journal;
    journal.client.write(journal.write("a", Gone));
    journal.client.write(journal.write("b"));
    REQUIRE(journal.waitUntilQuiet());
    CHECK(journal.answered == "a! b ");
    CHECK_FALSE(journal.client.isFailing());
}

TEST_CASE("nobody is answered who is gone")
{
    Client journal;
    auto gone = std::make_unique<QObject>();
    auto write = journal.write("a");
    write.context = gone.get();
    journal.client.write(write);
    gone.reset();
    REQUIRE(journal.waitUntilQuiet());
    CHECK(journal.made == "a ");
    CHECK(journal.answered.empty());
}

TEST_CASE("what is expected of a write is seen at once, and what it made of it afterwards")
{
    Client journal;
    const auto reply = [&] { return journal.client.records().reply("a-page"); };
    journal.client.write(
        {.key = "reply",
         .kinds = {RecordKind::Replies},
         .work = [](journal::Journal &to) { return to.setReply("a-page", journal::Reply::Partly); },
         .expected
         = [](journal::Records &records) { records.setReply("a-page", journal::Reply::VeryMuch); }});
    CHECK(reply() == journal::Reply::VeryMuch);
    REQUIRE(journal.waitUntilQuiet());
    CHECK(reply() == journal::Reply::Partly);
}

TEST_CASE("what another process writes is read")
{
    Client journal;
    int changes = 0;
    QObject::connect(&journal.client, &JournalClient::changedOutside, &journal.context, [&] { ++changes; });
    journal::Journal other(journal.folder.path());
    REQUIRE(other.setReply("a-page", journal::Reply::NotForMe));
    journal.client.checkForOutsideChanges();
    REQUIRE(journal.waitUntilQuiet());
    CHECK(changes == 1);
    CHECK(journal.client.records().reply("a-page") == journal::Reply::NotForMe);
    journal.client.checkForOutsideChanges();
    REQUIRE(journal.waitUntilQuiet());
    CHECK(changes == 1);
}

TEST_CASE("a slow write does not hold up the thread of the window")
{
    Client journal;
    int ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &journal.context, [&] { ++ticks; });
    timer.start(5);
    journal.client.write({.key = "slow", .kinds = {}, .work = [](journal::Journal &) {
                              std::this_thread::sleep_for(std::chrono::milliseconds(200));
                              return Done;
                          }});
    REQUIRE(journal.waitUntilQuiet());
    CHECK(ticks > 10);
}

TEST_CASE("settling waits for what is under way, but not for a disk that is full")
{
    Client journal;
    journal.client.write(journal.write("a"));
    bool areWritesDone = false;
    journal.client.whenWritesDone(&journal.context, [&] { areWritesDone = true; });
    CHECK_FALSE(areWritesDone);
    CHECK(journal.client.waitForWrites(std::chrono::seconds(5)));
    CHECK(areWritesDone);
    CHECK(journal.answered == "a ");
    journal.isFull = true;
    journal.client.write(journal.write("b"));
    CHECK_FALSE(journal.client.waitForWrites(std::chrono::seconds(5)));
}

TEST_CASE("the end makes what waits")
{
    std::string made;
    {
        Client journal;
        journal.isFull = true;
        journal.client.write(journal.write("a"));
        REQUIRE(journal.waitUntilQuiet());
        journal.isFull = false;
        journal.made.clear();
        // The client is the last member: it ends while the rest is there.
        journal.client.write({.key = "b", .kinds = {}, .work = [&made](journal::Journal &) {
                                  made += "b";
                                  return Done;
                              }});
    }
    CHECK(made == "b");
}
