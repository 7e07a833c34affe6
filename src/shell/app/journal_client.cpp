#include "shell/app/journal_client.h"

#include <QMetaObject>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace shell {

namespace {

constexpr int RetryMilliseconds = 2000;
constexpr int PollMilliseconds = 1000;
/// How long SQLite waits for the lock of another process; after that the write fails and is tried again
/// later.
constexpr int BusyTimeoutMilliseconds = 250;

bool isPermanent(const base::Error &error)
{
    return error.reason == base::Reason::Gone || error.reason == base::Reason::Input;
}

} // namespace

/// The result of one task of the journal's thread.
struct JournalClient::Answer
{
    enum class Kind { Call, Check, Reopened };
    Kind kind = Kind::Call;
    base::Result<void> outcome = {};
    journal::Records records = {};
    bool hasChangedOutside = false;
};

/// The thread that owns the journal.
class JournalClient::Worker
{
public:
    using Task = std::function<Answer(journal::Journal &, journal::Records &)>;

    Worker(journal::Journal journal, journal::Records records, std::function<void()> notify)
        : m_journal(std::move(journal))
        , m_records(std::move(records))
        , m_notify(std::move(notify))
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    void post(Task task)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_tasks.push_back(std::move(task));
        }
        m_changed.notify_all();
    }

    std::vector<Answer> answers()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_answers, {});
    }

    /// False where none arrived by then.
    bool waitForAnswer(std::chrono::steady_clock::time_point until)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_until(lock, until, [this] { return !m_answers.empty(); });
    }

private:
    void run(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        while (m_changed.wait(lock, stop, [this] { return !m_tasks.empty(); })) {
            auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            auto answer = task(m_journal, m_records);
            answer.records = m_records;
            lock.lock();
            m_answers.push_back(std::move(answer));
            m_changed.notify_all();
            m_notify();
        }
    }

    journal::Journal m_journal;
    journal::Records m_records;
    std::function<void()> m_notify;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Task> m_tasks;
    std::vector<Answer> m_answers;
    /// The last member, so that it is joined before the others are destroyed.
    std::jthread m_thread;
};

JournalClient::JournalClient(journal::Journal journal, QObject *parent)
    : QObject(parent)
{
    journal.setBusyTimeout(BusyTimeoutMilliseconds);
    journal.hasChangedOutside();
    readRecords(m_records, journal, journal::AllRecords);
    m_worker = std::make_unique<Worker>(std::move(journal), m_records, [this] {
        QMetaObject::invokeMethod(this, &JournalClient::takeAnswers, Qt::QueuedConnection);
    });
    m_retryTimer.setInterval(RetryMilliseconds);
    connect(&m_retryTimer, &QTimer::timeout, this, &JournalClient::retry);
    m_pollTimer.setInterval(PollMilliseconds);
    connect(&m_pollTimer, &QTimer::timeout, this, &JournalClient::checkForOutsideChanges);
    m_pollTimer.start();
    // Queued: nothing is connected to failed() yet.
    if (!m_records.unread.empty())
        QMetaObject::invokeMethod(
            this, [this, error = m_records.unreadReason] { report(error); }, Qt::QueuedConnection);
}

JournalClient::~JournalClient()
{
    blockSignals(true);
    retry();
    waitForWrites(std::chrono::milliseconds(2 * BusyTimeoutMilliseconds));
    m_worker.reset();
}

bool JournalClient::isWaiting(const std::string &key) const
{
    return std::ranges::any_of(m_queue, [&](const Call &call) { return call.write.key == key; });
}

int JournalClient::waitingCount() const
{
    return static_cast<int>(std::ranges::count(m_queue, false, &Call::isMadeOnce));
}

void JournalClient::write(Write write)
{
    enqueue({std::move(write), 0, false});
}

void JournalClient::call(QObject *context, Kinds kinds, Work work, Done done)
{
    enqueue(
        {{{}, std::move(kinds), std::move(work), std::move(done), context, Scope::ThisFile, {}}, 0, true});
}

void JournalClient::discardSitting(qint64 sitting, QObject *context, Done done)
{
    write({"discard " + std::to_string(sitting),
           {journal::RecordKind::UnfinishedSittings},
           [sitting](journal::Journal &journal) { return journal.removeSitting(sitting); },
           std::move(done),
           context,
           Scope::ThisFile,
           [sitting](journal::Records &records) { records.dropSitting(sitting); }});
    emit sittingDiscarded(sitting);
}

void JournalClient::enqueue(Call call)
{
    call.number = ++m_lastNumber;
    const auto first = m_queue.begin() + (m_isUnderWay ? 1 : 0);
    const auto same = std::ranges::find_if(first, m_queue.end(), [&](const Call &each) {
        return !call.isMadeOnce && each.write.key == call.write.key;
    });
    if (call.write.expected)
        call.write.expected(m_records);
    if (same == m_queue.end())
        m_queue.push_back(std::move(call));
    else
        *same = std::move(call);
    retry();
}

void JournalClient::retry()
{
    m_isFailing = false;
    if (m_queue.empty() && m_hasFailed)
        reopen([](journal::Journal &) { return base::Result<void>(); });
    send();
}

