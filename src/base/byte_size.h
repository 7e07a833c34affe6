#pragma once

#include <cstddef>
#include <string>

namespace base {

/// "64 MiB", or "1000 bytes" where it is no whole number of MiB.
std::string sizeInWords(std::size_t bytes);

} // namespace base
