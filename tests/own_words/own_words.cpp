#include "own_words/own_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iomanip>
#include <map>
#include <ostream>
#include <span>

namespace own_words {

namespace {

using library::Kind;

bool isSafetyPage(const library::Library &library, const std::string &slug)
{
    const auto article = library.article(slug, base::Language::English);
    return article && article->category == content::SafetyCategory;
}

/// From 1; 0 where none of them was found.
std::size_t placeOf(const std::vector<std::string> &slugs, const std::vector<std::string> &wanted)
{
    const auto place = std::ranges::find_first_of(slugs, wanted);
    return place == slugs.end() ? 0 : static_cast<std::size_t>(place - slugs.begin()) + 1;
}

bool isAmongThree(std::size_t place)
{
    return place > 0 && place <= 3;
}

std::vector<std::string> all(const Input &input)
{
    auto slugs = input.articles;
    slugs.insert(slugs.end(), input.also.begin(), input.also.end());
    return slugs;
}

std::string fraction(int part, int whole)
{
    return std::to_string(part) + "/" + std::to_string(whole);
}

bool isMissed(const library::Library &library, const Input &input, const std::vector<std::string> &slugs)
{
    Figures own;
    count(own, library, input, slugs);
    return own.firstThree < own.wanted || own.dangerSeen < own.danger || own.harmlessAlarmed > 0
        || own.elsewhereSilent < own.elsewhere;
}

/// The first four.
std::string begun(const std::vector<std::string> &slugs)
{
    std::string text;
    for (const auto &slug : std::span(slugs).first(std::min<std::size_t>(4, slugs.size())))
        text += slug + " ";
    return text;
}

} // namespace

std::vector<Input> inputs(const std::filesystem::path &file)
{
    std::ifstream stream(file);
    std::vector<Input> list;
    for (const auto &each : nlohmann::json::parse(stream)) {
        auto &input = list.emplace_back();
        input.id = each.at("id");
        input.language = each.at("lang") == "zh" ? base::Language::Chinese : base::Language::English;
        input.kind = each.at("kind");
        input.text = each.at("text");
        input.articles = each.at("articles");
        input.also = each.at("also");
        input.isDanger = each.at("safety");
        input.mayBeDanger = each.value("safety_ok", false);
        input.isNearMiss = each.value("near_miss", false);
    }
    return list;
}

std::vector<std::string> found(const library::Library &library, const Input &input)
{
    constexpr int MostHits = 10;
    std::vector<std::string> slugs;
    const auto results = library.search({input.text, input.language, MostHits, {}});
    for (const bool areArticles : {true, false}) {
        for (const auto &hit : results.hits) {
            const auto &slug = areArticles ? hit.id : hit.article;
            if ((hit.kind == Kind::Article) == areArticles && !slug.empty()
                && std::ranges::find(slugs, slug) == slugs.end())
                slugs.push_back(slug);
        }
    }
    return slugs;
}

void count(Figures &figures, const library::Library &library, const Input &input,
           const std::vector<std::string> &slugs)
{
    if (!input.articles.empty() && library.hasArticle(input.articles.front())) {
        ++figures.wanted;
        const auto place = placeOf(slugs, input.articles);
        figures.first += place == 1 ? 1 : 0;
        figures.firstThree += isAmongThree(place) ? 1 : 0;
        figures.acceptable += isAmongThree(placeOf(slugs, all(input))) ? 1 : 0;
        figures.nothing += slugs.empty() ? 1 : 0;
    }
    const auto firstTwo = std::span(slugs).first(std::min<std::size_t>(2, slugs.size()));
    const bool isAlarmed
        = std::ranges::any_of(firstTwo, [&](const auto &slug) { return isSafetyPage(library, slug); });
    if (input.isDanger) {
        ++figures.danger;
        figures.dangerSeen += isAlarmed ? 1 : 0;
    } else if (!input.mayBeDanger) {
        ++figures.harmless;
        figures.harmlessAlarmed += isAlarmed ? 1 : 0;
    }
    if (input.isNearMiss) {
        ++figures.nearMisses;
        figures.nearMissesAlarmed += isAlarmed ? 1 : 0;
    }
    if (input.articles.empty()) {
        ++figures.elsewhere;
        figures.elsewhereSilent += slugs.empty() ? 1 : 0;
    }
}

void printTable(std::ostream &out, const library::Library &library, const std::vector<Input> &list,
                bool listsMissed)
{
    std::map<std::string, Figures> groups;
    std::string missed;
    for (const auto &input : list) {
        const auto slugs = found(library, input);
        const std::string language(base::code(input.language));
        for (const auto &name : {language + " " + input.kind, language, std::string("all")})
            count(groups[name], library, input, slugs);
        if (isMissed(library, input, slugs))
            missed += input.id + " " + input.text + "\n     " + begun(slugs)
                + "| wanted: " + begun(input.articles) + "\n";
    }
    out << std::left << std::setw(12) << "" << std::right;
    for (const auto *const title :
         {"n", "hit@1", "hit@3", "ok@3", "none", "danger", "near", "harmless", "elsewhere"})
        out << std::setw(10) << title;
    out << '\n' << std::fixed << std::setprecision(1);
    for (const auto &[name, figures] : groups) {
        out << std::left << std::setw(12) << name << std::right << std::setw(10) << figures.wanted;
        for (const int part : {figures.first, figures.firstThree, figures.acceptable, figures.nothing})
            out << std::setw(10) << figures.share(part);
        out << std::setw(10) << fraction(figures.dangerSeen, figures.danger) << std::setw(10)
            << fraction(figures.nearMissesAlarmed, figures.nearMisses) << std::setw(10)
            << fraction(figures.harmlessAlarmed, figures.harmless) << std::setw(10)
            << fraction(figures.elsewhereSilent, figures.elsewhere) << '\n';
    }
    if (listsMissed)
        out << missed;
}

} // namespace own_words
