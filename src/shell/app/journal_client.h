#pragma once

#include "journal/records.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace shell {

/// The window's access to the journal. A worker thread owns the journal: writes are queued for it and made in
/// order, and their results come back through the event loop. records() is the copy read after the last of
/// them. A write that fails stays in the queue, is reported, and is made again every 2 s until it succeeds.
/// All functions are for the window's thread.
class JournalClient final : public QObject
{
    Q_OBJECT

public:
    /// Runs in the journal's thread: must not touch widgets.
    using Work = std::function<base::Result<void>(journal::Journal &)>;
    /// Called in the window's thread with the result.
    using Done = std::function<void(const base::Result<void> &)>;
    using Kinds = std::vector<journal::RecordKind>;

    /// ThisFile: valid only for the file it was made for, such as a write to a sitting by its id;
    /// useOtherFile() drops it.
    enum class Scope { AnyFile, ThisFile };

    struct Write
    {
        /// Names what is written, e.g. "note say-it-back": a write of the same key that is still queued is
        /// replaced.
        std::string key;
        /// The records it changes; they are read again after it.
        Kinds kinds;
        Work work;
        /// Called on success, or on an error that trying again cannot mend (Reason::Gone, Reason::Input);
        /// not without a context or after it was deleted.
        Done done = {};
        QPointer<QObject> context = {};
        Scope scope = Scope::AnyFile;
        /// Applied to records() at once, so that pages show the change before it is written. Without it,
        /// pages that were shown meanwhile are refreshed when acknowledged() comes.
        std::function<void(journal::Records &)> expected = {};
    };

    explicit JournalClient(journal::Journal journal, QObject *parent = nullptr);
    /// Tries the queued writes once more, for at most 500 ms, and joins the thread.
    ~JournalClient() override;

    /// As last read, with the expected changes of queued writes. The reference stays valid, its contents
    /// change whenever the event loop runs.
    const journal::Records &records() const { return m_records; }

    void write(Write write);
    /// Queues work that is tried once only. A failure is reported and passed to `done`, which is not called
    /// after `context` was deleted.
    void call(QObject *context, Kinds kinds, Work work, Done done);

    /// Removes an unfinished sitting from the journal and emits sittingDiscarded().
    void discardSitting(qint64 sitting, QObject *context, Done done);

    /// Whether anything is queued or being written, failed writes included.
    bool isWaiting() const { return !m_queue.empty(); }
    bool isWaiting(const std::string &key) const;
    /// Whether a write failed and waits to be made again.
    bool isFailing() const { return m_isFailing; }
    /// The number of queued writes; calls, which are tried once, do not count.
    int waitingCount() const;
    /// Tries the failed writes again now; where there are none, reads again what could not be read.
    void retry();
    /// Reopens the file that now has the journal's path. Queued writes of Scope::ThisFile are dropped.
    void useOtherFile();
    /// Writes the journal to its path again after the file was removed, then the queue. A file that is there
    /// is opened instead.
    void restoreFile(Done done);
    /// Emits failed(); recovered() follows once the queue is empty again.
    void report(const base::Error &error);
    /// Checks whether another process changed the journal, reads it again where one did, and emits
    /// changedOutside(). Runs every second by itself.
    void checkForOutsideChanges();

    /// Whether the journal's thread has no task, checks included; failed writes may be queued.
    bool isIdle() const { return m_pendingTasks == 0 && (m_queue.empty() || m_isFailing); }
    /// Calls `work` once no write is being made: all are done, or fail. At once where that is so already; not
    /// after `context` was deleted.
    void whenWritesDone(QObject *context, std::function<void()> work);
    /// Blocks for that, at most `timeout`. True where all writes are done.
    bool waitForWrites(std::chrono::milliseconds timeout);
    /// The number of the last write or call, from 1; 0 before the first.
    qint64 lastNumber() const { return m_lastNumber; }

signals:
    void failed(const base::Error &error);
    /// Everything that failed() reported has been written, or can be read again.
    void recovered();
    void changedOutside();
    void sittingDiscarded(qint64 sitting);
    /// The write of that number, which had no Write::expected, is on the disk.
    void acknowledged(qint64 number);

private:
    struct Call
    {
        Write write;
        qint64 number = 0;
        bool isMadeOnce = false;
    };
    struct Answer;
    class Worker;

    void enqueue(Call call);
    void send();
    void takeAnswers();
    void take(Answer answer);
    void takeCall(const base::Result<void> &outcome);
    void takeReopened(const Answer &answer);
    void fail(const base::Error &error);
    /// Passes the error to all queued calls and drops them.
    void refuseCalls(const base::Error &error);
    void reopen(const std::function<base::Result<void>(journal::Journal &)> &open);
    void recover();
    bool areWritesDone() const;
    void notifyWritesDone();

    journal::Records m_records;
    std::deque<Call> m_queue;
    /// Whether the journal's thread has the first of the queue.
    bool m_isUnderWay = false;
    /// Tasks whose results have not arrived yet.
    int m_pendingTasks = 0;
    /// Tasks among them that open the journal again.
    int m_reopenings = 0;
    Done m_restoreDone;
    bool m_isFailing = false;
    /// Whether anything was reported since the last recovery.
    bool m_hasFailed = false;
    qint64 m_lastNumber = 0;
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_whenWritesDone;
    QTimer m_retryTimer;
    QTimer m_pollTimer;
    std::unique_ptr<Worker> m_worker;
};

} // namespace shell
