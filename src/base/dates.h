#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace base {

/// A moment as ISO 8601 in UTC with seconds, e.g. "2026-11-23T21:04:05Z": sorts as text.
std::string toIso(std::chrono::sys_seconds moment);

/// The local date, "2026-11-24", of a moment written by toIso(), in the time zone of this computer. Of a text
/// that is no such moment, or has no time of day, the first ten characters.
std::string localDate(std::string_view iso);

} // namespace base
