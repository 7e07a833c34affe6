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

/// The journal as the window sees it. A thread of its own owns the journal; every call goes there, in order,
/// and its answer comes back through the event loop. What the journal held at the last answer can be read
/// here at any time. A write that fails is kept, reported and made again until it succeeds.
class JournalClient final : public QObject
{
    Q_OBJECT

public:
    using Act = std::function<base::Result<void>(journal::Journal &)>;
    /// Called in the window's thread with the answer.
    using Answered = std::function<void(const base::Result<void> &)>;
    using Kinds = std::vector<journal::RecordKind>;

    /// ThisFile: of use only in the file it is made for, as is a sitting by its id; useOtherFile() drops it.
    enum class Scope { AnyFile, ThisFile };

    struct Write
    {
        /// Names what is written, e.g. "note say-it-back": a waiting write of the same key is replaced.
        std::string key;
        /// What it changes.
        Kinds kinds;
        Act act;
        /// Only for what succeeded, or can never succeed (Reason::Gone, Reason::Input), and only while the
        /// context is there.
        Answered answered = {};
        QPointer<QObject> context = {};
        Scope scope = Scope::AnyFile;
        /// What it will change in what the journal holds, so that it is seen before it is answered. Without
        /// it, pages that were shown meanwhile are shown again.
        std::function<void(journal::Records &)> expected = {};
    };

    explicit JournalClient(journal::Journal journal, QObject *parent = nullptr);
    /// Makes what waits, once more, and ends the thread.
    ~JournalClient() override;

    /// As of the last answer.
    const journal::Records &records() const { return m_records; }

    void write(Write write);
    /// Made once, after what waits; a failure is reported and answered, while the context is there.
    void call(QObject *context, Kinds kinds, Act act, Answered answered);

    /// Takes an unfinished sitting out of the journal, and tells whoever is at it.
    void discardSitting(qint64 sitting, QObject *context, Answered answered);

    /// Whether anything was not answered yet.
    bool isWaiting() const { return !m_queue.empty(); }
    bool isWaiting(const std::string &key) const;
    /// Whether a write failed and waits to be made again.
    bool isFailing() const { return m_isFailing; }
    int waitingCount() const;
    /// Makes the failed writes again now; where there are none, reads anew what could not be read.
    void retry();
    /// Goes on with the file that is at the journal's place now, with what waits for any file.
    void useOtherFile();
    /// Writes the journal to its place again, and what waits.
    void restoreFile(Answered answered);
    void report(const base::Error &error);
    /// Looks whether another process changed the journal, and reads it anew where one did.
    void followOutside();

    /// Whether nothing is with the journal's thread; a failed write may wait.
    bool isQuiet() const { return m_asked == 0 && (m_queue.empty() || m_isFailing); }
    /// Calls `act` once everything is answered, or failing; not after `context` is gone.
    void whenSettled(QObject *context, std::function<void()> act);
    /// Waits for that, at most so long; whether everything is answered.
    bool settle(std::chrono::milliseconds atMost);
    /// The number of the last write; they are counted from 1.
    qint64 lastNumber() const { return m_lastNumber; }

signals:
    void failed(const base::Error &error);
    /// What failed has been done, or can be read again.
    void recovered();
    void changedOutside();
    void sittingDiscarded(qint64 sitting);
    /// The write of that number, of which nobody knew what to expect, is on the disk.
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
    /// Answers what is made once with a failure, where nothing can be written now.
    void refuseCalls(const base::Error &error);
    void reopen(const std::function<base::Result<void>(journal::Journal &)> &open);
    void recover();
    bool isSettled() const;
    void announceSettled();

    journal::Records m_records;
    std::deque<Call> m_queue;
    /// Whether the first of the queue is with the journal's thread.
    bool m_isUnderWay = false;
    /// Tasks that the journal's thread has not answered yet.
    int m_asked = 0;
    /// How often the journal is being opened anew.
    int m_reopenings = 0;
    Answered m_restored;
    bool m_isFailing = false;
    /// Whether anything was reported since the last recovery.
    bool m_hasFailed = false;
    qint64 m_lastNumber = 0;
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_whenSettled;
    QTimer m_again;
    QTimer m_poll;
    std::unique_ptr<Worker> m_worker;
};

} // namespace shell
