#include "content/fields.h"
#include "content/object_reader.h"
#include "content/parser.h"

#include <iterator>

namespace content {

namespace {

void readAliases(ObjectReader &reader, Term &term)
{
    const auto *value = reader.optional("aliases");
    if (value == nullptr)
        return;
    if (value->kind != JsonValue::Kind::Object) {
        reader.error("aliases", "'aliases' must be an object");
        return;
    }
    ObjectReader aliases(*value, reader.problems());
    term.aliasesEn = aliases.optionalTexts("en");
    term.aliasesZh = aliases.optionalTexts("zh");
    aliases.refuseUnknownKeys();
}

bool isRegion(std::string_view region)
{
    constexpr std::string_view Regions[] = {"secure", "anxious", "avoidant", "fearful"};
    for (std::size_t first = 0; first < std::size(Regions); ++first) {
        if (region == Regions[first])
            return true;
        for (std::size_t second = first + 1; second < std::size(Regions); ++second) {
            if (region == std::string(Regions[first]) + "-" + std::string(Regions[second]))
                return true;
        }
    }
    return false;
}

/// {"region": "anxious"}, or {"scale": "listening", "end": "low"}.
void readOccasion(ObjectReader &reader, ProfileText &text)
{
    const auto *value = reader.optional("when");
    if (value == nullptr || value->kind != JsonValue::Kind::Object) {
        reader.error("when", "'when' must be an object with 'region', or with 'scale' and 'end'");
        return;
    }
    ObjectReader when(*value, reader.problems());
    text.region = when.optionalText("region");
    if (text.region.empty()) {
        text.scale = when.text("scale");
        text.end = when.choice("end", &endFromCode, "low or high");
    } else if (!isRegion(text.region)) {
        when.error("region", "there is no region '" + text.region + "'");
    }
    when.refuseUnknownKeys();
}

} // namespace

std::vector<Category> parseCategories(std::string_view file, std::string_view json,
                                      std::vector<Problem> &problems)
{
    std::vector<Category> categories;
    Ids ids;
    for (const auto &object : parseObjectList(json, {file, problems})) {
        ObjectReader reader(object, {file, problems});
        Category category;
        category.id = ids.read(reader);
        category.title = reader.localized("title");
        category.description = reader.localized("description");
        category.line = object.line;
        reader.refuseUnknownKeys();
        categories.push_back(std::move(category));
    }
    return categories;
}

std::vector<Situation> parseSituations(std::string_view file, std::string_view json,
                                       std::vector<Problem> &problems)
{
    std::vector<Situation> situations;
    Ids ids;
    for (const auto &object : parseObjectList(json, {file, problems})) {
        ObjectReader reader(object, {file, problems});
        Situation situation;
        situation.id = ids.read(reader);
        situation.title = reader.localized("title");
        situation.line = object.line;
        reader.refuseUnknownKeys();
        situations.push_back(std::move(situation));
    }
    return situations;
}

std::vector<ProfileText> parseProfileTexts(std::string_view file, std::string_view json,
                                           std::vector<Problem> &problems)
{
    std::vector<ProfileText> texts;
    Ids ids;
    for (const auto &object : parseObjectList(json, {file, problems})) {
        ObjectReader reader(object, {file, problems});
        ProfileText text;
        text.id = ids.read(reader);
        text.section = reader.choice("section", &profileSectionFromCode,
                                     "summary, strengths, triggers, ask, partner or growth");
        readOccasion(reader, text);
        text.text = reader.localized("text");
        text.line = object.line;
        reader.refuseUnknownKeys();
        texts.push_back(std::move(text));
    }
    return texts;
}

std::vector<Term> parseGlossary(std::string_view file, std::string_view json, std::vector<Problem> &problems)
{
    std::vector<Term> terms;
    Ids ids;
    for (const auto &object : parseObjectList(json, {file, problems})) {
        ObjectReader reader(object, {file, problems});
        Term term;
        term.id = ids.read(reader);
        term.term = reader.localized("term");
        readAliases(reader, term);
        term.definition = reader.localized("definition");
        term.article = reader.optionalText("article");
        term.line = object.line;
        reader.refuseUnknownKeys();
        terms.push_back(std::move(term));
    }
    return terms;
}

} // namespace content
