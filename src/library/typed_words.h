#pragma once

#include "library/analysed_text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Parts of a query as the reader typed them.
namespace library {

/// The words and pairs of Han characters of a query that tell something, as they were typed, each once; all
/// words where none does.
std::vector<std::string> tellingWords(const AnalysedText &text, std::string_view typed);

/// The tokens as they were typed, those side by side together.
std::vector<std::string> typedWords(const AnalysedText &text, const std::vector<std::size_t> &tokens,
                                    std::string_view typed);

/// The words that stand in the text.
std::vector<std::string> wordsIn(const std::string &text, const std::vector<std::string> &words);

} // namespace library
