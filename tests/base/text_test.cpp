#include "base/dates.h"
#include "base/language.h"
#include "base/text.h"
#include "catch.hpp"

TEST_CASE("broken UTF-8 is one replacement character a byte and never runs past the end")
{
    const auto [text, count] = GENERATE(table<std::string, std::size_t>({
        {"\x80", 1},
        {"a\xE4\xBE", 3},
        {"\xF0\x9F\x98\x80", 1},
        {"\xED\xA0\x80", 3},
        {"\xC0\xAF", 2},
        {"\xF4\x90\x80\x80", 4},
        {"\xF0\x80\x80\xAF", 4},
        {"\xC3", 1},
        {"依恋", 2},
    }));
    CHECK(base::characterCount(text) == count);
    CHECK(base::characters(text).size() == count);
}

TEST_CASE("a character survives being written and read")
{
    const auto code = GENERATE(char32_t{'a'}, char32_t{0xE9}, char32_t{0x4F9D}, char32_t{0x1F600});
    std::string text;
    base::appendUtf8(text, code);
    CHECK(base::characterAt(text, 0).code == code);
    CHECK(base::characterAt(text, 0).length == text.size());
}

TEST_CASE("characters have classes whatever their script")
{
    const auto [code, isLetterOrNumber, isIdeographic, isHan, isSpace]
        = GENERATE(table<char32_t, bool, bool, bool, bool>({
            {U'a', true, false, false, false},      {U'7', true, false, false, false},
            {U'_', false, false, false, false},     {U'ß', true, false, false, false},
            {U'Ж', true, false, false, false},      {U'ا', true, false, false, false},
            {U'²', true, false, false, false},      {U'½', true, false, false, false},
            {U'×', false, false, false, false},     {U'’', false, false, false, false},
            {0x301, false, false, false, false},    {0x20AC, false, false, false, false},
            {0x1F600, false, false, false, false},  {0x10FFFF, false, false, false, false},
            {0x110000, false, false, false, false}, {U'依', true, true, true, false},
            {0x2F08, false, true, true, false}, // KANGXI RADICAL MAN
            {0xF9B5, true, true, true, false}, // CJK COMPATIBILITY IDEOGRAPH-F9B5
            {0x2A6D6, true, true, true, false},     {U'〇', true, true, true, false},
            {U'ガ', true, true, false, false},      {U'한', true, true, false, false},
            {U' ', false, false, false, true},      {U'\t', false, false, false, true},
            {0x85, false, false, false, true},      {0xA0, false, false, false, true},
            {0x2028, false, false, false, true},    {0x3000, false, false, false, true},
            {0x200B, false, false, false, false},
        }));
    CAPTURE(static_cast<std::uint32_t>(code));
    CHECK(base::isLetterOrNumber(code) == isLetterOrNumber);
    CHECK(base::isIdeographic(code) == isIdeographic);
    CHECK(base::isHan(code) == isHan);
    CHECK(base::isSpace(code) == isSpace);
}

TEST_CASE("lower case keeps diacritics")
{
    const auto [code, lower] = GENERATE(table<char32_t, char32_t>({
        {U'A', U'a'},
        {U'z', U'z'},
        {U'É', U'é'},
        {U'Ж', U'ж'},
        {U'Σ', U'σ'},
        {U'ß', U'ß'},
        {U'依', U'依'},
        {0x110000, 0x110000},
    }));
    CHECK(base::lowerCase(code) == lower);
}

TEST_CASE("trimming takes every kind of white space")
{
    CHECK(base::trimmed("\u3000 依恋\t\n") == "依恋");
    CHECK(base::trimmed(" \u00A0") == "");
    CHECK(base::splitWords("\u3000one  two\u3000three") == std::vector<std::string>{"one", "two", "three"});
}

TEST_CASE("lines are split at either ending")
{
    CHECK(base::splitLines("a\r\nb\n\nc") == std::vector<std::string_view>{"a", "b", "", "c"});
    CHECK(base::splitLines("").empty());
}

TEST_CASE("replacing does not look at what it put in")
{
    CHECK(base::replaced("aa-a", "a", "aa") == "aaaa-aa");
    CHECK(base::replaced("text", "", "x") == "text");
}

TEST_CASE("words and characters are counted per script")
{
    CHECK(base::latinWordCount("Don't worry, naïve 3 words 依恋") == 5);
    CHECK(base::hanCount("依恋 is 依恋") == 4);
    CHECK(base::readingMinutes(1100, 0) == 5);
    CHECK(base::readingMinutes(0, 1900) == 5);
    CHECK(base::readingMinutes(0, 0) == 1);
}

TEST_CASE("languages have codes and nothing else does")
{
    CHECK(base::languageFromCode("zh") == base::Language::Chinese);
    CHECK(base::code(base::Language::English) == "en");
    CHECK_FALSE(base::languageFromCode("de"));
}

TEST_CASE("a moment is written in UTC")
{
    using namespace std::chrono;
    CHECK(base::toIso(sys_days{2026y / November / 23} + 21h + 4min + 5s) == "2026-11-23T21:04:05Z");
}

TEST_CASE("a byte that belongs to no character is found")
{
    const auto [text, expected] = GENERATE(table<std::string, std::optional<std::size_t>>({
        {"", std::nullopt},
        {"plain, Zoë, 小林, 🙂", std::nullopt},
        {"written as \xEF\xBF\xBD", std::nullopt},
        {"Zo\xEB", 2},
        {"ab\xC3", 2},
        {"\xC0\xAF", 0},
        {"小\xED\xA0\x80", 3},
    }));
    INFO(text);
    CHECK(base::firstBrokenByte(text) == expected);
}
