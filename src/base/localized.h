#pragma once

#include "base/language.h"

#include <string>

namespace base {

/// A text in the library's languages. English is always there; a missing Chinese text falls back to it.
struct Localized
{
    std::string en;
    std::string zh;

    const std::string &in(Language language) const
    {
        return language == Language::Chinese && !zh.empty() ? zh : en;
    }

    bool operator==(const Localized &) const = default;
};

} // namespace base
