#pragma once

#include "watched_application.h"

#include <string>
#include <vector>

/// Uses every page of the window as a person does (typing, scrolling, answering, saving) and measures how
/// long single events block the window.
namespace blocked {

struct Step
{
    std::string name;
    /// The longest time that one event of this step took, in milliseconds.
    double longest = 0;
    /// The most processor time of one event, in milliseconds.
    double busiest = 0;
};

/// With a journal and settings in a temporary folder.
std::vector<Step> walk(WatchedApplication &application);

} // namespace blocked
