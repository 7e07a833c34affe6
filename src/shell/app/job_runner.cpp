#include "shell/app/job_runner.h"

#include <QMetaObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace shell {

/// One thread with its own connection to the library.
class JobThread
{
public:
    using Task = std::function<void(JobThread &)>;

    explicit JobThread(std::filesystem::path library)
        : m_file(std::move(library))
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

    const library::Library &library()
    {
        if (m_library == nullptr)
            m_library = std::make_unique<library::Library>(m_file);
        return *m_library;
    }

private:
    void run(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        while (m_changed.wait(lock, stop, [this] { return !m_tasks.empty(); }) && !stop.stop_requested()) {
            const auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task(*this);
            lock.lock();
        }
    }

    std::filesystem::path m_file;
    std::unique_ptr<library::Library> m_library;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Task> m_tasks;
    /// The last member, so that it is joined before the others are destroyed.
    std::jthread m_thread;
};

const library::Library &JobRunner::Job::library()
{
    return thread->library();
}

JobRunner::JobRunner(std::filesystem::path library, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<JobThread>(std::move(library)))
{
}

JobRunner::~JobRunner()
{
    for (auto &[key, running] : m_running)
        running.stop.request_stop();
    m_thread.reset();
}

void JobRunner::cancel(const std::string &key)
{
    const auto running = m_running.find(key);
    if (running == m_running.end())
        return;
    running->second.stop.request_stop();
    m_running.erase(running);
}

void JobRunner::start(const std::string &key, QObject *context, std::function<Value(Job &)> work,
                      std::function<void(const Value &)> done)
{
    cancel(key);
    auto &running = m_running[key];
    running.number = ++m_lastNumber;
    m_thread->post([this, key, number = running.number, stop = running.stop.get_token(),
                    context = QPointer<QObject>(context), work = std::move(work),
                    done = std::move(done)](JobThread &thread) {
        if (stop.stop_requested())
            return;
        Job job{stop, &thread};
        Value value;
        QString defect;
        try {
            value = work(job);
        } catch (const std::exception &error) {
            defect = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this,
            [this, key, number, context, value, defect, done] {
                if (defect.isEmpty())
                    return finish(key, number, context, value, done);
                finish(key, number, nullptr, value, done);
                emit defectMet(defect);
            },
            Qt::QueuedConnection);
    });
}

void JobRunner::finish(const std::string &key, qint64 number, const QPointer<QObject> &context,
                       const Value &value, const std::function<void(const Value &)> &done)
{
    const auto running = m_running.find(key);
    if (running == m_running.end() || running->second.number != number)
        return;
    m_running.erase(running);
    if (!context.isNull())
        done(value);
}

} // namespace shell
