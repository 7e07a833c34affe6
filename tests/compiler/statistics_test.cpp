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
    return {{english, chinese}, {{"secure", true, 9, 120}, {"asking", false, 12, 99}}};
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
             "asking        12       99\n");
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
            {"facet": "asking", "articles": 12, "phrases": 99}]
    })"));
}
