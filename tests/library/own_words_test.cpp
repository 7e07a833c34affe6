#include "base/text.h"
#include "catch.hpp"
#include "content/pack.h"
#include "own_words/own_words.h"

#include <iterator>

using base::Language;

namespace {

const std::vector<own_words::Input> &inputs()
{
    static const auto inputs
        = own_words::inputs(std::filesystem::path(ATTUNE_TESTS_DIR) / "own_words/inputs.json");
    return inputs;
}

/// Sorted, each once.
using Trigrams = std::vector<std::u32string>;

/// Of the folded words with one blank between them.
Trigrams trigrams(std::string_view text)
{
    std::u32string letters;
    for (const auto &character : base::characters(base::joined(base::splitWords(base::folded(text)), " ")))
        letters += character.code;
    Trigrams trigrams;
    for (std::size_t index = 0; index + 3 <= letters.size(); ++index)
        trigrams.push_back(letters.substr(index, 3));
    std::ranges::sort(trigrams);
    const auto repeated = std::ranges::unique(trigrams);
    trigrams.erase(repeated.begin(), repeated.end());
    return trigrams;
}

/// How much of the first is in the second, 0 to 1.
double shared(const Trigrams &of, const Trigrams &in)
{
    Trigrams both;
    std::ranges::set_intersection(of, in, std::back_inserter(both));
    return of.empty() ? 0 : static_cast<double>(both.size()) / static_cast<double>(of.size());
}

/// What authors wrote that readers might type, and where.
std::vector<std::pair<std::string, std::string>> learned(const content::Pack &pack, Language language)
{
    std::vector<std::pair<std::string, std::string>> texts;
    const auto add = [&](const std::string &place, const content::LocalizedTexts &asks) {
        for (const auto &ask : asks.in(language))
            texts.emplace_back(place, ask);
    };
    for (const auto &page : pack.asks)
        add(page.file, page.texts);
    for (const auto &term : pack.terms)
        add("glossary.json " + term.id, term.asks);
    for (const auto &situation : pack.situations)
        add("situations.json " + situation.id, situation.asks);
    add("concepts.json elsewhere", pack.vocabulary.elsewhere);
    return texts;
}

} // namespace

TEST_CASE("what upset people type leads to the pages they need")
{
    if (std::string(ATTUNE_BUNDLE).empty() || !std::filesystem::exists(ATTUNE_BUNDLE))
        return;
    const library::Library bundled(ATTUNE_BUNDLE);
    own_words::Figures figures;
    for (const auto &input : inputs())
        own_words::count(figures, bundled, input, own_words::found(bundled, input));

    REQUIRE(figures.wanted > 150);
    CHECK(figures.share(figures.firstThree) >= 90);
    CHECK(figures.share(figures.acceptable) >= 94);
    CHECK(figures.share(figures.nothing) <= 2);
    REQUIRE(figures.danger == 30);
    CHECK(figures.dangerSeen >= 29);
    CHECK(figures.nearMissesAlarmed <= 1);
    CHECK(figures.harmlessAlarmed <= 12);
    REQUIRE(figures.elsewhere == 23);
    CHECK(figures.elsewhereSilent >= 20);
}

TEST_CASE("trigrams tell how much of a text stands in another")
{
    const auto [text, other, share] = GENERATE(table<std::string, std::string, double>({
        {"abcd", "xabcdx", 1},
        {"ABC  d", "abc d", 1},
        {"abcd", "abce", 0.5},
        {"abcd", "bcd abc", 1},
        {"aaaa", "aaa", 1},
        {"我想你了", "我想你", 0.5},
        {"ab", "ab", 0},
        {"", "abc", 0},
    }));
    INFO(text << " | " << other);
    CHECK(shared(trigrams(text), trigrams(other)) == share);
}

TEST_CASE("nothing that the search learned from repeats what it is measured by")
{
    constexpr double Most = 0.7;
    std::vector<content::Problem> problems;
    const auto pack = content::readPack(ATTUNE_CONTENT_DIR, problems);
    const auto language = GENERATE(Language::English, Language::Chinese);
    std::vector<std::pair<const own_words::Input *, Trigrams>> measured;
    for (const auto &input : inputs()) {
        if (input.language == language)
            measured.emplace_back(&input, trigrams(input.text));
    }
    const auto texts = learned(pack, language);
    REQUIRE(measured.size() > 50);
    REQUIRE(texts.size() > 500);
    std::string repeated;
    for (const auto &[place, text] : texts) {
        const auto own = trigrams(text);
        for (const auto &[input, others] : measured) {
            if (shared(own, others) > Most)
                repeated += place + ": " + text + " | " + input->id + " " + input->text + "\n";
        }
    }
    CHECK(repeated == "");
}
