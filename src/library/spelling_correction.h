#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace SQLite {
class Database;
}

namespace library {

/// The word of the library's vocabulary that was probably meant: at Damerau-Levenshtein distance 1 for a word
/// of four or five letters, at most 2 for a longer one. The nearest one; of equally near ones a whole word
/// before one that was not typed to its end, then the most frequent. Empty where there is none. `typed` must
/// be folded. Throws SQLite::Exception.
std::optional<std::string> nearestWord(SQLite::Database &database, std::string_view typed,
                                       bool mayBeUnfinished);

} // namespace library
