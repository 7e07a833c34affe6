#include "catch.hpp"
#include "quiz/instrument.h"
#include "quiz_samples.h"

namespace {

base::Mistakes mistakesIn(const std::string &text)
{
    const auto instrument = quiz::parseInstrument(text);
    return instrument ? base::Mistakes{} : instrument.error();
}

/// "LINE PLACE: SENTENCE", one a line.
std::string told(const base::Mistakes &mistakes)
{
    std::string text;
    for (const auto &mistake : mistakes)
        text += std::to_string(mistake.line) + ' ' + mistake.place + ": " + mistake.sentence + '\n';
    return text;
}

} // namespace

TEST_CASE("each mistake has the line of its key, or of what should have it")
{
    auto text = samples::definition();
    const auto change = [&](const std::string &from, const std::string &to) {
        text.replace(text.find(from), from.size(), to);
    };
    change("\"scale\": \"avoidance\", \"keyed\": -1", "\"scale\":\n\"nowhere\"");
    change("\"go\", \"text\": \"Go\"", "\n\"go\", \"txt\": \"Go\"");
    change("\"cut\": {\"x\": 3, \"y\": 2.5}", "\n\"cut\": {\"x\": 3,\n\"y\": 9}");
    change("[\"a03\", \"a01\"]", "[\"a03\",\n \"a09\"]");
    CHECK(told(mistakesIn(text))
          == "9 /items/1/scale: there is no scale 'nowhere'\n"
             "9 /items/1: 'keyed' is missing\n"
             "14 /items/3/options/1: 'text' is missing\n"
             "15 /items/3/options/1/txt: unknown key 'txt'\n"
             "25 /plane/cut/y: 'y' must be between 1 and 5, not 9\n"
             "27 /forms/0/items/1: there is no item 'a09'\n");
}

TEST_CASE("a key that stands twice is a mistake")
{
    auto text = samples::definition();
    text.replace(text.find("\"keyed\": -1"), 11, "\"keyed\": -1, \"keyed\": 1");
    CHECK(told(mistakesIn(text)) == "9 /items/1/keyed: the key 'keyed' stands twice in one object\n");
}

TEST_CASE("broken JSON is told with its line")
{
    const auto [name, text, line] = GENERATE(table<std::string, std::string, int>({
        {"empty", "", 1},
        {"blank", " \n\n", 1},
        {"missing comma", "{\n\"id\": 1\n\"version\": 2\n}", 3},
        {"comma too many", "{\n\"id\": 1,\n}", 3},
        {"single quotes", "{\n\n'id': 1}", 3},
        {"cut short", "{\n\"id\": \"x\",\n\"items\": [\n\n\n", 3},
        {"line break in a string", "{\n\"id\": \"x\n\"}", 2},
        {"broken word", "{\n\"a\": tru\n}", 2},
        {"something behind", "{}\n{}", 2},
        {"not UTF-8", "{\n\"id\": \"\xFF\"}", 2},
        {"a number too large", "{\n\n\"id\": 1e999}", 3},
    }));
    INFO(name);
    const auto mistakes = mistakesIn(text);
    REQUIRE(mistakes.size() == 1);
    CHECK(mistakes[0].line == line);
    CHECK_THAT(mistakes[0].sentence, Catch::StartsWith("the JSON is broken: "));
    CHECK(mistakes[0].sentence.find("json.exception") == std::string::npos);
    CHECK(mistakes[0].sentence.find("column") == std::string::npos);
}

TEST_CASE("what is no object is refused")
{
    const auto text = GENERATE(as<std::string>{}, "[]", "7", "\"x\"", "null");
    CHECK(told(mistakesIn(text)) == "1 : an object in braces is expected here\n");
}

TEST_CASE("the deepest nesting is refused, not followed")
{
    const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
    CHECK(mistakesIn(deep).size() == 1);
    CHECK_FALSE(mistakesIn("{\"id\": " + deep + "}").empty());
    CHECK_FALSE(mistakesIn("{\"forms\": [{\"items\": [" + deep + "]}]}").empty());
}

TEST_CASE("a byte order mark is no mistake")
{
    CHECK(mistakesIn("\xEF\xBB\xBF" + samples::definition()).empty());
}
