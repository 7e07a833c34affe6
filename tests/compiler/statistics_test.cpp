#include "catch.hpp"
#include "compiler/statistics_table.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace {

compiler::PackStatistics sample()
{
    content::ArticleStatistics english;
    english.slug = "starting-softly";
    english.length = 1234;
    english.phrases = 8;
    english.questions = 5;
    english.references = 6;
    english.readingEase = 70.26;
    english.nearest = "good-news";
    english.overlap = 0.0124;
    auto chinese = english;
    chinese.language = base::Language::Chinese;
    chinese.length = 2001;
    chinese.readingEase.reset();
    chinese.nearest.clear();
    chinese.overlap = 0;
    content::SearchStatistics search;
    search.categories = {{"conflict", {250, 260}}, {"safety", {0, 25}}};
    search.practices = {10, 9};
    search.elsewhere = {3, 0};
    search.concepts = {200, 199};
    search.danger = {12, 11};
    return {{english, chinese}, {{"secure", true, 9, 120}, {"asking", false, 12, 99}}, search};
}

} // namespace

TEST_CASE("the statistics are printed in columns")
{
    std::ostringstream out;
    compiler::printTable(sample(), out);
    CHECK(out.str()
          == "article          language  words  phrases  questions  references  ease  overlap %  nearest\n"
             "starting-softly  en         1234        8          5           6  70.3        1.2  good-news\n"
             "starting-softly  zh         2001        8          5           6\n"
             "\n"
             "for     articles  phrases\n"
             "secure         9      120\n"
             "asking        12       99\n"
             "\n"
             "for search          en   zh\n"
             "asks of conflict    250  260\n"
             "asks of safety        0   25\n"
             "asks of practices    10    9\n"
             "asks of terms         0    0\n"
             "asks of situations    0    0\n"
             "elsewhere             3    0\n"
             "concepts            200  199\n"
             "danger               12   11\n");
}

TEST_CASE("a pack that has nothing for search is printed without it")
{
    std::ostringstream out;
    auto statistics = sample();
    statistics.search = {{{"conflict", {}}}, {}, {}, {}, {}, {}, {}};
    compiler::printTable(statistics, out);
    CHECK_FALSE(out.str().contains("for search"));
}

TEST_CASE("the statistics are data as well")
{
    CHECK(compiler::toJson(sample()) == nlohmann::ordered_json::parse(R"({
        "articles": [
            {"slug": "starting-softly", "language": "en", "words": 1234, "phrases": 8, "questions": 5,
             "references": 6, "reading_ease": 70.3, "nearest": "good-news", "overlap": 1.2},
            {"slug": "starting-softly", "language": "zh", "characters": 2001, "phrases": 8, "questions": 5,
             "references": 6, "nearest": null, "overlap": 0.0}],
        "coverage": [
            {"region": "secure", "articles": 9, "phrases": 120},
            {"facet": "asking", "articles": 12, "phrases": 99}],
        "search": {
            "categories": [{"category": "conflict", "en": 250, "zh": 260}, {"category": "safety", "en": 0, "zh": 25}],
            "practices": {"en": 10, "zh": 9}, "terms": {"en": 0, "zh": 0}, "situations": {"en": 0, "zh": 0},
            "elsewhere": {"en": 3, "zh": 0}, "concepts": {"en": 200, "zh": 199}, "danger": {"en": 12, "zh": 11}}
    })"));
}
