#include "base/dates.h"

#include <cstdio>

namespace base {

std::string toIso(std::chrono::sys_seconds moment)
{
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{moment - day};

    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return buffer;
}

bool isInstant(std::string_view text)
{
    constexpr std::string_view Form = "0000-00-00T00:00:00Z";
    if (text.size() != Form.size())
        return false;
    for (std::size_t i = 0; i < Form.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (Form[i] == '0' ? !isDigit : text[i] != Form[i])
            return false;
    }
    const auto number = [&](std::size_t at) {
        return static_cast<unsigned>((text[at] - '0') * 10 + text[at + 1] - '0');
    };
    const std::chrono::year_month_day date{
        std::chrono::year{static_cast<int>(number(0) * 100 + number(2))}, std::chrono::month{number(5)},
        std::chrono::day{number(8)}};
    return date.ok() && number(11) < 24 && number(14) < 60 && number(17) < 60;
}

} // namespace base
