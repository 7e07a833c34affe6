#include "base/language.h"

namespace base {

std::string_view code(Language language)
{
    return language == Language::Chinese ? "zh" : "en";
}

std::optional<Language> languageFromCode(std::string_view code)
{
    if (code == "en")
        return Language::English;
    if (code == "zh")
        return Language::Chinese;
    return std::nullopt;
}

} // namespace base
