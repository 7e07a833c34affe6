#pragma once

#include "watched_application.h"

#include <string>
#include <vector>

/// A walk through every page of the window, as a person goes: typing, scrolling, answering, saving.
namespace blocked {

struct Step
{
    std::string name;
    /// The longest time that one event held up the window in this step, in milliseconds.
    double longest = 0;
    /// The same on the processor.
    double busiest = 0;
};

/// The journal and the settings lie in a folder of their own, which is removed.
std::vector<Step> walk(WatchedApplication &application);

} // namespace blocked
