#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace quiz {

/// Bytes as letters that survive being pasted: base64url (RFC 4648, section 5) without padding, of the bytes
/// and their CRC-32, highest byte first.
std::string toCheckedBase64(std::string_view bytes);

/// Empty where a letter is missing, foreign or another one than was written. The checksum finds every change
/// of a single letter.
std::optional<std::string> fromCheckedBase64(std::string_view letters);

} // namespace quiz
