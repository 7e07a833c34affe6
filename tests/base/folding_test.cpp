#include "base/folding.h"
#include "base/text.h"
#include "catch.hpp"

TEST_CASE("texts that differ in form only fold to the same")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        // Case.
        {"ASCII 12 _+", "ascii 12 _+"},
        {"Москва", "москва"},
        {"ΣΊΣΥΦΟΣ", "σισυφοσ"},
        {"Straße", "strasse"},
        {"STRASSE", "strasse"},
        {"STRAẞE", "strasse"},
        // Diacritics, composed and combining.
        {"Café", "cafe"},
        {"ÅNGSTRÖM", "angstrom"},
        {"\u212Bngstro\u0308m", "angstrom"},
        {"e\u0301t\u00E9", "ete"},
        {"Việt", "viet"},
        {"Vie\u0302\u0323t", "viet"},
        {"ё й", "е и"},
        {"άέ", "αε"},
        {"שָׁלוֹם", "שלום"},
        // Letters whose stroke or missing dot is no mark of its own.
        {"Łódź", "lodz"},
        {"SØREN Ǿ", "soren o"},
        {"Đà", "da"},
        {"ılık İl", "ilik il"},
        // Compatibility forms.
        {"ﬁght", "fight"},
        {"oﬃce ﬂoor", "office floor"},
        {"ＡＢＣ１２", "abc12"},
        {"m²", "m2"},
        {"①", "1"},
        {"ǆ", "dz"},
        {"𝓛ove", "love"},
        // Kana keep their voicing marks.
        {"ｶﾞｷﾞ ﾊﾟ", "ガギ パ"},
        {"か\u3099", "が"},
        {"が か", "が か"},
        {"ｻｰﾊﾞｰ", "サーバー"},
        // Hangul letters make syllables.
        {"\u1112\u1161\u11AB", "한"},
        {"ㅎㅏㄴ", "하\u1102"},
        {"한", "한"},
        // Radicals and compatibility ideographs are the plain Han character.
        {"\u2F08\u2F3C", "人心"},
        {"\u2E9F", "母"},
        {"\uF9B5\uFA19", "例神"},
        {"依恋 Test", "依恋 test"},
        // Zero-width characters.
        {"com\u00ADmu\u200Bni\u200Cca\u200Dti\uFEFFon", "communication"},
        {"\uFEFFtext\u200B", "text"},
        {"葛\U000E0100", "葛"},
        // What is no letter, and what would be more than a part of a word.
        {"½ ™ ⑴ ㍿", "½ ™ ⑴ ㍿"},
        {"Ŀ", "ŀ"},
        {"（！…　", "（！…　"},
        {"हिन्दी", "हिन्दी"},
        {"น้ำ", "น้ำ"},
        {"", ""},
    }));
    INFO(text);
    CHECK(base::folded(text) == expected);
}

TEST_CASE("folding takes broken bytes, lonely marks and heaps of them")
{
    CHECK(base::folded("a\xFF\u0301") == "a\uFFFD\u0301");
    CHECK(base::folded("\xE4\xBE") == "\uFFFD\uFFFD");
    CHECK(base::folded("\u0301e") == "\u0301e");
    std::string heap = "E";
    for (int mark = 0; mark < 1000; ++mark)
        heap += "\u0301";
    CHECK(base::folded(heap).starts_with('e'));
}

TEST_CASE("what is folded folds to itself")
{
    constexpr char32_t End = 0x32000; // No letter is assigned beyond.
    for (char32_t code = 1; code < End; ++code) {
        if (code >= 0xD800 && code <= 0xDFFF)
            continue;
        std::string text;
        base::appendUtf8(text, code);
        const auto once = base::folded(text);
        CAPTURE(static_cast<std::uint32_t>(code), once);
        if (base::folded(once) != once)
            FAIL();
    }
}

TEST_CASE("a folded character knows the bytes it stands in")
{
    const std::string text = "a\u0301\u200B\u0323x\u200Bﬁ";
    base::FoldedCharacter character;

    base::readFolded(text, 0, character);
    CHECK(character.codes == U"a");
    CHECK(character.begin == 0);
    CHECK(text.substr(character.end) == "x\u200Bﬁ");
    CHECK(character.next == character.end);

    base::readFolded(text, character.next, character);
    CHECK(character.codes == U"x");
    CHECK(text.substr(character.end) == "\u200Bﬁ");
    CHECK(text.substr(character.next) == "ﬁ");

    base::readFolded(text, character.next, character);
    CHECK(character.codes == U"fi");
    CHECK(character.next == text.size());

    base::readFolded("\u200Bx", 0, character);
    CHECK(character.codes.empty());
    CHECK(character.next == 3);
}
