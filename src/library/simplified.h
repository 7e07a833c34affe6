#pragma once

namespace library {

/// The characters of OpenCC's table, Unicode's CJK Unified Ideographs and their Extension A.
constexpr char32_t FirstTabled = 0x3400;
constexpr char32_t LastTabled = 0x9FFF;

/// The simplified form of a traditional Chinese character by OpenCC's table; every other character as it is.
/// Where a character has several, the most frequent one.
char32_t simplified(char32_t character);

} // namespace library
