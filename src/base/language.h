#pragma once

#include <optional>
#include <string_view>

namespace base {

/// The languages of the library and of the window.
enum class Language { English, Chinese };

/// "en" or "zh", as files and options name them.
std::string_view code(Language language);
std::optional<Language> languageFromCode(std::string_view code);

} // namespace base
