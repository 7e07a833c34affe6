#include "base/byte_size.h"

namespace base {

std::string sizeInWords(std::size_t bytes)
{
    constexpr std::size_t Mebibyte = std::size_t{1024} * 1024;
    return bytes >= Mebibyte && bytes % Mebibyte == 0 ? std::to_string(bytes / Mebibyte) + " MiB"
                                                      : std::to_string(bytes) + " bytes";
}

} // namespace base
