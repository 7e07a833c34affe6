#pragma once

#include "catch.hpp"

#include <filesystem>
#include <unistd.h>

/// Drops root privileges while it lives, because file permissions do not apply to root. Nothing happens where
/// the process has none.
class UnprivilegedUser
{
public:
    UnprivilegedUser()
    {
        if (m_user == 0)
            REQUIRE(::seteuid(NobodyId) == 0);
    }
    ~UnprivilegedUser() { REQUIRE(::seteuid(m_user) == 0); }
    UnprivilegedUser(const UnprivilegedUser &) = delete;
    UnprivilegedUser &operator=(const UnprivilegedUser &) = delete;

    /// Makes that user the owner of a path.
    static void own(const std::filesystem::path &path)
    {
        if (::geteuid() == 0)
            REQUIRE(::chown(path.c_str(), NobodyId, NobodyId) == 0);
    }

private:
    static constexpr uid_t NobodyId = 65534;
    uid_t m_user = ::geteuid();
};
