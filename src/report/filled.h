#pragma once

#include "base/localized.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// Sentences of words.h made ready to be read.
namespace report {

struct Filling
{
    /// With its braces: "{scale}".
    std::string_view place;
    std::string text;
};

/// Fills from left to right in one pass: braces in what is filled in stay as they are.
std::string filled(std::string_view sentence, std::initializer_list<Filling> fillings);

/// One after the other, apart as the language wants it.
std::string inOneParagraph(const std::vector<std::string> &sentences, base::Language language);

} // namespace report
