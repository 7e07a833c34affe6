#include "library/library_json.h"

#include <nlohmann/json.hpp>

namespace library {

namespace {

using nlohmann::json;

/// Text that is no UTF-8 is written with U+FFFD in its place: a plain pack may hold any bytes.
std::string written(const json &value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

template <typename Value>
json codes(const std::vector<Value> &values)
{
    json list = json::array();
    for (const auto value : values)
        list.push_back(content::code(value));
    return list;
}

json localized(const base::Localized &text)
{
    return {{"en", text.en}, {"zh", text.zh}};
}

json end(std::optional<content::End> value)
{
    return value ? json(content::code(*value)) : json();
}

json speaksTo(const content::SpeaksTo &value)
{
    return {{"anxiety", end(value.anxiety)}, {"avoidance", end(value.avoidance)}, {"facets", value.facets}};
}

json slots(const std::vector<content::Slot> &list)
{
    json all = json::array();
    for (const auto &slot : list)
        all.push_back({{"name", slot.name}, {"fillings", slot.fillings}});
    return all;
}

json authors(const std::vector<content::Author> &list)
{
    json all = json::array();
    for (const auto &author : list)
        all.push_back({{"family", author.family}, {"given", author.given}, {"literal", author.literal}});
    return all;
}

} // namespace

std::string toJson(const content::Category &category)
{
    return written({{"id", category.id},
                    {"title", localized(category.title)},
                    {"description", localized(category.description)}});
}

std::string toJson(const content::Situation &situation)
{
    return written({{"id", situation.id}, {"title", localized(situation.title)}});
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

std::string toJson(const content::PairText &text)
{
    json perspectives = json::array();
    for (const auto &perspective : text.perspectives)
        perspectives.push_back(
            {{"region", content::code(perspective.region)}, {"text", localized(perspective.text)}});
    json agreements = json::array();
    for (const auto &agreement : text.agreements)
        agreements.push_back(localized(agreement));
    return written({{"id", text.id},
                    {"cycle", localized(text.cycle)},
                    {"chairs", perspectives},
                    {"agreements", agreements},
                    {"articles", text.articles},
                    {"phrases", text.phrases}});
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

std::string toJson(const content::Term &term)
{
    return written({{"id", term.id},
                    {"term", localized(term.term)},
                    {"aliases_en", term.aliasesEn},
                    {"aliases_zh", term.aliasesZh},
                    {"definition", localized(term.definition)},
                    {"article", term.article}});
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

std::string detailsToJson(const content::Article &article)
{
    const auto &speaks = article.speaksTo;
    const bool speaksToNobody = !speaks.anxiety && !speaks.avoidance && speaks.facets.empty();
    if (speaksToNobody && article.tags.empty() && article.safety.empty() && article.related.empty()
        && !article.tonight)
        return {};
    json details{{"tags", article.tags},
                 {"speaks_to", speaksTo(speaks)},
                 {"safety", article.safety},
                 {"related", article.related}};
    if (article.tonight)
        details["tonight"] = {{"perhaps", article.tonight->perhaps},
                              {"do", article.tonight->actions},
                              {"avoid", article.tonight->avoid},
                              {"say", article.tonight->phrases}};
    return written(details);
}

} // namespace library
