#pragma once

#include <cstdlib>
#include <ctime>
#include <string>

/// Sets the time zone of this process while it lives; `name` as in TZ.
class TimeZone
{
public:
    explicit TimeZone(const char *name)
    {
        if (const char *before = std::getenv("TZ")) {
            m_before = before;
            m_hadOne = true;
        }
        set(name);
    }
    ~TimeZone() { set(m_hadOne ? m_before.c_str() : nullptr); }
    TimeZone(const TimeZone &) = delete;
    TimeZone &operator=(const TimeZone &) = delete;

private:
    static void set(const char *name)
    {
        if (name == nullptr)
            unsetenv("TZ");
        else
            setenv("TZ", name, 1);
        tzset();
    }

    std::string m_before;
    bool m_hadOne = false;
};
