#include "catch.hpp"
#include "shell/app/job_runner.h"

#include <QCoreApplication>
#include <QTest>

#include <atomic>
#include <latch>
#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

namespace {

constexpr int PatienceMilliseconds = 5000;

struct Runner
{
    bool waitForAll()
    {
        return QTest::qWaitFor([this] { return !jobs.isBusy(); }, PatienceMilliseconds);
    }

    QObject context;
    shell::JobRunner jobs{ATTUNE_BUNDLE};
    std::vector<int> answers;
};

} // namespace

TEST_CASE("a job answers in the thread of the window")
{
    Runner runner;
    std::thread::id worker;
    std::thread::id answered;
    runner.jobs.run(
        "key", &runner.context,
        [&](shell::JobRunner::Job &job) {
            worker = std::this_thread::get_id();
            return job.library().articleCounts().size();
        },
        [&](std::size_t count) {
            answered = std::this_thread::get_id();
            runner.answers.push_back(static_cast<int>(count));
        });
    REQUIRE(runner.waitForAll());
    CHECK(answered == std::this_thread::get_id());
    CHECK(worker != answered);
    REQUIRE(runner.answers.size() == 1);
    CHECK(runner.answers.front() > 5);
}

TEST_CASE("a later job of the same key cancels the one before it, and its late answer is dropped")
{
    Runner runner;
    std::latch begun(1);
    std::latch released(1);
    std::atomic<bool> wasCancelled = false;
    const auto take = [&](int answer) { runner.answers.push_back(answer); };
    runner.jobs.run(
        "key", &runner.context,
        [&](shell::JobRunner::Job &job) {
            begun.count_down();
            released.wait();
            wasCancelled = job.isCancelled();
            return 1;
        },
        take);
    begun.wait();
    runner.jobs.run(
        "key", &runner.context, [](shell::JobRunner::Job &) { return 2; }, take);
    runner.jobs.run(
        "key", &runner.context, [](shell::JobRunner::Job &) { return 3; }, take);
    runner.jobs.run(
        "other", &runner.context, [](shell::JobRunner::Job &) { return 4; }, take);
    released.count_down();
    REQUIRE(runner.waitForAll());
    CHECK(wasCancelled);
    CHECK(runner.answers == std::vector{3, 4});
}

TEST_CASE("an answer for somebody who is gone, or that was cancelled, is dropped")
{
    Runner runner;
    auto gone = std::make_unique<QObject>();
    const auto take = [&](int answer) { runner.answers.push_back(answer); };
    runner.jobs.run(
        "gone", gone.get(), [](shell::JobRunner::Job &) { return 1; }, take);
    runner.jobs.run(
        "cancelled", &runner.context, [](shell::JobRunner::Job &) { return 2; }, take);
    gone.reset();
    runner.jobs.cancel("cancelled");
    runner.jobs.cancel("unknown");
    REQUIRE(runner.waitForAll());
    QTest::qWait(20);
    CHECK(runner.answers.empty());
}

TEST_CASE("what a job throws is reported, and the next one runs")
{
    Runner runner;
    QString defect;
    QObject::connect(&runner.jobs, &shell::JobRunner::defectMet, &runner.context,
                     [&](const QString &words) { defect = words; });
    const auto take = [&](int answer) { runner.answers.push_back(answer); };
    runner.jobs.run(
        "key", &runner.context,
        [](shell::JobRunner::Job &) -> int { throw std::runtime_error("no such table: paths"); }, take);
    runner.jobs.run(
        "next", &runner.context, [](shell::JobRunner::Job &) { return 1; }, take);
    REQUIRE(runner.waitForAll());
    CHECK(defect == QStringLiteral("no such table: paths"));
    CHECK(runner.answers == std::vector{1});
}

TEST_CASE("the end waits for the job that is under way and for no other")
{
    std::atomic<int> done = 0;
    {
        QObject context;
        shell::JobRunner jobs{ATTUNE_BUNDLE};
        std::latch begun(1);
        jobs.run(
            "first", &context,
            [&](shell::JobRunner::Job &) {
                begun.count_down();
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                return ++done;
            },
            [](int) {});
        jobs.run(
            "second", &context, [&](shell::JobRunner::Job &) { return ++done; }, [](int) {});
        begun.wait();
    }
    CHECK(done == 1);
}
