#pragma once

#include "library/token_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace library {

/// The tokens between two spaces or marks of punctuation of a query: usually one, several for "multi-agent",
/// for a run of Han characters and for mixed script. They are searched as a phrase.
using QueryWord = std::vector<base::Token>;

/// At most 32 words; more come only from pasted text, which is found nowhere as a whole.
std::vector<QueryWord> queryWords(std::string_view typed);

/// Whether the last word may be unfinished, which a Han character never is.
bool isHalfTyped(const std::vector<QueryWord> &words);
/// One finished word as an FTS5 expression.
std::string wholeWord(const QueryWord &word);
/// All words as matchExpression() gives them.
std::string expressionOf(const std::vector<QueryWord> &words);
/// The same with each character of a run of Han characters as a word of its own, so that they may stand
/// anywhere in the text. Empty where that makes no difference.
std::vector<QueryWord> scattered(const std::vector<QueryWord> &words);

/// Whether a query has Han characters.
bool hasHan(std::string_view typed);

} // namespace library
