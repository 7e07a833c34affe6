#include "content/fields.h"
#include "content/parser.h"

#include <algorithm>
#include <array>

namespace content {

namespace {

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
std::vector<const JsonValue *> someObjects(ObjectReader &reader, std::string_view key, std::size_t count)
{
    std::vector<const JsonValue *> objects;
    const auto *list = reader.required(key, JsonValue::Kind::Array);
    if (list == nullptr)
        return objects;
    for (const auto &element : list->elements) {
        if (element.kind == JsonValue::Kind::Object)
            objects.push_back(&element);
    }
    if (objects.size() != count || list->elements.size() != count)
        reader.error(key, "'" + std::string(key) + "' must hold " + std::to_string(count) + " objects");
    return objects;
}

/// Of a list that may hold the same twice, unlike other lists.
std::vector<Style> regionsOf(const JsonValue &list)
{
    std::vector<Style> regions;
    regions.reserve(list.elements.size());
    for (const auto &element : list.elements)
        regions.push_back(regionFromCode(element.text).value_or(Style::Any));
    return regions;
}

void readRegions(ObjectReader &reader, PairText &text)
{
    const auto *list = reader.required("regions", JsonValue::Kind::Array);
    if (list == nullptr)
        return;
    const auto regions = regionsOf(*list);
    if (regions.size() != 2 || regions[0] > regions[1] || regions[1] == Style::Any) {
        reader.error("regions", "'regions' must be two, in the order secure, anxious, avoidant, fearful");
        return;
    }
    if (text.id != idOf(regions[0], regions[1]))
        reader.error("id", "the id of these regions is '" + idOf(regions[0], regions[1]) + "'");
    const bool areChairsTheirs = std::ranges::equal(text.chairs, regions, {}, &PairText::Chair::region);
    if (text.chairs.size() == 2 && !areChairsTheirs)
        reader.error("chairs", "the chairs must follow the regions");
}

std::vector<PairText::Chair> readChairs(ObjectReader &reader)
{
    std::vector<PairText::Chair> chairs;
    for (const auto *object : someObjects(reader, "chairs", 2)) {
        ObjectReader chair(*object, reader.problems());
        const auto region = chair.choice("region", regionFromCode, RegionNames);
        chairs.push_back({region, readBoth(chair, "text")});
        chair.refuseUnknownKeys();
    }
    return chairs;
}

/// At least one.
std::vector<std::string> readSomeSlugs(ObjectReader &reader, std::string_view key)
{
    auto slugs = readSlugs(reader, key);
    if (const auto *list = reader.optional(key);
        slugs.empty() && list != nullptr && list->kind == JsonValue::Kind::Array)
        reader.error(key, "'" + std::string(key) + "' is empty");
    return slugs;
}

PairText readPairText(ObjectReader &reader)
{
    PairText text;
    text.id = reader.text("id");
    text.cycle = readBoth(reader, "cycle");
    text.chairs = readChairs(reader);
    readRegions(reader, text);
    for (const auto *object : someObjects(reader, "agreements", AgreementCount)) {
        ObjectReader agreement(*object, reader.problems());
        text.agreements.push_back(readBoth(agreement));
    }
    text.articles = readSomeSlugs(reader, "articles");
    text.phrases = readSomeSlugs(reader, "phrases");
    text.line = reader.line();
    reader.refuseUnknownKeys();
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
    for (const auto &object : parseObjectList(json, list)) {
        ObjectReader reader(object, list);
        texts.push_back(readPairText(reader));
    }
    if (!texts.empty())
        requireEveryPair(texts, list);
    return texts;
}

} // namespace content
