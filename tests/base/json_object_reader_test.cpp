#include "base/json_object_reader.h"
#include "catch.hpp"

namespace {

using base::JsonObjectReader;

enum class End { Low, High };

std::optional<End> endFromCode(std::string_view code)
{
    return code == "low" ? std::optional(End::Low) : code == "high" ? std::optional(End::High) : std::nullopt;
}

/// "LINE PLACE: SENTENCE", one a line.
std::string told(const base::Mistakes &mistakes)
{
    std::string text;
    for (const auto &[sentence, line, place, reason] : mistakes)
        text += (text.empty() ? "" : "\n") + std::to_string(line) + " " + place + ": " + sentence;
    return text;
}

/// What `read` has to say of an object at /at.
template <typename Read>
std::string told(const std::string &json, Read read)
{
    const auto value = base::parseJson(json);
    REQUIRE(value);
    base::Mistakes mistakes;
    JsonObjectReader reader(*value, "/at", mistakes);
    read(reader);
    reader.refuseOthers();
    return told(mistakes);
}

/// One key of each kind.
void readAll(JsonObjectReader &reader)
{
    reader.word("word");
    reader.string("string");
    reader.text("text");
    reader.whole("whole");
    reader.whole("level", 1, 4);
    reader.number("share", {0, 1});
    reader.boolean("flag");
    reader.choice("end", endFromCode, "low or high");
    reader.strings("strings");
    reader.optionalWord("optional_word");
    reader.optionalString("optional_string");
    reader.optionalText("optional_text");
    reader.optionalNumber("optional_number", {0, 1});
    reader.optionalWords("optional_words");
    auto inner = reader.inside("inner");
    inner.word("a");
    inner.refuseOthers();
}

/// A sound object with one line put in its place; each of its keys has a line of its own.
std::string with(const std::string &key, const std::string &member)
{
    std::string json;
    for (const auto &[name, value] : std::initializer_list<std::pair<std::string, std::string>>{
             {"word", "\"w\""},
             {"string", "\"\""},
             {"text", "\"t\""},
             {"whole", "5.0"},
             {"level", "4"},
             {"share", "1"},
             {"flag", "false"},
             {"end", "\"high\""},
             {"strings", "[\"\"]"},
             {"inner", "{\"a\": \"b\"}"},
         }) {
        const auto line = name == key ? member : '"' + name + "\": " + value;
        if (!line.empty())
            json += (json.empty() ? "{\n" : ",\n") + line;
    }
    return json + (key.empty() && !member.empty() ? ",\n" + member : "") + "\n}";
}

} // namespace

TEST_CASE("a mistake in a member is told with its line and pointer")
{
    const auto [key, member, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"", "", ""},
        {"word", "", "1 /at: 'word' is missing"},
        {"word", R"("word": null)", "1 /at: 'word' is missing"},
        {"word", R"("word": 3)", "2 /at/word: 'word' must be a string"},
        {"word", "\"word\":\n3", "2 /at/word: 'word' must be a string"},
        {"word", R"("word": " \u3000\n")", "2 /at/word: 'word' is empty"},
        {"string", R"("string": [])", "3 /at/string: 'string' must be a string"},
        {"text", R"("text": "")", "4 /at/text: the text is empty"},
        {"text", R"("text": {"en": "a"})", ""},
        {"text", R"("text": {"en": "a", "zh": " "})", ""},
        {"text", "\"text\": {\n\"zh\": \"a\"}", "4 /at/text: 'en' is missing"},
        {"text", "\"text\": {\n\"en\": \"\"}", "5 /at/text/en: 'en' is empty"},
        {"text", "\"text\": {\"en\": \"a\",\n\"de\": \"b\"}", "5 /at/text/de: unknown key 'de'"},
        {"text", R"("text": [])",
         "4 /at/text: a text is a string or an object with 'en' and, if you like, 'zh'"},
        {"whole", R"("whole": 1.5)", "5 /at/whole: 'whole' must be a whole number"},
        {"whole", R"("whole": 4000000000)", "5 /at/whole: 'whole' must be a whole number"},
        {"level", R"("level": "4")", "6 /at/level: 'level' must be a number"},
        {"level", R"("level": 5)", "6 /at/level: 'level' must be a whole number from 1 to 4"},
        {"level", R"("level": 1e300)", "6 /at/level: 'level' must be a whole number from 1 to 4"},
        {"share", R"("share": 1.5)", "7 /at/share: 'share' must be between 0 and 1, not 1.5"},
        {"share", R"("share": true)", "7 /at/share: 'share' must be a number"},
        {"flag", R"("flag": 1)", "8 /at/flag: 'flag' must be true or false"},
        {"end", R"("end": "middle")", "9 /at/end: 'end' must be low or high, not 'middle'"},
        {"strings", R"("strings": "a")", "10 /at/strings: 'strings' must be a list"},
        {"strings", "\"strings\": [\"a\",\n2]", "11 /at/strings/1: a string is expected here"},
        {"inner", R"("inner": [])", "11 /at/inner: 'inner' must be an object"},
        {"inner", "\"inner\": {\n\"b~\": 1}",
         "11 /at/inner: 'a' is missing\n12 /at/inner/b~0: unknown key 'b~'"},
        {"", R"("optional_word": "")", "12 /at/optional_word: 'optional_word' is empty"},
        {"", R"("optional_string": null)", ""},
        {"", R"("optional_text": {})", "12 /at/optional_text: 'en' is missing"},
        {"", R"("optional_number": 2)",
         "12 /at/optional_number: 'optional_number' must be between 0 and 1, not 2"},
        {"", "\"optional_words\": [\"a\",\n\" \"]",
         "13 /at/optional_words/1: a string that is not empty is expected here"},
        {"", R"("order": 1)", "12 /at/order: unknown key 'order'"},
        {"", "\"word\": 1", "12 /at/word: the key 'word' stands twice in one object"},
        {"", "\"x\": 1,\n\"x\": 1",
         "13 /at/x: the key 'x' stands twice in one object\n12 /at/x: unknown key 'x'"},
    }));
    const auto json = with(key, member);
    INFO(json);
    CHECK(told(json, readAll) == expected);
}

