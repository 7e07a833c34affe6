#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace SQLite {
class Database;
}

namespace library {

/// The word of the library's vocabulary that was probably meant: one letter away for a word of four or five
/// letters, two for a longer one. The nearest, of those a whole word rather than a beginning, of those the
/// most frequent. `typed` must be folded.
std::optional<std::string> nearestWord(SQLite::Database &database, std::string_view typed,
                                       bool mayBeUnfinished);

} // namespace library
