#include "report/numbers.h"

#include "report/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace report {

namespace {

constexpr std::array<std::string_view, 12> Months
    = {"January", "February", "March",     "April",   "May",      "June",
       "July",    "August",   "September", "October", "November", "December"};

bool isIsoDate(std::string_view text)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return false;
    const auto isDigit = [](char character) { return character >= '0' && character <= '9'; };
    return std::ranges::all_of(text.substr(0, 4), isDigit) && std::ranges::all_of(text.substr(5, 2), isDigit)
        && std::ranges::all_of(text.substr(8, 2), isDigit);
}

int number(std::string_view digits)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

} // namespace

std::string decimal(double value, int digits)
{
    const double scale = std::pow(10, digits);
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                   std::round(value * scale) / scale, std::chars_format::fixed, digits);
    return {buffer.data(), end.ptr};
}

std::string signedDecimal(double value, int digits)
{
    return (value < 0 ? "−" : "+") + decimal(std::abs(value), digits);
}

std::string shortest(double value)
{
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end.ptr};
}

std::string percentage(double probability, base::Language language)
{
    const double percent = std::round(probability * 100);
    if (percent < 1)
        return words::UnderOnePercent.in(language);
    if (percent > 99)
        return words::OverNinetyNinePercent.in(language);
    return decimal(percent, 0) + "%";
}

std::string dateWords(std::string_view isoDate, base::Language language)
{
    if (!isIsoDate(isoDate))
        return std::string(isoDate);
    const std::string year(isoDate.substr(0, 4));
    const int month = number(isoDate.substr(5, 2));
    const auto day = std::to_string(number(isoDate.substr(8, 2)));
    if (month < 1 || month > 12)
        return std::string(isoDate);
    if (language == base::Language::Chinese)
        return year + "年" + std::to_string(month) + "月" + day + "日";
    return day + " " + std::string(Months[static_cast<std::size_t>(month - 1)]) + " " + year;
}

} // namespace report