TEST_CASE("where an object is missing, nothing in it is")
{
    const auto json = GENERATE(as<std::string>{}, "[]", "7", "null");
    CHECK(told(json, readAll) == "1 /at: an object in braces is expected here");
    const auto readInner = [](JsonObjectReader &reader) { reader.inside("inner").inside("more").word("a"); };
    CHECK(told("{}", readInner) == "1 /at: 'inner' is missing");
}

TEST_CASE("a mistake deep within is told with its line and place")
{
    const auto read = [](JsonObjectReader &reader) {
        reader.word("a");
        for (std::size_t index = 0; index < reader.list("b").size(); ++index) {
            auto one = reader.inside("b", index);
            one.word("c");
            one.inside("d");
        }
    };
    CHECK(told("{\"b\": [\n{\"c\": 1, \"d\": 1},\n{\"c\": \"1\", \"c\": 1}]}", read)
          == "1 /at: 'a' is missing\n2 /at/b/0/c: 'c' must be a string\n"
             "2 /at/b/0/d: 'd' must be an object\n"
             "3 /at/b/1/c: the key 'c' stands twice in one object\n3 /at/b/1: 'd' is missing");
}

TEST_CASE("many members are found, and not all of many doubles are told")
{
    std::string json = "{";
    for (int i = 0; i < 100'000; ++i)
        json += "\"k" + std::to_string(i) + "\":" + std::to_string(i) + ",\n";
    for (int i = 0; i < 1000; ++i)
        json += R"("twice": 1,)";
    const auto value = base::parseJson(json + R"("last": 7})");
    REQUIRE(value);
    base::Mistakes mistakes;
    JsonObjectReader reader(*value, {}, mistakes);
    CHECK(mistakes.size() == 100);
    mistakes.clear();
    int sum = 0;
    for (const auto &[key, number] : reader.members())
        sum += reader.whole(key) == number.whole() ? 1 : 0;
    CHECK(sum == 101'001);
    CHECK(reader.find("absent") == nullptr);
    reader.report("k99999", "x");
    reader.refuseOthers();
    CHECK(told(mistakes) == "100000 /k99999: x");
}

TEST_CASE("mistakes that only the reader's owner can see are told the same way")
{
    CHECK(told("{\n\"a\": [1,\n2]}",
               [](JsonObjectReader &reader) {
                   reader.find("a");
                   reader.report("of all");
                   reader.report("a", "of a member");
                   reader.report("a", 1, "of an element");
                   reader.report("a", 2, "of none");
                   reader.report("b", "of what is absent");
               })
          == "1 /at: of all\n2 /at/a: of a member\n3 /at/a/1: of an element\n2 /at/a/2: of none\n"
             "1 /at/b: of what is absent");
}
