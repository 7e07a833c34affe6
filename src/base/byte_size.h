#pragma once

#include <cstddef>
#include <string>

namespace base {

/// "64 MiB" (1024 * 1024 bytes each), or "1000 bytes" for what is no whole number of MiB.
std::string sizeInWords(std::size_t bytes);

} // namespace base
