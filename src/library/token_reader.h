#pragma once

#include "base/tokens.h"

#include <string>
#include <string_view>
#include <vector>

namespace library {

/// Cuts a text into tokens for the search: words folded and without apostrophes, so that "don't" and "dont"
/// are the same, and single ideographs, traditional Chinese ones simplified. A name of one letter keeps its
/// signs: "c++", "c#".
class TokenReader
{
public:
    /// `text` must outlive the reader.
    explicit TokenReader(std::string_view text);

    /// False at the end of the text. `token` keeps its memory between calls.
    bool next(base::Token &token);

private:
    void readSigns(base::Token &token) const;

    std::string_view m_text;
    base::TokenScanner m_scanner;
};

std::vector<base::Token> tokens(std::string_view text);

bool isIdeograph(const base::Token &token);
/// Whether it is a name like "c++"; its first byte is then the letter.
bool hasSigns(const base::Token &token);

/// The words of a text with one blank between them: equal for titles that differ in case, diacritics,
/// apostrophes and punctuation only.
std::string nameKey(std::string_view text);

} // namespace library
