#include "catch.hpp"
#include "report/numbers.h"

using base::Language;

TEST_CASE("decimals round halves away from zero")
{
    const auto [value, digits, expected] = GENERATE(table<double, int, std::string>({
        {4, 1, "4.0"},
        {4.25, 1, "4.3"},
        {4.249, 1, "4.2"},
        {6.96, 1, "7.0"},
        {0.125, 2, "0.13"},
        {-0.25, 1, "-0.3"},
        {38, 0, "38"},
    }));
    CHECK(report::decimal(value, digits) == expected);
}

TEST_CASE("a signed number shows its sign")
{
    CHECK(report::signedDecimal(0.5, 2) == "+0.50");
    CHECK(report::signedDecimal(-0.125, 2) == "−0.13");
}

TEST_CASE("a short number has no needless digits")
{
    CHECK(report::shortest(4) == "4");
    CHECK(report::shortest(3.5) == "3.5");
}

TEST_CASE("a percentage claims neither nothing nor certainty")
{
    const auto [probability, english, chinese] = GENERATE(table<double, std::string, std::string>({
        {0, "under 1%", "不到 1%"},
        {0.0049, "under 1%", "不到 1%"},
        {0.005, "1%", "1%"},
        {0.625, "63%", "63%"},
        {0.9949, "99%", "99%"},
        {0.995, "over 99%", "超过 99%"},
        {1, "over 99%", "超过 99%"},
    }));
    CHECK(report::percentage(probability, Language::English) == english);
    CHECK(report::percentage(probability, Language::Chinese) == chinese);
}

TEST_CASE("a date is written as its language does")
{
    const auto [iso, english, chinese] = GENERATE(table<std::string, std::string, std::string>({
        {"2026-11-03", "3 November 2026", "2026年11月3日"},
        {"2026-01-31T21:04:05Z", "31 January 2026", "2026年1月31日"},
        {"last spring", "last spring", "last spring"},
        {"2026-13-01", "2026-13-01", "2026-13-01"},
        {"2026-1-01x", "2026-1-01x", "2026-1-01x"},
        {"", "", ""},
    }));
    CHECK(report::dateWords(iso, Language::English) == english);
    CHECK(report::dateWords(iso, Language::Chinese) == chinese);
}
