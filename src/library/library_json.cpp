#include "library/library_json.h"

#include "base/json_limits.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace library {

namespace {

using nlohmann::json;

/// Text that is no UTF-8 is written with U+FFFD in its place: a plain pack may hold any bytes.
std::string written(const json &value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// A library may be a stranger's. Throws std::runtime_error beyond the limits of every JSON, and
/// json::exception where it is none.
json parsed(std::string_view text)
{
    if (const auto exceeded = base::exceededJsonLimit(text))
        throw std::runtime_error("The library is damaged: " + exceeded->sentence + ".");
    return json::parse(text);
}

template <typename Value>
json codes(const std::vector<Value> &values)
{
    json list = json::array();
    for (const auto value : values)
        list.push_back(content::code(value));
    return list;
}

template <typename Value, typename Read>
std::vector<Value> values(const json &list, Read read)
{
    std::vector<Value> found;
    for (const auto &code : list) {
        if (const auto value = read(code.get<std::string>()))
            found.push_back(*value);
    }
    return found;
}

json localized(const base::Localized &text)
{
    return {{"en", text.en}, {"zh", text.zh}};
}

base::Localized localized(const json &value)
{
    return {value.at("en"), value.at("zh")};
}

json end(std::optional<content::End> value)
{
    return value ? json(content::code(*value)) : json();
}

std::optional<content::End> end(const json &value)
{
    return value.is_null() ? std::nullopt : content::endFromCode(value.get<std::string>());
}

json speaksTo(const content::SpeaksTo &value)
{
    return {{"anxiety", end(value.anxiety)}, {"avoidance", end(value.avoidance)}, {"facets", value.facets}};
}

content::SpeaksTo speaksTo(const json &value)
{
    return {end(value.at("anxiety")), end(value.at("avoidance")), value.at("facets")};
}

json slots(const std::vector<content::Slot> &list)
{
    json all = json::array();
    for (const auto &slot : list)
        all.push_back({{"name", slot.name}, {"fillings", slot.fillings}});
    return all;
}

std::vector<content::Slot> slots(const json &list)
{
    std::vector<content::Slot> all;
    for (const auto &slot : list)
        all.push_back({slot.at("name"), slot.at("fillings")});
    return all;
}

json authors(const std::vector<content::Author> &list)
{
    json all = json::array();
    for (const auto &author : list)
        all.push_back({{"family", author.family}, {"given", author.given}, {"literal", author.literal}});
    return all;
}

std::vector<content::Author> authors(const json &list)
{
    std::vector<content::Author> all;
    for (const auto &author : list)
        all.push_back({author.at("family"), author.at("given"), author.at("literal")});
    return all;
}

base::Language language(const json &value)
{
    return base::languageFromCode(value.get<std::string>()).value_or(base::Language::English);
}

} // namespace

std::string toJson(const content::Category &category)
{
    return written({{"id", category.id},
                    {"title", localized(category.title)},
                    {"description", localized(category.description)}});
}

content::Category categoryFromJson(std::string_view text)
{
    const auto value = parsed(text);
    content::Category category;
    category.id = value.at("id");
    category.title = localized(value.at("title"));
    category.description = localized(value.at("description"));
    return category;
}

std::string toJson(const content::Situation &situation)
{
    return written({{"id", situation.id}, {"title", localized(situation.title)}});
}

content::Situation situationFromJson(std::string_view text)
{
    const auto value = parsed(text);
    content::Situation situation;
    situation.id = value.at("id");
    situation.title = localized(value.at("title"));
    return situation;
}

std::string toJson(const content::ProfileText &text)
{
    return written({{"id", text.id},
                    {"section", content::code(text.section)},
                    {"region", text.region},
                    {"scale", text.scale},
                    {"end", content::code(text.end)},
                    {"text", localized(text.text)}});
}

content::ProfileText profileTextFromJson(std::string_view source)
{
    const auto value = parsed(source);
    content::ProfileText text;
    text.id = value.at("id");
    text.section = content::profileSectionFromCode(value.at("section").get<std::string>()).value();
    text.region = value.at("region");
    text.scale = value.at("scale");
    text.end = content::endFromCode(value.at("end").get<std::string>()).value();
    text.text = localized(value.at("text"));
    return text;
}

std::string toJson(const content::PairText &text)
{
    json chairs = json::array();
    for (const auto &chair : text.chairs)
        chairs.push_back({{"region", content::code(chair.region)}, {"text", localized(chair.text)}});
    json agreements = json::array();
    for (const auto &agreement : text.agreements)
        agreements.push_back(localized(agreement));
    return written({{"id", text.id},
                    {"cycle", localized(text.cycle)},
                    {"chairs", chairs},
                    {"agreements", agreements},
                    {"articles", text.articles},
                    {"phrases", text.phrases}});
}

content::PairText pairTextFromJson(std::string_view source)
{
    const auto value = parsed(source);
    content::PairText text;
    text.id = value.at("id");
    text.cycle = localized(value.at("cycle"));
    for (const auto &chair : value.at("chairs"))
        text.chairs.push_back({content::styleFromCode(chair.at("region").get<std::string>()).value(),
                               localized(chair.at("text"))});
    for (const auto &agreement : value.at("agreements"))
        text.agreements.push_back(localized(agreement));
    text.articles = value.at("articles");
    text.phrases = value.at("phrases");
    return text;
}

std::string toJson(const content::LearningPath &path)
{
    json steps = json::array();
    for (const auto &step : path.steps)
        steps.push_back({{"article", step.article}, {"reason", localized(step.reason)}});
    return written({{"id", path.id},
                    {"title", localized(path.title)},
                    {"description", localized(path.description)},
                    {"steps", steps}});
}

content::LearningPath learningPathFromJson(std::string_view source)
{
    const auto value = parsed(source);
    content::LearningPath path;
    path.id = value.at("id");
    path.title = localized(value.at("title"));
    path.description = localized(value.at("description"));
    for (const auto &step : value.at("steps"))
        path.steps.push_back({step.at("article"), localized(step.at("reason"))});
    return path;
}

std::string toJson(const content::Term &term)
{
    return written({{"id", term.id},
                    {"term", localized(term.term)},
                    {"aliases_en", term.aliasesEn},
                    {"aliases_zh", term.aliasesZh},
                    {"definition", localized(term.definition)},
                    {"article", term.article}});
}

content::Term termFromJson(std::string_view text)
{
    const auto value = parsed(text);
    content::Term term;
    term.id = value.at("id");
    term.term = localized(value.at("term"));
    term.aliasesEn = value.at("aliases_en").get<std::vector<std::string>>();
    term.aliasesZh = value.at("aliases_zh").get<std::vector<std::string>>();
    term.definition = localized(value.at("definition"));
    term.article = value.at("article");
    return term;
}

std::string toJson(const content::Reference &reference)
{
    return written({{"id", reference.id},
                    {"type", reference.type},
                    {"title", reference.title},
                    {"authors", authors(reference.authors)},
                    {"year", reference.year},
                    {"container_title", reference.containerTitle},
                    {"volume", reference.volume},
                    {"issue", reference.issue},
                    {"page", reference.page},
                    {"doi", reference.doi},
                    {"publisher", reference.publisher},
                    {"finding", reference.finding},
                    {"evidence", reference.evidence},
                    {"lends_figures", reference.lendsFigures}});
}

content::Reference referenceFromJson(std::string_view text)
{
    const auto value = parsed(text);
    content::Reference reference;
    reference.id = value.at("id");
    reference.type = value.at("type");
    reference.title = value.at("title");
    reference.authors = authors(value.at("authors"));
    reference.year = value.at("year");
    reference.containerTitle = value.at("container_title");
    reference.volume = value.at("volume");
    reference.issue = value.at("issue");
    reference.page = value.at("page");
    reference.doi = value.at("doi");
    reference.publisher = value.at("publisher");
    reference.finding = value.at("finding");
    reference.evidence = value.at("evidence");
    reference.lendsFigures = value.at("lends_figures");
    return reference;
}

std::string toJson(const content::Phrase &phrase)
{
    return written({{"id", phrase.id},
                    {"say", phrase.say},
                    {"instead_of", phrase.insteadOf},
                    {"why", phrase.why},
                    {"if_it_lands_badly", phrase.ifItLandsBadly},
                    {"situation", phrase.situation},
                    {"tone", content::code(phrase.tone)},
                    {"channels", codes(phrase.channels)},
                    {"level", phrase.level},
                    {"suits", codes(phrase.suits)},
                    {"towards", codes(phrase.towards)},
                    {"slots", slots(phrase.fillIns)}});
}

content::Phrase phraseFromJson(std::string_view text)
{
    const auto value = parsed(text);
    content::Phrase phrase;
    phrase.id = value.at("id");
    phrase.say = value.at("say");
    phrase.insteadOf = value.at("instead_of");
    phrase.why = value.at("why");
    phrase.ifItLandsBadly = value.at("if_it_lands_badly");
    phrase.situation = value.at("situation");
    phrase.tone = content::toneFromCode(value.at("tone").get<std::string>()).value_or(content::Tone::Plain);
    phrase.channels = values<content::Channel>(value.at("channels"), content::channelFromCode);
    phrase.level = value.at("level");
    phrase.suits = values<content::Style>(value.at("suits"), content::styleFromCode);
    phrase.towards = values<content::Style>(value.at("towards"), content::styleFromCode);
    phrase.fillIns = slots(value.at("slots"));
    return phrase;
}

std::string toJson(const content::Practice &practice)
{
    return written({{"slug", practice.slug},
                    {"language", base::code(practice.language)},
                    {"title", practice.title},
                    {"lede", practice.lede},
                    {"minutes", practice.minutes},
                    {"difficulty", practice.difficulty},
                    {"with", content::code(practice.company)},
                    {"frequency", content::code(practice.frequency)},
                    {"if_then", practice.ifThen},
                    {"speaks_to", speaksTo(practice.speaksTo)},
                    {"safety", practice.safety},
                    {"articles", practice.articles},
                    {"reviewed", practice.reviewed},
                    {"body", practice.body}});
}

content::Practice practiceFromJson(std::string_view text)
{
    const auto value = parsed(text);
    content::Practice practice;
    practice.slug = value.at("slug");
    practice.language = language(value.at("language"));
    practice.title = value.at("title");
    practice.lede = value.at("lede");
    practice.minutes = value.at("minutes");
    practice.difficulty = value.at("difficulty");
    practice.company = content::companyFromCode(value.at("with").get<std::string>())
                           .value_or(content::Practice::Company::Solo);
    practice.frequency = content::frequencyFromCode(value.at("frequency").get<std::string>())
                             .value_or(content::Practice::Frequency::Once);
    practice.ifThen = value.at("if_then");
    practice.speaksTo = speaksTo(value.at("speaks_to"));
    practice.safety = value.at("safety").get<std::vector<std::string>>();
    practice.articles = value.at("articles").get<std::vector<std::string>>();
    practice.reviewed = value.at("reviewed");
    practice.body = value.at("body");
    return practice;
}

std::string detailsToJson(const content::Article &article)
{
    const auto &speaks = article.speaksTo;
    const bool speaksToNobody = !speaks.anxiety && !speaks.avoidance && speaks.facets.empty();
    if (speaksToNobody && article.tags.empty() && article.safety.empty() && article.related.empty())
        return {};
    return written({{"tags", article.tags},
                    {"speaks_to", speaksTo(speaks)},
                    {"safety", article.safety},
                    {"related", article.related}});
}

void readDetails(std::string_view text, content::Article &article)
{
    if (text.empty())
        return;
    const auto value = parsed(text);
    article.tags = value.at("tags").get<std::vector<std::string>>();
    article.speaksTo = speaksTo(value.at("speaks_to"));
    article.safety = value.at("safety").get<std::vector<std::string>>();
    article.related = value.at("related").get<std::vector<std::string>>();
}

} // namespace library
