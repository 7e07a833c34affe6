#pragma once

// Catch2 2.13 (Debian 12) or 3, whichever is installed.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
namespace Catch {
inline auto Contains(const std::string &text)
{
    return Matchers::ContainsSubstring(text);
}
inline auto StartsWith(const std::string &text)
{
    return Matchers::StartsWith(text);
}
inline auto EndsWith(const std::string &text)
{
    return Matchers::EndsWith(text);
}
template <typename T>
auto VectorContains(const T &element)
{
    return Matchers::VectorContains(element);
}
} // namespace Catch
#else
#include <catch2/catch.hpp>
#endif

/// Where this build has the library and its programs. Variables, not text in a macro: so the objects are the
/// same in every build folder, and ccache finds them again.
extern const char *const attuneBundle;
extern const char *const attuneBinaryDir;
#define ATTUNE_BUNDLE attuneBundle
#define ATTUNE_BINARY_DIR attuneBinaryDir
