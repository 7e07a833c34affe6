#include "base/instant.h"

#include "base/dates.h"

namespace base {

namespace {

using namespace std::chrono;

constexpr year FirstYear{1900};
constexpr year LastYear{2200};
constexpr hours FurthestOffset{14};
constexpr std::size_t LongestFraction = 9;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Reads a text from left to right. Once something expected is missing, all further reading fails.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    {
    }

    bool isAtEnd() const { return m_rest.empty(); }
    bool hasFailed() const { return m_hasFailed; }

    bool skip(char character)
    {
        if (!m_rest.starts_with(character))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    void expect(char character) { m_hasFailed = !skip(character) || m_hasFailed; }

    /// A number of exactly so many digits.
    int number(std::size_t digits)
    {
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (m_rest.empty() || !isDigit(m_rest.front())) {
                m_hasFailed = true;
                return 0;
            }
            value = value * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        return value;
    }

    void skipFraction()
    {
        std::size_t digits = 0;
        while (digits < m_rest.size() && isDigit(m_rest[digits]))
            ++digits;
        m_hasFailed = m_hasFailed || digits == 0 || digits > LongestFraction;
        m_rest.remove_prefix(digits);
    }

private:
    std::string_view m_rest;
    bool m_hasFailed = false;
};

bool isWithin(year_month_day date)
{
    return date.ok() && date.year() >= FirstYear && date.year() <= LastYear;
}

std::optional<sys_days> scanDate(Scanner &scanner)
{
    const int years = scanner.number(4);
    scanner.expect('-');
    const auto months = static_cast<unsigned>(scanner.number(2));
    scanner.expect('-');
    const auto days = static_cast<unsigned>(scanner.number(2));
    const year_month_day date{year{years}, month{months}, day{days}};
    if (scanner.hasFailed() || !isWithin(date))
        return std::nullopt;
    return sys_days{date};
}

/// "HH:MM:SS" and a fraction; 24:00:00 and the leap second 60 are refused.
std::optional<seconds> scanTime(Scanner &scanner)
{
    const int hour = scanner.number(2);
    scanner.expect(':');
    const int minute = scanner.number(2);
    scanner.expect(':');
    const int second = scanner.number(2);
    if (scanner.skip('.'))
        scanner.skipFraction();
    if (scanner.hasFailed() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return hours{hour} + minutes{minute} + seconds{second};
}

std::optional<minutes> scanOffset(Scanner &scanner)
{
    if (scanner.skip('Z'))
        return minutes{0};
    const bool isEast = scanner.skip('+');
    if (!isEast)
        scanner.expect('-');
    const int hour = scanner.number(2);
    scanner.expect(':');
    const int minute = scanner.number(2);
    const auto offset = hours{hour} + minutes{minute};
    if (scanner.hasFailed() || minute > 59 || offset > FurthestOffset)
        return std::nullopt;
    return isEast ? offset : -offset;
}

} // namespace

std::optional<sys_days> readDate(std::string_view text)
{
    Scanner scanner(text);
    const auto date = scanDate(scanner);
    return scanner.isAtEnd() ? date : std::nullopt;
}

std::optional<sys_seconds> readInstant(std::string_view text)
{
    Scanner scanner(text);
    const auto date = scanDate(scanner);
    if (!date || scanner.isAtEnd())
        return date ? std::optional(sys_seconds{*date}) : std::nullopt;
    scanner.expect('T');
    const auto time = scanTime(scanner);
    const auto offset = scanOffset(scanner);
    if (!time || !offset || scanner.hasFailed() || !scanner.isAtEnd())
        return std::nullopt;
    const auto moment = sys_seconds{*date} + *time - *offset;
    return isWithin(floor<days>(moment)) ? std::optional(moment) : std::nullopt;
}

std::optional<std::string> utcInstant(std::string_view text)
{
    const auto moment = readInstant(text);
    return moment ? std::optional(toIso(*moment)) : std::nullopt;
}

} // namespace base
