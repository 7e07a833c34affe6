#include "base/target.h"
#include "base/text.h"
#include "content/links.h"
#include "content/pack.h"
#include "content/prose.h"
#include "markdown/parser.h"

#include <algorithm>

namespace content {

namespace {

/// The address of the article a link leads to; nothing where the link is to stay as it is.
std::optional<std::string> articleAddress(const Pack &pack, std::string_view from, std::string_view url)
{
    const auto target = linkTarget(from, url);
    if (target.kind != LinkTarget::Kind::File || target.file.empty())
        return std::nullopt;
    auto slug = slugOfFile(target.file);
    if (pack.isPlain) {
        const auto *article = articleOfFile(pack, target.file);
        slug = article == nullptr ? std::nullopt : std::optional(article->slug);
    }
    return slug ? std::optional(base::Target::article(*slug).address()) : std::nullopt;
}

/// Where the address of a link stands in a line, in bytes.
struct Address
{
    std::size_t begin = 0;
    std::size_t length = 0;
};

/// The end of a code span that begins at `offset`, or `offset` behind its backticks where nothing closes it.
std::size_t skipCode(std::string_view line, std::size_t offset)
{
    const auto end = std::min(line.find_first_not_of('`', offset), line.size());
    const auto ticks = line.substr(offset, end - offset);
    for (auto at = line.find(ticks, end); at != std::string_view::npos;) {
        const auto after = std::min(line.find_first_not_of('`', at), line.size());
        if (after - at == ticks.size())
            return after;
        at = line.find(ticks, after);
    }
    return end;
}

/// The address that begins at `offset`, bare or in angle brackets.
Address addressAt(std::string_view line, std::size_t offset)
{
    const auto begin = std::min(line.find_first_not_of(' ', offset), line.size());
    if (begin < line.size() && line[begin] == '<') {
        const auto end = line.find('>', begin);
        return end == std::string_view::npos ? Address{begin, 0} : Address{begin + 1, end - begin - 1};
    }
    int depth = 0;
    for (auto at = begin; at < line.size(); ++at) {
        depth += line[at] == '(' ? 1 : line[at] == ')' ? -1 : 0;
        if (std::string_view(" \t\r\n").contains(line[at]) || depth < 0)
            return {begin, at - begin};
    }
    return {begin, line.size() - begin};
}

/// The addresses of a line: behind "](", and behind "]:" of a definition "[label]: address".
std::vector<Address> addresses(std::string_view line)
{
    std::vector<Address> found;
    const auto first = std::min(line.find_first_not_of(' '), line.size());
    const bool mayDefine = line.substr(first).starts_with('[') && !line.substr(first).starts_with("[^");
    for (std::size_t at = 0; at < line.size();) {
        if (line[at] == '\\') {
            at += 2;
        } else if (line[at] == '`') {
            at = skipCode(line, at);
        } else if (line.substr(at).starts_with("](")
                   || (mayDefine && found.empty() && line.substr(at).starts_with("]:"))) {
            found.push_back(addressAt(line, at + 2));
            at = found.back().begin + found.back().length;
        } else {
            ++at;
        }
    }
    return found;
}

/// The fence a line opens or closes a block of code with; empty for every other line.
std::string_view fenceOf(std::string_view line)
{
    const auto begin = std::min(line.find_first_not_of(' '), line.size());
    const auto rest = line.substr(begin);
    if (begin > 3 || !(rest.starts_with("```") || rest.starts_with("~~~")))
        return {};
    return rest.substr(0, std::min(rest.find_first_not_of(rest.front()), rest.size()));
}

/// `body` with the addresses of links to articles replaced; code stays as it is.
std::string withArticleAddresses(const Pack &pack, std::string_view from, std::string_view body)
{
    std::string text;
    text.reserve(body.size());
    std::string_view openFence;
    while (!body.empty()) {
        const auto line = body.substr(0, std::min(body.find('\n'), body.size() - 1) + 1);
        body.remove_prefix(line.size());
        const auto fence = fenceOf(line);
        const bool isCode = !openFence.empty() || !fence.empty();
        if (openFence.empty())
            openFence = fence;
        else if (fence.starts_with(openFence))
            openFence = {};

        std::size_t copied = 0;
        for (const auto &[begin, length] : isCode ? std::vector<Address>{} : addresses(line)) {
            const auto address = articleAddress(pack, from, base::trimmed(line.substr(begin, length)));
            if (!address)
                continue;
            text.append(line.substr(copied, begin - copied)).append(*address);
            copied = begin + length;
        }
        text.append(line.substr(copied));
    }
    return text;
}

/// A text with the characters escaped that Markdown would read as markup.
std::string escaped(std::string_view text)
{
    constexpr std::string_view Marks = "\\`*_[]<>&#~|";
    std::string result;
    for (const char letter : text) {
        if (Marks.contains(letter))
            result += '\\';
        result += letter;
    }
    return result;
}

/// "<https://doi.org/...>", with the characters percent-encoded that would end the address.
std::string doiLink(std::string_view doi)
{
    const auto encoded = base::replaced(base::replaced(doi, "<", "%3C"), ">", "%3E");
    return "<https://doi.org/" + base::replaced(encoded, " ", "%20") + ">";
}

std::string note(const Reference &reference)
{
    auto withoutDoi = reference;
    withoutDoi.doi.clear();
    auto text = "[^" + reference.id + "]: " + escaped(citation(withoutDoi));
    return reference.doi.empty() ? text : text + " " + doiLink(reference.doi);
}

std::string resolved(const Pack &pack, const std::string &file, const std::string &body)
{
    auto text = withArticleAddresses(pack, file, body);
    const auto references = citedReferences(body, pack);
    if (!references.empty() && !text.ends_with('\n'))
        text += '\n';
    for (const auto *reference : references)
        text += "\n" + note(*reference) + "\n";
    return text;
}

} // namespace

std::string resolvedBody(const Article &article, const Pack &pack)
{
    return resolved(pack, article.file, article.body);
}

std::string resolvedBody(const Practice &practice, const Pack &pack)
{
    return resolved(pack, practice.file, practice.body);
}

std::vector<const Reference *> citedReferences(std::string_view body, const Pack &pack)
{
    std::vector<const Reference *> cited;
    if (pack.references.empty())
        return cited;
    for (const auto &mark : citationMarks(markdown::parse(body))) {
        const auto reference = std::ranges::find(pack.references, mark.key, &Reference::id);
        if (reference != pack.references.end() && std::ranges::find(cited, &*reference) == cited.end())
            cited.push_back(&*reference);
    }
    return cited;
}

} // namespace content
