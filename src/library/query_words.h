#pragma once

#include "library/token_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace library {

/// What a reader typed between two spaces or marks of punctuation: usually one token, several for
/// "multi-agent", for a run of Han characters and for mixed script. They are looked for side by side.
using QueryWord = std::vector<base::Token>;

/// At most 32 words: nobody types more, and a pasted page would be looked for in vain.
std::vector<QueryWord> queryWords(std::string_view typed);

/// Whether the last word may go on: a Han character never does.
bool isHalfTyped(const std::vector<QueryWord> &words);
/// One word, typed to its end, as an FTS5 expression.
std::string wholeWord(const QueryWord &word);
/// As matchExpression().
std::string expressionOf(const std::vector<QueryWord> &words);
/// The same words, but the characters of a run may stand anywhere in the text. Empty where that is no
/// difference.
std::vector<QueryWord> scattered(const std::vector<QueryWord> &words);

/// Whether Chinese was typed.
bool hasHan(std::string_view typed);

} // namespace library
