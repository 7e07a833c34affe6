#pragma once

#include "shell/app/application.h"

#include <QElapsedTimer>

/// An application that knows the longest time one event held up its event loop. Event loops within an event
/// (dialogs, QTest::qWait) do not count as held up.
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
        const bool isTaken = shell::Application::notify(receiver, event);
        m_longest = std::max(m_longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        --m_depth;
        return isTaken;
    }

    /// Milliseconds since this was last asked.
    double takeLongest() { return std::exchange(m_longest, 0); }

private:
    int m_depth = 0;
    double m_longest = 0;
};
