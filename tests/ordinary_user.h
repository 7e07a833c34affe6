#pragma once

#include "catch.hpp"

#include <filesystem>
#include <unistd.h>

/// While it lives, the process is no superuser, whom no permission stops.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
        if (m_user == 0)
            REQUIRE(::seteuid(OrdinaryId) == 0);
    }
    ~OrdinaryUser() { REQUIRE(::seteuid(m_user) == 0); }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

    /// Gives a path to that user.
    static void own(const std::filesystem::path &path)
    {
        if (::geteuid() == 0)
            REQUIRE(::chown(path.c_str(), OrdinaryId, OrdinaryId) == 0);
    }

private:
    static constexpr uid_t OrdinaryId = 65534;
    uid_t m_user = ::geteuid();
};
