#include "base/dates.h"
#include "catch.hpp"
#include "time_zone.h"

TEST_CASE("the date of a moment is the one a calendar on the wall shows")
{
    const auto [zone, moment, date] = GENERATE(table<const char *, std::string, std::string>({
        {"Asia/Shanghai", "2026-11-23T15:59:59Z", "2026-11-23"},
        {"Asia/Shanghai", "2026-11-23T16:00:00Z", "2026-11-24"},
        {"Asia/Shanghai", "2026-12-31T21:00:00Z", "2027-01-01"},
        {"America/Los_Angeles", "2026-11-24T07:59:59Z", "2026-11-23"},
        {"America/Los_Angeles", "2026-11-24T08:00:00Z", "2026-11-24"},
        // Summer time.
        {"America/Los_Angeles", "2026-07-01T07:00:00Z", "2026-07-01"},
        {"UTC", "2028-02-29T23:59:59Z", "2028-02-29"},
    }));
    const TimeZone here(zone);
    CHECK(base::localDate(moment) == date);
}

TEST_CASE("what is no moment keeps what it has of a date")
{
    const TimeZone here("Asia/Shanghai");
    CHECK(base::localDate("2026-11-23") == "2026-11-23");
    CHECK(base::localDate("2026-11") == "2026-11");
    CHECK(base::localDate("") == "");
    CHECK(base::localDate("2026-13-40T25:00:00Z") == "2026-13-40");
    CHECK(base::localDate("yesterday evening") == "yesterday ");
}
