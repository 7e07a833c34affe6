#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

/// Times as files write them. A text that could mean two moments is refused.
namespace base {

/// A date "YYYY-MM-DD" of the years 1900 to 2200; empty for anything else, a day its month does not have
/// included.
std::optional<std::chrono::sys_days> readDate(std::string_view text);

/// A moment as ISO 8601: "YYYY-MM-DDTHH:MM:SS", perhaps with a fraction of up to nine digits (which is cut
/// off), then "Z" or an offset from UTC of at most fourteen hours ("+08:00"); or a date alone, which is its
/// midnight in UTC. In UTC it lies in the years 1900 to 2200. Empty for anything else, a time of day without
/// an offset included.
std::optional<std::chrono::sys_seconds> readInstant(std::string_view text);

/// The same moment as toIso() writes it, which sorts as text; empty where readInstant() is.
std::optional<std::string> utcInstant(std::string_view text);

} // namespace base
