#include "base/dates.h"

#include <cstdio>
#include <ctime>

namespace base {

namespace {

constexpr std::size_t DateSize = 10;

} // namespace

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

std::string localDate(std::string_view iso)
{
    const std::string written(iso);
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    constexpr int Fields = 6;
    const int read = std::sscanf(written.c_str(), "%4d-%2u-%2uT%2d:%2d:%2dZ", &year, &month, &day, &hour,
                                 &minute, &second);
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                           std::chrono::day{day}};
    if (read != Fields || !date.ok())
        return written.substr(0, DateSize);
    const auto moment = std::chrono::sys_days{date} + std::chrono::hours{hour} + std::chrono::minutes{minute}
        + std::chrono::seconds{second};
    const std::time_t seconds = std::chrono::system_clock::to_time_t(moment);
    std::tm local{};
    if (localtime_r(&seconds, &local) == nullptr)
        return written.substr(0, DateSize);
    char buffer[32];
    std::strftime(buffer, sizeof buffer, "%Y-%m-%d", &local);
    return buffer;
}

} // namespace base
