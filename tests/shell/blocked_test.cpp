#include "blocked_walk.h"
#include "catch.hpp"

namespace {

/// Far more than a frame: this machine may be busy with other tests, or watched by sanitizers. The bench says
/// what it is.
#if defined(__SANITIZE_ADDRESS__)
constexpr double Longest = 2500;
#else
constexpr double Longest = 250;
#endif

} // namespace

TEST_CASE("nothing that is done in the window holds it up for long")
{
    auto &application = dynamic_cast<WatchedApplication &>(*qApp);
    for (const auto &[name, longest] : blocked::walk(application)) {
        INFO(name);
        CHECK(longest < Longest);
    }
}
