#include "base/target.h"

#include <algorithm>
#include <charconv>

namespace base {

namespace {

constexpr std::string_view Scheme = "attune:";

bool isKindLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || letter == '-';
}

/// RFC 3986: unreserved characters, and those a path may have.
bool isPlain(char letter)
{
    constexpr std::string_view Others = "-._~/:@!$&'()*+,;=";
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9') || Others.find(letter) != std::string_view::npos;
}

std::string encoded(std::string_view text)
{
    constexpr std::string_view Digits = "0123456789ABCDEF";
    std::string result;
    for (const char letter : text) {
        if (isPlain(letter)) {
            result += letter;
            continue;
        }
        const auto byte = static_cast<unsigned char>(letter);
        result += {'%', Digits[byte / 16U], Digits[byte % 16U]};
    }
    return result;
}

} // namespace

std::string percentDecoded(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        unsigned value = 0;
        const auto digits = text[at] == '%' ? text.substr(at + 1, 2) : std::string_view{};
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        if (error == std::errc{} && digits.size() == 2 && end == digits.data() + 2) {
            result += static_cast<char>(static_cast<unsigned char>(value));
            at += 2;
        } else {
            result += text[at];
        }
    }
    return result;
}

std::string Target::address() const
{
    std::string result(Scheme);
    result += kind;
    if (!id.empty())
        result += '/' + encoded(id);
    return result;
}

bool isProgramAddress(std::string_view address)
{
    return address.starts_with(Scheme);
}

std::optional<Target> parseTarget(std::string_view address)
{
    if (!isProgramAddress(address))
        return std::nullopt;
    const auto rest = address.substr(Scheme.size());
    const auto slash = std::min(rest.find('/'), rest.size());
    const auto kind = rest.substr(0, slash);
    if (kind.empty() || !std::ranges::all_of(kind, isKindLetter))
        return std::nullopt;
    return Target{std::string(kind), percentDecoded(rest.substr(std::min(slash + 1, rest.size())))};
}

std::vector<Target> targetsIn(std::string_view text)
{
    std::vector<Target> targets;
    for (auto at = text.find(Scheme); at != std::string_view::npos; at = text.find(Scheme, at + 1)) {
        const auto rest = text.substr(at);
        if (auto target = parseTarget(rest.substr(0, rest.find_first_of(")>]#?\"'` \t\r\n"))))
            targets.push_back(*std::move(target));
    }
    return targets;
}

Target targetNamed(std::string_view words)
{
    return parseTarget(words).value_or(Target::article(words));
}

} // namespace base
