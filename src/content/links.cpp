#include "content/links.h"

#include "base/target.h"

#include <algorithm>
#include <vector>

namespace content {

namespace {

bool isSchemeLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9') || letter == '+' || letter == '-' || letter == '.';
}

/// "https" of "https://example.org"; empty for a path. A single letter is a drive of Windows, no scheme.
std::string_view schemeOf(std::string_view url)
{
    const auto colon = url.find(':');
    if (colon == std::string_view::npos || colon < 2)
        return {};
    const auto scheme = url.substr(0, colon);
    return std::ranges::all_of(scheme, isSchemeLetter) ? scheme : std::string_view{};
}

/// `path`, which is relative to `folder`, made relative to the pack; empty where it leads out of the pack.
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
    if (base::isProgramAddress(url))
        return {LinkTarget::Kind::Program, {}};
    const auto scheme = schemeOf(url);
    if (!scheme.empty() || url.starts_with("//"))
        return {LinkTarget::Kind::Elsewhere, {}};

    const auto path = base::percentDecoded(url.substr(0, url.find_first_of("#?")));
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
