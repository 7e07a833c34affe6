#include "blocked_walk.h"
#include "catch.hpp"

namespace {

/// Milliseconds on the processor. Far more than a frame: the bench says what it is.
#if defined(__SANITIZE_ADDRESS__)
constexpr double Longest = 2500;
#else
constexpr double Longest = 250;
#endif

} // namespace

TEST_CASE("nothing that is done in the window holds it up for long")
{
    auto &application = dynamic_cast<WatchedApplication &>(*qApp);
    for (const auto &step : blocked::walk(application)) {
        INFO(step.name);
        CHECK(step.busiest < Longest);
    }
}
