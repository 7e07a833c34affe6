#pragma once

#include "library/library.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <stop_token>

namespace shell {

class JobThread;

/// Runs slow work in one worker thread, in order. A job cancels the one before it with the same key; the
/// result of a cancelled job, or for a context that was deleted, is dropped. All functions but Job's are for
/// the window's thread.
class JobRunner final : public QObject
{
    Q_OBJECT

public:
    /// What a job works with, in its own thread.
    struct Job
    {
        /// The worker's own connection, opened at the first call. Throws as the constructor of Library does.
        const library::Library &library();
        /// Whether the result would be dropped; long work checks it and returns early.
        bool isCancelled() const { return stop.stop_requested(); }

        std::stop_token stop;
        JobThread *thread = nullptr;
    };

    /// `library` is the file of the bundled content.
    explicit JobRunner(std::filesystem::path library, QObject *parent = nullptr);
    /// Cancels everything and blocks until the running job returns.
    ~JobRunner() override;

    /// Calls `done` in the window's thread with what `work` returned, unless the job was cancelled or
    /// `context` deleted. Where `work` throws, defectMet() is emitted instead.
    template <typename Work, typename Done>
    void run(const std::string &key, QObject *context, Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, Job &>;
        start(
            key, context, [work = std::move(work)](Job &job) { return std::make_shared<Outcome>(work(job)); },
            [done = std::move(done)](const std::shared_ptr<void> &value) {
                done(std::move(*static_cast<Outcome *>(value.get())));
            });
    }
    void cancel(const std::string &key);
    /// Whether any job was started and has neither finished nor been cancelled.
    bool isBusy() const { return !m_running.empty(); }

signals:
    /// `words`: what() of the exception.
    void defectMet(const QString &words);

private:
    using Value = std::shared_ptr<void>;

    void start(const std::string &key, QObject *context, std::function<Value(Job &)> work,
               std::function<void(const Value &)> done);
    void finish(const std::string &key, qint64 number, const QPointer<QObject> &context, const Value &value,
                const std::function<void(const Value &)> &done);

    struct Running
    {
        qint64 number = 0;
        std::stop_source stop;
    };

    std::map<std::string, Running> m_running;
    qint64 m_lastNumber = 0;
    std::unique_ptr<JobThread> m_thread;
};

} // namespace shell
