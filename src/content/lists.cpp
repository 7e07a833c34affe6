#include "content/fields.h"
#include "content/parser.h"

#include <iterator>

namespace content {

namespace {

using base::JsonObjectReader;

void readAliases(JsonObjectReader &reader, Term &term)
{
    if (reader.find("aliases") == nullptr)
        return;
    auto aliases = reader.inside("aliases");
    term.aliasesEn = readOptionalTexts(aliases, "en");
    term.aliasesZh = readOptionalTexts(aliases, "zh");
    aliases.refuseOthers();
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
void readOccasion(JsonObjectReader &reader, ProfileText &text)
{
    const auto *value = reader.find("when");
    if (value == nullptr || value->object() == nullptr) {
        reader.report("when", "'when' must be an object with 'region', or with 'scale' and 'end'");
        return;
    }
    auto when = reader.inside("when");
    text.region = when.optionalString("region");
    if (text.region.empty()) {
        text.scale = when.word("scale");
        text.end = when.choice("end", &endFromCode, "low or high");
    } else if (!isRegion(text.region)) {
        when.report("region", "there is no region '" + text.region + "'");
    }
    when.refuseOthers();
}

} // namespace

std::vector<Category> parseCategories(std::string_view file, std::string_view json,
                                      std::vector<Problem> &problems)
{
    const ProblemList list(file, problems);
    std::vector<Category> categories;
    Ids ids;
    readObjects(json, list, [&](JsonObjectReader &reader) {
        Category category;
        category.id = ids.read(reader);
        category.title = readLocalized(reader, "title", list);
        category.description = readLocalized(reader, "description", list);
        category.line = reader.line();
        categories.push_back(std::move(category));
    });
    return categories;
}

std::vector<Situation> parseSituations(std::string_view file, std::string_view json,
                                       std::vector<Problem> &problems)
{
    const ProblemList list(file, problems);
    std::vector<Situation> situations;
    Ids ids;
    readObjects(json, list, [&](JsonObjectReader &reader) {
        Situation situation;
        situation.id = ids.read(reader);
        situation.title = readLocalized(reader, "title", list);
        if (reader.find("asks") != nullptr)
            situation.asks = readLocalizedTexts(reader, "asks");
        situation.line = reader.line();
        situations.push_back(std::move(situation));
    });
    return situations;
}

std::vector<ProfileText> parseProfileTexts(std::string_view file, std::string_view json,
                                           std::vector<Problem> &problems)
{
    const ProblemList list(file, problems);
    std::vector<ProfileText> texts;
    Ids ids;
    readObjects(json, list, [&](JsonObjectReader &reader) {
        ProfileText text;
        text.id = ids.read(reader);
        text.section = reader.choice("section", &profileSectionFromCode,
                                     "summary, strengths, triggers, ask, partner or growth");
        readOccasion(reader, text);
        text.text = readLocalized(reader, "text", list);
        text.line = reader.line();
        texts.push_back(std::move(text));
    });
    return texts;
}

std::vector<Term> parseGlossary(std::string_view file, std::string_view json, std::vector<Problem> &problems)
{
    const ProblemList list(file, problems);
    std::vector<Term> terms;
    Ids ids;
    readObjects(json, list, [&](JsonObjectReader &reader) {
        Term term;
        term.id = ids.read(reader);
        term.term = readLocalized(reader, "term", list);
        readAliases(reader, term);
        term.definition = readLocalized(reader, "definition", list);
        if (reader.find("asks") != nullptr)
            term.asks = readLocalizedTexts(reader, "asks");
        term.article = reader.optionalString("article");
        term.line = reader.line();
        terms.push_back(std::move(term));
    });
    return terms;
}

} // namespace content
