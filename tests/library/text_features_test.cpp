#include "base/text.h"
#include "catch.hpp"
#include "content/asks.h"
#include "library/concept_index.h"
#include "library/text_features.h"

#include <set>

using base::Language;
using library::FeatureKind;

namespace {

library::ConceptIndex index()
{
    content::Vocabulary vocabulary;
    vocabulary.concepts = {{"partner", {{"boyfriend"}, {"男朋友", "男友"}}, 0.1},
                           {"waiting", {{"left on read"}, {"等消息"}}, 0.8}};
    return library::ConceptIndex(vocabulary);
}

const library::ConceptIndex &concepts()
{
    static const auto concepts = index();
    return concepts;
}

std::string nameOf(FeatureKind kind)
{
    constexpr const char *Names[] = {"word", "concept", "pair", "group", "character"};
    return Names[static_cast<int>(kind)];
}

/// "word:panic" for each, as it was typed.
std::string features(const std::string &typed, const library::ConceptIndex &known = concepts())
{
    const auto text = library::analyse(typed);
    std::vector<std::string> parts;
    for (const auto &feature : library::featuresOf(text, known, Language::English)) {
        const auto begin = text.at(feature.first).begin;
        const auto end = text.at(feature.last).end;
        parts.push_back(nameOf(feature.kind) + ":" + typed.substr(begin, end - begin));
    }
    return base::joined(parts, " ");
}

std::set<std::int64_t> ids(std::string_view typed, Language language)
{
    std::set<std::int64_t> ids;
    for (const auto &feature : library::featuresOf(library::analyse(typed), concepts(), language))
        ids.insert(feature.id);
    return ids;
}

} // namespace

TEST_CASE("a text is compared by its words, pairs, groups, characters and concepts")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"panic", "word:panic"},
        {"i panic alone", "group:i panic group:panic alone word:panic word:alone"},
        // Stop words give none but groups.
        {"what do you", "group:what do group:do you"},
        {"why", ""},
        // Nothing goes across a break.
        {"panic. alone", "word:panic word:alone"},
        {"left on read", "group:left on word:left group:on read word:read concept:left on read"},
        {"panic 冷", "word:panic character:冷"},
        {"很冷战", "pair:很冷 group:很冷战 character:冷 pair:冷战 character:战"},
        {"我们", ""},
        {"我们很", "group:我们很"},
        {"冷，战", "character:冷 character:战"},
        // Words in a longer name of a role are none.
        {"男朋友", "character:男 group:男朋友 character:朋 character:友 concept:男朋友"},
        {"男朋友冷",
         "character:男 group:男朋友 character:朋 group:朋友冷 character:友 pair:友冷 character:冷 "
         "concept:男朋友"},
        {"男友", "character:男 pair:男友 character:友 concept:男友"},
        {"等消息", "pair:等消 group:等消息 character:消 pair:消息 character:息 concept:等消息"},
        {"panic panic", "group:panic panic word:panic word:panic"},
        {"", ""},
    }));
    CHECK(features(text) == expected);
}

TEST_CASE("without the concept of a role its words are compared")
{
    CHECK(features("男朋友", library::ConceptIndex())
          == "character:男 pair:男朋 group:男朋友 character:朋 pair:朋友 character:友");
}

TEST_CASE("features that tell less weigh less")
{
    const auto [text, kind, weight] = GENERATE(table<std::string, FeatureKind, double>({
        {"panic", FeatureKind::Word, 1},
        {"冷战", FeatureKind::HanPair, 1},
        {"很冷", FeatureKind::HanPair, 0.5},
        {"冷很", FeatureKind::HanPair, 0.5},
        {"my boyfriend", FeatureKind::Concept, 0.1},
        {"等消息", FeatureKind::Concept, 0.8},
    }));
    INFO(text);
    const auto list = library::featuresOf(library::analyse(text), concepts(), Language::English);
    const auto found = std::ranges::find(list, kind, &library::Feature::kind);
    REQUIRE(found != list.end());
    CHECK(found->weight == weight);
}

TEST_CASE("the same wording is the same feature in one language only")
{
    const auto text = GENERATE("panic attacks", "i panic, left on read", "男朋友冷战");
    INFO(text);
    const auto english = ids(text, Language::English);
    const auto chinese = ids(text, Language::Chinese);
    CHECK_FALSE(english.empty());
    CHECK(english == ids(text, Language::English));
    for (const auto id : english) {
        CHECK(id >= 0);
        CHECK(id < std::int64_t{1} << 40U);
        CHECK_FALSE(chinese.contains(id));
    }
}

TEST_CASE("texts have in common what means the same")
{
    const auto [one, other, isCommon] = GENERATE(table<std::string, std::string, bool>({
        {"crying", "Cries!", true},
        {"boyfriend", "男友", true},
        {"冷戰", "冷战", true},
        {"panic", "alone", false},
        // A word is no group, and a character no word.
        {"ab", "a b", false},
    }));
    INFO(one << " " << other);
    const auto first = ids(one, Language::English);
    const bool areCommon
        = std::ranges::any_of(ids(other, Language::English), [&](auto id) { return first.contains(id); });
    CHECK(areCommon == isCommon);
}

TEST_CASE("the nearest texts are searched by words, concepts and pairs")
{
    CHECK(library::isForRetrieval(FeatureKind::Word));
    CHECK(library::isForRetrieval(FeatureKind::Concept));
    CHECK(library::isForRetrieval(FeatureKind::HanPair));
    CHECK_FALSE(library::isForRetrieval(FeatureKind::Group));
    CHECK_FALSE(library::isForRetrieval(FeatureKind::Character));
}
