#include "content/links.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace content {

namespace {

bool isSchemeLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9') || letter == '+' || letter == '-' || letter == '.';
}

/// "https" of "https://example.org"; empty for a path. One letter is a drive, not a scheme.
std::string_view schemeOf(std::string_view url)
{
    const auto colon = url.find(':');
    if (colon == std::string_view::npos || colon < 2)
        return {};
    const auto scheme = url.substr(0, colon);
    return std::ranges::all_of(scheme, isSchemeLetter) ? scheme : std::string_view{};
}

/// "Issue%201.md" gives "Issue 1.md"; a per cent sign that begins no byte stays.
std::string decoded(std::string_view url)
{
    std::string text;
    for (std::size_t at = 0; at < url.size(); ++at) {
        unsigned value = 0;
        const auto digits = url[at] == '%' ? url.substr(at + 1, 2) : std::string_view{};
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        if (error == std::errc{} && digits.size() == 2 && end == digits.data() + 2) {
            text += static_cast<char>(static_cast<unsigned char>(value));
            at += 2;
        } else {
            text += url[at];
        }
    }
    return text;
}

/// The path that `path` means when it stands in `folder`; empty where it leads out of the pack.
std::string joinedPath(std::string_view folder, std::string_view path)
{
    std::vector<std::string_view> parts;
    for (auto rest : {path.starts_with('/') ? std::string_view{} : folder, path}) {
        while (!rest.empty()) {
            const auto slash = std::min(rest.find('/'), rest.size());
            const auto part = rest.substr(0, slash);
            rest.remove_prefix(std::min(slash + 1, rest.size()));
            if (part.empty() || part == ".")
                continue;
            if (part != "..")
                parts.push_back(part);
            else if (parts.empty())
                return {};
            else
                parts.pop_back();
        }
    }
    std::string joined;
    for (const auto part : parts)
        joined.append(joined.empty() ? "" : "/").append(part);
    return joined;
}

} // namespace

LinkTarget linkTarget(std::string_view from, std::string_view url)
{
    if (url.starts_with('#'))
        return {LinkTarget::Kind::SamePage, {}};
    const auto scheme = schemeOf(url);
    if (scheme == "attune")
        return {LinkTarget::Kind::Program, {}};
    if (!scheme.empty() || url.starts_with("//"))
        return {LinkTarget::Kind::Elsewhere, {}};

    const auto path = decoded(url.substr(0, url.find_first_of("#?")));
    const auto slash = from.rfind('/');
    return {LinkTarget::Kind::File,
            joinedPath(from.substr(0, slash == std::string_view::npos ? 0 : slash), path)};
}

const Article *articleOfFile(const Pack &pack, std::string_view file)
{
    const auto found = std::ranges::lower_bound(pack.articles, file, {}, &Article::file);
    return found != pack.articles.end() && found->file == file ? &*found : nullptr;
}

std::optional<std::string> slugOfFile(std::string_view file)
{
    constexpr std::string_view Folder = "articles/";
    if (!file.starts_with(Folder) || !(file.ends_with(".en.md") || file.ends_with(".zh.md")))
        return std::nullopt;
    const auto slash = file.rfind('/');
    const auto category = file.substr(Folder.size(), slash - std::min(slash, Folder.size()));
    if (slash < Folder.size() || category.contains('/'))
        return std::nullopt;
    return std::string(file.substr(slash + 1, file.rfind('.', file.size() - 4) - slash - 1));
}

} // namespace content
