#include "cli/json.h"

#include "content/page.h"

#include <nlohmann/json.hpp>

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

std::string printed(const Json &json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

template <typename Value>
std::vector<std::string> codes(const std::vector<Value> &values)
{
    std::vector<std::string> result;
    for (const auto value : values)
        result.emplace_back(content::code(value));
    return result;
}

std::string languageCode(base::Language language)
{
    return std::string(base::code(language));
}

Json speaksTo(const content::SpeaksTo &speaksTo)
{
    Json json = Json::object();
    if (speaksTo.anxiety)
        json["anxiety"] = content::code(*speaksTo.anxiety);
    if (speaksTo.avoidance)
        json["avoidance"] = content::code(*speaksTo.avoidance);
    json["facets"] = speaksTo.facets;
    return json;
}

Json json(const content::Phrase &phrase)
{
    Json slots = Json::object();
    for (const auto &slot : phrase.fillIns)
        slots[slot.name] = slot.fillings;
    return {{"id", phrase.id},
            {"say", phrase.say},
            {"instead_of", phrase.insteadOf},
            {"why", phrase.why},
            {"if_it_lands_badly", phrase.ifItLandsBadly},
            {"situation", phrase.situation},
            {"tone", content::code(phrase.tone)},
            {"channel", codes(phrase.channels)},
            {"level", phrase.level},
            {"suits", codes(phrase.suits)},
            {"towards", codes(phrase.towards)},
            {"slots", slots}};
}

Json json(const std::vector<library::ArticleLink> &links)
{
    Json result = Json::array();
    for (const auto &link : links)
        result.push_back({{"slug", link.slug}, {"title", link.title}});
    return result;
}

Json json(const content::Reference &reference)
{
    return {{"id", reference.id},
            {"citation", content::citation(reference)},
            {"finding", reference.finding},
            {"evidence", reference.evidence},
            {"doi", reference.doi}};
}

} // namespace

std::string toJson(const std::vector<library::ArticleSummary> &articles)
{
    Json result = Json::array();
    for (const auto &article : articles) {
        result.push_back({{"slug", article.slug},
                          {"language", languageCode(article.language)},
                          {"category", article.category},
                          {"title", article.title},
                          {"lede", article.lede},
                          {"tags", article.tags},
                          {"minutes", article.minutes},
                          {"phrases", article.phraseCount},
                          {"reviewed", article.reviewed},
                          {"speaks_to", speaksTo(article.speaksTo)}});
    }
    return printed(result);
}

std::string toJson(const std::vector<library::Hit> &hits)
{
    Json result = Json::array();
    for (const auto &hit : hits) {
        std::string snippet;
        for (const char letter : hit.snippet) {
            if (letter != library::MatchBegin && letter != library::MatchEnd)
                snippet += letter;
        }
        result.push_back({{"kind", library::code(hit.kind)},
                          {"id", hit.id},
                          {"title", hit.title},
                          {"category", hit.category},
                          {"snippet", snippet},
                          {"rank", hit.rank},
                          {"because", hit.because},
                          {"language", languageCode(hit.language)},
                          {"article", hit.article}});
    }
    return printed(result);
}

std::string toJson(const std::vector<library::ArticlePhrase> &phrases)
{
    Json result = Json::array();
    for (const auto &phrase : phrases) {
        auto entry = json(phrase.phrase);
        entry["article"] = phrase.article;
        result.push_back(std::move(entry));
    }
    return printed(result);
}

std::string toJson(const content::Article &article, const library::Library &library)
{
    const auto parts = content::readSections(article.body, article.language);
    Json sections = Json::array();
    for (const auto &part : parts)
        sections.push_back({{"key", part.key}, {"title", part.title}, {"text", part.text}});
    Json faq = Json::array();
    for (const auto &question : content::readQuestions(article.body, article.language))
        faq.push_back({{"question", question.question}, {"answer", question.answer}});
    Json phrases = Json::array();
    for (const auto &phrase : article.phrases)
        phrases.push_back(json(phrase));
    Json references = Json::array();
    for (const auto &reference : library.references(article.slug))
        references.push_back(json(reference));
    return printed({{"slug", article.slug},
                    {"language", languageCode(article.language)},
                    {"category", article.category},
                    {"title", article.title},
                    {"lede", article.lede},
                    {"tags", article.tags},
                    {"speaks_to", speaksTo(article.speaksTo)},
                    {"safety", article.safety},
                    {"reviewed", article.reviewed},
                    {"sections", sections},
                    {"phrases", phrases},
                    {"faq", faq},
                    {"references", references},
                    {"related", json(library.related(article.slug, article.language))},
                    {"backlinks", json(library.backlinks(article.slug, article.language))}});
}

} // namespace cli