void JournalClient::send()
{
    if (m_isUnderWay || m_reopenings > 0 || m_isFailing || m_queue.empty())
        return;
    m_isUnderWay = true;
    ++m_pendingTasks;
    m_worker->post([work = m_queue.front().write.work, kinds = m_queue.front().write.kinds](
                       journal::Journal &journal, journal::Records &records) {
        Answer answer;
        const auto reopen = [&] {
            const auto reopened = journal.reopen();
            if (reopened)
                readRecords(records, journal, journal::AllRecords);
            return reopened;
        };
        // A journal that was opened read-only may be writable by now.
        if (journal.access() == journal::Journal::Access::ReadOnly)
            answer.outcome = reopen();
        if (answer.outcome)
            answer.outcome = work(journal);
        // A damaged file may have been replaced by a copy meanwhile.
        if (!answer.outcome && answer.outcome.error().reason == base::Reason::Damaged && reopen())
            answer.outcome = work(journal);
        // After a failure without any kinds: that updates access and damage only.
        readRecords(records, journal,
                    answer.outcome || isPermanent(answer.outcome.error())
                        ? std::span<const journal::RecordKind>(kinds)
                        : std::span<const journal::RecordKind>());
        return answer;
    });
}

void JournalClient::takeAnswers()
{
    for (auto &answer : m_worker->answers())
        take(std::move(answer));
}

void JournalClient::take(Answer answer)
{
    --m_pendingTasks;
    m_records = std::move(answer.records);
    const bool isAnswered = answer.kind == Answer::Kind::Call && answer.outcome;
    for (auto call = m_queue.begin() + (isAnswered ? 1 : 0); call != m_queue.end(); ++call) {
        if (call->write.expected)
            call->write.expected(m_records);
    }
    switch (answer.kind) {
    case Answer::Kind::Check:
        if (answer.hasChangedOutside)
            emit changedOutside();
        return;
    case Answer::Kind::Reopened:
        takeReopened(answer);
        break;
    case Answer::Kind::Call:
        takeCall(answer.outcome);
        break;
    }
    notifyWritesDone();
}

void JournalClient::takeReopened(const Answer &answer)
{
    --m_reopenings;
    const auto restored = std::exchange(m_restoreDone, {});
    if (answer.outcome) {
        m_isFailing = false;
        send();
        recover();
        emit changedOutside();
    } else {
        fail(answer.outcome.error());
    }
    if (restored)
        restored(answer.outcome);
}

void JournalClient::takeCall(const base::Result<void> &outcome)
{
    m_isUnderWay = false;
    const bool isDone = outcome || isPermanent(outcome.error());
    if (!isDone && !m_queue.front().isMadeOnce)
        return fail(outcome.error());
    const auto call = std::move(m_queue.front());
    m_queue.pop_front();
    if (!isDone)
        report(outcome.error());
    send();
    if (isDone)
        recover();
    if (call.write.done && !call.write.context.isNull())
        call.write.done(outcome);
    if (outcome && !call.write.expected)
        emit acknowledged(call.number);
}

void JournalClient::recover()
{
    if (!m_queue.empty() || !std::exchange(m_hasFailed, false))
        return;
    m_retryTimer.stop();
    emit recovered();
}

void JournalClient::fail(const base::Error &error)
{
    m_isFailing = true;
    m_retryTimer.start();
    refuseCalls(error);
    report(error);
}

void JournalClient::refuseCalls(const base::Error &error)
{
    std::vector<Write> refused;
    std::erase_if(m_queue, [&](Call &call) {
        if (call.isMadeOnce)
            refused.push_back(std::move(call.write));
        return call.isMadeOnce;
    });
    for (const auto &write : refused) {
        if (write.done && !write.context.isNull())
            write.done(std::unexpected(error));
    }
}

void JournalClient::reopen(const std::function<base::Result<void>(journal::Journal &)> &open)
{
    ++m_reopenings;
    ++m_pendingTasks;
    m_worker->post([open](journal::Journal &journal, journal::Records &records) {
        Answer answer{Answer::Kind::Reopened};
        answer.outcome = open(journal);
        if (answer.outcome)
            readRecords(records, journal, journal::AllRecords);
        if (answer.outcome && !records.unread.empty())
            answer.outcome = std::unexpected(records.unreadReason);
        return answer;
    });
}

void JournalClient::useOtherFile()
{
    m_queue.erase(std::remove_if(m_queue.begin() + (m_isUnderWay ? 1 : 0), m_queue.end(),
                                 [](const Call &call) { return call.write.scope == Scope::ThisFile; }),
                  m_queue.end());
    reopen([](journal::Journal &journal) { return journal.reopen(); });
}

void JournalClient::restoreFile(Done done)
{
    m_restoreDone = std::move(done);
    reopen([](journal::Journal &journal) { return journal.restoreFile(); });
}

void JournalClient::report(const base::Error &error)
{
    m_hasFailed = true;
    emit failed(error);
}

void JournalClient::checkForOutsideChanges()
{
    if (m_isUnderWay || m_reopenings > 0)
        return;
    ++m_pendingTasks;
    m_worker->post([](journal::Journal &journal, journal::Records &records) {
        Answer answer{Answer::Kind::Check};
        answer.hasChangedOutside = journal.hasChangedOutside();
        if (answer.hasChangedOutside)
            readRecords(records, journal, journal::AllRecords);
        return answer;
    });
}

void JournalClient::whenWritesDone(QObject *context, std::function<void()> work)
{
    m_whenWritesDone.emplace_back(context, std::move(work));
    notifyWritesDone();
}

bool JournalClient::areWritesDone() const
{
    return !m_isUnderWay && m_reopenings == 0 && (m_queue.empty() || m_isFailing);
}

void JournalClient::notifyWritesDone()
{
    if (!areWritesDone())
        return;
    for (const auto &[context, work] : std::exchange(m_whenWritesDone, {})) {
        if (!context.isNull())
            work();
    }
}

bool JournalClient::waitForWrites(std::chrono::milliseconds timeout)
{
    const auto until = std::chrono::steady_clock::now() + timeout;
    while (!areWritesDone() && m_worker->waitForAnswer(until))
        takeAnswers();
    return !isWaiting();
}

} // namespace shell
