#pragma once

#include <functional>
#include <sys/wait.h>
#include <unistd.h>

/// Runs `work` in a forked process and returns its status as waitpid() gives it.
inline int runInChild(const std::function<void()> &work)
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
