#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace base {

/// One character of a UTF-8 text in the form in which characters are compared, and the bytes it stands in.
///
/// A character is taken together with the combining marks behind it and written as NFKC with full case
/// folding (Unicode Standard Annex 15): "É" in one or two characters is "e", "ﬁ" is "fi", "ß" is "ss", a
/// full-width "Ａ" is "a", a half-width "ｶﾞ" is "ガ", the radical "⼈" is "人". Diacritics are left out, and
/// so are the vowel points of Hebrew and Arabic; marks that make another letter (the voicing marks of kana,
/// the vowel signs of Indic scripts) stay. Zero-width characters (U+200B to U+200D, U+FEFF, the soft hyphen:
/// Unicode's Default_Ignorable_Code_Point) are left out too.
///
/// Folded are letters, numbers and symbols that stand for one letter. Everything else stays as it is, and so
/// does (in lower case) what would become more than a part of one word: "½", "™".
struct FoldedCharacter
{
    /// Empty for a zero-width character with nothing before it.
    std::u32string codes;
    std::size_t begin = 0;
    /// Behind the character and its marks.
    std::size_t end = 0;
    /// Behind the zero-width characters that follow it too: where the next character begins.
    std::size_t next = 0;
};

/// Reads the character at byte `offset`, which must be less than the size of the text. A byte that belongs to
/// no character is one U+FFFD. `character` keeps its memory between calls.
void readFolded(std::string_view text, std::size_t offset, FoldedCharacter &character);

} // namespace base
