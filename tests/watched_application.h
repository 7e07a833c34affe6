#pragma once

#include "shell/app/application.h"

#include <QElapsedTimer>

#include <algorithm>
#include <ctime>
#include <utility>

/// An application that measures the longest time one event took. Events of nested event loops (dialogs,
/// QTest::qWait) count as part of the outer one.
class WatchedApplication final : public shell::Application
{
public:
    using shell::Application::Application;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return shell::Application::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const double busy = processorMilliseconds();
        const bool isTaken = shell::Application::notify(receiver, event);
        m_longest = std::max(m_longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        m_busiest = std::max(m_busiest, processorMilliseconds() - busy);
        --m_depth;
        return isTaken;
    }

    /// The longest since the last call, in milliseconds.
    double takeLongest() { return std::exchange(m_longest, 0); }
    /// The same in processor time of this thread, to which other programs do not add.
    double takeBusiest() { return std::exchange(m_busiest, 0); }

private:
    static double processorMilliseconds()
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    int m_depth = 0;
    double m_longest = 0;
    double m_busiest = 0;
};
