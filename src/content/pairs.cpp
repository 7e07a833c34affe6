#include "content/fields.h"
#include "content/parser.h"

#include <algorithm>
#include <array>

namespace content {

namespace {

using base::JsonObjectReader;

constexpr std::array Regions = {Style::Secure, Style::Anxious, Style::Avoidant, Style::Fearful};
constexpr std::string_view RegionNames = "secure, anxious, avoidant or fearful";
constexpr std::size_t AgreementCount = 3;

std::optional<Style> regionFromCode(std::string_view code)
{
    const auto style = styleFromCode(code);
    return style == Style::Any ? std::nullopt : style;
}

std::string idOf(Style first, Style second)
{
    return std::string(code(first)) + "-" + std::string(code(second));
}

/// The objects of a list of exactly so many.
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

/// Of a list that may hold the same twice, unlike other lists.
std::vector<Style> regionsOf(const std::vector<base::JsonValue> &list)
{
    std::vector<Style> regions;
    regions.reserve(list.size());
    for (const auto &element : list) {
        const auto *code = element.string();
        regions.push_back(code == nullptr ? Style::Any : regionFromCode(*code).value_or(Style::Any));
    }
    return regions;
}

void readRegions(JsonObjectReader &reader, PairText &text)
{
    const auto regions = regionsOf(reader.list("regions"));
    if (!reader.isList("regions"))
        return;
    if (regions.size() != 2 || regions[0] > regions[1] || regions[1] == Style::Any) {
        reader.report("regions", "'regions' must be two, in the order secure, anxious, avoidant, fearful");
        return;
    }
    if (text.id != idOf(regions[0], regions[1]))
        reader.report("id", "the id of these regions is '" + idOf(regions[0], regions[1]) + "'");
    const bool areChairsTheirs = std::ranges::equal(text.chairs, regions, {}, &PairText::Chair::region);
    if (text.chairs.size() == 2 && !areChairsTheirs)
        reader.report("chairs", "the chairs must follow the regions");
}

std::vector<PairText::Chair> readChairs(JsonObjectReader &reader)
{
    std::vector<PairText::Chair> chairs;
    for (auto &chair : someObjects(reader, "chairs", 2)) {
        const auto region = chair.choice("region", regionFromCode, RegionNames);
        chairs.push_back({region, readBoth(chair, "text")});
        chair.refuseOthers();
    }
    return chairs;
}

/// At least one.
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
    text.chairs = readChairs(reader);
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
