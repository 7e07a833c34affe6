#include "base/json_object_reader.h"
#include "library/library_json.h"

#include <stdexcept>

namespace library {

namespace {

using base::JsonObjectReader;

std::runtime_error damaged(const base::Error &error)
{
    return std::runtime_error("The library is damaged: " + error.sentence + ".");
}

template <typename Read>
void readFields(std::string_view json, Read read)
{
    const auto value = base::parseJson(json);
    if (!value)
        throw damaged(value.error());
    base::Mistakes mistakes;
    JsonObjectReader fields(*value, {}, mistakes);
    read(fields);
    if (!mistakes.empty())
        throw damaged(mistakes.front());
}

template <typename Value>
Value read(std::string_view json, Value (*readValue)(JsonObjectReader &))
{
    Value value;
    readFields(json, [&](JsonObjectReader &fields) { value = readValue(fields); });
    return value;
}

/// Calls `readOne` with each object of a list.
template <typename ReadOne>
auto readEach(JsonObjectReader &fields, std::string_view key, ReadOne readOne)
{
    std::vector<decltype(readOne(std::declval<JsonObjectReader>()))> values;
    const auto count = fields.list(key).size();
    values.reserve(count);
    for (std::size_t index = 0; index < count; ++index)
        values.push_back(readOne(fields.inside(key, index)));
    return values;
}

/// Unknown codes are ignored.
template <typename Value>
std::vector<Value> readCodes(JsonObjectReader &fields, std::string_view key,
                             std::optional<Value> (*fromCode)(std::string_view))
{
    std::vector<Value> values;
    for (const auto &code : fields.strings(key)) {
        if (const auto value = fromCode(code))
            values.push_back(*value);
    }
    return values;
}

base::Localized readLocalized(JsonObjectReader fields)
{
    return {fields.string("en"), fields.string("zh")};
}

content::Tonight readTonight(JsonObjectReader fields)
{
    return {fields.string("perhaps"), fields.strings("do"), fields.string("avoid"), fields.strings("say")};
}

content::SpeaksTo readSpeaksTo(JsonObjectReader fields)
{
    return {content::endFromCode(fields.optionalString("anxiety")),
            content::endFromCode(fields.optionalString("avoidance")), fields.strings("facets")};
}

content::Slot readSlot(JsonObjectReader fields)
{
    return {fields.string("name"), fields.strings("fillings")};
}

content::Author readAuthor(JsonObjectReader fields)
{
    return {fields.string("family"), fields.string("given"), fields.string("literal")};
}

content::PairText::Perspective readPerspective(JsonObjectReader fields)
{
    return {fields.choice("region", content::styleFromCode, "a style"), readLocalized(fields.inside("text"))};
}

content::LearningPath::Step readStep(JsonObjectReader fields)
{
    content::LearningPath::Step step;
    step.article = fields.string("article");
    step.reason = readLocalized(fields.inside("reason"));
    return step;
}

content::Category readCategory(JsonObjectReader &fields)
{
    content::Category category;
    category.id = fields.string("id");
    category.title = readLocalized(fields.inside("title"));
    category.description = readLocalized(fields.inside("description"));
    return category;
}

content::Situation readSituation(JsonObjectReader &fields)
{
    content::Situation situation;
    situation.id = fields.string("id");
    situation.title = readLocalized(fields.inside("title"));
    return situation;
}

content::ProfileText readProfileText(JsonObjectReader &fields)
{
    content::ProfileText text;
    text.id = fields.string("id");
    text.section = fields.choice("section", content::profileSectionFromCode, "a section");
    text.region = fields.string("region");
    text.scale = fields.string("scale");
    text.end = fields.choice("end", content::endFromCode, "low or high");
    text.text = readLocalized(fields.inside("text"));
    return text;
}

content::PairText readPairText(JsonObjectReader &fields)
{
    content::PairText text;
    text.id = fields.string("id");
    text.cycle = readLocalized(fields.inside("cycle"));
    text.perspectives = readEach(fields, "chairs", readPerspective);
    text.agreements = readEach(fields, "agreements", readLocalized);
    text.articles = fields.strings("articles");
    text.phrases = fields.strings("phrases");
    return text;
}

content::LearningPath readLearningPath(JsonObjectReader &fields)
{
    content::LearningPath path;
    path.id = fields.string("id");
    path.title = readLocalized(fields.inside("title"));
    path.description = readLocalized(fields.inside("description"));
    path.steps = readEach(fields, "steps", readStep);
    return path;
}

content::Term readTerm(JsonObjectReader &fields)
{
    content::Term term;
    term.id = fields.string("id");
    term.term = readLocalized(fields.inside("term"));
    term.aliasesEn = fields.strings("aliases_en");
    term.aliasesZh = fields.strings("aliases_zh");
    term.definition = readLocalized(fields.inside("definition"));
    term.article = fields.string("article");
    return term;
}

content::Reference readReference(JsonObjectReader &fields)
{
    content::Reference reference;
    reference.id = fields.string("id");
    reference.type = fields.string("type");
    reference.title = fields.string("title");
    reference.authors = readEach(fields, "authors", readAuthor);
    reference.year = fields.whole("year").value_or(0);
    reference.containerTitle = fields.string("container_title");
    reference.volume = fields.string("volume");
    reference.issue = fields.string("issue");
    reference.page = fields.string("page");
    reference.doi = fields.string("doi");
    reference.publisher = fields.string("publisher");
    reference.finding = fields.string("finding");
    reference.evidence = fields.string("evidence");
    reference.lendsFigures = fields.boolean("lends_figures");
    return reference;
}

content::Phrase readPhrase(JsonObjectReader &fields)
{
    content::Phrase phrase;
    phrase.id = fields.string("id");
    phrase.say = fields.string("say");
    phrase.insteadOf = fields.string("instead_of");
    phrase.why = fields.string("why");
    phrase.ifItLandsBadly = fields.string("if_it_lands_badly");
    phrase.situation = fields.string("situation");
    phrase.tone = content::toneFromCode(fields.string("tone")).value_or(content::Tone::Plain);
    phrase.channels = readCodes(fields, "channels", content::channelFromCode);
    phrase.level = fields.whole("level").value_or(1);
    phrase.suits = readCodes(fields, "suits", content::styleFromCode);
    phrase.towards = readCodes(fields, "towards", content::styleFromCode);
    phrase.fillIns = readEach(fields, "slots", readSlot);
    return phrase;
}

content::Practice readPractice(JsonObjectReader &fields)
{
    using Practice = content::Practice;
    Practice practice;
    practice.slug = fields.string("slug");
    practice.language = base::languageFromCode(fields.string("language")).value_or(base::Language::English);
    practice.title = fields.string("title");
    practice.lede = fields.string("lede");
    practice.minutes = fields.whole("minutes").value_or(1);
    practice.difficulty = fields.whole("difficulty").value_or(1);
    practice.company = content::companyFromCode(fields.string("with")).value_or(Practice::Company::Solo);
    practice.frequency
        = content::frequencyFromCode(fields.string("frequency")).value_or(Practice::Frequency::Once);
    practice.ifThen = fields.string("if_then");
    practice.speaksTo = readSpeaksTo(fields.inside("speaks_to"));
    practice.safety = fields.strings("safety");
    practice.articles = fields.strings("articles");
    practice.reviewed = fields.string("reviewed");
    practice.body = fields.string("body");
    return practice;
}

} // namespace

content::Category categoryFromJson(std::string_view json)
{
    return read(json, readCategory);
}

content::Situation situationFromJson(std::string_view json)
{
    return read(json, readSituation);
}

content::ProfileText profileTextFromJson(std::string_view json)
{
    return read(json, readProfileText);
}

content::PairText pairTextFromJson(std::string_view json)
{
    return read(json, readPairText);
}

content::LearningPath learningPathFromJson(std::string_view json)
{
    return read(json, readLearningPath);
}

content::Term termFromJson(std::string_view json)
{
    return read(json, readTerm);
}

content::Reference referenceFromJson(std::string_view json)
{
    return read(json, readReference);
}

content::Phrase phraseFromJson(std::string_view json)
{
    return read(json, readPhrase);
}

content::Practice practiceFromJson(std::string_view json)
{
    return read(json, readPractice);
}

void readDetails(std::string_view json, content::Article &article)
{
    if (json.empty())
        return;
    readFields(json, [&](JsonObjectReader &fields) {
        article.tags = fields.strings("tags");
        article.speaksTo = readSpeaksTo(fields.inside("speaks_to"));
        article.safety = fields.strings("safety");
        article.related = fields.strings("related");
        if (fields.find("tonight") != nullptr)
            article.tonight = readTonight(fields.inside("tonight"));
    });
}

} // namespace library
