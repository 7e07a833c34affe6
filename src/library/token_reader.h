#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace library {

/// One searchable word of a text and the bytes it stands in.
struct Token
{
    /// Folded; an apostrophe inside the word is left out, so that "don't" and "dont" are the same word.
    std::string text;
    std::size_t begin = 0;
    std::size_t end = 0;
    /// A single Han, kana or hangul character.
    bool isIdeographic = false;
    /// Ends in the signs that belong to a name of one letter: "c++", "c#". The first byte is the bare word.
    bool isSigned = false;
};

/// Cuts a text into words one after the other; what is neither letter nor number of any script stands between
/// them.
class TokenReader
{
public:
    /// `text` must outlive the reader.
    explicit TokenReader(std::string_view text);

    /// False at the end of the text. `token` keeps its memory between calls.
    bool next(Token &token);

private:
    bool findStart(Token &token);
    /// Whether apostrophes stand inside the word.
    bool readWord(Token &token);
    void readSigns(Token &token);

    std::string_view m_text;
    std::size_t m_offset = 0;
};

std::vector<Token> tokens(std::string_view text);

/// The words of a text with one blank between them: equal for titles that differ in case, diacritics,
/// apostrophes and punctuation only.
std::string nameKey(std::string_view text);

} // namespace library
