#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace quiz {

/// base64url (RFC 4648, section 5) without padding, of the bytes and after them their CRC-32, most
/// significant byte first. Has only letters, digits, '-' and '_'.
std::string toCheckedBase64(std::string_view bytes);

/// The bytes again; empty where a character is not of the alphabet or the checksum does not fit. The checksum
/// detects every change of a single character.
std::optional<std::string> fromCheckedBase64(std::string_view letters);

} // namespace quiz
