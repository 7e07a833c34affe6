// Walks through the window and says how long one event held it up: bench_blocked.
#include "blocked_walk.h"
#include "shell/app/resources.h"

#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr double FrameMilliseconds = 16;
constexpr std::size_t MostTold = 8;

} // namespace

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    QApplication::setStyle(u"fusion"_s);
    QStandardPaths::setTestModeEnabled(true);
    shell::initialiseResources();
    auto steps = blocked::walk(application);
    std::ranges::sort(steps, std::greater(), &blocked::Step::longest);
    const auto late = std::ranges::count_if(
        steps, [](const blocked::Step &step) { return step.longest > FrameMilliseconds; });
    std::printf("window held up in %zu steps: worst %.0f ms, median %.1f ms, %td longer than %.0f ms\n",
                steps.size(), steps.front().longest, steps[steps.size() / 2].longest, late,
                FrameMilliseconds);
    for (std::size_t i = 0; i < std::min(MostTold, steps.size()); ++i)
        std::printf("  %5.1f ms, %5.1f on the processor  %s\n", steps[i].longest, steps[i].busiest,
                    steps[i].name.c_str());
    return 0;
}
