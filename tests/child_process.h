#pragma once

#include <functional>
#include <sys/wait.h>
#include <unistd.h>

/// Runs `work` in a process of its own; how it ended, as waitpid tells.
inline int inChild(const std::function<void()> &work)
{
    const auto child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return status;
}
