#include "content/fields.h"
#include "content/parser.h"

#include <algorithm>
#include <array>

namespace content {

namespace {

using base::JsonObjectReader;

constexpr std::array Regions
    = {AuthoredStyle::Secure, AuthoredStyle::Anxious, AuthoredStyle::Avoidant, AuthoredStyle::Fearful};
constexpr std::string_view RegionNames = "secure, anxious, avoidant or fearful";
constexpr std::size_t AgreementCount = 3;

std::optional<AuthoredStyle> regionFromCode(std::string_view code)
{
    const auto style = styleFromCode(code);
    return style == AuthoredStyle::Any ? std::nullopt : style;
}

std::string idOf(AuthoredStyle first, AuthoredStyle second)
{
    return std::string(code(first)) + "-" + std::string(code(second));
}

/// The objects of a list that must have `count` elements.
std::vector<JsonObjectReader> someObjects(JsonObjectReader &reader, std::string_view key, std::size_t count)
{
    std::vector<JsonObjectReader> objects;
    const auto &list = reader.list(key);
    for (std::size_t index = 0; index < list.size(); ++index) {
        if (list[index].object() != nullptr)
            objects.push_back(reader.inside(key, index));
    }
    if (reader.isList(key) && (objects.size() != count || list.size() != count))
        reader.report(key, base::inQuotes(key) + " must hold " + std::to_string(count) + " objects");
    return objects;
}

/// AuthoredStyle::Any for what names no region. Read by hand, because unlike other lists this one may hold
/// the same value twice.
std::vector<AuthoredStyle> regionsOf(const std::vector<base::JsonValue> &list)
{
    std::vector<AuthoredStyle> regions;
    regions.reserve(list.size());
    for (const auto &element : list) {
        const auto *code = element.string();
        regions.push_back(code == nullptr ? AuthoredStyle::Any
                                          : regionFromCode(*code).value_or(AuthoredStyle::Any));
    }
    return regions;
}

void readRegions(JsonObjectReader &reader, PairText &text)
{
    const auto regions = regionsOf(reader.list("regions"));
    if (!reader.isList("regions"))
        return;
    if (regions.size() != 2 || regions[0] > regions[1] || regions[1] == AuthoredStyle::Any) {
        reader.report("regions", "'regions' must be two, in the order secure, anxious, avoidant, fearful");
        return;
    }
    if (text.id != idOf(regions[0], regions[1]))
        reader.report("id", "the id of these regions is '" + idOf(regions[0], regions[1]) + "'");
    const bool arePerspectivesTheirs
        = std::ranges::equal(text.perspectives, regions, {}, &PairText::Perspective::region);
    if (text.perspectives.size() == 2 && !arePerspectivesTheirs)
        reader.report("chairs", "the chairs must follow the regions");
}

std::vector<PairText::Perspective> readPerspectives(JsonObjectReader &reader)
{
    std::vector<PairText::Perspective> perspectives;
    for (auto &perspective : someObjects(reader, "chairs", 2)) {
        const auto region = perspective.choice("region", regionFromCode, RegionNames);
        perspectives.push_back({region, readBoth(perspective, "text")});
        perspective.refuseOthers();
    }
    return perspectives;
}

/// Refuses an empty list.
std::vector<std::string> readSomeSlugs(JsonObjectReader &reader, std::string_view key)
{
    auto slugs = readSlugs(reader, key);
    if (slugs.empty() && reader.isList(key))
        reader.report(key, base::inQuotes(key) + " is empty");
    return slugs;
}

PairText readPairText(JsonObjectReader &reader)
{
    PairText text;
    text.id = reader.word("id");
    text.cycle = readBoth(reader, "cycle");
    text.perspectives = readPerspectives(reader);
    readRegions(reader, text);
    for (auto &agreement : someObjects(reader, "agreements", AgreementCount))
        text.agreements.push_back(readBoth(agreement));
    text.articles = readSomeSlugs(reader, "articles");
    text.phrases = readSomeSlugs(reader, "phrases");
    text.line = reader.line();
    return text;
}

void requireEveryPair(const std::vector<PairText> &texts, const ProblemList &problems)
{
    for (const auto first : Regions) {
        for (const auto second : Regions) {
            const auto id = idOf(first, second);
            if (first > second)
                continue;
            const auto count = std::ranges::count(texts, id, &PairText::id);
            if (count == 0)
                problems.error(0, "there is no text for '" + id + "'");
            if (count > 1)
                problems.error(std::ranges::find(texts.rbegin(), texts.rend(), id, &PairText::id)->line,
                               "the id '" + id + "' stands twice in this file");
        }
    }
}

} // namespace

std::vector<PairText> parsePairTexts(std::string_view file, std::string_view json,
                                     std::vector<Problem> &problems)
{
    const ProblemList list(file, problems);
    std::vector<PairText> texts;
    readObjects(json, list, [&](JsonObjectReader &reader) { texts.push_back(readPairText(reader)); });
    if (!texts.empty())
        requireEveryPair(texts, list);
    return texts;
}

} // namespace content
