#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// What an address of this program leads to: "attune:article/starting-softly" is of the kind "article" with
/// the id "starting-softly". The only place that knows how addresses are written.
struct Target
{
    /// Letters a to z and hyphens; the pages of the window are kinds, too.
    std::string kind;
    /// UTF-8, not percent-encoded; empty for kinds that need none.
    std::string id = {};

    static Target article(std::string_view slug) { return {"article", std::string(slug)}; }
    static Target phrase(std::string_view id) { return {"phrase", std::string(id)}; }
    /// A guide to a practice; without an id the plan of practices.
    static Target practice(std::string_view slug = {}) { return {"practice", std::string(slug)}; }
    static Target term(std::string_view id) { return {"term", std::string(id)}; }
    static Target path(std::string_view id) { return {"path", std::string(id)}; }
    static Target home() { return {"home"}; }
    /// All articles, or a part of the library.
    static Target library(std::string_view part = {}) { return {"library", std::string(part)}; }
    static Target search(std::string_view words) { return {"search", std::string(words)}; }
    static Target phrases() { return {"phrases"}; }
    static Target test() { return {"test"}; }
    static Target profile() { return {"profile"}; }
    static Target share() { return {"share"}; }
    static Target pair() { return {"pair"}; }
    static Target settings() { return {"settings"}; }

    /// Whether it is of that kind and names something.
    bool names(std::string_view what) const { return kind == what && !id.empty(); }
    bool isArticle() const { return names("article"); }

    /// "attune:KIND/ID", or "attune:KIND" without an id; bytes of the id that may not stand in an address are
    /// percent-encoded (RFC 3986).
    std::string address() const;

    bool operator==(const Target &) const = default;
};

/// "Issue%201" gives "Issue 1"; a per cent sign without two hexadecimal digits stays.
std::string percentDecoded(std::string_view text);

/// Whether an address is one of this program ("attune:..."), whatever it leads to.
bool isProgramAddress(std::string_view address);

/// The inverse of Target::address(). Empty for what is no address of this program.
std::optional<Target> parseTarget(std::string_view address);

/// The addresses in a text of Markdown or HTML, in order. An address ends at a character that cannot stand in
/// one there.
std::vector<Target> targetsIn(std::string_view text);

/// What a person typed: an address of this program, or else the slug of an article.
Target targetNamed(std::string_view words);

} // namespace base
