#pragma once

#include <chrono>
#include <string>

namespace base {

/// A moment as ISO 8601 in UTC with seconds, e.g. "2026-11-23T21:04:05Z": sorts as text.
std::string toIso(std::chrono::sys_seconds moment);

} // namespace base
